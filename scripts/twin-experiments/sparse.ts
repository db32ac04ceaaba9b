import type { EnsembleModel } from '#models/core/model.ts';
import { randomNormal } from '#models/core/normal.ts';
import { ageInYears, describeBody } from '#models/personalise/body.ts';
import type { Finding } from '#models/personalise/priors.ts';
import { populationPriors } from '#models/personalise/priors.ts';
import { MEASUREMENTS } from '#models/personalise/measurement.ts';
import type { MeasurementModel } from '#models/personalise/measurement.ts';
import { prepareFit } from '#models/personalise/prepare.ts';
import type { Fact, FactKind, PatientIdentity } from '#models/twin/fact.ts';
import { drawBody, drawForeign, drawOwn } from './patients.ts';
import type { Generator, OwnTruth, SparseGroup, SyntheticPatient } from './patients.ts';

/**
 * Patients of whom little is known, as facts that go through the product's own preparation: what is read, how sure it is,
 * which priors hold. Readings scatter about the truth as models/personalise/measurement.ts says real ones do.
 */
interface Group {
  /** Years before the as-of date at which everything was measured. */
  readonly yearsAgo: number;
  /** Is height and weight in the record? */
  readonly sizeKnown: boolean;
  readonly diagnoses: readonly string[];
  /** Variable of the code table to the observable, or the parameter, it measures (with the factor from one to the other). */
  readonly readings: Readonly<Record<string, string>>;
  /** Every third patient is a stranger. */
  readonly strangers: boolean;
  readonly words: string;
}

export const SPARSE: Readonly<Record<SparseGroup, Group>> = {
  'one-cuff': {
    yearsAgo: 0,
    sizeKnown: false,
    diagnoses: [],
    readings: { sbp: 'sbp', dbp: 'dbp', heart_rate: 'heart_rate' },
    strangers: true,
    words: 'one cuff reading and a pulse of today, height and weight not known',
  },
  'old-pressures': {
    yearsAgo: 8,
    sizeKnown: true,
    diagnoses: [],
    readings: { sbp: 'sbp', dbp: 'dbp' },
    strangers: true,
    words: 'one systolic and one diastolic pressure of eight years ago, height and weight known',
  },
  stenosis: {
    yearsAgo: 0,
    sizeKnown: true,
    diagnoses: ['aortic_stenosis'],
    readings: {
      sbp: 'sbp',
      dbp: 'dbp',
      heart_rate: 'heart_rate',
      lvef: 'ef',
      av_area: 'aortic_valve_area',
      av_mean_gradient: 'ao_gradient_mean',
      av_peak_gradient: 'ao_gradient_peak',
    },
    strangers: false,
    words:
      'aortic stenosis: pressures, pulse, and an echo with ejection fraction, valve area, mean and peak gradient, height and weight known',
  },
};

const AS_OF = '2026-01-01';
const YEAR_MS = 365.25 * 86_400_000;
const PURPOSE_READING = 0x7e31;

export function sparseGenerator(group: SparseGroup, index: number): Generator {
  return SPARSE[group].strangers && index % 3 === 2 ? 'foreign' : 'own';
}

/** Standard deviation of one reading of a value that old. */
function readingSd({ device, scatter, drift, relative }: MeasurementModel, value: number, yearsAgo: number): number {
  return Math.hypot(device, scatter, drift * Math.sqrt(yearsAgo)) * (relative ? Math.abs(value) : 1);
}

/** Patient `index` of a group with little data. */
export async function sparsePatient(
  model: EnsembleModel,
  simulate: OwnTruth,
  group: SparseGroup,
  seed: number,
  index: number,
): Promise<SyntheticPatient> {
  const { yearsAgo, sizeKnown, diagnoses, readings } = SPARSE[group];
  const drawnBody = drawBody(seed, index);
  const birthDate = new Date(Date.parse(AS_OF) - (drawnBody.ageYears as number) * YEAR_MS).toISOString().slice(0, 10);
  const body = describeBody(ageInYears(birthDate, AS_OF), drawnBody.sex, drawnBody.heightCm, drawnBody.weightKg);
  const findings: Finding[] = diagnoses.map((rule) => ({ rule, factIds: [] }));
  const generator = sparseGenerator(group, index);
  const own =
    generator === 'own'
      ? await drawOwn(
          simulate,
          populationPriors(model, { body, diagnoses: findings, medicines: [], valveArea: null, valveGradient: [] }),
          seed,
          index,
        )
      : null;
  const { truth, draws } = own ?? drawForeign(seed, index, body);
  const parameters = own?.parameters ?? null;

  const day = new Date(Date.parse(AS_OF) - yearsAgo * YEAR_MS).toISOString().slice(0, 10);
  const fact = (kind: FactKind, variable: string, value: number | null, when: string): Fact => ({
    id: `${kind} ${variable}`,
    patient: 'p',
    kind,
    variable,
    coding: [],
    value,
    unit: null,
    time: { text: when, epochMs: Date.parse(when), precision: 'day', offsetMinutes: null },
    flags: [],
    source: { file: 'study', fileHash: '0', path: `/${variable}`, resourceType: kind === 'condition' ? 'Condition' : 'Observation' },
  });
  const facts = [
    ...diagnoses.map((variable) => fact('condition', variable, null, day)),
    ...Object.entries(readings).map(([variable, of], k) => {
      const value = (parameters?.[of] ?? truth[of]) as number;
      const sd = readingSd(MEASUREMENTS[variable] as MeasurementModel, value, yearsAgo);
      return fact('observation', variable, value + sd * randomNormal(seed, index, PURPOSE_READING, k), day);
    }),
    ...(sizeKnown ? [fact('observation', 'height', body.heightCm, AS_OF), fact('observation', 'weight', body.weightKg, AS_OF)] : []),
  ];
  const identity: PatientIdentity = {
    id: 'p',
    name: 'Study',
    birthDate,
    sex: body.sex,
    identifiers: [],
    deceased: null,
    synthetic: true,
  };
  const input = prepareFit(facts, identity, model, { asOf: AS_OF });
  return { index, generator, body, truth, parameters, input, draws };
}
