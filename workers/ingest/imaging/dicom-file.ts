import dicomParser from 'dicom-parser';
import type { DataSet } from 'dicom-parser';
import { Inflate } from 'fflate';
import { decodeDicomText } from './dicom-text.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

const IMPLICIT = '1.2.840.10008.1.2';
const EXPLICIT = '1.2.840.10008.1.2.1';
const BIG_ENDIAN = '1.2.840.10008.1.2.2';
const DEFLATED = '1.2.840.10008.1.2.1.99';

/** Where the bytes of the picture lie in `DicomFile.bytes`. */
export interface PixelElement {
  readonly offset: number;
  /** As stated; null = undefined length, which means that the picture is cut into fragments. */
  readonly length: number | null;
  readonly kind: 'integer' | 'float' | 'double';
  /** Value representation as stated; null in implicit files. */
  readonly vr: string | null;
}

/** A DICOM file whose header has been read; its pixels are still as they were stored. */
export class DicomFile {
  readonly items: DicomItem;
  /** The data set's bytes, inflated where it was deflated. */
  readonly bytes: Uint8Array;
  readonly transferSyntax: string;
  readonly bigEndian: boolean;
  readonly pixels: PixelElement | null;
  /** Things the header gets wrong that were read over. */
  readonly oddities: readonly string[];

  constructor(parts: {
    items: DicomItem;
    bytes: Uint8Array;
    transferSyntax: string;
    pixels: PixelElement | null;
    oddities: readonly string[];
  }) {
    this.items = parts.items;
    this.bytes = parts.bytes;
    this.transferSyntax = parts.transferSyntax;
    this.bigEndian = parts.transferSyntax === BIG_ENDIAN;
    this.pixels = parts.pixels;
    this.oddities = parts.oddities;
  }
}

/** One level of a header: the top, or an item of a sequence. Tags as `ggggeeee`, lower case. */
export class DicomItem {
  readonly #data: DataSet;
  readonly #characterSet: string;

  constructor(data: DataSet, characterSet = '') {
    this.#data = data;
    this.#characterSet = this.#raw('00080005') ?? characterSet;
  }

  has(tag: string): boolean {
    return this.#data.elements[`x${tag}`] !== undefined;
  }

  /** All tags of this level as `gggg,eeee`, upper case. */
  tags(): string[] {
    return Object.keys(this.#data.elements).map((key) => `${key.slice(1, 5)},${key.slice(5, 9)}`.toUpperCase());
  }

  /** Plain text without padding; null when absent or empty. */
  text(tag: string): string | null {
    const bytes = this.bytesOf(tag);
    if (!bytes) return null;
    const text = decodeDicomText(bytes, this.#characterSet).trim();
    return text === '' ? null : text;
  }

  /** Values of a multi-valued text entry, trimmed; empty when absent. */
  texts(tag: string): string[] {
    const text = this.text(tag);
    return text === null ? [] : text.split('\\').map((part) => part.trim());
  }

  /** Decimal or integer strings as numbers; null when absent, empty or not all numbers. */
  decimals(tag: string): number[] | null {
    const parts = this.texts(tag);
    const numbers = parts.map((part) => (/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(part) ? Number(part) : Number.NaN));
    return parts.length > 0 && numbers.every(Number.isFinite) ? numbers : null;
  }

  decimal(tag: string): number | null {
    return this.decimals(tag)?.[0] ?? null;
  }

  /** Unsigned 16-bit number. */
  short(tag: string, index = 0): number | null {
    const element = this.#data.elements[`x${tag}`];
    return element && element.length >= 2 * index + 2 && this.#fits(element) ? (this.#data.uint16(`x${tag}`, index) ?? null) : null;
  }

  signedShort(tag: string, index = 0): number | null {
    const value = this.short(tag, index);
    return value === null ? null : (value << 16) >> 16;
  }

  /** Unsigned 32-bit number. */
  long(tag: string, index = 0): number | null {
    const element = this.#data.elements[`x${tag}`];
    return element && element.length >= 4 * index + 4 && this.#fits(element) ? (this.#data.uint32(`x${tag}`, index) ?? null) : null;
  }

  /** 64-bit floating point number. */
  double(tag: string, index = 0): number | null {
    const element = this.#data.elements[`x${tag}`];
    return element && element.length >= 8 * index + 8 && this.#fits(element) ? (this.#data.double(`x${tag}`, index) ?? null) : null;
  }

  /** The bytes of an entry; null when absent, empty or cut off. */
  bytesOf(tag: string): Uint8Array | null {
    const element = this.#data.elements[`x${tag}`];
    if (!element || element.length <= 0 || !this.#fits(element)) return null;
    return (this.#data.byteArray as Uint8Array).subarray(element.dataOffset, element.dataOffset + element.length);
  }

  /** Items of a sequence; empty when absent. */
  sequence(tag: string): DicomItem[] {
    const items = this.#data.elements[`x${tag}`]?.items ?? [];
    return items.flatMap((item) => (item.dataSet ? [new DicomItem(item.dataSet, this.#characterSet)] : []));
  }

  #fits(element: { dataOffset: number; length: number }): boolean {
    return element.dataOffset + element.length <= this.#data.byteArray.length;
  }

  #raw(tag: string): string | undefined {
    return this.#data.string(`x${tag}`);
  }
}

/** Could these bytes be DICOM? With the prefix, or (files of old systems) starting right with the header. */
export function looksLikeDicom(bytes: Uint8Array): boolean {
  if (hasPrefix(bytes)) return true;
  if (bytes.length < 16) return false;
  const guess = guessEncoding(bytes, 0);
  const group = guess === BIG_ENDIAN ? be16(bytes, 0) : le16(bytes, 0);
  const element = guess === BIG_ENDIAN ? be16(bytes, 2) : le16(bytes, 2);
  if (group !== 2 && group !== 8 && !(group === 16 && element <= 0x40)) return false;
  const length = guess === IMPLICIT ? le32(bytes, 4) : guess === BIG_ENDIAN ? be16(bytes, 6) : le16(bytes, 6);
  return element < 0x2000 && length < Math.min(bytes.length, 0x10000);
}

/**
 * Reads the header of a DICOM file up to its pixels. With or without preamble and meta header, implicit or explicit,
 * either byte order, deflated or not; where the file does not say how it is written, or says it wrongly, its first bytes do.
 * Throws ImageReject `header-damaged`.
 */
export function readDicom(bytes: Uint8Array): DicomFile {
  const oddities: string[] = [];
  const meta = readMeta(bytes, hasPrefix(bytes) ? 132 : 0);
  if (!hasPrefix(bytes)) oddities.push('no preamble');
  let body = bytes.subarray(meta.end);
  const stated = meta.transferSyntax;
  if (stated === null) oddities.push('no transfer syntax');
  if (stated === DEFLATED) body = inflate(body);
  const encoding = body.length < 8 ? (stated ?? EXPLICIT) : guessEncoding(body, 0);
  const needed = stated === null ? encoding : stated === IMPLICIT ? IMPLICIT : stated === BIG_ENDIAN ? BIG_ENDIAN : EXPLICIT;
  if (needed !== encoding) oddities.push('written in another way than it says');
  const { data, damaged } = parse(body, encoding);
  if (damaged) oddities.push('header ends in disorder');
  const items = new DicomItem(data);
  const pixels = pixelElement(data);
  return new DicomFile({ items, bytes: body, transferSyntax: needed === encoding ? (stated ?? encoding) : encoding, pixels, oddities });
}

function parse(body: Uint8Array, encoding: string): { data: DataSet; damaged: boolean } {
  try {
    return { data: dicomParser.parseDicom(body, { TransferSyntaxUID: encoding, untilTag: 'x7fe00010' }), damaged: false };
  } catch (error) {
    // The parser throws what it had read so far beside the reason.
    const data = (error as { dataSet?: DataSet }).dataSet;
    if (data && Object.keys(data.elements).length > 0) return { data, damaged: true };
    throw new ImageReject('header-damaged', typeof error === 'string' ? error.replace(/^dicomParser\.?/, '').slice(0, 80) : '');
  }
}

function pixelElement(data: DataSet): PixelElement | null {
  for (const [tag, kind] of [
    ['x7fe00010', 'integer'],
    ['x7fe00008', 'float'],
    ['x7fe00009', 'double'],
  ] as const) {
    const element = data.elements[tag];
    if (!element) continue;
    return {
      kind,
      vr: element.vr ?? null,
      offset: element.dataOffset,
      length: element.hadUndefinedLength || element.length === 0xffffffff ? null : element.length,
    };
  }
  return null;
}

/** The group 0002 entries, always explicit little endian; `end` is where the data set begins. */
function readMeta(bytes: Uint8Array, start: number): { end: number; transferSyntax: string | null } {
  let at = start;
  let transferSyntax: string | null = null;
  while (at + 8 <= bytes.length && le16(bytes, at) === 2) {
    const element = le16(bytes, at + 2);
    const vr = String.fromCharCode(bytes[at + 4] as number, bytes[at + 5] as number);
    const long = /^(OB|OW|UN|SQ|UT)$/.test(vr);
    if (!/^[A-Z]{2}$/.test(vr)) {
      // A meta header written implicitly: against the standard, but seen.
      const length = le32(bytes, at + 4);
      if (element === 0x10) transferSyntax = ascii(bytes, at + 8, length);
      at += 8 + length;
      continue;
    }
    const length = long ? le32(bytes, at + 8) : le16(bytes, at + 6);
    const data = at + (long ? 12 : 8);
    if (element === 0x10) transferSyntax = ascii(bytes, data, length);
    at = data + length;
  }
  if (at > bytes.length) throw new ImageReject('header-damaged');
  return { end: at, transferSyntax: transferSyntax === '' ? null : transferSyntax };
}

/** How a data set is written, told by its first entry. */
function guessEncoding(bytes: Uint8Array, at: number): string {
  const explicit = /^[A-Z]{2}$/.test(String.fromCharCode(bytes[at + 4] as number, bytes[at + 5] as number));
  // Groups are small numbers: the larger reading has its bytes the wrong way round.
  if (explicit) return le16(bytes, at) > be16(bytes, at) ? BIG_ENDIAN : EXPLICIT;
  return IMPLICIT;
}

/** Most a deflated data set may become: a picture that large cannot be shown either. */
const INFLATED_LIMIT = 1 << 30;

function inflate(body: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((part) => {
    size += part.length;
    if (size > INFLATED_LIMIT) throw new ImageReject('too-large');
    parts.push(part);
  });
  try {
    stream.push(body, true);
  } catch (error) {
    if (error instanceof ImageReject) throw error;
    throw new ImageReject('header-damaged', 'It cannot be inflated');
  }
  const out = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

function hasPrefix(bytes: Uint8Array): boolean {
  return bytes.length > 132 && ascii(bytes, 128, 4) === 'DICM';
}

const le16 = (b: Uint8Array, at: number): number => (b[at] as number) | ((b[at + 1] as number) << 8);
const be16 = (b: Uint8Array, at: number): number => ((b[at] as number) << 8) | (b[at + 1] as number);
const le32 = (b: Uint8Array, at: number): number => (le16(b, at) | (le16(b, at + 2) << 16)) >>> 0;

function ascii(bytes: Uint8Array, at: number, length: number): string {
  return String.fromCharCode(...bytes.subarray(at, Math.min(bytes.length, at + Math.min(length, 256)))).replace(/[\0 ]+$/, '');
}
