import type { Affine, Vec3 } from './affine.ts';
import { add, applyAffine, dot, invertAffine, scale, subtract } from './affine.ts';
import type { Grid } from './grid.ts';
import type { PlaneAxes } from './plane.ts';
import { corners } from './plane.ts';

export type Point = readonly [x: number, y: number];

/** A window onto a plane: which point of the patient lies in its middle and how large a pixel is there. */
export interface PlaneView {
  readonly axes: PlaneAxes;
  /** Patient mm in the middle of the picture; the plane runs through it. */
  readonly centre: Vec3;
  readonly mmPerPixel: number;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** Patient mm of a place on the screen, pixels from the upper left corner of the picture. */
export function screenToPatient(view: PlaneView, [x, y]: Point): Vec3 {
  const { right, down } = view.axes;
  const across = (x - view.width / 2) * view.mmPerPixel;
  const below = (y - view.height / 2) * view.mmPerPixel;
  return add(view.centre, add(scale(right, across), scale(down, below)));
}

/** Pixels of a point of the patient, seen along the plane's normal. `depth`: mm behind the plane, negative before it. */
export function patientToScreen(view: PlaneView, point: Vec3): { readonly x: number; readonly y: number; readonly depth: number } {
  const from = subtract(point, view.centre);
  return {
    x: view.width / 2 + dot(from, view.axes.right) / view.mmPerPixel,
    y: view.height / 2 + dot(from, view.axes.down) / view.mmPerPixel,
    depth: dot(from, view.axes.into),
  };
}

/**
 * From pixels to voxel indices as one affine map: `[x, y, d]` in pixels, pixels and mm behind the plane to (i, j, k).
 * What a reslice needs, on whatever processor.
 */
export function screenToVoxel(view: PlaneView, grid: Grid): Affine {
  const inverse = invertAffine(grid.toPatient);
  const origin = applyAffine(inverse, screenToPatient(view, [0, 0]));
  const along = (direction: Vec3): Vec3 => subtract(applyAffine(inverse, add(screenToPatient(view, [0, 0]), direction)), origin);
  const [u, v, w] = [along(scale(view.axes.right, view.mmPerPixel)), along(scale(view.axes.down, view.mmPerPixel)), along(view.axes.into)];
  return [0, 1, 2].flatMap((r) => [u[r] as number, v[r] as number, w[r] as number, origin[r] as number]);
}

/** Millimetres a pixel must have for the whole image to be seen, with a little room around it. */
export function fittingScale(grid: Grid, axes: PlaneAxes, width: number, height: number): number {
  const extent = (direction: Vec3): number => {
    const along = corners(grid).map((corner) => dot(corner, direction));
    return Math.max(...along) - Math.min(...along);
  };
  // Corner voxels have half a voxel around them; an image of one row still needs a size.
  const spare = Math.cbrt(Math.abs(volumeOf(grid)));
  const across = extent(axes.right) + spare;
  const below = extent(axes.down) + spare;
  return Math.max(across / Math.max(1, width), below / Math.max(1, height)) * 1.06;
}

const volumeOf = (grid: Grid): number => {
  const a = grid.toPatient;
  const [i, j, k] = [0, 1, 2].map((c) => Math.hypot(a[c] as number, a[4 + c] as number, a[8 + c] as number)) as [number, number, number];
  return i * j * k;
};

/** The longest bar of 1, 2 or 5 times a power of ten mm that takes no more than `maxPixels`. */
export function scaleBar(mmPerPixel: number, maxPixels: number): { readonly mm: number; readonly pixels: number } {
  const most = mmPerPixel * maxPixels;
  const ten = 10 ** Math.floor(Math.log10(most) + 1e-12);
  const mm = ([5, 2, 1].find((n) => n * ten <= most * (1 + 1e-12)) ?? 1) * ten;
  return { mm, pixels: mm / mmPerPixel };
}
