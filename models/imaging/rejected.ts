/**
 * Every reason for which an image file, or a part of it, is not taken: what happened, what is safe, what to do.
 * The code is stable; the screen translates `image_reject_<code>`.
 */
export const IMAGE_REJECTS = {
  'not-an-image': 'This is no image format Soma knows. It was left out. Soma reads DICOM, NIfTI, NRRD and MetaImage, also in ZIP archives.',
  empty: 'The file is empty. It was left out.',
  unreadable: 'The file cannot be read; it may have been moved or changed. It was left out. Choose it again.',
  'too-large': 'The file is too large to be held in this browser. It was left out.',
  'no-pixels': 'This DICOM object holds no picture. It was left out; the other files were read.',
  'no-contours': 'This structure set holds no drawn structure. It was left out; the other files were read.',
  waveform: 'This DICOM object holds a recorded curve, no picture. It was left out.',
  plan: 'This is a radiotherapy plan. It holds no picture and was left out; doses and structures are read from their own files.',
  'header-damaged': 'The header is damaged and cannot be read. The file was left out. Fetch it again from the source.',
  'header-incomplete': 'The header does not say how large the picture is or how its pixels are stored. The file was left out.',
  'pixels-cut': 'The file ends before its picture does. It was left out, so that no half picture is measured. Fetch it again.',
  'pixels-damaged': 'The compressed picture is damaged and cannot be unpacked. The file was left out. Fetch it again.',
  'compression-unknown': 'The picture is compressed in a way Soma does not know. The file was left out. Ask for it uncompressed.',
  'codec-missing':
    'What unpacks this picture is not on this device yet, and it could not be fetched. The file was left out. Go online once and try again.',
  'pixels-elsewhere': 'The picture itself is stored elsewhere. The file was left out. Ask for the images themselves.',
  'sizes-unlikely': 'The stated size of the picture cannot be right. The file was left out.',
  'zip-damaged': 'The archive is damaged. Nothing of it was read. Fetch it again from the source.',
  'zip-locked': 'The archive is locked with a password. Nothing of it was read. Unpack it first.',
  'zip-in-zip': 'An archive within an archive is not opened. Unpack it first.',
  'gzip-damaged': 'The packed file is damaged. It was left out. Fetch it again from the source.',
  'data-elsewhere': 'The header names a separate file with the voxels, which is not here. Add it and choose both.',
  'type-unknown': 'The voxels are of a kind Soma does not read. The file was left out.',
  'header-invalid': 'The header contradicts itself. The file was left out.',
  'other-patient': 'The file belongs to a different person than the one chosen. It was left out.',
} as const;

export type ImageRejectCode = keyof typeof IMAGE_REJECTS;

/** Thrown while one file is read; the import names it and goes on with the next. `detail` never names a person. */
export class ImageReject extends Error {
  readonly code: ImageRejectCode;
  readonly detail: string;

  constructor(code: ImageRejectCode, detail = '') {
    super(detail === '' ? IMAGE_REJECTS[code] : `${detail}. ${IMAGE_REJECTS[code]}`);
    this.name = 'ImageReject';
    this.code = code;
    this.detail = detail;
  }
}
