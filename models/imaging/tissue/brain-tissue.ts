import { coarseImage } from '../anatomy/coarse-image.ts';
import type { CoarseImage } from '../anatomy/coarse-image.ts';
import { quantile } from '../anatomy/threshold.ts';
import type { Grid } from '../grid.ts';
import { nearestAxes } from '../grid.ts';
import type { Volume } from '../volume.ts';
import { cleanTissue, grown, onGrid } from './brain-mask.ts';
import { correctField, evenOut, firstField } from './field-correction.ts';
import { brainVoxels, expect, firstMixture, GREY, maximise, WHITE } from './mixture.ts';
import type { Mixture } from './mixture.ts';
import { judge } from './quality.ts';
import type { TissueVerdict } from './quality.ts';
import { skullStrip } from './skull-strip.ts';

/** Where white and grey matter lie in a brain, on the grid of the image. */
export interface BrainTissue {
  readonly grid: Grid;
  /** Share of each voxel, 0 to 255 for 0 to 1. White and grey together never exceed 255. */
  readonly white: Uint8Array<ArrayBuffer>;
  readonly grey: Uint8Array<ArrayBuffer>;
  /** 1 within the brain, its fluid spaces among it. */
  readonly brain: Uint8Array<ArrayBuffer>;
  readonly verdict: TissueVerdict;
}

export interface TissueOptions {
  /** Not 0 where a lesion is: its brightness says nothing of the tissue it lies in, which its surroundings then decide. On the image's grid. */
  readonly lesion?: ArrayLike<number>;
  /** Share of the darkest-to-brightest span at which the brain ends (skull-strip.ts). */
  readonly outline?: number;
}

/** Edge of a cell, mm: of the outline, and at most of the tissue. */
const [OUTLINE_CELL, TISSUE_CELL] = [2, 1];
/** How firmly neighbours hold together. */
const BETA = 0.5;
/** Rounds without and with neighbours. */
const [ALONE, TOGETHER] = [12, 12];

/**
 * White and grey matter of a T1 image of a head, with or without contrast agent and with or without its skull: outline of
 * the brain, then a mixture of three Gaussians with an uneven coil's field and a prior that neighbours are alike, all
 * estimated from this image alone. Yields its progress from 0 to 1, so that a worker can stop it; returns the tissue and a
 * verdict on whether to use it. Throws RangeError for an image it cannot be made of at all.
 */
export function* brainTissue(volume: Volume, options: TissueOptions = {}): Generator<number, BrainTissue> {
  if (volume.meaning !== 'intensity' || volume.components !== 1)
    throw new RangeError('Brain tissue is told apart by brightness; this image holds something else.');
  if (volume.measured.includes(false) || volume.grid.size.some((n) => n < 8))
    throw new RangeError(
      'Brain tissue needs an image in three dimensions, of at least 8 voxels a side, with known distances between them.',
    );
  yield 0;
  const head = coarseImage(volume, OUTLINE_CELL);
  const strip = skullStrip(withoutNeck(head), options.outline);
  if (!strip) throw new RangeError('This image has no contrast: every voxel is nearly the same.');
  yield 0.2;
  const image = coarseImage(volume, TISSUE_CELL);
  const outline = onGrid(strip.mask, head, image);
  const mask = grown(outline, image, 2);
  // Air is as bright as the noise makes it; taken for fluid, it would draw the fluid's mean down and leave true fluid to grey matter.
  const least = Math.max(strip.dark, noiseTop(image.data, mask, strip.dark));
  for (let n = 0; n < mask.length; n++) if (!((image.data[n] as number) > least)) mask[n] = 0;
  const voxels = brainVoxels(mask, image.size, image.spacing);
  if (voxels.at.length < 1000) throw new RangeError('No brain was found in this image.');
  const raw = Float32Array.from(voxels.at, (n) => image.data[n] as number);
  const lesion = options.lesion ? lesionOn(options.lesion, volume.grid, image) : null;
  const known = lesion ? Uint8Array.from(voxels.at, (n) => (lesion[n] ? 0 : 1)) : null;
  yield 0.3;
  const field = firstField(voxels.at, raw, image);
  // Kinds and field first from some of the voxels, each by itself; then from all, with their neighbours.
  const few = some(voxels.at, raw, known);
  evenOut(field, few.at, few.raw, few.values);
  const mixture = firstMixture(few.values);
  for (let round = 0; round < ALONE; round++) {
    expect(null, few.values, few.known, mixture, few.belief);
    maximise(few.values, few.known, few.belief, mixture);
    correctField(field, few.at, few.raw, few.known, few.belief, mixture, 2);
    evenOut(field, few.at, few.raw, few.values);
    yield 0.3 + (0.1 * round) / ALONE;
  }
  const values = new Float32Array(raw.length);
  const belief = new Float32Array(3 * raw.length);
  evenOut(field, voxels.at, raw, values);
  expect(null, values, known, mixture, belief);
  for (let round = 0; round < TOGETHER; round++) {
    expect({ voxels, beta: BETA }, values, known, mixture, belief);
    maximise(values, known, belief, mixture);
    if (round % 2 === 0 && round < TOGETHER - 3) {
      // The field bends more as the kinds become clear; with noise alone it would make white matter of every rim.
      correctField(field, voxels.at, raw, known, belief, mixture, round < 4 ? 3 : 4);
      evenOut(field, voxels.at, raw, values);
    }
    yield 0.4 + (0.5 * round) / TOGETHER;
  }
  return finished(volume, image, voxels.at, belief, mixture);
}

/**
 * Brightness that noise alone reaches in one voxel of seven: two standard deviations, told by the median of what lies outside
 * the outline (a Rayleigh distribution's is 1.177 of them). More would cut into fluid as well. 0 where outside is no air.
 */
function noiseTop(data: Float32Array, mask: Uint8Array, dark: number): number {
  const median = quantile(
    data.filter((_, n) => !mask[n]),
    0.5,
  );
  return median < 2 * dark ? (2 * median) / 1.177 : 0;
}

/** A brain ends less than this below the top of its head, mm; what lies lower would draw the outline downwards. */
const HEAD_HEIGHT = 165;

/** The image without what lies further below the top of the head than a brain reaches. */
function withoutNeck(head: CoarseImage): CoarseImage {
  const { axes, signs } = nearestAxes(head);
  const [axis, up] = [axes[2], signs[2] === 1];
  const [n, mm] = [head.size[axis] as number, head.spacing[axis] as number];
  const stride = [1, head.size[0], head.size[0] * head.size[1]][axis] as number;
  const level = quantile(head.data, 0.98) / 5;
  const bright = new Uint32Array(n);
  for (let v = 0; v < head.data.length; v++) {
    const slice = Math.floor(v / stride) % n;
    if ((head.data[v] as number) > level) bright[slice] = (bright[slice] as number) + 1;
  }
  const perSlice = head.data.length / n;
  const order = Array.from({ length: n }, (_, slice) => (up ? n - 1 - slice : slice));
  const top = order.findIndex((slice) => (bright[slice] as number) > 0.01 * perSlice);
  const last = top + Math.round(HEAD_HEIGHT / mm);
  if (top < 0 || last >= n) return head;
  const least = head.data.reduce((a, b) => Math.min(a, b), Infinity);
  const data = head.data.map((value, v) => {
    const slice = Math.floor(v / stride) % n;
    return (up ? n - 1 - slice : slice) > last ? least : value;
  });
  return { ...head, data };
}

/** At most about 150,000 of the voxels, evenly spread, with arrays of their own. */
function some(at: Int32Array, raw: Float32Array, known: Uint8Array | null) {
  const stride = Math.max(1, Math.round(at.length / 150_000));
  const chosen = (_: number, n: number): boolean => n % stride === 0;
  const fewRaw = raw.filter(chosen);
  return {
    at: at.filter(chosen),
    raw: fewRaw,
    known: known && known.filter(chosen),
    values: new Float32Array(fewRaw.length),
    belief: new Float32Array(3 * fewRaw.length),
  };
}

function lesionOn(lesion: ArrayLike<number>, grid: Grid, image: CoarseImage): Uint8Array {
  const [nx, ny, nz] = grid.size;
  if (lesion.length !== nx * ny * nz) throw new RangeError(`The lesion has ${lesion.length} voxels, the image ${nx * ny * nz}.`);
  return onGrid(
    Uint8Array.from({ length: lesion.length }, (_, n) => (lesion[n] ? 1 : 0)),
    grid,
    image,
  );
}

function finished(volume: Volume, image: CoarseImage, at: Int32Array, belief: Float32Array, mixture: Mixture): BrainTissue {
  const count = image.data.length;
  const [white, grey] = [new Float32Array(count), new Float32Array(count)];
  for (let v = 0; v < at.length; v++) {
    grey[at[v] as number] = belief[3 * v + GREY] as number;
    white[at[v] as number] = belief[3 * v + WHITE] as number;
  }
  const brain = cleanTissue(white, grey, image);
  const verdict = judge(white, grey, brain, image, mixture);
  const bytes = (field: Float32Array): Uint8Array<ArrayBuffer> => Uint8Array.from(field, (share) => Math.floor(255 * share));
  return {
    grid: volume.grid,
    white: onGrid(bytes(white), image, volume.grid),
    grey: onGrid(bytes(grey), image, volume.grid),
    brain: onGrid(brain, image, volume.grid),
    verdict,
  };
}
