import type { Vec3 } from '#models/imaging/affine.ts';
import { add, dot, scale, subtract } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { centreOf } from '#models/imaging/grid.ts';
import type { Frame, PlaneAxes, PlaneKind } from '#models/imaging/plane.ts';
import { PATIENT_FRAME, planeAxes, scanFrame, storedAxes } from '#models/imaging/plane.ts';
import type { PlaneView, Point } from '#models/imaging/plane-view.ts';
import { fittingScale, patientToScreen } from '#models/imaging/plane-view.ts';

/** `oblique` leans by two angles; `stored` is a single picture as it lies in its file. */
export type CellKind = PlaneKind | 'oblique' | 'stored';

/** Everything a cell can hold: a plane, or the image in space. */
export type Shown = CellKind | 'volume';

export interface Lean {
  readonly base: PlaneKind;
  /** Degrees. */
  readonly turn: number;
  readonly tilt: number;
}

/** How one cell is looked at: larger or moved. */
export interface Eye {
  readonly zoom: number;
  /** mm towards right and down by which the middle of the picture is moved. */
  readonly pan: readonly [number, number];
}

export const PLAIN_EYE: Eye = { zoom: 1, pan: [0, 0] };

export function axesOf(kind: CellKind, grid: Grid, along: 'patient' | 'scan', lean: Lean): PlaneAxes {
  if (kind === 'stored') return storedAxes(grid);
  const frame: Frame = along === 'scan' ? scanFrame(grid) : PATIENT_FRAME;
  return kind === 'oblique' ? planeAxes(lean.base, frame, lean.turn, lean.tilt) : planeAxes(kind, frame);
}

/** The plane through `point`, with the middle of the image in the middle of the cell unless moved. */
export function viewOf(grid: Grid, axes: PlaneAxes, point: Vec3, eye: Eye, width: number, height: number): PlaneView {
  const middle = centreOf(grid);
  const inPlane = add(middle, scale(axes.into, dot(subtract(point, middle), axes.into)));
  const centre = add(inPlane, add(scale(axes.right, eye.pan[0]), scale(axes.down, eye.pan[1])));
  return { axes, centre, mmPerPixel: fittingScale(grid, axes, width, height) / eye.zoom, width, height };
}

/** Both halves of the line in which another plane through `point` cuts this one, with a gap around the point. */
export function crossing(view: PlaneView, other: PlaneAxes, point: Vec3): readonly (readonly [Point, Point])[] {
  const [a, b] = [dot(view.axes.right, other.into), dot(view.axes.down, other.into)];
  const steep = Math.hypot(a, b);
  // Nearly the same plane: no line to speak of.
  if (steep < 0.02) return [];
  const [dx, dy] = [-b / steep, a / steep];
  const { x, y } = patientToScreen(view, point);
  const far = view.width + view.height + Math.hypot(x - view.width / 2, y - view.height / 2);
  const gap = 14;
  return [-1, 1].map((s) => [
    [x + s * gap * dx, y + s * gap * dy],
    [x + s * far * dx, y + s * far * dy],
  ]);
}

/** Where cells lie: two by two, one alone, or one over the other where it is narrow. */
export function layoutOf(
  count: number,
  width: number,
  height: number,
): readonly { left: number; top: number; width: number; height: number }[] {
  const gap = 2;
  const columns = count === 1 ? 1 : width < 0.55 * height ? 1 : 2;
  const rows = Math.ceil(count / columns);
  const w = Math.max(0, Math.floor((width - gap * (columns - 1)) / columns));
  const h = Math.max(0, Math.floor((height - gap * (rows - 1)) / rows));
  return Array.from({ length: count }, (_, n) => ({
    left: (n % columns) * (w + gap),
    top: Math.floor(n / columns) * (h + gap),
    width: w,
    height: h,
  }));
}
