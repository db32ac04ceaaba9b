import { describe, expect, it } from 'vitest';
import { backendFor, membersFor } from './members.ts';

describe('how many bodies are simulated', () => {
  it('fewer where a processor does the work, whatever it calls itself', () => {
    const gpu = membersFor('compare', { backend: 'webgpu', adapter: 'apple m2' }, null);
    for (const adapter of ['Google SwiftShader', 'llvmpipe (LLVM 15)', 'Microsoft Basic Render Driver'])
      expect(membersFor('compare', { backend: 'webgpu', adapter }, null)).toBeLessThan(gpu);
    expect(membersFor('compare', { backend: 'cpu', adapter: 'V8' }, null)).toBeLessThan(gpu);
  });

  it('never fewer than a range can be made of, never more than asked', () => {
    expect(membersFor('fit', { backend: 'webgpu', adapter: 'x' }, 3)).toBe(48);
    expect(membersFor('fit', { backend: 'webgpu', adapter: 'x' }, 64)).toBe(64);
    expect(membersFor('fit', { backend: 'webgpu', adapter: 'x' }, 1_000_000)).toBe(512);
  });

  it('on the processor where the graphics card is one only by name, unless a test demands it', () => {
    expect(backendFor({ backend: 'webgpu', adapter: 'Google SwiftShader' }, null)).toBe('cpu');
    expect(backendFor({ backend: 'webgpu', adapter: 'apple m2' }, null)).toBe('auto');
    expect(backendFor({ backend: 'webgpu', adapter: 'Google SwiftShader' }, 'webgpu')).toBe('webgpu');
  });
});
