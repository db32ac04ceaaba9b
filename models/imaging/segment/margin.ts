import type { Vec3 } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { spacingOf } from '../grid.ts';
import { signedDistance } from './distance-field.ts';
import type { Mask } from './mask.ts';
import { growBox, rebox } from './mask.ts';

/**
 * A mask with its edge moved outwards by `mm`, or inwards where negative: every voxel nearer to (or deeper within) it than that
 * by exact distances between voxel centres, half a smallest voxel taken off. Axes are taken as square to each other.
 */
export function marginMask(mask: Mask, grid: Grid, mm: number): Mask {
  const spacing = spacingOf(grid);
  const room = spacing.map((step) => Math.max(1, Math.ceil(Math.max(0, mm) / step) + 1)) as unknown as Vec3;
  const box = growBox(mask.box, room, grid.size);
  const distance = signedDistance(rebox(mask, box).bits, box.size, spacing);
  return { box, bits: Uint8Array.from(distance, (d) => (d <= mm ? 1 : 0)) };
}
