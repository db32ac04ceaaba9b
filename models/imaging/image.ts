import type { ContourSet } from './contour-set.ts';
import type { Finding } from './findings.ts';
import type { LabelMap } from './label-map.ts';
import type { Volume } from './volume.ts';

/** Facts of an image worth keeping that say nothing about who it is of. Times as the source states them. */
export interface ImageFacts {
  /** One-way names; `series` names the image's series, `patient` only tells people of one import apart. */
  readonly patient: string;
  readonly study: string;
  readonly series: string;
  readonly frameOfReference: string | null;
  /** `CT`, `MR`, `PT` ... or `OT` where the format does not say. */
  readonly modality: string;
  readonly bodyPart: string | null;
  /** Kind of contrast in a few words, built from acquisition facts, for instance `TR 600 ms, TE 15 ms`. */
  readonly contrast: string | null;
  /** YYYY-MM-DD; null = not stated. */
  readonly date: string | null;
  readonly seriesNumber: number | null;
  readonly format: ImageFormat;
}

export type ImageFormat = 'dicom' | 'nifti' | 'nrrd' | 'metaimage';

/** One thing that came out of the files: an image, a segmentation or drawn structures. */
export type Imaged =
  | {
      readonly kind: 'image';
      readonly facts: ImageFacts;
      readonly volume: Volume;
      readonly findings: readonly Finding[];
      readonly files: readonly number[];
    }
  | {
      readonly kind: 'labels';
      readonly facts: ImageFacts;
      readonly labels: LabelMap;
      readonly findings: readonly Finding[];
      readonly files: readonly number[];
    }
  | {
      readonly kind: 'structures';
      readonly facts: ImageFacts;
      readonly structures: ContourSet;
      readonly findings: readonly Finding[];
      readonly files: readonly number[];
    };
