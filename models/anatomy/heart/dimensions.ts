/**
 * Sizes the parametric heart is drawn with, and how they follow the patient. Millimetres, millilitres, grams.
 * Ranges are those the tests hold the drawn heart to.
 */

/** What is known, or simulated, about the patient's heart at the end of diastole. */
export interface HeartSpec {
  /** Body surface area, m2. */
  readonly bodySurfaceArea: number;
  /** End-diastolic volume of the ventricles, volume of the atria at that moment, mL. */
  readonly V_lv: number;
  readonly V_rv: number;
  readonly V_la: number;
  readonly V_ra: number;
  /** Mass of the left ventricle's muscle, g. */
  readonly leftVentricularMass: number;
}

/** A healthy adult; body surface area 1.9 m2. */
export const TYPICAL_HEART: HeartSpec = { bodySurfaceArea: 1.9, V_lv: 130, V_rv: 138, V_la: 50, V_ra: 55, leftVentricularMass: 135 };

/** Limits a drawn heart can still look like a heart in; values outside are drawn at the limit (and said so by `clamped`). */
export const SPEC_LIMITS: Readonly<Record<keyof HeartSpec, readonly [number, number]>> = {
  bodySurfaceArea: [1.2, 2.8],
  V_lv: [60, 320],
  V_rv: [60, 320],
  V_la: [20, 160],
  V_ra: [20, 180],
  leftVentricularMass: [70, 380],
};

/** Density of heart muscle, g/mL: ICRP 89 [recalled]. */
export const MUSCLE_DENSITY = 1.05;

/** Reference ranges of adults, men and women together. */
export const REFERENCE_RANGES = {
  leftVentricularDiameter: { range: [38, 58], unit: 'mm', source: 'Lang 2015 (ASE/EACVI), LVIDd, women 38-52, men 42-58' },
  rightVentricularBase: {
    range: [25, 45],
    unit: 'mm',
    source: 'Lang 2015 (ASE/EACVI), RV basal 25-41; +4 for one-plane measurement in a model',
  },
  rightVentricularWall: { range: [1, 5], unit: 'mm', source: 'Lang 2015 (ASE/EACVI) [recalled]' },
  septalWall: { range: [6, 10], unit: 'mm', source: 'Lang 2015 (ASE/EACVI), end of diastole [recalled]' },
  sinusOfValsalva: {
    range: [27, 40],
    unit: 'mm',
    source: 'Lang 2015 (ASE/EACVI), men 34 +- 3, women 30 +- 3, two SD inwards from women, outwards from men',
  },
  ascendingAorta: { range: [22, 38], unit: 'mm', source: 'CMR, n = 200, doi 10.1007/s10554-020-02116-9: 28.95 +- 4.61 (two SD)' },
  mainPulmonaryArtery: { range: [17, 28], unit: 'mm', source: 'CMR, n = 200, doi 10.1007/s10554-020-02116-9: 22.41 +- 2.59 (two SD)' },
  descendingAorta: { range: [15, 27], unit: 'mm', source: 'CMR, n = 200, doi 10.1007/s10554-020-02116-9: 20.61 +- 2.96 (two SD)' },
  mitralAnnulus: { range: [26, 36], unit: 'mm', source: 'about 28 by 33 [recalled]' },
  heartMass: { range: [200, 450], unit: 'g', source: 'men 331 +- 57, women 245 +- 52 [recalled]' },
} as const;

/** Lumen diameters of the coronary arteries: Dodge 1992, Circulation 86:232 (right dominant, men), mm. */
export const CORONARY_LUMEN = {
  leftMain: 4.5,
  anteriorDescendingProximal: 3.7,
  anteriorDescendingDistal: 1.9,
  circumflex: 3.4,
  right: 3.9,
} as const;

/** Blood of the four chambers together, over that of a typical heart in a body of the same size, up to which vessels stay free. */
const FULLEST = 2;

/** Blood of the four chambers over that of a typical heart, both for the same body size. */
export function fullnessOf(spec: HeartSpec): number {
  const blood = (s: HeartSpec): number => s.V_lv + s.V_rv + s.V_la + s.V_ra;
  return blood(spec) / (spec.bodySurfaceArea / TYPICAL_HEART.bodySurfaceArea) ** 1.5 / blood(TYPICAL_HEART);
}

/**
 * `spec` with every value inside SPEC_LIMITS and the chambers together not too large for the body, and the keys that had to
 * be moved. Throws a RangeError on a value that is not finite.
 */
export function limitSpec(spec: HeartSpec): { readonly spec: HeartSpec; readonly clamped: readonly (keyof HeartSpec)[] } {
  const clamped: (keyof HeartSpec)[] = [];
  const out = { ...spec } as Record<keyof HeartSpec, number>;
  for (const key of Object.keys(SPEC_LIMITS) as (keyof HeartSpec)[]) {
    const [low, high] = SPEC_LIMITS[key];
    if (!Number.isFinite(spec[key]))
      throw new RangeError(`the heart cannot be drawn: ${key} is not a number; give a value between ${low} and ${high}`);
    out[key] = Math.min(high, Math.max(low, spec[key]));
    if (out[key] !== spec[key]) clamped.push(key);
  }
  const over = fullnessOf(out) / FULLEST;
  if (over > 1)
    for (const key of ['V_lv', 'V_rv', 'V_la', 'V_ra'] as const) {
      out[key] /= over;
      if (!clamped.includes(key)) clamped.push(key);
    }
  return { spec: out, clamped };
}
