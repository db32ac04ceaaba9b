import { m } from '#src/app/messages/compiled/messages.js';
import { formatBirthDate, formatDate, formatQuantity } from '#src/design/quantity/format.ts';
import type { Detail, OutlineEdge, TumourKind } from './choice.ts';
import type { Example } from './examples.ts';
import type { GivenProblem } from './given.ts';
import type { PrepareProblem } from './prepare.ts';
import type { Given, Slot } from './study.ts';

type Words<K extends string> = Readonly<Record<K, () => string>>;

export const KIND_WORDS: Words<TumourKind> = {
  brain: m.tumour_kind_brain,
  breast: m.tumour_kind_breast,
  soft: m.tumour_kind_soft,
  other: m.tumour_kind_other,
};

export const EDGE_WORDS: Words<OutlineEdge> = {
  t1gd: m.tumour_edge_t1gd,
  flair: m.tumour_edge_flair,
  other: m.tumour_edge_other,
};

export const DETAIL_WORDS: Words<Detail> = { quick: m.tumour_detail_quick, fine: m.tumour_detail_fine };

export const SLOT_WORDS: Words<Slot> = { a: m.tumour_plan_a, b: m.tumour_plan_b };

export const EXAMPLE_WORDS: Words<Example> = {
  rays: m.tumour_example_rays,
  'few-rays': m.tumour_example_few_rays,
  resection: m.tumour_example_resection,
  stupp: m.tumour_example_stupp,
  'resection-stupp': m.tumour_example_resection_stupp,
};

/** What a simulation no longer speaks of. */
export const STALE_WORDS: Words<'fit' | 'plan'> = { fit: m.tumour_stale_forecast, plan: m.tumour_stale_plan };

const INTERVENTIONS: Readonly<Record<string, () => string>> = {
  radiotherapy: m.tumour_do_radiotherapy,
  radiotherapy_plan: m.tumour_do_radiotherapy_plan,
  resection: m.tumour_do_resection,
  temozolomide: m.tumour_do_temozolomide,
  drug: m.tumour_do_drug,
};

const ABOUT: Readonly<Record<string, () => string>> = {
  radiotherapy: m.tumour_about_radiotherapy,
  radiotherapy_plan: m.tumour_about_radiotherapy_plan,
  resection: m.tumour_about_resection,
  temozolomide: m.tumour_about_temozolomide,
  drug: m.tumour_about_drug,
};

const FIELDS: Readonly<Record<string, () => string>> = {
  'radiotherapy.dose': m.tumour_field_fraction_dose,
  'radiotherapy.fractions': m.tumour_field_fractions,
  'radiotherapy.per_week': m.tumour_field_per_week,
  'radiotherapy.margin': m.tumour_field_margin,
  'radiotherapy.penumbra': m.tumour_field_penumbra,
  'radiotherapy_plan.fractions': m.tumour_field_fractions,
  'radiotherapy_plan.per_week': m.tumour_field_per_week,
  'radiotherapy_plan.share': m.tumour_field_share,
  'resection.margin': m.tumour_field_margin,
  'temozolomide.dose': m.tumour_field_daily_dose,
  'temozolomide.days': m.tumour_field_days,
  'temozolomide.cycle': m.tumour_field_cycle,
  'temozolomide.cycles': m.tumour_field_cycles,
  'drug.kill': m.tumour_field_kill,
  'drug.half_life': m.tumour_field_half_life,
  'drug.interval': m.tumour_field_interval,
  'drug.doses': m.tumour_field_doses,
};

const PARAMETERS: Readonly<Record<string, () => string>> = {
  diffusion: m.tumour_parameter_diffusion,
  proliferation: m.tumour_parameter_proliferation,
  diffusionOverProliferation: m.tumour_parameter_ratio,
  growth: m.tumour_parameter_growth,
  age: m.tumour_parameter_age,
  speed: m.tumour_parameter_speed,
  radiosensitivity: m.tumour_parameter_radiosensitivity,
  'sensitivity.temozolomide': m.tumour_parameter_temozolomide,
  'threshold.t1gd': m.tumour_parameter_threshold,
  'threshold.flair': m.tumour_parameter_threshold,
  'threshold.other': m.tumour_parameter_threshold,
};

const PROBLEMS: Words<PrepareProblem['reason']> = {
  missing: m.tumour_missing_images,
  'no-space': m.tumour_no_space,
  empty: m.tumour_empty_outline,
  outside: m.tumour_outline_outside,
  'too-small': m.tumour_outline_too_small,
  'no-body': m.tumour_no_body,
};

const said = (words: Readonly<Record<string, () => string>>, key: string): string =>
  Object.hasOwn(words, key) ? (words[key] as () => string)() : key;

export const interventionName = (kind: string): string => said(INTERVENTIONS, kind);
export const interventionAbout = (kind: string): string => said(ABOUT, kind);
export const fieldName = (kind: string, field: string): string => said(FIELDS, `${kind}.${field}`);
export const parameterName = (key: string): string => said(PARAMETERS, key);
/** Is there a word for it? Places and other inner numbers of a fit are not shown. */
export const isNamed = (key: string): boolean => Object.hasOwn(PARAMETERS, key);
export const problemText = (reason: PrepareProblem['reason']): string => PROBLEMS[reason]();

/** What is wrong with an entry of what was given, in one sentence that names it. */
export function givenProblemText({ id, reason, detail }: GivenProblem, given: readonly Given[]): string {
  const one = given.find((entry) => entry.id === id);
  const name = interventionName(one?.kind ?? '');
  const date = statedDate(one?.date ?? null);
  switch (reason) {
    case 'no-date':
      return m.tumour_given_no_date({ name });
    case 'undated-scan':
      return m.tumour_given_undated_scan({ name });
    case 'after':
      return m.tumour_given_after({ name, date, newest: statedDate(detail) });
    case 'before-birth':
      return m.tumour_given_before_birth({ name, date, birth: formatBirthDate(detail) ?? detail });
    case 'too-early':
      return m.tumour_given_too_early({ name, date });
    case 'no-dose':
      return m.tumour_given_no_dose({ name });
    case 'twice':
      return m.tumour_given_twice({ name, date, other: statedDate(given.find((entry) => entry.id === detail)?.date ?? null) });
    case 'values':
      return m.tumour_given_values({ name, detail });
  }
}
export const prepareProblemText = (problem: PrepareProblem): string => problemText(problem.reason);

/** A share in whole per cent; never 0 or 100 while something is on the other side. */
export const statedShare = (share: number): string =>
  formatQuantity(share <= 0 || share >= 1 ? 100 * share : Math.min(99, Math.max(1, Math.round(100 * share))), '%');

/** dd-Mmm-yyyy of a stated date, or that there is none. */
export const statedDate = (date: string | null): string => (date && formatBirthDate(date)) ?? m.tumour_no_date();

/** The date `days` after a stated one; null where none was stated. */
export function dateAfter(date: string | null, days: number): string | null {
  if (date === null) return null;
  const epochMs = Date.parse(`${date}T00:00:00Z`) + Math.round(days) * 86_400_000;
  return formatDate({ epochMs, precision: 'day', offsetMinutes: 0 });
}

/** What the model knows nothing of. */
export const leftOut = (): readonly string[] => [
  m.tumour_left_out_pressure(),
  m.tumour_left_out_vessels(),
  m.tumour_left_out_immune(),
  m.tumour_left_out_spread(),
  m.tumour_left_out_harm(),
];
