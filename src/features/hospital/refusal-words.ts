import { failureOf, type Failure } from '#models/core/failure.ts';
import type { HospitalProblem } from '#models/hospital/problem.ts';
import { isRefusalCode, type Refusal, type RefusalCode, type RefusalValues } from '#models/hospital/refusal.ts';
import type { StressField, StressLever } from '#models/hospital/stress/setting.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { decimalsFor, formatNumber } from '#src/design/quantity/format.ts';
import { said } from './names.ts';
import { problemText } from './problem-words.ts';

/** The words of every refusal: a message that asks for a value its code does not have is refused by the compiler. */
const WORDS: { readonly [C in RefusalCode]: (values: { readonly [Name in keyof RefusalValues<C>]: string }) => string } = {
  'out-of-range': m.hospital_refused_out_of_range,
  'whole-days': m.hospital_refused_whole_days,
  'lever-share': m.hospital_refused_lever_share,
  'lever-begins': m.hospital_refused_lever_begins,
  'lever-ends': m.hospital_refused_lever_ends,
  'whole-beds': m.hospital_refused_whole_beds,
  'no-roles': m.hospital_refused_no_roles,
  'nothing-to-add-to': m.hospital_refused_nothing_to_add_to,
  option: m.hospital_refused_option,
  'arrivals-factor': m.hospital_refused_arrivals_factor,
  'no-source': m.hospital_refused_no_source,
  'no-resource': m.hospital_refused_no_resource,
  'time-factor': m.hospital_refused_time_factor,
  'no-time': m.hospital_refused_no_time,
  'warm-up': m.hospital_refused_warm_up,
  'whole-runs': m.hospital_refused_whole_runs,
  'arrivals-a-day': m.hospital_refused_arrivals_a_day,
  'few-stays': m.hospital_refused_few_stays,
  'many-skills': m.hospital_refused_many_skills,
  'no-step': m.hospital_refused_no_step,
  'no-pathway': m.hospital_refused_no_pathway,
  'no-such': m.hospital_refused_no_such,
  'no-way': m.hospital_refused_no_way,
  'no-building': m.hospital_refused_no_building,
  'many-holds': m.hospital_refused_many_holds,
  'never-thinned': m.hospital_refused_never_thinned,
  'never-empties': m.hospital_refused_never_empties,
  'no-rooms': m.hospital_refused_no_rooms,
  'no-level': m.hospital_refused_no_level,
  'wing-beds': m.hospital_refused_wing_beds,
  'plan-not-json': m.hospital_refused_plan_not_json,
  'plan-wrong': m.hospital_refused_plan_wrong,
  'run-not-json': m.hospital_refused_run_not_json,
  'run-wrong': m.hospital_refused_run_wrong,
  'run-columns': m.hospital_refused_run_columns,
  'run-backwards': m.hospital_refused_run_backwards,
  'run-order': m.hospital_refused_run_order,
  'run-nobody': m.hospital_refused_run_nobody,
  'run-no-resource': m.hospital_refused_run_no_resource,
  'many-rows': m.hospital_refused_many_rows,
  'open-quote': m.hospital_refused_open_quote,
  'no-plan': m.hospital_refused_no_plan,
  'large-file': m.hospital_refused_large_file,
  'large-pack': m.hospital_refused_large_pack,
  'broken-pack': m.hospital_refused_broken_pack,
  'no-column': m.hospital_refused_no_column,
  'no-space': m.hospital_refused_no_space,
  'spaces-refused': m.hospital_refused_spaces_refused,
  'ifc-empty': m.hospital_refused_ifc_empty,
  'ifc-refused': m.hospital_refused_ifc_refused,
  'ifc-rooms': m.hospital_refused_ifc_rooms,
  'ifc-cut': m.hospital_refused_ifc_cut,
  'ifc-damaged': m.hospital_refused_ifc_damaged,
  'ifc-not-here': m.hospital_refused_ifc_not_here,
  'no-name': m.hospital_refused_no_name,
  'long-name': m.hospital_refused_long_name,
  'name-twice': m.hospital_refused_name_twice,
  'no-box': m.hospital_refused_no_box,
  'far-away': m.hospital_refused_far_away,
  'flat-box': m.hospital_refused_flat_box,
  'door-of-none': m.hospital_refused_door_of_none,
  'door-unread': m.hospital_refused_door_unread,
  'door-to-itself': m.hospital_refused_door_to_itself,
  'item-unread': m.hospital_refused_item_unread,
  'item-nowhere': m.hospital_refused_item_nowhere,
  'gross-area': m.hospital_refused_gross_area,
  'no-storey': m.hospital_refused_no_storey,
  'no-shape': m.hospital_refused_no_shape,
  'no-geometry': m.hospital_refused_no_geometry,
  'no-floor': m.hospital_refused_no_floor,
  'door-alone': m.hospital_refused_door_alone,
  'door-nowhere': m.hospital_refused_door_nowhere,
  'shaft-alone': m.hospital_refused_shaft_alone,
  'jobs-only': m.hospital_refused_jobs_only,
  'table-empty': m.hospital_refused_table_empty,
  'no-table': m.hospital_refused_no_table,
  'table-no-row': m.hospital_refused_table_no_row,
  'row-wide': m.hospital_refused_row_wide,
  'no-id-column': m.hospital_refused_no_id_column,
  'no-component-column': m.hospital_refused_no_component_column,
  'no-id': m.hospital_refused_no_id,
  'id-twice': m.hospital_refused_id_twice,
  'no-day': m.hospital_refused_no_day,
  'day-ambiguous': m.hospital_refused_day_ambiguous,
  'day-early': m.hospital_refused_day_early,
  'day-ahead': m.hospital_refused_day_ahead,
  'number-ambiguous': m.hospital_refused_number_ambiguous,
  'number-large': m.hospital_refused_number_large,
  'service-ahead': m.hospital_refused_service_ahead,
  'no-number': m.hospital_refused_no_number,
  'meter-unread': m.hospital_refused_meter_unread,
  'time-unit': m.hospital_refused_time_unit,
  'not-above-0': m.hospital_refused_not_above_0,
  'other-meter': m.hospital_refused_other_meter,
  'failures-fall': m.hospital_refused_failures_fall,
  'failure-ahead': m.hospital_refused_failure_ahead,
  'no-component': m.hospital_refused_no_component,
  'component-twice': m.hospital_refused_component_twice,
  'bad-frequency': m.hospital_refused_bad_frequency,
  'frequency-unit': m.hospital_refused_frequency_unit,
  'job-of-none': m.hospital_refused_job_of_none,
  'duration-open': m.hospital_refused_duration_open,
  'column-no-unit': m.hospital_refused_column_no_unit,
  'jobs-unmatched': m.hospital_refused_jobs_unmatched,
  'bad-lifetime': m.hospital_refused_bad_lifetime,
  'few-failures': m.hospital_refused_few_failures,
  'bad-costs': m.hospital_refused_bad_costs,
  'no-wear': m.hospital_refused_no_wear,
  'nobody-asks': m.hospital_refused_nobody_asks,
  'short-weeks': m.hospital_refused_short_weeks,
  'fleet-columns': m.hospital_refused_fleet_columns,
  'fleet-unit-cycle': m.hospital_refused_fleet_unit_cycle,
  'fleet-no-sensor': m.hospital_refused_fleet_no_sensor,
  'fleet-no-row': m.hospital_refused_fleet_no_row,
  'fleet-still': m.hospital_refused_fleet_still,
  'fleet-lacks': m.hospital_refused_fleet_lacks,
  'row-ambiguous': m.hospital_refused_row_ambiguous,
  'row-large': m.hospital_refused_row_large,
  'row-columns': m.hospital_refused_row_columns,
  'row-no-number': m.hospital_refused_row_no_number,
  'first-cycle': m.hospital_refused_first_cycle,
  'cycle-gap': m.hospital_refused_cycle_gap,
  'few-readings': m.hospital_refused_few_readings,
  'few-together': m.hospital_refused_few_together,
  'few-values': m.hospital_refused_few_values,
  stuck: m.hospital_refused_stuck,
  'stuck-among': m.hospital_refused_stuck_among,
  'few-machines': m.hospital_refused_few_machines,
  'other-sensors': m.hospital_refused_other_sensors,
};

const FIELDS: Readonly<Record<StressField, () => string>> = {
  days: m.hospital_stress_days,
  runs: m.hospital_stress_runs,
  'warm-up days': m.hospital_refused_field_warm_up_days,
  'hours to break': m.hospital_stress_break_hours,
  'hours waited for a place': m.hospital_stress_divert,
  'share waiting to break': m.hospital_stress_break_share,
  population: m.hospital_stress_population,
  infected: m.hospital_stress_infected,
  'reproduction number': m.hospital_stress_reproduction,
  'days exposed': m.hospital_stress_latent,
  'days infectious': m.hospital_stress_infectious,
  'days from falling ill to coming': m.hospital_stress_delay,
  'hours waited for a ward': m.hospital_stress_ward_wait,
  'hours waited for intensive care': m.hospital_stress_icu_wait,
  casualties: m.hospital_stress_casualties,
  'minutes they come within': m.hospital_stress_over,
  'day of the incident': m.hospital_refused_field_incident_day,
  'hour of the incident': m.hospital_refused_field_incident_hour,
  'share treated at once': m.hospital_stress_immediate,
  'share treated soon': m.hospital_stress_urgent,
  'contacts of staff': m.hospital_stress_contact,
  'share of staff who stay away': m.hospital_stress_away_share,
  'shortest absence': m.hospital_stress_shortest,
  'longest absence': m.hospital_stress_longest,
  'people for one place': m.hospital_refused_field_people_per_place,
  'beds for one nurse': m.hospital_stress_beds_per_nurse,
  'beds in intensive care for one nurse': m.hospital_refused_field_icu_beds_per_nurse,
  'beds added': m.hospital_stress_amount_surge,
  'protection of staff': m.hospital_stress_amount_protect,
  'share seen': m.hospital_stress_seen,
  'share ward': m.hospital_stress_ward,
  'share icu': m.hospital_stress_icu,
  wardDays: m.hospital_stress_ward_days,
  wardDaysSd: m.hospital_refused_field_ward_days_sd,
  icuDays: m.hospital_stress_icu_days,
  icuDaysSd: m.hospital_refused_field_icu_days_sd,
};

const LEVERS: Readonly<Record<StressLever['do'], () => string>> = {
  'cancel-operations': m.hospital_stress_lever_cancel,
  'surge-beds': m.hospital_refused_lever_beds,
  cover: m.hospital_stress_lever_cover,
  stretch: m.hospital_stress_lever_stretch,
  'protect-staff': m.hospital_stress_lever_protect,
  distancing: m.hospital_stress_lever_distancing,
};

function valueText(name: string, value: Refusal['values'][string]): string {
  if (typeof value === 'object') return 'path' in value ? problemText(value) : refusalText(value);
  if (typeof value === 'number') return formatNumber(value, decimalsFor(value));
  if (name === 'what' && Object.hasOwn(FIELDS, value)) return FIELDS[value as StressField]();
  if (name === 'lever' && Object.hasOwn(LEVERS, value)) return LEVERS[value as StressLever['do']]();
  return said(value);
}

/** Why something is refused, in the language of the screen. */
export function refusalText({ code, values }: Pick<Refusal, 'code' | 'values'>): string {
  const words = WORDS[code] as (values: Readonly<Record<string, string>>) => string;
  return words(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, valueText(name, value)])));
}

/** The same of a mistake of a model. */
export const whyText = (why: Refusal | HospitalProblem): string => ('path' in why ? problemText(why) : refusalText(why));

/** Why something stopped, in the language of the screen; only a fault of Soma's own is told as it was thrown, to be reported. */
export function failureText(failure: Failure): string {
  switch (failure.kind) {
    case 'Refused':
      if (isRefusalCode(failure.code)) return refusalText({ code: failure.code, values: failure.values as Refusal['values'] });
      return m.hospital_failure_unexpected({ detail: failure.code });
    case 'WorkerEnded':
      return m.hospital_failure_ended();
    case 'GpuUnavailable':
    case 'DeviceLost':
    case 'KernelFailed':
      return m.hospital_failure_device();
    case 'Cancelled':
    case 'BadRequest':
      return m.hospital_failure_unexpected({ detail: failure.kind });
    case 'Unexpected':
      return m.hospital_failure_unexpected({ detail: failure.detail ?? failure.kind });
  }
}

/** The words of anything thrown. */
export const thrownText = (error: unknown): string => failureText(failureOf(error));
