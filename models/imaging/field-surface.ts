import { surfaceWithin } from './anatomy-from-scan.ts';
import { byteOf, type ByteField } from './byte-field.ts';
import type { Shell } from './shell.ts';

/** Triangles of one surface at most. */
const MOST = 60_000;

/**
 * Closed surface where a field reaches a value, at most 60,000 triangles. Bytes hold 255 steps, so that a surface near the
 * lowest value wanders by up to half a step; two rounds of smoothing take the stairs away. Throws RangeError for a field
 * without a range and for one whose grid and bytes do not fit.
 */
export function fieldSurface(field: ByteField, value: number): Shell {
  const [nx, ny, nz] = field.grid.size;
  if (field.data.length !== nx * ny * nz)
    throw new RangeError(`This field has ${field.data.length} bytes for ${nx} × ${ny} × ${nz} voxels.`);
  // At least half a step: at 0 everything would be inside.
  return surfaceWithin(field, Math.max(0.5, byteOf(field, value)), MOST);
}
