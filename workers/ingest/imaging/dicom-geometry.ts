import type { Vec3 } from '#models/imaging/affine.ts';
import { cross, dot, length, scale } from '#models/imaging/affine.ts';
import type { SliceHead, SliceKeys } from '#models/imaging/slice.ts';
import type { DicomItem } from './dicom-file.ts';
import { timeOfDayMs } from './dicom-facts.ts';

/** Where one frame is described: its own functional groups, those all frames share, then the top of the header. */
export class FrameView {
  readonly #levels: readonly DicomItem[];
  readonly #top: DicomItem;

  constructor(top: DicomItem, frame: number, groups: FrameGroups) {
    const own = groups.perFrame[frame];
    this.#levels = [...(own ? [own] : []), ...(groups.shared ? [groups.shared] : [])];
    this.#top = top;
  }

  /** The item that holds `tag`: within the functional group `sequence` if there is one, else the top. Null when nowhere. */
  holder(sequence: string, tag: string): DicomItem | null {
    for (const level of this.#levels) {
      const item = level.sequence(sequence)[0];
      if (item?.has(tag)) return item;
    }
    return this.#top.has(tag) ? this.#top : null;
  }

  decimals(sequence: string, tag: string): number[] | null {
    return this.holder(sequence, tag)?.decimals(tag) ?? null;
  }

  text(sequence: string, tag: string): string | null {
    return this.holder(sequence, tag)?.text(tag) ?? null;
  }
}

export interface FrameGroups {
  readonly shared: DicomItem | null;
  readonly perFrame: readonly DicomItem[];
}

export function frameGroups(items: DicomItem): FrameGroups {
  return { shared: items.sequence('52009229')[0] ?? null, perFrame: items.sequence('52009230') };
}

type Geometry = Pick<SliceHead, 'position' | 'across' | 'down' | 'pixel' | 'thickness'>;

/** Place, direction and pixel size of a frame, checked: what cannot be is as good as not stated. */
export function geometryOf(items: DicomItem, view: FrameView): Geometry {
  const position = view.decimals('00209113', '00200032');
  const orientation = view.decimals('00209116', '00200037');
  const thickness = view.decimals('00289110', '00180050')?.[0] ?? null;
  const directions = orientation?.length === 6 ? directionsOf(orientation) : null;
  return {
    position: position?.length === 3 ? (position as unknown as Vec3) : null,
    across: directions?.across ?? null,
    down: directions?.down ?? null,
    pixel: pixelSize(items, view),
    thickness: thickness !== null && thickness > 0 ? thickness : null,
  };
}

/** Unit vectors along rows and columns; null when they are no pair of directions at right angles (within about a degree). */
function directionsOf(o: readonly number[]): { across: Vec3; down: Vec3 } | null {
  const [a, d] = [o.slice(0, 3), o.slice(3, 6)] as unknown as [Vec3, Vec3];
  if (Math.abs(length(a) - 1) > 0.05 || Math.abs(length(d) - 1) > 0.05 || Math.abs(dot(a, d)) > 0.02 || length(cross(a, d)) < 0.9)
    return null;
  return { across: scale(a, 1 / length(a)), down: scale(d, 1 / length(d)) };
}

function pixelSize(items: DicomItem, view: FrameView): SliceHead['pixel'] {
  // Rows first: the distance from row to row, then from column to column.
  const pair = (values: number[] | null): { i: number; j: number } | null => {
    const [j, i = j] = values ?? [];
    return i !== undefined && j !== undefined && i > 0 && j > 0 && i < 1000 && j < 1000 ? { i, j } : null;
  };
  const inPatient = pair(view.decimals('00289110', '00280030'));
  if (inPatient) return { ...inPatient, basis: 'patient' };
  const region = ultrasoundPixel(items);
  if (region) return region;
  const atDetector = pair(items.decimals('00181164')) ?? pair(items.decimals('00182010'));
  return atDetector && { ...atDetector, basis: 'at-detector' };
}

/** Pixel size of an ultrasound picture where all its regions agree on one in centimetres. */
function ultrasoundPixel(items: DicomItem): SliceHead['pixel'] {
  const CENTIMETRES = 3;
  const regions = items.sequence('00186011').filter((r) => r.short('00186024') === CENTIMETRES && r.short('00186026') === CENTIMETRES);
  const sizes = regions.map((r) => ({ i: 10 * Math.abs(r.double('0018602c') ?? 0), j: 10 * Math.abs(r.double('0018602e') ?? 0) }));
  const [first] = sizes;
  if (!first || first.i <= 0 || first.j <= 0 || sizes.some((s) => Math.abs(s.i - first.i) > 1e-6 || Math.abs(s.j - first.j) > 1e-6))
    return null;
  return { ...first, basis: 'ultrasound' };
}

/** What may tell frames of the same place apart. */
export function keysOf(items: DicomItem, view: FrameView, frame: number, frames: number): SliceKeys {
  const content = view.holder('00209111', '00209056') ?? view.holder('00209111', '00209128');
  const double = (sequence: string, tag: string): number | null => view.holder(sequence, tag)?.double(tag) ?? null;
  return {
    stack: content?.text('00209056') ?? null,
    temporalPosition: view.holder('00209111', '00209128')?.long('00209128') ?? items.decimal('00200100'),
    trigger: double('00189118', '00209153') ?? items.decimal('00181060'),
    echo: double('00189114', '00189082') ?? items.decimal('00180086') ?? items.decimal('00180081'),
    diffusion: double('00189117', '00189087') ?? items.double('00189087'),
    imageType: view.text('00189226', '00089007') ?? items.text('00080008'),
    acquisition: items.decimal('00200012'),
    time: timeOfDayMs(items.text('00080032')),
    instance: frames > 1 ? frame + 1 : items.decimal('00200013'),
  };
}
