import { Streams } from '../engine/stream.ts';

/**
 * Which department goes where: the quadratic assignment problem. `flow[i·n + j]` is how much goes from department i to j,
 * `distance[k·n + l]` how far place l is from place k; both may differ by direction.
 */
export interface Assignment {
  readonly n: number;
  readonly flow: Float64Array;
  readonly distance: Float64Array;
}

/** Way walked by all: Σ flow(i, j) · distance(place of i, place of j), every ordered pair once. */
export function costOf({ n, flow, distance }: Assignment, places: ArrayLike<number>): number {
  let cost = 0;
  for (let i = 0; i < n; i++) {
    const from = (places[i] as number) * n;
    for (let j = 0; j < n; j++) cost += (flow[i * n + j] as number) * (distance[from + (places[j] as number)] as number);
  }
  return cost;
}

/**
 * Reads QAPLIB's format: n, then two n × n matrices. Throws a RangeError that says what is missing.
 */
export function readAssignment(text: string): Assignment {
  const numbers = text.trim().split(/\s+/).map(Number);
  const n = numbers[0] ?? NaN;
  if (!(Number.isInteger(n) && n >= 2 && n <= 500))
    throw new RangeError(`the first number must say how many departments there are (2 to 500), not ${n}`);
  if (numbers.length !== 1 + 2 * n * n)
    throw new RangeError(`${n} departments need two tables of ${n * n} numbers; there are ${numbers.length - 1} numbers`);
  const wrong = numbers.findIndex((value) => !Number.isFinite(value));
  if (wrong >= 0) throw new RangeError(`number ${wrong + 1} of the file cannot be read`);
  return { n, flow: Float64Array.from(numbers.slice(1, 1 + n * n)), distance: Float64Array.from(numbers.slice(1 + n * n)) };
}

export interface LayoutSearch {
  /** Best found: place of each department. */
  readonly places: Int32Array;
  readonly cost: number;
  readonly iterations: number;
}

/** How to search. `fixed[i]` true: department i stays at its place of `start`. */
export interface SearchSetting {
  readonly seed: number;
  readonly iterations: number;
  readonly start?: ArrayLike<number>;
  readonly fixed?: readonly boolean[];
}

/**
 * Robust tabu search: the best exchange of two departments, even where it makes things worse, but not one that was undone
 * lately. Taillard 1991, "Robust taboo search for the quadratic assignment problem", Parallel Comput 17:443. Tenure drawn
 * from 0.9 n to 1.1 n; an exchange that leads to places neither had for long is made whatever it costs.
 */
export function searchLayout(problem: Assignment, setting: SearchSetting, enough: (best: number) => boolean = () => false): LayoutSearch {
  const search = layoutSearch(problem, setting);
  for (;;) {
    const { done, value } = search.next();
    if (done || enough(value.cost)) return value;
  }
}

/** The same search in turns of a thousand steps: gives the best so far after each, so that whoever asked can stop it. */
export function* layoutSearch(problem: Assignment, setting: SearchSetting): Generator<LayoutSearch, LayoutSearch> {
  const { n } = problem;
  const streams = new Streams(setting.seed, 0);
  let drawn = 0;
  const random = (): number => streams.uniform(drawn++, 1, 0);
  const fixed = Uint8Array.from({ length: n }, (_, i) => (setting.fixed?.[i] ? 1 : 0));
  const places = setting.start ? Int32Array.from(setting.start) : shuffled(n, fixed, random);
  const delta = new Float64Array(n * n);
  const allDeltas = (): void => {
    for (let i = 0; i < n - 1; i++) for (let j = i + 1; j < n; j++) delta[i * n + j] = wholeDelta(problem, places, i, j);
  };
  allDeltas();
  let cost = costOf(problem, places);
  let best = cost;
  let bestPlaces = places.slice();
  /** Step until which department i may not return to place p. */
  const forbidden = new Float64Array(n * n);
  for (let i = 0; i < n; i++) for (let p = 0; p < n; p++) forbidden[i * n + p] = -(n * i + p);
  const [shortest, longest] = [0.9 * n, 1.1 * n + 4];
  const aspiration = 5 * n * n;
  let step = 1;
  for (; step <= setting.iterations; step++) {
    let [u, v, least, aspired] = [-1, -1, Infinity, false];
    for (let i = 0; i < n - 1; i++) {
      if (fixed[i] === 1) continue;
      for (let j = i + 1; j < n; j++) {
        if (fixed[j] === 1) continue;
        const [toI, toJ] = [i * n + (places[j] as number), j * n + (places[i] as number)];
        const allowed = (forbidden[toI] as number) < step || (forbidden[toJ] as number) < step;
        const d = delta[i * n + j] as number;
        const aspires =
          ((forbidden[toI] as number) < step - aspiration && (forbidden[toJ] as number) < step - aspiration) || cost + d < best - 1e-9;
        if ((aspires && !aspired) || (aspires && aspired && d < least) || (!aspires && !aspired && d < least && allowed)) {
          [u, v, least] = [i, j, d];
          if (aspires) aspired = true;
        }
      }
    }
    if (u < 0) break;
    forbidden[u * n + (places[u] as number)] = step + Math.floor(shortest + (longest - shortest) * random());
    forbidden[v * n + (places[v] as number)] = step + Math.floor(shortest + (longest - shortest) * random());
    cost += least;
    exchange(places, u, v);
    updateDeltas(problem, places, delta, u, v);
    if (cost < best - 1e-9) {
      best = cost;
      bestPlaces = places.slice();
    }
    if ((step & 1023) === 0) yield { places: bestPlaces, cost: costOf(problem, bestPlaces), iterations: step };
  }
  return { places: bestPlaces, cost: costOf(problem, bestPlaces), iterations: Math.min(step, setting.iterations) };
}

function shuffled(n: number, fixed: Uint8Array, random: () => number): Int32Array {
  const places = Int32Array.from({ length: n }, (_, i) => i);
  const free = [...places].filter((i) => fixed[i] === 0);
  for (let i = free.length - 1; i > 0; i--) exchange(places, free[i] as number, free[Math.floor(random() * (i + 1))] as number);
  return places;
}

function exchange(places: Int32Array, i: number, j: number): void {
  const kept = places[i] as number;
  places[i] = places[j] as number;
  places[j] = kept;
}

/** Change of cost when i and j change places, from scratch: O(n). */
function wholeDelta({ n, flow: a, distance: b }: Assignment, p: Int32Array, i: number, j: number): number {
  const [pi, pj] = [p[i] as number, p[j] as number];
  let d =
    ((a[i * n + i] as number) - (a[j * n + j] as number)) * ((b[pj * n + pj] as number) - (b[pi * n + pi] as number)) +
    ((a[i * n + j] as number) - (a[j * n + i] as number)) * ((b[pj * n + pi] as number) - (b[pi * n + pj] as number));
  for (let k = 0; k < n; k++) {
    if (k === i || k === j) continue;
    const pk = p[k] as number;
    d +=
      ((a[k * n + i] as number) - (a[k * n + j] as number)) * ((b[pk * n + pj] as number) - (b[pk * n + pi] as number)) +
      ((a[i * n + k] as number) - (a[j * n + k] as number)) * ((b[pj * n + pk] as number) - (b[pi * n + pk] as number));
  }
  return d;
}

/** After r and s changed places (`p` is the new order): pairs that touch neither in O(1), the others from scratch. */
function updateDeltas(problem: Assignment, p: Int32Array, delta: Float64Array, r: number, s: number): void {
  const { n, flow: a, distance: b } = problem;
  const [pr, ps] = [p[r] as number, p[s] as number];
  for (let i = 0; i < n - 1; i++) {
    if (i === r || i === s) {
      for (let j = i + 1; j < n; j++) delta[i * n + j] = wholeDelta(problem, p, i, j);
      continue;
    }
    const pi = p[i] as number;
    const ari = (a[r * n + i] as number) - (a[s * n + i] as number);
    const air = (a[i * n + r] as number) - (a[i * n + s] as number);
    for (let j = i + 1; j < n; j++) {
      if (j === r || j === s) {
        delta[i * n + j] = wholeDelta(problem, p, i, j);
        continue;
      }
      const pj = p[j] as number;
      const out = ari - (a[r * n + j] as number) + (a[s * n + j] as number);
      const back = air - (a[j * n + r] as number) + (a[j * n + s] as number);
      delta[i * n + j] =
        (delta[i * n + j] as number) +
        out * ((b[ps * n + pi] as number) - (b[ps * n + pj] as number) + (b[pr * n + pj] as number) - (b[pr * n + pi] as number)) +
        back * ((b[pi * n + ps] as number) - (b[pj * n + ps] as number) + (b[pj * n + pr] as number) - (b[pi * n + pr] as number));
    }
  }
}
