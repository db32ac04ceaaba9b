import type { Vec3 } from './affine.ts';
import type { Grid } from './grid.ts';

/** Voxels as stored. Nothing is widened without need: a CT stays 16 bits. */
export type Voxels = Int8Array | Uint8Array | Int16Array | Uint16Array | Int32Array | Uint32Array | Float32Array | Float64Array;

/** UCUM codes of the units an image can have. Soma never assumes one: a CT without a rescale has none. */
export const HOUNSFIELD = "[hnsf'U]";
export const GRAY = 'Gy';

/**
 * An image in space: `frames` grids of voxels in one place. The value of a stored number is `slope * stored + intercept`
 * in `unit`. Voxel (i, j, k) of frame t, component c is at `((t * nz + k) * ny + j) * nx + i) * components + c`.
 */
export interface Volume {
  readonly grid: Grid;
  readonly voxels: Voxels;
  /** 1, or 3 for red, green, blue (0 to 255), or 2 for a complex number (real, imaginary). */
  readonly components: 1 | 2 | 3;
  /** Pictures of the same place: phases of a heart beat, time points, directions. */
  readonly frames: number;
  readonly slope: number;
  readonly intercept: number;
  /** UCUM; null when the source states none. */
  readonly unit: string | null;
  /** What the numbers are. */
  readonly meaning: 'intensity' | 'dose' | 'labels' | 'colour' | 'complex';
  /** True where the source shows high values dark (MONOCHROME1, as in X-ray). Values stay as they are; the picture is inverted. */
  readonly highIsDark: boolean;
  /** Smallest and largest value after rescale; null when no voxel is a finite number. Colour: of all components. */
  readonly range: ValueRange | null;
  /** Stored value that marks "no measurement here" (outside the scanner's circle); null when none is stated. */
  readonly padding: number | null;
  /** Contrast the source proposes, in values. */
  readonly windows: readonly DisplayWindow[];
  /** Is the distance between voxels known along i, j, k? False: nothing may be measured in mm along that axis. */
  readonly measured: readonly [boolean, boolean, boolean];
  /** Slices that were not in the source but interpolated between neighbours; nothing may be measured in them alone. */
  readonly filled: { readonly axis: number; readonly slices: readonly number[] } | null;
  /** When each frame was taken, in ms from the first; null when not stated. */
  readonly frameTimesMs: readonly number[] | null;
}

export interface ValueRange {
  readonly min: number;
  readonly max: number;
}

export interface DisplayWindow {
  readonly centre: number;
  readonly width: number;
  readonly label: string | null;
}

/** Value of one voxel, rescaled; undefined outside the image. */
export function valueAt(volume: Volume, [i, j, k]: Vec3, frame = 0, component = 0): number | undefined {
  const [nx, ny, nz] = volume.grid.size;
  if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz || frame < 0 || frame >= volume.frames) return undefined;
  const stored = volume.voxels[(((frame * nz + k) * ny + j) * nx + i) * volume.components + component];
  return stored === undefined ? undefined : volume.slope * stored + volume.intercept;
}

/** Smallest and largest finite number of an array, rescaled; null when there is none. */
export function rangeOf(voxels: Voxels, slope = 1, intercept = 0): ValueRange | null {
  let [min, max] = [Infinity, -Infinity];
  for (let n = 0; n < voxels.length; n++) {
    const value = voxels[n] as number;
    // NaN compares false; an infinity is a failed division, not a brightness.
    if (value < min && value !== -Infinity) min = value;
    if (value > max && value !== Infinity) max = value;
  }
  if (min > max) return null;
  const ends = [slope * min + intercept, slope * max + intercept];
  return { min: Math.min(...ends), max: Math.max(...ends) };
}

/** An array of the same kind as another, filled with zero. */
export function sameKind(voxels: Voxels, count: number): Voxels {
  return new (voxels.constructor as new (length: number) => Voxels)(count);
}
