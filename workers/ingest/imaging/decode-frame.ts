import { inflateSync } from 'fflate';
import type { Voxels } from '#models/imaging/volume.ts';
import { applyPalette, expand422, interleave, ybrToRgb } from './colour.ts';
import type { Codecs, Codestream } from './codecs.ts';
import { decodeJpegDct } from './jpeg-dct.ts';
import type { JpegPicture } from './jpeg-dct.ts';
import { decodeJpegLossless } from './jpeg-lossless.ts';
import { jpegHeader } from './jpeg-markers.ts';
import type { PixelFormat } from './pixel-format.ts';
import { ImageReject } from '#models/imaging/rejected.ts';
import { decodeRle } from './rle.ts';

/** DICOM's transfer syntaxes whose pixels are compressed, by what decodes them. */
const COMPRESSION: ReadonlyMap<string, 'rle' | 'jpeg' | 'jpeg-lossless' | 'jpeg-ls' | 'jpeg-2000' | 'htj2k' | 'deflate'> = new Map([
  ['1.2.840.10008.1.2.5', 'rle'],
  ['1.2.840.10008.1.2.8.1', 'deflate'],
  ...['50', '51', '52', '53', '54', '55', '56'].map((n) => [`1.2.840.10008.1.2.4.${n}`, 'jpeg'] as const),
  ...['57', '58', '70'].map((n) => [`1.2.840.10008.1.2.4.${n}`, 'jpeg-lossless'] as const),
  ...['80', '81'].map((n) => [`1.2.840.10008.1.2.4.${n}`, 'jpeg-ls'] as const),
  ...['90', '91', '92', '93'].map((n) => [`1.2.840.10008.1.2.4.${n}`, 'jpeg-2000'] as const),
  ...['201', '202', '203'].map((n) => [`1.2.840.10008.1.2.4.${n}`, 'htj2k'] as const),
]);

/** Transfer syntaxes that may lose information. */
export function isLossySyntax(uid: string): boolean {
  return /^1\.2\.840\.10008\.1\.2\.4\.(5[0-6]|81|91|93|203)$/.test(uid);
}

/** One frame's numbers, as stored by its source (before rescale): one a pixel, or red, green, blue. */
export interface DecodedFrame {
  readonly voxels: Voxels;
  readonly components: 1 | 3;
}

interface Raw {
  readonly samples: Uint8Array;
  readonly bytes: 1 | 2 | 4 | 8;
  /** Bits that hold the number and where they begin; `signed` as the pixels are to be read. */
  readonly bits: number;
  readonly shift: number;
  readonly planar: boolean;
  /** The decoder has turned colours into RGB already. */
  readonly isRgb: boolean;
}

/**
 * Unpacks one stored frame. `stored` as from `storedFrames`. Throws ImageReject `pixels-damaged`, `pixels-cut` or
 * `compression-unknown`.
 */
export async function decodeFrame(stored: Uint8Array, compressed: boolean, format: PixelFormat, codecs: Codecs): Promise<DecodedFrame> {
  const raw = compressed ? await unpack(stored, format, codecs) : native(stored, format);
  const pixels = format.rows * format.columns;
  if (raw.samples.length < pixels * format.samples * raw.bytes) throw new ImageReject('pixels-cut');
  if (format.samples === 3) return { voxels: colours(raw, format), components: 3 };
  const numbers = read(raw, format, pixels);
  if (format.palette) return { voxels: applyPalette(numbers, format.palette), components: 3 };
  return { voxels: numbers, components: 1 };
}

function native(stored: Uint8Array, format: PixelFormat): Raw {
  const bytes = (format.allocated / 8) as Raw['bytes'];
  let samples = stored;
  if (format.photometric === 'YBR_FULL_422' && stored.length < format.rows * format.columns * 3 * bytes) {
    samples = expand422(stored, format.rows * format.columns);
  } else if (format.bigEndian && bytes > 1) samples = swap(stored, bytes);
  else if (format.swapped) samples = swap(stored, 2);
  const shift = format.kind === 'integer' ? Math.max(0, format.highBit - format.stored + 1) : 0;
  return { samples, bytes, bits: format.stored, shift, planar: format.planar && samples === stored, isRgb: false };
}

async function unpack(data: Uint8Array, format: PixelFormat, codecs: Codecs): Promise<Raw> {
  const how = COMPRESSION.get(format.transferSyntax);
  const pixels = format.rows * format.columns;
  const bytes = Math.max(1, format.allocated / 8) as Raw['bytes'];
  if (how === 'rle') {
    return { samples: decodeRle(data, pixels, format.samples, bytes), bytes, bits: format.stored, shift: 0, planar: false, isRgb: false };
  }
  if (how === 'deflate') return { ...native(inflateFrame(data, pixels * format.samples * bytes), format), isRgb: false };
  if (how === 'jpeg-ls') return streamed((await codecs.get('charls'))(data), format, false);
  if (how === 'jpeg-2000') return streamed((await codecs.get('openjpeg'))(data), format, hasColourTransform(data));
  if (how === 'htj2k') return streamed((await codecs.get('openjph'))(data), format, hasColourTransform(data));
  if (how === 'jpeg-lossless') return planes(decodeJpegLossless(data), format);
  if (how !== 'jpeg') throw new ImageReject('compression-unknown', format.transferSyntax);
  const header = jpegHeader(data);
  if (!header) throw new ImageReject('pixels-damaged');
  // The label is not always right: what the codestream says counts.
  if (header.marker === 0xc3) return planes(decodeJpegLossless(data), format);
  if (header.precision === 8) return streamed((await codecs.get('libjpeg-turbo'))(data), format, true);
  return planes(decodeJpegDct(data), format);
}

function streamed(stream: Codestream, format: PixelFormat, isRgb: boolean): Raw {
  check(stream.width, stream.height, stream.components, format);
  const bytes = stream.bits <= 8 ? 1 : stream.bits <= 16 ? 2 : 4;
  return { samples: stream.samples, bytes, bits: stream.bits, shift: 0, planar: stream.planar, isRgb };
}

function planes({ width, height, precision, planes: found }: JpegPicture, format: PixelFormat): Raw {
  check(width, height, found.length, format);
  const joined = new Uint16Array(width * height * found.length);
  found.forEach((plane, c) => joined.set(plane, c * width * height));
  return { samples: new Uint8Array(joined.buffer), bytes: 2, bits: precision, shift: 0, planar: true, isRgb: false };
}

/** A picture of another size than the header says is not this header's picture. */
function check(width: number, height: number, components: number, format: PixelFormat): void {
  if (width !== format.columns || height !== format.rows || components !== format.samples) {
    const found = `The codestream holds ${width} x ${height} pixels of ${components}, the header says ${format.columns} x ${format.rows} of ${format.samples}`;
    throw new ImageReject('pixels-damaged', found);
  }
}

function inflateFrame(data: Uint8Array, expected: number): Uint8Array {
  try {
    return inflateSync(data, { out: new Uint8Array(expected) });
  } catch {
    throw new ImageReject('pixels-damaged');
  }
}

/** Does a JPEG 2000 codestream mix its components (COD marker, SGcod)? Then its decoder gives RGB. */
function hasColourTransform(data: Uint8Array): boolean {
  for (let at = 0; at + 9 < data.length && at < 65_536; at++) {
    if (data[at] === 0xff && data[at + 1] === 0x52) return data[at + 8] === 1;
  }
  return false;
}

/** Numbers from samples: the stored bits taken out, the sign put on. */
function read(raw: Raw, format: PixelFormat, count: number): Voxels {
  const { samples, bytes } = raw;
  const aligned = samples.byteOffset % bytes === 0 && format.kind === 'integer' ? samples : samples.slice();
  if (format.kind === 'double') return new Float64Array(aligned.buffer, aligned.byteOffset, count).slice();
  if (format.kind === 'float') return new Float32Array(aligned.buffer, aligned.byteOffset, count).slice();
  const words = wordsOf(aligned, bytes, count);
  // The codestream's precision counts where it says more than the header.
  const bits = raw.bits;
  if (bits === 8 * bytes && raw.shift === 0) return signedLike(words, bytes, format.signed);
  const out = signedLike(new (words.constructor as Uint16ArrayConstructor)(count), bytes, format.signed);
  const up = 32 - bits;
  for (let n = 0; n < count; n++) {
    const value = (words[n] as number) >>> raw.shift;
    out[n] = format.signed ? (value << up) >> up : (value << up) >>> up;
  }
  return out;
}

type Words = Uint8Array | Uint16Array | Uint32Array;

function wordsOf(samples: Uint8Array, bytes: number, count: number): Words {
  if (bytes === 1) return samples.slice(0, count);
  if (bytes === 2) return new Uint16Array(samples.buffer, samples.byteOffset, count).slice();
  if (bytes === 4) return new Uint32Array(samples.buffer, samples.byteOffset, count).slice();
  throw new ImageReject('type-unknown', `whole numbers of ${8 * bytes} bits`);
}

function signedLike(words: Words, bytes: number, signed: boolean): Voxels {
  if (!signed) return words;
  return bytes === 1 ? new Int8Array(words.buffer) : bytes === 2 ? new Int16Array(words.buffer) : new Int32Array(words.buffer);
}

/** Red, green, blue of 0 to 255. */
function colours(raw: Raw, format: PixelFormat): Uint8Array {
  const count = format.rows * format.columns * 3;
  const shift = Math.max(0, raw.bits - 8) + raw.shift;
  const words = wordsOf(raw.samples.byteOffset % raw.bytes === 0 ? raw.samples : raw.samples.slice(), raw.bytes, count);
  const eight = raw.bytes === 1 ? (words as Uint8Array) : Uint8Array.from(words, (value) => value >>> shift);
  const pixels = raw.planar ? interleave(eight, 3) : eight;
  if (!raw.isRgb && /^YBR_FULL/.test(format.photometric)) ybrToRgb(pixels);
  return pixels;
}

function swap(bytes: Uint8Array, size: number): Uint8Array {
  const out = new Uint8Array(bytes.length);
  for (let at = 0; at + size <= bytes.length; at += size) for (let n = 0; n < size; n++) out[at + n] = bytes[at + size - 1 - n] as number;
  return out;
}
