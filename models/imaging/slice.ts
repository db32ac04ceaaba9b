import type { Vec3 } from './affine.ts';

/**
 * What must be known of one picture (a single-frame file, or one frame of a many-frame file) to put it in its place.
 * Everything is as the source states it; null = not stated. Lengths in mm, LPS.
 */
export interface SliceHead {
  /** The file it came in (an index the reader gives) and the frame within it, from 0. */
  readonly file: number;
  readonly frame: number;
  /** One-way names (see deidentification.ts): equal where the source's own are equal, and nothing else. */
  readonly patient: string;
  readonly study: string;
  readonly series: string;
  readonly instance: string;
  readonly frameOfReference: string | null;
  readonly modality: string;
  readonly columns: number;
  readonly rows: number;
  /** Samples per pixel after decoding: 1, or 3 for colour. */
  readonly components: 1 | 3;
  /** Centre of the first pixel. */
  readonly position: Vec3 | null;
  /** Unit vectors: along a row (i grows) and down a column (j grows). */
  readonly across: Vec3 | null;
  readonly down: Vec3 | null;
  /** Distance between columns and between rows. `at-detector`: measured on the X-ray detector, larger than in the patient. */
  readonly pixel: { readonly i: number; readonly j: number; readonly basis: 'patient' | 'at-detector' | 'ultrasound' } | null;
  /** Thickness of what was imaged; never taken for the distance between slices where positions exist. */
  readonly thickness: number | null;
  /** What may tell apart pictures taken at the same place, in the order in which they are tried. */
  readonly keys: SliceKeys;
  /** Value = slope * stored + intercept. */
  readonly slope: number;
  readonly intercept: number;
}

export interface SliceKeys {
  readonly stack: string | null;
  readonly temporalPosition: number | null;
  readonly trigger: number | null;
  readonly echo: number | null;
  readonly diffusion: number | null;
  readonly imageType: string | null;
  readonly acquisition: number | null;
  readonly time: number | null;
  readonly instance: number | null;
}

export const NO_KEYS: SliceKeys = {
  stack: null,
  temporalPosition: null,
  trigger: null,
  echo: null,
  diffusion: null,
  imageType: null,
  acquisition: null,
  time: null,
  instance: null,
};
