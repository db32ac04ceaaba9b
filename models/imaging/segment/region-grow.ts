import type { Vec3 } from '../affine.ts';
import { applyAffine, columnOf } from '../affine.ts';
import { spacingOf, voxelVolume } from '../grid.ts';
import type { ValueRange, Volume } from '../volume.ts';
import { valueAt } from '../volume.ts';
import type { Box, Mask } from './mask.ts';
import { boxCount, clipBox } from './mask.ts';

export interface Growth {
  /** Index of the voxel it starts from. */
  readonly seed: Vec3;
  /** Values taken, both ends included. */
  readonly range: ValueRange;
  /** Neighbours over faces (6), or over edges and corners too (26). */
  readonly connectivity: 6 | 26;
  /** Nothing farther than this from the seed, mm; null = no limit. */
  readonly maxRadiusMm: number | null;
  /** Leak guard: growing ends once it holds more than this, mL; null = no limit. */
  readonly maxMl: number | null;
}

export interface Grown {
  readonly mask: Mask;
  readonly voxels: number;
  /** It grew past `maxMl` and was ended there: the range runs out into what lies around. */
  readonly leaked: boolean;
  /** It reached the border of the image or the sphere of `maxRadiusMm`, so that part of it may be cut off. */
  readonly cut: boolean;
}

/** The voxels within reach of a seed: its sphere's box, or the whole grid. Throws RangeError where the seed lies outside. */
export function growthBox(volume: Volume, { seed, maxRadiusMm }: Pick<Growth, 'seed' | 'maxRadiusMm'>): Box {
  const { grid } = volume;
  if (seed.some((n, axis) => !(n >= 0 && n < (grid.size[axis] as number)))) throw new RangeError('The seed lies outside the image.');
  if (maxRadiusMm === null) return { from: [0, 0, 0], size: grid.size };
  const reach = indexReach(grid.toPatient, maxRadiusMm);
  const box = { from: seed.map((n, axis) => n - (reach[axis] as number)), size: reach.map((n) => 2 * n + 1) };
  return clipBox(box as unknown as Box, grid.size) as Box;
}

/** How many voxels along each index axis a ball of this radius (mm) can reach: more than radius / spacing where axes are sheared. */
export function indexReach(toPatient: readonly number[], radius: number): Vec3 {
  const [a, b, c] = [0, 1, 2].map((axis) => columnOf(toPatient, axis)) as [Vec3, Vec3, Vec3];
  const crossed = (u: Vec3, v: Vec3): Vec3 => [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
  const [bc, ca, ab] = [crossed(b, c), crossed(c, a), crossed(a, b)];
  const volume = Math.abs(a[0] * bc[0] + a[1] * bc[1] + a[2] * bc[2]);
  return [bc, ca, ab].map((n) => Math.ceil((radius * Math.hypot(...n)) / volume)) as unknown as Vec3;
}

/**
 * Voxels joined to a seed through voxels whose value lies in a range. A seed outside the range gives nothing. Throws
 * RangeError where the seed lies outside the image.
 */
export function growRegion(volume: Volume, growth: Growth, frame = 0): Grown {
  const box = growthBox(volume, growth);
  const { grid, voxels, slope, intercept, padding, components } = volume;
  const { seed, range, connectivity, maxRadiusMm, maxMl } = growth;
  const [nx, ny, nz] = box.size;
  const bits = new Uint8Array(boxCount(box));
  const most = maxMl === null ? Infinity : (maxMl * 1000) / voxelVolume(grid);
  const [cu, cv, cw] = [0, 1, 2].map((axis) => columnOf(grid.toPatient, axis)) as [Vec3, Vec3, Vec3];
  // Plain numbers: this is looked at for every voxel.
  const [fx, fy, fz] = box.from;
  const [gx, gy] = grid.size;
  const reach = maxRadiusMm === null ? Infinity : maxRadiusMm * maxRadiusMm * (1 + 1e-9);
  const frameStart = frame * grid.size[0] * grid.size[1] * grid.size[2];
  // Every voxel is looked at once: 0 not yet, 1 taken, 2 refused.
  const seen = new Uint8Array(bits.length);
  let outside = false;
  const takes = (i: number, j: number, k: number): boolean => {
    const x = i + fx;
    const y = j + fy;
    const z = k + fz;
    const stored = voxels[(frameStart + (z * gy + y) * gx + x) * components] as number;
    const value = slope * stored + intercept;
    if (stored === padding || !(value >= range.min && value <= range.max)) return false;
    if (reach === Infinity) return true;
    const a = x - seed[0];
    const b = y - seed[1];
    const c = z - seed[2];
    const mx = a * cu[0] + b * cv[0] + c * cw[0];
    const my = a * cu[1] + b * cv[1] + c * cw[1];
    const mz = a * cu[2] + b * cv[2] + c * cw[2];
    if (mx * mx + my * my + mz * mz <= reach) return true;
    outside = true;
    return false;
  };
  let queue = new Int32Array(1024);
  let [head, tail] = [0, 0];
  let count = 0;
  const visit = (i: number, j: number, k: number): void => {
    const at = (k * ny + j) * nx + i;
    if (seen[at] !== 0) return;
    if (!takes(i, j, k)) {
      seen[at] = 2;
      return;
    }
    seen[at] = 1;
    bits[at] = 1;
    count++;
    if (tail === queue.length) {
      // What was worked off makes room first.
      const rest = queue.subarray(head, tail);
      const next = head > tail / 2 ? queue : new Int32Array(queue.length * 2);
      next.set(rest);
      queue = next;
      [head, tail] = [0, rest.length];
    }
    queue[tail++] = at;
  };
  visit(seed[0] - box.from[0], seed[1] - box.from[1], seed[2] - box.from[2]);
  const diagonal = connectivity === 26;
  while (head < tail && count <= most) {
    const at = queue[head++] as number;
    const i = at % nx;
    const j = ((at - i) / nx) % ny;
    const k = (at - i - j * nx) / (nx * ny);
    for (let dk = -1; dk <= 1; dk++)
      for (let dj = -1; dj <= 1; dj++)
        for (let di = -1; di <= 1; di++) {
          if (!diagonal && Math.abs(di) + Math.abs(dj) + Math.abs(dk) !== 1) continue;
          const x = i + di;
          const y = j + dj;
          const z = k + dk;
          if (x < 0 || y < 0 || z < 0 || x >= nx || y >= ny || z >= nz) {
            outside = true;
            continue;
          }
          visit(x, y, z);
        }
  }
  return { mask: { box, bits }, voxels: count, leaked: count > most, cut: outside };
}

/**
 * Values around a seed's own: the mean of it and its nearest neighbours (within one and a half smallest steps), give or take
 * `tolerance`. Null where no value is known.
 */
export function rangeAround(volume: Volume, seed: Vec3, tolerance: number, frame = 0): ValueRange | null {
  const known = neighbourhood(volume, seed, frame);
  if (known.length === 0) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return { min: mean - tolerance, max: mean + tolerance };
}

/** A tolerance to start from: two and a half standard deviations of the values around a seed; null where they are unknown. */
export function suggestTolerance(volume: Volume, seed: Vec3, frame = 0): number | null {
  const known = neighbourhood(volume, seed, frame);
  if (known.length < 2) return null;
  const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
  return 2.5 * Math.sqrt(known.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (known.length - 1));
}

function neighbourhood(volume: Volume, seed: Vec3, frame: number): number[] {
  const spacing = spacingOf(volume.grid);
  const reach = Math.min(...spacing) * 1.5;
  const steps = spacing.map((mm) => Math.floor(reach / mm));
  const centre = applyAffine(volume.grid.toPatient, seed);
  const known: number[] = [];
  for (let k = -(steps[2] as number); k <= (steps[2] as number); k++)
    for (let j = -(steps[1] as number); j <= (steps[1] as number); j++)
      for (let i = -(steps[0] as number); i <= (steps[0] as number); i++) {
        const voxel: Vec3 = [seed[0] + i, seed[1] + j, seed[2] + k];
        const p = applyAffine(volume.grid.toPatient, voxel);
        if (Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]) > reach) continue;
        const value = valueAt(volume, voxel, frame);
        if (value !== undefined && Number.isFinite(value)) known.push(value);
      }
  return known;
}
