import type { EnsembleModel } from '#models/core/model.ts';
import type { Fact, PatientIdentity } from '#models/twin/fact.ts';
import { ageInYears, describeBody } from './body.ts';
import type { FitInput, FitObservation, LeftOut, Missing, UsedFact } from './fit.ts';
import { diagnosisRule, medicineRule } from './findings.ts';
import { combineReadings, MEASUREMENTS } from './measurement.ts';
import type { MeasurementModel } from './measurement.ts';
import { OPERATORS } from './operators.ts';
import { populationPriors } from './priors.ts';
import type { Finding } from './priors.ts';
import { diedAt, identityNotes, pressureNotes, sizeNotes } from './plausible.ts';
import { DAY, factMoment, selectReadings } from './select.ts';
import type { Reading } from './select.ts';

export interface PrepareOptions {
  /** ISO date of the day the twin describes; whoever asks states it, as a rule with `localDay` of the clock. */
  readonly asOf: string;
  /** Default 730. */
  readonly windowDays?: number;
}

const YEAR = 365.25 * DAY;

/**
 * From a person's facts to what a fit is told: which numbers the model is compared with and how sure they are, which
 * priors hold, what was used, what was left out and why, and what is missing. Pure: the same facts and day give the same
 * input. Throws a RangeError for an unreadable as-of date.
 */
export function prepareFit(facts: readonly Fact[], identity: PatientIdentity, model: EnsembleModel, options: PrepareOptions): FitInput {
  const windowDays = options.windowDays ?? 730;
  const asOf = Date.parse(options.asOf);
  if (!Number.isFinite(asOf)) throw new RangeError(`not a date: "${options.asOf}" (use YYYY-MM-DD)`);
  const asOfText = new Date(asOf).toISOString().slice(0, 10);
  const selected = selectReadings(facts, asOf, windowDays, diedAt(identity));
  const leftOut: LeftOut[] = [...selected.leftOut];
  const used: UsedFact[] = [];
  const notes: string[] = [];
  const readings = (variable: string): readonly Reading[] => selected.readings.get(variable) ?? [];
  const use = (variable: string, role: UsedFact['role']): string[] => {
    const ids = readings(variable).map((r) => r.fact.id);
    for (const factId of ids) used.push({ factId, variable, role });
    return ids;
  };
  const combine = (variable: string, measurement: MeasurementModel) =>
    combineReadings(
      readings(variable).map((r) => ({ value: r.value, ageYears: Math.max(0, (asOf - r.moment) / YEAR) })),
      measurement,
    );

  const ageYears = ageInYears(identity.birthDate, asOfText);
  if (ageYears !== null && ageYears < 18) notes.push('The model was made for adults; below 18 years it is outside its range.');
  notes.push(...identityNotes(identity, ageYears, asOfText, leftOut));
  const median = (variable: string): number | null => {
    const values = readings(variable)
      .slice(0, 9)
      .map((r) => r.value)
      .sort((a, b) => a - b);
    return values.length === 0 ? null : (values[Math.floor(values.length / 2)] as number);
  };
  const body = describeBody(ageYears, identity.sex, median('height'), readings('weight')[0]?.value ?? null);
  use('height', 'size');
  use('weight', 'size');

  const diagnoses: Finding[] = [];
  const medicines: Finding[] = [];
  for (const fact of facts) readHistory(fact, asOf, windowDays, diagnoses, medicines, used, leftOut);

  const observations: FitObservation[] = [];
  for (const variable of Object.keys(OPERATORS)) {
    if (readings(variable).length === 0) continue;
    observations.push(observe(variable, readings(variable), asOf, leftOut));
    use(variable, 'observation');
  }
  for (const o of observations) {
    if (o.ageDays > windowDays) {
      notes.push(
        `The newest ${o.variable} is ${(o.ageDays / 365.25).toFixed(1)} years old; its error was widened to ${o.sd.toFixed(1)} ${o.unit}.`,
      );
    }
  }

  notes.push(...pressureNotes(observations), ...sizeNotes(leftOut));

  const areas = readings('av_area').length > 0 ? combine('av_area', MEASUREMENTS.av_area as MeasurementModel) : null;
  const gradients = observations.filter((o) => o.observable.startsWith('ao_gradient')).flatMap((o) => o.factIds);
  const { free, set } = populationPriors(model, {
    body,
    diagnoses,
    medicines,
    valveArea: areas === null ? null : { value: areas.value, sd: areas.sd, factIds: use('av_area', 'prior') },
    valveGradient: gradients,
  });
  const missing = whatIsMissing(observations, body.heightCm, body.weightKg, ageYears, identity);
  return { model: model.id, asOf: asOfText, windowDays, body, free, set, observations, used, leftOut, missing, notes };
}

function observe(variable: string, readings: readonly Reading[], asOf: number, leftOut: LeftOut[]): FitObservation {
  const operator = OPERATORS[variable] as (typeof OPERATORS)[string];
  const measurement = MEASUREMENTS[variable] as MeasurementModel;
  const exact = readings.filter((r) => r.fact.comparator === undefined);
  const censored = exact.length === 0;
  const usedReadings = censored ? readings.slice(0, 1) : exact;
  for (const r of readings) {
    if (!usedReadings.includes(r)) {
      leftOut.push({ factId: r.fact.id, variable, code: 'censored', message: 'it states only a bound, and exact values are at hand' });
    }
  }
  const combined = combineReadings(
    usedReadings.map((r) => ({ value: r.value, ageYears: Math.max(0, (asOf - r.moment) / YEAR) })),
    measurement,
  );
  const value = operator.convert(combined.value);
  // The measurement's sd carried through the formula by a central difference, then the formula's own error.
  const carried = Math.abs(operator.convert(combined.value + combined.sd) - operator.convert(combined.value - combined.sd)) / 2;
  const sd = Math.hypot(carried, operator.formulaError * Math.abs(value));
  const comparator = censored ? usedReadings[0]?.fact.comparator : undefined;
  return {
    observable: operator.observable,
    unit: operator.unit,
    value,
    sd,
    ...(comparator === undefined ? {} : { comparator }),
    count: combined.count,
    ageDays: Math.max(0, Math.round((asOf - (usedReadings[0] as Reading).moment) / DAY)),
    variable,
    factIds: usedReadings.map((r) => r.fact.id),
    note: operator.note,
  };
}

/** Diagnoses that leave a mark although they are over. */
const LASTING = new Set(['mi', 'hx_mi', 'ihd', 'cad']);

function readHistory(
  fact: Fact,
  asOf: number,
  windowDays: number,
  diagnoses: Finding[],
  medicines: Finding[],
  used: UsedFact[],
  leftOut: LeftOut[],
): void {
  const { variable } = fact;
  if (variable === null) return;
  const isDiagnosis = fact.kind === 'condition';
  if (!isDiagnosis && fact.kind !== 'medication') return;
  const rule = isDiagnosis ? diagnosisRule(variable) : medicineRule(variable);
  if (rule === null) return;
  const leave = (code: string, message: string): void => void leftOut.push({ factId: fact.id, variable, code, message });
  const moment = factMoment(fact);
  if (moment !== null && moment > asOf + DAY) return leave('after-as-of', 'it is later than the day the twin describes');
  const ended = fact.time?.endEpochMs !== undefined && fact.time.endEpochMs < asOf - DAY;
  if (isDiagnosis) {
    if ((fact.active === false || ended) && !LASTING.has(variable)) return leave('not-active', 'it is over');
  } else {
    if (fact.active === false || ended) return leave('not-active', 'it is no longer taken');
    const old = moment === null || asOf - moment > windowDays * DAY;
    if (fact.active !== true && old) return leave('not-current', 'whether it is still taken is not known');
  }
  const list = isDiagnosis ? diagnoses : medicines;
  const at = list.findIndex((f) => f.rule === rule);
  if (at < 0) list.push({ rule, factIds: [fact.id] });
  else list[at] = { rule, factIds: [...(list[at] as Finding).factIds, fact.id] };
  used.push({ factId: fact.id, variable, role: 'prior' });
}

function whatIsMissing(
  observations: readonly FitObservation[],
  height: number | null,
  weight: number | null,
  age: number | null,
  { sex, birthDate }: PatientIdentity,
): Missing[] {
  const has = (...keys: string[]): boolean => observations.some((o) => keys.includes(o.observable));
  const missing: Missing[] = [];
  const say = (variable: string, message: string): void => void missing.push({ variable, message });
  if (!has('sbp')) say('sbp', 'No resting systolic pressure: pressure, resistance and set point stay near the population.');
  if (!has('dbp')) say('dbp', 'No resting diastolic pressure: arterial compliance stays near the population.');
  if (!has('heart_rate')) say('heart_rate', 'No resting heart rate: the pacemaker stays near the population.');
  if (!has('lvedv', 'ef', 'lvesv')) say('lvef', 'No heart volume or ejection fraction: contractility is hardly known.');
  if (!has('co', 'sv')) say('cardiac_output', 'No flow: output and resistance are known only together.');
  if (!has('pa_systolic', 'pa_mean')) say('pa_systolic', 'No pulmonary pressure: the right side stays near the population.');
  if (height === null) say('height', 'No height: the size of the circulation is a guess.');
  if (weight === null) say('weight', 'No weight: the size of the circulation and the blood volume are guesses.');
  if (age === null && birthDate !== null) say('birth_date', 'The stated birth date cannot be right: age could not be taken into account.');
  else if (age === null) say('birth_date', 'No birth date: age could not be taken into account.');
  if (sex !== 'female' && sex !== 'male') say('sex', 'Sex not stated as female or male: the mean of both was taken.');
  return missing;
}
