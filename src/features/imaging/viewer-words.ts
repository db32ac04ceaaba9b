import type { Vec3 } from '#models/imaging/affine.ts';
import type { TransferPreset } from '#models/imaging/transfer-function-presets.ts';
import { HOUNSFIELD } from '#models/imaging/volume.ts';
import type { DisplayWindow, Volume } from '#models/imaging/volume.ts';
import { automaticWindow, CT_WINDOWS, fullWindow, openingWindow, type WindowPreset } from '#models/imaging/window.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber, withUnit } from '#src/design/quantity/format.ts';
import type { VolumeView } from '#src/stage/volume/contract.ts';
import type { Measured, MeasureKind } from './viewer-measures.ts';
import type { CellKind } from './viewer-views.ts';

export const PLANE_WORDS: Readonly<Record<CellKind, () => string>> = {
  axial: m.viewer_axial,
  coronal: m.viewer_coronal,
  sagittal: m.viewer_sagittal,
  oblique: m.viewer_oblique,
  stored: m.viewer_stored,
};

export const SOLID_WORDS: Readonly<Record<TransferPreset | 'greatest', () => string>> = {
  'ct-bone': m.viewer_solid_ct_bone,
  'ct-soft-tissue': m.viewer_solid_ct_soft,
  'ct-lung': m.viewer_solid_ct_lung,
  'ct-angiography': m.viewer_solid_ct_angio,
  'mr-default': m.viewer_solid_mr,
  'mr-contrast': m.viewer_solid_mr_contrast,
  hot: m.viewer_solid_hot,
  greatest: m.viewer_solid_greatest,
};

export const SIDE_WORDS: Readonly<Record<VolumeView | 'free', () => string>> = {
  front: m.viewer_view_front,
  back: m.viewer_view_back,
  left: m.viewer_view_left,
  right: m.viewer_view_right,
  head: m.viewer_view_head,
  feet: m.viewer_view_feet,
  free: m.viewer_view_free,
};

export const MEASURE_WORDS: Readonly<Record<MeasureKind, () => string>> = {
  distance: m.viewer_tool_distance,
  angle: m.viewer_tool_angle,
  ellipse: m.viewer_tool_ellipse,
  rectangle: m.viewer_tool_rectangle,
  probe: m.viewer_tool_probe,
};

/** How a measure is drawn. */
export const DRAW_WORDS: Readonly<Record<MeasureKind, () => string>> = {
  distance: m.viewer_draw_distance,
  angle: m.viewer_draw_angle,
  ellipse: m.viewer_draw_region,
  rectangle: m.viewer_draw_region,
  probe: m.viewer_draw_probe,
};

const PRESET_WORDS: Readonly<Record<WindowPreset['id'], () => string>> = {
  brain: m.viewer_preset_brain,
  subdural: m.viewer_preset_subdural,
  stroke: m.viewer_preset_stroke,
  bone: m.viewer_preset_bone,
  lung: m.viewer_preset_lung,
  'soft-tissue': m.viewer_preset_soft,
  mediastinum: m.viewer_preset_mediastinum,
  liver: m.viewer_preset_liver,
  angiography: m.viewer_preset_angio,
};

export interface NamedWindow {
  readonly id: string;
  readonly label: string;
  readonly window: Pick<DisplayWindow, 'centre' | 'width'>;
}

/** Windows to choose from: the one it opened with, those its source states, those of CT where values are HU, its own. */
export function windowsFor(volume: Volume): readonly NamedWindow[] {
  const list: NamedWindow[] = [{ id: 'opening', label: m.viewer_preset_opening(), window: openingWindow(volume) }];
  for (const [n, window] of volume.windows.entries())
    if (n > 0 || window.label) list.push({ id: `stated-${n}`, label: window.label ?? m.viewer_preset_stated(), window });
  if (volume.unit === HOUNSFIELD) for (const one of CT_WINDOWS) list.push({ id: one.id, label: PRESET_WORDS[one.id](), window: one });
  const auto = automaticWindow(volume);
  if (auto) list.push({ id: 'auto', label: m.viewer_preset_auto(), window: auto });
  if (volume.range) list.push({ id: 'all', label: m.viewer_preset_all(), window: fullWindow(volume.range) });
  return list;
}

/** Decimals a value of this image deserves: none where values are whole numbers. */
export function decimalsOf(volume: Volume): number {
  const { range } = volume;
  if (!range) return 0;
  const span = Math.max(Math.abs(range.min), Math.abs(range.max), range.max - range.min);
  return span >= 1000 ? 0 : span >= 10 ? 1 : 3;
}

/** A value with its unit; nothing is added where the source states none. */
export function valueText(volume: Volume, value: number, extra = 0): string {
  const whole = Number.isInteger(value) && extra === 0;
  const text = formatNumber(value, whole ? 0 : decimalsOf(volume) + extra);
  return volume.unit === null ? text : withUnit(text, volume.unit);
}

const SIDES = ['LR', 'PA', 'HF'] as const;

/** A place in the body: how far to the left or right, back or front, head or feet of the scanner's origin. */
export function placeText(point: Vec3, oriented: boolean): string {
  const parts = point.map((mm, axis) => {
    const sides = SIDES[axis] as string;
    const rounded = Math.round(mm * 10) / 10;
    const number = formatNumber(oriented ? Math.abs(rounded) : rounded, 1, true);
    return oriented ? `${sides[rounded < 0 ? 1 : 0]} ${number}` : `${'xyz'[axis]} ${number}`;
  });
  return withUnit(parts.join(', '), 'mm');
}

const mm = (value: number): string => withUnit(formatNumber(value, 1, true), 'mm');

/** What an ellipse says beside its area. */
function ringLines(ring: Extract<Measured, { kind: 'region' }>['ring']): readonly string[] {
  if (ring === null || typeof ring === 'string') return [];
  return [
    m.viewer_perimeter({ mm: mm(ring.perimeter.value) }),
    m.viewer_diameters({ large: mm(ring.largest.value), small: mm(ring.smallest.value) }),
    m.viewer_round_diameters({ area: mm(ring.areaDiameter.value), perimeter: mm(ring.perimeterDiameter.value) }),
    m.viewer_eccentricity({ e: formatNumber(ring.eccentricity.value, 2, true) }),
  ];
}

/** A measure's result: what stands first, and what else there is to know. */
export function resultText(
  volume: Volume,
  result: Measured,
  oriented: boolean,
  placed: boolean,
): { readonly main: string; readonly more: readonly string[] } {
  const filled = 'filled' in result && result.filled ? [m.viewer_filled()] : [];
  switch (result.kind) {
    case 'no-size':
      return { main: '–', more: [m.viewer_no_size()] };
    case 'length':
      return { main: withUnit(formatNumber(result.mm, 1, true), 'mm'), more: [] };
    case 'angle':
      return { main: result.degrees === null ? '–' : `${formatNumber(result.degrees, 1, true)}°`, more: [] };
    case 'value':
      return {
        main: result.value === null ? '–' : valueText(volume, result.value),
        more: [...(placed ? [placeText(result.point, oriented)] : []), ...(result.value === null ? [m.viewer_no_value()] : []), ...filled],
      };
    case 'region': {
      const { mean, sd, min, max, n, areaMm2, voxels } = result.statistics;
      const area = result.sized
        ? [`${m.viewer_area()} ${withUnit(formatNumber(areaMm2, 1, true), 'mm2')}`, ...ringLines(result.ring)]
        : [m.viewer_no_size()];
      if (mean === null || min === null || max === null) return { main: '–', more: [m.viewer_empty_region(), ...area] };
      return {
        main: `${m.viewer_mean()} ${valueText(volume, mean, 1)}`,
        more: [
          ...(sd === null ? [] : [`${m.viewer_sd()} ${valueText(volume, sd, 1)}`]),
          m.viewer_range({ min: valueText(volume, min), max: valueText(volume, max) }),
          ...area,
          voxels ? m.viewer_voxels({ n: formatNumber(n, 0) }) : m.viewer_samples({ n: formatNumber(n, 0) }),
          ...filled,
        ],
      };
    }
  }
}
