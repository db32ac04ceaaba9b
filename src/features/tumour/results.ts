import type { Affine } from '#models/imaging/affine.ts';
import type { Interval } from '#models/core/quantity.ts';
import type { Scenario } from '#models/core/scenario.ts';
import type { Triple } from '#models/tumour/index.ts';
import type { Choice } from './choice.ts';
import type { Given } from './study.ts';

/** One number a fit found. */
export interface FoundParameter extends Interval {
  readonly key: string;
  /** False: the data do not narrow what was assumed. */
  readonly identified: boolean;
  readonly source: string;
}

/** How a fit agrees with one outline. */
export interface FittedScan {
  /** 0 for the newest, negative before. */
  readonly day: number;
  readonly date: string | null;
  readonly outlineMl: number;
  /** Overlap of the simulated visible tumour with the outline, over the members. */
  readonly dice: Interval;
  /** Simulated visible volume. */
  readonly volume: Interval;
}

/** What the vault keeps of a fit. `tumours` is what a forecast starts from, opaque here. */
export interface StoredFit<Tumours = unknown> {
  readonly schema: 'tumour-1';
  readonly choice: Choice;
  /** What was given before the newest scan, as far as it was told when this was fitted. */
  readonly given: readonly Given[];
  readonly createdAt: number;
  readonly members: number;
  readonly parameters: readonly FoundParameter[];
  readonly scans: readonly FittedScan[];
  readonly tumours: Tumours;
  readonly backend: string;
}

/** 5, 50 and 95 % of the members on each day. */
export interface Band {
  readonly q05: Float64Array;
  readonly q50: Float64Array;
  readonly q95: Float64Array;
}

/** A time that some members never reach within the days simulated; `Infinity` where a quantile lies beyond. */
export interface TimeTo extends Interval {
  /** Share of the members that never do. */
  readonly never: number;
}

/** One plan, or doing nothing, over all members. */
export interface Course {
  /** Null: doing nothing. */
  readonly plan: Scenario | null;
  /** Visible volume, mL, on `Forecast.days`. */
  readonly volume: Band;
  /** Visible volume of every member on the first day, mL. */
  readonly starts: Float64Array;
  /** Visible volume of every member on the last day, mL. */
  readonly ends: Float64Array;
  /** How far the tumour reaches beyond the visible edge, mm, on `Forecast.days`. */
  readonly margin: Band;
  /** Until the chosen structure is reached, d; null where none was chosen. */
  readonly reach: TimeTo | null;
  /** Days by which the volume of doing nothing is reached later, d; null for doing nothing. */
  readonly gained: TimeTo | null;
  /** Mean dose to healthy tissue of the simulated part, Gy; null without radiation. */
  readonly healthyDose: number | null;
  /** Visible volume of the course that is drawn, mL, on `Forecast.days`; null where it was not kept. */
  readonly drawn: Float64Array | null;
  /** Pictures on `Forecast.pictureDays`: bytes of each voxel, one day after another, deflated. */
  readonly density: Uint8Array;
  readonly chance: Uint8Array;
  /** Dose of the whole plan, bytes of each voxel, deflated; byte 255 stands for `doseMax` Gy. */
  readonly dose: { readonly bytes: Uint8Array; readonly max: number } | null;
  /** What was taken out, bytes, deflated, and from which day on. */
  readonly cavity: { readonly bytes: Uint8Array; readonly day: number } | null;
}

/** Part of the outlines a map of tissue does not hold: the tumour is there, so tissue was assumed there. */
export interface AddedTissue {
  readonly mL: number;
  /** Of all that is outlined, 0 to 1. */
  readonly share: number;
}

/** What the vault keeps of a simulation. Doing nothing comes first. */
export interface Forecast {
  readonly schema: 'tumour-2';
  readonly choice: Choice;
  /** What was given before the newest scan; every course carries on from it. */
  readonly given: readonly Given[];
  /** What resections before the newest scan took out, bytes, deflated; null where there were none. */
  readonly givenCavity: Uint8Array | null;
  /** When the fit was made whose tumours these are. */
  readonly fitCreatedAt: number;
  readonly simulatedAt: number;
  readonly members: number;
  readonly seed: number;
  readonly backend: string;
  readonly size: Triple;
  readonly toPatient: Affine;
  readonly days: readonly number[];
  readonly pictureDays: readonly number[];
  readonly courses: readonly Course[];
  /** In 1 of 20 courses or more the tumour fills most of the simulated part or touches its edge, and could not grow as it would. */
  readonly crowded: boolean;
  /** The simulated part ends at the edge of the scan on one side at least. */
  readonly cutByScan: boolean;
  /** Share of the watched structure that lies inside the simulated part, 0 to 1; null where none was chosen. */
  readonly structureInside: number | null;
  /** What of the outlines lay outside the chosen tissue and was added to it. */
  readonly addedTissue: AddedTissue;
  /** Room around the outlines in the simulated part, mm, where the scan goes on so far. */
  readonly around: number;
  /** Density of the visible edge, middle of the members. */
  readonly edge: number;
  /** What was seen, for the dots of the chart. */
  readonly seen: readonly { readonly day: number; readonly date: string | null; readonly mL: number }[];
  readonly structure: string | null;
}

/** A kept document of another version is not guessed at; one from before treatments could be entered knew of none. */
export function readFit<T>(value: unknown): StoredFit<T> | null {
  const fit = value as Partial<StoredFit<T>> | null;
  return fit?.schema === 'tumour-1' ? { ...(fit as StoredFit<T>), given: fit.given ?? [] } : null;
}

export function readForecast(value: unknown): Forecast | null {
  const made = value as Partial<Forecast> | null;
  if (made?.schema !== 'tumour-2') return null;
  const courses = (made.courses ?? []).map((course) => ({ ...course, drawn: course.drawn ?? null }));
  return { ...(made as Forecast), courses, given: made.given ?? [], givenCavity: made.givenCavity ?? null };
}

/** Value of a band on a day between its days, straight between neighbours. */
export function bandAt(days: readonly number[], band: Band, day: number, unit: string): Interval {
  let n = days.findIndex((one) => one >= day);
  if (n < 0) n = days.length - 1;
  const low = Math.max(0, n - 1);
  const [from, to] = [days[low] as number, days[n] as number];
  const share = to > from ? Math.min(1, Math.max(0, (day - from) / (to - from))) : 1;
  const at = (values: Float64Array): number => (values[low] as number) * (1 - share) + (values[n] as number) * share;
  return { unit, q05: at(band.q05), q50: at(band.q50), q95: at(band.q95) };
}

/** Index of the last picture on or before a day. */
export function pictureAt(days: readonly number[], day: number): number {
  let found = 0;
  days.forEach((one, n) => {
    if (one <= day + 1e-9) found = n;
  });
  return found;
}
