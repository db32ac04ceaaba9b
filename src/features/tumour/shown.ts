import type { Interval } from '#models/core/quantity.ts';
import type { FactTime } from '#models/twin/fact.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber, formatQuantity } from '#src/design/quantity/format.ts';
import type { Basis, BasisInput, ShownQuantity } from '#src/design/quantity/quantity.ts';
import { courseTitle } from './course-view.ts';
import { KIND_PRIORS } from './kinds.ts';
import { goesOn } from './given.ts';
import { bandAt, type Course, type Forecast, type FoundParameter, type StoredFit, type TimeTo } from './results.ts';
import { dateAfter, interventionName, leftOut, parameterName, statedDate, statedShare } from './tumour-words.ts';

/** Day of a stated date as a fact's time; null where none was stated. */
function timeOf(date: string | null): FactTime | null {
  return date === null ? null : { text: date, epochMs: Date.parse(`${date}T00:00:00Z`), precision: 'day', offsetMinutes: 0 };
}

/** What stands behind every number of this page. */
function basisOf(fit: StoredFit, summary: string): Basis {
  const oneDate = fit.scans.length === 1;
  return {
    kind: 'model',
    summary,
    inputs: [
      ...fit.scans.map((scan) => ({
        label: m.tumour_basis_input({ date: statedDate(scan.date) }),
        value: scan.outlineMl,
        unit: 'mL',
        time: timeOf(scan.date),
      })),
      ...givenInputs(fit),
    ],
    missing: [...(oneDate ? [m.tumour_missing_second()] : []), ...(fit.given.length ? [] : [m.tumour_missing_response()])],
    model: { id: 'tumour', version: '1', documents: [{ title: m.basis_model_document(), href: '#/model/tumour' }] },
    sources: [
      KIND_PRIORS[fit.choice.kind].source,
      'Swanson 2000, Cell Prolif 33:317 [recalled]',
      'Rockne 2010, Phys Med Biol 55:3271 [recalled]',
    ],
    population: m.tumour_basis_population(),
    limits: leftOut(),
  };
}

/** What was given before the newest scan: how often until then. */
function givenInputs({ given, scans }: StoredFit): BasisInput[] {
  const newest = scans.at(-1)?.date ?? null;
  if (newest === null) return [];
  return given.map((one) => {
    const { all, after } = goesOn(one, newest);
    const label = m.tumour_basis_given({ name: interventionName(one.kind), date: statedDate(one.date) });
    return { label, value: all - after, unit: '1', time: timeOf(one.date) };
  });
}

const fitSummary = (fit: StoredFit): string => m.tumour_basis_fit({ scans: fit.scans.length, members: fit.members });

/** One number the fit found. */
export function foundQuantity(fit: StoredFit, found: FoundParameter, stale: boolean): ShownQuantity {
  const basis = basisOf(fit, fitSummary(fit));
  return {
    label: parameterName(found.key),
    value: found.q50,
    unit: found.unit,
    interval: found,
    identified: found.identified,
    stale,
    basis: { ...basis, sources: [found.source, ...basis.sources] },
  };
}

/** Overlap and volume on each scan that was fitted, newest first. */
export function scanQuantities(fit: StoredFit, stale: boolean): ShownQuantity[] {
  const basis = basisOf(fit, fitSummary(fit));
  return [...fit.scans].reverse().flatMap((scan): ShownQuantity[] => {
    const date = statedDate(scan.date);
    return [
      { label: m.tumour_fit_dice({ date }), value: scan.dice.q50, unit: '1', interval: scan.dice, stale, basis },
      {
        label: m.tumour_fit_volume({ date }),
        value: scan.volume.q50,
        unit: 'mL',
        interval: scan.volume,
        measured: { value: scan.outlineMl, unit: 'mL', time: timeOf(scan.date), method: m.tumour_fit_outline() },
        stale,
        basis,
      },
    ];
  });
}

export interface NumberRow {
  readonly key: string;
  readonly title: string;
  readonly nothing: boolean;
  /** Null where no number can be told; then `note` says why. */
  readonly quantity: ShownQuantity | null;
  readonly note: string | null;
}

export interface NumberGroup {
  readonly key: 'volume' | 'margin' | 'reach' | 'gained' | 'dose';
  readonly title: string;
  readonly when: string;
  readonly rows: readonly NumberRow[];
}

/** Every number of every course: volume and margin on a day, the others over all days simulated. */
export function numberRows(forecast: Forecast, fit: StoredFit, day: number, stale: boolean): NumberGroup[] {
  const days = forecast.days.at(-1) ?? 0;
  const newest = forecast.seen.at(-1)?.date ?? null;
  const then = dateAfter(newest, day);
  const dayText = then ? m.tumour_day_date({ day, date: then }) : m.tumour_day({ day });
  const atDay = m.tumour_numbers_at({ day: dayText });
  const toEnd = m.tumour_numbers_end({ days });
  const summary = (course: Course): string =>
    m.tumour_basis_forecast({ members: forecast.members, day: dayText, plan: courseTitle(course) });
  const shown = (name: string, course: Course, interval: Interval): ShownQuantity => ({
    label: courseTitle(course),
    value: interval.q50,
    unit: interval.unit,
    interval,
    stale,
    basis: { ...basisOf(fit, `${name}. ${summary(course)}`) },
  });
  const rows = (make: (course: Course, n: number) => Pick<NumberRow, 'quantity' | 'note'> | null): NumberRow[] =>
    forecast.courses.flatMap((course, n) => {
      const made = make(course, n);
      return made ? [{ key: String(n), title: courseTitle(course), nothing: course.plan === null, ...made }] : [];
    });
  const time = (name: string, course: Course, value: TimeTo | null, never: (count: number) => string) => {
    if (!value) return null;
    const count = Math.round(100 * value.never);
    const note = value.never > 0 ? never(count) : null;
    // A middle that lies beyond the days simulated is no number.
    if (!Number.isFinite(value.q50)) return { quantity: null, note };
    // Days are measured days apart: parts of a day would be made up.
    const whole = { ...value, q05: Math.round(value.q05), q50: Math.round(value.q50), q95: Math.round(value.q95) };
    const quantity = shown(name, course, whole);
    if (Number.isFinite(value.q95)) return { quantity, note };
    // The upper end lies beyond the days simulated: no end is drawn that was not simulated.
    const { interval: _, ...middle } = quantity;
    const open = m.tumour_number_open({ low: formatNumber(value.q05, 0), days });
    return { quantity: middle, note: note === null ? open : `${open}; ${note}` };
  };
  const around = formatQuantity(forecast.around, 'mm');
  const [volume, margin, dose] = [m.tumour_number_volume(), m.tumour_number_margin(), m.tumour_number_dose({ around })];
  const groups: NumberGroup[] = [
    {
      key: 'volume',
      title: volume,
      when: atDay,
      rows: rows((course) => ({ quantity: shown(volume, course, bandAt(forecast.days, course.volume, day, 'mL')), note: null })),
    },
    {
      key: 'margin',
      title: margin,
      when: atDay,
      rows: rows((course) => ({ quantity: shown(margin, course, bandAt(forecast.days, course.margin, day, 'mm')), note: null })),
    },
  ];
  if (forecast.structure !== null) {
    const { structure: name, structureInside: inside } = forecast;
    const reach = m.tumour_number_reach({ name });
    const cut = inside !== null && inside < 1 ? m.tumour_number_cut({ name, share: statedShare(inside) }) : null;
    groups.push({
      key: 'reach',
      title: reach,
      when: toEnd,
      rows: rows((course) => {
        // What was not in the box was not watched: that it was never reached says nothing.
        if (inside === 0) return { quantity: null, note: m.tumour_number_outside({ name }) };
        const made = time(reach, course, course.reach, (count) => m.tumour_number_never({ count }));
        return made && { ...made, note: [made.note, cut].filter((one) => one !== null).join('; ') || null };
      }),
    });
  }
  const gained = m.tumour_number_gained();
  const gains = rows((course) => time(gained, course, course.gained, (count) => m.tumour_number_gained_more({ count })));
  if (gains.length) groups.push({ key: 'gained', title: gained, when: toEnd, rows: gains });
  const irradiated = forecast.given.some((one) => one.kind.startsWith('radiotherapy'));
  const doses = rows((course) =>
    course.healthyDose === null
      ? null
      : {
          quantity: {
            label: courseTitle(course),
            value: course.healthyDose,
            unit: 'Gy',
            stale,
            basis: basisOf(fit, `${dose}. ${m.tumour_basis_box({ around })}`),
          },
          note: irradiated ? m.tumour_number_dose_given() : null,
        },
  );
  if (doses.length) groups.push({ key: 'dose', title: dose, when: toEnd, rows: doses });
  return groups;
}
