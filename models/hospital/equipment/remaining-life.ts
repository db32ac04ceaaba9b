import { featureCount, featuresOf, scalingOf, type Scaling } from './run-features.ts';
import type { Fleet, SensorRun } from './sensor-runs.ts';
import { binned, edgesOf, growForest, predictForest, type Forest, type TreeSetting } from './trees.ts';
import { refused } from '../refusal.ts';

/**
 * How many cycles a machine has left, learned from machines that ran until they failed. Targets are capped: a machine in
 * good order shows no sign of when it will fail, so that more than `cap` cycles are told from one another by nothing.
 */
export interface LifeSetting {
  readonly cap: number;
  /** Parts the machines are split into: each is predicted by what was learned from the others. */
  readonly folds: number;
  /** Share of true lives the interval is made to hold. */
  readonly level: number;
  readonly trees: TreeSetting;
}

/** Chosen by cross-validation over the 100 training engines of C-MAPSS FD001 (`npm run validate:equipment` prints the grid). */
export const LIFE_SETTING: LifeSetting = {
  cap: 125,
  folds: 5,
  level: 0.9,
  trees: { trees: 300, rate: 0.05, depth: 4, leastRows: 60, rowShare: 0.5, featureShare: 0.5, ridge: 5, seed: 1 },
};

/** True minus predicted life of machines nothing was learned from, where the prediction lay below `below`. */
interface Band {
  readonly below: number;
  readonly low: number;
  readonly high: number;
  readonly machines: number;
}

export interface LifeModel {
  readonly scaling: Scaling;
  readonly forest: Forest;
  readonly cap: number;
  readonly level: number;
  readonly bands: readonly Band[];
  readonly machines: number;
  readonly rows: number;
  /** Root mean square error, in cycles, over all rows of machines held out: against the capped life. */
  readonly heldOutError: number;
  /** Least and greatest value of each sensor that was learned from. */
  readonly seen: readonly (readonly [number, number])[];
}

export interface LifeForecast {
  /** Cycles left. Near the cap it means: at least about so many. */
  readonly left: number;
  readonly low: number;
  readonly high: number;
  /** Machines held out by which its interval was made. */
  readonly machines: number;
  /** No sign of wear yet: the forecast says only "not soon". */
  readonly capped: boolean;
  /** Sensors whose last value lies outside everything that was learned from. */
  readonly unfamiliar: readonly string[];
}

interface Rows {
  readonly features: Float64Array;
  readonly life: Float64Array;
  readonly machine: Int32Array;
}

const BANDS = 8;
const LEAST_MACHINES = 10;

/**
 * Learns from runs to failure, telling how far it is, 0 to 1; whoever iterates may stop. First machine by machine held out
 * (fold by fold), which gives the error and the interval; then from all. The interval is conformal by the level of the
 * prediction: of machines held out whose prediction was alike, every machine counting the same, the quantiles of what was
 * really left, uncapped, widened for their number (Vovk et al. 2005; groups after Mondrian). Throws a RangeError for fewer
 * than ten machines.
 */
export function* learnRemainingLife(fleet: Fleet, setting: LifeSetting = LIFE_SETTING): Generator<number, LifeModel> {
  const { runs } = fleet;
  if (runs.length < LEAST_MACHINES) throw refused('few-machines', { needed: LEAST_MACHINES, count: runs.length });
  const { folds, cap } = setting;
  const stages = folds + 1;
  const held: { predicted: number; life: number; machine: number }[] = [];
  for (let fold = 0; fold < folds; fold++) {
    const { learned, out } = splitOf(fleet, fold, folds);
    const target = learned.life.map((life) => Math.min(cap, life));
    const edges = edgesOf(learned.features, featureCount(fleet.sensors.length));
    let last: Float64Array = new Float64Array(0);
    for (const { trees, held: now } of growForest(
      edges,
      binned(edges, learned.features),
      target,
      setting.trees,
      binned(edges, out.features),
    )) {
      last = now;
      if (trees % 10 === 0) yield (fold + trees / setting.trees.trees) / stages;
    }
    last.forEach((predicted, i) => held.push({ predicted, life: out.life[i] as number, machine: out.machine[i] as number }));
  }
  const scaling = scalingOf(fleet);
  const rows = rowsOf(
    runs.map((run, i) => ({ run, i })),
    scaling,
  );
  const edges = edgesOf(rows.features, featureCount(fleet.sensors.length));
  const growing = growForest(
    edges,
    binned(edges, rows.features),
    rows.life.map((life) => Math.min(cap, life)),
    setting.trees,
  );
  let step = growing.next();
  while (!step.done) {
    if (step.value.trees % 10 === 0) yield (folds + step.value.trees / setting.trees.trees) / stages;
    step = growing.next();
  }
  const squares = held.reduce((sum, one) => sum + (one.predicted - Math.min(cap, one.life)) ** 2, 0);
  return {
    scaling,
    forest: step.value,
    cap,
    level: setting.level,
    bands: bandsOf(held, setting.level),
    machines: runs.length,
    rows: rows.life.length,
    heldOutError: Math.sqrt(squares / held.length),
    seen: fleet.sensors.map((_, s) => rangeOf(runs, s, fleet.sensors.length)),
  };
}

/** Cycles left after the last cycle of a run. Its sensors must be those that were learned from, in their order. */
export function forecastLife(model: LifeModel, sensors: readonly string[], run: SensorRun): LifeForecast {
  const { scaling, forest } = model;
  if (sensors.join('\n') !== scaling.sensors.join('\n'))
    throw refused('other-sensors', { learned: scaling.sensors.join(', '), given: sensors.join(', ') });
  const width = featureCount(sensors.length);
  const features = featuresOf(run, scaling);
  const left = predictForest(forest, binned(forest.edges, features.subarray(features.length - width)))[0] as number;
  const band = model.bands.find((one) => left < one.below) ?? (model.bands.at(-1) as Band);
  const last = run.values.subarray(run.values.length - sensors.length);
  return {
    left: Math.max(0, left),
    low: Math.max(0, left + band.low),
    high: Math.max(0, left + band.high),
    machines: band.machines,
    capped: left > 0.9 * model.cap,
    unfamiliar: sensors.filter((_, s) => {
      const [least, greatest] = model.seen[s] as readonly [number, number];
      const slack = 0.05 * (greatest - least);
      return (last[s] as number) < least - slack || (last[s] as number) > greatest + slack;
    }),
  };
}

/** NASA's score of a late or early forecast: Σ e^(−d/13) − 1 below the truth, e^(d/10) − 1 above it. */
export function nasaScore(errors: readonly number[]): number {
  return errors.reduce((sum, d) => sum + Math.exp(d < 0 ? -d / 13 : d / 10) - 1, 0);
}

function splitOf(fleet: Fleet, fold: number, folds: number): { readonly learned: Rows; readonly out: Rows } {
  const numbered = fleet.runs.map((run, i) => ({ run, i }));
  const inside = numbered.filter(({ i }) => i % folds !== fold);
  const scaling = scalingOf(
    fleet,
    inside.map(({ run }) => run),
  );
  return {
    learned: rowsOf(inside, scaling),
    out: rowsOf(
      numbered.filter(({ i }) => i % folds === fold),
      scaling,
    ),
  };
}

function rowsOf(numbered: readonly { readonly run: SensorRun; readonly i: number }[], scaling: Scaling): Rows {
  const width = featureCount(scaling.mean.length);
  const count = numbered.reduce((sum, { run }) => sum + run.cycles.length, 0);
  const rows = { features: new Float64Array(count * width), life: new Float64Array(count), machine: new Int32Array(count) };
  let at = 0;
  for (const { run, i } of numbered) {
    rows.features.set(featuresOf(run, scaling), at * width);
    for (let t = 0; t < run.cycles.length; t++, at++) {
      rows.life[at] = run.cycles.length - 1 - t;
      rows.machine[at] = i;
    }
  }
  return rows;
}

function bandsOf(held: { readonly predicted: number; readonly life: number; readonly machine: number }[], level: number): Band[] {
  const sorted = [...held].sort((a, b) => a.predicted - b.predicted);
  const bands: Band[] = [];
  for (let b = 0; b < BANDS; b++) {
    const rows = sorted.slice(Math.floor((b * sorted.length) / BANDS), Math.floor(((b + 1) * sorted.length) / BANDS));
    const each = new Map<number, number>();
    for (const row of rows) each.set(row.machine, (each.get(row.machine) ?? 0) + 1);
    const machines = each.size;
    const errors = rows
      .map((row) => ({ error: row.life - row.predicted, weight: 1 / (each.get(row.machine) as number) / machines }))
      .sort((x, y) => x.error - y.error);
    const quantile = (p: number): number => {
      let sum = 0;
      for (const { error, weight } of errors) if ((sum += weight) >= p - 1e-12) return error;
      return errors.at(-1)?.error ?? 0;
    };
    // One more machine, of which nothing is known yet, is counted as lying outside on either side.
    const tail = Math.max(0, ((1 - level) / 2) * (1 + 1 / machines) - 1 / machines);
    const next = sorted[Math.floor(((b + 1) * sorted.length) / BANDS)];
    bands.push({ below: next ? next.predicted : Infinity, low: quantile(tail), high: quantile(1 - tail), machines });
  }
  return bands;
}

function rangeOf(runs: readonly SensorRun[], sensor: number, sensors: number): readonly [number, number] {
  let [least, greatest] = [Infinity, -Infinity];
  for (const { values } of runs)
    for (let i = sensor; i < values.length; i += sensors) {
      least = Math.min(least, values[i] as number);
      greatest = Math.max(greatest, values[i] as number);
    }
  return [least, greatest];
}
