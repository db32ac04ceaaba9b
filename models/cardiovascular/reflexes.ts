import * as equations from './equations.ts';
import * as layout from './layout.ts';

// Bound to local names once: test runners turn every imported name into an accessor, twelve times slower in this loop.
const { approach, carotidFiring, saturate, sympatheticDrive, sympatheticFiring, vagalFiring } = equations;
const { I, O, P, RING, RING_AT, S, SLOT_SECONDS, Y } = layout;

/** Sympathetic drives may not exceed what the nerves can fire; also keeps a diverging member finite. */
const MOST = 8;

/**
 * What nerves, kidneys' absence and capillaries do in one slot of 20 ms: afferents from the fast states, efferent drives
 * through the delay rings, effectors by exact-enough first-order lags, blood volume, haemoglobin. Reads and writes one
 * member's row `s` at `o`. Same text in shaders/cardiovascular/reflexes.wgsl.
 */
export function reflexSlot(s: Float64Array, o: number, p: Float64Array, po: number, inputs: Float64Array, io: number, slot: number): void {
  const gain = inputs[io + I.REFLEX_GAIN]!;
  const h = SLOT_SECONDS;

  const exercise = s[o + S.EXERCISE]! + (inputs[io + I.EXERCISE]! - s[o + S.EXERCISE]!) * approach(p[po + P.EX_TAU]!, h);
  s[o + S.EXERCISE] = exercise;

  // Arterial baroreflex.
  const setPoint = p[po + P.SET_POINT]! + inputs[io + I.SET_POINT_SHIFT]! + p[po + P.EX_SET_POINT]! * exercise;
  const carotid = carotidFiring(s[o + Y.P_BARO]!, setPoint, p[po + P.KA]!, p[po + P.F_MIN]!, p[po + P.F_MAX]!);
  const firing = sympatheticFiring(carotid, p[po + P.FES_INF]!, p[po + P.FES_0]!, p[po + P.KES]!);
  const drive = gain * (sympatheticDrive(firing, p[po + P.FES_MIN]!) - p[po + P.TONE]!);
  const vagalRest = p[po + P.VAGAL_TONE]!;
  const vagal =
    vagalRest + gain * (vagalFiring(carotid, p[po + P.FEV_0]!, p[po + P.FEV_INF]!, p[po + P.FCS_0]!, p[po + P.KEV]!) - vagalRest);

  // Low-pressure reflex: a steady part and a part that answers to falling filling and fades. A fuller atrium does not
  // slow the heart.
  const raFast = s[o + S.RA_FAST]! + (s[o + Y.V_RA]! - s[o + S.RA_FAST]!) * approach(p[po + P.LP_TAU]!, h);
  // The first 120 beats after `initialise` are settling: adaptation is quick, so that a member starts adapted to itself.
  const settling = s[o + O.BEATS]! < 120;
  const adaptation = settling ? 8 : p[po + P.LP_RATE_TAU]!;
  const raSlow = s[o + S.RA_SLOW]! + (raFast - s[o + S.RA_SLOW]!) * approach(adaptation, h);
  s[o + S.RA_FAST] = raFast;
  s[o + S.RA_SLOW] = raSlow;
  // It guards the pressure and does not raise it: its drive fades while pressure stands above what the body is used to.
  const above = s[o + Y.P_CNS]! - setPoint;
  const pSlow = s[o + S.P_SLOW]! + (above - s[o + S.P_SLOW]!) * approach(settling ? 8 : p[po + P.LP_GATE_TAU]!, h);
  s[o + S.P_SLOW] = pSlow;
  const excess = Math.max(0, above - pSlow) / p[po + P.LP_GATE]!;
  const open = gain / (1 + excess * excess);
  const filling = saturate(p[po + P.LP_GAIN]! * (p[po + P.LP_NORMAL]! - raFast), p[po + P.LP_LIMIT]!);
  const lowPressure = filling > 0 ? open * filling : gain * filling;
  const falling = open * p[po + P.LP_RATE]! * Math.max(0, raSlow - raFast);

  // Ischaemic response of the brain stem.
  const ischaemia = gain * p[po + P.CNS_GAIN]! * Math.max(0, p[po + P.CNS_THRESHOLD]! - s[o + Y.P_CNS]!);

  const heart = saturate(p[po + P.HEART_DRIVE]! * drive + p[po + P.LP_HEART]! * Math.max(0, lowPressure) + falling, p[po + P.HEART_LIMIT]!);
  const central = Math.min(MOST, drive + ischaemia);
  const vascular = saturate(central + p[po + P.LP_VASCULAR]! * lowPressure, p[po + P.VASCULAR_LIMIT]!);
  const venous = Math.min(MOST, central + lowPressure);

  // Delay rings: what was written one ring length ago leaves, the present drive enters.
  const atHeart = o + RING_AT.HEART + (slot % RING.HEART);
  const atCentral = o + RING_AT.CONTRACTILITY + (slot % RING.CONTRACTILITY);
  const atVascular = o + RING_AT.VASCULAR + (slot % RING.VASCULAR);
  const atVenous = o + RING_AT.VENOUS + (slot % RING.VENOUS);
  const atVagal = o + RING_AT.VAGAL + (slot % RING.VAGAL);
  const dHeart = s[atHeart]!;
  const dCentral = s[atCentral]!;
  const dVascular = s[atVascular]!;
  const dVenous = s[atVenous]!;
  const dVagal = s[atVagal]!;
  s[atHeart] = heart;
  s[atCentral] = central;
  s[atVascular] = vascular;
  s[atVenous] = venous;
  s[atVagal] = vagal;

  // Effectors.
  const aE = approach(p[po + P.TAU_E]!, h);
  const aR = approach(p[po + P.TAU_R]!, h);
  const aV = approach(p[po + P.TAU_V]!, h);
  s[o + S.E_LV] = s[o + S.E_LV]! + (p[po + P.G_E_LV]! * dCentral - s[o + S.E_LV]!) * aE;
  s[o + S.E_RV] = s[o + S.E_RV]! + (p[po + P.G_E_RV]! * dCentral - s[o + S.E_RV]!) * aE;
  s[o + S.R_SP] = s[o + S.R_SP]! + (p[po + P.G_R_SP]! * dVascular - s[o + S.R_SP]!) * aR;
  s[o + S.R_EP] = s[o + S.R_EP]! + (p[po + P.G_R_EP]! * dVascular - s[o + S.R_EP]!) * aR;
  const vuSv = Math.max(p[po + P.VU_SV_MIN]! - p[po + P.UNSTRESSED_SV]!, -p[po + P.G_VU_SV]! * dVenous);
  const vuEv = Math.max(p[po + P.VU_EV_MIN]! - p[po + P.UNSTRESSED_EV]!, -p[po + P.G_VU_EV]! * dVenous);
  s[o + S.VU_SV] = s[o + S.VU_SV]! + (vuSv - s[o + S.VU_SV]!) * aV;
  s[o + S.VU_EV] = s[o + S.VU_EV]! + (vuEv - s[o + S.VU_EV]!) * aV;
  s[o + S.T_S] = s[o + S.T_S]! + (-p[po + P.G_T_S]! * (p[po + P.TONE]! + dHeart) - s[o + S.T_S]!) * approach(p[po + P.TAU_TS]!, h);
  s[o + S.T_V] = s[o + S.T_V]! + (p[po + P.G_T_V]! * dVagal - s[o + S.T_V]!) * approach(p[po + P.TAU_TV]!, h);

  // Blood, tissue fluid and haemoglobin; rates per minute. Nothing is left to bleed below 30 % of the volume.
  const normal = p[po + P.BLOOD_VOLUME]!;
  const volume = normal + s[o + S.DV_BLOOD]!;
  const bled = bleedingRate(inputs[io + I.BLEEDING]!, volume / normal);
  const saline = inputs[io + I.INFUSION_SALINE]!;
  const whole = inputs[io + I.INFUSION_BLOOD]!;
  const cells = inputs[io + I.INFUSION_CELLS]!;
  const minutes = h / 60;
  // Of saline a share stays; the rest waits in a pool of its own and leaves faster than lost blood is replaced.
  const kept = saline / (1 + p[po + P.FLUID_ALPHA_GAIN]!);
  const leaving = p[po + P.SALINE_RATE]! * s[o + S.SALINE]!;
  const toTissue = p[po + P.FLUID_RATE]! * (s[o + S.DV_BLOOD]! - s[o + S.SALINE]! - s[o + S.DV_BALANCE]!) + leaving;
  s[o + S.SALINE] = s[o + S.SALINE]! + minutes * (saline - kept - leaving);
  s[o + S.DV_BALANCE] = s[o + S.DV_BALANCE]! + minutes * (kept + whole + cells - bled / (1 + p[po + P.FLUID_ALPHA_LOSS]!));
  s[o + S.DV_BLOOD] = s[o + S.DV_BLOOD]! + minutes * (saline + whole + cells - bled - toTissue);
  s[o + S.HB] = s[o + S.HB]! + minutes * (0.15 * whole + 0.2 * cells - (bled * s[o + S.HB]!) / volume);
  s[o + S.BLED] = s[o + S.BLED]! + minutes * bled;
  s[o + S.INFUSED] = s[o + S.INFUSED]! + minutes * (saline + whole + cells);
  // What enters the veins during this slot, mL/s; kept in the row because a call may end within a slot.
  s[o + S.INFLOW] = (saline + whole + cells - bled - toTissue) / 60;

  s[o + S.D_HEART] = dHeart;
  s[o + S.D_CONTRACTILITY] = dCentral;
  s[o + S.D_VASCULAR] = dVascular;
  s[o + S.D_VENOUS] = dVenous;
  s[o + S.D_VAGAL] = dVagal;
}

/** Bleeding [mL/min] fades to nothing between 40 and 30 % of the normal blood volume. */
export function bleedingRate(rate: number, fraction: number): number {
  return rate * Math.min(1, Math.max(0, (fraction - 0.3) * 10));
}
