import type { Affine, Vec3 } from '../affine.ts';
import { applyAffine, columnOf, invertAffine } from '../affine.ts';
import { filled, largestPiece } from '../anatomy/masks.ts';
import { squaredDistance } from '../segment/distance-field.ts';

interface Place {
  readonly size: Vec3;
  readonly toPatient: Affine;
}

interface Spaced extends Place {
  readonly spacing: Vec3;
}

/** Bytes of one grid at the voxels of another, by the nearest; 0 beyond. */
export function onGrid(from: Uint8Array, source: Place, target: Place): Uint8Array<ArrayBuffer> {
  const [nx, ny, nz] = target.size;
  const [mx, my, mz] = source.size;
  const back = invertAffine(source.toPatient);
  const [x0, xi, xj, xk] = [
    applyAffine(back, columnOf(target.toPatient, 3)),
    ...[0, 1, 2].map((axis) => {
      const step = columnOf(target.toPatient, axis);
      return [0, 1, 2].map(
        (r) => (back[4 * r] as number) * step[0] + (back[4 * r + 1] as number) * step[1] + (back[4 * r + 2] as number) * step[2],
      );
    }),
  ] as unknown as [Vec3, Vec3, Vec3, Vec3];
  const out = new Uint8Array(nx * ny * nz);
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        const a = Math.round(x0[0] + xi[0] * i + xj[0] * j + xk[0] * k);
        const b = Math.round(x0[1] + xi[1] * i + xj[1] * j + xk[1] * k);
        const c = Math.round(x0[2] + xi[2] * i + xj[2] * j + xk[2] * k);
        if (a >= 0 && b >= 0 && c >= 0 && a < mx && b < my && c < mz) out[n] = from[(c * my + b) * mx + a] as number;
      }
  return out;
}

/** A mask with everything nearer than `mm`. */
export function grown(mask: Uint8Array, { size, spacing }: Spaced, mm: number): Uint8Array<ArrayBuffer> {
  const off = squaredDistance(mask, size, spacing);
  return Uint8Array.from(off, (d) => (d <= mm * mm ? 1 : 0));
}

/** A mask without everything nearer than `mm` to its outside; the end of the grid is no outside. */
export function shrunk(mask: Uint8Array, { size, spacing }: Spaced, mm: number): Uint8Array<ArrayBuffer> {
  const off = squaredDistance(
    mask.map((one) => (one ? 0 : 1)),
    size,
    spacing,
  );
  return Uint8Array.from(off, (d) => (d > mm * mm ? 1 : 0));
}

/** How thin what joins the brain to its coverings may be, mm to each side; and how wide its sulci. */
const [BRIDGE, SULCUS] = [2.5, 5];

/**
 * Takes from white and grey matter what only a thin bridge joins to the brain (dura, eyes, marrow), and returns the brain
 * with its fluid: what lies within its closed outline. Both fields become 0 elsewhere.
 */
export function cleanTissue(white: Float32Array, grey: Float32Array, image: Spaced): Uint8Array<ArrayBuffer> {
  const tissue = Uint8Array.from(white, (w, n) => (w + (grey[n] as number) > 0.5 ? 1 : 0));
  const core = largestPiece(shrunk(tissue, image, BRIDGE), image.size);
  if (!core) return new Uint8Array(white.length);
  const reach = grown(core, image, BRIDGE + 1);
  const kept = tissue.map((one, n) => (one && reach[n] ? 1 : 0));
  const brain = filled(shrunk(grown(kept, image, SULCUS), image, SULCUS), image.size);
  for (let n = 0; n < white.length; n++)
    if (!reach[n] || !brain[n]) {
      white[n] = 0;
      grey[n] = 0;
    }
  return brain;
}
