import type { Vec3 } from '#models/imaging/affine.ts';
import { affineOf, applyAffine, columnOf, cross, dot, invertAffine, length, scale, subtract } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { LabelMap } from '#models/imaging/label-map.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { TumourGrid } from '#models/tumour/index.ts';
import { voxelCount } from '#models/tumour/index.ts';

/** The part of a scan a tumour is simulated in: a straight box of equal voxels, and where it lies in the patient. */
export interface Region {
  readonly grid: TumourGrid;
  /** The same voxels in patient mm. */
  readonly placed: Grid;
  /** Voxels of the scan along one voxel of the region; above 1 it was made coarser. */
  readonly coarser: number;
  /** True where the box ends at the edge of the scan on one side at least. */
  readonly cutByScan: boolean;
}

/** One segment of a segmentation, as it is stored. */
export interface Outline {
  readonly labels: LabelMap;
  readonly segment: number;
}

interface Box {
  readonly low: number[];
  readonly high: number[];
}

/** Directions of a grid's index axes made exactly perpendicular: a gantry tilt is taken out of the second and third. */
function straightAxes(grid: Grid): readonly [Vec3, Vec3, Vec3] {
  const unit = (a: Vec3): Vec3 => scale(a, 1 / length(a));
  const i = unit(columnOf(grid.toPatient, 0));
  const j0 = columnOf(grid.toPatient, 1);
  const j = unit(subtract(j0, scale(i, dot(i, j0))));
  const k = cross(i, j);
  return [i, j, dot(k, columnOf(grid.toPatient, 2)) < 0 ? scale(k, -1) : k];
}

/** The stored voxels of one segment: a volume and the number that marks it. */
function voxelsOf({ labels, segment }: Outline): { readonly volume: Volume; readonly is: (stored: number) => boolean } {
  const at = labels.segments.findIndex((one) => one.number === segment);
  const volume = labels.voxels.kind === 'labels' ? labels.voxels.volume : labels.voxels.volumes[at];
  if (!volume || at < 0) throw new RangeError('This segment is not part of its segmentation.');
  if (labels.voxels.kind === 'labels') return { volume, is: (v) => v === segment };
  // A mask of fractions counts from half of its greatest value on.
  const half = (volume.range?.max ?? 1) / 2;
  return { volume, is: (v) => volume.slope * v + volume.intercept >= half && v !== 0 };
}

/** Calls `use` with every marked voxel's place, at most every `stride`-th along i. */
function eachMarked(outline: Outline, use: (i: number, j: number, k: number, grid: Grid) => void): number {
  const { volume, is } = voxelsOf(outline);
  const [nx, ny, nz] = volume.grid.size;
  let count = 0;
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        if (!is(volume.voxels[n] as number)) continue;
        count++;
        use(i, j, k, volume.grid);
      }
  return count;
}

/** Smallest box along `axes` (mm from `origin`) that holds every marked voxel with half a voxel around. Null when none is. */
function boxOf(outlines: readonly Outline[], axes: readonly Vec3[], origin: Vec3): Box | null {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  let marked = 0;
  for (const outline of outlines) {
    // Corners of the voxels of each row's two ends are enough, but a plain pass is fast and cannot be wrong.
    let [li, lj, lk, hi, hj, hk] = [Infinity, Infinity, Infinity, -Infinity, -Infinity, -Infinity];
    let grid: Grid | null = null;
    marked += eachMarked(outline, (i, j, k, of) => {
      grid = of;
      if (i < li) li = i;
      if (i > hi) hi = i;
      if (j < lj) lj = j;
      if (j > hj) hj = j;
      if (k < lk) lk = k;
      if (k > hk) hk = k;
    });
    if (!grid) continue;
    const { toPatient } = grid as Grid;
    for (let corner = 0; corner < 8; corner++) {
      const index: Vec3 = [corner & 1 ? hi + 0.5 : li - 0.5, corner & 2 ? hj + 0.5 : lj - 0.5, corner & 4 ? hk + 0.5 : lk - 0.5];
      const from = subtract(applyAffine(toPatient, index), origin);
      for (let a = 0; a < 3; a++) {
        const mm = dot(from, axes[a] as Vec3);
        low[a] = Math.min(low[a] as number, mm);
        high[a] = Math.max(high[a] as number, mm);
      }
    }
  }
  return marked ? { low, high } : null;
}

export interface RegionOptions {
  /** Room around the tumour, mm. */
  readonly margin: number;
  /** Most voxels of the box. */
  readonly cells: number;
  /** Finest voxel, mm; the scan's own finest spacing where that is larger. */
  readonly finest?: number;
}

/**
 * The box around every outline with `margin` mm of room, cut where the scan ends, with equal voxels no finer than the scan's
 * and no more than `cells` of them. Throws a RangeError when nothing is outlined.
 */
export function regionOf(scan: Grid, outlines: readonly Outline[], options: RegionOptions): Region {
  const axes = straightAxes(scan);
  const origin = columnOf(scan.toPatient, 3);
  const tumour = boxOf(outlines, axes, origin);
  if (!tumour) throw new RangeError('Nothing is outlined: the segmentation holds no voxel of this segment.');
  const whole = wholeOf(scan, axes, origin);
  let cutByScan = false;
  const low = tumour.low.map((mm, a) => {
    const wanted = mm - options.margin;
    if (wanted < (whole.low[a] as number)) cutByScan = true;
    return Math.max(wanted, whole.low[a] as number);
  });
  const high = tumour.high.map((mm, a) => {
    const wanted = mm + options.margin;
    if (wanted > (whole.high[a] as number)) cutByScan = true;
    return Math.min(wanted, whole.high[a] as number);
  });
  const sides = high.map((mm, a) => Math.max(mm - (low[a] as number), 1e-3));
  const own = Math.min(...[0, 1, 2].map((a) => length(columnOf(scan.toPatient, a))));
  const finest = Math.max(options.finest ?? 0.5, own);
  // Rounding up adds a little on each axis; a few rounds settle it.
  let h = Math.max(finest, Math.cbrt((sides as [number, number, number]).reduce((product, side) => product * side, 1) / options.cells));
  const sizeAt = (mm: number): [number, number, number] =>
    sides.map((side) => Math.max(3, Math.ceil(side / mm - 1e-6))) as [number, number, number];
  while (sizeAt(h).reduce((product, n) => product * n, 1) > options.cells && h < 50) h *= 1.01;
  const size = sizeAt(h);
  // The box grows by what rounding added, the same on both sides.
  const first = size.map((n, a) => (low[a] as number) - (n * h - (sides[a] as number)) / 2 + h / 2);
  const at = first.reduce<Vec3>(
    (sum, mm, a) => [sum[0] + mm * (axes[a] as Vec3)[0], sum[1] + mm * (axes[a] as Vec3)[1], sum[2] + mm * (axes[a] as Vec3)[2]],
    origin,
  );
  return {
    grid: { size, spacing: [h, h, h] },
    placed: { size, toPatient: affineOf(scale(axes[0], h), scale(axes[1], h), scale(axes[2], h), at) },
    coarser: h / own,
    cutByScan,
  };
}

function wholeOf(scan: Grid, axes: readonly Vec3[], origin: Vec3): Box {
  const low = [Infinity, Infinity, Infinity];
  const high = [-Infinity, -Infinity, -Infinity];
  for (let corner = 0; corner < 8; corner++) {
    const index = scan.size.map((n, a) => ((corner >> a) & 1 ? n - 0.5 : -0.5)) as unknown as Vec3;
    const from = subtract(applyAffine(scan.toPatient, index), origin);
    for (let a = 0; a < 3; a++) {
      const mm = dot(from, axes[a] as Vec3);
      low[a] = Math.min(low[a] as number, mm);
      high[a] = Math.max(high[a] as number, mm);
    }
  }
  return { low, high };
}

/**
 * Share of each voxel of the region that a stored volume marks, 0 to 255: the mean over up to 4 x 4 x 4 points in the voxel,
 * each read from the nearest stored voxel; outside the stored volume nothing is marked.
 */
export function shareIn(region: Region, volume: Volume, is: (stored: number) => boolean): Uint8Array {
  const share = new Uint8Array(voxelCount(region.grid));
  const points = Math.min(4, Math.max(1, Math.ceil(region.grid.spacing[0] / finestOf(volume.grid))));
  sampled(
    region,
    volume,
    points,
    (n, sum) => (share[n] = Math.round((255 * sum) / points ** 3)),
    (stored) => (is(stored) ? 1 : 0),
  );
  return share;
}

/** Mean value of a stored volume in each voxel of the region; NaN outside it. */
export function valuesIn(region: Region, volume: Volume): Float32Array {
  const values = new Float32Array(voxelCount(region.grid));
  const points = Math.min(2, Math.max(1, Math.ceil(region.grid.spacing[0] / finestOf(volume.grid))));
  sampled(
    region,
    volume,
    points,
    (n, sum, inside) => (values[n] = inside === 0 ? NaN : sum / inside),
    (stored) => volume.slope * stored + volume.intercept,
  );
  return values;
}

/** Share of each voxel of the region that a segment fills, 0 to 255. */
export function segmentIn(region: Region, outline: Outline): Uint8Array {
  const { volume, is } = voxelsOf(outline);
  return shareIn(region, volume, is);
}

/** Share of a segment's stored voxels whose middle lies inside the region, 0 to 1; 0 for one that holds no voxel. */
export function insideShare(region: Region, outline: Outline): number {
  const back = invertAffine(region.placed.toPatient);
  let inside = 0;
  const all = eachMarked(outline, (i, j, k, grid) => {
    const at = applyAffine(back, applyAffine(grid.toPatient, [i, j, k]));
    if (at.every((index, a) => index >= -0.5 && index <= (region.grid.size[a] as number) - 0.5)) inside++;
  });
  return all > 0 ? inside / all : 0;
}

/** A field of bytes laid on the region: the mean in each voxel, 0 outside the field. */
export function bytesIn(region: Region, field: { readonly grid: Grid; readonly data: Uint8Array }): Uint8Array {
  const bytes = new Uint8Array(voxelCount(region.grid));
  const points = Math.min(2, Math.max(1, Math.ceil(region.grid.spacing[0] / finestOf(field.grid))));
  const stored = { grid: field.grid, voxels: field.data, components: 1 as const };
  sampled(
    region,
    stored,
    points,
    (n, sum) => (bytes[n] = Math.round(sum / points ** 3)),
    (byte) => byte,
  );
  return bytes;
}

const finestOf = (grid: Grid): number => Math.min(...[0, 1, 2].map((a) => length(columnOf(grid.toPatient, a))));

function sampled(
  region: Region,
  volume: Pick<Volume, 'grid' | 'voxels' | 'components'>,
  points: number,
  use: (n: number, sum: number, inside: number) => void,
  value: (stored: number) => number,
): void {
  const back = invertAffine(volume.grid.toPatient);
  // From an index of the region straight to an index of the stored volume.
  const map = (index: Vec3): Vec3 => applyAffine(back, applyAffine(region.placed.toPatient, index));
  const origin = map([0, 0, 0]);
  const [di, dj, dk] = [map([1, 0, 0]), map([0, 1, 0]), map([0, 0, 1])].map((to) => subtract(to, origin)) as [Vec3, Vec3, Vec3];
  const [nx, ny, nz] = region.grid.size;
  const [mx, my, mz] = volume.grid.size;
  const offsets = Array.from({ length: points }, (_, p) => (p + 0.5) / points - 0.5);
  const { components, voxels } = volume;
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        let [sum, inside] = [0, 0];
        for (const ok of offsets)
          for (const oj of offsets)
            for (const oi of offsets) {
              const [a, b, c] = [i + oi, j + oj, k + ok];
              const x = Math.round(origin[0] + a * di[0] + b * dj[0] + c * dk[0]);
              const y = Math.round(origin[1] + a * di[1] + b * dj[1] + c * dk[1]);
              const z = Math.round(origin[2] + a * di[2] + b * dj[2] + c * dk[2]);
              if (x < 0 || y < 0 || z < 0 || x >= mx || y >= my || z >= mz) continue;
              inside++;
              sum += value(voxels[((z * my + y) * mx + x) * components] as number);
            }
        use(n, sum, inside);
      }
}
