import { utf8 } from '../../core/sha256.ts';

/** Entries of a data set by tag (`gggg,eeee`, upper case), in ascending order of tags when written. */
export type Elements = Readonly<Record<string, Element>>;

/** Value representation and value: text, whole numbers, items of a sequence or bytes. */
export type Element =
  | readonly [TextVr, string]
  | readonly ['US' | 'UL', number | readonly number[]]
  | readonly ['AT', readonly string[]]
  | readonly ['OB', Uint8Array]
  | readonly ['SQ', readonly Elements[]];

type TextVr = 'AE' | 'CS' | 'DA' | 'DS' | 'IS' | 'LO' | 'PN' | 'SH' | 'ST' | 'TM' | 'UI';

const LONG = new Set(['OB', 'SQ']);

/** A data set in explicit VR little endian (PS3.5 7.1.2); lengths are stated, texts are UTF-8 and padded to even length. */
export function writeElements(elements: Elements): Uint8Array {
  const parts = Object.keys(elements)
    .sort()
    .map((tag) => writeElement(tag, elements[tag] as Element));
  return joined(parts);
}

/** A whole Part 10 file: preamble, meta header (`meta` without its group length), data set. */
export function writePart10(meta: Elements, dataSet: Elements): Uint8Array {
  const rest = writeElements(meta);
  const length = writeElement('0002,0000', ['UL', rest.length]);
  return joined([new Uint8Array(128), utf8('DICM'), length, rest, writeElements(dataSet)]);
}

/** A decimal string of at most 16 characters (VR DS), as exact as these allow. */
export function decimalString(value: number): string {
  for (let digits = 15; digits > 3; digits--) {
    const text = String(Number(value.toPrecision(digits)));
    if (text.length <= 16) return text;
  }
  return value.toExponential(6);
}

function writeElement(tag: string, element: Element): Uint8Array {
  const [vr] = element;
  const content = contentOf(element);
  const long = LONG.has(vr);
  const head = new DataView(new ArrayBuffer(long ? 12 : 8));
  putTag(head, 0, tag);
  head.setUint8(4, vr.charCodeAt(0));
  head.setUint8(5, vr.charCodeAt(1));
  if (long) head.setUint32(8, content.length, true);
  else if (content.length > 0xfffe) throw new RangeError(`The entry ${tag} is too long for DICOM.`);
  else head.setUint16(6, content.length, true);
  return joined([new Uint8Array(head.buffer), content]);
}

function contentOf(element: Element): Uint8Array {
  const [vr, value] = element;
  if (vr === 'SQ') return joined(value.map(itemOf));
  if (vr === 'OB') return value.length % 2 === 0 ? value : joined([value, Uint8Array.of(0)]);
  if (vr === 'US' || vr === 'UL') {
    const numbers = typeof value === 'number' ? [value] : value;
    const view = new DataView(new ArrayBuffer(numbers.length * (vr === 'US' ? 2 : 4)));
    numbers.forEach((n, k) => (vr === 'US' ? view.setUint16(2 * k, n, true) : view.setUint32(4 * k, n, true)));
    return new Uint8Array(view.buffer);
  }
  if (vr === 'AT') {
    const view = new DataView(new ArrayBuffer(4 * value.length));
    value.forEach((tag, k) => putTag(view, 4 * k, tag));
    return new Uint8Array(view.buffer);
  }
  const bytes = utf8(value as string);
  return bytes.length % 2 === 0 ? bytes : joined([bytes, Uint8Array.of(vr === 'UI' ? 0 : 0x20)]);
}

function itemOf(elements: Elements): Uint8Array {
  const content = writeElements(elements);
  const head = new DataView(new ArrayBuffer(8));
  putTag(head, 0, 'FFFE,E000');
  head.setUint32(4, content.length, true);
  return joined([new Uint8Array(head.buffer), content]);
}

function putTag(view: DataView, at: number, tag: string): void {
  view.setUint16(at, parseInt(tag.slice(0, 4), 16), true);
  view.setUint16(at + 2, parseInt(tag.slice(5), 16), true);
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const out = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    out.set(part, at);
    at += part.length;
  }
  return out;
}
