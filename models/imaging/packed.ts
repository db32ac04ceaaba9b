import type { Imaged } from './image.ts';

const KINDS = {
  Int8Array,
  Uint8Array,
  Int16Array,
  Uint16Array,
  Int32Array,
  Uint32Array,
  Float32Array,
  Float64Array,
} as const;

type Numbers = InstanceType<(typeof KINDS)[keyof typeof KINDS]>;

/** An array taken out of an image: its kind and how many numbers it holds. */
export interface ArrayPlan {
  readonly kind: keyof typeof KINDS;
  readonly length: number;
}

/**
 * An image without its arrays: small enough for a row of a database. Where an array was stands `{ "#": n }`, the n-th of
 * `arrays`, whose bytes follow each other in that order (little endian, nothing between them).
 */
export interface PackedImage {
  readonly frame: unknown;
  readonly arrays: readonly ArrayPlan[];
}

/** Takes the arrays out of an image. The arrays are not copied. */
export function packImage(imaged: Imaged): { readonly packed: PackedImage; readonly arrays: readonly Numbers[] } {
  const arrays: Numbers[] = [];
  const strip = (value: unknown): unknown => {
    if (isNumbers(value)) return { '#': arrays.push(value) - 1 };
    if (Array.isArray(value)) return value.map(strip);
    if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, strip(v)]));
    return value;
  };
  const frame = strip(imaged);
  return { packed: { frame, arrays: arrays.map((a) => ({ kind: a.constructor.name as ArrayPlan['kind'], length: a.length })) }, arrays };
}

/** How many bytes the arrays of a packed image take. */
export function packedBytes(packed: PackedImage): number {
  return packed.arrays.reduce((sum, plan) => sum + plan.length * KINDS[plan.kind].BYTES_PER_ELEMENT, 0);
}

/**
 * Puts an image together again. `bytes` holds all arrays one after the other, as `packedBytes` counts them; arrays become
 * views into it where their place allows, copies where not. Throws RangeError when the bytes are too few.
 */
export function unpackImage(packed: PackedImage, bytes: Uint8Array<ArrayBuffer>): Imaged {
  if (bytes.length < packedBytes(packed)) throw new RangeError('The image is not whole.');
  let at = 0;
  const arrays = packed.arrays.map(({ kind, length }) => {
    const Kind = KINDS[kind];
    const from = bytes.byteOffset + at;
    const size = length * Kind.BYTES_PER_ELEMENT;
    at += size;
    return from % Kind.BYTES_PER_ELEMENT === 0 ? new Kind(bytes.buffer, from, length) : new Kind(bytes.buffer.slice(from, from + size));
  });
  const fill = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(fill);
    if (typeof value !== 'object' || value === null) return value;
    if ('#' in value) return arrays[(value as { '#': number })['#']];
    return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, fill(v)]));
  };
  return fill(packed.frame) as Imaged;
}

function isNumbers(value: unknown): value is Numbers {
  return Object.values(KINDS).some((Kind) => value instanceof Kind);
}
