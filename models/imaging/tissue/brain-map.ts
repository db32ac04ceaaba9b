import type { Imaged, ImageFacts } from '../image.ts';
import type { Segment } from '../label-map.ts';
import type { Volume } from '../volume.ts';
import type { BrainTissue } from './brain-tissue.ts';

type Image = Extract<Imaged, { kind: 'image' }>;

/** Numbers of the two kinds in a brain map. */
const [WHITE_LABEL, GREY_LABEL] = [1, 2];

/**
 * Tissue as a segmentation of the image's series, dated as the image, for storing and for files: each voxel that is tissue
 * by half or more belongs to the kind it has more of. `frame`: of which of the image's frames.
 */
export function brainMap(
  { white, grey }: BrainTissue,
  image: Image,
  frame: number,
  words: { readonly label: string; readonly white: string; readonly grey: string },
): Extract<Imaged, { kind: 'labels' }> {
  const voxels = new Uint8Array(white.length);
  const counts = [0, 0, 0];
  for (let n = 0; n < voxels.length; n++) {
    const [w, g] = [white[n] as number, grey[n] as number];
    if (w + g < 128) continue;
    const kind = w > g ? WHITE_LABEL : GREY_LABEL;
    voxels[n] = kind;
    counts[kind] = (counts[kind] as number) + 1;
  }
  const segment = (number: number, name: string, colour: Segment['colour']): Segment => ({
    number,
    name,
    type: null,
    colour,
    voxelCount: counts[number] as number,
  });
  const { grid, measured, filled } = image.volume;
  const volume: Volume = {
    grid,
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'labels',
    highIsDark: false,
    range: { min: 0, max: GREY_LABEL },
    padding: null,
    windows: [],
    measured,
    filled,
    frameTimesMs: null,
  };
  const facts: ImageFacts = { ...image.facts, modality: 'SEG', contrast: null };
  return {
    kind: 'labels',
    facts,
    labels: {
      label: words.label,
      frameOfReference: image.facts.frameOfReference,
      series: [image.facts.series],
      segments: [segment(WHITE_LABEL, words.white, [240, 228, 200]), segment(GREY_LABEL, words.grey, [150, 160, 190])],
      voxels: { kind: 'labels', volume },
      ...(image.volume.frames > 1 ? { frame } : {}),
    },
    findings: [],
    files: [],
  };
}
