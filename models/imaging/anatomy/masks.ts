import type { Vec3 } from '../affine.ts';

/** 1 inside, 0 outside, one a voxel. */
export type Mask = Uint8Array<ArrayBuffer>;

/** Every neighbour across a face of voxel `n`. */
function neighbours(n: number, [nx, ny, nz]: Vec3, visit: (m: number) => void): void {
  const i = n % nx;
  const j = Math.floor(n / nx) % ny;
  const k = Math.floor(n / (nx * ny));
  if (i > 0) visit(n - 1);
  if (i < nx - 1) visit(n + 1);
  if (j > 0) visit(n - nx);
  if (j < ny - 1) visit(n + nx);
  if (k > 0) visit(n - nx * ny);
  if (k < nz - 1) visit(n + nx * ny);
}

/** Everything of `mask` that hangs together with one of `seeds`. */
function flood(mask: Mask, size: Vec3, seeds: Iterable<number>): Mask {
  const reached = new Uint8Array(mask.length);
  const stack: number[] = [];
  const take = (n: number): void => {
    if (!mask[n] || reached[n]) return;
    reached[n] = 1;
    stack.push(n);
  };
  for (const seed of seeds) take(seed);
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) neighbours(n, size, take);
  return reached;
}

/** Pieces of a mask that hang together across faces and have at least `least` voxels, largest first. */
export function pieces(mask: Mask, size: Vec3, least = 1): Mask[] {
  const left = mask.slice();
  const found: { readonly piece: Mask; readonly count: number }[] = [];
  for (let n = 0; n < left.length; n++) {
    if (!left[n]) continue;
    const stack = [n];
    const members: number[] = [];
    left[n] = 0;
    for (let m = stack.pop(); m !== undefined; m = stack.pop()) {
      members.push(m);
      neighbours(m, size, (o) => {
        if (!left[o]) return;
        left[o] = 0;
        stack.push(o);
      });
    }
    if (members.length < least) continue;
    const piece = new Uint8Array(mask.length);
    for (const m of members) piece[m] = 1;
    found.push({ piece, count: members.length });
  }
  return found.sort((a, b) => b.count - a.count).map((one) => one.piece);
}

/** A mask without its outermost voxels (`value` 1 beyond the grid, so that the scan's end does not eat into the body). */
export function eroded(mask: Mask, size: Vec3): Mask {
  return mask.map((one, n) => {
    if (!one) return 0;
    let whole = 1;
    neighbours(n, size, (m) => {
      if (!mask[m]) whole = 0;
    });
    return whole;
  });
}

/** A mask with one more layer of voxels. */
export function dilated(mask: Mask, size: Vec3): Mask {
  const out = mask.slice();
  for (let n = 0; n < mask.length; n++)
    if (mask[n])
      neighbours(n, size, (m) => {
        out[m] = 1;
      });
  return out;
}

/**
 * A mask with what it encloses. The outside comes in from the faces of the grid, but only where it is not enclosed on that
 * face itself: where the end of a scan cuts through a body, an airway in the cut is inside.
 */
export function filled(mask: Mask, size: Vec3): Mask {
  const [nx, ny, nz] = size;
  const empty = mask.map((one) => (one ? 0 : 1));
  const seeds = new Set<number>();
  const faces: readonly [number, number, (u: number, v: number, far: boolean) => number][] = [
    [ny, nz, (u, v, far) => (v * ny + u) * nx + (far ? nx - 1 : 0)],
    [nx, nz, (u, v, far) => (v * ny + (far ? ny - 1 : 0)) * nx + u],
    [nx, ny, (u, v, far) => ((far ? nz - 1 : 0) * ny + v) * nx + u],
  ];
  for (const [nu, nv, at] of faces)
    for (const far of [false, true]) {
      const face = Uint8Array.from({ length: nu * nv }, (_, n) => empty[at(n % nu, Math.floor(n / nu), far)] as number);
      const rim = Array.from({ length: nu * nv }, (_, n) => n).filter((n) => {
        const [u, v] = [n % nu, Math.floor(n / nu)];
        return u === 0 || v === 0 || u === nu - 1 || v === nv - 1;
      });
      flood(face, [nu, nv, 1], rim).forEach((one, n) => {
        if (one) seeds.add(at(n % nu, Math.floor(n / nu), far));
      });
    }
  const outside = flood(empty, size, seeds);
  return outside.map((one) => (one ? 0 : 1));
}
