// The right-hand side by itself, for comparing kernel and twin at random states; twin: models/cardiovascular/probe.ts.
//
// Bindings and uniforms (i32):
//   result     [members * stride]       in: packed rows (layout.wgsl); out: the first PROBED numbers of each row replaced by
//                                       the FAST derivatives and the WAVES waveforms
//   parameters [members * PARAMETERS]
//   inputs     [members * INPUTS]       one row per member, unlike step.wgsl
//   uniforms   stride, members, steps, firstStep, firstSlot, traceEvery, traceSamples (only stride and members are used)
// #include "rhs.wgsl"
// #include "controls.wgsl"

fn main(index : i32) {
  if (index >= uniforms.members) {
    return;
  }
  let o = index * uniforms.stride;
  var y : array<f32, FAST>;
  var dy : array<f32, FAST>;
  var c : array<f32, CONTROLS>;
  var w : array<f32, WAVES>;
  for (var i = 0; i < FAST; i++) {
    y[i] = result[o + i];
  }
  derive_controls(o, index * PARAMETERS, index * INPUTS, &c);
  circulation_rhs(&y, &c, &dy, &w);
  for (var i = 0; i < FAST; i++) {
    result[o + i] = dy[i];
  }
  for (var i = 0; i < WAVES; i++) {
    result[o + FAST + i] = w[i];
  }
}
