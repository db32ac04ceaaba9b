import type { Vec3 } from '#models/imaging/affine.ts';
import { sampleFunction, type TransferFunction } from '#models/imaging/transfer-function.ts';
import type { Volume } from '#models/imaging/volume.ts';

/** Where one looks from, as the camera has it. */
export interface Looking {
  readonly target: Vec3;
  readonly forward: Vec3;
  readonly up: Vec3;
  readonly radius: number;
}

export interface Light {
  readonly sky: Vec3;
  readonly ground: Vec3;
  readonly key: Vec3;
  readonly chroma: number;
}

const HALF_FIELD = (13 * Math.PI) / 180;
const mul = (a: Vec3, s: number): Vec3 => [a[0] * s, a[1] * s, a[2] * s];
const plus = (...all: Vec3[]): Vec3 => all.reduce((p, q) => [p[0] + q[0], p[1] + q[1], p[2] + q[2]]);
const dot = (a: Vec3, b: Vec3): number => a[0] * b[0] + a[1] * b[1] + a[2] * b[2];
const cross = (a: Vec3, b: Vec3): Vec3 => [a[1] * b[2] - a[2] * b[1], a[2] * b[0] - a[0] * b[2], a[0] * b[1] - a[1] * b[0]];
const unit = (a: Vec3): Vec3 => mul(a, 1 / (Math.hypot(...a) || 1));
const ramp = (low: number, high: number, x: number): number => {
  const t = Math.min(1, Math.max(0, (x - low) / (high - low)));
  return t * t * (3 - 2 * t);
};

/** Eye, and the direction through the middle of picture element (x, y), y counted downwards; square pictures. */
export function rayOf(
  look: Looking,
  x: number,
  y: number,
  side: number,
): { readonly eye: Vec3; readonly along: Vec3; readonly right: Vec3; readonly up: Vec3; readonly forward: Vec3 } {
  const forward = unit(look.forward);
  const right = unit(cross(forward, look.up));
  const up = cross(right, forward);
  const eye = plus(look.target, mul(forward, -look.radius / Math.tan(HALF_FIELD)));
  const u = ((2 * (x + 0.5)) / side - 1) * Math.tan(HALF_FIELD);
  const v = (1 - (2 * (y + 0.5)) / side) * Math.tan(HALF_FIELD);
  return { eye, along: unit(plus(forward, mul(right, u), mul(up, v))), right, up, forward };
}

/** Cramer's rule: voxel index of a patient position. */
export function indexer(volume: Volume): (p: Vec3) => Vec3 {
  const m = volume.grid.toPatient as number[];
  const column = (c: number): Vec3 => [m[c] as number, m[4 + c] as number, m[8 + c] as number];
  const [a, b, c, o] = [column(0), column(1), column(2), column(3)];
  const det = dot(a, cross(b, c));
  return (p) => {
    const d = plus(p, mul(o, -1));
    return [dot(d, cross(b, c)) / det, dot(a, cross(d, c)) / det, dot(a, cross(b, d)) / det];
  };
}

/** The ray's way through the image, edge to edge, mm; null where it misses. */
export function through(volume: Volume, eye: Vec3, along: Vec3): readonly [number, number] | null {
  const index = indexer(volume);
  const [p, q] = [index(eye), index(plus(eye, along))];
  let [near, far] = [0, Infinity];
  for (let axis = 0; axis < 3; axis++) {
    const speed = (q[axis] as number) - (p[axis] as number);
    const ends = [-0.5, (volume.grid.size[axis] as number) - 0.5].map((edge) => (edge - (p[axis] as number)) / speed);
    near = Math.max(near, Math.min(...ends));
    far = Math.min(far, Math.max(...ends));
  }
  return near < far ? [near, far] : null;
}

/**
 * The picture that the transfer function asks for: light gathered along each ray by emission and absorption in small
 * steps of patient space, in double precision, from the image's own values. No textures, tables, bricks or jitter.
 * RGBA of `side`² picture elements, premultiplied, 0 to 255.
 */
export function referencePicture(volume: Volume, f: TransferFunction, look: Looking, light: Light, side: number, step = 0.4): Float64Array {
  const { grid, voxels, slope, intercept } = volume;
  const [nx, ny, nz] = grid.size;
  const index = indexer(volume);
  const clampTo = (x: number, n: number): number => Math.min(n - 1, Math.max(0, x));
  const valueAt = (at: Vec3): number => {
    const [x, y, z] = [clampTo(at[0], nx), clampTo(at[1], ny), clampTo(at[2], nz)];
    const [i, j, k] = [Math.min(nx - 2, Math.floor(x)), Math.min(ny - 2, Math.floor(y)), Math.min(nz - 2, Math.floor(z))];
    const [u, v, w] = [x - i, y - j, z - k];
    let sum = 0;
    for (let corner = 0; corner < 8; corner++) {
      const [a, b, c] = [corner & 1, (corner >> 1) & 1, corner >> 2];
      sum += (a ? u : 1 - u) * (b ? v : 1 - v) * (c ? w : 1 - w) * (voxels[((k + c) * ny + j + b) * nx + i + a] as number);
    }
    return slope * sum + intercept;
  };
  const m = grid.toPatient as number[];
  const spacing = [0, 1, 2].map((c) => Math.hypot(m[c] as number, m[4 + c] as number, m[8 + c] as number));
  const tap = spacing.map((mm) => Math.max(1, 1 / mm));
  // How the index changes with patient x, y, z: rows turn a slope over indices into one over millimetres.
  const zero = index([0, 0, 0]);
  const turn = ([[1, 0, 0], [0, 1, 0], [0, 0, 1]] as Vec3[]).map((d) => plus(index(d), mul(zero, -1))); // prettier-ignore
  const reach = (f.points.at(-1)?.value ?? 1) - (f.points[0]?.value ?? 0);
  const out = new Float64Array(4 * side * side);
  for (let y = 0; y < side; y++)
    for (let x = 0; x < side; x++) {
      const { eye, along, right, up, forward } = rayOf(look, x, y, side);
      const way = through(volume, eye, along);
      if (!way) continue;
      const lamp = unit(plus(mul(right, -0.5), mul(up, 0.62), mul(forward, -0.9)));
      const half = unit(plus(lamp, mul(along, -1)));
      const facing = (g: Vec3): Vec3 => mul(unit(g), dot(g, along) > 0 ? -1 : 1);
      const lit = (colour: readonly number[], n: Vec3, share: number): number[] =>
        colour.map((c, ch) => {
          const around =
            (light.ground[ch] as number) + ((light.sky[ch] as number) - (light.ground[ch] as number)) * (0.5 + 0.5 * dot(n, up));
          const wrapped = Math.min(1, Math.max(0, (dot(n, lamp) + 0.22) / 1.22));
          const key = light.key[ch] as number;
          const gloss = dot(n, lamp) >= 0 ? key * f.surface.specular * Math.max(0, dot(n, half)) ** f.surface.shine : 0;
          const matt = c * (f.surface.ambient * around + f.surface.diffuse * wrapped * key) + gloss;
          return c * (f.surface.ambient * (light.sky[ch] as number) + 0.72 * f.surface.diffuse * key) * (1 - share) + matt * share;
        });
      const start = index(plus(eye, mul(along, way[0])));
      // The face by which the ray enters: the one of six it is on.
      const gaps = start.map((s, axis) => Math.min(Math.abs(s + 0.5), Math.abs(s - (grid.size[axis] as number) + 0.5)));
      const side0 = gaps.indexOf(Math.min(...gaps));
      const face = facing([turn[0]?.[side0] as number, turn[1]?.[side0] as number, turn[2]?.[side0] as number]);
      let left = 1;
      const sum = [0, 0, 0];
      for (let t = way[0] + step / 2; t < way[1] && left > 1e-3; t += step) {
        const at = index(plus(eye, mul(along, t)));
        const { colour, opacity } = sampleFunction(f, valueAt(at));
        if (opacity <= 0) continue;
        const linear = colour.map((c) => c ** 2.2);
        const g0 = [0, 1, 2].map((axis) => {
          const to = (sign: number): Vec3 => at.map((a, n) => (n === axis ? a + sign * (tap[axis] as number) : a)) as unknown as Vec3;
          return (valueAt(to(1)) - valueAt(to(-1))) / (2 * (tap[axis] as number));
        }) as unknown as Vec3;
        const g: Vec3 = [dot(turn[0] as Vec3, g0), dot(turn[1] as Vec3, g0), dot(turn[2] as Vec3, g0)];
        const depth = ramp(0.5, 3, t - way[0]);
        const ofFace = lit(linear, face, 1);
        const ofSlope = lit(linear, facing(g), ramp(0.012, 0.06, Math.hypot(...g) / reach));
        const alpha = 1 - (1 - opacity) ** step;
        for (let c = 0; c < 3; c++)
          sum[c] = (sum[c] as number) + left * alpha * ((ofFace[c] as number) * (1 - depth) + (ofSlope[c] as number) * depth);
        left *= 1 - alpha;
      }
      const alpha = 1 - left;
      if (alpha <= 0) continue;
      const grey = (0.2126 * (sum[0] as number) + 0.7152 * (sum[1] as number) + 0.0722 * (sum[2] as number)) / alpha;
      for (let c = 0; c < 3; c++) {
        const kept = grey + ((sum[c] as number) / alpha - grey) * light.chroma;
        out[4 * (y * side + x) + c] = 255 * alpha * Math.min(1, Math.max(0, kept)) ** (1 / 2.2);
      }
      out[4 * (y * side + x) + 3] = 255 * alpha;
    }
  return out;
}
