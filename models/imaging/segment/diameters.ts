import type { Vec3 } from '../affine.ts';
import { applyAffine, columnOf, length, subtract } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { nearestAxes } from '../grid.ts';
import type { Mask } from './mask.ts';

/** A straight line across a segment, patient mm. */
export interface Line {
  readonly from: Vec3;
  readonly to: Vec3;
  readonly mm: number;
}

export interface SliceDiameters {
  /** The index axis along which the slices lie, and the slice's index. */
  readonly axis: 0 | 1 | 2;
  readonly slice: number;
  readonly longest: Line;
  /** The longest chord at a right angle to it in the same slice. */
  readonly perpendicular: Line;
}

type Flat = readonly [number, number];

/**
 * The longest line in any one axial slice (the slices of the image nearest to axial) and the longest at a right angle to
 * it there, as RECIST and RANO ask. Ends lie on the edge between voxels inside and outside. Lines may leave the segment
 * where it is not convex. Null when the mask is empty.
 */
export function axialDiameters(mask: Mask, grid: Grid): SliceDiameters | null {
  const axis = nearestAxes(grid).axes[2] as 0 | 1 | 2;
  const [a, b] = [0, 1, 2].filter((other) => other !== axis) as [0 | 1 | 2, 0 | 1 | 2];
  let best: { slice: number; hull: readonly Vec3[]; line: Line } | null = null;
  for (let slice = 0; slice < mask.box.size[axis]; slice++) {
    const hull = hullOf(edgePoints(mask, axis, slice)).map((point) => place(grid, mask, axis, a, b, slice, point));
    const line = farthest(hull);
    // A rounding error is no reason to prefer a later slice.
    if (line && line.mm > (best?.line.mm ?? 0) * (1 + 1e-9)) best = { slice: slice + mask.box.from[axis], hull, line };
  }
  if (!best) return null;
  return { axis, slice: best.slice, longest: best.line, perpendicular: perpendicular(best.hull, best.line) };
}

/** The longest line between any two points of the edge. Null when the mask is empty. */
export function longestDiameter(mask: Mask, grid: Grid): Line | null {
  const axis = 2;
  const points: Vec3[] = [];
  for (let slice = 0; slice < mask.box.size[axis]; slice++) {
    for (const point of hullOf(edgePoints(mask, axis, slice))) points.push(place(grid, mask, axis, 0, 1, slice, point));
    for (const side of [-1, 1] as const)
      for (const point of hullOf(facePoints(mask, slice, side))) points.push(place(grid, mask, axis, 0, 1, slice + side / 2, point));
  }
  if (points.length === 0) return null;
  return farthest(points);
}

/** Where rows and columns of a slice enter and leave the mask: half a voxel beyond the first and last voxel inside. */
function edgePoints({ box, bits }: Mask, axis: 0 | 1 | 2, slice: number): Flat[] {
  const [a, b] = [0, 1, 2].filter((other) => other !== axis) as [0 | 1 | 2, 0 | 1 | 2];
  const strides = [1, box.size[0], box.size[0] * box.size[1]] as const;
  const points: Flat[] = [];
  const scan = (along: 0 | 1 | 2, across: 0 | 1 | 2, point: (x: number, y: number) => Flat): void => {
    for (let y = 0; y < box.size[across]; y++) {
      let [first, last] = [-1, -1];
      for (let x = 0; x < box.size[along]; x++) {
        if (bits[slice * strides[axis] + x * strides[along] + y * strides[across]] === 0) continue;
        if (first < 0) first = x;
        last = x;
      }
      if (first >= 0) points.push(point(first - 0.5, y), point(last + 0.5, y));
    }
  };
  scan(a, b, (x, y) => [x, y]);
  scan(b, a, (x, y) => [y, x]);
  return points;
}

/** Voxels of a slice along k whose neighbour on one side is outside. */
function facePoints({ box, bits }: Mask, slice: number, side: -1 | 1): Flat[] {
  const perSlice = box.size[0] * box.size[1];
  const next = slice + side;
  const edge = next < 0 || next >= box.size[2];
  const points: Flat[] = [];
  for (let j = 0; j < box.size[1]; j++)
    for (let i = 0; i < box.size[0]; i++) {
      const at = j * box.size[0] + i;
      if (bits[slice * perSlice + at] === 1 && (edge || bits[next * perSlice + at] === 0)) points.push([i, j]);
    }
  return points;
}

/** Corners of the convex hull, in order around it (Andrew's monotone chain). */
function hullOf(points: readonly Flat[]): readonly Flat[] {
  const sorted = [...points].sort((p, q) => p[0] - q[0] || p[1] - q[1]);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Flat[]): Flat[] => {
    const chain: Flat[] = [];
    for (const point of list) {
      while (chain.length > 1 && turn(chain[chain.length - 2] as Flat, chain[chain.length - 1] as Flat, point) <= 0) chain.pop();
      chain.push(point);
    }
    chain.pop();
    return chain;
  };
  return [...half(sorted), ...half(sorted.reverse())];
}

const turn = (o: Flat, p: Flat, q: Flat): number => (p[0] - o[0]) * (q[1] - o[1]) - (p[1] - o[1]) * (q[0] - o[0]);

function place(grid: Grid, { box }: Mask, axis: 0 | 1 | 2, a: 0 | 1 | 2, b: 0 | 1 | 2, slice: number, [p, q]: Flat): Vec3 {
  const index = [0, 0, 0];
  index[axis] = slice + box.from[axis];
  index[a] = p + box.from[a];
  index[b] = q + box.from[b];
  return applyAffine(grid.toPatient, index as unknown as Vec3);
}

/** The two points farthest apart. Sorted by distance from their middle, pairs that cannot be farther are never looked at. */
function farthest(points: readonly Vec3[]): Line | null {
  if (points.length < 2) return null;
  const middle = [0, 1, 2].map((n) => points.reduce((sum, p) => sum + (p[n] as number), 0) / points.length) as unknown as Vec3;
  const far = points.map((p) => ({ p, d: length(subtract(p, middle)) })).sort((x, y) => y.d - x.d);
  let best = { from: points[0] as Vec3, to: points[0] as Vec3, mm: 0 };
  for (let n = 0; n < far.length; n++) {
    const one = far[n] as (typeof far)[number];
    if (2 * one.d <= best.mm) break;
    for (let k = n + 1; k < far.length; k++) {
      const other = far[k] as (typeof far)[number];
      if (one.d + other.d <= best.mm) break;
      const mm = length(subtract(one.p, other.p));
      if (mm > best.mm) best = { from: one.p, to: other.p, mm };
    }
  }
  return best;
}

/** The longest chord of a convex outline at a right angle to a line. It ends at a corner of the outline on one side. */
function perpendicular(hull: readonly Vec3[], line: Line): Line {
  const along = subtract(line.to, line.from).map((x) => x / line.mm) as unknown as Vec3;
  const dotted = (p: Vec3, u: Vec3): number => p[0] * u[0] + p[1] * u[1] + p[2] * u[2];
  const station = (p: Vec3): number => dotted(subtract(p, line.from), along);
  let best: Line = { from: line.from, to: line.from, mm: 0 };
  for (const corner of hull) {
    const s = station(corner);
    for (let n = 0; n < hull.length; n++) {
      const [p, q] = [hull[n] as Vec3, hull[(n + 1) % hull.length] as Vec3];
      const [sp, sq] = [station(p), station(q)];
      if ((sp - s) * (sq - s) > 0 || sp === sq) continue;
      const t = (s - sp) / (sq - sp);
      const to = [0, 1, 2].map((axis) => (p[axis] as number) + t * ((q[axis] as number) - (p[axis] as number))) as unknown as Vec3;
      const mm = length(subtract(corner, to));
      if (mm > best.mm) best = { from: corner, to, mm };
    }
  }
  return best;
}

/** Largest step between neighbouring voxels in the axial slices, mm: how far apart two neighbouring edges can be told. */
export function inPlaneStep(grid: Grid): number {
  const axis = nearestAxes(grid).axes[2];
  return Math.max(...[0, 1, 2].filter((other) => other !== axis).map((other) => length(columnOf(grid.toPatient, other))));
}
