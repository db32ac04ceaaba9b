import { pairedDifference, type PairedDifference } from './interval.ts';
import { levelAmong } from './simultaneous.ts';

export interface Placed {
  /** 0 is today. */
  readonly option: number;
  /** The best and the worst place it may truly have among all: 1 to 3 where three cannot be told apart. */
  readonly places: readonly [number, number];
  /** What it has more than today over the runs both have; all intervals and places hold at once with 95 %. */
  readonly difference: PairedDifference;
}

export interface Ranking {
  /** In order: those told apart from today as better, today, those not told apart from it, those that are worse. */
  readonly placed: readonly Placed[];
  /** The one told apart from all others as better than they are, today among them; null where there is none. */
  readonly first: number | null;
  /** Options told apart from today as better, the largest difference first. */
  readonly better: readonly number[];
}

/**
 * Places of today (the first) and of options from runs with common random numbers. Two are compared over the runs both have,
 * pair by pair, so that one with more runs gains nothing by its luck; all pairs at once with probability `level` (Bonferroni on
 * paired t). A place is a range, 1 + those told apart as better to all less those told apart as worse: the simultaneous confidence
 * set of a rank (Klein, Wright and Wieczorek 2020, J R Stat Soc C 69:589 [recalled]; Mogstad, Romano, Shaikh and Wilhelm 2024, Rev
 * Econ Stud 91:476 [recalled]). Those without any difference in the runs they share are treated as one. Runs without a value are
 * left out. Runs are shared out as they come back, so the number of runs of an option hangs on what was found; in the tests that
 * costs nothing of the confidence.
 */
export function rankingOf(values: readonly (readonly number[])[], want: 'less' | 'more', level = 0.95): Ranking {
  const each = levelAmong((values.length * (values.length - 1)) / 2, level);
  const sign = want === 'less' ? 1 : -1;
  const options = values.map((_, i) => i);
  const apart = options.map((i) => options.map((k) => (i === k ? null : commonDifference(values[i] ?? [], values[k] ?? [], each))));
  const told = (i: number, k: number): boolean => {
    const found = apart[i]?.[k];
    return found ? (sign > 0 ? found.high < 0 : found.low > 0) : false;
  };
  const same = (i: number, k: number): boolean => {
    const found = apart[i]?.[k];
    return i === k || (found ? found.runs > 1 && found.mean === 0 && found.low === 0 && found.high === 0 : false);
  };
  // What is told of one is told of its equals, and what is better than a better one is better.
  const ahead = options.map((i) =>
    options.map(
      (k) => told(i, k) || (!told(k, i) && !same(i, k) && options.some((e) => (same(i, e) && told(e, k)) || (same(k, e) && told(i, e)))),
    ),
  );
  for (const by of options)
    for (const i of options) for (const k of options) if (ahead[i]?.[by] && ahead[by]?.[k]) (ahead[i] as boolean[])[k] = true;
  const beats = (i: number, k: number): boolean => (ahead[i]?.[k] ?? false) && !ahead[k]?.[i];
  const side = (i: number): number => (i === 0 ? 1 : beats(i, 0) ? 0 : beats(0, i) ? 3 : 2);
  const placed = options
    .map((option): Placed => ({
      option,
      places: [1 + options.filter((k) => beats(k, option)).length, values.length - options.filter((k) => beats(option, k)).length],
      difference: commonDifference(values[option] ?? [], values[0] ?? [], each),
    }))
    .sort(
      (a, b) =>
        side(a.option) - side(b.option) ||
        a.places[0] - b.places[0] ||
        a.places[1] - b.places[1] ||
        sign * (a.difference.mean - b.difference.mean) ||
        a.option - b.option,
    );
  return {
    placed,
    first: placed.find(({ places }) => places[1] === 1)?.option ?? null,
    better: placed
      .filter(({ option }) => option !== 0 && beats(option, 0))
      .sort((a, b) => sign * (a.difference.mean - b.difference.mean))
      .map(({ option }) => option),
  };
}

/** The first less the second over the runs both have. */
function commonDifference(mine: readonly number[], theirs: readonly number[], level: number): PairedDifference {
  const pairs = mine
    .slice(0, theirs.length)
    .map((value, run) => [value, theirs[run] as number] as const)
    .filter((pair) => pair.every(Number.isFinite));
  return pairedDifference(
    pairs.map(([a]) => a),
    pairs.map(([, b]) => b),
    level,
  );
}
