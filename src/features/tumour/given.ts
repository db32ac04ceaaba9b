import type { Intervention, Scenario } from '#models/core/scenario.ts';
import { LONGEST_DAYS, stuppInterventions } from '#models/tumour/interventions.ts';
import { checkTumourScenario, planOf, type PlanSite } from '#models/tumour/plan.ts';
import { treatmentLater, treatmentsTogether, type Treatment } from '#models/tumour/treatment.ts';
import { daysBetween } from './choice.ts';
import { eventDays } from './plan-length.ts';
import { TUMOUR, type Given } from './study.ts';

/** Why an entry cannot be simulated. */
export type GivenReason = 'no-date' | 'undated-scan' | 'after' | 'before-birth' | 'too-early' | 'no-dose' | 'twice' | 'values';

export interface GivenProblem {
  readonly id: string;
  readonly reason: GivenReason;
  /** What does not fit: the other date, the entry that is there twice, the value. */
  readonly detail: string;
}

/** What entries are checked against. */
export interface GivenAround {
  /** Date of the newest scan; null where none is stated. */
  readonly newest: string | null;
  /** As the record has it: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly birth: string | null;
  /** A stored dose map was chosen. */
  readonly dose: boolean;
}

/** Scans are taken before what is done on the same day: half a day lies between them. */
const AFTER_SCAN = 0.5;

const isDate = (date: string): boolean => /^\d{4}-\d\d-\d\d$/.test(date) && dateFrom(date, 0) === date;

/** The date `days` after one, YYYY-MM-DD; empty where `date` is none. */
export function dateFrom(date: string, days: number): string {
  const ms = Date.parse(`${date}T00:00:00Z`) + days * 86_400_000;
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '';
}

/** The entry as an intervention that begins at once. */
export function interventionOf({ id, kind, values }: Given): Intervention {
  return { id, kind, start: { value: 0, unit: 'd' }, values };
}

function scenarioOf(given: Given): Scenario {
  const duration = { value: LONGEST_DAYS, unit: 'd' };
  return { schema: 1, id: given.id, title: given.id, model: TUMOUR, duration, interventions: [interventionOf(given)] };
}

/** Days on which something of it happened, counted from the newest scan. */
export function givenDays(given: Given, newest: string): number[] {
  const first = daysBetween(newest, given.date) + AFTER_SCAN;
  return eventDays(interventionOf(given)).map((day) => first + day);
}

/** How much of it lies after the newest scan. It is simulated in every course. */
export function goesOn(given: Given, newest: string): { readonly all: number; readonly after: number } {
  const days = givenDays(given, newest);
  return { all: days.length, after: days.filter((day) => day > 0).length };
}

/** Everything that is wrong with the entries, the first reason of each. */
export function givenProblems(given: readonly Given[], around: GivenAround): GivenProblem[] {
  return given.flatMap((one, n) => {
    const problem = (reason: GivenReason, detail = ''): GivenProblem[] => [{ id: one.id, reason, detail }];
    const { newest, birth, dose } = around;
    if (!isDate(one.date)) return problem('no-date', one.date);
    if (newest === null) return problem('undated-scan');
    // Dates of this form are in order as text; a birth of which only the year is known is the start of that year.
    if (birth !== null && one.date < birth) return problem('before-birth', birth);
    if (one.date >= newest) return problem('after', newest);
    if (daysBetween(one.date, newest) > LONGEST_DAYS) return problem('too-early', newest);
    if (one.kind === 'radiotherapy_plan' && !dose) return problem('no-dose');
    const some = { target: new Uint8Array([1]), dose: { gray: new Float32Array(1) } };
    const [wrong] = checkTumourScenario(scenarioOf(one), some);
    if (wrong) return problem('values', `${wrong.path}: ${wrong.message}`);
    const twin = given.slice(0, n).find((other) => isDate(other.date) && clash(one, other));
    return twin ? problem('twice', twin.id) : [];
  });
}

/** Can the two not both have happened? A drug of one name is given once a day, and nothing is taken out twice on one day. */
function clash(a: Given, b: Given): boolean {
  if (a.kind !== b.kind) return false;
  if (a.kind === 'resection') return a.date === b.date;
  const shift = daysBetween(a.date, b.date);
  if (a.kind === 'temozolomide') {
    const days = new Set(eventDays(interventionOf(a)));
    return eventDays(interventionOf(b)).some((day) => days.has(day + shift));
  }
  // A boost may run beside another course; the very same course was entered twice.
  return shift === 0 && Object.keys(a.values).every((name) => a.values[name]?.value === b.values[name]?.value);
}

/** One outline that treatments may have aimed at, on the grid of the simulation. */
export interface AimedAt {
  /** 0 for the newest scan, negative before. */
  readonly day: number;
  readonly mask: Uint8Array;
}

/** Does an entry aim at the outline of a scan before it, of one after it, or can nobody say what it aimed at? */
export type Aim = 'before' | 'later' | 'unknown';

/**
 * Radiotherapy aims at the last outline before it, else at the first one after it. What a resection took out only an outline
 * before it shows. `days` are those of the outlines.
 */
export function aimOf(given: Given, newest: string, days: readonly number[]): Aim {
  const first = daysBetween(newest, given.date) + AFTER_SCAN;
  if (days.some((day) => day <= first)) return 'before';
  return given.kind === 'resection' ? 'unknown' : 'later';
}

/**
 * Everything given, as events dated from the newest scan: before it negative, what goes on after it positive. `seen` are the
 * outlines, oldest first. A resection of which no outline shows what was taken out is left out. Throws a RangeError on an
 * entry `givenProblems` names.
 */
export function givenTreatment(
  given: readonly Given[],
  newest: string,
  seen: readonly AimedAt[],
  site: Pick<PlanSite, 'grid' | 'dose'>,
): Treatment {
  const days = seen.map((one) => one.day);
  const parts = given
    .filter((one) => aimOf(one, newest, days) !== 'unknown')
    .map((one) => {
      const first = daysBetween(newest, one.date) + AFTER_SCAN;
      const target = seen.findLast((outline) => outline.day <= first) ?? seen[0];
      return treatmentLater(planOf(scenarioOf(one), { ...site, target: target?.mask ?? null }).treatment, first);
    });
  return treatmentsTogether(parts);
}

/** Smallest unused id of the form `<kind>-<n>`. */
export function freeGivenId(given: readonly Given[], kind: string): string {
  for (let n = 1; ; n++) if (!given.some((one) => one.id === `${kind}-${n}`)) return `${kind}-${n}`;
}

/** The parts of the regimen of Stupp that began before the newest scan, the first on `date`. */
export function stuppGiven(given: readonly Given[], date: string, newest: string): Given[] {
  const added: Given[] = [];
  for (const { kind, start, values } of stuppInterventions(0, 20)) {
    const begins = dateFrom(date, start.value);
    if (begins < newest) added.push({ id: freeGivenId([...given, ...added], kind), kind, date: begins, values });
  }
  return added;
}

/** A date to begin with: after the first of several scans, else three months before the only one. */
export function likelyDate(dates: readonly (string | null)[]): string | null {
  const newest = dates.at(-1) ?? null;
  if (newest === null) return null;
  const first = dates[0] ?? newest;
  return first < dateFrom(newest, -1) ? dateFrom(first, 1) : dateFrom(newest, -90);
}
