import type { Vec3 } from './affine.ts';
import { affineOf, applyAffine, columnOf, scale } from './affine.ts';
import type { Grid } from './grid.ts';
import { halfBits } from './half-float.ts';
import type { ValueRange, Volume, Voxels } from './volume.ts';

/** One frame of an image as a graphics card takes it: one number a voxel, filtered linearly there. */
export interface Texels {
  /** Where the texels lie; coarser than the image's own grid where that did not fit the limits. */
  readonly grid: Grid;
  /** `half`: bits of half floats. `byte`: a texel reads 0 to 1. */
  readonly kind: 'half' | 'byte';
  /** Texel (i, j, k) is at `(k * ny + j) * nx + i`. */
  readonly data: Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>;
  /** The image's value is `a * texel + b`, in its unit. */
  readonly a: number;
  readonly b: number;
  /** Smallest and largest finite value of the frame (both 0 when there is none). */
  readonly range: ValueRange;
  readonly unit: string | null;
}

export interface TexelLimits {
  /** Texels along an edge at most; 2048 is what every WebGPU device and nearly every WebGL2 one takes. */
  readonly side?: number;
  /** Bytes at most. */
  readonly bytes?: number;
}

/** Half floats hold whole numbers up to this exactly. */
const EXACT = 2048;

/**
 * Makes a frame ready for the graphics card. Memory: 2 bytes a voxel (1 for bytes). Whole numbers that span up to 4096
 * steps (12 bits: any CT) are kept exactly; wider and fractional ones to 1 part in 4096 of their distance from the
 * median. Not finite reads as the smallest value; colour as its lightness, complex as its size. Too large an image is
 * averaged over blocks of voxels. Throws RangeError for a frame that the image has not.
 */
export function texelsOf(volume: Volume, frame = 0, limits: TexelLimits = {}): Texels {
  if (!(frame >= 0 && frame < volume.frames))
    throw new RangeError(`This image has ${volume.frames} frames; frame ${frame} is none of them.`);
  const block = blockOf(volume.grid.size, volume.voxels, limits);
  const plain = volume.components === 1 && block.every((n) => n === 1);
  const count = volume.grid.size[0] * volume.grid.size[1] * volume.grid.size[2];
  const own = volume.voxels.subarray(frame * count * volume.components, (frame + 1) * count * volume.components);
  const stored = plain ? own : resampled(own, volume, block);
  const grid = coarser(volume.grid, block);
  const [low, high] = endsOf(stored);
  const value = (s: number): number => volume.slope * s + volume.intercept;
  const range = { min: Math.min(value(low), value(high)), max: Math.max(value(low), value(high)) };
  const common = { grid, range, unit: volume.unit };
  if (stored instanceof Uint8Array)
    return { ...common, kind: 'byte', data: new Uint8Array(stored), a: 255 * volume.slope, b: volume.intercept };
  const { centre, step } = placing(stored, low, high);
  return { ...common, kind: 'half', data: halves(stored, low, centre, step), a: volume.slope * step, b: value(centre) };
}

/** How much of the texels' grid is averaged into one texel along each axis: the least that keeps within the limits. */
function blockOf(size: Vec3, voxels: Voxels, limits: TexelLimits): Vec3 {
  const side = limits.side ?? 2048;
  const block = size.map((n) => Math.ceil(n / side));
  const each = voxels instanceof Uint8Array ? 1 : 2;
  const cells = (): number[] => size.map((n, axis) => Math.ceil(n / (block[axis] as number)));
  while (cells().reduce((n, c) => n * c, each) > (limits.bytes ?? Infinity) && cells().some((n) => n > 1)) {
    // The longest side first: it has most to spare.
    const now = cells();
    const axis = now.indexOf(Math.max(...now));
    block[axis] = (block[axis] as number) + 1;
  }
  return block as unknown as Vec3;
}

function coarser(grid: Grid, block: Vec3): Grid {
  const m = grid.toPatient;
  const middle = block.map((n) => (n - 1) / 2) as unknown as Vec3;
  const steps = block.map((n, axis) => scale(columnOf(m, axis), n)) as unknown as [Vec3, Vec3, Vec3];
  return {
    size: grid.size.map((n, axis) => Math.ceil(n / (block[axis] as number))) as unknown as Vec3,
    toPatient: affineOf(...steps, applyAffine(m, middle)),
  };
}

/** Means over blocks of one number a voxel. Blocks that reach over the edge repeat its last voxel. */
function resampled(own: Voxels, { components, grid }: Volume, [bi, bj, bk]: Vec3): Float32Array<ArrayBuffer> {
  const [nx, ny, nz] = grid.size;
  const one = (n: number): number => {
    const at = (c: number): number => own[n * components + c] as number;
    if (components === 1) return at(0);
    // Luma weights of ITU-R BT.709.
    return components === 2 ? Math.hypot(at(0), at(1)) : 0.2126 * at(0) + 0.7152 * at(1) + 0.0722 * at(2);
  };
  const [mx, my, mz] = [Math.ceil(nx / bi), Math.ceil(ny / bj), Math.ceil(nz / bk)];
  const out = new Float32Array(mx * my * mz);
  let at = 0;
  for (let k = 0; k < mz; k++)
    for (let j = 0; j < my; j++)
      for (let i = 0; i < mx; i++) {
        let sum = 0;
        for (let c = 0; c < bk; c++)
          for (let b = 0; b < bj; b++) {
            const row = (Math.min(nz - 1, k * bk + c) * ny + Math.min(ny - 1, j * bj + b)) * nx;
            for (let a = 0; a < bi; a++) sum += one(row + Math.min(nx - 1, i * bi + a));
          }
        out[at++] = sum / (bi * bj * bk);
      }
  return out;
}

function endsOf(stored: Voxels): [number, number] {
  let [low, high] = [Infinity, -Infinity];
  for (let n = 0; n < stored.length; n++) {
    const s = stored[n] as number;
    if (s < low && s !== -Infinity) low = s;
    if (s > high && s !== Infinity) high = s;
  }
  return low > high ? [0, 0] : [low, high];
}

/** Texel = (stored - centre) / step. Steps are powers of two, so that they cost no precision. */
function placing(stored: Voxels, low: number, high: number): { centre: number; step: number } {
  const whole = !(stored instanceof Float32Array || stored instanceof Float64Array);
  if (whole && high - low <= 2 * EXACT) return { centre: Math.ceil((low + high) / 2), step: EXACT };
  // Half floats are finest round zero: put what most of the image is made of there.
  const some: number[] = [];
  const stride = Math.max(1, Math.floor(stored.length / 8191));
  for (let n = 0; n < stored.length; n += stride) if (Number.isFinite(stored[n])) some.push(stored[n] as number);
  some.sort((p, q) => p - q);
  const centre = some[some.length >> 1] ?? 0;
  const reach = Math.max(high - centre, centre - low);
  if (whole && reach <= 31 * EXACT) return { centre, step: EXACT };
  return { centre, step: reach > 0 ? 2 ** Math.ceil(Math.log2(reach)) : 1 };
}

function halves(stored: Voxels, low: number, centre: number, step: number): Uint16Array<ArrayBuffer> {
  const out = new Uint16Array(stored.length);
  const one = (s: number): number => halfBits(((Number.isFinite(s) ? s : low) - centre) / step);
  if (stored instanceof Int16Array || stored instanceof Uint16Array) {
    // 65,536 answers once instead of one calculation a voxel.
    const table = Uint16Array.from({ length: 65_536 }, (_, n) => one(stored instanceof Int16Array ? (n << 16) >> 16 : n));
    for (let n = 0; n < out.length; n++) out[n] = table[(stored[n] as number) & 0xffff] as number;
  } else for (let n = 0; n < out.length; n++) out[n] = one(stored[n] as number);
  return out;
}
