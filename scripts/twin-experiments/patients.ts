import { REGAZZONI_DEFAULTS, regazzoniBeat } from '#models/cardiovascular-generators/regazzoni.ts';
import type { BeatNumbers, RegazzoniParameters } from '#models/cardiovascular-generators/regazzoni.ts';
import { priorTransform } from '#models/assimilation/prior-transform.ts';
import { randomNormal } from '#models/core/normal.ts';
import { randomOpenUniform } from '#models/core/random.ts';
import { indexOfKey } from '#models/core/model.ts';
import type { EnsembleModel, ParameterSpec } from '#models/core/model.ts';
import { describeBody } from '#models/personalise/body.ts';
import type { Body, FitInput, FitObservation, FreeParameter } from '#models/personalise/fit.ts';
import { A4_SPREADS } from './a4-spreads.ts';
import { populationPriors } from '#models/personalise/priors.ts';
import type { Priors } from '#models/personalise/priors.ts';

/**
 * Synthetic patients whose truth is known. Two thirds come from the product's own model with parameters drawn from the
 * very prior the fit starts from; one third from a stranger, Regazzoni's circulation, which has other chambers, other
 * vessels and no nerves, so that the product's model is wrong about them as it is about people.
 */
export type Generator = 'own' | 'foreign';

/** Noise of one resting measurement, as in the published baseline (physiology reference, section 4). */
export const MEASURED: readonly { readonly observable: string; readonly unit: string; readonly sd: number }[] = [
  { observable: 'sbp', unit: 'mm[Hg]', sd: 4 },
  { observable: 'dbp', unit: 'mm[Hg]', sd: 3 },
  { observable: 'heart_rate', unit: '/min', sd: 2 },
  { observable: 'lvedv', unit: 'mL', sd: 10 },
  { observable: 'lvesv', unit: 'mL', sd: 7 },
  { observable: 'co', unit: 'L/min', sd: 0.4 },
  { observable: 'pa_systolic', unit: 'mm[Hg]', sd: 4 },
  { observable: 'rap', unit: 'mm[Hg]', sd: 1.5 },
];

/** Never shown to the fit. */
export const HIDDEN = ['map', 'sv', 'ef', 'lap', 'pa_mean', 'pa_diastolic'] as const;

export type Truth = Readonly<Record<string, number>>;

export interface SyntheticPatient {
  readonly index: number;
  readonly generator: Generator;
  readonly body: Body;
  readonly truth: Truth;
  /** True parameters by key; null for a foreign patient, who has none. */
  readonly parameters: Readonly<Record<string, number>> | null;
  readonly input: FitInput;
  /** Draws it took to get a patient who lives and is within adult physiology. */
  readonly draws: number;
}

const PURPOSE = { body: 0x7e01, parameters: 0x7e02, noise: 0x7e03, foreign: 0x7e04 } as const;

/** Adults: sex, age 20 to 80, height and body mass index with the spread of a general population. */
export function drawBody(seed: number, index: number): Body {
  const female = randomOpenUniform(seed, index, PURPOSE.body, 0) < 0.5;
  const age = 20 + 60 * randomOpenUniform(seed, index, PURPOSE.body, 1);
  const height = (female ? 163 : 176) + 7 * randomNormal(seed, index, PURPOSE.body, 2);
  const bmi = Math.min(42, Math.max(17, 26 * Math.exp(0.16 * randomNormal(seed, index, PURPOSE.body, 3))));
  return describeBody(age, female ? 'female' : 'male', height, bmi * (height / 100) ** 2);
}

/**
 * What the fit believes beforehand. `product`: the product's own priors for a body of any adult age, sex and size, 13 unknowns (haemoglobin is one).
 * `baseline`: the reference adult of the product's circulation with the 8 unknowns of the published baseline and its spreads.
 */
export type Protocol = 'product' | 'baseline' | SparseGroup;

/** Groups with little data; see sparse.ts. */
export type SparseGroup = 'one-cuff' | 'old-pressures' | 'stenosis';

function baselinePriors(model: EnsembleModel): Priors {
  const free = Object.entries(A4_SPREADS).map(([key, cv]): FreeParameter => {
    const { unit, min, max, value } = model.parameters[indexOfKey(model.parameters, key)] as ParameterSpec;
    return { key, unit, min, max, prior: { kind: 'lognormal', median: value, cv }, reasons: [] };
  });
  return { free, set: [] };
}

function priorsOf(model: EnsembleModel, body: Body, protocol: Protocol): Priors {
  if (protocol === 'baseline') return baselinePriors(model);
  return populationPriors(model, {
    body,
    diagnoses: [],
    medicines: [],
    valveArea: null,
    valveGradient: [],
  });
}

function toInput(model: EnsembleModel, body: Body, truth: Truth, seed: number, index: number, protocol: Protocol): FitInput {
  const { free, set } = priorsOf(model, body, protocol);
  const observations = MEASURED.map(({ observable, unit, sd }, k): FitObservation => ({
    observable,
    unit,
    value: (truth[observable] as number) + sd * randomNormal(seed, index, PURPOSE.noise, k),
    sd,
    count: 1,
    ageDays: 0,
    variable: observable,
    factIds: [],
    note: '',
  }));
  return {
    model: model.id,
    asOf: '2026-01-01',
    windowDays: 730,
    body,
    free,
    set,
    observations,
    used: [],
    leftOut: [],
    missing: [],
    notes: [],
  };
}

/** Numbers of one patient of the product's own model at rest: parameters [free then set] by key -> observables, null if not alive. */
export type OwnTruth = (parameters: Readonly<Record<string, number>>) => Promise<Truth | null>;

/** Patient `index` of the own model. A draw that does not live is drawn again; the number of draws is not hidden. */
export async function ownPatient(
  model: EnsembleModel,
  simulate: OwnTruth,
  seed: number,
  index: number,
  protocol: Protocol,
): Promise<SyntheticPatient> {
  const body = protocol === 'baseline' ? describeBody(35, 'male', 176, 73) : drawBody(seed, index);
  const { truth, parameters, draws } = await drawOwn(simulate, priorsOf(model, body, protocol), seed, index);
  return { index, generator: 'own', body, truth, parameters, input: toInput(model, body, truth, seed, index, protocol), draws };
}

/** Parameters drawn from `priors` until somebody lives with them, and that body's numbers. */
export async function drawOwn(
  simulate: OwnTruth,
  { free, set }: Priors,
  seed: number,
  index: number,
): Promise<{ readonly truth: Truth; readonly parameters: Readonly<Record<string, number>>; readonly draws: number }> {
  for (let draw = 0; ; draw++) {
    const drawn: Record<string, number> = {};
    free.forEach((p, j) => {
      const z = randomNormal(seed, index, PURPOSE.parameters, draw * 64 + j);
      drawn[p.key] = priorTransform(p.prior, p.min, p.max).toValue(z);
    });
    const truth = await simulate({ ...drawn, ...Object.fromEntries(set.map((p) => [p.key, p.value])) });
    if (truth !== null) return { truth, parameters: drawn, draws: draw + 1 };
  }
}

/**
 * The stranger's resting adult. Regazzoni's published constants give a congested patient (left atrium 15.8 mmHg), so before
 * any fit they were brought to the normal resting values of the physiology reference, table 2.4; atria contract before
 * the ventricles.
 */
const FOREIGN_MEAN_VENOUS_PRESSURE = 6.8;

function foreignParameters(seed: number, index: number, body: Body): { parameters: RegazzoniParameters; start: number[] } {
  const n = (k: number): number => randomNormal(seed, index, PURPOSE.foreign, k);
  const spread = (value: number, cv: number, k: number): number => value * Math.exp(cv * n(k));
  const s = body.scale;
  const age = Math.min(90, Math.max(18, body.ageYears ?? 35)) - 35;
  const period = 60 / Math.min(105, Math.max(48, 70 + 9 * n(0)));
  const atrium = { start: period + 0.1 - 0.16, contraction: 0.1, relaxation: 0.1, unstressed: 4 * s };
  const systole = 0.28 * Math.sqrt(period / 0.857);
  const ventricle = { start: 0.1, contraction: systole, relaxation: systole / 2 };
  const venous = spread(FOREIGN_MEAN_VENOUS_PRESSURE, 0.1, 1);
  const parameters: RegazzoniParameters = {
    period,
    la: { ...atrium, active: spread(0.12, 0.2, 2) / s, passive: spread(0.12, 0.2, 3) / s },
    ra: { ...atrium, active: spread(0.08, 0.2, 4) / s, passive: spread(0.07, 0.2, 5) / s },
    lv: { ...ventricle, active: spread(2.6, 0.25, 6) / s, passive: spread(0.065, 0.2, 7) / s, unstressed: 10 * s },
    rv: { ...ventricle, active: spread(0.55, 0.25, 8) / s, passive: spread(0.04, 0.2, 9) / s, unstressed: 20 * s },
    valve: REGAZZONI_DEFAULTS.valve / s,
    systemic: {
      arterialResistance: (spread(0.92, 0.2, 10) * Math.exp(0.003 * age)) / s,
      arterialCompliance: spread(1.4, 0.25, 11) * Math.exp(-0.0105 * age) * s,
      arterialInertance: 0.005 / s,
      venousResistance: 0.03 / s,
      venousCompliance: 60 * s,
      venousInertance: 0.0005 / s,
    },
    pulmonary: {
      arterialResistance: spread(0.07, 0.3, 12) / s,
      arterialCompliance: spread(4.5, 0.2, 13) * s,
      arterialInertance: 0.0005 / s,
      venousResistance: 0.02 / s,
      venousCompliance: 16 * s,
      venousInertance: 0.0005 / s,
    },
  };
  return { parameters, start: [65 * s, 120 * s, 65 * s, 130 * s, 80, venous, 14, 9, 0, 0, 0, 0] };
}

/** A stranger with this body; draws outside adult physiology at rest (bounds below) are drawn again. */
export function drawForeign(seed: number, index: number, body: Body): { readonly truth: Truth; readonly draws: number } {
  for (let draw = 0; ; draw++) {
    const { parameters, start } = foreignParameters(seed + 0x1000 * draw, index, body);
    const beat: BeatNumbers = regazzoniBeat(parameters, start, 25, 0.001);
    const plausible =
      beat.sbp > 85 &&
      beat.sbp < 190 &&
      beat.dbp > 45 &&
      beat.dbp < 115 &&
      beat.ef > 25 &&
      beat.lap > 2 &&
      beat.lap < 25 &&
      beat.co > 2 &&
      beat.co < 10;
    if (plausible) return { truth: { ...beat }, draws: draw + 1 };
  }
}

/** Foreign patient `index` of the product protocol. */
export function foreignPatient(model: EnsembleModel, seed: number, index: number): SyntheticPatient {
  const body = drawBody(seed, index);
  const { truth, draws } = drawForeign(seed, index, body);
  const input = toInput(model, body, truth, seed, index, 'product');
  return { index, generator: 'foreign', body, truth, parameters: null, input, draws };
}
