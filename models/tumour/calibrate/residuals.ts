import { continuation, logit, logitField } from './logit-field.ts';
import { edgeDistances } from './edge-operator.ts';
import type { Prepared } from './problem.ts';
import type { Solve } from './solver.ts';
import { memberOf, valuesOf } from './unknowns.ts';
import type { Member } from './unknowns.ts';

/** Member of row `offset` of z. */
export function memberAt(prepared: Prepared, z: ArrayLike<number>, offset = 0): Member {
  return memberOf(valuesOf(prepared.unknowns, z, offset), prepared.fixed, prepared.days[0] as number);
}

/**
 * A drawn edge with bumps has more area outside the true one than inside: its mean distance is not 0 but this share of
 * sd2 / radius (2 for an ideal sample of a ball's surface; less for points in the middle of patches), outwards.
 */
const BUMPS = 0.95;

/** Residuals of some tumours, [rows, size], and for each whether it shows on every scan on which one was outlined. */
export interface Comparison {
  readonly residuals: Float64Array;
  readonly seen: Uint8Array;
}

/**
 * Observed minus modelled: for each point of a contour how far the observed edge lies outside the model's, mm; for each
 * point of a cellularity map the difference of shares. `z` is [rows, p]; the answer [rows, size]. All rows go to the
 * solver in one call.
 */
export function residualsOf(prepared: Prepared, solve: Solve): (z: Float64Array, rows: number) => Promise<Comparison> {
  const p = prepared.unknowns.length;
  const from = continuation(prepared.problem.tissue);
  const logits = new Float32Array(from.length);
  return async (z, rows) => {
    const members = Array.from({ length: rows }, (_, i) => memberAt(prepared, z, i * p));
    const fields = await solve(members, prepared.days);
    const out = new Float64Array(rows * prepared.size);
    const seen = new Uint8Array(rows).fill(1);
    fields.forEach((frames, row) => {
      const base = row * prepared.size;
      for (const contour of prepared.contours) {
        const unknown = prepared.unknowns[contour.thresholdIndex] as Prepared['unknowns'][number];
        const level = logit(unknown.transform.toValue(z[row * p + contour.thresholdIndex] as number));
        logitField(frames[contour.frame] as ArrayLike<number>, from, logits);
        if (!logits.some((x) => x > level)) seen[row] = 0;
        edgeDistances(contour.operator, logits, level, out, base + contour.first);
        const bumps = (BUMPS * prepared.noise.sd ** 2) / Math.max(8, contour.radius);
        for (let k = 0; k < contour.operator.surface.count; k++) {
          const at = base + contour.first + k;
          out[at] = -(out[at] as number) - bumps;
        }
      }
      for (const map of prepared.cellularity) {
        const field = frames[map.frame] as ArrayLike<number>;
        for (let k = 0; k < map.count; k++) {
          let share = 0;
          for (let c = 0; c < 8; c++) share += (map.weights[8 * k + c] as number) * (field[map.voxels[8 * k + c] as number] as number);
          out[base + map.first + k] = (map.observed[k] as number) - share;
        }
      }
    });
    return { residuals: out, seen };
  };
}
