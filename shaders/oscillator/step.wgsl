// Damped driven oscillator with a delayed sensor; Heun. Twin of models/oscillator/reference.ts; MODEL.md has the equations.
//
// Bindings and uniforms (all i32) of every ensemble kernel, declared by workers/gpu/ensemble-program.ts:
//   result     [members * stride]   packed state, read and written in place
//   parameters [members * 6]        omega, damping, delay, feedback, x0, v0
//   inputs     [slots * 1]          force; row 0 belongs to absolute slot firstSlot
//   uniforms   stride, members, steps, firstStep, firstSlot, traceEvery, traceSamples
// Constants STATE_SIZE, STEPS_PER_SLOT and STEP_SECONDS are generated from the model in front of this text.

const RING_START = 5;
const RING = STATE_SIZE - RING_START;

// Position `lag` steps (a whole and a fraction) before grid time `at`.
fn past(row: i32, at: i32, whole: i32, fraction: f32) -> f32 {
  let newer = result[row + RING_START + (at - whole + 2 * RING) % RING];
  let older = result[row + RING_START + (at - whole - 1 + 2 * RING) % RING];
  return newer + fraction * (older - newer);
}

fn main(index: i32) {
  if (index >= uniforms.members) {
    return;
  }
  let row = index * uniforms.stride;
  let p = index * 6;
  let omega2 = parameters[p] * parameters[p];
  let damping = 2.0 * parameters[p + 1];
  let lag = clamp(parameters[p + 2], 2.0 * STEP_SECONDS, 0.2) / STEP_SECONDS;
  // A delay that is a whole number of steps must not become one less by rounding.
  let near = floor(lag + 0.5);
  let is_whole = abs(lag - near) < 1e-4;
  let whole = i32(select(floor(lag), near, is_whole));
  let fraction = select(lag - floor(lag), 0.0, is_whole);
  let feedback = parameters[p + 3];

  var x = result[row];
  var v = result[row + 1];
  var delayed = result[row + 2];
  var peak = result[row + 3];
  for (var s = 0; s < uniforms.steps; s++) {
    let k = uniforms.firstStep + s;
    let force = inputs[k / STEPS_PER_SLOT - uniforms.firstSlot];
    let a1 = -omega2 * x - damping * v - feedback * past(row, k, whole, fraction) + force;
    let x1 = x + STEP_SECONDS * v;
    let v1 = v + STEP_SECONDS * a1;
    let a2 = -omega2 * x1 - damping * v1 - feedback * past(row, k + 1, whole, fraction) + force;
    x += 0.5 * STEP_SECONDS * (v + v1);
    v += 0.5 * STEP_SECONDS * (a1 + a2);
    result[row + RING_START + (k + 1) % RING] = x;
    delayed = past(row, k + 1, whole, fraction);
    peak = max(peak, abs(x));
    if (uniforms.traceEvery > 0 && (k + 1) % uniforms.traceEvery == 0) {
      let at = row + STATE_SIZE + ((k + 1) / uniforms.traceEvery % uniforms.traceSamples) * 2;
      result[at] = x;
      result[at + 1] = v;
    }
  }
  result[row] = x;
  result[row + 1] = v;
  result[row + 2] = delayed;
  result[row + 3] = peak;
  result[row + 4] = 0.5 * (v * v + omega2 * x * x);
}
