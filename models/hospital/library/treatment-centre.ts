import { exponential, PathwayBuilder, units } from '../engine/authoring.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel } from '../engine/model.ts';

/**
 * The urgent treatment centre of Nelson 2013, "Foundations and Methods of Stochastic Simulation", exercise 13, with the
 * figures of the STARS model treat-sim (Monks and Harper, Exeter). It opens at 6 and is watched for 19 hours.
 */
export interface TreatmentCentre {
  readonly triage: number;
  readonly registration: number;
  readonly examination: number;
  readonly trauma: number;
  /** Cubicles for those without trauma, and for those with. */
  readonly cubicles: number;
  readonly traumaCubicles: number;
  readonly examinationMean: number;
}

export const TREATMENT_CENTRE: TreatmentCentre = {
  triage: 1,
  registration: 1,
  examination: 3,
  trauma: 2,
  cubicles: 1,
  traumaCubicles: 1,
  examinationMean: 16,
};

/** treat-sim's six scenarios. `swap_exam_treat` bears that name there, though it swaps an examiner for a triage nurse. */
export const TREATMENT_CENTRE_SCENARIOS: Readonly<Record<string, TreatmentCentre>> = {
  base: TREATMENT_CENTRE,
  'triage+1': { ...TREATMENT_CENTRE, triage: 2 },
  'exam+1': { ...TREATMENT_CENTRE, examination: 4 },
  'treat+1': { ...TREATMENT_CENTRE, cubicles: 2 },
  swap_exam_treat: { ...TREATMENT_CENTRE, triage: 2, examination: 2 },
  short_exam: { ...TREATMENT_CENTRE, triage: 2, examination: 2, examinationMean: 12 },
};

/** Hours from 6 to midnight; treat-sim begins again with the first after the eighteenth. People an hour. */
const ARRIVALS = [
  2.36666666666667, 2.8, 8.83333333333333, 10.4333333333333, 14.8, 26.2666666666667, 31.4, 18.0666666666667, 16.4666666666667,
  12.0333333333333, 11.6, 28.8666666666667, 18.0333333333333, 11.5, 5.3, 4.06666666666667, 2.2, 2.1,
] as const;

export const TREATMENT_CENTRE_MINUTES = 19 * 60;

const lognormal = (mean: number, variance: number): Distribution => ({ kind: 'lognormal', mean, sd: Math.sqrt(variance) });

/** A day of the centre. `thinning` is there to compare with treat-sim, which freezes the rate; see `Arrivals`. */
export function treatmentCentre(centre: TreatmentCentre = TREATMENT_CENTRE, thinning: 'exact' | 'frozen' = 'exact'): HospitalModel {
  const path = new PathwayBuilder('patient')
    .serve('triage', exponential(3))
    .choose({ trauma: 0.12, walking: 0.88 })
    .label('trauma')
    .serve('trauma room', exponential(90))
    .serve('trauma cubicle', lognormal(30, 4))
    .leave('trauma, discharged')
    .label('walking')
    .serve('registration', lognormal(5, 2))
    .serve('examination', { kind: 'normal', mean: centre.examinationMean, sd: Math.sqrt(3), min: 0.5 })
    .choose({ treated: 0.6, home: 0.4 })
    .label('treated')
    .serve('cubicle', lognormal(13.3, 2))
    .label('home')
    .leave('discharged');
  return {
    schema: 1,
    id: 'treatment-centre',
    title: 'Urgent treatment centre',
    resources: [
      units('triage', centre.triage),
      units('registration', centre.registration),
      units('examination', centre.examination),
      units('trauma room', centre.trauma, { kind: 'room' }),
      units('cubicle', centre.cubicles, { kind: 'room' }),
      units('trauma cubicle', centre.traumaCubicles, { kind: 'room' }),
    ],
    pathways: [path.build()],
    sources: [
      {
        id: 'patients',
        pathway: 'patient',
        priority: 1,
        arrivals: { kind: 'poisson', perHour: ARRIVALS, cycleMinutes: ARRIVALS.length * 60, dayCv: 0, thinning },
      },
    ],
  };
}
