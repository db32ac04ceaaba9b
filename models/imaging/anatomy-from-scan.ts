import { blurred, coarseImage, type CoarseImage } from './anatomy/coarse-image.ts';
import { dilated, eroded, filled, largestPiece, withoutSpecks, type Mask } from './anatomy/masks.ts';
import { otsu, quantile } from './anatomy/threshold.ts';
import type { ByteField } from './byte-field.ts';
import { isoSurface, type Field } from './iso-surface.ts';
import type { AnatomyPart, Shell } from './shell.ts';
import { HOUNSFIELD, type Volume } from './volume.ts';

/** The translucent patient of the stage. */
export interface ScanAnatomy {
  /** Body first; where nothing was found there are none. */
  readonly parts: readonly AnatomyPart[];
  /** Inside of the body: 255 inside, 128 on its skin, 0 outside. Null where no body was found. */
  readonly body: ByteField | null;
  /** Value that parts body from air, in the image's unit; null where the image is of one value. */
  readonly threshold: number | null;
}

export interface AnatomyOptions {
  /** Tissue of the brain on its own grid (white and grey matter together), 255 all of it: gives the brain's surface. */
  readonly brain?: ByteField;
  /** Triangles at most, all parts together; 150,000 unless told. */
  readonly triangles?: number;
  /** Told 0 to 1 now and then. */
  readonly onProgress?: (share: number) => void;
}

/** Edge of a cell, mm: fine enough for a face, coarse enough for noise to vanish. */
const CELL = 2;
/** Larger images are taken more coarsely: cells at most. */
const MOST_CELLS = 3e6;
/** Lung and bone in Hounsfield units: air in the body below, bone above [recalled]. */
const AIR_HU = -400;
const BONE_HU = 200;
/** Pieces of air and bone smaller than this are left out, mm³. */
const LEAST = 1_000;

/**
 * Surfaces of a patient from their own scan, without any knowledge of the body: the skin by an automatic threshold on
 * the smoothed image (largest piece, what it encloses filled, so that noise and the table do not count), for CT air and
 * bone inside it, and a brain where its tissue is known. Throws RangeError for an image that is no 3D grid of intensities
 * with known distances. Takes a second or so for a usual scan: call it from a worker.
 */
export function anatomyFromScan(volume: Volume, options: AnatomyOptions = {}): ScanAnatomy {
  if (volume.meaning !== 'intensity') throw new RangeError('Only an image of intensities shows where the body ends.');
  if (volume.measured.includes(false) || volume.grid.size.some((n) => n < 4))
    throw new RangeError('The body is found in images in three dimensions with known distances between their voxels.');
  const tell = options.onProgress ?? (() => undefined);
  tell(0);
  const budget = options.triangles ?? 150_000;
  const image = coarseImage(volume, cellFor(volume));
  tell(0.3);
  const smooth = blurred(image, 0.8 * CELL);
  const threshold = bodyThreshold(smooth, volume.unit === HOUNSFIELD);
  if (threshold === null) return { parts: brainPart(options, budget), body: null, threshold };
  const body = bodyMask(smooth, image, threshold);
  tell(0.6);
  if (!body) return { parts: brainPart(options, budget), body: null, threshold };
  const data = bodyField(smooth, body, image, threshold);
  const parts: AnatomyPart[] = [{ key: 'body', shell: within(data, image, 128, 3, 0.45 * budget) }];
  tell(0.75);
  if (volume.unit === HOUNSFIELD) {
    const deep = eroded(body, image.size);
    const soft = blurred(image, 0.5 * CELL);
    for (const [key, from, sign, share] of [
      ['air', AIR_HU, -1, 0.15],
      ['bone', BONE_HU, 1, 0.4],
    ] as const) {
      const shell = innerPart({ ...image, data: soft }, deep, (v) => sign * (v - from), share * budget);
      if (shell) parts.push({ key, shell });
    }
  } else parts.push(...brainPart(options, budget));
  tell(1);
  return { parts, body: { grid: image, data, low: 0, high: 1 }, threshold };
}

/** Surface of a field of tissue shares, within a number of triangles. */
export function surfaceWithin(field: ByteField, level: number, triangles: number, rounds = 2): Shell {
  const { size, toPatient } = field.grid;
  return within(field.data, { size, toPatient }, level, rounds, triangles);
}

function cellFor({ grid }: Volume): number {
  const m = grid.toPatient;
  const mm3 = Math.abs(
    (m[0] as number) * ((m[5] as number) * (m[10] as number) - (m[6] as number) * (m[9] as number)) -
      (m[1] as number) * ((m[4] as number) * (m[10] as number) - (m[6] as number) * (m[8] as number)) +
      (m[2] as number) * ((m[4] as number) * (m[9] as number) - (m[5] as number) * (m[8] as number)),
  );
  return Math.max(CELL, Math.cbrt((grid.size[0] * grid.size[1] * grid.size[2] * mm3) / MOST_CELLS));
}

/**
 * Otsu's value, but tissue is of many brightnesses where air is of one: in magnetic resonance half way down from it to
 * the air, and Hounsfield units keep between lung and fat.
 */
function bodyThreshold(smooth: Float32Array, hounsfield: boolean): number | null {
  if (hounsfield) {
    const found = otsu(smooth, -1100, 400);
    return found === null ? null : Math.min(-200, Math.max(-500, found));
  }
  const [low, high] = [quantile(smooth, 0.001), quantile(smooth, 0.995)];
  const split = otsu(smooth, low, high);
  if (split === null) return null;
  const air = quantile(
    smooth.filter((v) => v < split),
    0.5,
  );
  return air + 0.5 * (split - air);
}

function bodyMask(smooth: Float32Array, { size }: CoarseImage, threshold: number): Mask | null {
  const all = Uint8Array.from(smooth, (v) => (v >= threshold ? 1 : 0));
  // Thin bridges to a table or to noise are cut by taking a layer off before asking what hangs together.
  const core = largestPiece(eroded(all, size), size) ?? largestPiece(all, size);
  if (!core) return null;
  const whole = dilated(core, size).map((one, n) => (one && all[n] ? 1 : 0));
  return filled(whole, size);
}

/** Inside 255, outside 0; in the layers on either side of the skin by brightness, so that the skin lies between voxels. */
function bodyField(smooth: Float32Array, body: Mask, image: CoarseImage, threshold: number): Uint8Array<ArrayBuffer> {
  const deep = eroded(body, image.size);
  const around = dilated(body, image.size);
  const least = quantile(smooth, 0.02);
  const rise = Math.max(1e-9, threshold - Math.min(least, threshold - 1e-9));
  return body.map((one, n) => {
    if (deep[n]) return 255;
    if (!around[n]) return 0;
    const byte = 128 * (1 + ((smooth[n] as number) - threshold) / rise);
    return Math.round(one ? Math.min(255, Math.max(128, byte)) : Math.min(127, Math.max(0, byte)));
  });
}

/** What of the inside is beyond a value, in pieces of some size; null when there is none. `beyond` is positive inside. */
function innerPart(image: CoarseImage, deep: Mask, beyond: (value: number) => number, triangles: number): Shell | null {
  const mask = image.data.map((v, n) => (deep[n] && beyond(v) > 0 ? 1 : 0));
  const voxel = image.spacing[0] * image.spacing[1] * image.spacing[2];
  const whole = withoutSpecks(Uint8Array.from(mask), image.size, Math.ceil(LEAST / voxel));
  if (!whole.includes(1)) return null;
  const ring = dilated(whole, image.size);
  const data = whole.map((one, n) => {
    if (!ring[n] || !deep[n]) return 0;
    const byte = 128 + 0.5 * beyond(image.data[n] as number);
    return Math.round(one ? Math.min(255, Math.max(128, byte)) : Math.min(127, Math.max(0, byte)));
  });
  // A little short of the skin where both run out of the scan: two faces in one place would flicker.
  return within(data, image, 128, 2, triangles, 0.3);
}

function brainPart({ brain }: AnatomyOptions, budget: number): AnatomyPart[] {
  if (!brain) return [];
  const shell = surfaceWithin(brain, 128, 0.55 * budget, 2);
  return shell.indices.length > 0 ? [{ key: 'brain', shell }] : [];
}

/** A surface of no more than so many triangles: from a coarser field where the given one makes too many. */
function within(
  data: Uint8Array<ArrayBuffer>,
  where: Pick<Field, 'size' | 'toPatient'>,
  level: number,
  rounds: number,
  triangles: number,
  end = 0.5,
): Shell {
  const shell = isoSurface({ data, size: where.size, toPatient: where.toPatient }, level, rounds, end);
  const count = shell.indices.length / 3;
  if (count <= triangles) return shell;
  const image: Volume = {
    grid: where,
    voxels: data,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: { min: 0, max: 255 },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  const finest = Math.min(...[0, 1, 2].map((a) => Math.hypot(...[0, 1, 2].map((r) => where.toPatient[4 * r + a] as number))));
  // Triangles go with the inverse square of the cell's edge; blocks are whole numbers of voxels.
  let cell = finest * Math.max(2, Math.ceil(Math.sqrt(count / triangles)));
  for (;;) {
    const coarse = coarseImage(image, cell);
    const made = isoSurface(coarse, level, rounds, end);
    if (made.indices.length / 3 <= triangles || Math.max(...coarse.size) < 8) return made;
    cell += finest;
  }
}
