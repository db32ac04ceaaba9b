import { cardiovascular } from '#models/cardiovascular/index.ts';
import { S } from '#models/cardiovascular/layout.ts';
import { indexOfKey } from '#models/core/model.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import type { Ensemble } from '#models/core/run.ts';

/**
 * What a body has long got used to. The low-pressure reflex answers to filling that differs from the accustomed, and the
 * pericardium has grown around the heart it holds; neither disturbs a person at rest. So a fit brings its members to rest
 * with both silent, and then writes into every member what it is accustomed to: its own atrial volume, its own heart plus
 * the reference adult's reserve. Brought to rest again, with both awake, such a member stays where it was; bled, tilted or
 * filled with pericardial fluid it answers in full. (The awake reflex rectifies the pulse of the atrium, which adds about
 * one beat per minute.)
 */
const SILENT: Readonly<Record<string, number>> = { lp_gain: 0, lp_rate: 0, pericardial_reserve: 1200 };

/** Numbers of the state that adaptation needs beside the observables: the mean atrial volume, free of the pulse. */
const EXTRA_SLOTS: Readonly<Record<string, readonly number[]>> = { [cardiovascular.id]: [S.RA_SLOW] };

function extraSlots(model: EnsembleModel): readonly number[] {
  return EXTRA_SLOTS[model.id] ?? [];
}

/** Columns a RestSimulator returns: the model's observables, then the extra numbers. */
export function restColumns(model: EnsembleModel): number {
  return model.observables.length + extraSlots(model).length;
}

/** [members, restColumns] from state rows of `stride` numbers. */
export function readRest(model: EnsembleModel, rows: ArrayLike<number>, stride: number): Float64Array {
  const slots = [...model.observables.map((o) => o.slot), ...extraSlots(model)];
  const members = rows.length / stride;
  const out = new Float64Array(members * slots.length);
  for (let i = 0; i < members; i++) slots.forEach((slot, c) => (out[i * slots.length + c] = rows[i * stride + slot] as number));
  return out;
}

/** The same members with the accustomed made silent, as they are brought to rest. */
export function silenced(ensemble: Ensemble): Ensemble {
  if (ensemble.model !== cardiovascular.id) return ensemble;
  return withColumns(
    ensemble,
    Object.entries(SILENT).map(([key, value]) => ({ key, at: () => value })),
  );
}

/** The same members used to what they came to rest at: `rest` is [members, restColumns], `scale` a member's size. */
export function adapted(ensemble: Ensemble, model: EnsembleModel, rest: Float64Array, scale: (member: number) => number): Ensemble {
  if (ensemble.model !== cardiovascular.id) return ensemble;
  const columns = restColumns(model);
  const column = (key: string): number => indexOfKey(model.observables, key);
  const heart = ['lvedv', 'rvedv', 'la_min', 'ra_min'].map(column);
  const within = (key: string, value: number): number => {
    const { min, max } = model.parameters[indexOfKey(model.parameters, key)] as { min: number; max: number };
    return Math.min(max, Math.max(min, value));
  };
  return withColumns(ensemble, [
    { key: 'lp_normal', at: (i) => within('lp_normal', rest[i * columns + model.observables.length] as number) },
    {
      key: 'pericardial_reserve',
      at: (i) => {
        const filled = heart.reduce((sum, c) => sum + (rest[i * columns + c] as number), 0);
        return within('pericardial_reserve', filled + PERICARDIAL_RESERVE_ML * scale(i));
      },
    },
  ]);
}

/** Room between the reference adult's filled heart (about 332 mL) and the volume at which the pericardium tightens (470 mL). */
const PERICARDIAL_RESERVE_ML = 138;

function withColumns(ensemble: Ensemble, columns: readonly { readonly key: string; at(member: number): number }[]): Ensemble {
  const kept = ensemble.keys.map((key, c) => ({ key, c })).filter(({ key }) => !columns.some((column) => column.key === key));
  const keys = [...kept.map(({ key }) => key), ...columns.map((column) => column.key)];
  const values = new Float64Array(ensemble.members * keys.length);
  for (let i = 0; i < ensemble.members; i++) {
    kept.forEach(({ c }, k) => (values[i * keys.length + k] = ensemble.values[i * ensemble.keys.length + c] as number));
    columns.forEach((column, k) => (values[i * keys.length + kept.length + k] = column.at(i)));
  }
  return { model: ensemble.model, keys, members: ensemble.members, values };
}
