import type { Quantity } from '#models/core/quantity.ts';
import type { Intervention, Scenario } from '#models/core/scenario.ts';

export const PRESETS = ['bleed-saline', 'bleed-blood', 'tilt', 'exercise', 'valsalva'] as const;
export type Preset = (typeof PRESETS)[number];

const min = (value: number): Quantity => ({ value, unit: 'min' });
const s = (value: number): Quantity => ({ value, unit: 's' });

function it(id: string, kind: string, start: Quantity, duration: Quantity, values: Record<string, Quantity>): Intervention {
  return { id, kind, start, duration, values };
}

/** A rate in mL/min that moves `volume` mL within `minutes`, to a tenth: what is lost or given adds up to the volume. */
function rate(volume: number, minutes: number): Quantity {
  return { value: Math.round((volume / minutes) * 10) / 10, unit: 'mL/min' };
}

/**
 * Examples to start from. Blood loss is a share of this body's own blood volume (mL), the posterior median; speeds lie in
 * the range for which the model was checked (60 to 970 mL/min).
 */
export function presetPlan(preset: Preset, id: string, title: string, model: string, bloodVolume: number): Scenario {
  const plan = (minutes: number, interventions: Intervention[]): Scenario => ({
    schema: 1,
    id,
    title,
    model,
    duration: min(minutes),
    interventions,
  });
  switch (preset) {
    case 'bleed-saline':
      return plan(30, [
        it('bleeding-1', 'bleeding', min(1), min(10), { rate: rate(0.2 * bloodVolume, 10) }),
        it('saline-1', 'saline', min(12), min(10), { rate: rate(500, 10) }),
      ]);
    case 'bleed-blood':
      return plan(45, [
        it('bleeding-1', 'bleeding', min(1), min(12), { rate: rate(0.3 * bloodVolume, 12) }),
        it('blood-1', 'blood', min(15), min(20), { rate: rate(0.2 * bloodVolume, 20) }),
      ]);
    case 'tilt':
      return plan(8, [it('tilt-1', 'tilt', min(1), min(5), { angle: { value: 60, unit: 'deg' } })]);
    case 'exercise':
      return plan(12, [it('exercise-1', 'exercise', min(1), min(8), { power: { value: 100, unit: 'W' } })]);
    case 'valsalva':
      return plan(2, [it('valsalva-1', 'valsalva', s(20), s(15), { pressure: { value: 40, unit: 'mm[Hg]' } })]);
  }
}
