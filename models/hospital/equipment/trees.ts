import { randomBits, randomUniform } from '#models/core/random.ts';

/**
 * Regression by boosted trees: each tree is fitted to what the ones before it left over, and added at a small rate
 * (Friedman 2001, Ann Stat 29:1189), on a random share of rows and features (Friedman 2002). Values are sorted into at most
 * 64 bins a feature beforehand, so that a split is looked for among bins.
 */
export interface TreeSetting {
  readonly trees: number;
  readonly rate: number;
  readonly depth: number;
  /** Rows a leaf must have at least. */
  readonly leastRows: number;
  /** Shares of rows and of features each tree is given, 0 to 1. */
  readonly rowShare: number;
  readonly featureShare: number;
  /** Pulls leaves towards zero: added to the number of their rows. */
  readonly ridge: number;
  readonly seed: number;
}

const BINS = 64;

/** Upper edges of the bins of each feature: quantiles of what was seen. A value above the last edge is in the last bin. */
export interface Edges {
  readonly features: number;
  /** [features, BINS − 1]; Infinity where there are fewer. */
  readonly edges: Float64Array;
}

/** A forest as tables, plain data: node `i` of a tree goes left where the bin is at most `threshold`. Leaves have feature −1. */
export interface Forest {
  readonly edges: Edges;
  readonly base: number;
  readonly rate: number;
  readonly nodesPerTree: number;
  readonly feature: Int16Array;
  readonly threshold: Uint8Array;
  readonly value: Float64Array;
}

/** Quantile edges of `rows` × `features` values, row-major. */
export function edgesOf(values: Float64Array, features: number): Edges {
  const rows = values.length / features;
  const edges = new Float64Array(features * (BINS - 1)).fill(Infinity);
  const step = Math.max(1, Math.floor(rows / 4000));
  for (let f = 0; f < features; f++) {
    const sorted = Float64Array.from({ length: Math.ceil(rows / step) }, (_, i) => values[i * step * features + f] as number).sort();
    let last = -Infinity;
    let kept = 0;
    for (let b = 1; b < BINS; b++) {
      const edge = sorted[Math.floor((b * sorted.length) / BINS)] as number;
      if (edge > last) edges[f * (BINS - 1) + kept++] = last = edge;
    }
  }
  return { features, edges };
}

/** Bin of a value: how many edges lie below it. */
function binOf({ edges }: Edges, feature: number, value: number): number {
  const first = feature * (BINS - 1);
  let [low, high] = [0, BINS - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((edges[first + middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Values as bins, feature by feature: [features, rows]. */
export function binned(edges: Edges, values: Float64Array): Uint8Array {
  const { features } = edges;
  const rows = values.length / features;
  const bins = new Uint8Array(values.length);
  for (let f = 0; f < features; f++)
    for (let r = 0; r < rows; r++) bins[f * rows + r] = binOf(edges, f, values[r * features + f] as number);
  return bins;
}

export interface Watched {
  /** Trees so far, 1 for the first. */
  readonly trees: number;
  /** What is predicted for the rows that were held out, so far. */
  readonly held: Float64Array;
}

/**
 * Grows a forest, tree by tree, so that whoever waits can be told and can stop. `bins` are [features, rows]; `held` are bins
 * of rows nothing is learned from, whose predictions are kept up to date.
 */
export function* growForest(
  edges: Edges,
  bins: Uint8Array,
  target: Float64Array,
  setting: TreeSetting,
  held: Uint8Array = new Uint8Array(0),
): Generator<Watched, Forest> {
  const { features } = edges;
  const rows = target.length;
  const heldRows = held.length / features;
  const nodesPerTree = 2 ** (setting.depth + 1) - 1;
  const feature = new Int16Array(setting.trees * nodesPerTree).fill(-1);
  const threshold = new Uint8Array(setting.trees * nodesPerTree);
  const value = new Float64Array(setting.trees * nodesPerTree);
  const base = target.reduce((sum, y) => sum + y, 0) / rows;
  const predicted = new Float64Array(rows).fill(base);
  const heldPredicted = new Float64Array(heldRows).fill(base);
  const forest: Forest = { edges, base, rate: setting.rate, nodesPerTree, feature, threshold, value };
  const rest = new Float64Array(rows);
  const node = new Int32Array(rows);
  const rowLimit = setting.rowShare * 2 ** 32;
  for (let tree = 0; tree < setting.trees; tree++) {
    for (let r = 0; r < rows; r++) {
      rest[r] = (target[r] as number) - (predicted[r] as number);
      node[r] = randomBits(setting.seed, r, 71, tree) < rowLimit ? 0 : -1;
    }
    const chosen = Array.from({ length: features }, (_, f) => f).filter(
      (f) => randomUniform(setting.seed, f, 72, tree) < setting.featureShare,
    );
    growTree(forest, tree * nodesPerTree, bins, rest, node, chosen.length > 0 ? chosen : [tree % features], setting);
    addTree(forest, tree, bins, rows, predicted);
    addTree(forest, tree, held, heldRows, heldPredicted);
    yield { trees: tree + 1, held: heldPredicted };
  }
  return forest;
}

/** One tree, level by level: sums of what is left over by node and bin, then the best split of each node. */
function growTree(
  { feature, threshold, value }: Forest,
  root: number,
  bins: Uint8Array,
  rest: Float64Array,
  node: Int32Array,
  chosen: readonly number[],
  { depth, leastRows, ridge }: TreeSetting,
): void {
  const rows = rest.length;
  for (let level = 0; level <= depth; level++) {
    const first = 2 ** level - 1;
    const width = 2 ** level;
    const [sums, counts] = [new Float64Array(width), new Int32Array(width)];
    for (let r = 0; r < rows; r++) {
      const n = node[r] as number;
      if (n < first) continue;
      sums[n - first] = (sums[n - first] as number) + (rest[r] as number);
      counts[n - first] = (counts[n - first] as number) + 1;
    }
    for (let n = 0; n < width; n++) value[root + first + n] = (sums[n] as number) / ((counts[n] as number) + ridge);
    if (level === depth) return;
    const best = new Float64Array(width);
    const [binSum, binCount] = [new Float64Array(width * BINS), new Int32Array(width * BINS)];
    for (const f of chosen) {
      binSum.fill(0);
      binCount.fill(0);
      const column = bins.subarray(f * rows, (f + 1) * rows);
      for (let r = 0; r < rows; r++) {
        const n = (node[r] as number) - first;
        if (n < 0) continue;
        const at = n * BINS + (column[r] as number);
        binSum[at] = (binSum[at] as number) + (rest[r] as number);
        binCount[at] = (binCount[at] as number) + 1;
      }
      for (let n = 0; n < width; n++) {
        const [sum, count] = [sums[n] as number, counts[n] as number];
        if (count < 2 * leastRows) continue;
        const whole = (sum * sum) / (count + ridge);
        let [left, leftCount] = [0, 0];
        for (let b = 0; b < BINS - 1; b++) {
          left += binSum[n * BINS + b] as number;
          leftCount += binCount[n * BINS + b] as number;
          if (leftCount < leastRows) continue;
          if (count - leftCount < leastRows) break;
          const right = sum - left;
          const gain = (left * left) / (leftCount + ridge) + (right * right) / (count - leftCount + ridge) - whole;
          if (gain <= (best[n] as number)) continue;
          best[n] = gain;
          feature[root + first + n] = f;
          threshold[root + first + n] = b;
        }
      }
    }
    for (let r = 0; r < rows; r++) {
      const n = node[r] as number;
      if (n < first) continue;
      const f = feature[root + n] as number;
      // A leaf: its rows take no further part.
      if (f < 0) node[r] = -1;
      else node[r] = 2 * n + ((bins[f * rows + r] as number) <= (threshold[root + n] as number) ? 1 : 2);
    }
  }
}

function addTree(
  { feature, threshold, value, rate, nodesPerTree }: Forest,
  tree: number,
  bins: Uint8Array,
  rows: number,
  into: Float64Array,
): void {
  const root = tree * nodesPerTree;
  for (let r = 0; r < rows; r++) {
    let n = 0;
    for (let f = feature[root] as number; f >= 0; f = feature[root + n] as number)
      n = 2 * n + ((bins[f * rows + r] as number) <= (threshold[root + n] as number) ? 1 : 2);
    into[r] = (into[r] as number) + rate * (value[root + n] as number);
  }
}

/** What the first `trees` trees say of rows in bins, [features, rows]. */
export function predictForest(forest: Forest, bins: Uint8Array, trees = forest.feature.length / forest.nodesPerTree): Float64Array {
  const rows = bins.length / forest.edges.features;
  const into = new Float64Array(rows).fill(forest.base);
  for (let tree = 0; tree < trees; tree++) addTree(forest, tree, bins, rows, into);
  return into;
}
