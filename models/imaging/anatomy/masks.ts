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

/** Marks everything of `mask` that hangs together with `seed`, in `reached`; gives the voxels it came to. */
function spread(mask: Mask, size: Vec3, seed: number, reached: Mask): number[] {
  const [nx, ny, nz] = size;
  const layer = nx * ny;
  const members = [seed];
  reached[seed] = 1;
  for (let at = 0; at < members.length; at++) {
    const n = members[at] as number;
    const i = n % nx;
    const j = Math.floor(n / nx) % ny;
    const take = (m: number): void => {
      if (!mask[m] || reached[m]) return;
      reached[m] = 1;
      members.push(m);
    };
    if (i > 0) take(n - 1);
    if (i < nx - 1) take(n + 1);
    if (j > 0) take(n - nx);
    if (j < ny - 1) take(n + nx);
    if (n >= layer) take(n - layer);
    if (n < layer * (nz - 1)) take(n + layer);
  }
  return members;
}

/** Everything of `mask` that hangs together with one of `seeds`. */
function flood(mask: Mask, size: Vec3, seeds: Iterable<number>): Mask {
  const reached = new Uint8Array(mask.length);
  for (const seed of seeds) if (mask[seed] && !reached[seed]) spread(mask, size, seed, reached);
  return reached;
}

/** The largest piece of a mask that hangs together across faces; null when the mask is empty. */
export function largestPiece(mask: Mask, size: Vec3): Mask | null {
  const seen = new Uint8Array(mask.length);
  let most: number[] = [];
  for (let n = 0; n < mask.length; n++) {
    if (!mask[n] || seen[n]) continue;
    const members = spread(mask, size, n, seen);
    if (members.length > most.length) most = members;
  }
  return most.length > 0 ? marked(mask.length, most) : null;
}

/** What of a mask hangs together in pieces of at least so many voxels. */
export function withoutSpecks(mask: Mask, size: Vec3, least: number): Mask {
  const seen = new Uint8Array(mask.length);
  const out = new Uint8Array(mask.length);
  for (let n = 0; n < mask.length; n++) {
    if (!mask[n] || seen[n]) continue;
    const members = spread(mask, size, n, seen);
    if (members.length >= least) for (const m of members) out[m] = 1;
  }
  return out;
}

function marked(length: number, members: readonly number[]): Mask {
  const out = new Uint8Array(length);
  for (const n of members) out[n] = 1;
  return out;
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
