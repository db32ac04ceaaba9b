import { describe, expect, it } from 'vitest';
import type { InterventionSpec, Scenario } from '#models/core/scenario.ts';
import { readScenario, writeScenario } from './scenario-file.ts';

const bleed: InterventionSpec = {
  kind: 'bleed',
  label: 'Bleeding',
  description: '',
  fields: { volume: { unit: 'mL', min: 0, max: 2000, default: 500, label: 'Volume' } },
  timed: true,
  effect: () => ({}),
};
const scenario: Scenario = {
  schema: 1,
  id: 'a',
  title: 'Bleed',
  model: 'cardiovascular',
  duration: { value: 30, unit: 'min' },
  interventions: [{ id: 'bleed-1', kind: 'bleed', start: { value: 1, unit: 'min' }, values: { volume: { value: 900, unit: 'mL' } } }],
};
const read = (change: unknown) => readScenario(JSON.stringify(change), 'cardiovascular', [bleed]);

describe('a scenario file', () => {
  it('comes back as it was written', () => {
    expect(readScenario(writeScenario(scenario), 'cardiovascular', [bleed])).toEqual({ ok: true, scenario });
  });

  it.each([
    ['not JSON', '{', 'not-json', ''],
    ['null', 'null', 'not-a-scenario', ''],
    ['a number without a unit', JSON.stringify({ ...scenario, duration: { value: 30 } }), 'not-a-scenario', '/duration/unit'],
    ['a later schema', JSON.stringify({ ...scenario, schema: 2 }), 'not-a-scenario', '/schema'],
    ['an unknown member', JSON.stringify({ ...scenario, run: 'alert(1)' }), 'not-a-scenario', '/run'],
    [
      'a number written as text',
      JSON.stringify({ ...scenario, duration: { value: '30', unit: 'min' } }),
      'not-a-scenario',
      '/duration/value',
    ],
    ['another model', JSON.stringify({ ...scenario, model: 'glucose' }), 'other-model', '/model'],
  ])('is refused when it is %s', (_name, text, reason, path) => {
    expect(readScenario(text, 'cardiovascular', [bleed])).toMatchObject({ ok: false, reason, path });
  });

  it('[UR-05] is refused when a field is in another unit or out of range, or the kind is unknown', () => {
    const [first] = scenario.interventions;
    const withValues = (volume: unknown) => ({ ...scenario, interventions: [{ ...first, values: { volume } }] });
    expect(read(withValues({ value: 0.9, unit: 'L' }))).toMatchObject({ reason: 'not-runnable', path: '/interventions/0/values/volume' });
    expect(read(withValues({ value: 90000, unit: 'mL' }))).toMatchObject({ reason: 'not-runnable' });
    expect(read({ ...scenario, interventions: [{ ...first, kind: 'spell' }] })).toMatchObject({ path: '/interventions/0/kind' });
    expect(read({ ...scenario, duration: { value: 30, unit: 'fortnight' } })).toMatchObject({ path: '/duration' });
    expect(read({ ...scenario, duration: { value: 72, unit: 'h' } })).toMatchObject({ reason: 'too-long' });
    expect(read({ ...scenario, duration: { value: 3, unit: 'd' } })).toMatchObject({ reason: 'too-long', path: '/duration' });
  });
});
