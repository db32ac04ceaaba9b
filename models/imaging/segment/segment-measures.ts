import { columnOf, dot, length, subtract } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { voxelVolume } from '../grid.ts';
import type { Volume } from '../volume.ts';
import type { Line, SliceDiameters } from './diameters.ts';
import { axialDiameters, inPlaneStep, longestDiameter } from './diameters.ts';
import type { Mask } from './mask.ts';
import { countMask, eachRow } from './mask.ts';

/** What a segment measures. Lengths in mm. */
export interface SegmentMeasures {
  readonly voxels: number;
  /** Voxels times the volume of one; null where the source does not state how large a voxel is. */
  readonly volume: VolumeMeasure | null;
  /** Null where lengths are not known, or nothing is there. */
  readonly axial: SliceDiameters | null;
  readonly longest: Line | null;
  /** Each length is known to this at either end together, mm: one voxel of the axial slices. */
  readonly lengthUncertainty: number;
  /** The same for `longest`: one voxel along its own direction, mm. Slices may lie far apart. 0 where there is no such line. */
  readonly longestUncertainty: number;
  /** Of the image's values within; null for a colour image or where none is known. */
  readonly values: {
    readonly mean: number;
    readonly sd: number | null;
    readonly min: number;
    readonly max: number;
    readonly n: number;
  } | null;
}

export interface VolumeMeasure {
  readonly mL: number;
  /** If the edge lay half a voxel further in, or out, everywhere. */
  readonly low: number;
  readonly high: number;
  /** Diameter of a ball of this volume. */
  readonly sphereMm: number;
}

/** Measures one segment of an image; `image` must have the mask's grid. */
export function measureSegment(mask: Mask, image: Volume, frame = 0): SegmentMeasures {
  const voxels = countMask(mask);
  const sized = !image.measured.includes(false);
  const longest = sized ? longestDiameter(mask, image.grid) : null;
  return {
    voxels,
    volume: sized ? volumeMeasure(mask, voxelVolume(image.grid)) : null,
    axial: sized ? axialDiameters(mask, image.grid) : null,
    longest,
    lengthUncertainty: inPlaneStep(image.grid),
    longestUncertainty: longest ? stepAlong(image.grid, longest) : 0,
    values: valuesWithin(mask, image, frame),
  };
}

/**
 * Volume of a mask, and what it would be with the edge half a voxel further in or out. Faces between voxels inside and
 * outside, taken half a voxel deep, overstate a surface of every direction by 3/2 (the mean of |x| + |y| + |z| over
 * directions), which is taken off again.
 */
export function volumeMeasure(mask: Mask, voxelMm3: number): VolumeMeasure {
  const mL = (countMask(mask) * voxelMm3) / 1000;
  const move = (exposedFaces(mask) * voxelMm3) / 3 / 1000;
  return { mL, low: Math.max(0, mL - move), high: mL + move, sphereMm: Math.cbrt((6 * mL * 1000) / Math.PI) };
}

/** Length of one voxel along a line: its edges, each as far as the line runs along it, put together. */
function stepAlong({ toPatient }: Grid, { from, to }: Line): number {
  const line = subtract(to, from);
  const run = length(line);
  return run === 0 ? 0 : Math.hypot(...([0, 1, 2] as const).map((axis) => dot(columnOf(toPatient, axis), line) / run));
}

function exposedFaces({ box, bits }: Mask): number {
  const [nx, ny, nz] = box.size;
  let faces = 0;
  for (let k = 0, at = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, at++) {
        if (bits[at] === 0) continue;
        if (i === 0 || bits[at - 1] === 0) faces++;
        if (i === nx - 1 || bits[at + 1] === 0) faces++;
        if (j === 0 || bits[at - nx] === 0) faces++;
        if (j === ny - 1 || bits[at + nx] === 0) faces++;
        if (k === 0 || bits[at - nx * ny] === 0) faces++;
        if (k === nz - 1 || bits[at + nx * ny] === 0) faces++;
      }
  return faces;
}

function valuesWithin({ box, bits }: Mask, image: Volume, frame: number): SegmentMeasures['values'] {
  if (image.components !== 1) return null;
  const { size } = image.grid;
  const first = frame * size[0] * size[1] * size[2];
  let [n, mean, squares, min, max] = [0, 0, 0, Infinity, -Infinity];
  eachRow(box, size, (at, start) => {
    for (let x = 0; x < box.size[0]; x++) {
      if (bits[at + x] === 0) continue;
      const stored = image.voxels[first + start + x] as number;
      const value = image.slope * stored + image.intercept;
      if (stored === image.padding || !Number.isFinite(value)) continue;
      n++;
      const from = value - mean;
      mean += from / n;
      squares += from * (value - mean);
      min = Math.min(min, value);
      max = Math.max(max, value);
    }
  });
  return n === 0 ? null : { mean, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null, min, max, n };
}
