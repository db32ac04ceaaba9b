import type { SliceHead } from '#models/imaging/slice.ts';
import type { Voxels } from '#models/imaging/volume.ts';
import type { Codecs } from './codecs.ts';
import { decodeFrame } from './decode-frame.ts';
import { readDicom } from './dicom-file.ts';
import { storedFrames } from './dicom-frames.ts';
import type { StoredFrames } from './dicom-frames.ts';
import type { DicomHead } from './dicom-image.ts';
import { bitsPerFrame } from './pixel-format.ts';
import type { PixelFormat } from './pixel-format.ts';
import { applyLut } from './lut.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/**
 * Pixels of slices, one at a time. Files are read again when their turn comes, so that no more than one is in memory
 * beside the volume that is being filled.
 */
export class SliceLoader {
  readonly #read: (file: number) => Promise<Uint8Array>;
  readonly #heads: ReadonlyMap<number, DicomHead>;
  readonly #codecs: Codecs;
  #open: { readonly file: number; readonly stored: StoredFrames } | null = null;
  /** The last slices decoded: neighbours are asked for again where one is missing between them. */
  readonly #recent = new Map<SliceHead, Voxels>();

  constructor(read: (file: number) => Promise<Uint8Array>, heads: ReadonlyMap<number, DicomHead>, codecs: Codecs) {
    this.#read = read;
    this.#heads = heads;
    this.#codecs = codecs;
  }

  head(slice: SliceHead): DicomHead {
    return this.#heads.get(slice.file) as DicomHead;
  }

  /** Numbers of one slice, after the file's modality table where it has one; rescale is left to the caller. Throws ImageReject. */
  async voxels(slice: SliceHead): Promise<Voxels> {
    const known = this.#recent.get(slice);
    if (known) return known;
    const { format, modalityLut, invert } = this.head(slice);
    const { frames, compressed } = await this.#stored(slice.file);
    const frame = frames[slice.frame];
    if (!frame) throw new ImageReject('pixels-cut');
    const decoded = (await decodeFrame(frame, compressed, format, this.#codecs)).voxels;
    if (invert) turnOver(decoded, format);
    const voxels = modalityLut ? applyLut(decoded, modalityLut) : decoded;
    this.#recent.set(slice, voxels);
    for (const old of this.#recent.keys()) if (this.#recent.size > 2) this.#recent.delete(old);
    return voxels;
  }

  async #stored(file: number): Promise<StoredFrames> {
    if (this.#open?.file === file) return this.#open.stored;
    const { format } = this.#heads.get(file) as DicomHead;
    const dicom = readDicom(await this.#read(file));
    const stored = storedFrames(dicom, format.frames, bitsPerFrame(format, dicom.pixels?.length ?? Infinity));
    this.#open = { file, stored };
    return stored;
  }
}

/** Largest stored number becomes the smallest and the other way round, in place. */
function turnOver(voxels: Voxels, format: PixelFormat): void {
  const sum = format.signed ? -1 : 2 ** format.stored - 1;
  for (let n = 0; n < voxels.length; n++) voxels[n] = sum - (voxels[n] as number);
}
