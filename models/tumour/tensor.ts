import type { Field, Precision } from './domain.ts';
import { fieldOf } from './domain.ts';
import type { TissueMap, Triple, TumourGrid } from './tissue.ts';
import { LEAST_TISSUE, voxelCount } from './tissue.ts';

/** Components of a tensor per voxel, along the axes of the grid: xx, xy, yy, xz, yz, zz (lower triangle by rows). */
export const TENSOR_COMPONENTS = 6;

/** Most pairs of neighbours a voxel can have a flow with from its own tensor: six directions, both ways. */
const REACH = 12;

/**
 * Voxels a tumour can be in and the pairs of voxels between which it flows when D is a tensor. In each voxel the tensor is
 * taken apart into at most six directions between voxels with weights that are never negative (Selling's reduction to an
 * obtuse superbase; Fehrenbach and Mirebeau 2014, J Math Imaging Vis 49, 123-147), so that the step keeps mass to rounding
 * and has a maximum principle at any anisotropy, which differences of mixed derivatives do not have.
 */
export interface TensorDomain {
  readonly grid: TumourGrid;
  readonly count: number;
  readonly cells: Int32Array;
  /** [count, 12]: packed index of the partners of a voxel's own directions, itself where it has none. */
  readonly partners: Int32Array;
  /** [count, 12]: weight of each, /mm2 for D = 1 mm2/d. */
  readonly weights: Field;
  /** Largest sum of the weights of all pairs a voxel is in, /mm2. */
  readonly largestRate: number;
  readonly precision: Precision;
}

/**
 * `tensors` is [voxels, 6], D relative to the scalar D a step is made with; a voxel is active where `active` is not 0. Flow
 * goes along a direction only if a chain of active voxels that touch by their faces joins both ends within the box they
 * span, so that it jumps no gap and no corner. Throws a RangeError for a tensor that is not positive definite.
 */
export function tensorDomainOf(
  grid: TumourGrid,
  tensors: ArrayLike<number>,
  active: ArrayLike<number>,
  precision: Precision = 'float64',
): TensorDomain {
  const n = voxelCount(grid);
  if (tensors.length !== TENSOR_COMPONENTS * n || active.length !== n)
    throw new RangeError(`${n} voxels need as many marks and six times as many components, not ${active.length} and ${tensors.length}`);
  const [nx, ny] = grid.size;
  const packed = new Int32Array(n).fill(-1);
  let count = 0;
  for (let v = 0; v < n; v++) if (active[v]) packed[v] = count++;
  const cells = new Int32Array(count);
  const partners = new Int32Array(REACH * count);
  const weights = fieldOf(precision, REACH * count);
  const rates = new Float64Array(count);
  for (let v = 0; v < n; v++) {
    const p = packed[v] as number;
    if (p < 0) continue;
    cells[p] = v;
    partners.fill(p, REACH * p, REACH * (p + 1));
    const at: Triple = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))];
    let slot = REACH * p;
    for (const { weight, offset } of decompose(tensors, TENSOR_COMPONENTS * v, grid.spacing, v)) {
      for (const sign of [1, -1] as const) {
        const q = partnerOf(grid, packed, at, [sign * offset[0], sign * offset[1], sign * offset[2]]);
        if (q >= 0) {
          partners[slot] = q;
          // Half from this end, half from the other, which finds the same pair in its own tensor.
          weights[slot] = weight / 2;
          rates[p] = (rates[p] as number) + weight / 2;
          rates[q] = (rates[q] as number) + weight / 2;
        }
        slot++;
      }
    }
  }
  return { grid, count, cells, partners, weights, largestRate: rates.reduce((most, rate) => Math.max(most, rate), 0), precision };
}

/**
 * One explicit Euler step, `scale` = D dt in mm2: each pair's flow is taken from one voxel and given to the other. With
 * scale * largestRate <= 1 values stay within those around them.
 */
export function diffuseTensor(domain: TensorDomain, from: Field, to: Field, scale: number): void {
  const { count, partners, weights } = domain;
  to.set(from);
  for (let p = 0, slot = 0; p < count; p++) {
    const c = from[p] as number;
    for (let d = 0; d < REACH; d++, slot++) {
      const q = partners[slot] as number;
      if (q === p) continue;
      const flow = scale * (weights[slot] as number) * ((from[q] as number) - c);
      to[p] = (to[p] as number) + flow;
      to[q] = (to[q] as number) - flow;
    }
  }
}

/**
 * Measured diffusion tensors of water ([voxels, 6], any one unit) as D relative to a scalar D: divided by the mean over all
 * tissue of their mean diffusivity, so that the tumour's own D keeps its meaning. Voxels that are no tissue get 0.
 */
export function relativeTensors(measured: ArrayLike<number>, tissue: TissueMap): Float64Array {
  const n = voxelCount(tissue.grid);
  if (measured.length !== TENSOR_COMPONENTS * n)
    throw new RangeError(`${n} voxels need ${TENSOR_COMPONENTS * n} components, not ${measured.length}`);
  const inside = (v: number): boolean => (tissue.white[v] as number) + (tissue.grey[v] as number) >= LEAST_TISSUE;
  const at = (v: number, m: number): number => measured[TENSOR_COMPONENTS * v + m] as number;
  let [sum, count] = [0, 0];
  for (let v = 0; v < n; v++) {
    if (!inside(v)) continue;
    sum += (at(v, 0) + at(v, 2) + at(v, 5)) / 3;
    count++;
  }
  const out = new Float64Array(measured.length);
  for (let v = 0; v < n; v++)
    if (inside(v)) for (let m = 0; m < TENSOR_COMPONENTS; m++) out[TENSOR_COMPONENTS * v + m] = (at(v, m) * count) / sum;
  return out;
}

interface Direction {
  readonly weight: number;
  /** Steps between voxels. */
  readonly offset: Triple;
}

type Vector = [number, number, number];

/** Rounds of Selling's reduction; each shortens the superbase, and condition 1e6 needs fewer than 40. */
const MOST_ROUNDS = 200;

/** D = sum of weight * offset offset' in units of voxels, weights >= 0. */
function decompose(tensors: ArrayLike<number>, at: number, spacing: Triple, voxel: number): Direction[] {
  const [hx, hy, hz] = spacing;
  const d = (n: number): number => tensors[at + n] as number;
  const [xx, xy, yy, xz, yz, zz] = [
    d(0) / (hx * hx),
    d(1) / (hx * hy),
    d(2) / (hy * hy),
    d(3) / (hx * hz),
    d(4) / (hy * hz),
    d(5) / (hz * hz),
  ];
  const minor = xx * yy - xy * xy;
  const determinant = xx * (yy * zz - yz * yz) - xy * (xy * zz - yz * xz) + xz * (xy * yz - yy * xz);
  if (!(xx > 0 && minor > 0 && determinant > 0)) throw new RangeError(`the diffusion tensor of voxel ${voxel} is not positive definite`);
  const inner = (u: Vector, v: Vector): number =>
    u[0] * (xx * v[0] + xy * v[1] + xz * v[2]) + u[1] * (xy * v[0] + yy * v[1] + yz * v[2]) + u[2] * (xz * v[0] + yz * v[1] + zz * v[2]);
  const base: [Vector, Vector, Vector, Vector] = [
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
    [-1, -1, -1],
  ];
  const slack = 1e-14 * (xx + yy + zz);
  for (let round = 0; ; round++) {
    const pair = PAIRS.find(([i, j]) => inner(base[i], base[j]) > slack);
    if (!pair) break;
    if (round === MOST_ROUNDS) throw new RangeError(`the diffusion tensor of voxel ${voxel} is too long and thin for this grid`);
    const [i, , k, l] = pair;
    const turned = base[i];
    base[k] = [base[k][0] + turned[0], base[k][1] + turned[1], base[k][2] + turned[2]];
    base[l] = [base[l][0] + turned[0], base[l][1] + turned[1], base[l][2] + turned[2]];
    base[i] = [-turned[0], -turned[1], -turned[2]];
    // The four still add up to 0: -u + v + (w + u) + (x + u) = u + v + w + x.
  }
  return PAIRS.map(([i, j, k, l]) => ({ weight: Math.max(0, -inner(base[i], base[j])), offset: cross(base[k], base[l]) })).filter(
    ({ weight }) => weight > slack,
  );
}

/** Pairs of a superbase, each followed by the two others. */
const PAIRS = [
  [0, 1, 2, 3],
  [0, 2, 1, 3],
  [0, 3, 1, 2],
  [1, 2, 0, 3],
  [1, 3, 0, 2],
  [2, 3, 0, 1],
] as const;

function cross(u: Vector, v: Vector): Triple {
  return [u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]];
}

/** Packed index of the voxel `offset` away, -1 where there is none or none to be reached within the box between. */
function partnerOf(grid: TumourGrid, packed: Int32Array, at: Triple, offset: Triple): number {
  const [nx, ny] = grid.size;
  const steps: [number, number, number] = [Math.abs(offset[0]), Math.abs(offset[1]), Math.abs(offset[2])];
  for (const a of [0, 1, 2] as const) {
    const there = at[a] + offset[a];
    if (there < 0 || there >= grid.size[a]) return -1;
  }
  const strides = [Math.sign(offset[0]), Math.sign(offset[1]) * nx, Math.sign(offset[2]) * nx * ny] as const;
  const start = at[0] + nx * (at[1] + ny * at[2]);
  const joined = (i: number, j: number, k: number): boolean => {
    if ((packed[start + i * strides[0] + j * strides[1] + k * strides[2]] as number) < 0) return false;
    if (i === 0 && j === 0 && k === 0) return true;
    return (i > 0 && joined(i - 1, j, k)) || (j > 0 && joined(i, j - 1, k)) || (k > 0 && joined(i, j, k - 1));
  };
  if (!joined(...steps)) return -1;
  return packed[start + steps[0] * strides[0] + steps[1] * strides[1] + steps[2] * strides[2]] as number;
}
