import { exp, log } from '#models/core/elementary.ts';
import { Streams } from '../engine/stream.ts';

/**
 * Departments of unequal areas in one rectangle, in flexible bays (Tong 1991): a sequence is cut into bays, each bay as wide
 * as its departments ask for, and they stand in it one above the other.
 */
export interface BayProblem {
  /** m² of each department. */
  readonly areas: readonly number[];
  /** Row-major, n × n. */
  readonly flow: Float64Array;
  /** m of the rectangle to the east; its other side follows from the areas. */
  readonly width: number;
  /** Longest side over shortest of any department before it counts as unusable. */
  readonly aspect: number;
  /** Departments that stay where they are in the sequence of `start`, by index. */
  readonly fixed?: readonly boolean[];
}

export interface BayLayout {
  /** Departments in order: bay by bay from west to east, in a bay from south to north. */
  readonly order: readonly number[];
  /** `ends[i]`: the bay ends with the i-th of the sequence. The last always ends one. */
  readonly ends: readonly boolean[];
}

export interface BayBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** Where every department stands, by index. */
export function bayBoxes({ areas, width }: BayProblem, { order, ends }: BayLayout): BayBox[] {
  const height = areas.reduce((a, b) => a + b, 0) / width;
  const boxes: BayBox[] = areas.map(() => ({ x0: 0, y0: 0, x1: 0, y1: 0 }));
  let x = 0;
  let first = 0;
  for (let i = 0; i < order.length; i++) {
    if (!ends[i] && i < order.length - 1) continue;
    const bay = order.slice(first, i + 1);
    const wide = bay.reduce((sum, d) => sum + (areas[d] as number), 0) / height;
    let y = 0;
    for (const d of bay) {
      const high = (areas[d] as number) / wide;
      boxes[d] = { x0: x, x1: x + wide, y0: y, y1: y + high };
      y += high;
    }
    x += wide;
    first = i + 1;
  }
  return boxes;
}

/**
 * Σ flow · distance of the middles along the walls, m; every department too long for its width makes it worse by what half
 * the rectangle's round costs all flow, times by how much it is too long.
 */
export function bayCost(problem: BayProblem, layout: BayLayout): number {
  const { flow, areas, width, aspect } = problem;
  const n = areas.length;
  const boxes = bayBoxes(problem, layout);
  let cost = 0;
  for (let i = 0; i < n; i++) {
    const a = boxes[i] as BayBox;
    for (let j = 0; j < n; j++) {
      const amount = flow[i * n + j] as number;
      if (amount === 0 || i === j) continue;
      const b = boxes[j] as BayBox;
      cost += (amount * (Math.abs(a.x0 + a.x1 - b.x0 - b.x1) + Math.abs(a.y0 + a.y1 - b.y0 - b.y1))) / 2;
    }
  }
  const all = flow.reduce((a, b) => a + Math.abs(b), 0);
  const half = width + areas.reduce((a, b) => a + b, 0) / width;
  for (const { x0, y0, x1, y1 } of boxes) {
    const ratio = Math.max((x1 - x0) / (y1 - y0), (y1 - y0) / (x1 - x0));
    if (ratio > aspect) cost += all * half * (ratio / aspect - 1);
  }
  return cost;
}

export interface BaySetting {
  readonly seed: number;
  readonly steps: number;
  readonly start?: BayLayout;
}

/**
 * Simulated annealing (Kirkpatrick, Gelatt and Vecchi 1983) over exchanges, insertions and cuts, cooled from the typical
 * change to a thousandth of it. Yields the best so far every thousand steps; gives the best.
 */
export function* baySearch(problem: BayProblem, setting: BaySetting): Generator<BayLayout, BayLayout> {
  const n = problem.areas.length;
  const streams = new Streams(setting.seed, 1);
  let drawn = 0;
  const random = (below: number): number => Math.floor(below * streams.uniform(drawn++, 2, 0));
  const root = Math.max(1, Math.round(Math.sqrt(n)));
  let now: BayLayout = setting.start ?? {
    order: Array.from({ length: n }, (_, i) => i),
    ends: Array.from({ length: n }, (_, i) => i === n - 1 || (i + 1) % root === 0),
  };
  const held = problem.fixed ?? [];
  const free = now.order.flatMap((d, i) => (held[d] ? [] : [i]));
  let cost = bayCost(problem, now);
  let [best, least] = [now, cost];
  /** A change at random; those that are held keep their place in the sequence. */
  const change = (): BayLayout => {
    const kind = random(free.length > 1 ? 3 : 1);
    if (kind === 0) {
      const at = random(n - 1);
      return n < 2 ? now : { ...now, ends: now.ends.map((end, i) => (i === at ? !end : end)) };
    }
    const [i, j] = [free[random(free.length)] as number, free[random(free.length)] as number];
    const order = [...now.order];
    if (kind === 1 || held.some(Boolean)) {
      [order[i], order[j]] = [now.order[j] as number, now.order[i] as number];
    } else {
      const [taken] = order.splice(i, 1) as [number];
      order.splice(j, 0, taken);
    }
    return { ...now, order };
  };
  let typical = 0;
  for (let i = 0; i < 40; i++) typical += Math.abs(bayCost(problem, change()) - cost) / 40;
  const hottest = Math.max(typical, 1e-9);
  for (let step = 0; step < setting.steps; step++) {
    const heat = hottest * exp((log(1e-3) * step) / setting.steps);
    const next = change();
    const nextCost = bayCost(problem, next);
    if (nextCost <= cost || streams.uniform(drawn++, 2, 0) < exp((cost - nextCost) / heat)) {
      now = next;
      cost = nextCost;
      if (cost < least - 1e-12) [best, least] = [now, cost];
    }
    if (step % 1000 === 999) yield best;
  }
  return best;
}
