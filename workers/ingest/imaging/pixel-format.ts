import type { DicomFile, DicomItem } from './dicom-file.ts';
import { readPalette } from './colour.ts';
import type { Palette } from './colour.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** How the pixels of a DICOM file are stored. */
export interface PixelFormat {
  readonly rows: number;
  readonly columns: number;
  readonly frames: number;
  readonly samples: number;
  readonly allocated: number;
  readonly stored: number;
  readonly highBit: number;
  readonly signed: boolean;
  readonly planar: boolean;
  readonly photometric: string;
  readonly palette: Palette | null;
  readonly kind: 'integer' | 'float' | 'double';
  readonly transferSyntax: string;
  readonly bigEndian: boolean;
  /** Eight-bit pixels written as big-endian words: every pair of bytes is swapped. */
  readonly swapped: boolean;
}

/** More pixels than this in one frame is a broken header. */
const MOST_PIXELS = 1 << 28;

/** Reads how a file's pixels are stored. Throws ImageReject where the header does not say enough or cannot be right. */
export function pixelFormat(file: DicomFile): PixelFormat {
  const { items, pixels } = file;
  const [rows, columns] = [items.short('00280010'), items.short('00280011')];
  const kind = pixels?.kind ?? 'integer';
  const allocated = items.short('00280100') ?? (kind === 'double' ? 64 : kind === 'float' ? 32 : null);
  if (rows === null || columns === null || allocated === null) throw new ImageReject('header-incomplete');
  const samples = items.short('00280002') ?? 1;
  if (rows === 0 || columns === 0 || rows * columns > MOST_PIXELS || (samples !== 1 && samples !== 3)) {
    throw new ImageReject('sizes-unlikely', `${columns} x ${rows} pixels, ${samples} samples`);
  }
  if (![1, 8, 16, 32, 64].includes(allocated)) throw new ImageReject('type-unknown', `${allocated} bits a pixel`);
  const stored = Math.min(allocated, items.short('00280101') ?? allocated);
  const photometric = items.text('00280004') ?? (samples === 3 ? 'RGB' : 'MONOCHROME2');
  const signed = items.short('00280103') === 1;
  return {
    rows,
    columns,
    frames: frameCount(items),
    samples,
    allocated,
    stored: stored === 0 ? allocated : stored,
    highBit: Math.min(allocated - 1, items.short('00280102') ?? stored - 1),
    signed,
    planar: items.short('00280006') === 1,
    photometric,
    palette: photometric === 'PALETTE COLOR' ? readPalette(items, signed, file.bigEndian) : null,
    kind,
    transferSyntax: file.transferSyntax,
    bigEndian: file.bigEndian,
    swapped: file.bigEndian && allocated === 8 && pixels?.vr === 'OW',
  };
}

/** Number of Frames; 1 where it is absent or no number (seen: "1A"). */
function frameCount(items: DicomItem): number {
  const stated = items.decimal('00280008');
  return stated !== null && Number.isInteger(stated) && stated >= 1 && stated <= 1_000_000 ? stated : 1;
}

/** Bits of one stored frame where pixels are not compressed. */
export function bitsPerFrame(format: PixelFormat, available: number): number {
  const pixels = format.rows * format.columns;
  const full = pixels * format.samples * format.allocated;
  // Two pixels share their colours; some writers say so and store all of them.
  const halved = format.photometric === 'YBR_FULL_422' && format.samples === 3;
  return halved && available * 8 < full * format.frames ? pixels * 2 * format.allocated : full;
}
