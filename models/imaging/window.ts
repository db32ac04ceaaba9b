import type { DisplayWindow, ValueRange, Volume } from './volume.ts';
import { HOUNSFIELD } from './volume.ts';

/** Contrast for pictures in Hounsfield units. Centre and width in HU. */
export interface WindowPreset {
  readonly id: 'brain' | 'subdural' | 'stroke' | 'bone' | 'lung' | 'soft-tissue' | 'liver' | 'mediastinum' | 'angiography';
  readonly centre: number;
  readonly width: number;
}

/**
 * Usual windows of CT reading. Widths and centres: brain 80/40, stroke 40/40, bone 2500/480, lung 1500/-600, mediastinum
 * 350/50, liver 150/90, angiography 600/300 [recalled]; soft tissue 400/40 and subdural 200/75 [recalled].
 */
export const CT_WINDOWS: readonly WindowPreset[] = [
  { id: 'brain', centre: 40, width: 80 },
  { id: 'subdural', centre: 75, width: 200 },
  { id: 'stroke', centre: 40, width: 40 },
  { id: 'bone', centre: 480, width: 2500 },
  { id: 'lung', centre: -600, width: 1500 },
  { id: 'soft-tissue', centre: 40, width: 400 },
  { id: 'mediastinum', centre: 50, width: 350 },
  { id: 'liver', centre: 90, width: 150 },
  { id: 'angiography', centre: 300, width: 600 },
];

/** Values shown black and white: up to `low` black, from `high` on white, straight between. */
export interface Ramp {
  readonly low: number;
  readonly high: number;
}

/**
 * The straight ramp of a window. `whole` numbers follow LINEAR (DICOM PS3.3 C.11.2.1.2.1: the window spans w - 1 steps
 * around c - 0.5), others LINEAR_EXACT (C.11.2.1.3.2), which also holds for windows below 1. Width of one: a step.
 */
export function rampOf({ centre, width }: Pick<DisplayWindow, 'centre' | 'width'>, whole: boolean): Ramp {
  const low = centre - width / 2;
  return whole && width >= 1 ? { low, high: low + width - 1 } : { low, high: low + width };
}

/** Brightness 0 to 1 of a value. */
export function brightness(value: number, { low, high }: Ramp): number {
  if (value <= low) return 0;
  return value > high ? 1 : (value - low) / (high - low);
}

/** Are all values whole numbers, so that steps of one can be counted? */
export function isWhole(volume: Volume): boolean {
  const float = volume.voxels instanceof Float32Array || volume.voxels instanceof Float64Array;
  return !float && Number.isInteger(volume.slope) && Number.isInteger(volume.intercept);
}

/** Voxels looked at for the automatic window; more change nothing that can be seen. */
const LOOKED_AT = 400_000;
const BINS = 2048;

/**
 * A window from the values themselves: from the 1st to the 99.5th percentile, so that a few very bright voxels do not
 * darken the rest. Padding and what is no number do not count. Null when there is nothing to count.
 */
export function automaticWindow(volume: Volume): DisplayWindow | null {
  const { range, voxels, slope, intercept, padding } = volume;
  if (!range) return null;
  if (range.max === range.min) return { centre: range.min, width: 1, label: null };
  // An odd stride that shares no factor with usual row lengths, so that all columns are met.
  const stride = Math.max(1, 2 * Math.floor(voxels.length / LOOKED_AT / 2) + 1);
  const bins = new Float64Array(BINS);
  const perValue = BINS / (range.max - range.min);
  let count = 0;
  for (let n = 0; n < voxels.length; n += stride) {
    const stored = voxels[n] as number;
    if (stored === padding || !Number.isFinite(stored)) continue;
    const bin = Math.min(BINS - 1, Math.floor((slope * stored + intercept - range.min) * perValue));
    bins[bin] = (bins[bin] as number) + 1;
    count++;
  }
  if (count === 0) return null;
  const low = range.min + quantileBin(bins, 0.01 * count) / perValue;
  const high = range.min + quantileBin(bins, 0.995 * count) / perValue;
  const width = high > low ? high - low : range.max - range.min;
  return { centre: low + width / 2, width, label: null };
}

/** Place in the histogram, in bins, below which `target` counts lie; within a bin straight. */
function quantileBin(bins: Float64Array, target: number): number {
  let below = 0;
  for (let bin = 0; bin < bins.length; bin++) {
    const here = bins[bin] as number;
    if (below + here >= target && here > 0) return bin + Math.max(0, target - below) / here;
    below += here;
  }
  return bins.length;
}

/** What a picture opens with: the source's own window, else soft tissue where values are HU, else one from its values. */
export function openingWindow(volume: Volume): DisplayWindow {
  const stated = volume.windows.find((w) => Number.isFinite(w.centre) && w.width > 0);
  if (!stated && volume.unit === HOUNSFIELD) return { centre: 40, width: 400, label: null };
  return stated ?? automaticWindow(volume) ?? { centre: 0, width: 1, label: null };
}

/** Width and centre that show everything between the smallest and the largest value. */
export function fullWindow({ min, max }: ValueRange): DisplayWindow {
  return { centre: (min + max) / 2, width: Math.max(max - min, Number.EPSILON), label: null };
}
