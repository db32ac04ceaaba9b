import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { Interval } from '#models/hospital/experiment/interval.ts';
import { directionOf, type MeasureKey } from '#models/hospital/experiment/focus.ts';
import type { HospitalChange } from '#models/hospital/experiment/what-if.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { decimalsFor, formatNumber, withUnit } from '#src/design/quantity/format.ts';
import { said } from '../names.ts';
import { isShare } from '#models/hospital/experiment/possible.ts';

/** An hour of the day: 07:30; beyond midnight it is that of the next day. */
export function clock(minute: number): string {
  const within = ((minute % 1440) + 1440) % 1440;
  const two = (n: number): string => String(Math.floor(n)).padStart(2, '0');
  return `${two(within / 60)}:${two(within % 60)}`;
}

const signed = (n: number): string => (n > 0 ? `+${formatNumber(n, 2)}` : formatNumber(n, 2));

/** A change in words; a sample's resources and sources by their names in the language of the screen. */
export function changeText(change: HospitalChange): string {
  switch (change.do) {
    case 'units': {
      const { by, fromMinute, toMinute } = change;
      const resource = said(change.resource);
      return fromMinute === undefined || toMinute === undefined
        ? m.hospital_what_if_change_units({ by: signed(by), resource })
        : m.hospital_what_if_change_units_hours({ by: signed(by), resource, from: clock(fromMinute), to: clock(toMinute) });
    }
    case 'move-units':
      return m.hospital_what_if_change_move({ count: change.count, from: said(change.from), to: said(change.to) });
    case 'arrivals': {
      const by = `${signed(Math.round((change.factor - 1) * 1000) / 10)} %`;
      return change.source === undefined
        ? m.hospital_what_if_change_arrivals({ by })
        : m.hospital_what_if_change_arrivals_of({ by, source: said(change.source) });
    }
    case 'time':
      return m.hospital_what_if_change_time({ by: `${signed(Math.round((change.factor - 1) * 1000) / 10)} %`, name: said(change.name) });
    case 'priority':
      return m.hospital_what_if_change_priority({ source: said(change.source), priority: change.priority });
  }
}

const NAMES: Readonly<Record<string, () => string>> = {
  'mean in system': m.hospital_what_if_m_in_system,
  'mean stay': m.hospital_what_if_m_stay,
  'minutes present per arrival': m.hospital_what_if_m_present,
  'cost per day': m.hospital_what_if_m_cost,
  'share of all who left': m.hospital_what_if_m_share,
  'mean wait': m.hospital_what_if_m_wait,
  'mean waiting': m.hospital_what_if_m_waiting,
  'share in use': m.hospital_what_if_m_in_use,
  overtime: m.hospital_what_if_m_overtime,
  'gave up': m.hospital_what_if_m_gave_up,
  refused: m.hospital_what_if_m_refused,
  passed: m.hospital_what_if_m_passed,
  'mean time': m.hospital_what_if_m_time,
  '95th percentile': m.hospital_what_if_m_p95,
  'within four hours': m.hospital_what_if_m_four,
  'within twelve hours': m.hospital_what_if_m_twelve,
  came: m.hospital_what_if_m_came,
};

/** What a measure is of, in words: the hospital, a mark (of a triage class), a span, a resource, an outcome, a source. */
export function subjectText(of: string): string {
  const [kind = '', id = '', priority] = of.split('/');
  const name = said(id);
  if (kind === 'hospital') return m.hospital_what_if_of_hospital();
  if (kind === 'mark')
    return priority === undefined ? m.hospital_what_if_of_mark({ name }) : m.hospital_what_if_of_class({ name, priority });
  if (kind === 'outcome') return m.hospital_what_if_of_outcome({ name });
  return name;
}

export function measureText({ name }: MeasureKey): string {
  return NAMES[name]?.() ?? (name.startsWith('left: ') ? m.hospital_what_if_m_left({ outcome: said(name.slice(6)) }) : name);
}

export const measureWithSubject = (key: MeasureKey): string => `${subjectText(key.of)}, ${measureText(key)}`;

/** How a measure is written: shares in percent, times in minutes, or hours where they are long. */
export interface Written {
  readonly factor: number;
  /** UCUM; '1' for a count. */
  readonly unit: string;
}

export function writtenAs(name: string, unit: string, typical = 0): Written {
  if (isShare(name)) return { factor: 100, unit: '%' };
  if (unit === 'min' && Math.abs(typical) >= 600) return { factor: 1 / 60, unit: 'h' };
  return { factor: 1, unit: unit === '1/d' ? '/d' : unit };
}

/** Does a number that is not 0 print as one? */
const vanishes = (value: number, decimals: number): boolean => value !== 0 && Math.round(Math.abs(value) * 10 ** decimals) === 0;

/**
 * A mean with its interval: 12.3 (11.8 to 12.9) min. Without an end where there is only one run. `plus`: a difference, with its
 * sign; one of percentages is in percentage points. An end close to 0 gets the digits that show on which side of it it lies.
 */
export function intervalText({ mean, low, high }: Interval, { factor, unit: level }: Written, plus = false): string {
  const unit = plus && level === '%' ? 'points' : level;
  const sign = (value: number, decimals: number): string => (plus && value > 0 ? '+' : '') + formatNumber(value * factor, decimals, true);
  if (!Number.isFinite(mean)) return '–';
  if (!Number.isFinite(high - low)) return inUnit(sign(mean, decimalsFor(mean * factor)), unit);
  let decimals = decimalsFor(mean * factor, (high - low) * factor || undefined);
  if (plus) for (let more = 0; more < 3 && [mean, low, high].some((end) => vanishes(end * factor, decimals)); more++) decimals++;
  return inUnit(
    `${sign(mean, decimals)} (${m.quantity_range({ low: formatNumber(low * factor, decimals, true), high: formatNumber(high * factor, decimals, true) })})`,
    unit,
  );
}

const inUnit = (text: string, unit: string): string =>
  unit === 'points' ? m.hospital_what_if_points({ value: text }) : withUnit(text, unit);

/** What a difference says: `better`, `worse`, `unclear` where the interval holds zero; `moved` where neither is better. */
export type Verdict = 'better' | 'worse' | 'unclear' | 'moved' | 'same';

export function verdictOf(name: string, { mean, low, high }: Interval): Verdict {
  if (mean === 0 && low === 0 && high === 0) return 'same';
  if (!(low > 0 || high < 0)) return 'unclear';
  const direction = directionOf(name);
  if (direction === 0) return 'moved';
  return Math.sign(mean) === direction ? 'better' : 'worse';
}

export const VERDICT_WORDS: Readonly<Record<Verdict, () => string>> = {
  better: m.hospital_what_if_better,
  worse: m.hospital_what_if_worse,
  unclear: m.hospital_what_if_unclear,
  moved: m.hospital_what_if_moved,
  same: m.hospital_what_if_same,
};

/** Names under which steps of a hospital take time, for "takes less long". */
export function timeNames(model: HospitalModel): string[] {
  return [
    ...new Set(
      model.pathways.flatMap(({ steps }) =>
        steps.flatMap((step) => (step.do === 'delay' ? [step.name ?? step.label].filter((name) => name !== undefined) : [])),
      ),
    ),
  ];
}
