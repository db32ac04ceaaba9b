import type { Fact } from '#models/twin/fact.ts';
import type { LeftOut } from './fit.ts';
import { ADULT_RANGE } from './plausible.ts';
import { OPERATORS, PREFERRED } from './operators.ts';

/** Which facts may speak for the resting circulation on a day, and why the others may not. */

export const DAY = 86_400_000;

/** The moment a fact stands for: the middle of a year or month that is all its source knew. Null without a time. */
export function factMoment(fact: Fact): number | null {
  if (fact.time === null) return null;
  const half = fact.time.precision === 'year' ? 182 : fact.time.precision === 'month' ? 15 : 0;
  return fact.time.epochMs + half * DAY;
}

/** LOINC codes (standing) and words of readings not taken at rest. */
const NOT_RESTING_CODES = new Set(['8460-8', '8454-1']);
const NOT_RESTING_WORDS = /\b(standing|exercise|exertion|stress test|post[- ]exercise|maximum|minimum|walking)\b/i;
/** Rates recorded more often than this in a day come from a monitor that also saw the person move. */
const MOST_RATES_A_DAY = 24;

/** Observation variables the fit reads besides those with an operator. */
const BODY_VARIABLES = new Set(['height', 'weight', 'av_area', 'hemoglobin']);

export interface Reading {
  readonly fact: Fact;
  readonly value: number;
  readonly moment: number;
}

export interface Selected {
  /** Readings by variable, in the window or, where that holds none, the newest older ones; newest first. */
  readonly readings: ReadonlyMap<string, readonly Reading[]>;
  readonly leftOut: readonly LeftOut[];
}

/** Readings that may be used on `asOf` (ms). Observations of other variables are not mentioned: no circulation reads them. */
export function selectReadings(facts: readonly Fact[], asOf: number, windowDays: number, died: number | null = null): Selected {
  const leftOut: LeftOut[] = [];
  const leave = (fact: Fact, code: string, message: string): void => {
    leftOut.push({ factId: fact.id, variable: fact.variable ?? '', code, message });
  };
  const byVariable = new Map<string, Reading[]>();
  for (const fact of facts) {
    const { variable } = fact;
    if (fact.kind !== 'observation' || variable === null) continue;
    if (!(variable in OPERATORS) && !BODY_VARIABLES.has(variable)) continue;
    const moment = factMoment(fact);
    if (fact.value === null) leave(fact, 'no-number', 'it holds no number');
    else if (moment === null) leave(fact, 'no-date', 'its date is not known');
    else if (moment > asOf + DAY) leave(fact, 'after-as-of', 'it is later than the day the twin describes');
    else if (died !== null && moment > died + DAY) leave(fact, 'after-death', 'it is later than the stated death');
    else if (!ofAdultSize(variable, fact.value)) leave(fact, 'not-adult-size', 'it is outside the range of adults');
    else if (fact.flags.includes('implausible-pair')) leave(fact, 'implausible-pair', 'it does not fit the reading it came with');
    else if (fact.flags.includes('low-confidence')) leave(fact, 'low-confidence', 'its reading is not certain');
    else if (notResting(fact)) leave(fact, 'not-at-rest', 'it was not taken at rest');
    else {
      const list = byVariable.get(variable) ?? [];
      list.push({ fact, value: fact.value, moment });
      byVariable.set(variable, list);
    }
  }
  dropPairs(byVariable, leave);
  dropMonitored(byVariable, leave);
  const readings = new Map<string, readonly Reading[]>();
  for (const [variable, all] of byVariable) {
    const sorted = [...all].sort((a, b) => b.moment - a.moment || (a.fact.id < b.fact.id ? -1 : 1));
    const inWindow = sorted.filter((r) => asOf - r.moment <= windowDays * DAY);
    const newest = sorted[0] as Reading;
    const chosen = inWindow.length > 0 ? inWindow : sorted.filter((r) => newest.moment - r.moment <= 90 * DAY);
    for (const r of sorted.slice(chosen.length)) leave(r.fact, 'older', 'newer values are at hand');
    readings.set(variable, chosen);
  }
  for (const [first, second] of PREFERRED) drop(readings, first, second, leave, 'a better measure of the same thing is at hand');
  if (readings.has('lvedv') && readings.has('lvesv')) dropOne(readings, 'lvef', leave, 'it follows from the two volumes, which are used');
  if (readings.has('sbp') && readings.has('dbp')) dropOne(readings, 'map', leave, 'it follows from the two pressures, which are used');
  return { readings, leftOut };
}

type Leave = (fact: Fact, code: string, message: string) => void;

function notResting(fact: Fact): boolean {
  if (fact.flags.includes('not-at-rest')) return true;
  if (fact.coding.some((c) => NOT_RESTING_CODES.has(c.code))) return true;
  const words = `${fact.text ?? ''} ${fact.coding.map((c) => c.display ?? '').join(' ')}`;
  return (fact.variable === 'sbp' || fact.variable === 'dbp' || fact.variable === 'heart_rate') && NOT_RESTING_WORDS.test(words);
}

function ofAdultSize(variable: string, value: number): boolean {
  const range = ADULT_RANGE[variable];
  return range === undefined || (value >= range[0] && value <= range[1]);
}

/** A systolic pressure that is not above the diastolic one of the same moment: neither is trusted. */
function dropPairs(byVariable: Map<string, Reading[]>, leave: Leave): void {
  const at = (variable: string, moment: number): Reading[] => (byVariable.get(variable) ?? []).filter((r) => r.moment === moment);
  const bad = new Set<Reading>();
  for (const sbp of byVariable.get('sbp') ?? []) {
    const [dbp, another] = at('dbp', sbp.moment);
    // Several pairs of one moment (a date without a time) cannot be told apart.
    if (dbp && !another && at('sbp', sbp.moment).length === 1 && sbp.value <= dbp.value) bad.add(sbp).add(dbp);
  }
  for (const variable of ['sbp', 'dbp']) {
    const list = byVariable.get(variable);
    if (!list) continue;
    for (const r of list) if (bad.has(r)) leave(r.fact, 'implausible-pair', 'it does not fit the reading it came with');
    const kept = list.filter((r) => !bad.has(r));
    if (kept.length > 0) byVariable.set(variable, kept);
    else byVariable.delete(variable);
  }
}

function dropMonitored(byVariable: Map<string, Reading[]>, leave: Leave): void {
  const rates = byVariable.get('heart_rate');
  if (!rates) return;
  const perDay = new Map<number, number>();
  const day = (r: Reading): number => Math.floor(r.moment / DAY);
  for (const r of rates) perDay.set(day(r), (perDay.get(day(r)) ?? 0) + 1);
  const kept = rates.filter((r) => {
    const single = (perDay.get(day(r)) ?? 0) <= MOST_RATES_A_DAY;
    if (!single) leave(r.fact, 'monitored', 'it is one of many of that day, not all of them at rest');
    return single;
  });
  if (kept.length > 0) byVariable.set('heart_rate', kept);
  else byVariable.delete('heart_rate');
}

function drop(readings: Map<string, readonly Reading[]>, first: string, second: string, leave: Leave, message: string): void {
  if (readings.has(first)) dropOne(readings, second, leave, message);
}

function dropOne(readings: Map<string, readonly Reading[]>, variable: string, leave: Leave, message: string): void {
  for (const r of readings.get(variable) ?? []) leave(r.fact, 'better-measure', message);
  readings.delete(variable);
}
