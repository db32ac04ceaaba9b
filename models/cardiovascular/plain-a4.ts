/**
 * Overrides that turn the product model into plain A4 (Ursino 1998 with active atria), the form for which golden
 * trajectories exist. For checks only.
 */
export const plainA4: Readonly<Record<string, number>> = {
  blood_volume: 4840,
  unstressed_sv: 1180,
  unstressed_ev: 1375,
  vu_sv_min: 300,
  vu_ev_min: 400,
  set_point: 82.8,
  stiffness_lv: 1.5,
  vu_lv: 16.77,
  emax_lv: 3.04,
  emax_rv: 1.75,
  r_sp: 3.12,
  r_ep: 1.29,
  arterial_compliance: 0.364,
  pulmonary_resistance: 0.0726,
  kr_lv: 0.000398,
  aortic_valve_area: 100,
  heart_drive: 2.5,
  lp_normal: 52.425,
  lp_tau: 1,
  lp_gain: 0.08,
  lp_limit: 1e7,
  lp_vascular: 0,
  vascular_limit: 1e7,
  lp_heart: 0,
  lp_rate: 0,
  lp_gate: 1e7,
  heart_limit: 1e7,
  pericardial_reserve: 1200,
  cns_gain: 0.05,
  cns_threshold: 50,
  ext_arterial: 0.5,
  ext_splanchnic: 0.8,
  ext_extra: 0,
  p_thorax: 0,
  fluid_rate: 0,
  viscosity: 0,
  tau_v: 20,
  g_vu_sv: 265.4,
  g_vu_ev: 132.5,
  g_r_sp: 0.695,
  g_r_ep: 0.53,
  systole_flatness: 0,
  systole_lateness: 0,
  tsys0: 0.5,
  ksys: 0.075,
  r_sa: 0.06,
  l_sa: 0.00022,
  c_periph: 3.72,
  unstressed_periph: 611,
  r_mitral: 0.0025,
};

/** What a golden row changes. */
export interface A4Case {
  readonly parameters?: Readonly<Record<string, number>>;
  readonly inputs?: Readonly<Record<string, number>>;
}

/** Golden rows that the product model must give back in its plain A4 settings. */
export const a4Cases: Readonly<Record<string, A4Case>> = {
  baseline: {},
  'LV Emax x0.7': { inputs: { lv_contractility_factor: 0.7 } },
  'LV Emax x0.5': { inputs: { lv_contractility_factor: 0.5 } },
  'LV Emax x0.35': { inputs: { lv_contractility_factor: 0.35 } },
  'LV Emax x0.4 + volume +10%': { inputs: { lv_contractility_factor: 0.4 }, parameters: { blood_volume: 5324 } },
  'diastolic stiffness P0lv x2.5': { inputs: { lv_stiffness_factor: 2.5 } },
  'SVR x1.3': { inputs: { resistance_factor: 1.3 } },
  'SVR x0.7': { inputs: { resistance_factor: 0.7 } },
  '"SVR x1.3, Csa x0.6"': { inputs: { resistance_factor: 1.3, compliance_factor: 0.6 } },
  'volume -5%': { parameters: { blood_volume: 4598 } },
  'volume -10%': { parameters: { blood_volume: 4356 } },
  'volume -15%': { parameters: { blood_volume: 4114 } },
  'volume -20%': { parameters: { blood_volume: 3872 } },
  'volume -30%': { parameters: { blood_volume: 3388 } },
  'volume +5%': { parameters: { blood_volume: 5082 } },
  'volume +10%': { parameters: { blood_volume: 5324 } },
};
