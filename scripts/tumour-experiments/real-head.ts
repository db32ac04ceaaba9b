import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { dataRoot } from '#tests/shared-data.ts';
import { randomUniform } from '#models/core/random.ts';
import type { OtherHead } from './patients.ts';

const FILE = 'imaging/brain-mri/tgt_mni152_tissue_sri.nii.gz';
const STRETCH = 0x7b20;

/**
 * A measured head: the tissue map of `brain-mri` (1 fluid, 2 grey, 3 white; 1 mm), read where SOMA_DATA is, never copied.
 * Each stranger's is stretched by up to 6 % along each axis. Null without the data.
 */
export async function realHead(): Promise<OtherHead | null> {
  const path = join(dataRoot, FILE);
  if (!existsSync(path)) return null;
  const bytes = gunzipSync(readFileSync(path));
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getInt32(0, true) !== 348) throw new Error(`${FILE} is no little-endian NIfTI-1`);
  const size = [1, 2, 3].map((a) => view.getInt16(40 + 2 * a, true)) as [number, number, number];
  const spacing = [1, 2, 3].map((a) => view.getFloat32(76 + 4 * a, true)) as [number, number, number];
  const type = view.getInt16(70, true);
  const offset = view.getFloat32(108, true);
  const read =
    type === 2
      ? (v: number): number => view.getUint8(offset + v)
      : type === 4
        ? (v: number): number => view.getInt16(offset + 2 * v, true)
        : type === 16
          ? (v: number): number => view.getFloat32(offset + 4 * v, true)
          : type === 64
            ? (v: number): number => view.getFloat64(offset + 8 * v, true)
            : null;
  if (!read) throw new Error(`${FILE} holds numbers of type ${type}, which this reader does not know`);
  const [nx, ny, nz] = size;
  const labels = Uint8Array.from({ length: nx * ny * nz }, (_, v) => Math.round(read(v)));
  const low = [nx, ny, nz];
  const high = [0, 0, 0];
  labels.forEach((label, v) => {
    if (label === 0) return;
    [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))].forEach((i, a) => {
      low[a] = Math.min(low[a] as number, i);
      high[a] = Math.max(high[a] as number, i);
    });
  });
  const middle = low.map((l, a) => (l + (high[a] as number)) / 2);
  return (seed, index) => {
    const stretch = [0, 1, 2].map((a) => 0.94 + 0.12 * randomUniform(seed, index, STRETCH, a));
    return (x, y, z) => {
      const at = [x, y, z].map((mm, a) => Math.round((middle[a] as number) + mm / ((spacing[a] as number) * (stretch[a] as number))));
      if (at.some((i, a) => i < 0 || i >= (size[a] as number))) return [0, 0];
      const label = labels[(at[0] as number) + nx * ((at[1] as number) + ny * (at[2] as number))];
      return [label === 3 ? 1 : 0, label === 2 ? 1 : 0];
    };
  };
}
