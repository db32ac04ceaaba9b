import type { Distribution } from '#models/hospital/engine/distribution.ts';
import { meanOf } from '#models/hospital/engine/distribution.ts';
import type { Arrivals, Move, Resource, Step } from '#models/hospital/engine/model.ts';
import { said } from '../names.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { durationText, formatNumber, withUnit } from '#src/design/quantity/format.ts';

export const STEP_KINDS = ['seize', 'delay', 'release', 'choose', 'go', 'mark', 'move', 'set-priority', 'isolate', 'leave'] as const;
export const DISTRIBUTION_KINDS = [
  'constant',
  'exponential',
  'lognormal',
  'gamma',
  'weibull',
  'uniform',
  'triangular',
  'normal',
  'hyperexponential',
  'empirical',
] as const;

const STEP_NAMES: Readonly<Record<Step['do'], () => string>> = {
  seize: m.hospital_model_step_seize,
  delay: m.hospital_model_step_delay,
  release: m.hospital_model_step_release,
  choose: m.hospital_model_step_choose,
  go: m.hospital_model_step_go,
  mark: m.hospital_model_step_mark,
  move: m.hospital_model_step_move,
  'set-priority': m.hospital_model_step_priority,
  isolate: m.hospital_model_step_isolate,
  leave: m.hospital_model_step_leave,
};
export const stepKindName = (kind: Step['do']): string => STEP_NAMES[kind]();

const DISTRIBUTION_NAMES: Readonly<Record<Distribution['kind'], () => string>> = {
  constant: m.hospital_model_dist_constant,
  exponential: m.hospital_model_dist_exponential,
  lognormal: m.hospital_model_dist_lognormal,
  gamma: m.hospital_model_dist_gamma,
  weibull: m.hospital_model_dist_weibull,
  uniform: m.hospital_model_dist_uniform,
  triangular: m.hospital_model_dist_triangular,
  normal: m.hospital_model_dist_normal,
  hyperexponential: m.hospital_model_dist_hyperexponential,
  empirical: m.hospital_model_dist_empirical,
};
export const distributionName = (kind: Distribution['kind']): string => DISTRIBUTION_NAMES[kind]();

const FIELD_NAMES: Readonly<Record<string, () => string>> = {
  value: m.hospital_model_field_value,
  mean: m.hospital_model_field_mean,
  sd: m.hospital_model_field_sd,
  min: m.hospital_model_field_min,
  mode: m.hospital_model_field_mode,
  max: m.hospital_model_field_max,
  shape: m.hospital_model_field_shape,
  scale: m.hospital_model_field_scale,
  p: m.hospital_model_field_p,
  mean1: m.hospital_model_field_mean1,
  mean2: m.hospital_model_field_mean2,
};

/** The numbers of a distribution in the order they are stated. */
export function fieldsOf(
  time: Distribution,
): { readonly key: string; readonly label: string; readonly value: number; readonly unit: string }[] {
  return Object.entries(time)
    .filter((entry): entry is [string, number] => typeof entry[1] === 'number')
    .map(([key, value]) => ({ key, label: FIELD_NAMES[key]?.() ?? key, value, unit: key === 'shape' || key === 'p' ? '1' : 'min' }));
}

const percent = (share: number): string => formatNumber(share * 100, 1);

/** One line of what a step does. */
export function stepText(step: Step): string {
  switch (step.do) {
    case 'seize':
      return m.hospital_model_says_seize({
        resource: step.skill === undefined ? said(step.resource) : `${said(step.resource)} (${step.skill})`,
      });
    case 'delay': {
      const time = minutesText(meanOf(step.time));
      return step.name === undefined
        ? m.hospital_model_says_delay({ time })
        : m.hospital_model_says_delay_named({ time, name: said(step.name) });
    }
    case 'release':
      return m.hospital_model_says_release({ resource: said(step.resource) });
    case 'choose': {
      const sum = step.options.reduce((all, { share }) => all + share, 0) || 1;
      return step.options.map(({ share, to }) => m.hospital_model_says_branch({ percent: percent(share / sum), to: said(to) })).join(' · ');
    }
    case 'go':
      return m.hospital_model_says_go({ to: said(step.to) });
    case 'mark':
      return m.hospital_model_says_mark({ name: said(step.name) });
    case 'set-priority':
      return m.hospital_model_says_priority({ priority: step.priority });
    case 'isolate':
      return m.hospital_model_step_isolate();
    case 'move':
      return m.hospital_model_says_move({ to: said(step.to), by: wayName(step.by) });
    case 'leave':
      return m.hospital_model_says_leave({ as: said(step.as) });
  }
}

/** What else happens at a step that is waited at; empty where nothing does. */
export function stepDetail(step: Step): string {
  if (step.do !== 'seize') return '';
  return [
    ...(step.patience && step.onGivingUp !== undefined
      ? [m.hospital_model_says_patience({ time: minutesText(meanOf(step.patience)), to: said(step.onGivingUp) })]
      : []),
    ...(step.refuseAt !== undefined && step.onRefusal !== undefined
      ? [
          (step.refuseAt === 0 ? m.hospital_model_says_refusal_none : m.hospital_model_says_refusal)({
            count: step.refuseAt,
            to: said(step.onRefusal),
          }),
        ]
      : []),
  ].join(' · ');
}

const WAYS: Readonly<Record<Move['by'], () => string>> = {
  foot: m.hospital_model_by_foot,
  chair: m.hospital_model_by_chair,
  bed: m.hospital_model_by_bed,
};
export const wayName = (by: Move['by']): string => WAYS[by]();

const RESOURCE_KINDS: Readonly<Record<Resource['kind'], () => string>> = {
  staff: m.hospital_model_kind_staff,
  bed: m.hospital_model_kind_bed,
  room: m.hospital_model_kind_room,
  equipment: m.hospital_model_kind_equipment,
  lift: m.hospital_model_kind_lift,
};
export const KINDS = Object.keys(RESOURCE_KINDS) as readonly Resource['kind'][];
export const resourceKindName = (kind: Resource['kind']): string => RESOURCE_KINDS[kind]();

const ARRIVALS: Readonly<Record<Arrivals['kind'], () => string>> = {
  poisson: m.hospital_model_arrivals_poisson,
  renewal: m.hospital_model_arrivals_renewal,
  timetable: m.hospital_model_arrivals_timetable,
  'at-start': m.hospital_model_arrivals_at_start,
};
export const ARRIVAL_KINDS = Object.keys(ARRIVALS) as readonly Arrivals['kind'][];
export const arrivalsName = (kind: Arrivals['kind']): string => ARRIVALS[kind]();

const DAYS = [
  m.hospital_model_monday,
  m.hospital_model_tuesday,
  m.hospital_model_wednesday,
  m.hospital_model_thursday,
  m.hospital_model_friday,
  m.hospital_model_saturday,
  m.hospital_model_sunday,
] as const;

const TWO_DAYS = 2880;

/** Minutes as people say them; from two days on in days. */
export function minutesText(minutes: number): string {
  if (minutes < 10) return withUnit(formatNumber(minutes, Number.isInteger(minutes) ? 0 : 1), 'min');
  return minutes < TWO_DAYS ? durationText(minutes * 60) : withUnit(formatNumber(minutes / 1440, 1), 'd');
}

/** 0 is Monday. */
export const dayName = (day: number): string => DAYS[((day % 7) + 7) % 7]?.() ?? '';

/** A minute of the day as a clock shows it; 1,440 is 24:00. */
export function clockText(minute: number): string {
  const within = minute > 1440 ? minute % 1440 : minute;
  return `${String(Math.floor(within / 60)).padStart(2, '0')}:${String(Math.round(within % 60)).padStart(2, '0')}`;
}
