import type { Building } from '../building/building.ts';
import { sharedArea } from '../building/geometry.ts';
import type { Travel } from '../engine/travel.ts';
import { costOf, layoutSearch, type Assignment } from './assignment.ts';
import type { Block } from './blocks.ts';
import { rearranged } from './blocks.ts';
import { chartScore, weighed, type RelChart } from './closeness.ts';
import type { Traffic } from './traffic.ts';

/** Minutes with a bed between the places blocks are joined at; the last place is the way in. Row-major, blocks + 1. */
export function placeMinutes(building: Building, blocks: readonly Block[], travel: Travel): Float64Array {
  const names = travel.graph.rooms;
  const entrance =
    building.rooms.find((room) => room.entrance && room.kind === 'circulation') ??
    building.rooms.find((room) => room.entrance) ??
    building.rooms[0];
  const nodes = [...blocks.map((block) => names.indexOf(`door ${block.dock.door}`)), names.indexOf(entrance?.id ?? '')];
  const n = nodes.length;
  const minutes = new Float64Array(n * n);
  nodes.forEach((a, i) =>
    nodes.forEach((b, j) => {
      if (i !== j) minutes[i * n + j] = travel.way(a, b, 2)?.minutes ?? 1e3;
    }),
  );
  return minutes;
}

export interface LayoutCandidate {
  /** `exchanges`: so many pairs of departments change places; `free`: as many as it takes. */
  readonly kind: 'exchanges' | 'free';
  /** Place (index of a block) of each block. */
  readonly places: readonly number[];
  /** Blocks that stand elsewhere than today. */
  readonly moved: readonly number[];
  /** Objective over that of today. */
  readonly ratio: number;
  /** How well it does what the chart asks, and how well today's does: 1 is everything wanted near and nothing undesirable. */
  readonly score: number;
  readonly scoreToday: number;
  readonly building: Building;
}

export interface CandidateSetting {
  readonly seed: number;
  readonly iterations: number;
  /** How much the chart counts, 0 to 1. */
  readonly wishes: number;
  /** Blocks that stay, by index; those that are bound to their place stay anyway. */
  readonly fixed: readonly boolean[];
}

/**
 * Ways to put the departments of a building: the best single exchange, the best two, the best three one after another, and the best a robust tabu
 * search finds with no limit. Each is different and none puts one room into another. Yields 0 to 1 while it searches.
 */
export function* layoutCandidates(
  building: Building,
  blocks: readonly Block[],
  travel: Travel,
  traffic: Traffic,
  chart: RelChart,
  setting: CandidateSetting,
): Generator<number, readonly LayoutCandidate[]> {
  const minutes = placeMinutes(building, blocks, travel);
  const problem = weighed(traffic.trips, chart, traffic.n, minutes, setting.wishes);
  const { n } = problem;
  const fixed = Array.from({ length: n }, (_, i) => i === blocks.length || setting.fixed[i] === true || blocks[i]?.bound === true);
  const today = Array.from({ length: n }, (_, i) => i);
  const fits = (places: readonly number[]): boolean => !overlaps(rearranged(building, blocks, places));
  const found: { kind: LayoutCandidate['kind']; places: readonly number[] }[] = [];
  let current: readonly number[] = today;
  for (let count = 1; count <= 3; count++) {
    const next = bestExchange(problem, current, fixed, fits);
    if (!next) break;
    current = next;
    found.push({ kind: 'exchanges', places: next });
    yield 0.05 * count;
  }
  const search = layoutSearch(problem, { seed: setting.seed, iterations: setting.iterations, start: today, fixed });
  let step = search.next();
  while (!step.done) {
    yield 0.2 + (0.8 * step.value.iterations) / setting.iterations;
    step = search.next();
  }
  const free = [...step.value.places];
  if (fits(free)) found.push({ kind: 'free', places: free });
  const before = costOf(problem, today);
  const score = (places: readonly number[]): number => chartScore(chart, n, minutes, places);
  const seen = new Set<string>([today.join()]);
  return found.flatMap(({ kind, places }): LayoutCandidate[] => {
    if (seen.has(places.join())) return [];
    seen.add(places.join());
    const moved = blocks.flatMap((_, b) => (places[b] === b ? [] : [b]));
    return [
      {
        kind,
        places,
        moved,
        ratio: costOf(problem, places) / before,
        score: score(places),
        scoreToday: score(today),
        building: rearranged(building, blocks, places),
      },
    ];
  });
}

/** The exchange of two that saves most and fits; null where none saves anything. */
function bestExchange(
  problem: Assignment,
  places: readonly number[],
  fixed: readonly boolean[],
  fits: (places: readonly number[]) => boolean,
): readonly number[] | null {
  const now = costOf(problem, places);
  const options: { places: number[]; cost: number }[] = [];
  for (let i = 0; i < problem.n; i++)
    for (let j = i + 1; j < problem.n; j++) {
      if (fixed[i] || fixed[j]) continue;
      const next = [...places];
      [next[i], next[j]] = [places[j] as number, places[i] as number];
      const cost = costOf(problem, next);
      if (cost < now - 1e-12) options.push({ places: next, cost });
    }
  options.sort((a, b) => a.cost - b.cost);
  return options.find((option) => fits(option.places))?.places ?? null;
}

/** Do any two rooms of one level stand in each other? */
export function overlaps(building: Building): boolean {
  return building.rooms.some((a, i) =>
    building.rooms.slice(i + 1).some((b) => a.level === b.level && sharedArea(a.outline, b.outline) > 0.2),
  );
}
