// n steps of the circulation, one invocation per member; one to one with models/cardiovascular/reference.ts.
//
// Bindings and uniforms (all i32) of every ensemble kernel, declared by workers/gpu/ensemble-program.ts:
//   result     [members * stride]       packed rows, updated in place (layout.wgsl)
//   parameters [members * PARAMETERS]
//   inputs     [slots * INPUTS]         row 0 belongs to absolute slot firstSlot
//   uniforms   stride, members, steps, firstStep, firstSlot, traceEvery, traceSamples
// #include "rhs.wgsl"
// #include "controls.wgsl"
// #include "reflexes.wgsl"
// #include "beat.wgsl"

fn main(index : i32) {
  if (index >= uniforms.members) {
    return;
  }
  let o = index * uniforms.stride;
  let po = index * PARAMETERS;
  var y : array<f32, FAST>;
  var z : array<f32, FAST>;
  var k1 : array<f32, FAST>;
  var k2 : array<f32, FAST>;
  var c : array<f32, CONTROLS>;
  var w : array<f32, WAVES>;
  var spare : array<f32, WAVES>;
  var sums : array<f32, BEAT>;
  for (var i = 0; i < FAST; i++) {
    y[i] = result[o + i];
  }
  for (var i = 0; i < BEAT; i++) {
    sums[i] = result[o + A_TIME + i];
  }
  var io = 0;
  for (var n = 0; n < uniforms.steps; n++) {
    let step = uniforms.firstStep + n;
    let phase = step % STEPS_PER_SLOT;
    if (phase == 0 || n == 0) {
      let slot = step / STEPS_PER_SLOT;
      io = (slot - uniforms.firstSlot) * INPUTS;
      if (phase == 0) {
        // The reflexes read three fast states; the row is their meeting place.
        result[o + Y_P_BARO] = y[Y_P_BARO];
        result[o + Y_P_CNS] = y[Y_P_CNS];
        result[o + Y_V_RA] = y[Y_V_RA];
        reflex_slot(o, po, io, slot);
      }
      derive_controls(o, po, io, &c);
    }
    circulation_rhs(&y, &c, &k1, &w);
    add_to_beat(o, &sums, &w);
    for (var i = 0; i < FAST; i++) {
      z[i] = y[i] + STEP_SECONDS * k1[i];
    }
    circulation_rhs(&z, &c, &k2, &spare);
    for (var i = 0; i < FAST; i++) {
      y[i] = y[i] + 0.5 * STEP_SECONDS * (k1[i] + k2[i]);
    }
    if (y[Y_PHASE] >= 1.0) {
      y[Y_PHASE] = y[Y_PHASE] - 1.0;
      let late = y[Y_PHASE] / k1[Y_PHASE];
      finish_beat(o, &sums, po, io, late);
      clear_beat(&sums, late);
    }
    if (uniforms.traceEvery > 0 && (step + 1) % uniforms.traceEvery == 0) {
      circulation_rhs(&y, &c, &k1, &w);
      let at = o + STATE_SIZE + ((step + 1) / uniforms.traceEvery % uniforms.traceSamples) * WAVES;
      for (var i = 0; i < WAVES; i++) {
        result[at + i] = w[i];
      }
    }
  }
  circulation_rhs(&y, &c, &k1, &w);
  for (var i = 0; i < FAST; i++) {
    result[o + i] = y[i];
  }
  for (var i = 0; i < BEAT; i++) {
    result[o + A_TIME + i] = sums[i];
  }
  for (var i = 0; i < WAVES; i++) {
    result[o + FIRST_WAVE + i] = w[i];
  }
}
