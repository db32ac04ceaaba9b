import { affineOf, applyAffine, type Vec3 } from '#models/imaging/affine.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { imageOf } from './volume-phantoms.ts';

/** Where the tumours of the phantoms lie, mm LPS. */
export const CENTRE: Vec3 = [22, -8, 12];
const SIZE: Vec3 = [64, 60, 56];
const TO_PATIENT = affineOf([1.5, 0, 0], [0, 1.4, 0], [0, 0, 1.6], [CENTRE[0] - 48, CENTRE[1] - 42, CENTRE[2] - 44]);

/** A field from a function of patient mm that gives 0 to `high`. */
export function fieldOf(value: (p: Vec3) => number, high = 1, grid = { size: SIZE, toPatient: TO_PATIENT }): ByteField {
  const [nx, ny, nz] = grid.size;
  const data = new Uint8Array(nx * ny * nz);
  let at = 0;
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++)
        data[at++] = Math.round((255 * Math.min(high, Math.max(0, value(applyAffine(grid.toPatient, [i, j, k]))))) / high);
  return { grid, data, low: 0, high };
}

export const away = (p: Vec3, c: Vec3 = CENTRE): number => Math.hypot(p[0] - c[0], p[1] - c[1], p[2] - c[2]);

/** Falls through a half at the radius, over 8 mm: the steep front of a growing tumour. */
export const ball = (radius: number): ByteField => fieldOf((p) => 0.5 + (radius - away(p)) / 8);

/** A head of two ellipsoids in faint noise, bright like magnetic resonance, with a darker hollow. */
export function headPhantom(): Volume {
  const size: Vec3 = [80, 96, 84];
  const toPatient = affineOf([2.4, 0, 0], [0, 2.4, 0], [0, 0, 2.4], [-96, -115, -100]);
  let seed = 11;
  const noise = (): number => (seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
  const inside = (p: Vec3, c: Vec3, r: Vec3): number => 1 - Math.hypot((p[0] - c[0]) / r[0], (p[1] - c[1]) / r[1], (p[2] - c[2]) / r[2]);
  return imageOf(size, toPatient, (p) => {
    const head = Math.max(inside(p, [0, 0, 10], [72, 92, 82]), inside(p, [0, -86, -8], [14, 22, 16]));
    const skull = inside(p, [0, 0, 14], [64, 84, 72]);
    const rooms = Math.max(inside(p, [8, 0, 14], [7, 26, 12]), inside(p, [-8, 0, 14], [7, 26, 12]));
    const level = head < 0 ? 0 : skull < 0 ? 90 : rooms > 0 ? 35 : 70 + 8 * Math.sin(p[0] / 6) * Math.sin(p[1] / 7) * Math.sin(p[2] / 6);
    return level + 6 * noise();
  });
}
