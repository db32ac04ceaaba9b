import type { Affine } from '../affine.ts';
import { determinant } from '../affine.ts';
import { voxelVolume } from '../grid.ts';
import type { LabelMap, Segment } from '../label-map.ts';
import type { Shell } from '../shell.ts';
import type { Volume } from '../volume.ts';
import type { BinarySurface, Inside } from './binary-surface.ts';
import { binarySurface } from './binary-surface.ts';
import { relax, volumeAndNormals } from './relax.ts';

/**
 * Closed surface of one segment in patient mm: every edge in exactly two triangles, stairs smoothed by less than half a
 * voxel, volume that of the voxels to 0.01 % (Shell.volume says it). Right for uneven, oblique and sheared voxels. Where the
 * segment reaches the end of the image it is closed there, half a voxel beyond the last centre. Segments that touch get
 * surfaces of their own. Throws RangeError for an empty segment and for an image whose voxel size is not known.
 */
export function segmentSurface(map: LabelMap, segment: Segment, options: { readonly rounds?: number } = {}): Shell {
  const volume = map.voxels.kind === 'labels' ? map.voxels.volume : map.voxels.volumes[map.segments.indexOf(segment)];
  if (!volume) throw new RangeError(`There is no segment “${segment.name}” in this segmentation.`);
  const { voxels } = volume;
  const whole = map.voxels.kind === 'labels';
  // Fractions count as inside from one half on.
  const half = whole ? 0 : (volume.range?.max ?? 1) / 2;
  const inside: Inside = whole ? (at) => voxels[at] === segment.number : (at) => (voxels[at] as number) > half;
  return surfaceOf(inside, volume, segment.name, options.rounds);
}

function surfaceOf(inside: Inside, { grid, measured }: Volume, name: string, rounds?: number): Shell {
  if (measured.includes(false))
    throw new RangeError('The size of the voxels of this image is not known in every direction, so there is no surface in mm.');
  const [nx, ny, nz] = grid.size;
  const low: [number, number, number] = [nx, ny, nz];
  const high: [number, number, number] = [-1, -1, -1];
  for (let k = 0, at = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, at++) {
        if (!inside(at)) continue;
        if (i < low[0]) low[0] = i;
        if (i > high[0]) high[0] = i;
        if (j < low[1]) low[1] = j;
        if (j > high[1]) high[1] = j;
        if (k < low[2]) low[2] = k;
        high[2] = k;
      }
  if (high[2] < 0) throw new RangeError(`The segment “${name}” is empty. Draw something first.`);
  const surface = binarySurface(inside, grid.size, low, high);
  relax(surface, rounds);
  return inPatient(surface, grid.toPatient, voxelVolume(grid));
}

function inPatient({ places, indices, ends }: BinarySurface, m: Affine, voxel: number): Shell {
  const positions = new Float32Array(places.length);
  const at = new Float64Array(places.length);
  for (let v = 0; v < places.length; v += 3)
    for (let r = 0; r < 3; r++) {
      const [a, b, c, d] = m.slice(4 * r, 4 * r + 4) as [number, number, number, number];
      at[v + r] = a * (places[v] as number) + b * (places[v + 1] as number) + c * (places[v + 2] as number) + d;
      positions[v + r] = at[v + r] as number;
    }
  const out = indices as Uint32Array<ArrayBuffer>;
  // Left-handed index axes turn every triangle over.
  if (determinant(m) < 0) for (let t = 0; t < out.length; t += 3) [out[t + 1], out[t + 2]] = [out[t + 2] as number, out[t + 1] as number];
  const sums = new Float64Array(places.length);
  // In voxel indices, times the volume of a voxel: far from the origin the sum in mm loses digits.
  const volume = Math.abs(volumeAndNormals(places, indices, sums)) * voxel;
  volumeAndNormals(at, out, sums);
  const normals = new Int8Array((4 * places.length) / 3);
  for (let v = 0; v < ends.length; v++) {
    const [x, y, z] = [sums[3 * v] as number, sums[3 * v + 1] as number, sums[3 * v + 2] as number];
    const n = Math.hypot(x, y, z) || 1;
    normals.set([Math.round((127 * x) / n), Math.round((127 * y) / n), Math.round((127 * z) / n), ends[v] ? 127 : 0], 4 * v);
  }
  return { positions, normals, indices: out, volume };
}
