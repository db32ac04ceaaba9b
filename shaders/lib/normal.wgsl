// Standard normal numbers: twin of models/core/normal.ts (AS 241, PPND7; the third branch is out of reach of 24 bits).
// #include "random.wgsl"
// #include "elementary.wgsl"

fn normal_quantile(p: f32) -> f32 {
  let q = p - 0.5;
  if (abs(q) <= 0.425) {
    let r = 0.180625 - q * q;
    return q * (((59.109374720 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179)
      / (((67.187563600 * r + 78.757757664) * r + 17.895169469) * r + 1.0);
  }
  let r = sqrt(-soma_log(min(p, 1.0 - p))) - 1.6;
  let z = (((0.17023821103 * r + 1.3067284816) * r + 2.7568153900) * r + 1.4234372777)
    / ((0.12021132975 * r + 0.73700164250) * r + 1.0);
  return select(z, -z, q < 0.0);
}

fn random_normal(seed: u32, member: u32, purpose: u32, step: u32) -> f32 {
  return normal_quantile(random_open_uniform(seed, member, purpose, step));
}
