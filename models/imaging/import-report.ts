import type { TagFate } from './deidentification.ts';
import type { ImageRejectCode } from './rejected.ts';

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
