import { describe, expect, it } from 'vitest';
import { Recovery } from './recovery.ts';

describe('after a lost graphics device', () => {
  it('the same engine is tried again, soon', () => {
    expect(new Recovery('auto').failed('webgpu', 0)).toEqual({ kind: 'again', backend: 'webgpu', waitMs: 250 });
    expect(new Recovery('auto').failed('webgl2', 0)).toEqual({ kind: 'again', backend: 'webgl2', waitMs: 250 });
  });

  it('twice within a minute: the simpler engine, then none', () => {
    const recovery = new Recovery('auto');
    recovery.failed('webgpu', 0);
    expect(recovery.failed('webgpu', 30_000)).toMatchObject({ kind: 'again', backend: 'webgl2' });
    expect(recovery.failed('webgl2', 35_000)).toMatchObject({ kind: 'again', backend: 'webgl2' });
    expect(recovery.failed('webgl2', 40_000)).toEqual({ kind: 'give-up' });
  });

  it('losses far apart do not add up', () => {
    const recovery = new Recovery('auto');
    for (let hour = 0; hour < 5; hour++) expect(recovery.failed('webgpu', hour * 3_600_000)).toMatchObject({ backend: 'webgpu' });
  });

  it('an engine that was asked for by name is not exchanged', () => {
    const recovery = new Recovery('webgpu');
    recovery.failed('webgpu', 0);
    expect(recovery.failed('webgpu', 1_000)).toEqual({ kind: 'give-up' });
  });
});
