import { isNIFTI1, isNIFTI2, NIFTI2, readHeader } from 'nifti-reader-js';
import type { NIFTI1 } from 'nifti-reader-js';
import type { Affine, Vec3 } from '#models/imaging/affine.ts';
import { affineOf, determinant, flipRasLps, scale } from '#models/imaging/affine.ts';
import { ImageReject } from '#models/imaging/rejected.ts';
import type { ResearchVolume } from './research-volume.ts';
import type { VoxelType } from './voxel-types.ts';
import { bytesOfType, checkedCount, numbersFrom } from './voxel-types.ts';

interface Kind {
  readonly type: VoxelType;
  readonly components: 1 | 2 | 3 | 4;
}

/** NIfTI data type codes (nifti1.h). */
const KINDS: ReadonlyMap<number, Kind> = new Map([
  [2, { type: 'uint8', components: 1 }],
  [4, { type: 'int16', components: 1 }],
  [8, { type: 'int32', components: 1 }],
  [16, { type: 'float32', components: 1 }],
  [32, { type: 'float32', components: 2 }],
  [64, { type: 'float64', components: 1 }],
  [128, { type: 'uint8', components: 3 }],
  [256, { type: 'int8', components: 1 }],
  [512, { type: 'uint16', components: 1 }],
  [768, { type: 'uint32', components: 1 }],
  [1024, { type: 'int64', components: 1 }],
  [1280, { type: 'uint64', components: 1 }],
  [1792, { type: 'float64', components: 2 }],
  [2304, { type: 'uint8', components: 4 }],
]);

/** Millimetres in one of the header's spatial units (metre, millimetre, micrometre; not stated means millimetre). */
const MILLIMETRES: ReadonlyMap<number, number> = new Map([
  [1, 1000],
  [2, 1],
  [3, 0.001],
]);

const LABELS_INTENT = 1002;

export function looksLikeNifti(bytes: Uint8Array): boolean {
  if (bytes.length < 348) return false;
  const head = bytes.slice(0, 544).buffer;
  return isNIFTI1(head, true) || isNIFTI2(head, true);
}

/** Does the header say that the voxels are in a file of their own (.img)? */
export function niftiIsDetached(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(344, 347)) === 'ni1' || String.fromCharCode(...bytes.subarray(4, 7)) === 'ni2';
}

/**
 * Reads NIfTI-1 or -2, either byte order, unpacked. `detached`: the bytes of the voxels where they are in a file of their
 * own. Throws ImageReject.
 */
export function readNifti(bytes: Uint8Array, detached: Uint8Array | null = null): ResearchVolume {
  const header = headerOf(bytes);
  const kind = KINDS.get(header.datatypeCode);
  if (!kind) throw new ImageReject('type-unknown', `NIfTI data type ${header.datatypeCode}`);
  const [rank = 0, ...dims] = header.dims;
  if (rank < 1 || rank > 7) throw new ImageReject('header-invalid', `${rank} dimensions`);
  const extent = (n: number): number => (n < rank ? (dims[n] as number) : 1);
  const size = [extent(0), extent(1), extent(2)] as const;
  const frames = [3, 4, 5, 6].reduce((product, n) => product * extent(n), 1);
  const count = checkedCount([...size, frames], kind.components);
  const data = detached ?? bytes.subarray(Math.max(0, header.vox_offset));
  const stored = numbersFrom(data, kind.type, !header.littleEndian && bytesOfType(kind.type) > 1, count);
  const { toPatient, oriented } = placement(header, sformOf(bytes, header));
  const usable = Number.isFinite(header.scl_slope) && header.scl_slope !== 0 && Number.isFinite(header.scl_inter);
  return {
    format: 'nifti',
    size,
    frames,
    components: kind.components === 4 ? 3 : kind.components,
    voxels: kind.components === 4 ? withoutAlpha(stored as Uint8Array) : stored,
    toPatient,
    oriented,
    slope: usable ? header.scl_slope : 1,
    intercept: usable ? header.scl_inter : 0,
    labels: header.intent_code === LABELS_INTENT,
    findings: [],
  };
}

function headerOf(bytes: Uint8Array): NIFTI1 | NIFTI2 {
  try {
    // The library wants a buffer of its own; the header and its extensions are all it reads.
    const header = readHeader(bytes.slice(0, Math.min(bytes.length, 65_536)).buffer, true);
    if (header) return header;
  } catch {
    // Told below.
  }
  throw new ImageReject('header-damaged');
}

/**
 * The affine by the standard's own order: sform, else qform, else voxel sizes alone. (The library prefers whichever code
 * is larger, which is another rule.) RAS becomes LPS.
 */
function placement(header: NIFTI1 | NIFTI2, sform: Affine): { toPatient: Affine; oriented: boolean } {
  const unit = MILLIMETRES.get(header.xyzt_units & 7) ?? 1;
  const inMm = (a: Affine): Affine => flipRasLps(a.map((v) => v * unit));
  if (header.sform_code > 0 && Math.abs(determinant(sform)) > 0) return { toPatient: inMm(sform), oriented: true };
  const pixel = [1, 2, 3].map((n) => Math.abs(header.pixDims[n] ?? 1) || 1) as unknown as Vec3;
  if (header.qform_code > 0) {
    const qform = qformAffine(header, pixel);
    if (Math.abs(determinant(qform)) > 0) return { toPatient: inMm(qform), oriented: true };
  }
  const plain = affineOf([pixel[0], 0, 0], [0, pixel[1], 0], [0, 0, pixel[2]], [0, 0, 0]);
  return { toPatient: plain.map((v) => v * unit), oriented: false };
}

/** The sform rows as stored: the library keeps them only where it would use them. */
function sformOf(bytes: Uint8Array, header: NIFTI1 | NIFTI2): Affine {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const second = header instanceof NIFTI2;
  return Array.from({ length: 12 }, (_, n) =>
    second ? view.getFloat64(400 + 8 * n, header.littleEndian) : view.getFloat32(280 + 4 * n, header.littleEndian),
  );
}

/** Quaternion to rotation (nifti1.h, method 2). */
function qformAffine(header: NIFTI1 | NIFTI2, pixel: Vec3): Affine {
  const { quatern_b: b, quatern_c: c, quatern_d: d, qoffset_x, qoffset_y, qoffset_z } = header;
  const a = Math.sqrt(Math.max(0, 1 - b * b - c * c - d * d));
  const qfac = (header.pixDims[0] ?? 1) < 0 ? -1 : 1;
  const i: Vec3 = [a * a + b * b - c * c - d * d, 2 * (b * c + a * d), 2 * (b * d - a * c)];
  const j: Vec3 = [2 * (b * c - a * d), a * a + c * c - b * b - d * d, 2 * (c * d + a * b)];
  const k: Vec3 = [2 * (b * d + a * c), 2 * (c * d - a * b), a * a + d * d - b * b - c * c];
  return affineOf(scale(i, pixel[0]), scale(j, pixel[1]), scale(k, qfac * pixel[2]), [qoffset_x, qoffset_y, qoffset_z]);
}

/** RGBA to RGB. */
function withoutAlpha(rgba: Uint8Array): Uint8Array {
  const out = new Uint8Array((rgba.length / 4) * 3);
  for (let n = 0; n < out.length / 3; n++) out.set(rgba.subarray(4 * n, 4 * n + 3), 3 * n);
  return out;
}
