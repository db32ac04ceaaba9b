import type { Grid } from '../grid.ts';
import type { PlaneView } from '../plane-view.ts';
import { screenToVoxel } from '../plane-view.ts';

/** How a segment is drawn: colour, and opacity 0 to 1 of its inside. */
export interface LabelPaint {
  readonly colour: readonly [number, number, number];
  readonly opacity: number;
}

/**
 * Draws labels as a plane shows them, into RGBA bytes of `width` times `height` pixels: the inside of a segment with its opacity,
 * its edge (a pixel with a neighbour of another label) nearly opaque. Each pixel shows the voxel whose box holds its middle.
 * `paints[label]`: null where it is not drawn. `scratch`: one byte a pixel, reused. Returns true when anything was drawn.
 */
export function paintLabels(
  labels: Uint8Array,
  grid: Grid,
  view: PlaneView,
  paints: readonly (LabelPaint | null | undefined)[],
  out: Uint8ClampedArray,
  scratch: Uint8Array,
): boolean {
  const { width, height } = { width: Math.floor(view.width), height: Math.floor(view.height) };
  const map = screenToVoxel(view, grid);
  const [nx, ny, nz] = grid.size;
  const [ax, ay, az] = [map[0] as number, map[4] as number, map[8] as number];
  let any = false;
  for (let y = 0, at = 0; y < height; y++) {
    const v = y + 0.5;
    let i = ax * 0.5 + (map[1] as number) * v + (map[3] as number) + 0.5;
    let j = ay * 0.5 + (map[5] as number) * v + (map[7] as number) + 0.5;
    let k = az * 0.5 + (map[9] as number) * v + (map[11] as number) + 0.5;
    for (let x = 0; x < width; x++, at++, i += ax, j += ay, k += az) {
      // A place at -0.4 belongs to voxel 0; half a voxel was added above, so that cutting off rounds.
      if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) {
        scratch[at] = 0;
        continue;
      }
      const label = labels[((k | 0) * ny + (j | 0)) * nx + (i | 0)] as number;
      scratch[at] = label;
      if (label !== 0) any = true;
    }
  }
  out.fill(0);
  if (!any) return false;
  for (let y = 0, at = 0; y < height; y++)
    for (let x = 0; x < width; x++, at++) {
      const label = scratch[at] as number;
      const paint = label === 0 ? null : paints[label];
      if (!paint) continue;
      const edge =
        (x > 0 && scratch[at - 1] !== label) ||
        (x < width - 1 && scratch[at + 1] !== label) ||
        (y > 0 && scratch[at - width] !== label) ||
        (y < height - 1 && scratch[at + width] !== label);
      out[4 * at] = paint.colour[0];
      out[4 * at + 1] = paint.colour[1];
      out[4 * at + 2] = paint.colour[2];
      out[4 * at + 3] = 255 * (edge ? Math.min(1, 0.35 + paint.opacity) : paint.opacity);
    }
  return true;
}
