import type { Vec3 } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { spacingOf } from '../grid.ts';
import { signedDistance } from './distance-field.ts';
import { piecesOf } from './islands.ts';
import type { Mask } from './mask.ts';

/**
 * Fills the slices between those that were drawn, along one index axis, by interpolating the signed distances of neighbouring
 * drawn slices (shape-based interpolation, Raya and Udupa 1990, doi:10.1109/42.52980). Where both drawn slices hold one
 * piece, the shapes are moved along the straight line between their middles on the way, so that a leaning cylinder stays
 * one. Drawn slices stay as they are. Slices of a sheared grid are taken as they are stacked.
 */
export function fillBetween(mask: Mask, grid: Grid, axis: 0 | 1 | 2): Mask {
  const { box } = mask;
  const spacing = spacingOf(grid);
  const [a, b] = [0, 1, 2].filter((other) => other !== axis) as [0 | 1 | 2, 0 | 1 | 2];
  const strides = [1, box.size[0], box.size[0] * box.size[1]] as const;
  // Two voxels of room on every side, so that distances outside are known up to the edge.
  const room = 2;
  const plane: Vec3 = [box.size[a] + 2 * room, box.size[b] + 2 * room, 1];
  const bits = mask.bits.slice();
  const read = (slice: number): Uint8Array | null => {
    const out = new Uint8Array(plane[0] * plane[1]);
    let any = false;
    for (let q = 0; q < box.size[b]; q++)
      for (let p = 0; p < box.size[a]; p++) {
        const bit = mask.bits[slice * strides[axis] + p * strides[a] + q * strides[b]] as number;
        if (!bit) continue;
        out[(q + room) * plane[0] + p + room] = 1;
        any = true;
      }
    return any ? out : null;
  };
  let last: { slice: number; drawn: Drawn } | null = null;
  for (let slice = 0; slice < box.size[axis]; slice++) {
    const shape = read(slice);
    if (!shape) continue;
    const drawn = describe(shape, plane, [spacing[a], spacing[b], 1]);
    if (last && slice > last.slice + 1) {
      for (let between = last.slice + 1; between < slice; between++) {
        const t = (between - last.slice) / (slice - last.slice);
        for (let q = 0; q < box.size[b]; q++)
          for (let p = 0; p < box.size[a]; p++) {
            if (mix(last.drawn, drawn, t, p + room, q + room, plane) < 0)
              bits[between * strides[axis] + p * strides[a] + q * strides[b]] = 1;
          }
      }
    }
    last = { slice, drawn };
  }
  return { box, bits };
}

interface Drawn {
  readonly distance: Float32Array;
  /** Middle of the shape in voxels; null where it is in several pieces. */
  readonly middle: readonly [number, number] | null;
}

function describe(bits: Uint8Array, plane: Vec3, spacing: Vec3): Drawn {
  const distance = signedDistance(bits, plane, spacing);
  if (piecesOf(bits, plane, 26).sizes.length !== 2) return { distance, middle: null };
  let [x, y, n] = [0, 0, 0];
  for (let at = 0; at < bits.length; at++) {
    if (bits[at] === 0) continue;
    x += at % plane[0];
    y += Math.floor(at / plane[0]);
    n++;
  }
  return { distance, middle: [x / n, y / n] };
}

function mix(from: Drawn, to: Drawn, t: number, p: number, q: number, plane: Vec3): number {
  const [dx, dy] = from.middle && to.middle ? [to.middle[0] - from.middle[0], to.middle[1] - from.middle[1]] : [0, 0];
  const before = sample(from.distance, p - t * dx, q - t * dy, plane);
  const after = sample(to.distance, p + (1 - t) * dx, q + (1 - t) * dy, plane);
  return (1 - t) * before + t * after;
}

/** Straight between the four nearest; beyond the edge the distance to the edge is added. */
function sample(distance: Float32Array, x: number, y: number, [nx, ny]: Vec3): number {
  const [cx, cy] = [Math.min(nx - 1, Math.max(0, x)), Math.min(ny - 1, Math.max(0, y))];
  const [i, j] = [Math.min(nx - 2, Math.floor(cx)), Math.min(ny - 2, Math.floor(cy))];
  const [fx, fy] = [cx - i, cy - j];
  const at = (u: number, v: number): number => distance[v * nx + u] as number;
  const value = (at(i, j) * (1 - fx) + at(i + 1, j) * fx) * (1 - fy) + (at(i, j + 1) * (1 - fx) + at(i + 1, j + 1) * fx) * fy;
  return value + Math.hypot(x - cx, y - cy);
}
