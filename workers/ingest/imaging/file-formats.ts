import { looksLikeDicom } from './dicom-file.ts';
import { looksLikeMetaImage, metaImageDataFile, readMetaImage } from './metaimage.ts';
import { looksLikeNifti, niftiIsDetached, readNifti } from './nifti.ts';
import { looksLikeNrrd, nrrdDataFile, readNrrd } from './nrrd.ts';
import type { ResearchVolume } from './research-volume.ts';
import { isZip } from './source.ts';

export type ResearchFormat = 'nifti' | 'nrrd' | 'metaimage';
type DetectedFormat = 'dicom' | ResearchFormat | 'zip' | 'gzip';

/** What a file is, told by its content and never by its name; null for anything else. */
export function detectImageFormat(bytes: Uint8Array): DetectedFormat | null {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return 'gzip';
  if (isZip(bytes)) return 'zip';
  if (looksLikeNrrd(bytes)) return 'nrrd';
  if (looksLikeNifti(bytes)) return 'nifti';
  if (looksLikeDicom(bytes)) return 'dicom';
  if (looksLikeMetaImage(bytes)) return 'metaimage';
  return null;
}

/** Name of the separate file that holds the voxels; null when they are in the same file. */
export function detachedName(format: ResearchFormat, bytes: Uint8Array, ownName: string): string | null {
  if (format === 'nrrd') return nrrdDataFile(bytes);
  if (format === 'metaimage') return metaImageDataFile(bytes);
  return niftiIsDetached(bytes) ? baseName(ownName).replace(/\.hdr$/i, '.img') : null;
}

/** Reads a file of a research format. Throws ImageReject. */
export async function readResearch(format: ResearchFormat, bytes: Uint8Array, detached: Uint8Array | null): Promise<ResearchVolume> {
  if (format === 'nifti') return readNifti(bytes, detached);
  return format === 'nrrd' ? readNrrd(bytes, detached) : readMetaImage(bytes, detached);
}

export const baseName = (path: string): string => path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
