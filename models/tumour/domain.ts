import type { TissueMap, TumourGrid } from './tissue.ts';
import { LEAST_TISSUE, checkTissue, voxelCount } from './tissue.ts';

/** Cell values or coefficients; Float64Array for the reference, Float32Array for speed. */
export type Field = Float64Array | Float32Array;
export type Precision = 'float64' | 'float32';

/**
 * The voxels a tumour can be in, packed in the order of the grid, and what flows between them. A face's conductance is
 * D_f / h2 for D = 1 mm2/d in white matter, /mm2; D_f is the harmonic mean of the two voxels' D.
 */
export interface Domain {
  readonly grid: TumourGrid;
  /** Active voxels. */
  readonly count: number;
  /** Index in the grid of each active voxel, rising. */
  readonly cells: Int32Array;
  /** Conductance of the face towards the next voxel along i, j, k; 0 where that one is not active. `x[p]` leads to p + 1. */
  readonly x: Field;
  readonly y: Field;
  readonly z: Field;
  /** How many packed voxels further the next one along j is (never more than a row has), 0 where there is none. */
  readonly yStep: Uint16Array;
  /**
   * The same along k, less 1: never more than a layer has, so that two bytes do for layers of up to 65536 voxels. Where there
   * is none it is 0 and `z` too: what stands for the neighbour then is another voxel, or none at all behind the last one.
   */
  readonly zStep: Uint16Array | Int32Array;
  /** Largest sum of a voxel's conductances, /mm2: times D dt it is the share that leaves a voxel in one step. */
  readonly largestRate: number;
  readonly precision: Precision;
}

/** An array of `length` zeros of the wanted precision. */
export function fieldOf(precision: Precision, length: number): Field {
  return precision === 'float64' ? new Float64Array(length) : new Float32Array(length);
}

/** D relative to white matter of every voxel, 0 where a tumour cannot be. `removed` (not 0) marks voxels taken out. */
export function relativeDiffusivity(
  tissue: TissueMap,
  whiteGreyRatio: number,
  precision: Precision = 'float64',
  removed: ArrayLike<number> | null = null,
): Field {
  checkTissue(tissue);
  if (!(whiteGreyRatio > 0 && whiteGreyRatio < Infinity))
    throw new RangeError(`the ratio of white to grey must be above 0, not ${whiteGreyRatio}`);
  const relative = fieldOf(precision, tissue.white.length);
  for (let v = 0; v < relative.length; v++) {
    const white = tissue.white[v] as number;
    const grey = tissue.grey[v] as number;
    if (white + grey >= LEAST_TISSUE && !removed?.[v]) relative[v] = (white + grey / whiteGreyRatio) / 255;
  }
  return relative;
}

/** Active voxels of a tissue map and the conductances between them. Throws a RangeError on a map that is not one. */
export function domainOf(
  tissue: TissueMap,
  whiteGreyRatio: number,
  precision: Precision = 'float64',
  removed: ArrayLike<number> | null = null,
): Domain {
  return domainOfDiffusivity(tissue.grid, relativeDiffusivity(tissue, whiteGreyRatio, precision, removed), precision);
}

/** The same from any D relative to white matter, one number a voxel; voxels with 0 are not active. */
export function domainOfDiffusivity(grid: TumourGrid, relative: ArrayLike<number>, precision: Precision = 'float64'): Domain {
  const n = voxelCount(grid);
  if (relative.length !== n) throw new RangeError(`${relative.length} values of D for ${n} voxels`);
  const [nx, ny, nz] = grid.size;
  const [hx, hy, hz] = grid.spacing;
  let count = 0;
  for (let v = 0; v < n; v++) if ((relative[v] as number) > 0) count++;
  const cells = new Int32Array(count);
  const packed = new Int32Array(n).fill(-1);
  for (let v = 0, p = 0; v < n; v++) {
    if (!((relative[v] as number) > 0)) continue;
    cells[p] = v;
    packed[v] = p++;
  }
  const [x, y, z] = [fieldOf(precision, count), fieldOf(precision, count), fieldOf(precision, count)];
  if (nx > 65535) throw new RangeError(`a grid of ${nx} voxels along its first axis is too long; 65535 are possible`);
  const yStep = new Uint16Array(count);
  const zStep = nx * ny <= 65536 ? new Uint16Array(count) : new Int32Array(count);
  const mean = (v: number, w: number): number => {
    const [a, b] = [relative[v] as number, relative[w] as number];
    return (2 * a * b) / (a + b);
  };
  let v = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, v++) {
        const p = packed[v] as number;
        if (p < 0) continue;
        if (i + 1 < nx && (packed[v + 1] as number) >= 0) x[p] = mean(v, v + 1) / (hx * hx);
        const up = j + 1 < ny ? (packed[v + nx] as number) : -1;
        if (up >= 0) {
          y[p] = mean(v, v + nx) / (hy * hy);
          yStep[p] = up - p;
        }
        const over = k + 1 < nz ? (packed[v + nx * ny] as number) : -1;
        if (over >= 0) {
          z[p] = mean(v, v + nx * ny) / (hz * hz);
          zStep[p] = over - p - 1;
        }
      }
  const domain = { grid, count, cells, x, y, z, yStep, zStep, precision };
  return { ...domain, largestRate: largestRate(domain) };
}

function largestRate(d: Omit<Domain, 'largestRate'>): number {
  const sums = fieldOf(d.precision, d.count);
  for (let p = 0; p < d.count; p++) {
    const faces = [
      [p + 1, d.x],
      [p + (d.yStep[p] as number), d.y],
      [p + 1 + (d.zStep[p] as number), d.z],
    ] as const;
    for (const [q, conductance] of faces) {
      const rate = conductance[p] as number;
      if (!(rate > 0)) continue;
      sums[p] = (sums[p] as number) + rate;
      sums[q] = (sums[q] as number) + rate;
    }
  }
  let largest = 0;
  for (let p = 0; p < d.count; p++) largest = Math.max(largest, sums[p] as number);
  return largest;
}

type Cells = Pick<Domain, 'grid' | 'cells' | 'count' | 'precision'>;

/** The active voxels of a field on the whole grid. */
export function pack(domain: Cells, dense: ArrayLike<number>): Field {
  const field = fieldOf(domain.precision, domain.count);
  for (let p = 0; p < domain.count; p++) field[p] = dense[domain.cells[p] as number] as number;
  return field;
}

/** A packed field on the whole grid, 0 outside; written into `dense` where one is given (its other voxels are left). */
export function unpack(domain: Cells, field: ArrayLike<number>, dense: Field = new Float32Array(voxelCount(domain.grid))): Field {
  for (let p = 0; p < domain.count; p++) dense[domain.cells[p] as number] = field[p] as number;
  return dense;
}
