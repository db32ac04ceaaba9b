/** Writes small NIfTI, NRRD and MetaImage files for tests, by the formats' own definitions and with nothing of the reader's code. */
import { deflateSync, gzipSync } from 'node:zlib';

export interface NiftiSpec {
  readonly version?: 1 | 2;
  readonly bigEndian?: boolean;
  readonly size: readonly number[];
  /** 2 uint8, 4 int16, 16 float32, 128 RGB ... */
  readonly type?: 2 | 4 | 16 | 128;
  readonly values: readonly number[];
  readonly sform?: readonly number[];
  readonly qform?: {
    readonly quaternion: readonly [number, number, number];
    readonly offset: readonly [number, number, number];
    readonly qfac?: 1 | -1;
  };
  readonly spacing?: readonly number[];
  readonly slope?: number;
  readonly intercept?: number;
  readonly units?: number;
}

/** NIfTI-1 or -2 in one file (nifti1.h, nifti2.h). */
export function writeNifti(spec: NiftiSpec): Uint8Array {
  const { version = 1, bigEndian = false, size, type = 4, spacing = [1, 1, 1] } = spec;
  const bytes = { 2: 1, 4: 2, 16: 4, 128: 1 }[type];
  const start = version === 1 ? 352 : 544;
  const out = new Uint8Array(start + spec.values.length * bytes);
  const view = new DataView(out.buffer);
  const le = !bigEndian;
  const f = (at: number, values: readonly number[]): void =>
    values.forEach((v, n) => (version === 1 ? view.setFloat32(at + 4 * n, v, le) : view.setFloat64(at + 8 * n, v, le)));
  const i = (at: number, value: number): void => (version === 1 ? view.setInt16(at, value, le) : view.setInt32(at, value, le));
  const dims = [size.length, ...size, ...Array<number>(7 - size.length).fill(1)];
  const pixdim = [spec.qform?.qfac ?? 1, ...spacing];
  if (version === 1) {
    view.setInt32(0, 348, le);
    dims.forEach((n, k) => view.setInt16(40 + 2 * k, n, le));
    view.setInt16(70, type, le);
    view.setInt16(72, type === 128 ? 24 : 8 * bytes, le);
    f(76, pixdim);
    f(108, [start]);
    f(112, [spec.slope ?? 0, spec.intercept ?? 0]);
    out[123] = spec.units ?? 2;
    out.set([0x6e, 0x2b, 0x31, 0], 344);
  } else {
    view.setInt32(0, 540, le);
    out.set([0x6e, 0x2b, 0x32, 0, 0x0d, 0x0a, 0x1a, 0x0a], 4);
    view.setInt16(12, type, le);
    view.setInt16(14, type === 128 ? 24 : 8 * bytes, le);
    dims.forEach((n, k) => view.setBigInt64(16 + 8 * k, BigInt(n), le));
    f(104, pixdim);
    view.setBigInt64(168, BigInt(start), le);
    f(176, [spec.slope ?? 0, spec.intercept ?? 0]);
    view.setInt32(500, spec.units ?? 2, le);
  }
  if (spec.qform) {
    i(version === 1 ? 252 : 344, 1);
    f(version === 1 ? 256 : 352, [...spec.qform.quaternion, ...spec.qform.offset]);
  }
  if (spec.sform) {
    i(version === 1 ? 254 : 348, 1);
    f(version === 1 ? 280 : 400, spec.sform);
  }
  spec.values.forEach((v, n) => {
    if (bytes === 1) out[start + n] = v;
    else if (bytes === 2) view.setInt16(start + 2 * n, v, le);
    else view.setFloat32(start + 4 * n, v, le);
  });
  return out;
}

/** NRRD with signed 16-bit numbers (teem's definition): header lines as given, then the numbers in one of four encodings. */
export function writeNrrd(
  header: readonly string[],
  values: readonly number[],
  encoding: 'raw' | 'gzip' | 'text' | 'hex',
  big = false,
): Uint8Array {
  const raw = int16(values, big);
  const data = {
    raw: () => raw,
    gzip: () => new Uint8Array(gzipSync(raw)),
    text: () => new TextEncoder().encode(values.join(' ')),
    hex: () => new TextEncoder().encode(Buffer.from(raw).toString('hex')),
  }[encoding]();
  const lines = ['NRRD0004', 'type: short', `encoding: ${encoding}`, `endian: ${big ? 'big' : 'little'}`, ...header];
  return Uint8Array.from([...new TextEncoder().encode(`${lines.join('\n')}\n\n`), ...data]);
}

/** MetaImage with signed 16-bit numbers in one file. */
export function writeMetaImage(header: readonly string[], values: readonly number[], packed: boolean, big = false): Uint8Array {
  const raw = int16(values, big);
  const data = packed ? new Uint8Array(deflateSync(raw)) : raw;
  const lines = [
    'ObjectType = Image',
    ...header,
    'ElementType = MET_SHORT',
    `BinaryDataByteOrderMSB = ${big ? 'True' : 'False'}`,
    `CompressedData = ${packed ? 'True' : 'False'}`,
    'ElementDataFile = LOCAL',
  ];
  return Uint8Array.from([...new TextEncoder().encode(`${lines.join('\n')}\n`), ...data]);
}

function int16(values: readonly number[], big: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 * values.length));
  values.forEach((v, n) => view.setInt16(2 * n, v, !big));
  return new Uint8Array(view.buffer);
}
