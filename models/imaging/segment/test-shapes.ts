/** Grids, images and shapes for the tests of this folder. */
import type { Vec3 } from '../affine.ts';
import { affineOf, applyAffine, cross, scale } from '../affine.ts';
import type { Grid } from '../grid.ts';
import type { PlaneAxes } from '../plane.ts';
import type { PlaneView } from '../plane-view.ts';
import type { Volume } from '../volume.ts';
import type { Mask } from './mask.ts';
import { wholeBox } from './mask.ts';

/** One mm each way. */
export const PLAIN: Grid = { size: [40, 40, 40], toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [0, 0, 0]) };

/** 1.1 x 0.9 x 2 mm, straight. */
export const STRAIGHT: Grid = { size: [44, 46, 40], toPatient: affineOf([1.1, 0, 0], [0, 0.9, 0], [0, 0, 2], [-22, -23, -25]) };

/** As a gantry tilted by some 25 degrees gives it. */
export const SHEARED: Grid = { size: [44, 46, 30], toPatient: affineOf([1.1, 0, 0], [0, 0.9, 0], [0, 0.9, 1.9], [-22, -35, -25]) };

/** Turned about an axis that is none of the body's, left-handed, 0.8 x 1.2 x 1.5 mm. */
export const OBLIQUE: Grid = (() => {
  const u: Vec3 = [0.8, 0.6, 0];
  const v: Vec3 = [-0.48, 0.64, 0.6];
  const w = scale(cross(u, v), -1);
  return { size: [44, 46, 30], toPatient: affineOf(scale(u, 0.8), scale(v, 1.2), scale(w, 1.5), [10, -20, 30]) };
})();

/** The voxels of a whole grid whose centres a shape holds. */
export function shapeMask(grid: Grid, inside: (p: Vec3) => boolean): Mask {
  const [nx, ny, nz] = grid.size;
  const bits = new Uint8Array(nx * ny * nz);
  for (let k = 0, at = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++, at++) if (inside(applyAffine(grid.toPatient, [i, j, k]))) bits[at] = 1;
  return { box: wholeBox(grid.size), bits };
}

/** An image with a known value at every place. */
export function imageOf(grid: Grid, value: (p: Vec3) => number): Volume {
  const [nx, ny, nz] = grid.size;
  const voxels = new Float32Array(nx * ny * nz);
  for (let k = 0, at = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) for (let i = 0; i < nx; i++, at++) voxels[at] = value(applyAffine(grid.toPatient, [i, j, k]));
  return {
    grid,
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: null,
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
}

/** A square window of `pixels` onto a plane. */
export function viewOfPlane(axes: PlaneAxes, centre: Vec3, pixels: number, mmPerPixel: number): PlaneView {
  return { axes, centre, mmPerPixel, width: pixels, height: pixels };
}
