import type { Vec3 } from '#models/imaging/affine.ts';
import { applyAffine, invertAffine } from '#models/imaging/affine.ts';
import { spacingOf } from '#models/imaging/grid.ts';
import type { Prepared } from './prepare.ts';

/** One slice of the scan with the choice on it, `size` pixels of equal mm. */
export interface ChoiceSlice {
  readonly size: readonly [number, number];
  /** Value of the scan; NaN outside. */
  readonly values: Float32Array;
  /** 1 where the tumour can grow. */
  readonly tissue: Uint8Array;
  /** 1 on the edge of the newest outline. */
  readonly edge: Uint8Array;
}

/**
 * The slice in which the newest outline is widest, along the scan's own rows and columns, `wide` pixels across. Pixels are
 * read from the nearest voxel.
 */
export function sliceThrough({ scan, region, tissue, seen }: Prepared, wide: number): ChoiceSlice {
  const [nx, ny] = scan.grid.size;
  const [hx, hy] = spacingOf(scan.grid);
  const width = Math.max(1, Math.round(wide));
  const height = Math.max(1, Math.round((wide * ny * hy) / (nx * hx)));
  const back = invertAffine(region.placed.toPatient);
  const share = seen.at(-1)?.share ?? new Uint8Array(0);
  const k = sliceOfMiddle({ scan, region }, share);
  const values = new Float32Array(width * height);
  const grows = new Uint8Array(width * height);
  const inside = new Uint8Array(width * height);
  const [mx, my, mz] = region.grid.size;
  for (let y = 0, n = 0; y < height; y++)
    for (let x = 0; x < width; x++, n++) {
      const index: Vec3 = [((x + 0.5) / width) * nx - 0.5, ((y + 0.5) / height) * ny - 0.5, k];
      const [i, j] = [Math.round(index[0]), Math.round(index[1])];
      values[n] = scan.slope * (scan.voxels[((k * ny + j) * nx + i) * scan.components] as number) + scan.intercept;
      const [a, b, c] = applyAffine(back, applyAffine(scan.grid.toPatient, index)).map(Math.round) as [number, number, number];
      if (a < 0 || b < 0 || c < 0 || a >= mx || b >= my || c >= mz) continue;
      const at = (c * my + b) * mx + a;
      grows[n] = (tissue.white[at] as number) + (tissue.grey[at] as number) >= 26 ? 1 : 0;
      inside[n] = (share[at] as number) >= 128 ? 1 : 0;
    }
  const edge = new Uint8Array(width * height);
  for (let y = 0, n = 0; y < height; y++)
    for (let x = 0; x < width; x++, n++) {
      if (inside[n] === 0) continue;
      const border = x === 0 || y === 0 || x === width - 1 || y === height - 1;
      const open = border || inside[n - 1] === 0 || inside[n + 1] === 0 || inside[n - width] === 0 || inside[n + width] === 0;
      if (open) edge[n] = 1;
    }
  return { size: [width, height], values, tissue: grows, edge };
}

/** Index of the scan's slice that passes through the middle of a share. */
function sliceOfMiddle({ scan, region }: Pick<Prepared, 'scan' | 'region'>, share: Uint8Array): number {
  const [nx, ny] = region.grid.size;
  const sum = [0, 0, 0, 0];
  for (let n = 0; n < share.length; n++) {
    const part = share[n] as number;
    if (part === 0) continue;
    sum[0] = (sum[0] as number) + part * (n % nx);
    sum[1] = (sum[1] as number) + part * (Math.floor(n / nx) % ny);
    sum[2] = (sum[2] as number) + part * Math.floor(n / (nx * ny));
    sum[3] = (sum[3] as number) + part;
  }
  const total = sum[3] || 1;
  const middle = applyAffine(region.placed.toPatient, [sum[0]! / total, sum[1]! / total, sum[2]! / total]);
  const index = applyAffine(invertAffine(scan.grid.toPatient), middle);
  return Math.min(scan.grid.size[2] - 1, Math.max(0, Math.round(index[2])));
}
