import { quantiles } from '#models/core/quantiles.ts';
import type { Interval } from '#models/core/quantity.ts';
import type { EndValues, Ensemble, Run } from '#models/core/run.ts';

/** Values of every member at one time: `values` is [members, keys.length] row-major, `alive` 1 where a member counts. */
export interface MemberValues {
  readonly keys: readonly string[];
  readonly members: number;
  readonly values: Float64Array;
  readonly alive: Uint8Array;
}

/** Column of `key` over the members that count. Throws a RangeError on an unknown key. */
export function memberColumn(rest: MemberValues, key: string): Float64Array {
  const width = rest.keys.length;
  const column = rest.keys.indexOf(key);
  if (column < 0) throw new RangeError(`no such observable: ${key}`);
  const out: number[] = [];
  for (let m = 0; m < rest.members; m++) if (rest.alive[m]) out.push(rest.values[m * width + column] as number);
  return Float64Array.from(out);
}

/** 5 %, 50 % and 95 % quantiles of one observable over the members that count; null when none does. */
export function intervalOf(rest: MemberValues, key: string, unit: string): Interval | null {
  const column = memberColumn(rest, key);
  if (column.length === 0) return null;
  const [q05, q50, q95] = quantiles(column, [0.05, 0.5, 0.95]) as [number, number, number];
  return { unit, q05, q50, q95 };
}

/**
 * The member that is most like the middle of the ensemble: least distance to the median of every named observable, each
 * counted in its own interquartile range. It is a real member (a body the model can have), not a mixture of several.
 * -1 when no member counts.
 */
export function typicalMember(rest: MemberValues, keys: readonly string[]): number {
  const width = rest.keys.length;
  const scales = keys.map((key) => {
    const column = memberColumn(rest, key);
    const [low, middle, high] = quantiles(column, [0.25, 0.5, 0.75]) as [number, number, number];
    return { index: rest.keys.indexOf(key), middle, width: high - low };
  });
  let best = -1;
  let least = Infinity;
  for (let m = 0; m < rest.members; m++) {
    if (!rest.alive[m]) continue;
    let distance = 0;
    for (const scale of scales) {
      if (!(scale.width > 0)) continue;
      const d = ((rest.values[m * width + scale.index] as number) - scale.middle) / scale.width;
      distance += d * d;
    }
    if (distance < least) {
      least = distance;
      best = m;
    }
  }
  return best;
}

/** Keeps the named members of an ensemble, in the order given. */
export function pickMembers(ensemble: Ensemble, members: readonly number[]): Ensemble {
  const width = ensemble.keys.length;
  const values = new Float64Array(members.length * width);
  members.forEach((member, row) => {
    if (!(member >= 0 && member < ensemble.members)) throw new RangeError(`no such member: ${member}`);
    values.set(ensemble.values.subarray(member * width, (member + 1) * width), row * width);
  });
  return { model: ensemble.model, keys: ensemble.keys, members: members.length, values };
}

/** The typical member first, then others spread evenly over the ensemble, `count` in all (fewer when there are fewer). */
export function displayMembers(rest: MemberValues, typical: number, count: number): number[] {
  const alive = Array.from({ length: rest.members }, (_, m) => m).filter((m) => rest.alive[m] && m !== typical);
  const wanted = Math.min(count - 1, alive.length);
  const others = Array.from({ length: wanted }, (_, i) => alive[Math.floor((i * alive.length) / wanted)] as number);
  return [typical, ...others];
}

/**
 * Member-by-member difference `plan - nothing` of one observable at the end of both runs: common members, common random
 * numbers. Members that left the bounds of physiology in either run are left out and counted. Null when the runs cannot
 * be compared (other ensemble, or end values not kept).
 */
export function pairedDifference(
  plan: Run,
  nothing: Run,
  key: string,
  unit: string,
): { readonly interval: Interval; readonly pairs: number; readonly excluded: number; readonly above: number } | null {
  const a = plan.ends;
  const b = nothing.ends;
  if (!a || !b || plan.provenance.parameterHash !== nothing.provenance.parameterHash) return null;
  const differences = pairedColumn(a, b, key);
  if (!differences || differences.length === 0) return null;
  const [q05, q50, q95] = quantiles(differences, [0.05, 0.5, 0.95]) as [number, number, number];
  return {
    interval: { unit, q05, q50, q95 },
    pairs: differences.length,
    excluded: a.alive.length - differences.length,
    above: differences.filter((d) => d > 0).length,
  };
}

function pairedColumn(a: EndValues, b: EndValues, key: string): number[] | null {
  const ca = a.keys.indexOf(key);
  const cb = b.keys.indexOf(key);
  if (ca < 0 || cb < 0 || a.alive.length !== b.alive.length) return null;
  const out: number[] = [];
  for (let m = 0; m < a.alive.length; m++) {
    if (!a.alive[m] || !b.alive[m]) continue;
    out.push((a.values[m * a.keys.length + ca] as number) - (b.values[m * b.keys.length + cb] as number));
  }
  return out;
}

/** End values of a run as member values; null when they were not kept. */
export function endsOf(run: Run): MemberValues | null {
  return run.ends ? { keys: run.ends.keys, members: run.ends.alive.length, values: run.ends.values, alive: run.ends.alive } : null;
}
