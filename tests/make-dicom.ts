/** Writes small DICOM files for tests, by the standard's own rules (PS3.5, PS3.10) and with nothing of the reader's code. */
import { deflateRawSync } from 'node:zlib';

export type TagValue = string | number | readonly number[] | Uint8Array | readonly Tags[];
/** `gggg,eeee` → [VR, value]. Sequences are lists of tags. */
export type Tags = Readonly<Record<string, readonly [vr: string, value: TagValue]>>;

export interface WriteOptions {
  readonly syntax?: 'implicit' | 'explicit' | 'big-endian' | 'deflated';
  readonly preamble?: boolean;
  readonly meta?: boolean;
  /** Written into the meta header instead of the true one. */
  readonly statedSyntax?: string;
  /** Compressed pixels: one fragment each, after an empty offset table. */
  readonly fragments?: readonly Uint8Array[];
}

const UIDS = {
  implicit: '1.2.840.10008.1.2',
  explicit: '1.2.840.10008.1.2.1',
  'big-endian': '1.2.840.10008.1.2.2',
  deflated: '1.2.840.10008.1.2.1.99',
} as const;

const LONG = new Set(['OB', 'OW', 'OF', 'OD', 'SQ', 'UN', 'UT']);

export function writeDicom(tags: Tags, options: WriteOptions = {}): Uint8Array {
  const { syntax = 'explicit', preamble = true, meta = true } = options;
  const body = dataSet(tags, syntax === 'implicit', syntax === 'big-endian', options.fragments);
  const head = dataSet({ '0002,0010': ['UI', options.statedSyntax ?? UIDS[syntax]] }, false, false);
  const length = dataSet({ '0002,0000': ['UL', head.length] }, false, false);
  const start = preamble ? Uint8Array.of(...new Uint8Array(128), 0x44, 0x49, 0x43, 0x4d) : new Uint8Array();
  return joined([start, ...(meta ? [length, head] : []), syntax === 'deflated' ? deflateRawSync(body) : body]);
}

function dataSet(tags: Tags, implicit: boolean, big: boolean, fragments?: readonly Uint8Array[]): Uint8Array {
  const parts: Uint8Array[] = [];
  for (const tag of Object.keys(tags).sort()) {
    const [vr, value] = tags[tag] as readonly [string, TagValue];
    parts.push(element(tag, vr, bytesOf(vr, value, implicit, big), implicit, big));
  }
  if (fragments) {
    parts.push(Uint8Array.of(0xe0, 0x7f, 0x10, 0x00, 0x4f, 0x42, 0, 0, 0xff, 0xff, 0xff, 0xff), item(new Uint8Array()));
    for (const fragment of fragments) parts.push(item(fragment));
    parts.push(Uint8Array.of(0xfe, 0xff, 0xdd, 0xe0, 0, 0, 0, 0));
  }
  return joined(parts);
}

function item(content: Uint8Array, big = false): Uint8Array {
  const even = content.length % 2 === 0 ? content : joined([content, Uint8Array.of(0)]);
  const head = new DataView(new ArrayBuffer(8));
  head.setUint16(0, 0xfffe, !big);
  head.setUint16(2, 0xe000, !big);
  head.setUint32(4, even.length, !big);
  return joined([new Uint8Array(head.buffer), even]);
}

function element(tag: string, vr: string, content: Uint8Array, implicit: boolean, big: boolean): Uint8Array {
  const long = !implicit && LONG.has(vr);
  const head = new DataView(new ArrayBuffer(long ? 12 : 8));
  head.setUint16(0, parseInt(tag.slice(0, 4), 16), !big);
  head.setUint16(2, parseInt(tag.slice(5), 16), !big);
  if (implicit) head.setUint32(4, content.length, true);
  else {
    head.setUint8(4, vr.charCodeAt(0));
    head.setUint8(5, vr.charCodeAt(1));
    if (long) head.setUint32(8, content.length, !big);
    else head.setUint16(6, content.length, !big);
  }
  return joined([new Uint8Array(head.buffer), content]);
}

function bytesOf(vr: string, value: TagValue, implicit: boolean, big: boolean): Uint8Array {
  if (vr === 'SQ') return joined((value as readonly Tags[]).map((tags) => item(dataSet(tags, implicit, big), big)));
  if (value instanceof Uint8Array) return value.length % 2 === 0 ? value : joined([value, Uint8Array.of(0)]);
  if (vr === 'US' || vr === 'SS' || vr === 'OW') return words(value, 2, (view, at, n) => view.setUint16(at, n & 0xffff, !big));
  if (vr === 'UL') return words(value, 4, (view, at, n) => view.setUint32(at, n, !big));
  if (vr === 'FD') return words(value, 8, (view, at, n) => view.setFloat64(at, n, !big));
  if (vr === 'FL' || vr === 'OF') return words(value, 4, (view, at, n) => view.setFloat32(at, n, !big));
  const text = typeof value === 'object' ? (value as readonly number[]).join('\\') : String(value);
  const padded = text.length % 2 === 0 ? text : text + (vr === 'UI' ? '\0' : ' ');
  return Uint8Array.from(padded, (c) => c.charCodeAt(0));
}

function words(value: TagValue, size: number, put: (view: DataView, at: number, n: number) => void): Uint8Array {
  const numbers = typeof value === 'number' ? [value] : (value as readonly number[]);
  const view = new DataView(new ArrayBuffer(numbers.length * size));
  numbers.forEach((n, k) => put(view, k * size, n));
  return new Uint8Array(view.buffer);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, p) => sum + p.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}

export interface SliceSpec {
  readonly rows?: number;
  readonly columns?: number;
  readonly position?: readonly [number, number, number] | null;
  readonly orientation?: readonly number[];
  readonly number?: number;
  readonly series?: string;
  readonly patient?: string;
  readonly instance?: string;
  /** Stored number of pixel (row, column). */
  readonly pixel?: (row: number, column: number) => number;
  readonly more?: Tags;
}

/** Tags of one CT slice of 16 bits with a rescale of -1024. */
export function ctSlice(spec: SliceSpec = {}): Tags {
  const {
    rows = 4,
    columns = 5,
    position = [0, 0, 0],
    orientation = [1, 0, 0, 0, 1, 0],
    number = 1,
    series = '1.2.3',
    patient = 'A',
  } = spec;
  const pixels = Array.from({ length: rows * columns }, (_, n) => spec.pixel?.(Math.floor(n / columns), n % columns) ?? n);
  return {
    '0008,0016': ['UI', '1.2.840.10008.5.1.4.1.1.2'],
    '0008,0018': ['UI', spec.instance ?? `${series}.${number}`],
    '0008,0020': ['DA', '20240229'],
    '0008,0060': ['CS', 'CT'],
    '0010,0010': ['PN', `Doe^${patient}`],
    '0010,0020': ['LO', `ID-${patient}`],
    '0010,0030': ['DA', '19500101'],
    '0018,0050': ['DS', '2'],
    '0020,000D': ['UI', '1.2'],
    '0020,000E': ['UI', series],
    '0020,0013': ['IS', String(number)],
    ...(position ? { '0020,0032': ['DS', position] as const } : {}),
    '0020,0037': ['DS', orientation],
    '0020,0052': ['UI', '1.2.9'],
    '0028,0002': ['US', 1],
    '0028,0004': ['CS', 'MONOCHROME2'],
    '0028,0010': ['US', rows],
    '0028,0011': ['US', columns],
    '0028,0030': ['DS', [0.5, 0.25]],
    '0028,0100': ['US', 16],
    '0028,0101': ['US', 16],
    '0028,0102': ['US', 15],
    '0028,0103': ['US', 1],
    '0028,1052': ['DS', '-1024'],
    '0028,1053': ['DS', '1'],
    '7FE0,0010': ['OW', pixels],
    ...spec.more,
  };
}

/** Tags without some of them. */
export function without(tags: Tags, ...names: readonly string[]): Tags {
  return Object.fromEntries(Object.entries(tags).filter(([tag]) => !names.includes(tag)));
}
