import { nearestAxes, spacingOf } from './grid.ts';
import type { Imaged } from './image.ts';
import type { DisplayWindow, Volume } from './volume.ts';

/** A small picture of an image, for lists: rows from the top, red, green, blue of 0 to 255 for each pixel. */
export interface Preview {
  readonly width: number;
  readonly height: number;
  readonly rgb: Uint8Array;
}

/** Longest side in pixels. */
const LONGEST = 160;
/** Shares of the values that are shown black and white where the source proposes no contrast. */
const [DARKEST, BRIGHTEST] = [0.01, 0.99];

interface Side {
  readonly axis: number;
  readonly sign: 1 | -1;
}

/**
 * The middle slice: of a scan as it was taken, of a research format seen from the feet (left of the patient on the right).
 * Null for segmentations and structures.
 */
export function previewOf(imaged: Imaged): Preview | null {
  if (imaged.kind !== 'image') return null;
  const { volume, facts } = imaged;
  const { axes, signs } = nearestAxes(volume.grid);
  const stored = facts.format === 'dicom';
  const across: Side = stored ? { axis: 0, sign: 1 } : { axis: axes[0], sign: signs[0] };
  const down: Side = stored ? { axis: 1, sign: 1 } : { axis: axes[1], sign: signs[1] };
  const depth = stored ? 2 : axes[2];
  const spacing = spacingOf(volume.grid);
  const extent = ({ axis }: Side): number => (volume.grid.size[axis as 0] as number) * (spacing[axis as 0] as number);
  const scale = LONGEST / Math.max(extent(across), extent(down));
  const sideOf = (side: Side): number => Math.min(LONGEST, Math.max(1, Math.round(extent(side) * scale)));
  const [width, height] = [sideOf(across), sideOf(down)];
  const values = sample(volume, across, down, depth, width, height);
  return { width, height, rgb: volume.components === 3 ? Uint8Array.from(values) : grey(values, volume) };
}

/** Nearest voxels; one value a pixel, or three for colour. */
function sample(volume: Volume, across: Side, down: Side, depth: number, width: number, height: number): Float32Array {
  const { size } = volume.grid;
  const { voxels, components, slope, intercept } = volume;
  const strides = [components, components * size[0], components * size[0] * size[1]];
  const count = components === 3 ? 3 : 1;
  const out = new Float32Array(width * height * count);
  const index = (side: Side, n: number, of: number): number => {
    const voxelsAlong = size[side.axis as 0] as number;
    const at = Math.min(voxelsAlong - 1, Math.floor(((n + 0.5) / of) * voxelsAlong));
    return side.sign === 1 ? at : voxelsAlong - 1 - at;
  };
  const middle = ((size[depth as 0] as number) >> 1) * (strides[depth] as number);
  for (let y = 0; y < height; y++) {
    const row = middle + index(down, y, height) * (strides[down.axis] as number);
    for (let x = 0; x < width; x++) {
      const at = row + index(across, x, width) * (strides[across.axis] as number);
      for (let c = 0; c < count; c++) out[(y * width + x) * count + c] = slope * (voxels[at + c] as number) + intercept;
    }
  }
  return out;
}

function grey(values: Float32Array, volume: Volume): Uint8Array {
  const { low, high } = contrast(values, volume.windows[0]);
  const out = new Uint8Array(3 * values.length);
  for (let n = 0; n < values.length; n++) {
    const share = Math.min(1, Math.max(0, ((values[n] as number) - low) / (high - low || 1)));
    out.fill(Math.round(255 * (volume.highIsDark ? 1 - share : share)), 3 * n, 3 * n + 3);
  }
  return out;
}

/** The proposed window where the slice shows anything in it, else the middle of the slice's own values. */
function contrast(values: Float32Array, window: DisplayWindow | undefined): { low: number; high: number } {
  const sorted = values.filter(Number.isFinite).sort();
  const at = (share: number): number => sorted[Math.floor(share * (sorted.length - 1))] ?? 0;
  const own = { low: at(DARKEST), high: at(BRIGHTEST) };
  if (!window) return own;
  const asked = { low: window.centre - window.width / 2, high: window.centre + window.width / 2 };
  return asked.high <= own.low || asked.low >= own.high ? own : asked;
}
