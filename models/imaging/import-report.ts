import type { TagFate } from './deidentification.ts';
import type { ImageRejectCode } from './rejected.ts';
import type { ImageSummary } from './summary.ts';

/** What became of one file of an import. */
export interface ImageFileOutcome {
  readonly name: string;
  readonly bytes: number;
  /** `index`: a DICOMDIR, which lists other files; `part`: the voxels of another file's header. */
  readonly outcome: 'image' | 'labels' | 'structures' | 'dose' | 'index' | 'part' | 'refused';
  /** `dicom`, `nifti`, `nrrd`, `metaimage`, `zip`, or null where it is none. */
  readonly format: string | null;
  /** Why it was refused; null otherwise. */
  readonly reason: ImageRejectCode | null;
  /** One line in plain English; empty where there is nothing to say. The screen translates by `reason`. */
  readonly message: string;
}

/** A person some of the files belong to. The name is for choosing only and is stored nowhere. */
export interface ImageOwner {
  readonly key: string;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly sex: string | null;
  readonly files: number;
}

export interface ImageReading {
  readonly files: readonly ImageFileOutcome[];
  /** More than one: the images of different people are in one import, each kept apart. */
  readonly owners: readonly ImageOwner[];
  /** What of the headers is kept, renamed and removed. */
  readonly tags: readonly TagFate[];
}

/** An image that an import stored, or found stored already. */
export interface ImportedImage {
  readonly id: string;
  readonly known: boolean;
  readonly summary: ImageSummary;
}

/**
 * What an import of images came to. `choose-owner` and `other-person`: nothing was stored; ask, and call again with the
 * answer. `cancelled`: images stored before stay.
 */
export interface ImageImportReport extends ImageReading {
  readonly status: 'done' | 'cancelled' | 'choose-owner' | 'other-person';
  readonly images: readonly ImportedImage[];
}
