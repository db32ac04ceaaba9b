import type { Body } from './fit.ts';

/** The adult the model's constants describe: ICRP 89 reference man [recalled]. */
const REFERENCE = { heightCm: 176, weightKg: 73, bloodVolumeMl: 5300 } as const;

/** Height and weight taken when neither is known, by sex: means of adults in NHANES 2015-2018 [recalled]. */
const TYPICAL = {
  male: { heightCm: 175, weightKg: 85 },
  female: { heightCm: 162, weightKg: 74 },
} as const;

/**
 * sd of the logarithm of size within one sex, by what is missing. Weight varies by 22 %, height by 4 %, body mass index by
 * 20 % (NHANES 2015-2018 [recalled]): body surface then varies by 0.12 and Nadler's blood volume by 0.135 where neither is
 * known, both by 0.10 where height is, by 0.02 and 0.04 where weight is. The sexes lie 0.05 to either side of their mean.
 */
const SIZE_SPREAD = { both: 0.13, weight: 0.1, height: 0.03, sex: 0.05 } as const;

/** Body surface area, m2: sqrt(height weight / 3600), Mosteller 1987, N Engl J Med 317:1098. */
export function mosteller(heightCm: number, weightKg: number): number {
  return Math.sqrt((heightCm * weightKg) / 3600);
}

/** Blood volume, mL, of an adult: Nadler, Hidalgo and Bloch 1962, Surgery 51:224 [recalled]. */
export function nadler(sex: 'female' | 'male', heightCm: number, weightKg: number): number {
  const h = heightCm / 100;
  return 1000 * (sex === 'male' ? 0.3669 * h ** 3 + 0.03219 * weightKg + 0.6041 : 0.3561 * h ** 3 + 0.03308 * weightKg + 0.1833);
}

/** The models have no growing body: nobody below this age, years, is fitted. */
export const ADULT_YEARS = 18;

/** Years (with their fraction) from a birth date to an ISO date; a birth date known only to its year or month counts from the middle of it. Null when unreadable. */
export function ageInYears(birthDate: string | null, asOf: string): number | null {
  if (birthDate === null || !/^\d{4}(-\d{2}(-\d{2})?)?$/.test(birthDate)) return null;
  const padded = birthDate.length === 4 ? `${birthDate}-07-01` : birthDate.length === 7 ? `${birthDate}-15` : birthDate;
  const years = (Date.parse(asOf) - Date.parse(padded)) / (365.25 * 86_400_000);
  return Number.isFinite(years) && years >= 0 && years <= 120 ? years : null;
}

/**
 * Size of this body's circulation. A missing height or weight is replaced by the other sex-typical measure, a missing sex
 * by the mean of both; `sizeSpread` says how far that may be off. The circulation (flows, chambers, compliances) goes with body
 * surface, the blood with Nadler's volume; both relative to the reference adult and kept within 0.45 to 1.9.
 */
export function describeBody(ageYears: number | null, sex: Body['sex'], heightCm: number | null, weightKg: number | null): Body {
  const sexes: readonly ('female' | 'male')[] = sex === 'female' || sex === 'male' ? [sex] : ['female', 'male'];
  let surface = 0;
  let volume = 0;
  for (const s of sexes) {
    const h = heightCm ?? TYPICAL[s].heightCm;
    // A known height with no weight is given the typical body mass index of that sex rather than its typical weight.
    const w = weightKg ?? TYPICAL[s].weightKg * (h / TYPICAL[s].heightCm) ** 2;
    surface += mosteller(h, w) / sexes.length;
    volume += nadler(s, h, w) / sexes.length;
  }
  const keep = (x: number): number => Math.min(1.9, Math.max(0.45, x));
  const scale = keep(surface / mosteller(REFERENCE.heightCm, REFERENCE.weightKg));
  const bloodScale = keep(volume / nadler('male', REFERENCE.heightCm, REFERENCE.weightKg));
  const bloodVolumeMl = REFERENCE.bloodVolumeMl * bloodScale;
  return {
    ageYears,
    sex,
    heightCm,
    weightKg,
    bsaM2: surface,
    bloodVolumeMl,
    scale,
    sizeSpread: sizeSpread(heightCm, weightKg, sexes.length),
  };
}

function sizeSpread(heightCm: number | null, weightKg: number | null, sexes: number): number {
  if (heightCm !== null && weightKg !== null) return 0;
  const within = heightCm === null && weightKg === null ? SIZE_SPREAD.both : weightKg === null ? SIZE_SPREAD.weight : SIZE_SPREAD.height;
  return sexes > 1 && heightCm === null && weightKg === null ? Math.hypot(within, SIZE_SPREAD.sex) : within;
}

/**
 * How a constant of the model goes with the size of the circulation: value = reference x scale^exponent. Pressures, times
 * and nerve signals do not change; volumes, flows and compliances grow (1), resistances, elastances and inertances shrink (-1).
 */
export const SIZE_EXPONENTS: Readonly<Record<string, 1 | -1>> = {
  r_sp: -1,
  r_ep: -1,
  r_sa: -1,
  l_sa: -1,
  r_sv: -1,
  r_ev: -1,
  r_pa: -1,
  l_pa: -1,
  r_pv: -1,
  r_mitral: -1,
  r_tricuspid: -1,
  g_r_sp: -1,
  g_r_ep: -1,
  c_periph: 1,
  c_sv: 1,
  c_ev: 1,
  c_pa: 1,
  c_pp: 1,
  c_pv: 1,
  unstressed_periph: 1,
  unstressed_pp: 1,
  unstressed_pv: 1,
  ke_lv: -1,
  vu_lv: 1,
  kr_lv: -1,
  ke_rv: -1,
  vu_rv: 1,
  kr_rv: -1,
  eb_la: -1,
  ea_la: -1,
  eb_ra: -1,
  ea_ra: -1,
  vu_atria: 1,
  pericardial_reserve: 1,
  pericardial_stiffness: -1,
  g_e_lv: -1,
  g_e_rv: -1,
  g_vu_sv: 1,
  g_vu_ev: 1,
  lp_normal: 1,
  lp_gain: -1,
  lp_rate: -1,
  oxygen_use: 1,
  // Free ones: the scale goes into their prior.
  pulmonary_resistance: -1,
  arterial_compliance: 1,
  emax_lv: -1,
  emax_rv: -1,
  aortic_valve_area: 1,
};
