import { quantiles } from '#models/core/quantiles.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import type { Ensemble, Provenance, Run } from '#models/core/run.ts';
import type { Scenario } from '#models/core/scenario.ts';
import type { FitResult } from '#models/personalise/fit.ts';
import { lastBeat, type Beat } from './beat.ts';
import { endsOf, pickMembers } from './ensemble-numbers.ts';

/** Bodies whose waveforms are kept: as many as a run may trace. */
export const SHOWN_MEMBERS = 30;
/** Of these, so many nearest the middle: among them the one that drives the heart on the stage is chosen. */
const NEAR_MIDDLE = 10;

/** What the twin page draws: one beat of the typical member, and the same beat of others for the spread. */
export interface RestPicture {
  readonly schema: 1;
  readonly provenance: Provenance;
  /** The member nearest the middle of the posterior; it drives the stage and the monitor. */
  readonly typical: Beat;
  /** Left ventricular loops, the typical one first. */
  readonly loops: readonly { readonly volume: Float64Array; readonly pressure: Float64Array }[];
  /** How many members the posterior has in all. */
  readonly of: number;
  /** Members that stood still or left the bounds of physiology. */
  readonly left: number;
}

/** Nothing done for a few seconds: long enough for two beats at 20 a minute. */
export function restScenario(model: string): Scenario {
  return { schema: 1, id: 'rest', title: 'rest', model, duration: { value: 7, unit: 's' }, interventions: [] };
}

/**
 * The members to be traced: those nearest the medians of the free parameters (each in its own spread), then others spread
 * evenly over the ensemble. Returns all members where there are not more than `count`.
 */
export function restMembers(posterior: Ensemble, free: readonly string[], count: number = SHOWN_MEMBERS): Ensemble {
  if (posterior.members <= count) return posterior;
  const width = posterior.keys.length;
  const scales = free.map((key) => {
    const column = posterior.keys.indexOf(key);
    const values = Float64Array.from({ length: posterior.members }, (_, m) => posterior.values[m * width + column] as number);
    const [low, middle, high] = quantiles(values, [0.25, 0.5, 0.75]) as [number, number, number];
    return { column, middle, spread: high - low };
  });
  const distance = (m: number): number =>
    scales.reduce((sum, s) => {
      const d = s.spread > 0 ? ((posterior.values[m * width + s.column] as number) - s.middle) / s.spread : 0;
      return sum + d * d;
    }, 0);
  const order = Array.from({ length: posterior.members }, (_, m) => ({ m, d: distance(m) })).sort((a, b) => a.d - b.d || a.m - b.m);
  const near = order.slice(0, Math.min(NEAR_MIDDLE, count)).map(({ m }) => m);
  const rest = Array.from({ length: posterior.members }, (_, m) => m).filter((m) => !near.includes(m));
  const wanted = count - near.length;
  const spread = Array.from({ length: wanted }, (_, i) => rest[Math.floor((i * rest.length) / wanted)] as number);
  return pickMembers(posterior, [...near, ...spread]);
}

/** Observables by which the typical member is chosen: what a person is known by at the bedside. */
const KNOWN_BY = ['sbp', 'dbp', 'heart_rate', 'co', 'lvedv', 'ef', 'lap', 'rap'];

/**
 * Builds the picture from a run over `restMembers`. The typical member is the traced one whose resting numbers lie nearest
 * the posterior medians, each counted in its own 90 % range. Throws an Error when not one member shows a beat.
 */
export function restPicture(run: Run, fit: FitResult, model: EnsembleModel): RestPicture {
  const ends = endsOf(run);
  if (!ends) throw new RangeError('the run kept no end values');
  const medians = KNOWN_BY.map((key) => {
    const fitted = fit.observables.find((o) => o.name === key);
    return { column: ends.keys.indexOf(key), middle: fitted?.q50 ?? Number.NaN, width: fitted ? fitted.q95 - fitted.q05 : 0 };
  }).filter((m) => m.column >= 0 && m.width > 0);
  const shown = run.traces
    .filter((trace) => ends.alive[trace.member])
    .map((trace) => ({ beat: lastBeat(trace, model.waveforms, 'p_lv'), member: trace.member }))
    .filter((row): row is { beat: Beat; member: number } => row.beat !== null)
    .map((row) => {
      const at = row.member * ends.keys.length;
      const d = medians.reduce((sum, m) => sum + (((ends.values[at + m.column] as number) - m.middle) / m.width) ** 2, 0);
      return { ...row, d };
    })
    .sort((a, b) => a.d - b.d || a.member - b.member);
  const first = shown[0];
  if (!first) throw new Error('No simulated heart of this twin beats at rest.');
  return {
    schema: 1,
    provenance: run.provenance,
    typical: first.beat,
    loops: shown.map(({ beat }) => ({ volume: beat.waves['v_lv'] as Float64Array, pressure: beat.waves['p_lv'] as Float64Array })),
    of: fit.members,
    left: run.traces.length - shown.length,
  };
}
