import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { Streams } from '../engine/stream.ts';
import { withChanges } from '../experiment/what-if.ts';
import { LiveFeed, type LiveView } from '../feed/live.ts';
import { SimulatedFeed } from '../feed/simulated.ts';
import { endlessLists } from '../feed/weeks.ts';
import { framed } from '../feed/write-hl7.ts';
import { memberValues, runMembers, type ForecastAsk, type Members } from './fan.ts';
import { withLongStays, type CensusNow } from './from-census.ts';
import type { KnownUnits } from './known.ts';
import { learn, nothingLearned } from './learned.ts';
import { binomialBand, crps, randomPit } from './score.ts';

const DAY = 1440;
const WEEK = 7 * DAY;
/** Horizons that are scored, in hours. */
export const HORIZONS = [4, 8, 24] as const;

export interface ReplaySetting {
  /** What the forecaster believes. */
  readonly model: HospitalModel;
  readonly known: KnownUnits;
  readonly warmUpMinutes: number;
  /** How the hospital really is: arrivals so many times the model's, stays of one unit so many times as long. */
  readonly truth: { readonly arrivals: number; readonly unit: string; readonly longer: number };
  /** Days of feed before the week that is scored. */
  readonly historyDays: number;
  readonly everyHours: number;
  readonly members: number;
  readonly seed: number;
}

/** One forecast of one unit at one horizon, and what came. */
export interface Scored {
  readonly seed: number;
  readonly index: number;
  readonly unit: string;
  readonly hours: number;
  readonly came: number;
  readonly relearned: number;
  readonly plain: number;
  readonly persistence: number;
  readonly pit: number;
  readonly plainPit: number;
}

/** Who is where, as a forecast wants it, from what a feed shows. */
export function censusNow(view: LiveView, at: number, minuteOfWeek: number): CensusNow {
  return {
    minuteOfWeek,
    people: view.people.map(({ unit, placedAt, pending, patientClass }) => ({
      unit,
      age: Math.max(0, (at - placedAt) / 60_000),
      pending,
      inpatient: patientClass === 'I',
    })),
  };
}

function done(members: Generator<number, Members>): Members {
  for (;;) {
    const step = members.next();
    if (step.done) return step.value;
  }
}

/** A hospital that is not quite as the model has it, as messages; forecasts from its census, scored by what came. */
export function* replayWeek(setting: ReplaySetting): Generator<number, Scored[]> {
  const { model, known, truth, seed, everyHours } = setting;
  const start = Math.ceil(setting.warmUpMinutes / WEEK) * WEEK;
  const scoredFrom = start + setting.historyDays * DAY;
  const minutes = scoredFrom + WEEK + DAY;
  const real = withLongStays(withChanges(model, [{ do: 'arrivals', factor: truth.arrivals }]), (unit) =>
    unit === truth.unit ? truth.longer : 1,
  );
  const live = new LiveFeed();
  // Minute 0 is a Monday; so is this moment.
  const epoch = Date.UTC(2024, 0, 1);
  const feed = new SimulatedFeed(compileModel(endlessLists(real, minutes)), { seed, warmUpMinutes: start, minutes, epochMs: epoch });
  const hear = (minute: number): LiveView => {
    for (const { text } of feed.until(minute)) live.receive(framed(text), 0);
    return live.view();
  };
  for (const { text } of feed.begin()) live.receive(framed(text), 0);
  live.learnFrom(epoch + start * 60_000);
  const dice = new Streams(seed, 0x504954);
  const asked = Math.floor((7 * 24) / everyHours);
  const open: { ask: ForecastAsk; relearned: Members; plain: Members; at: number; index: number }[] = [];
  const scored: Scored[] = [];
  const steps = new Set<number>();
  for (let i = 0; i < asked; i++) for (const ahead of [0, ...HORIZONS]) steps.add(scoredFrom + (i * everyHours + ahead) * 60);
  for (const minute of [...steps].sort((a, b) => a - b)) {
    const view = hear(minute);
    const count = (unit: string): number => view.people.filter((one) => one.unit === unit).length;
    for (const { ask, relearned, plain, at, index } of open) {
      const hours = (minute - at) / 60;
      if (!(HORIZONS as readonly number[]).includes(hours)) continue;
      known.units.forEach((unit, u) => {
        const came = count(unit);
        const [mine, base] = [memberValues(relearned, ask, u, hours), memberValues(plain, ask, u, hours)];
        const dieOf = (part: number): number => dice.uniform(index * 64 + u, hours, part);
        scored.push({
          seed,
          index,
          unit,
          hours,
          came,
          relearned: crps(mine, came),
          plain: crps(base, came),
          persistence: Math.abs(ask.now.people.filter((one) => one.unit === unit).length - came),
          pit: randomPit(mine, came, dieOf(0)),
          plainPit: randomPit(base, came, dieOf(1)),
        });
      });
    }
    const index = (minute - scoredFrom) / 60 / everyHours;
    if (!Number.isInteger(index) || index >= asked) continue;
    const now = censusNow(view, epoch + minute * 60_000, minute % WEEK);
    const ask: ForecastAsk = { ...setting, learned: learn(model, known, view.hours, 0), now, hours: 24, seed: seed + index };
    const plain: ForecastAsk = { ...ask, learned: nothingLearned(known) };
    open.push({ ask, relearned: done(runMembers(ask)), plain: done(runMembers(plain)), at: minute, index });
    if (open.length > 24 / everyHours + 1) open.shift();
    yield (index + 1) / asked;
  }
  return scored;
}

export interface ReplayRow {
  readonly unit: string;
  readonly hours: number;
  readonly forecasts: number;
  /** Mean scores, in people. */
  readonly relearned: number;
  readonly plain: number;
  readonly persistence: number;
}

export interface Coverage {
  readonly level: number;
  readonly inside: number;
  readonly of: number;
  readonly low: number;
  readonly high: number;
}

const mean = (list: readonly number[]): number => list.reduce((a, b) => a + b, 0) / Math.max(1, list.length);

/** Mean scores of each unit and horizon. */
export function scoresOf(scored: readonly Scored[]): ReplayRow[] {
  const units = [...new Set(scored.map(({ unit }) => unit))];
  return units.flatMap((unit) =>
    HORIZONS.map((hours): ReplayRow => {
      const mine = scored.filter((one) => one.unit === unit && one.hours === hours);
      const of = (what: 'relearned' | 'plain' | 'persistence'): number => mean(mine.map((one) => one[what]));
      return { unit, hours, forecasts: mine.length, relearned: of('relearned'), plain: of('plain'), persistence: of('persistence') };
    }),
  );
}

/** How many of these fell into the middle 50 and 90 %, beside the 99 % binomial band; right only for independent ones. */
export function coverageOf(pits: readonly number[]): Coverage[] {
  return [0.5, 0.9].map((level) => {
    const inside = pits.filter((pit) => Math.abs(pit - 0.5) <= level / 2).length;
    return { level, inside, of: pits.length, ...binomialBand(pits.length, level) };
  });
}

/** Counts of PIT values in ten equal parts of [0, 1]. */
export function pitHistogram(pits: readonly number[]): number[] {
  const bins = new Array<number>(10).fill(0);
  for (const pit of pits) {
    const bin = Math.min(9, Math.floor(pit * 10));
    bins[bin] = (bins[bin] as number) + 1;
  }
  return bins;
}
