import type { RunReport } from '../engine/report.ts';
import { TREATMENT_CENTRE_MINUTES, type TreatmentCentre } from '../library/treatment-centre.ts';

const resource = (r: RunReport, id: string) => r.resources.find((one) => one.id === id);
const wait = (id: string) => (r: RunReport) => ((resource(r, id)?.granted ?? 0) > 0 ? (resource(r, id)?.meanWait ?? NaN) : NaN);
/** Durations of services begun over the capacity of the day; one cut by the end counts in full, as treat-sim does it. */
const used = (id: string, units: (centre: TreatmentCentre) => number) => (r: RunReport, centre: TreatmentCentre) =>
  (resource(r, id)?.minutesBegun ?? NaN) / (TREATMENT_CENTRE_MINUTES * units(centre));
const stay = (outcome: string) => (r: RunReport) => r.sources[0]?.byOutcome[outcome]?.mean ?? NaN;

/** treat-sim's measures of one run, by the names of its table. NaN where nobody came that far. */
export const TREATMENT_CENTRE_MEASURES: Readonly<Record<string, (r: RunReport, centre: TreatmentCentre) => number>> = {
  '00_arrivals': (r) => r.sources[0]?.came ?? NaN,
  '01a_triage_wait': wait('triage'),
  '01b_triage_util': used('triage', (c) => c.triage),
  '02a_registration_wait': wait('registration'),
  '02b_registration_util': used('registration', (c) => c.registration),
  '03a_examination_wait': wait('examination'),
  '03b_examination_util': used('examination', (c) => c.examination),
  '04a_treatment_wait(non_trauma)': wait('cubicle'),
  '04b_treatment_util(non_trauma)': used('cubicle', (c) => c.cubicles),
  '05_total_time(non-trauma)': stay('discharged'),
  '06a_trauma_wait': wait('trauma room'),
  '06b_trauma_util': used('trauma room', (c) => c.trauma),
  '07a_treatment_wait(trauma)': wait('trauma cubicle'),
  '07b_treatment_util(trauma)': used('trauma cubicle', (c) => c.traumaCubicles),
  '08_total_time(trauma)': stay('trauma, discharged'),
  '09_throughput': (r) => r.sources[0]?.stay.count ?? NaN,
};
