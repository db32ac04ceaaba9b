import type { Finding } from './findings.ts';
import { finding } from './findings.ts';
import type { SliceHead, SliceKeys } from './slice.ts';

export interface Phases {
  /** `phases[t][n]`: the slice of phase t at place n. */
  readonly phases: readonly (readonly SliceHead[])[];
  readonly key: string | null;
  /** Milliseconds of each phase from the first, where the key is a time. */
  readonly timesMs: readonly number[] | null;
  readonly findings: readonly Finding[];
}

const ORDER: readonly (keyof SliceKeys)[] = ['temporalPosition', 'trigger', 'echo', 'diffusion', 'imageType', 'acquisition', 'time'];

/**
 * Parts what lies at the same places into volumes. `places` are in order along the stack; each lists the slices that lie
 * there. A key (time, echo, direction ...) parts them when it takes the same set of values at every place, each once.
 */
export function splitPhases(places: readonly (readonly SliceHead[])[]): Phases {
  const count = Math.max(...places.map((p) => p.length));
  if (count === 1) return { phases: [places.map((p) => p[0] as SliceHead)], key: null, timesMs: null, findings: [] };
  if (places.every((p) => p.length === count)) {
    for (const key of ORDER) {
      const parted = partBy(places, (head) => head.keys[key]);
      if (parted) return { ...withTimes(parted, key), findings: [finding('phases', `${count} by ${key}`)] };
    }
    // The number of the picture always differs; its order within each place is the order of the phases.
    const byNumber = places.map((p) => [...p].sort((a, b) => (a.keys.instance ?? a.frame) - (b.keys.instance ?? b.frame)));
    const phases = Array.from({ length: count }, (_, t) => byNumber.map((p) => p[t] as SliceHead));
    return { phases, key: 'instance', timesMs: null, findings: [finding('phases', `${count} by the order of their numbers`)] };
  }
  // Not the same number everywhere: the first of each place makes a volume, what is left over is said.
  const extra = places.reduce((sum, p) => sum + p.length - 1, 0);
  const total = extra + places.length;
  return {
    phases: [places.map((p) => p[0] as SliceHead)],
    key: null,
    timesMs: null,
    findings: [finding('duplicate-slices', `${extra} of ${total} lie where another does and were left out`)],
  };
}

function partBy(
  places: readonly (readonly SliceHead[])[],
  keyOf: (head: SliceHead) => number | string | null,
): { values: (number | string)[]; phases: SliceHead[][] } | null {
  const first = (places[0] as readonly SliceHead[]).map(keyOf);
  if (first.includes(null) || new Set(first).size !== first.length) return partByRank(places, keyOf);
  const values = (first as (number | string)[]).sort((a, b) => (typeof a === 'number' && typeof b === 'number' ? a - b : a < b ? -1 : 1));
  const phases: SliceHead[][] = values.map(() => []);
  for (const place of places) {
    const found = values.map((value) => place.filter((head) => keyOf(head) === value));
    if (found.some((heads) => heads.length !== 1)) return partByRank(places, keyOf);
    found.forEach((heads, t) => phases[t]?.push(heads[0] as SliceHead));
  }
  return { values, phases };
}

/** Times differ a little from place to place: their order parts them where all are different. */
function partByRank(
  places: readonly (readonly SliceHead[])[],
  keyOf: (head: SliceHead) => number | string | null,
): { values: number[]; phases: SliceHead[][] } | null {
  const phases: SliceHead[][] = (places[0] as readonly SliceHead[]).map(() => []);
  for (const place of places) {
    const keys = place.map(keyOf);
    if (keys.some((k) => typeof k !== 'number') || new Set(keys).size !== keys.length) return null;
    [...place].sort((a, b) => (keyOf(a) as number) - (keyOf(b) as number)).forEach((head, t) => phases[t]?.push(head));
  }
  return { values: phases.map((phase) => keyOf(phase[0] as SliceHead) as number), phases };
}

function withTimes(parted: { values: (number | string)[]; phases: SliceHead[][] }, key: keyof SliceKeys): Omit<Phases, 'findings'> {
  const isTime = key === 'trigger' || key === 'time';
  const start = parted.values[0];
  const timesMs = isTime && typeof start === 'number' ? parted.values.map((v) => (v as number) - start) : null;
  return { phases: parted.phases, key, timesMs };
}
