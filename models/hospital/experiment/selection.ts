/** Finding the best of many options with few runs. Smaller is better throughout: waits, costs. */

interface Statistics {
  readonly mean: number;
  readonly variance: number;
  readonly runs: number;
}

function statistics(values: readonly number[]): Statistics {
  const runs = values.length;
  const mean = values.reduce((a, b) => a + b, 0) / runs;
  return { mean, runs, variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / Math.max(1, runs - 1) };
}

export interface Chosen {
  readonly best: number;
  /** Runs of each option. */
  readonly runs: readonly number[];
  readonly means: readonly number[];
}

/**
 * Optimal computing budget allocation (Chen, Lin, Yucesan and Chick 2000, Discrete Event Dyn Syst 10:251): runs go where
 * they tell options apart. `run(option, n)` gives the n-th run of an option.
 */
export function ocba(options: number, budget: number, first: number, step: number, run: (option: number, n: number) => number): Chosen {
  const values = Array.from({ length: options }, (_, i) => Array.from({ length: first }, (_, n) => run(i, n)));
  for (let spent = options * first; spent < budget; spent += step) {
    furtherRuns(values, budget, step).forEach((more, i) => {
      const list = values[i] as number[];
      for (let n = 0; n < more; n++) list.push(run(i, list.length));
    });
  }
  return chosen(values);
}

/** How many runs of each option come next by OCBA, `step` in all and never beyond the budget. */
export function furtherRuns(values: readonly (readonly number[])[], budget: number, step: number): number[] {
  const spent = values.reduce((sum, list) => sum + list.length, 0);
  const wanted = allocation(values.map(statistics), Math.min(budget, spent + step));
  let left = Math.max(0, Math.min(step, budget - spent));
  const more = values.map(() => 0);
  // The options furthest below their share first.
  const order = wanted.map((share, i) => ({ i, lack: share - (values[i]?.length ?? 0) })).sort((a, b) => b.lack - a.lack);
  for (const { i, lack } of order) {
    const given = Math.min(left, Math.max(0, Math.ceil(lack)));
    more[i] = given;
    left -= given;
  }
  // Rounding may leave some of the step over: it goes to the one that lacks most.
  const top = order[0]?.i ?? 0;
  more[top] = (more[top] ?? 0) + left;
  return more;
}

/** Shares of `total` runs: N_i/N_j = ((s_i/d_i)/(s_j/d_j))², N_b = s_b sqrt(Σ N_i²/s_i²). */
function allocation(stats: readonly Statistics[], total: number): number[] {
  const best = stats.reduce((b, s, i) => (s.mean < (stats[b]?.mean ?? Infinity) ? i : b), 0);
  const floor = 1e-12;
  const ratio = stats.map((s, i) => (i === best ? 0 : s.variance / Math.max(floor, (s.mean - (stats[best] as Statistics).mean) ** 2)));
  ratio[best] = Math.sqrt(
    (stats[best] as Statistics).variance *
      ratio.reduce((sum, r, i) => sum + (i === best ? 0 : (r * r) / Math.max(floor, stats[i]?.variance ?? 0)), 0),
  );
  const sum = ratio.reduce((a, b) => a + b, 0);
  return ratio.map((r) => (sum > 0 ? (total * r) / sum : total / stats.length));
}

/**
 * Kim and Nelson 2001, "A fully sequential procedure for indifference-zone selection", ACM TOMACS 11:251. Options that are
 * worse beyond doubt are dropped after every run; with probability 1 − `alpha` the best is kept, where it is better than the
 * others by `difference` at least.
 */
export function kimNelson(
  options: number,
  setting: { readonly difference: number; readonly alpha: number; readonly first: number; readonly most: number },
  run: (option: number, n: number) => number,
): Chosen {
  const { difference, alpha, first, most } = setting;
  const values = Array.from({ length: options }, (_, i) => Array.from({ length: first }, (_, n) => run(i, n)));
  const eta = 0.5 * (((2 * alpha) / (options - 1)) ** (-2 / (first - 1)) - 1);
  const h2 = 2 * eta * (first - 1);
  const spread = values.map((a) => values.map((b) => statistics(a.map((value, n) => value - (b[n] as number))).variance));
  let left = values.map((_, i) => i);
  for (let r = first; left.length > 1 && r <= most; r++) {
    const means = values.map((list) => list.reduce((a, b) => a + b, 0) / list.length);
    left = left.filter((i) =>
      left.every((l) => {
        if (l === i) return true;
        const slack = Math.max(0, (difference / (2 * r)) * ((h2 * ((spread[i] as number[])[l] as number)) / difference ** 2 - r));
        return (means[i] as number) <= (means[l] as number) + slack;
      }),
    );
    if (left.length > 1) for (const i of left) (values[i] as number[]).push(run(i, r));
  }
  const found = chosen(values);
  return { ...found, best: left.reduce((b, i) => ((found.means[i] as number) < (found.means[b] as number) ? i : b), left[0] ?? 0) };
}

function chosen(values: readonly (readonly number[])[]): Chosen {
  const means = values.map((list) => list.reduce((a, b) => a + b, 0) / list.length);
  return { best: means.reduce((b, mean, i) => (mean < (means[b] as number) ? i : b), 0), runs: values.map((list) => list.length), means };
}
