// Small equations, one to one with models/cardiovascular/equations.ts. Units mmHg, mL, s.
// #include "../lib/elementary.wgsl"

const ORIFICE : f32 = 3.97531840e-4;

fn pulse(x : f32) -> f32 {
  if (x <= 0.0 || x >= 1.0) {
    return 0.0;
  }
  let s = soma_sincos(3.14159265 * x).x;
  return s * s;
}

fn contraction(x : f32, flatness : f32, lateness : f32) -> f32 {
  let z = pulse(x - lateness * x * (1.0 - x));
  return z * (1.0 + flatness * (1.0 - z));
}

fn valve_flow(dp : f32, resistance : f32, orifice : f32) -> f32 {
  if (dp <= 0.0) {
    return 0.0;
  }
  return (2.0 * dp) / (resistance + sqrt(resistance * resistance + 4.0 * orifice * dp));
}

fn pericardial_pressure(volume : f32, reserve : f32, stiffness : f32) -> f32 {
  if (volume <= reserve) {
    return 0.0;
  }
  return soma_exp(min(6.0, stiffness * (volume - reserve))) - 1.0;
}

fn carotid_firing(pressure : f32, set_point : f32, slope : f32, least : f32, greatest : f32) -> f32 {
  let e = soma_exp(min(30.0, (pressure - set_point) / slope));
  return (least + greatest * e) / (1.0 + e);
}

fn sympathetic_firing(carotid : f32, least : f32, greatest : f32, exponent : f32) -> f32 {
  return least + (greatest - least) * soma_exp(-exponent * carotid);
}

fn sympathetic_drive(firing : f32, threshold : f32) -> f32 {
  if (firing <= threshold) {
    return 0.0;
  }
  return soma_log(firing - threshold + 1.0);
}

fn vagal_firing(carotid : f32, least : f32, greatest : f32, middle : f32, slope : f32) -> f32 {
  let e = soma_exp(min(30.0, (carotid - middle) / slope));
  return (least + greatest * e) / (1.0 + e);
}

fn saturate_drive(x : f32, limit : f32) -> f32 {
  let share = x / limit;
  return x / sqrt(1.0 + share * share);
}

fn approach(tau : f32, slot : f32) -> f32 {
  return slot / (tau + 0.5 * slot);
}

fn viscosity_factor(haematocrit : f32, exponent : f32) -> f32 {
  return soma_exp(exponent * (haematocrit - 0.45));
}

fn haematocrit_of(haemoglobin : f32) -> f32 {
  return haemoglobin / 333.0;
}

fn oxygen_saturation(pressure : f32) -> f32 {
  return 1.0 / (23400.0 / (pressure * pressure * pressure + 150.0 * pressure) + 1.0);
}

fn haemoglobin_now(mass : f32, volume : f32, factor : f32) -> f32 {
  return (1000.0 * mass * factor) / volume;
}

fn bleeding_rate(rate : f32, fraction : f32) -> f32 {
  return rate * min(1.0, max(0.0, (fraction - 0.3) * 10.0));
}
