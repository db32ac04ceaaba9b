import type { Affine, Vec3 } from '#models/imaging/affine.ts';
import { affineOf, scale } from '#models/imaging/affine.ts';
import { unpackWhole } from './packed.ts';
import { ImageReject } from '#models/imaging/rejected.ts';
import type { ResearchVolume } from './research-volume.ts';
import type { VoxelType } from './voxel-types.ts';
import { bytesOfType, checkedCount, numbersFrom } from './voxel-types.ts';

const TYPES: ReadonlyMap<string, VoxelType> = new Map([
  ['MET_CHAR', 'int8'],
  ['MET_UCHAR', 'uint8'],
  ['MET_SHORT', 'int16'],
  ['MET_USHORT', 'uint16'],
  ['MET_INT', 'int32'],
  ['MET_UINT', 'uint32'],
  ['MET_LONG', 'int32'],
  ['MET_ULONG', 'uint32'],
  ['MET_LONG_LONG', 'int64'],
  ['MET_ULONG_LONG', 'uint64'],
  ['MET_FLOAT', 'float32'],
  ['MET_DOUBLE', 'float64'],
]);

export function looksLikeMetaImage(bytes: Uint8Array): boolean {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*(ObjectType|NDims)\s*=/.test(head) || /^\s*Comment\s*=[^\n]*\n\s*ObjectType\s*=/.test(head);
}

/** Name of the file with the voxels; null when they follow the header. */
export function metaImageDataFile(bytes: Uint8Array): string | null {
  const file = readHeader(bytes).fields.get('elementdatafile') ?? '';
  return file.toUpperCase() === 'LOCAL' ? null : file;
}

/** Reads MetaImage (.mha, or .mhd with its data file): plain or zlib, either byte order. Throws ImageReject. */
export async function readMetaImage(bytes: Uint8Array, detached: Uint8Array | null = null): Promise<ResearchVolume> {
  const { fields, dataAt } = readHeader(bytes);
  const text = (...names: string[]): string | null => names.map((name) => fields.get(name)).find((value) => value !== undefined) ?? null;
  const numbers = (...names: string[]): number[] =>
    (text(...names) ?? '')
      .split(/\s+/)
      .filter(Boolean)
      .map(Number)
      .filter((n) => !Number.isNaN(n));
  const type = TYPES.get(text('elementtype')?.toUpperCase() ?? '');
  if (!type) throw new ImageReject('type-unknown', `MetaImage type ${(text('elementtype') ?? 'not stated').slice(0, 20)}`);
  const rank = Number(text('ndims') ?? 0);
  const sizes = numbers('dimsize');
  if (rank < 2 || rank > 4 || sizes.length !== rank) throw new ImageReject('header-invalid', 'DimSize and NDims');
  const channels = Number(text('elementnumberofchannels') ?? 1);
  if (channels !== 1 && channels !== 3) throw new ImageReject('type-unknown', `${channels} channels`);
  const count = checkedCount(sizes, channels);
  const wanted = count * bytesOfType(type);
  const raw = detached ?? bytes.subarray(dataAt);
  const skip = Number(text('headersize') ?? 0);
  const from = skip === -1 ? Math.max(0, raw.length - wanted) : Math.max(0, skip);
  const packed = text('compresseddata')?.toLowerCase() === 'true';
  const data = packed ? await unpackWhole(raw.subarray(from), 'deflate', wanted) : raw.subarray(from);
  const bigEndian = /^true$/i.test(text('binarydatabyteordermsb', 'elementbyteordermsb') ?? 'False');
  const spacing = numbers('elementspacing', 'elementsize');
  const matrix = numbers('transformmatrix', 'orientation', 'rotation');
  const origin = numbers('offset', 'position', 'origin');
  const coloured = channels === 3 && type === 'uint8';
  if (channels === 3 && !coloured) throw new ImageReject('type-unknown', '3 channels of more than 8 bits');
  return {
    format: 'metaimage',
    size: [sizes[0] as number, sizes[1] as number, sizes[2] ?? 1],
    frames: sizes[3] ?? 1,
    components: coloured ? 3 : 1,
    voxels: numbersFrom(data, type, bigEndian, count),
    toPatient: placement(rank, spacing, matrix, origin),
    oriented: matrix.length === rank * rank && rank >= 3,
    slope: 1,
    intercept: 0,
    labels: false,
    findings: [],
  };
}

/** Each run of `rank` numbers of the matrix is the direction of one index axis, LPS as ITK writes it. */
function placement(rank: number, spacing: readonly number[], matrix: readonly number[], origin: readonly number[]): Affine {
  const step = (axis: number): Vec3 => {
    const stated = matrix.length === rank * rank && axis < rank;
    const direction = [0, 1, 2].map((n) => (stated && n < rank ? (matrix[axis * rank + n] as number) : n === axis ? 1 : 0));
    return scale(direction as unknown as Vec3, Math.abs(spacing[axis] ?? 1) || 1);
  };
  return affineOf(step(0), step(1), step(2), [origin[0] ?? 0, origin[1] ?? 0, origin[2] ?? 0]);
}

function readHeader(bytes: Uint8Array): { fields: ReadonlyMap<string, string>; dataAt: number } {
  const fields = new Map<string, string>();
  let at = 0;
  while (at < bytes.length) {
    const end = bytes.indexOf(10, at);
    const stop = end === -1 ? bytes.length : end;
    const line = new TextDecoder('latin1').decode(bytes.subarray(at, Math.min(stop, at + 4096))).replace(/\r$/, '');
    at = stop + 1;
    const [, name, value] = /^\s*(\w+)\s*=\s*(.*)$/.exec(line) ?? [];
    if (name === undefined) continue;
    fields.set(name.toLowerCase(), (value ?? '').trim());
    // Always the last entry of the header.
    if (name.toLowerCase() === 'elementdatafile') break;
  }
  return { fields, dataAt: Math.min(at, bytes.length) };
}
