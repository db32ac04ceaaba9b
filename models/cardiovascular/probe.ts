import { circulationRhs } from './circulation.ts';
import { deriveControls } from './controls.ts';
import { CONTROLS, FAST, WAVES } from './layout.ts';

/** Numbers the probe gives per member: derivatives of the fast states, then the waveforms. */
export const PROBED = FAST + WAVES;

/**
 * The right-hand side by itself, as shaders/cardiovascular/rhs-probe.wgsl computes it.
 * `state` [members, stride], `parameters` [members, P], `inputs` [members, I] -> `out` [members, PROBED].
 */
export function probeRhs(
  members: number,
  stride: number,
  state: Float64Array,
  parameters: Float64Array,
  inputs: Float64Array,
  out: Float64Array,
): void {
  const y = new Float64Array(FAST);
  const c = new Float64Array(CONTROLS);
  const dy = new Float64Array(FAST);
  const w = new Float64Array(WAVES);
  const columns = parameters.length / members;
  const width = inputs.length / members;
  for (let m = 0; m < members; m++) {
    y.set(state.subarray(m * stride, m * stride + FAST));
    deriveControls(state, m * stride, parameters, m * columns, inputs, m * width, c);
    circulationRhs(y, c, dy, w);
    out.set(dy, m * PROBED);
    out.set(w, m * PROBED + FAST);
  }
}
