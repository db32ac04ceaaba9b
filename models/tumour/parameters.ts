import type { ParameterSpec } from '#models/core/model.ts';
import { indexOfKey } from '#models/core/model.ts';

/** Name and version for what is kept of a run; the version is raised whenever a result may change. */
export const TUMOUR_MODEL = { id: 'tumour', version: '1.0.0' } as const;

/** One tumour's numbers, as the equations in MODEL.md use them. */
export interface TumourParameters {
  /** D in white matter (or in any tissue that is not grey), mm2/d. */
  readonly diffusion: number;
  /** D in white over D in grey matter. */
  readonly whiteGreyRatio: number;
  /** Growth rate of thin tumour, /d. */
  readonly proliferation: number;
  /** Linear term alpha of cell kill, /Gy. */
  readonly radiosensitivity: number;
  /** alpha over beta, Gy. */
  readonly alphaBeta: number;
  /**
   * Kill rate per amount of each agent still in the body, by agent key (`temozolomide` in m2/(mg.d)); an agent that is
   * given but not listed here does nothing.
   */
  readonly agentSensitivity: Readonly<Record<string, number>>;
}

/** Scalar parameters in the order every table, kernel and fit uses. Clinical ranges: reference table and MODEL.md. */
export const TUMOUR_PARAMETERS = [
  {
    key: 'diffusion',
    unit: 'mm2/d',
    value: 0.13,
    min: 0.001,
    max: 10,
    prior: { kind: 'lognormal', median: 0.13, cv: 1 },
    source: 'Range of clinical estimates 1.5 to 1500 mm2/a, Swanson, Harpold [recalled]',
    label: 'Diffusion in white matter',
  },
  {
    key: 'whiteGreyRatio',
    unit: '1',
    value: 10,
    min: 1,
    max: 1000,
    prior: { kind: 'lognormal', median: 10, cv: 0.5 },
    source: 'TumorGrowthToolkit and GliODIL, default 10, range 10 to 30; Swanson 2000: 5 [recalled]',
    label: 'Diffusion in white over grey matter',
  },
  {
    key: 'proliferation',
    unit: '/d',
    value: 0.03,
    min: 0.0005,
    max: 0.8,
    prior: { kind: 'lognormal', median: 0.03, cv: 1 },
    source: 'Range of clinical estimates 0.4 to 400 /a, Swanson, Harpold [recalled]',
    label: 'Growth rate',
  },
  {
    key: 'radiosensitivity',
    unit: '/Gy',
    value: 0.05,
    min: 0.001,
    max: 0.5,
    prior: { kind: 'lognormal', median: 0.05, cv: 0.6 },
    source: 'Glioma 0.03 to 0.12 /Gy, Rockne et al. 2010 [recalled]',
    label: 'Radiosensitivity',
  },
  {
    key: 'alphaBeta',
    unit: 'Gy',
    value: 10,
    min: 1,
    max: 30,
    prior: { kind: 'fixed' },
    source: 'Rockne et al. 2009, 10 Gy for high-grade glioma [recalled]',
    label: 'Alpha over beta',
  },
  {
    key: 'temozolomideSensitivity',
    unit: 'm2/(mg.d)',
    value: 0.0025,
    min: 0,
    max: 0.05,
    prior: { kind: 'lognormal', median: 0.0025, cv: 1 },
    source: 'Chosen: one dose of 75 mg/m2 then kills 2 % of the cells; to be fitted, no measurement behind it',
    label: 'Sensitivity to temozolomide',
  },
] as const satisfies readonly ParameterSpec[];

/** Parameters from a row in the order of `TUMOUR_PARAMETERS`. Throws a RangeError when the row is too short. */
export function parametersFromRow(row: ArrayLike<number>, offset = 0): TumourParameters {
  if (row.length < offset + TUMOUR_PARAMETERS.length) throw new RangeError('this row is too short for the parameters of a tumour');
  const at = (index: number): number => row[offset + index] as number;
  return {
    diffusion: at(0),
    whiteGreyRatio: at(1),
    proliferation: at(2),
    radiosensitivity: at(3),
    alphaBeta: at(4),
    agentSensitivity: { temozolomide: at(5) },
  };
}

/** Default parameters with `overrides` by key of `TUMOUR_PARAMETERS`. Throws a RangeError on an unknown key. */
export function tumourParameters(overrides: Readonly<Record<string, number>> = {}): TumourParameters {
  const row = TUMOUR_PARAMETERS.map((spec) => spec.value as number);
  for (const [key, value] of Object.entries(overrides)) row[indexOfKey(TUMOUR_PARAMETERS, key)] = value;
  return parametersFromRow(row);
}
