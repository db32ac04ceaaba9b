import { MODE_COUNT, type HeartMesh, type HeartState } from './mesh.ts';

const VARIABLES = MODE_COUNT + 1;

/** All products i <= j <= k of (1, a0, .., a5): the 84 monomials a volume is made of. */
export function monomials(): readonly (readonly [number, number, number])[] {
  const out: [number, number, number][] = [];
  for (let i = 0; i < VARIABLES; i++) for (let j = i; j < VARIABLES; j++) for (let k = j; k < VARIABLES; k++) out.push([i, j, k]);
  return out;
}

const MONOMIALS = monomials();
const SLOT = (() => {
  const slot = new Int32Array(VARIABLES ** 3);
  MONOMIALS.forEach(([i, j, k], s) => {
    for (const [a, b, c] of [[i, j, k], [i, k, j], [j, i, k], [j, k, i], [k, i, j], [k, j, i]] as [number, number, number][]) slot[(a * VARIABLES + b) * VARIABLES + c] = s;
  }); // prettier-ignore
  return slot;
})();

/**
 * Adds the volume (mL when positions are mm) enclosed by triangles, as a polynomial of the amplitudes, to
 * `polynomial[84]`. `vertex(v, m, out)` gives the rest position (m = 0) or displacement m - 1 of vertex v.
 */
export function addVolume(polynomial: Float64Array, offset: number, triangles: ArrayLike<number>, rows: Float64Array, sign: number): void {
  const w = 3 * VARIABLES;
  const cross = new Float64Array(3);
  for (let t = 0; t < triangles.length; t += 3) {
    const [a, b, c] = [w * (triangles[t] as number), w * (triangles[t + 1] as number), w * (triangles[t + 2] as number)];
    for (let j = 0; j < VARIABLES; j++) {
      const [bx, by, bz] = [rows[b + 3 * j] as number, rows[b + 3 * j + 1] as number, rows[b + 3 * j + 2] as number];
      if (bx === 0 && by === 0 && bz === 0) continue;
      for (let k = 0; k < VARIABLES; k++) {
        const [cx, cy, cz] = [rows[c + 3 * k] as number, rows[c + 3 * k + 1] as number, rows[c + 3 * k + 2] as number];
        cross[0] = by * cz - bz * cy;
        cross[1] = bz * cx - bx * cz;
        cross[2] = bx * cy - by * cx;
        for (let i = 0; i < VARIABLES; i++) {
          const det =
            (rows[a + 3 * i] as number) * cross[0] +
            (rows[a + 3 * i + 1] as number) * cross[1] +
            (rows[a + 3 * i + 2] as number) * cross[2];
          const s = offset + (SLOT[(i * VARIABLES + j) * VARIABLES + k] as number);
          polynomial[s] = (polynomial[s] as number) + (sign * det) / 6000;
        }
      }
    }
  }
}

/** Value of volume `which` (0..4) at amplitudes a[6], and its slopes in `slope[6]` when given. */
export function volumeAt(polynomials: Float64Array, which: number, a: ArrayLike<number>, slope?: Float64Array): number {
  let value = 0;
  slope?.fill(0);
  const x = (i: number): number => (i === 0 ? 1 : (a[i - 1] as number));
  for (let s = 0; s < MONOMIALS.length; s++) {
    const c = polynomials[which * MONOMIALS.length + s] as number;
    const [i, j, k] = MONOMIALS[s] as readonly [number, number, number];
    const [xi, xj, xk] = [x(i), x(j), x(k)];
    value += c * xi * xj * xk;
    if (!slope) continue;
    if (i > 0) slope[i - 1] = (slope[i - 1] as number) + c * xj * xk;
    if (j > 0) slope[j - 1] = (slope[j - 1] as number) + c * xi * xk;
    if (k > 0) slope[k - 1] = (slope[k - 1] as number) + c * xi * xj;
  }
  return value;
}

/** Range of the amplitudes inside which the fields keep surfaces from crossing; checked by the tests. */
export const AMPLITUDE_LIMITS: readonly (readonly [number, number])[] = [[-0.9, 1.75], [-1.2, 2.2], [-3.2, 2.6], [-3.2, 2.6], [-4, 6], [-1, 1.5]]; // prettier-ignore

export interface Pose {
  /** Amplitudes of the six modes. */
  readonly amplitudes: Float64Array;
  /** Volumes reached, mL: left ventricle, right ventricle, left atrium, right atrium, wall. */
  readonly volumes: Float64Array;
  /** True when a wanted volume is outside what the drawn heart can take, and the nearest shape is shown instead. */
  readonly limited: boolean;
}

/**
 * Amplitudes at which the drawn chambers hold exactly the wanted volumes and the wall keeps its own: Newton's method on
 * the polynomials, within AMPLITUDE_LIMITS. `guess` (amplitudes of the frame before) makes it quicker.
 * Throws a RangeError on volumes that are not finite.
 */
export function pose(
  mesh: Pick<HeartMesh, 'polynomials' | 'restVolumes'>,
  state: Pick<HeartState, 'V_lv' | 'V_rv' | 'V_la' | 'V_ra'>,
  guess?: ArrayLike<number>,
): Pose {
  const want = [state.V_lv, state.V_rv, state.V_la, state.V_ra, mesh.restVolumes[4]];
  if (!want.every(Number.isFinite))
    throw new RangeError('the heart cannot be posed: a chamber volume is not a number; the last shape is kept');
  const a = Float64Array.from({ length: MODE_COUNT }, (_, i) => guess?.[i] ?? 0);
  const slopes = Array.from({ length: 5 }, () => new Float64Array(MODE_COUNT));
  const volumes = new Float64Array(5);
  let limited = false;
  for (let round = 0; round < 30; round++) {
    a[5] = twistFor(a[0] as number);
    let worst = 0;
    for (let v = 0; v < 5; v++) {
      volumes[v] = volumeAt(mesh.polynomials, v, a, slopes[v] as Float64Array);
      // The twist hangs on the first amplitude.
      const s = slopes[v] as Float64Array;
      s[0] = (s[0] as number) + (s[5] as number) * TWIST_SHARE;
      worst = Math.max(worst, Math.abs((volumes[v] as number) - (want[v] as number)) / (want[v] as number));
    }
    if (worst < 1e-7) break;
    const step = solve5(
      slopes,
      want.map((w, v) => w - (volumes[v] as number)),
    );
    limited = false;
    for (let i = 0; i < 5; i++) {
      const [low, high] = AMPLITUDE_LIMITS[i] as readonly [number, number];
      const to = (a[i] as number) + Math.max(-0.8, Math.min(0.8, step[i] as number));
      a[i] = Math.min(high, Math.max(low, to));
      if (to !== a[i]) limited = true;
    }
  }
  for (let v = 0; v < 5; v++) volumes[v] = volumeAt(mesh.polynomials, v, a);
  return { amplitudes: a, volumes, limited };
}

const TWIST_SHARE = 0.8;
const twistFor = (lv: number): number => TWIST_SHARE * lv;

/** Solves the 5 x 5 system by elimination with row exchange. */
function solve5(rows: readonly Float64Array[], right: readonly number[]): Float64Array {
  const n = 5;
  const m = rows.map((row, i) => [...row.subarray(0, n), right[i] as number]);
  for (let c = 0; c < n; c++) {
    let pivot = c;
    for (let r = c + 1; r < n; r++)
      if (Math.abs((m[r] as number[])[c] as number) > Math.abs((m[pivot] as number[])[c] as number)) pivot = r;
    const row = m[pivot] as number[];
    m[pivot] = m[c] as number[];
    m[c] = row;
    const p = (row[c] as number) || 1e-12;
    for (let r = 0; r < n; r++) {
      if (r === c) continue;
      const other = m[r] as number[];
      const f = (other[c] as number) / p;
      for (let k = c; k <= n; k++) other[k] = (other[k] as number) - f * (row[k] as number);
    }
  }
  return Float64Array.from(m, (row, i) => (row[n] as number) / ((row[i] as number) || 1e-12));
}
