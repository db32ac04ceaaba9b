import type { Imaged, ImageFacts } from '../image.ts';
import type { LabelMap } from '../label-map.ts';
import type { Volume } from '../volume.ts';
import { sameGrid } from '../grid.ts';
import type { Grid } from '../grid.ts';
import type { EditedSegment, LabelEditor } from './label-editor.ts';
import { MOST_SEGMENTS } from './label-editor.ts';
import { contoursToMask, resampleLabels } from './resample-labels.ts';
import { nextColour } from './segment-colours.ts';

type Image = Extract<Imaged, { kind: 'image' }>;
type Labels = Extract<Imaged, { kind: 'labels' }>;

/**
 * What was drawn on an image as a segmentation of its series, dated as the image, for storing and for files. `frame`: of which of
 * the image's frames. The labels are copied.
 */
export function segmentationOf(editor: LabelEditor, image: Image, frame: number, label: string): Labels {
  const map: LabelMap = {
    label,
    frameOfReference: image.facts.frameOfReference,
    series: [image.facts.series],
    segments: editor.segments.map(({ number, name, type, colour }) => ({ number, name, type, colour, voxelCount: editor.count(number) })),
    voxels: {
      kind: 'labels',
      volume: labelVolume(image.volume, editor.labels.slice(), Math.max(0, ...editor.segments.map((s) => s.number))),
    },
    drawn: true,
    ...(image.volume.frames > 1 ? { frame } : {}),
  };
  const facts: ImageFacts = { ...image.facts, modality: 'SEG', contrast: null };
  return { kind: 'labels', facts, labels: map, findings: [], files: [] };
}

function labelVolume(image: Volume, voxels: Uint8Array, most: number): Volume {
  const plain = { components: 1, frames: 1, slope: 1, intercept: 0, unit: null, meaning: 'labels', highIsDark: false } as const;
  const { grid, measured, filled } = image;
  return { ...plain, grid, voxels, range: { min: 0, max: most }, padding: null, windows: [], measured, filled, frameTimesMs: null };
}

/** Is this segmentation, these structures or this image of labels of this image? By its series, else by its place. */
export function isOf(other: Imaged, image: Image): boolean {
  if (other.kind === 'labels') return other.labels.series.includes(image.facts.series) || sameFrame(other.labels.frameOfReference, image);
  if (other.kind === 'structures')
    return other.structures.series.includes(image.facts.series) || sameFrame(other.structures.frameOfReference, image);
  return other.volume.meaning === 'labels' || sameGrid(other.volume.grid, image.volume.grid);
}

const sameFrame = (frame: string | null, image: Image): boolean => frame !== null && frame === image.facts.frameOfReference;

/** Why something cannot be worked on as a segmentation of an image. */
export type Unopenable = 'too-many' | 'fractions' | 'across' | 'no-labels' | 'elsewhere';

/** What an editor begins with. */
export interface Opened {
  readonly labels: Uint8Array;
  readonly segments: readonly EditedSegment[];
  /** Not on the image's own grid: put there by nearest voxels. */
  readonly resampled: boolean;
  /** Voxels that belong to more than one segment and were given to the later one. */
  readonly shared: number;
}

/** A stored segmentation, drawn structures or an image of whole numbers, as labels on an image's grid. */
export function openOn(other: Imaged, grid: Grid): Opened | Unopenable {
  const opened =
    other.kind === 'labels' ? ofMap(other.labels, grid) : other.kind === 'structures' ? ofStructures(other, grid) : ofImage(other, grid);
  if (typeof opened === 'string') return opened;
  return opened.labels.some((label) => label !== 0) || opened.segments.length === 0 ? opened : 'elsewhere';
}

function ofMap(map: LabelMap, grid: Grid): Opened | Unopenable {
  if (map.segments.length > MOST_SEGMENTS) return 'too-many';
  if (map.voxels.kind === 'labels') {
    const { volume } = map.voxels;
    // Numbers above 255 are given new ones in their order.
    const numbers = new Map(map.segments.map((segment, n) => [segment.number, segment.number <= MOST_SEGMENTS ? segment.number : n + 1]));
    const renumber = map.segments.some((segment) => segment.number > MOST_SEGMENTS);
    if (renumber && new Set(numbers.values()).size < numbers.size) map.segments.forEach((segment, n) => numbers.set(segment.number, n + 1));
    const voxels = renumber ? Uint8Array.from(volume.voxels, (label) => numbers.get(label) ?? 0) : volume.voxels;
    return {
      labels: resampleLabels(voxels, volume.grid, grid),
      segments: named(map.segments.map((segment) => ({ ...segment, number: numbers.get(segment.number) as number }))),
      resampled: !sameGrid(volume.grid, grid),
      shared: 0,
    };
  }
  if (map.voxels.volumes.some((volume) => volume.voxels.some((value) => value !== 0 && value !== 1))) return 'fractions';
  const masks = map.voxels.volumes.map((volume) => resampleLabels(volume.voxels, volume.grid, grid));
  const first = map.voxels.volumes[0];
  return {
    ...joined(masks),
    segments: named(map.segments.map((s, n) => ({ ...s, number: n + 1 }))),
    resampled: !!first && !sameGrid(first.grid, grid),
  };
}

function ofStructures({ structures }: Extract<Imaged, { kind: 'structures' }>, grid: Grid): Opened | Unopenable {
  const drawn = structures.structures.filter((one) => one.contours.some((contour) => contour.kind === 'closed'));
  if (drawn.length > MOST_SEGMENTS) return 'too-many';
  if (drawn.length === 0) return 'no-labels';
  const masks = drawn.map((one) => contoursToMask(one.contours, grid));
  if (masks.includes(null)) return 'across';
  const segments = named(drawn.map((one, n) => ({ number: n + 1, name: one.name, type: null, colour: one.colour })));
  return { ...joined(masks as Uint8Array[]), segments, resampled: false };
}

function ofImage({ volume }: Image, grid: Grid): Opened | Unopenable {
  if (volume.components !== 1) return 'no-labels';
  const count = volume.grid.size[0] * volume.grid.size[1] * volume.grid.size[2];
  const numbers = new Set<number>();
  const labels = new Uint8Array(count);
  for (let n = 0; n < count; n++) {
    const value = volume.slope * (volume.voxels[n] as number) + volume.intercept;
    if (!Number.isInteger(value) || value < 0 || value > MOST_SEGMENTS) return 'no-labels';
    if (value !== 0) numbers.add(value);
    labels[n] = value;
  }
  const segments = named([...numbers].sort((a, b) => a - b).map((number) => ({ number, name: String(number), type: null, colour: null })));
  return { labels: resampleLabels(labels, volume.grid, grid), segments, resampled: !sameGrid(volume.grid, grid), shared: 0 };
}

/** Masks as one array of numbers from 1; later ones win where two hold a voxel. */
function joined(masks: readonly Uint8Array[]): { labels: Uint8Array; shared: number } {
  const labels = new Uint8Array(masks[0]?.length ?? 0);
  let shared = 0;
  masks.forEach((mask, n) => {
    for (let at = 0; at < mask.length; at++) {
      if (mask[at] === 0) continue;
      if (labels[at] !== 0) shared++;
      labels[at] = n + 1;
    }
  });
  return { labels, shared };
}

function named(
  list: readonly (Pick<EditedSegment, 'number' | 'name' | 'type'> & { readonly colour: EditedSegment['colour'] | null })[],
): EditedSegment[] {
  const out: EditedSegment[] = [];
  for (const { number, name, type, colour } of list)
    out.push({ number, name, type, visible: true, colour: colour ?? nextColour(out.map((one) => one.colour)) });
  return out;
}
