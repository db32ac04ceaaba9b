import type { Vec3 } from '../affine.ts';
import { sphereMesh } from './sphere-mesh.ts';

/** Values on a small grid whose axes are taken as square, `spacing` mm apart. */
export interface HeadImage {
  readonly data: Float32Array;
  readonly size: Vec3;
  readonly spacing: Vec3;
}

export interface SkullStrip {
  /** 1 within the surface. */
  readonly mask: Uint8Array<ArrayBuffer>;
  /** Middle of the brain in voxel indices, and its radius in mm as first guessed. */
  readonly middle: Vec3;
  readonly radius: number;
  /** Brightness below which there is air or bone: a tenth of the way from dark to bright. */
  readonly dark: number;
}

/** Radii of curvature in mm that a brain's smooth outline has (Smith 2002). */
const [LEAST_RADIUS, MOST_RADIUS] = [3.33, 10];
/** Rounds of growing. From about 300 on vertices only tremble. */
const ROUNDS = 500;
/** Distance between the places looked at, mm. */
const STRIDE = 2;
/** How far inwards darkest and brightest values are looked for, mm. */
const [DARK_REACH, BRIGHT_REACH] = [20, 10];

/**
 * Outline of the brain in a head whose brain is brighter than what lies next to it (T1): a ball in its middle grows until
 * what lies inwards of it turns dark, and stays smooth (Smith 2002, Human Brain Mapping 17:143, doi:10.1002/hbm.10062).
 * `threshold` 0 to 1: smaller gives a larger brain. Null where there is no contrast.
 */
export function skullStrip(image: HeadImage, threshold = 0.5): SkullStrip | null {
  const { data, size, spacing } = image;
  const [t2, t98] = robustRange(data);
  if (!(t98 > t2)) return null;
  const t = t2 + 0.1 * (t98 - t2);
  const [nx, ny] = size;
  let [sum, sx, sy, sz, count] = [0, 0, 0, 0, 0];
  for (let n = 0; n < data.length; n++) {
    const value = data[n] as number;
    if (value <= t) continue;
    const w = Math.min(value, t98) - t2;
    sum += w;
    count++;
    sx += w * (n % nx);
    sy += w * (Math.floor(n / nx) % ny);
    sz += w * Math.floor(n / (nx * ny));
  }
  if (count === 0) return null;
  const middle: Vec3 = [(sx / sum) * spacing[0], (sy / sum) * spacing[1], (sz / sum) * spacing[2]];
  const radius = Math.cbrt((3 * count * spacing[0] * spacing[1] * spacing[2]) / (4 * Math.PI));
  const tm = medianWithin(image, middle, radius, t2, t98);
  const sphere = sphereMesh(4);
  const places = sphere.places.map((x, n) => x * 0.5 * radius + (middle[n % 3] as number));
  grow(image, places, sphere, { t2, t, tm, threshold });
  return {
    mask: within(places, sphere.indices, size, spacing),
    middle: [middle[0] / spacing[0], middle[1] / spacing[1], middle[2] / spacing[2]],
    radius,
    dark: t,
  };
}

interface Levels {
  readonly t2: number;
  readonly t: number;
  readonly tm: number;
  readonly threshold: number;
}

function grow(image: HeadImage, places: Float64Array, { indices, first, other }: ReturnType<typeof sphereMesh>, levels: Levels): void {
  const { t2, t, tm, threshold } = levels;
  const count = places.length / 3;
  const normals = new Float64Array(places.length);
  const next = new Float64Array(places.length);
  const E = (1 / LEAST_RADIUS + 1 / MOST_RADIUS) / 2;
  const F = 6 / (1 / LEAST_RADIUS - 1 / MOST_RADIUS);
  const sample = sampler(image);
  let edge = 0;
  for (let round = 0; round < ROUNDS; round++) {
    if (round % 50 === 0) edge = meanEdge(places, first, other);
    normalsOf(places, indices, normals);
    for (let v = 0; v < count; v++) {
      const at = 3 * v;
      const [x, y, z] = [places[at] as number, places[at + 1] as number, places[at + 2] as number];
      const [nx, ny, nz] = [normals[at] as number, normals[at + 1] as number, normals[at + 2] as number];
      let [mx, my, mz] = [0, 0, 0];
      const [from, to] = [first[v] as number, first[v + 1] as number];
      for (let n = from; n < to; n++) {
        const o = 3 * (other[n] as number);
        mx += places[o] as number;
        my += places[o + 1] as number;
        mz += places[o + 2] as number;
      }
      const [dx, dy, dz] = [mx / (to - from) - x, my / (to - from) - y, mz / (to - from) - z];
      const along = dx * nx + dy * ny + dz * nz;
      const curvature = (2 * Math.abs(along)) / (edge * edge);
      const bend = (1 + Math.tanh(F * (curvature - E))) / 2;
      let [dark, bright] = [tm, t];
      for (let d = STRIDE; d <= DARK_REACH; d += STRIDE) {
        const value = sample(x - d * nx, y - d * ny, z - d * nz);
        if (value < dark) dark = value;
        if (d <= BRIGHT_REACH && value > bright) bright = value;
      }
      dark = Math.max(t2, dark);
      bright = Math.min(tm, bright);
      const limit = (bright - t2) * threshold + t2;
      const push = bright > t2 ? (0.05 * 2 * (dark - limit) * edge) / (bright - t2) : 0;
      next[at] = x + 0.5 * (dx - along * nx) + bend * along * nx + push * nx;
      next[at + 1] = y + 0.5 * (dy - along * ny) + bend * along * ny + push * ny;
      next[at + 2] = z + 0.5 * (dz - along * nz) + bend * along * nz + push * nz;
    }
    places.set(next);
  }
}

/** Value at a place in mm by the nearest voxel; the smallest number of all beyond the grid. */
function sampler({ data, size, spacing }: HeadImage): (x: number, y: number, z: number) => number {
  let least = Infinity;
  for (const value of data) if (value < least) least = value;
  const [nx, ny, nz] = size;
  return (x, y, z) => {
    const [i, j, k] = [Math.round(x / spacing[0]), Math.round(y / spacing[1]), Math.round(z / spacing[2])];
    if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) return least;
    return data[(k * ny + j) * nx + i] as number;
  };
}

/** Values below which 2 % and 98 % of the voxels lie. */
function robustRange(data: Float32Array): [number, number] {
  const some: number[] = [];
  const stride = Math.max(1, Math.floor(data.length / 200_000));
  for (let n = 0; n < data.length; n += stride) some.push(data[n] as number);
  some.sort((a, b) => a - b);
  const at = (share: number): number => some[Math.floor(share * (some.length - 1))] as number;
  return [at(0.02), at(0.98)];
}

function medianWithin({ data, size, spacing }: HeadImage, middle: Vec3, radius: number, low: number, high: number): number {
  const [nx, ny, nz] = size;
  const found: number[] = [];
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        const value = data[n] as number;
        if (value < low || value > high) continue;
        const off = (i * spacing[0] - middle[0]) ** 2 + (j * spacing[1] - middle[1]) ** 2 + (k * spacing[2] - middle[2]) ** 2;
        if (off <= radius * radius) found.push(value);
      }
  found.sort((a, b) => a - b);
  return found[found.length >> 1] ?? high;
}

function meanEdge(places: Float64Array, first: Uint32Array, other: Uint32Array): number {
  let sum = 0;
  for (let v = 0; v + 1 < first.length; v++)
    for (let n = first[v] as number; n < (first[v + 1] as number); n++) {
      const o = 3 * (other[n] as number);
      const at = 3 * v;
      sum += Math.hypot(
        (places[o] as number) - (places[at] as number),
        (places[o + 1] as number) - (places[at + 1] as number),
        (places[o + 2] as number) - (places[at + 2] as number),
      );
    }
  return sum / other.length;
}

function normalsOf(places: Float64Array, indices: Uint32Array, normals: Float64Array): void {
  normals.fill(0);
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * (indices[t] as number), 3 * (indices[t + 1] as number), 3 * (indices[t + 2] as number)];
    const [ax, ay, az] = [places[a] as number, places[a + 1] as number, places[a + 2] as number];
    const [ux, uy, uz] = [(places[b] as number) - ax, (places[b + 1] as number) - ay, (places[b + 2] as number) - az];
    const [wx, wy, wz] = [(places[c] as number) - ax, (places[c + 1] as number) - ay, (places[c + 2] as number) - az];
    const [x, y, z] = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx];
    for (const v of [a, b, c]) {
      normals[v] = (normals[v] as number) + x;
      normals[v + 1] = (normals[v + 1] as number) + y;
      normals[v + 2] = (normals[v + 2] as number) + z;
    }
  }
  for (let v = 0; v < normals.length; v += 3) {
    const length = Math.hypot(normals[v] as number, normals[v + 1] as number, normals[v + 2] as number) || 1;
    for (let d = v; d < v + 3; d++) normals[d] = (normals[d] as number) / length;
  }
}

/** Voxels within a closed surface: those on it, and those the outside does not reach. */
function within(places: Float64Array, indices: Uint32Array, size: Vec3, spacing: Vec3): Uint8Array<ArrayBuffer> {
  const [nx, ny, nz] = size;
  // 0 not yet known, 1 on the surface, 2 outside.
  const state = new Uint8Array(nx * ny * nz);
  const least = Math.min(...spacing) / 2;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * (indices[t] as number), 3 * (indices[t + 1] as number), 3 * (indices[t + 2] as number)];
    const p = (v: number, d: number): number => places[v + d] as number;
    const longest = Math.max(
      Math.hypot(p(b, 0) - p(a, 0), p(b, 1) - p(a, 1), p(b, 2) - p(a, 2)),
      Math.hypot(p(c, 0) - p(a, 0), p(c, 1) - p(a, 1), p(c, 2) - p(a, 2)),
    );
    const steps = Math.max(1, Math.ceil(longest / least));
    for (let m = 0; m <= steps; m++)
      for (let n = 0; n <= steps - m; n++) {
        const [u, w] = [m / steps, n / steps];
        const index = [0, 1, 2].map((d) => Math.round((p(a, d) * (1 - u - w) + p(b, d) * u + p(c, d) * w) / (spacing[d] as number)));
        const [i, j, k] = index as [number, number, number];
        if (i >= 0 && j >= 0 && k >= 0 && i < nx && j < ny && k < nz) state[(k * ny + j) * nx + i] = 1;
      }
  }
  const stack: number[] = [];
  const reach = (i: number, j: number, k: number): void => {
    if (i < 0 || j < 0 || k < 0 || i >= nx || j >= ny || k >= nz) return;
    const n = (k * ny + j) * nx + i;
    if (state[n] !== 0) return;
    state[n] = 2;
    stack.push(n);
  };
  for (const [i, j, k] of cornersOf(size)) reach(i, j, k);
  for (let n = stack.pop(); n !== undefined; n = stack.pop()) {
    const [i, j, k] = [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))];
    reach(i - 1, j, k);
    reach(i + 1, j, k);
    reach(i, j - 1, k);
    reach(i, j + 1, k);
    reach(i, j, k - 1);
    reach(i, j, k + 1);
  }
  return state.map((one) => (one === 2 ? 0 : 1));
}

function cornersOf([nx, ny, nz]: Vec3): Vec3[] {
  return [0, nx - 1].flatMap((i) => [0, ny - 1].flatMap((j) => [0, nz - 1].map((k): Vec3 => [i, j, k])));
}
