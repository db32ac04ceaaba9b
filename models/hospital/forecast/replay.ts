import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { Streams } from '../engine/stream.ts';
import { withChanges } from '../experiment/what-if.ts';
import { LiveFeed, type LiveView } from '../feed/live.ts';
import { SimulatedFeed } from '../feed/simulated.ts';
import { endlessLists } from '../feed/weeks.ts';
import { framed } from '../feed/write-hl7.ts';
import { memberValues, runMembers, type ForecastAsk, type Measure, type Members } from './fan.ts';
import { DepartmentLog } from './department-log.ts';
import { withLongStays, type CensusNow } from './from-census.ts';
import { SOON_MINUTES } from './house-watch.ts';
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

/** One forecast at one horizon, and what came. */
export interface Scored {
  readonly seed: number;
  readonly index: number;
  readonly measure: Measure;
  /** Empty of what is of the whole house. */
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

interface Open {
  readonly ask: ForecastAsk;
  readonly relearned: Members;
  readonly plain: Members;
  readonly at: number;
  readonly index: number;
  readonly soonBefore: readonly number[];
}

const isHorizon = (hours: number): hours is (typeof HORIZONS)[number] => (HORIZONS as readonly number[]).includes(hours);
const countOf = ({ people }: CensusNow, unit: string, which: 'unit' | 'pending'): number =>
  people.filter((one) => one[which] === unit).length;
const waitingAll = ({ people }: CensusNow): number => people.filter(({ pending }) => pending !== null).length;
const visitors = ({ people }: CensusNow): number => people.filter(({ inpatient }) => !inpatient).length;

/** A hospital that is not quite as the model has it, as messages; forecasts from its census, scored by what came. */
export function* replayWeek(setting: ReplaySetting): Generator<number, Scored[]> {
  const { model, known, truth, seed, everyHours } = setting;
  const start = Math.ceil(setting.warmUpMinutes / WEEK) * WEEK;
  const scoredFrom = start + setting.historyDays * DAY;
  const minutes = scoredFrom + WEEK + DAY + SOON_MINUTES;
  const real = withLongStays(withChanges(model, [{ do: 'arrivals', factor: truth.arrivals }]), (unit) =>
    unit === truth.unit ? truth.longer : 1,
  );
  const live = new LiveFeed();
  // Minute 0 is a Monday; so is this moment.
  const epoch = Date.UTC(2024, 0, 1);
  const feed = new SimulatedFeed(compileModel(endlessLists(real, minutes)), { seed, warmUpMinutes: start, minutes, epochMs: epoch });
  const log = new DepartmentLog(live.census);
  const hear = (minute: number): LiveView => {
    for (const { text, trigger, minute: sent } of feed.until(minute)) {
      log.next(trigger, epoch + sent * 60_000);
      live.receive(framed(text), 0);
    }
    return live.view();
  };
  for (const { text, trigger, minute } of feed.begin()) {
    log.next(trigger, epoch + minute * 60_000);
    live.receive(framed(text), 0);
  }
  live.learnFrom(epoch + start * 60_000);
  const dice = new Streams(seed, 0x504954);
  const asked = Math.floor((7 * 24) / everyHours);
  const open: Open[] = [];
  const scored: Scored[] = [];
  const steps = new Set<number>();
  for (let i = 0; i < asked; i++)
    for (const ahead of [0, ...HORIZONS, ...HORIZONS.map((hours) => hours + SOON_MINUTES / 60)])
      steps.add(scoredFrom + (i * everyHours + ahead) * 60);
  /** Share of those who came in so many hours from a moment on who were out within four hours; NaN where nobody came. */
  const soonFrom = (minute: number, hours: number): number => log.soon(epoch + minute * 60_000, epoch + (minute + hours * 60) * 60_000);
  for (const minute of [...steps].sort((a, b) => a - b)) {
    const view = hear(minute);
    const census = censusNow(view, epoch + minute * 60_000, minute % WEEK);
    for (const one of open) {
      const { ask, relearned, plain, at, index } = one;
      const score = (measure: Measure, hours: number, came: number, persistence: number, part: number, u = 0): void => {
        const [mine, base] = [memberValues(relearned, ask, measure, hours, u), memberValues(plain, ask, measure, hours, u)];
        if (Number.isNaN(came) || mine.length === 0 || base.length === 0) return;
        const dieOf = (which: number): number => dice.uniform(index * 64 + u, hours, 2 * part + which);
        scored.push({
          seed,
          index,
          measure,
          unit: measure === 'people' || measure === 'waiting' ? (known.units[u] ?? '') : '',
          hours,
          came,
          relearned: crps(mine, came),
          plain: crps(base, came),
          persistence: Math.abs(persistence - came),
          pit: randomPit(mine, came, dieOf(0)),
          plainPit: randomPit(base, came, dieOf(1)),
        });
      };
      const hours = (minute - at) / 60;
      if (isHorizon(hours)) {
        known.units.forEach((unit, u) => {
          const [inBed, waits] = [countOf(census, unit, 'unit'), countOf(census, unit, 'pending')];
          score('people', hours, inBed, countOf(ask.now, unit, 'unit'), 0, u);
          score('waiting', hours, waits, countOf(ask.now, unit, 'pending'), 1, u);
        });
        score('waitingAll', hours, waitingAll(census), waitingAll(ask.now), 2);
        score('department', hours, visitors(census), visitors(ask.now), 3);
        score('house', hours, census.people.length, ask.now.people.length, 4);
      }
      // Who came in these hours is out within four hours, or is not, four hours after the last of them came.
      const over = hours - SOON_MINUTES / 60;
      if (isHorizon(over)) score('soon', over, soonFrom(at, over), one.soonBefore[HORIZONS.indexOf(over)] ?? NaN, 5);
    }
    const index = (minute - scoredFrom) / 60 / everyHours;
    if (!Number.isInteger(index) || index >= asked) continue;
    const now = census;
    const ask: ForecastAsk = { ...setting, learned: learn(model, known, view.hours, 0), now, hours: 24, seed: seed + index };
    const plain: ForecastAsk = { ...ask, learned: nothingLearned(known) };
    // As it is now: of as many hours, the last whose people have been here for four hours or are out.
    const soonBefore = HORIZONS.map((hours) => soonFrom(minute - hours * 60 - SOON_MINUTES, hours));
    open.push({ ask, relearned: done(runMembers(ask)), plain: done(runMembers(plain)), at: minute, index, soonBefore });
    if (open.length > (24 + SOON_MINUTES / 60) / everyHours + 1) open.shift();
    yield (index + 1) / asked;
  }
  return scored;
}

export interface ReplayRow {
  readonly measure: Measure;
  readonly unit: string;
  readonly hours: number;
  readonly forecasts: number;
  /** Least and most that came. */
  readonly least: number;
  readonly most: number;
  /** Mean scores, in people; of shares as a share. */
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

/** Mean scores of each measure, unit and horizon. */
export function scoresOf(scored: readonly Scored[]): ReplayRow[] {
  const kinds = new Map(scored.map(({ measure, unit }) => [`${measure} ${unit}`, { measure, unit }]));
  return [...kinds.values()].flatMap(({ measure, unit }) =>
    HORIZONS.map((hours): ReplayRow => {
      const mine = scored.filter((one) => one.measure === measure && one.unit === unit && one.hours === hours);
      const of = (what: 'relearned' | 'plain' | 'persistence'): number => mean(mine.map((one) => one[what]));
      const [least, most] = [Math.min, Math.max].map((end) => mine.reduce((a, { came }) => end(a, came), mine[0]?.came ?? NaN));
      return {
        measure,
        unit,
        hours,
        forecasts: mine.length,
        least: least ?? NaN,
        most: most ?? NaN,
        relearned: of('relearned'),
        plain: of('plain'),
        persistence: mean(mine.map((one) => one.persistence).filter((value) => !Number.isNaN(value))),
      };
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
