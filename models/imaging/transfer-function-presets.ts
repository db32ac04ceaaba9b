import type { ValueLevels } from './transfer-function-levels.ts';
import { MATT, type Rgb, type Surface, type TransferFunction } from './transfer-function.ts';
import { HOUNSFIELD } from './volume.ts';

export const TRANSFER_PRESETS = ['ct-bone', 'ct-soft-tissue', 'ct-lung', 'ct-angiography', 'mr-default', 'mr-contrast', 'hot'] as const;
export type TransferPreset = (typeof TRANSFER_PRESETS)[number];

/** Value, colour (sRGB hex), opacity of 1 mm. */
type Row = readonly [value: number, colour: number, opacity: number];

/** Hounsfield units: water 0, air -1000, fat about -100, muscle 50, contrast-filled vessels 200 to 400, dense bone above 700. */
const HOUNSFIELD_ROWS: Readonly<Record<'ct-bone' | 'ct-soft-tissue' | 'ct-lung' | 'ct-angiography', readonly Row[]>> = {
  'ct-bone': [
    [170, 0xb58a68, 0],
    [270, 0xd0a983, 0.12],
    [420, 0xe9d6b4, 0.55],
    [900, 0xf6efdd, 0.85],
    [2000, 0xfffdf6, 0.95],
  ],
  'ct-soft-tissue': [
    [-450, 0xd9a484, 0],
    [-200, 0xdfae8c, 0.05],
    [-90, 0xe2b995, 0.1],
    [-10, 0xc46a56, 0.16],
    [60, 0xb2463c, 0.4],
    [180, 0xd38b74, 0.5],
    [320, 0xf0e2c6, 0.75],
    [1200, 0xfffaf0, 0.95],
  ],
  'ct-lung': [
    [-960, 0x6d8fb0, 0],
    [-880, 0x7aa2c0, 0.006],
    [-700, 0xa9c6d6, 0.03],
    [-500, 0xe0c9bd, 0.09],
    [-350, 0xe6b7a4, 0.05],
    [-220, 0xdfae8c, 0],
    [150, 0xdfae8c, 0],
    [300, 0xf0e2c6, 0.04],
    [1200, 0xfffaf0, 0.3],
  ],
  'ct-angiography': [
    [110, 0x8c1f1a, 0],
    [170, 0xa62a22, 0.12],
    [280, 0xd2533f, 0.6],
    [420, 0xf0c3a0, 0.75],
    [900, 0xfbf3e2, 0.85],
    [2000, 0xffffff, 0.95],
  ],
};

/** Shares of the way from the background's threshold (0) to the brightest tissue (1). */
const RELATIVE_ROWS: Readonly<Record<'mr-default' | 'mr-contrast' | 'hot', readonly Row[]>> = {
  'mr-default': [
    [-0.12, 0xcba893, 0],
    [0.04, 0xcba893, 0.14],
    [0.15, 0x9b7b6e, 0.35],
    [0.28, 0xb6968a, 0.5],
    [0.5, 0xe6d0bd, 0.7],
    [0.8, 0xfaf1e4, 0.85],
    [1, 0xffffff, 0.92],
  ],
  'mr-contrast': [
    [-0.1, 0x56636b, 0],
    [0.05, 0x7f8d94, 0.012],
    [0.35, 0xa9b3b6, 0.02],
    [0.55, 0xc9a98c, 0.03],
    [0.7, 0xe09a4e, 0.22],
    [0.85, 0xf4b95a, 0.6],
    [1, 0xfff0c8, 0.9],
  ],
  hot: [
    [0, 0x1a0000, 0],
    [0.15, 0x6e0b00, 0.01],
    [0.4, 0xd03a00, 0.08],
    [0.7, 0xffa51e, 0.35],
    [1, 0xfff7d6, 0.85],
  ],
};

const BONY: Surface = { ambient: 0.3, diffuse: 0.78, specular: 0.22, shine: 32 };

/** A preset for an image. Those of CT stand in Hounsfield units; the others follow the levels found in the image. */
export function presetFunction(key: TransferPreset, levels: ValueLevels): TransferFunction {
  if (key === 'ct-bone' || key === 'ct-soft-tissue' || key === 'ct-lung' || key === 'ct-angiography')
    return { points: HOUNSFIELD_ROWS[key].map(([v, c, a]) => point(v, c, a)), surface: key === 'ct-bone' ? BONY : MATT };
  const [low, high] = [levels.threshold, levels.top > levels.threshold ? levels.top : levels.threshold + 1];
  return { points: RELATIVE_ROWS[key].map(([t, c, a]) => point(low + t * (high - low), c, a)), surface: MATT };
}

/** Presets that make sense for an image, the one to begin with first. `modality` as in ImageFacts. */
export function presetsFor(modality: string, unit: string | null): readonly TransferPreset[] {
  if (unit === HOUNSFIELD) return ['ct-soft-tissue', 'ct-bone', 'ct-lung', 'ct-angiography'];
  if (modality === 'PT' || modality === 'NM' || modality === 'RTDOSE') return ['hot', 'mr-default'];
  return ['mr-default', 'mr-contrast', 'hot'];
}

/** Window for a maximum projection of an image: dark below `low`, full light from `high` on. */
export function projectionWindow(unit: string | null, levels: ValueLevels): { readonly low: number; readonly high: number } {
  if (unit === HOUNSFIELD) return { low: 100, high: 700 };
  const high = levels.top > levels.threshold ? levels.top : levels.threshold + 1;
  return { low: levels.threshold, high };
}

const point = (value: number, hex: number, opacity: number): TransferFunction['points'][number] => {
  const colour: Rgb = [(hex >> 16) / 255, ((hex >> 8) & 255) / 255, (hex & 255) / 255];
  return { value, colour, opacity };
};
