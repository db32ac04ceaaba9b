/**
 * Spreads of the logarithm of the unknowns. The baseline does not state its priors; its table gives the prior's median error
 * of each, and 0.6745 sd is the median of |N(0, sd)|: 21.9 % is 0.325, 18.1 % 0.27, 29.6 % 0.44, 10.6 % 0.157, 5.5 % 0.082.
 */
export const A4_SPREADS: Readonly<Record<string, number>> = {
  emax_lv: 0.325,
  systemic_resistance: 0.27,
  arterial_compliance: 0.325,
  blood_volume: 0.082,
  pulmonary_resistance: 0.44,
  emax_rv: 0.325,
  stiffness_lv: 0.325,
  intrinsic_period: 0.157,
};
