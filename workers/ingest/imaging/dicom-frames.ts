import type { DicomFile } from './dicom-file.ts';
import { ImageReject } from '#models/imaging/rejected.ts';

/** The stored bytes of each frame. Compressed: one codestream each. */
export interface StoredFrames {
  readonly compressed: boolean;
  readonly frames: readonly Uint8Array[];
  /** Frames the header announces that are not there whole. */
  readonly cut: number;
}

/**
 * Parts the pixels of a file into frames. `count` frames of `bitsPerFrame` bits; frames of one-bit pixels follow each
 * other without a gap and are returned as bytes that begin at the byte of their first bit. Throws ImageReject.
 */
export function storedFrames(file: DicomFile, count: number, bitsPerFrame: number): StoredFrames {
  const { pixels, bytes } = file;
  if (!pixels) throw new ImageReject(file.items.has('00287fe0') ? 'pixels-elsewhere' : 'no-pixels');
  if (pixels.length === null) return fragmented(bytes, pixels.offset, count);
  const end = Math.min(bytes.length, pixels.offset + pixels.length);
  const frames: Uint8Array[] = [];
  for (let n = 0; n < count; n++) {
    const from = pixels.offset + Math.floor((n * bitsPerFrame) / 8);
    const to = pixels.offset + Math.ceil(((n + 1) * bitsPerFrame) / 8);
    if (to > end) break;
    frames.push(bytes.subarray(from, to));
  }
  return { compressed: false, frames, cut: count - frames.length };
}

interface Fragment {
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly whole: boolean;
}

/** Encapsulated pixels: an offset table item (may be empty), then fragments; a frame is one or more of them. */
function fragmented(bytes: Uint8Array, start: number, count: number): StoredFrames {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const fragments: Fragment[] = [];
  let at = start;
  let table: number[] | null = null;
  while (at + 8 <= bytes.length) {
    const tag = view.getUint32(at, true);
    // Item is fffe,e000; anything else (the delimiter fffe,e0dd, or disorder) ends the list.
    if (tag !== 0xe000fffe) break;
    const length = view.getUint32(at + 4, true);
    const from = at + 8;
    const to = Math.min(bytes.length, from + length);
    if (table === null) {
      table = [];
      for (let p = from; p + 4 <= to; p += 4) table.push(view.getUint32(p, true));
      start = to;
    } else fragments.push({ at: at - start, from, to, whole: from + length <= bytes.length });
    at = from + length;
  }
  const groups = groupFragments(bytes, fragments, table ?? [], count);
  const frames = groups.filter((g) => g.length > 0 && g.every((f) => f.whole)).map((group) => join(bytes, group));
  return { compressed: true, frames, cut: Math.max(0, count - frames.length) };
}

function groupFragments(bytes: Uint8Array, fragments: readonly Fragment[], table: readonly number[], count: number): Fragment[][] {
  if (count === 1) return [[...fragments]];
  if (fragments.length === count) return fragments.map((f) => [f]);
  if (table.length === count) {
    return table.map((offset, n) => fragments.filter((f) => f.at >= offset && f.at < (table[n + 1] ?? Infinity)));
  }
  // No table: a frame begins where a fragment begins with the start-of-image of its codestream (JPEG ffd8, JPEG 2000 ff4f).
  const groups: Fragment[][] = [];
  for (const fragment of fragments) {
    const [a, b] = [bytes[fragment.from], bytes[fragment.from + 1]];
    const begins = a === 0xff && (b === 0xd8 || b === 0x4f);
    if (begins || groups.length === 0) groups.push([]);
    groups.at(-1)?.push(fragment);
  }
  return groups;
}

function join(bytes: Uint8Array, group: readonly Fragment[]): Uint8Array {
  if (group.length === 1) return bytes.subarray((group[0] as Fragment).from, (group[0] as Fragment).to);
  const out = new Uint8Array(group.reduce((sum, f) => sum + f.to - f.from, 0));
  let at = 0;
  for (const { from, to } of group) {
    out.set(bytes.subarray(from, to), at);
    at += to - from;
  }
  return out;
}
