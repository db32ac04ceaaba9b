import type { Affine, Vec3 } from '#models/imaging/affine.ts';
import { affineOf, flipRasLps } from '#models/imaging/affine.ts';
import type { Voxels } from '#models/imaging/volume.ts';
import { sameKind } from '#models/imaging/volume.ts';
import { unpackWhole } from './packed.ts';
import { ImageReject } from '#models/imaging/rejected.ts';
import type { ResearchVolume } from './research-volume.ts';
import type { VoxelType } from './voxel-types.ts';
import { bytesOfType, checkedCount, numbersFrom } from './voxel-types.ts';

const TYPES: ReadonlyMap<string, VoxelType> = new Map(
  (
    [
      ['int8', 'signed char|int8|int8_t'],
      ['uint8', 'uchar|unsigned char|uint8|uint8_t'],
      ['int16', 'short|short int|signed short|signed short int|int16|int16_t'],
      ['uint16', 'ushort|unsigned short|unsigned short int|uint16|uint16_t'],
      ['int32', 'int|signed int|int32|int32_t'],
      ['uint32', 'uint|unsigned int|uint32|uint32_t'],
      ['int64', 'longlong|long long|long long int|signed long long|signed long long int|int64|int64_t'],
      ['uint64', 'ulonglong|unsigned long long|unsigned long long int|uint64|uint64_t'],
      ['float32', 'float'],
      ['float64', 'double'],
    ] as const
  ).flatMap(([type, names]) => names.split('|').map((name) => [name, type] as const)),
);

export function looksLikeNrrd(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(0, 7)).startsWith('NRRD000');
}

interface Header {
  readonly fields: ReadonlyMap<string, string>;
  readonly dataAt: number;
}

/** Name of the file with the voxels, where they are not in the header's own file; null when they are. */
export function nrrdDataFile(bytes: Uint8Array): string | null {
  const { fields } = readHeader(bytes);
  return fields.get('data file') ?? fields.get('datafile') ?? null;
}

/** Reads NRRD (teem's definition): raw, gzip, text or hex, either byte order. `detached`: bytes of a separate data file. */
export async function readNrrd(bytes: Uint8Array, detached: Uint8Array | null = null): Promise<ResearchVolume> {
  const { fields, dataAt } = readHeader(bytes);
  const type = TYPES.get((fields.get('type') ?? '').toLowerCase());
  if (!type) throw new ImageReject('type-unknown', `NRRD type ${(fields.get('type') ?? 'not stated').slice(0, 20)}`);
  const sizes = numbers(fields.get('sizes') ?? '');
  if (sizes.length < 1 || sizes.length !== Number(fields.get('dimension'))) throw new ImageReject('header-invalid', 'Sizes and dimension');
  const axes = axesOf(fields, sizes);
  const count = checkedCount(sizes, 1);
  const stored = await dataOf(fields, detached ?? bytes.subarray(dataAt), type, count);
  const size = axes.space.map((axis) => (axis === null ? 1 : (sizes[axis] as number))) as unknown as [number, number, number];
  const components = axes.colour ? 3 : 1;
  const frames = axes.list === null ? 1 : (sizes[axes.list] as number);
  const voxels = axes.list !== null && axes.list === 0 ? listLast(stored, frames) : stored;
  return {
    format: 'nrrd',
    size,
    frames,
    components,
    voxels,
    ...placement(fields, axes.space),
    slope: 1,
    intercept: 0,
    labels: [...fields.keys()].some((key) => /^segment\d+_/i.test(key)) || /label/i.test(fields.get('content') ?? ''),
    findings: [],
  };
}

function readHeader(bytes: Uint8Array): Header {
  const fields = new Map<string, string>();
  let at = 0;
  for (;;) {
    const end = bytes.indexOf(10, at);
    const stop = end === -1 ? bytes.length : end;
    const line = new TextDecoder().decode(bytes.subarray(at, Math.min(stop, at + 65_536))).replace(/\r$/, '');
    at = stop + 1;
    // A detached header may end with the file instead of an empty line.
    if (line === '' || end === -1) break;
    if (line.startsWith('#')) continue;
    const [, name, value] = /^([^:]+):=?\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined) fields.set(name.trim().toLowerCase(), (value ?? '').trim());
  }
  return { fields, dataAt: Math.min(at, bytes.length) };
}

interface Axes {
  /** Which stored axis is i, j, k; null for an image of fewer dimensions. */
  readonly space: readonly (number | null)[];
  readonly colour: boolean;
  readonly list: number | null;
}

/** Sorts stored axes into space, colour and list by their directions and kinds. */
function axesOf(fields: ReadonlyMap<string, string>, sizes: readonly number[]): Axes {
  const directions = directionsOf(fields);
  const kinds = (fields.get('kinds') ?? '').toLowerCase().split(/\s+/);
  const spatial = (axis: number): boolean => {
    if (directions) return directions[axis] !== null;
    const kind = kinds[axis] ?? '';
    if (kind !== '' && kind !== '???' && kind !== 'none') return kind === 'domain' || kind === 'space';
    return true;
  };
  let space = sizes.map((_, axis) => axis).filter(spatial);
  let others = sizes.map((_, axis) => axis).filter((axis) => !spatial(axis));
  // Nothing said about four axes: the last is the list.
  if (others.length === 0 && space.length === 4) [space, others] = [space.slice(0, 3), space.slice(3)];
  const colour = others.length === 1 && others[0] === 0 && sizes[0] === 3 && /rgb|3-color|^$|vector/.test(kinds[0] ?? '');
  if (space.length === 0 || space.length > 3 || others.length > 1) throw new ImageReject('type-unknown', `${sizes.length} axes`);
  const [other] = others;
  // A list in the middle would have to be turned around voxel by voxel; nobody writes it.
  if (other !== undefined && other !== 0 && other !== sizes.length - 1)
    throw new ImageReject('type-unknown', 'A list axis between space axes');
  return { space: [0, 1, 2].map((n) => space[n] ?? null), colour, list: colour || other === undefined ? null : other };
}

/** Direction of each stored axis, null for `none`; null when the header has none at all. */
function directionsOf(fields: ReadonlyMap<string, string>): (number[] | null)[] | null {
  const text = fields.get('space directions');
  if (!text) return null;
  return [...text.matchAll(/none|\(([^)]*)\)/gi)].map(([, inner]) => (inner === undefined ? null : numbers(inner)));
}

async function dataOf(fields: ReadonlyMap<string, string>, data: Uint8Array, type: VoxelType, count: number): Promise<Voxels> {
  const encoding = (fields.get('encoding') ?? 'raw').toLowerCase();
  const bigEndian = (fields.get('endian') ?? 'little').toLowerCase() === 'big';
  const lines = Number(fields.get('line skip') ?? fields.get('lineskip') ?? 0);
  const skip = Number(fields.get('byte skip') ?? fields.get('byteskip') ?? 0);
  const wanted = count * bytesOfType(type);
  let from = 0;
  for (let n = 0; n < lines; n++) from = data.indexOf(10, from) + 1;
  const rest = data.subarray(from);
  const after = (bytes: Uint8Array): Uint8Array =>
    skip === -1 ? bytes.subarray(Math.max(0, bytes.length - wanted)) : bytes.subarray(Math.max(0, skip));
  if (encoding === 'raw') return numbersFrom(after(rest), type, bigEndian, count);
  if (encoding === 'gzip' || encoding === 'gz')
    return numbersFrom(after(await unpackWhole(rest, 'gzip', wanted + Math.max(0, skip))), type, bigEndian, count);
  if (encoding === 'ascii' || encoding === 'text' || encoding === 'txt') return fromText(new TextDecoder().decode(rest), type, count);
  if (encoding === 'hex') return numbersFrom(fromHex(new TextDecoder().decode(rest)), type, bigEndian, count);
  throw new ImageReject('compression-unknown', `NRRD encoding ${encoding.slice(0, 20)}`);
}

function fromText(text: string, type: VoxelType, count: number): Voxels {
  const values = numbers(text);
  if (values.length < count) throw new ImageReject('pixels-cut', `${values.length} of ${count} numbers`);
  const out = numbersFrom(new Uint8Array(count * bytesOfType(type)), type, false, count);
  for (let n = 0; n < count; n++) out[n] = values[n] as number;
  return out;
}

function fromHex(text: string): Uint8Array {
  const digits = text.replace(/[^0-9a-f]/gi, '');
  return Uint8Array.from({ length: digits.length >> 1 }, (_, n) => parseInt(digits.slice(2 * n, 2 * n + 2), 16));
}

/** Numbers stored point by point (all values of one voxel together) as one volume after the other. */
function listLast(stored: Voxels, frames: number): Voxels {
  const out = sameKind(stored, stored.length);
  const perFrame = stored.length / frames;
  for (let n = 0; n < perFrame; n++) for (let t = 0; t < frames; t++) out[t * perFrame + n] = stored[n * frames + t] as number;
  return out;
}

const FLIPPED: ReadonlyMap<string, 'lps' | 'ras' | 'las'> = new Map([
  ['left-posterior-superior', 'lps'],
  ['lps', 'lps'],
  ['right-anterior-superior', 'ras'],
  ['ras', 'ras'],
  ['left-anterior-superior', 'las'],
  ['las', 'las'],
]);

function placement(fields: ReadonlyMap<string, string>, space: readonly (number | null)[]): { toPatient: Affine; oriented: boolean } {
  const directions = directionsOf(fields);
  const spacings = numbers((fields.get('spacings') ?? '').replace(/nan/gi, '1'));
  const origin = numbers((fields.get('space origin') ?? '').replace(/[()]/g, ' ')) as unknown as Vec3;
  const named = FLIPPED.get((fields.get('space') ?? '').toLowerCase().replace(/-time$/, ''));
  const unit: readonly Vec3[] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const step = (n: number): Vec3 => {
    const axis = space[n] ?? null;
    const direction = axis === null ? null : directions?.[axis];
    if (direction?.length === 3) return direction as unknown as Vec3;
    const size = axis === null ? 1 : (spacings[axis] ?? 1);
    return (unit[n] as Vec3).map((v) => v * size) as unknown as Vec3;
  };
  const stated = affineOf(step(0), step(1), step(2), origin.length === 3 ? origin : [0, 0, 0]);
  const oriented = directions !== null && named !== undefined;
  if (named === 'ras') return { toPatient: flipRasLps(stated), oriented };
  // Left-anterior-superior differs from ours in the middle axis only.
  if (named === 'las') return { toPatient: stated.map((v, n) => (n >= 4 && n < 8 ? 0 - v : v)), oriented };
  return { toPatient: stated, oriented };
}

function numbers(text: string): number[] {
  return text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(Number)
    .filter((value) => !Number.isNaN(value));
}
