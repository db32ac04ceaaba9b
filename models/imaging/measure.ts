import type { Vec3 } from './affine.ts';
import { add, applyAffine, dot, invertAffine, length, scale, subtract } from './affine.ts';
import type { Grid } from './grid.ts';
import { spacingOf } from './grid.ts';
import type { PlaneAxes } from './plane.ts';
import type { Volume } from './volume.ts';
import { valueAt } from './volume.ts';

/** Length in mm of the straight line between two points of the patient. */
export function distanceMm(a: Vec3, b: Vec3): number {
  return length(subtract(a, b));
}

/** Angle in degrees at `corner` between the lines to `a` and `b`, 0 to 180; null where a line has no length. */
export function angleDegrees(a: Vec3, corner: Vec3, b: Vec3): number | null {
  const [u, v] = [subtract(a, corner), subtract(b, corner)];
  const size = length(u) * length(v);
  if (!(size > 0)) return null;
  return (Math.acos(Math.min(1, Math.max(-1, dot(u, v) / size))) * 180) / Math.PI;
}

/** An ellipse or rectangle in a plane: middle in patient mm and half its size along right and down, mm. */
export interface Region {
  readonly shape: 'ellipse' | 'rectangle';
  readonly centre: Vec3;
  readonly axes: PlaneAxes;
  readonly half: readonly [number, number];
}

export interface RegionStatistics {
  /** Of the voxels (or samples) within; null when there are none. */
  readonly mean: number | null;
  /** Sample standard deviation (n - 1); null below two. */
  readonly sd: number | null;
  readonly min: number | null;
  readonly max: number | null;
  readonly n: number;
  /** Of the drawn shape, mm². */
  readonly areaMm2: number;
  /** True: every voxel of the slice whose centre lies within, once. False: the plane cuts across voxels and was sampled. */
  readonly voxels: boolean;
}

/**
 * Statistics of stored values within a region. In a plane along the image's slices they are of the voxels whose centres
 * lie within (each once); in any other plane of the nearest voxel at points one smallest spacing apart.
 */
export function regionStatistics(volume: Volume, region: Region, frame = 0): RegionStatistics {
  const tally = new Tally();
  const sliced = sliceAxis(volume.grid, region.axes);
  if (sliced === null) sampleRegion(volume, region, frame, tally);
  else countVoxels(volume, region, frame, sliced, tally);
  const areaMm2 = (region.shape === 'ellipse' ? Math.PI : 4) * region.half[0] * region.half[1];
  return { ...tally.result(), areaMm2, voxels: sliced !== null };
}

/** Stored value at a point: of the voxel whose box holds it; null outside the image, at padding and where it is no number. */
export function probe(volume: Volume, point: Vec3, frame = 0): { readonly value: number; readonly voxel: Vec3 } | null {
  const at = applyAffine(invertAffine(volume.grid.toPatient), point);
  const voxel = at.map((x) => Math.round(x)) as unknown as Vec3;
  const value = known(volume, voxel, frame);
  return value === null ? null : { value, voxel };
}

/** May lengths be measured in this plane? Not where the source does not say how far voxels are apart along it. */
export function measurable(volume: Volume, axes: PlaneAxes): boolean {
  const inverse = invertAffine(volume.grid.toPatient);
  const origin = applyAffine(inverse, [0, 0, 0]);
  return [axes.right, axes.down].every((direction) => {
    const move = subtract(applyAffine(inverse, direction), origin);
    const most = Math.max(...move.map(Math.abs));
    return move.every((part, axis) => volume.measured[axis] === true || Math.abs(part) < 1e-3 * most);
  });
}

/** Is the voxel in a slice that was filled in by interpolation, where nothing may be measured? */
export function inFilledSlice(volume: Volume, voxel: Vec3): boolean {
  const { filled } = volume;
  return filled !== null && filled.slices.includes(voxel[filled.axis] as number);
}

function known(volume: Volume, voxel: Vec3, frame: number): number | null {
  const value = valueAt(volume, voxel, frame);
  if (value === undefined || !Number.isFinite(value)) return null;
  return volume.padding !== null && value === volume.slope * volume.padding + volume.intercept ? null : value;
}

/** The index axis that stays the same over the whole plane; null when there is none. */
function sliceAxis(grid: Grid, axes: PlaneAxes): number | null {
  const inverse = invertAffine(grid.toPatient);
  const row = (axis: number): Vec3 => [inverse[4 * axis] as number, inverse[4 * axis + 1] as number, inverse[4 * axis + 2] as number];
  // Over a metre such a plane leaves its slice by less than half a voxel of half a millimetre.
  const still = (axis: number): boolean =>
    Math.abs(dot(row(axis), axes.right)) < 2e-4 * length(row(axis)) && Math.abs(dot(row(axis), axes.down)) < 2e-4 * length(row(axis));
  return [0, 1, 2].find(still) ?? null;
}

function countVoxels(volume: Volume, region: Region, frame: number, axis: number, tally: Tally): void {
  const { grid } = volume;
  const inverse = invertAffine(grid.toPatient);
  const slice = Math.round(applyAffine(inverse, region.centre)[axis] as number);
  const [a, b] = [0, 1, 2].filter((other) => other !== axis) as [number, number];
  const { right, down } = region.axes;
  const box = [-1, 1].flatMap((u) =>
    [-1, 1].map((v) => applyAffine(inverse, add(region.centre, add(scale(right, u * region.half[0]), scale(down, v * region.half[1]))))),
  );
  const span = (index: number): [number, number] => {
    const all = box.map((corner) => corner[index] as number);
    return [Math.max(0, Math.floor(Math.min(...all))), Math.min((grid.size[index] as number) - 1, Math.ceil(Math.max(...all)))];
  };
  const [[fromA, toA], [fromB, toB]] = [span(a), span(b)];
  for (let p = fromA; p <= toA; p++)
    for (let q = fromB; q <= toB; q++) {
      const voxel = [0, 0, 0];
      [voxel[axis], voxel[a], voxel[b]] = [slice, p, q];
      const from = subtract(applyAffine(grid.toPatient, voxel as unknown as Vec3), region.centre);
      if (within(region, dot(from, right), dot(from, down))) tally.add(known(volume, voxel as unknown as Vec3, frame));
    }
}

function sampleRegion(volume: Volume, region: Region, frame: number, tally: Tally): void {
  const pitch = Math.min(...spacingOf(volume.grid));
  const inverse = invertAffine(volume.grid.toPatient);
  const [nu, nv] = region.half.map((half) => Math.floor(half / pitch)) as [number, number];
  for (let u = -nu; u <= nu; u++)
    for (let v = -nv; v <= nv; v++) {
      if (!within(region, u * pitch, v * pitch)) continue;
      const point = add(region.centre, add(scale(region.axes.right, u * pitch), scale(region.axes.down, v * pitch)));
      tally.add(known(volume, applyAffine(inverse, point).map(Math.round) as unknown as Vec3, frame));
    }
}

function within({ shape, half }: Region, u: number, v: number): boolean {
  // A voxel centre exactly on the border counts, whatever the rounding of the way there.
  const edge = 1 + 1e-9;
  if (shape === 'rectangle') return Math.abs(u) <= half[0] * edge && Math.abs(v) <= half[1] * edge;
  return (u / half[0]) ** 2 + (v / half[1]) ** 2 <= edge;
}

/** Running mean and spread (Welford), so that large values lose nothing. */
class Tally {
  #n = 0;
  #mean = 0;
  #squares = 0;
  #min = Infinity;
  #max = -Infinity;

  add(value: number | null): void {
    if (value === null) return;
    this.#n++;
    const from = value - this.#mean;
    this.#mean += from / this.#n;
    this.#squares += from * (value - this.#mean);
    this.#min = Math.min(this.#min, value);
    this.#max = Math.max(this.#max, value);
  }

  result(): Omit<RegionStatistics, 'areaMm2' | 'voxels'> {
    if (this.#n === 0) return { mean: null, sd: null, min: null, max: null, n: 0 };
    const sd = this.#n > 1 ? Math.sqrt(this.#squares / (this.#n - 1)) : null;
    return { mean: this.#mean, sd, min: this.#min, max: this.#max, n: this.#n };
  }
}
