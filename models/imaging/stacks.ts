import type { Vec3 } from './affine.ts';
import { cross, dot, scale, subtract } from './affine.ts';
import type { Finding } from './findings.ts';
import { finding } from './findings.ts';
import { splitPhases } from './phases.ts';
import type { SliceHead } from './slice.ts';

/** A place along the stack: which slice stands there, or between which two it is interpolated. */
export type Place = { readonly head: SliceHead } | { readonly between: readonly [SliceHead, SliceHead]; readonly weight: number };

/**
 * Slices in their order, ready to become one volume. `phases[t]` holds the places of volume t, all of the same length
 * and geometry.
 */
export interface Stack {
  readonly phases: readonly (readonly Place[])[];
  /** Centre of the first pixel of the first slice, and the step to the next; null where positions are not stated. */
  readonly origin: Vec3 | null;
  readonly step: Vec3 | null;
  /** What tells the phases apart, for instance `trigger`; null for one phase. */
  readonly phaseKey: string | null;
  readonly frameTimesMs: readonly number[] | null;
  readonly findings: readonly Finding[];
}

/** Positions within this share of the usual step count as even. */
const EVEN = 0.01;
/** Resampling may not more than triple the slices, or what is shown would be mostly invented. */
const MOST_FILLED = 3;
/** Two positions closer than this (mm) are the same place. */
const SAME_PLACE = 0.01;

/** Slices of one patient that can stand in one stack have the same key: study, series, size, kind and direction. */
function stackKey(head: SliceHead): string {
  const direction =
    head.across && head.down ? [...head.across, ...head.down].map((v) => (Math.round(v * 500) / 500 + 0).toFixed(3)) : ['-'];
  const pixel = head.pixel ? [head.pixel.i.toFixed(4), head.pixel.j.toFixed(4)] : ['-'];
  const { patient, study, series, modality, columns, rows, components, frameOfReference, keys } = head;
  return [
    patient,
    study,
    series,
    modality,
    columns,
    rows,
    components,
    frameOfReference ?? '-',
    keys.stack ?? '-',
    ...pixel,
    ...direction,
  ].join('|');
}

/** Slices that can stand in one stack together, in the order of the first of each. */
export function groupSlices(heads: readonly SliceHead[]): SliceHead[][] {
  const groups = new Map<string, SliceHead[]>();
  for (const head of heads) {
    const key = stackKey(head);
    const group = groups.get(key);
    if (group) group.push(head);
    else groups.set(key, [head]);
  }
  return [...groups.values()];
}

/** Puts slices in order: groups of what can stand together, and of each group one stack or several. */
export function buildStacks(heads: readonly SliceHead[]): Stack[] {
  return groupSlices(heads).flatMap(orderGroup);
}

function orderGroup(group: readonly SliceHead[]): Stack[] {
  const { heads, dropped } = withoutRepeats(group);
  const notes = dropped > 0 ? [finding('duplicate-slices', `${dropped} of ${group.length}`)] : [];
  const [first] = heads as [SliceHead];
  if (!first.position || !first.across || !first.down) return unplaced(heads, notes);
  const normal = cross(first.across, first.down);
  const placed = heads
    .filter((head) => head.position !== null)
    .map((head) => ({ head, at: dot(head.position as Vec3, normal) }))
    .sort((a, b) => a.at - b.at || (a.head.keys.instance ?? 0) - (b.head.keys.instance ?? 0));
  const places: { at: number; heads: SliceHead[] }[] = [];
  for (const { head, at } of placed) {
    const last = places.at(-1);
    if (last && at - last.at < SAME_PLACE) last.heads.push(head);
    else places.push({ at, heads: [head] });
  }
  const phases = splitPhases(places.map((p) => p.heads));
  const findings = [...notes, ...phases.findings];
  const lost = heads.length - placed.length;
  if (lost > 0) findings.push(finding('no-position', `${lost} of ${heads.length} slices left out`));
  return phases.phases.length === 0
    ? []
    : stackPlaces(
        phases.phases,
        places.map((p) => p.at),
        phases.key,
        phases.timesMs,
        findings,
      );
}

/** The same picture twice (same instance and frame) is one picture. */
function withoutRepeats(group: readonly SliceHead[]): { heads: SliceHead[]; dropped: number } {
  const seen = new Set<string>();
  const heads = group.filter((head) => {
    const key = `${head.instance}|${head.frame}`;
    return !seen.has(key) && seen.add(key);
  });
  return { heads, dropped: group.length - heads.length };
}

/** Pictures whose place is not stated: the frames of one file are a film, every file is its own image. */
function unplaced(heads: readonly SliceHead[], notes: readonly Finding[]): Stack[] {
  const files = new Map<number, SliceHead[]>();
  for (const head of heads) files.set(head.file, [...(files.get(head.file) ?? []), head]);
  return [...files.values()].map((frames) => ({
    phases: frames.map((head) => [{ head }]),
    origin: null,
    step: null,
    phaseKey: frames.length > 1 ? 'frame' : null,
    frameTimesMs: null,
    findings: frames.length > 1 ? [...notes, finding('frames-unplaced', `${frames.length} frames`)] : notes,
  }));
}

function stackPlaces(
  phases: readonly (readonly SliceHead[])[],
  at: readonly number[],
  phaseKey: string | null,
  frameTimesMs: readonly number[] | null,
  findings: readonly Finding[],
): Stack[] {
  const heads = phases[0] as readonly SliceHead[];
  const first = heads[0] as SliceHead;
  const base = { phaseKey, frameTimesMs };
  const whole = (extra: readonly Finding[], step: Vec3 | null): Stack => ({
    ...base,
    phases: phases.map((phase) => phase.map((head) => ({ head }))),
    origin: first.position,
    step,
    findings: [...findings, ...extra],
  });
  if (heads.length === 1)
    return [whole([finding(phases.length > 1 ? 'cine' : 'one-slice', phases.length > 1 ? `${phases.length} frames` : '')], null)];
  const last = heads.at(-1) as SliceHead;
  const gaps = at.slice(1).map((value, n) => value - (at[n] as number));
  const usual = median(gaps);
  const along = scale(subtract(last.position as Vec3, first.position as Vec3), 1 / ((at.at(-1) as number) - (at[0] as number)));
  if (heads.length === 2) return [whole([finding('two-slices', `${mm(usual)} mm apart`)], scale(along, usual))];
  // Measured against the whole stack, not gap by gap, so that rounding in the positions does not add up.
  const even = ((at.at(-1) as number) - (at[0] as number)) / (heads.length - 1);
  const worst = Math.max(...gaps.map((gap) => Math.abs(gap - even)));
  if (worst <= EVEN * even + 2 * SAME_PLACE) return [whole([], scale(along, even))];
  const steps = gaps.map((gap) => gap / usual);
  const missing = steps.every((n) => Math.abs(n - Math.round(n)) <= 0.05 && Math.round(n) >= 1);
  const pitch = missing ? usual : Math.min(...gaps);
  const total = Math.round(((at.at(-1) as number) - (at[0] as number)) / pitch) + 1;
  if (total > MOST_FILLED * heads.length || (missing && total > heads.length * 1.5)) {
    const detail = `${heads.length} slices, gaps of ${mm(Math.min(...gaps))} to ${mm(Math.max(...gaps))} mm`;
    return phases[0]?.map((_, k) => ({
      ...base,
      phases: phases.map((phase) => [{ head: phase[k] as SliceHead }]),
      origin: (heads[k] as SliceHead).position,
      step: null,
      findings: [...findings, finding('too-uneven', detail)],
    })) as Stack[];
  }
  const pitchMm = ((at.at(-1) as number) - (at[0] as number)) / (total - 1);
  const note = missing
    ? finding('missing-slices', `${total - heads.length} of ${total}, after ${holes(gaps, usual, at)}`)
    : finding('uneven-spacing', `gaps of ${mm(Math.min(...gaps))} to ${mm(Math.max(...gaps))} mm, now ${mm(pitchMm)} mm`);
  return [
    {
      ...base,
      phases: phases.map((phase) => evenPlaces(phase, at, total, pitchMm)),
      origin: first.position,
      step: scale(along, pitchMm),
      findings: [...findings, note],
    },
  ];
}

/** Places at equal steps: a slice within a hundredth of a step of one is that slice, the others lie between two. */
function evenPlaces(phase: readonly SliceHead[], at: readonly number[], total: number, pitch: number): Place[] {
  const places: Place[] = [];
  let below = 0;
  for (let n = 0; n < total; n++) {
    const wanted = (at[0] as number) + n * pitch;
    while (below + 2 < at.length && (at[below + 1] as number) <= wanted) below++;
    const [a, b] = [at[below] as number, at[below + 1] as number];
    const weight = (wanted - a) / (b - a);
    const near = 0.05 * pitch;
    if (Math.abs(wanted - a) <= near) places.push({ head: phase[below] as SliceHead });
    else if (Math.abs(wanted - b) <= near) places.push({ head: phase[below + 1] as SliceHead });
    else places.push({ between: [phase[below] as SliceHead, phase[below + 1] as SliceHead], weight });
  }
  return places;
}

/** Where slices are missing, in mm from the first slice. */
function holes(gaps: readonly number[], usual: number, at: readonly number[]): string {
  const after = gaps.flatMap((gap, n) => (gap > 1.5 * usual ? [`${mm((at[n] as number) - (at[0] as number))} mm`] : []));
  return after.length > 6 ? `${after.slice(0, 6).join(', ')} and ${after.length - 6} more` : after.join(', ');
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length >> 1;
  return sorted.length % 2 ? (sorted[half] as number) : ((sorted[half - 1] as number) + (sorted[half] as number)) / 2;
}

const mm = (value: number): string => String(Number(value.toFixed(2)));
