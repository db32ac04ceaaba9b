import { LEAST_TISSUE } from '../tissue.ts';
import type { TissueMap } from '../tissue.ts';
import { placed, trilinear } from './logit-field.ts';
import type { SurfacePoints } from './surface.ts';

/** Half length and step of the line along each normal on which the model's edge is looked for, mm. */
const HALF_LINE = 9;
const LINE_STEP = 1.5;
const SAMPLES = (2 * HALF_LINE) / LINE_STEP + 1;
/** Slope of the logit, /mm, below and above which it is not believed when an edge beyond the line is extrapolated. */
const SLOPES = [0.08, 1.5] as const;
/** No edge is farther from the observed one than this, mm. */
const FARTHEST = 40;

/** Where the model's edge lies beside observed surface points: what a fit compares. Made once for a contour. */
export interface EdgeOperator {
  readonly surface: SurfacePoints;
  /** Interpolation of each sample on each line. */
  readonly voxels: Int32Array;
  readonly weights: Float32Array;
  /** Share of tissue at each sample on each line. */
  readonly tissue: Float32Array;
  /** Where the tissue ends for good along each line, mm; Infinity where it does not. */
  readonly tissueEnd: Float64Array;
}

/** Prepares the lines of a contour on a tissue map. */
export function edgeOperator(tissue: TissueMap, surface: SurfacePoints): EdgeOperator {
  const grid = placed(tissue);
  const total = surface.count * SAMPLES;
  const voxels = new Int32Array(8 * total);
  const weights = new Float32Array(8 * total);
  const shares = new Float32Array(total);
  const tissueEnd = new Float64Array(surface.count).fill(Infinity);
  for (let p = 0; p < surface.count; p++) {
    const at = (a: number, s: number): number => (surface.points[3 * p + a] as number) + s * (surface.normals[3 * p + a] as number);
    const fraction = shares.subarray(p * SAMPLES, (p + 1) * SAMPLES);
    for (let k = 0; k < SAMPLES; k++) {
      const s = -HALF_LINE + k * LINE_STEP;
      const slot = p * SAMPLES + k;
      trilinear(grid, at(0, s), at(1, s), at(2, s), voxels, weights, slot);
      for (let c = 0; c < 8; c++) {
        const v = voxels[8 * slot + c] as number;
        const held = (tissue.white[v] as number) + (tissue.grey[v] as number) >= LEAST_TISSUE;
        fraction[k] = (fraction[k] as number) + (held ? (weights[8 * slot + c] as number) : 0);
      }
    }
    let last = SAMPLES - 1;
    while (last >= 0 && (fraction[last] as number) < 0.5) last--;
    if (last < SAMPLES - 1 && last >= 0) {
      const [inside, outside] = [fraction[last] as number, fraction[last + 1] as number];
      tissueEnd[p] = -HALF_LINE + (last + (inside - 0.5) / (inside - outside)) * LINE_STEP;
    }
  }
  return { surface, voxels, weights, tissue: shares, tissueEnd };
}

/**
 * Signed distance from each observed point to the model's edge along the outward normal, mm (positive: the model's tumour
 * reaches farther). `logits` is the logit of the share on the tissue's grid, `level` that of the threshold. The edge
 * nearest to the point counts, one where the tissue ends or is broken (a sulcus, a ventricle) like any other; with none on the line the logit is continued beyond its end, so that even a tumour that is
 * far off, or not to be seen at all, tells the fit which way to go. Beyond the end of the tissue there is none.
 */
export function edgeDistances(operator: EdgeOperator, logits: ArrayLike<number>, level: number, out: Float64Array, offset = 0): void {
  const line = new Float64Array(SAMPLES);
  for (let p = 0; p < operator.surface.count; p++) {
    for (let k = 0; k < SAMPLES; k++) {
      const slot = 8 * (p * SAMPLES + k);
      let sum = 0;
      for (let c = 0; c < 8; c++) sum += (operator.weights[slot + c] as number) * (logits[operator.voxels[slot + c] as number] as number);
      line[k] = sum - level;
    }
    out[offset + p] = Math.min(crossing(line, operator.tissue.subarray(p * SAMPLES, (p + 1) * SAMPLES)), operator.tissueEnd[p] as number);
  }
}

function crossing(line: Float64Array, tissue: Float32Array): number {
  let best = Infinity;
  for (let k = 0; k + 1 < SAMPLES; k++) {
    const [a, b] = [line[k] as number, line[k + 1] as number];
    const [held, next] = [tissue[k] as number, tissue[k + 1] as number];
    // Only a step from inside to outside is an edge that faces the same way as the observed one.
    if (!(a > 0 && held >= 0.5) || (b > 0 && next >= 0.5)) continue;
    const fades = b <= 0 ? a / (a - b) : 1;
    const ends = next < 0.5 ? (held - 0.5) / (held - next) : 1;
    const s = -HALF_LINE + (k + Math.min(fades, ends)) * LINE_STEP;
    if (Math.abs(s) < Math.abs(best)) best = s;
  }
  if (best !== Infinity) return best;
  const [first, second] = [line[0] as number, line[1] as number];
  const [before, last] = [line[SAMPLES - 2] as number, line[SAMPLES - 1] as number];
  const slope = (fall: number): number => Math.min(SLOPES[1], Math.max(SLOPES[0], fall / LINE_STEP));
  if (last > 0) return Math.min(FARTHEST, HALF_LINE + last / slope(before - last));
  return Math.max(-FARTHEST, -HALF_LINE + Math.min(0, first) / slope(first - second));
}
