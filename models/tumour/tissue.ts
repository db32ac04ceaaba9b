/** Three numbers along i, j, k. */
export type Triple = readonly [number, number, number];

/**
 * A box of voxels whose axes are at right angles. Voxel (i, j, k) is at index i + nx (j + ny k); its centre is at
 * (i hx, j hy, k hz) mm, so that voxel 0 is the origin.
 */
export interface TumourGrid {
  readonly size: Triple;
  /** Distance between voxel centres along i, j, k, mm. */
  readonly spacing: Triple;
}

/**
 * What a tumour can grow in. Two fractions a voxel, each 0 to 255 for 0 to 1: `white` spreads at D, `grey` at D over the
 * white-to-grey ratio. In an organ other than the brain `white` is the fraction of organ in the voxel and `grey` is 0.
 */
export interface TissueMap {
  readonly grid: TumourGrid;
  readonly white: Uint8Array;
  readonly grey: Uint8Array;
}

/** Voxels with less tissue than 0.1 are no place to grow: smallest sum of the two stored fractions that counts. */
export const LEAST_TISSUE = 26;

/** Number of voxels of a grid. */
export function voxelCount(grid: TumourGrid): number {
  return grid.size[0] * grid.size[1] * grid.size[2];
}

/** Volume of one voxel, mm3. */
export function voxelMm3(grid: TumourGrid): number {
  return grid.spacing[0] * grid.spacing[1] * grid.spacing[2];
}

/** A tissue map of one kind of tissue: `mask` is not 0 where the organ is. */
export function tissueFromMask(grid: TumourGrid, mask: ArrayLike<number>): TissueMap {
  const n = voxelCount(grid);
  if (mask.length !== n) throw new RangeError(`the mask has ${mask.length} voxels, its grid ${n}`);
  const white = new Uint8Array(n);
  for (let v = 0; v < n; v++) white[v] = mask[v] ? 255 : 0;
  return { grid, white, grey: new Uint8Array(n) };
}

/** Throws a RangeError that names what is wrong with a tissue map; returns it otherwise. */
export function checkTissue(tissue: TissueMap): TissueMap {
  const { size, spacing } = tissue.grid;
  if (!size.every((n) => Number.isInteger(n) && n >= 1))
    throw new RangeError(`a grid needs whole sizes of at least 1, not ${size.join(' x ')}`);
  if (!spacing.every((h) => Number.isFinite(h) && h > 0))
    throw new RangeError(`voxel spacing must be above 0 mm, not ${spacing.join(' x ')}`);
  const n = voxelCount(tissue.grid);
  for (const name of ['white', 'grey'] as const)
    if (tissue[name].length !== n) throw new RangeError(`the ${name} fraction has ${tissue[name].length} voxels, its grid ${n}`);
  for (let v = 0; v < n; v++)
    if ((tissue.white[v] as number) + (tissue.grey[v] as number) > 256)
      throw new RangeError(`voxel ${v} holds more than one voxel of tissue: white ${tissue.white[v]} and grey ${tissue.grey[v]} of 255`);
  return tissue;
}
