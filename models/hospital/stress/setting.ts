import type { AbsenceSetting } from './absence.ts';
import type { BreakRule } from './breaking.ts';
import { refusal, type Refusal } from '../refusal.ts';

/** How an epidemic is thought to go. Every number is an assumption that may be changed. */
export interface EpidemicAssumptions {
  /** People the hospital serves. */
  readonly population: number;
  readonly infected: number;
  readonly reproduction: number;
  readonly latentDays: number;
  readonly infectiousDays: number;
  /** Of those who fall ill: share seen in the emergency department and sent home, share that needs a ward, intensive care. */
  readonly seen: number;
  readonly ward: number;
  readonly icu: number;
  /** From falling ill to coming. */
  readonly delayDays: number;
  /** Whoever needs a ward or intensive care and waits longer than this for it is sent elsewhere. */
  readonly wardWaitHours: number;
  readonly icuWaitHours: number;
  /** Mean and spread of stays, days. */
  readonly wardDays: number;
  readonly wardDaysSd: number;
  readonly icuDays: number;
  readonly icuDaysSd: number;
}

/** Many hurt at once. */
export interface IncidentAssumptions {
  readonly casualties: number;
  /** They come within so many minutes, from an hour of a day on. */
  readonly overMinutes: number;
  readonly day: number;
  readonly hour: number;
  /** Shares that must be treated at once and soon; the rest can wait. */
  readonly immediate: number;
  readonly urgent: number;
}

export interface StaffAssumptions extends AbsenceSetting {
  /** How much more of the epidemic staff meet. */
  readonly contact: number;
  /** People who share one place of a shift: nights, days off and leave included. */
  readonly peoplePerPlace: number;
  /** Beds a ward keeps open for every nurse who is there; so many more before beds close is `slack`. */
  readonly bedsPerNurse: number;
  readonly icuBedsPerNurse: number;
  readonly slack: number;
}

/** Something one can do about it. A stress test compares each, and all together, with doing nothing. */
export type StressLever =
  | { readonly do: 'cancel-operations'; readonly share: number; readonly fromDay: number; readonly toDay: number }
  /** Beds more from a day on (and until another); of what has a roster, so many more at every hour. */
  | { readonly do: 'surge-beds'; readonly resource: string; readonly beds: number; readonly fromDay: number; readonly toDay?: number }
  /** Share of the places left empty that somebody else fills: banks, agencies, cancelled leave. */
  | { readonly do: 'cover'; readonly share: number; readonly fromDay: number }
  /** Every nurse looks after so many more beds. */
  | { readonly do: 'stretch'; readonly share: number; readonly fromDay: number }
  /** Staff catch so much less of it. */
  | { readonly do: 'protect-staff'; readonly factor: number; readonly fromDay: number }
  /** Everybody avoids a share of contacts. */
  | { readonly do: 'distancing'; readonly share: number; readonly fromDay: number; readonly toDay: number };

export interface StressSetting extends BreakRule {
  readonly days: number;
  /** Before day 0, not counted: beds fill. */
  readonly warmUpDays: number;
  readonly runs: number;
  readonly seed: number;
  /** Whoever waits longer than this for a place in the department is sent elsewhere; in every option, ordinary days too. */
  readonly divertHours: number;
  readonly epidemic: EpidemicAssumptions | null;
  readonly incident: IncidentAssumptions | null;
  readonly staff: StaffAssumptions;
  readonly levers: readonly StressLever[];
}

const STAFF: StaffAssumptions = {
  contact: 1.8,
  share: 0.7,
  shortest: 7,
  longest: 10,
  peoplePerPlace: 1.65,
  bedsPerNurse: 8,
  icuBedsPerNurse: 1,
  slack: 0.1,
};

const COMMON = { warmUpDays: 42, runs: 10, seed: 20261123, breakHours: 24, breakShare: 0.1, divertHours: 12, staff: STAFF } as const;

/**
 * Two pandemics and an incident with many casualties, to begin from. Reproduction numbers as of 2009 (median 1.46) and of
 * 1918 (median 1.80, here with a margin): Biggerstaff et al. 2014, BMC Infect Dis 14:480 [recalled]. All else is assumed.
 */
export const STRESS_PRESETS = {
  mild: {
    ...COMMON,
    days: 182,
    epidemic: {
      population: 260_000,
      infected: 150,
      reproduction: 1.5,
      latentDays: 2,
      infectiousDays: 4,
      seen: 0.02,
      ward: 0.004,
      icu: 0.0008,
      delayDays: 3,
      wardWaitHours: 24,
      icuWaitHours: 12,
      wardDays: 6,
      wardDaysSd: 5,
      icuDays: 9,
      icuDaysSd: 8,
    },
    incident: null,
    levers: [
      { do: 'cancel-operations', share: 0.8, fromDay: 35, toDay: 91 },
      { do: 'surge-beds', resource: 'medical ward', beds: 24, fromDay: 28 },
      { do: 'surge-beds', resource: 'ICU', beds: 6, fromDay: 28 },
      { do: 'cover', share: 0.5, fromDay: 14 },
      { do: 'stretch', share: 0.2, fromDay: 28 },
      { do: 'protect-staff', factor: 0.5, fromDay: 14 },
      { do: 'distancing', share: 0.2, fromDay: 28, toDay: 91 },
    ],
  },
  severe: {
    ...COMMON,
    days: 154,
    epidemic: {
      population: 260_000,
      infected: 150,
      reproduction: 2.2,
      latentDays: 3,
      infectiousDays: 5,
      seen: 0.03,
      ward: 0.012,
      icu: 0.003,
      delayDays: 5,
      wardWaitHours: 24,
      icuWaitHours: 12,
      wardDays: 8,
      wardDaysSd: 6,
      icuDays: 12,
      icuDaysSd: 10,
    },
    incident: null,
    levers: [
      { do: 'cancel-operations', share: 1, fromDay: 28, toDay: 91 },
      { do: 'surge-beds', resource: 'medical ward', beds: 80, fromDay: 28 },
      { do: 'surge-beds', resource: 'ICU', beds: 14, fromDay: 28 },
      { do: 'cover', share: 0.5, fromDay: 14 },
      { do: 'stretch', share: 0.3, fromDay: 28 },
      { do: 'protect-staff', factor: 0.5, fromDay: 14 },
      { do: 'distancing', share: 0.3, fromDay: 28, toDay: 91 },
    ],
  },
  incident: {
    ...COMMON,
    days: 14,
    runs: 20,
    breakHours: 4,
    breakShare: 0.5,
    epidemic: null,
    incident: { casualties: 80, overMinutes: 120, day: 1, hour: 14, immediate: 0.25, urgent: 0.3 },
    levers: [
      { do: 'cancel-operations', share: 1, fromDay: 1, toDay: 5 },
      { do: 'surge-beds', resource: 'resus', beds: 4, fromDay: 1 },
      { do: 'surge-beds', resource: 'surgical ward', beds: 16, fromDay: 1 },
      { do: 'surge-beds', resource: 'ICU', beds: 6, fromDay: 1 },
      { do: 'surge-beds', resource: 'theatre', beds: 3, fromDay: 1, toDay: 3 },
    ],
  },
} as const satisfies Record<string, StressSetting>;

export type StressPreset = keyof typeof STRESS_PRESETS;

/** What of a setting has a least and a most. */
export type StressField =
  | 'days'
  | 'runs'
  | 'warm-up days'
  | 'hours to break'
  | 'hours waited for a place'
  | 'share waiting to break'
  | 'population'
  | 'infected'
  | 'reproduction number'
  | 'days exposed'
  | 'days infectious'
  | 'days from falling ill to coming'
  | 'hours waited for a ward'
  | 'hours waited for intensive care'
  | 'casualties'
  | 'minutes they come within'
  | 'day of the incident'
  | 'hour of the incident'
  | 'share treated at once'
  | 'share treated soon'
  | 'contacts of staff'
  | 'share of staff who stay away'
  | 'shortest absence'
  | 'longest absence'
  | 'people for one place'
  | 'beds for one nurse'
  | 'beds in intensive care for one nurse'
  | 'beds added'
  | 'protection of staff'
  | 'share seen'
  | 'share ward'
  | 'share icu'
  | 'wardDays'
  | 'wardDaysSd'
  | 'icuDays'
  | 'icuDaysSd';

/** What is wrong with a setting; an empty list means it can be run. */
export function stressProblems(setting: StressSetting): Refusal[] {
  const problems: Refusal[] = [];
  const within = (what: StressField, value: number, low: number, high: number): void => {
    if (!(value >= low && value <= high)) problems.push(refusal('out-of-range', { what, low, high, value }));
  };
  const { epidemic, incident, staff } = setting;
  within('days', setting.days, 1, 400);
  within('runs', setting.runs, 2, 500);
  within('warm-up days', setting.warmUpDays, 0, 200);
  within('hours to break', setting.breakHours, 1, 240);
  within('hours waited for a place', setting.divertHours, 1, 2400);
  within('share waiting to break', setting.breakShare, 0, 10);
  if (!Number.isInteger(setting.days) || !Number.isInteger(setting.warmUpDays) || !Number.isInteger(setting.runs))
    problems.push(refusal('whole-days'));
  if (epidemic) {
    within('population', epidemic.population, 1000, 1e8);
    within('infected', epidemic.infected, 1, epidemic.population / 10);
    within('reproduction number', epidemic.reproduction, 0, 20);
    within('days exposed', epidemic.latentDays, 0.1, 60);
    within('days infectious', epidemic.infectiousDays, 0.1, 200);
    within('days from falling ill to coming', epidemic.delayDays, 0, 60);
    within('hours waited for a ward', epidemic.wardWaitHours, 0, 2400);
    within('hours waited for intensive care', epidemic.icuWaitHours, 0, 2400);
    for (const key of ['seen', 'ward', 'icu'] as const) within(`share ${key}`, epidemic[key], 0, 0.5);
    for (const key of ['wardDays', 'wardDaysSd', 'icuDays', 'icuDaysSd'] as const) within(key, epidemic[key], 0.1, 100);
  }
  if (incident) {
    within('casualties', incident.casualties, 1, 2000);
    within('minutes they come within', incident.overMinutes, 1, 2880);
    within('day of the incident', incident.day, 0, setting.days - 1);
    within('hour of the incident', incident.hour, 0, 23);
    within('share treated at once', incident.immediate, 0, 1);
    within('share treated soon', incident.urgent, 0, 1 - incident.immediate);
  }
  within('contacts of staff', staff.contact, 0, 20);
  within('share of staff who stay away', staff.share, 0, 1);
  within('shortest absence', staff.shortest, 0, 60);
  within('longest absence', staff.longest, staff.shortest, 90);
  within('people for one place', staff.peoplePerPlace, 1, 10);
  within('beds for one nurse', staff.bedsPerNurse, 0.2, 40);
  within('beds in intensive care for one nurse', staff.icuBedsPerNurse, 0.2, 40);
  for (const lever of setting.levers) {
    if ('share' in lever && !(lever.share >= 0 && lever.share <= 1))
      problems.push(refusal('lever-share', { lever: lever.do, low: 0, high: 1, value: lever.share }));
    if (lever.do === 'surge-beds') {
      within('beds added', lever.beds, 0, 2000);
      if (!Number.isInteger(lever.beds)) problems.push(refusal('whole-beds', { resource: lever.resource }));
    }
    if (lever.do === 'protect-staff') within('protection of staff', lever.factor, 0, 1);
    if (!(lever.fromDay >= 0)) problems.push(refusal('lever-begins', { lever: lever.do }));
    if ('toDay' in lever && lever.toDay !== undefined && !(lever.toDay > lever.fromDay))
      problems.push(refusal('lever-ends', { lever: lever.do }));
  }
  return problems;
}
