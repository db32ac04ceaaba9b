/**
 * Heads to test the brain tissue on: T1 images made from a map of tissue (SOMA_DATA, imaging/brain-mri), with what a scanner
 * adds. Nothing of the code under test is used: the head about the brain, the coil and the noise are built here.
 */
import type { Affine } from '#models/imaging/affine.ts';
import type { Volume } from '#models/imaging/volume.ts';

export interface PhantomSpec {
  /** Standard deviation of the noise in per cent of white matter, in each of the two channels of a magnitude image. */
  readonly noise: number;
  /** Span of the coil's unevenness in per cent: 40 means from 0.8 to 1.2. */
  readonly bias: number;
  readonly seed: number;
  /** Voxels of the tissue map that become one, along i, j, k: their tissue mixes. */
  readonly block?: readonly [number, number, number];
  /** Skull, marrow, scalp, eyes and neck about the brain. */
  readonly head?: boolean;
  /** Brightness of fluid, grey and white matter; the usual ones unless told. */
  readonly levels?: readonly [number, number, number];
  /** A tumour with a rim that takes up contrast agent, oedema about it, and enhancing vessels. */
  readonly lesion?: boolean;
}

export interface Phantom {
  readonly volume: Volume;
  /** 0 elsewhere, 1 fluid, 2 grey, 3 white: what most of the voxel is. */
  readonly truth: Uint8Array;
  readonly lesion: Uint8Array;
}

/** Tissue of a map: 1 fluid, 2 grey, 3 white, 0 elsewhere. */
export interface TissueSource {
  readonly labels: Uint8Array;
  readonly size: readonly [number, number, number];
  readonly toPatient: Affine;
  /** mm, equal along the axes. */
  readonly cell: number;
}

const T1 = [0.3, 0.7, 1] as const;

/** Small and fast: mulberry32, by Tommy Ettinger (public domain). */
function generator(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = a;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function gaussian(random: () => number): () => number {
  let spare: number | null = null;
  return () => {
    if (spare !== null) {
      const value = spare;
      spare = null;
      return value;
    }
    const r = Math.sqrt(-2 * Math.log(1 - random()));
    const a = 2 * Math.PI * random();
    spare = r * Math.sin(a);
    return r * Math.cos(a);
  };
}

/** Room about the brain for skull and scalp, mm. */
const MARGIN = 18;

export function tissuePhantom(source: TissueSource, spec: PhantomSpec): Phantom {
  const random = generator(spec.seed);
  const normal = gaussian(random);
  const pad = Math.ceil(MARGIN / source.cell);
  const fine = paddedOnce(source, pad);
  const levels = spec.levels ?? T1;
  const signal = Float32Array.from(fine.labels, (label) => (label === 0 ? 0 : (levels[label - 1] as number)));
  const lesion = new Uint8Array(signal.length);
  if (spec.head) addHead(fine, signal);
  if (spec.lesion) addLesion(fine, signal, lesion, random);
  const block = spec.block ?? [1, 1, 1];
  const [fx, fy] = fine.size;
  const size = fine.size.map((n, d) => Math.floor(n / (block[d] as number))) as [number, number, number];
  const [nx, ny, nz] = size;
  const bias = coils(size, block.map((n) => n * source.cell) as [number, number, number], spec.bias, random);
  const voxels = new Float32Array(nx * ny * nz);
  const truth = new Uint8Array(voxels.length);
  const ill = new Uint8Array(voxels.length);
  const each = block[0] * block[1] * block[2];
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        const counts = [0, 0, 0, 0];
        let [sum, sick] = [0, 0];
        for (let c = 0; c < block[2]; c++)
          for (let b = 0; b < block[1]; b++)
            for (let a = 0; a < block[0]; a++) {
              const at = ((k * block[2] + c) * fy + j * block[1] + b) * fx + i * block[0] + a;
              sum += signal[at] as number;
              sick += lesion[at] as number;
              const label = fine.labels[at] as number;
              counts[label] = (counts[label] as number) + 1;
            }
        // Of equals the brighter, so that no kind is favoured by its number alone.
        truth[n] = counts.reduce((best, count, label) => (count >= (counts[best] as number) ? label : best), 0);
        ill[n] = 2 * sick >= each ? 1 : 0;
        const s = (sum / each) * (bias[n] as number);
        const sigma = spec.noise / 100;
        voxels[n] = 1000 * Math.hypot(s + sigma * normal(), sigma * normal());
      }
  const m = fine.toPatient;
  const middle = block.map((n) => (n - 1) / 2);
  const toPatient = [0, 1, 2].flatMap((r) => [
    (m[4 * r] as number) * block[0],
    (m[4 * r + 1] as number) * block[1],
    (m[4 * r + 2] as number) * block[2],
    [0, 1, 2].reduce((sum, d) => sum + (m[4 * r + d] as number) * (middle[d] as number), m[4 * r + 3] as number),
  ]);
  return { volume: image(size, toPatient, voxels), truth, lesion: ill };
}

function image(size: readonly [number, number, number], toPatient: Affine, voxels: Float32Array): Volume {
  let most = 0;
  for (const v of voxels) most = Math.max(most, v);
  return {
    grid: { size, toPatient },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: { min: 0, max: most },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
}

const known = new WeakMap<TissueSource, { readonly fine: TissueSource; off?: Float32Array }>();

/** The map with room about it: many phantoms are made of one map. */
function paddedOnce(source: TissueSource, pad: number): TissueSource {
  const held = known.get(source) ?? { fine: padded(source, pad) };
  known.set(source, held);
  known.set(held.fine, held);
  return held.fine;
}

function padded(source: TissueSource, pad: number): TissueSource {
  const [nx, ny, nz] = source.size;
  const size = [nx + 2 * pad, ny + 2 * pad, nz + 2 * pad] as const;
  const labels = new Uint8Array(size[0] * size[1] * size[2]);
  for (let k = 0; k < nz; k++)
    for (let j = 0; j < ny; j++) {
      const row = source.labels.subarray((k * ny + j) * nx, (k * ny + j + 1) * nx);
      labels.set(row, ((k + pad) * size[1] + j + pad) * size[0] + pad);
    }
  const m = source.toPatient;
  const toPatient = m.map((value, n) =>
    n % 4 === 3 ? value - pad * ((m[n - 3] as number) + (m[n - 2] as number) + (m[n - 1] as number)) : value,
  );
  return { labels, size, toPatient, cell: source.cell };
}

/** Distance in mm outwards from the brain, in steps of a cell along the axes and diagonals (chamfer 3-4-5 over 3). */
function distanceOutwards({ labels, size, cell }: TissueSource): Float32Array {
  const [nx, ny, nz] = size;
  const far = 1e6;
  const d = Float32Array.from(labels, (label) => (label ? 0 : far));
  const steps: [number, number, number, number][] = [];
  for (let c = -1; c <= 1; c++)
    for (let b = -1; b <= 1; b++)
      for (let a = -1; a <= 1; a++) {
        const order = Math.abs(a) + Math.abs(b) + Math.abs(c);
        if ((c * ny + b) * nx + a < 0) steps.push([a, b, c, ((order + 2) / 3) * cell]);
      }
  for (const sign of [1, -1]) {
    for (let q = 0; q < d.length; q++) {
      const n = sign === 1 ? q : d.length - 1 - q;
      const [i, j, k] = [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))];
      for (const [a, b, c, mm] of steps) {
        const [x, y, z] = [i + sign * a, j + sign * b, k + sign * c];
        if (x < 0 || y < 0 || z < 0 || x >= nx || y >= ny || z >= nz) continue;
        const via = (d[(z * ny + y) * nx + x] as number) + mm;
        if (via < (d[n] as number)) d[n] = via;
      }
    }
  }
  return d;
}

/** Fluid, dura, compact bone with marrow in it, fat and skin about the brain; eyes in fat before it; a neck of muscle below. */
function addHead(fine: TissueSource, signal: Float32Array): void {
  const held = known.get(fine) ?? { fine };
  held.off ??= distanceOutwards(fine);
  const { off } = held;
  const [nx, ny, nz] = fine.size;
  const [low, high] = [
    [nx, ny, nz],
    [0, 0, 0],
  ] as [number[], number[]];
  for (let n = 0; n < signal.length; n++) {
    if (!fine.labels[n]) continue;
    [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))].forEach((x, d) => {
      low[d] = Math.min(low[d] as number, x);
      high[d] = Math.max(high[d] as number, x);
    });
  }
  for (let n = 0; n < signal.length; n++) {
    if (fine.labels[n]) continue;
    const mm = off[n] as number;
    signal[n] = mm < 2 ? 0.3 : mm < 3 ? 0.5 : mm < 4.5 ? 0.05 : mm < 6.5 ? 0.65 : mm < 8 ? 0.05 : mm < 12 ? 1.1 : mm < 14 ? 0.6 : 0;
  }
  // Patient axes of the map's own indices: which way is front and which is down.
  const m = fine.toPatient;
  const front = [0, 1, 2].map((d) => -(m[4 + d] as number)).findIndex((v) => Math.abs(v) > 0.5 * fine.cell);
  const up = [0, 1, 2].map((d) => m[8 + d] as number).findIndex((v) => Math.abs(v) > 0.5 * fine.cell);
  const side = 3 - front - up;
  const forwards = -(m[4 + front] as number) > 0;
  const upwards = (m[8 + up] as number) > 0;
  const at = (d: number, share: number, positive: boolean): number => {
    const [a, b] = [low[d] as number, high[d] as number];
    return positive ? a + share * (b - a) : b - share * (b - a);
  };
  const ball = (centre: number[], mm: number, value: number, rim: number, clear: number): void => {
    const r = mm / fine.cell;
    for (let k = Math.max(0, Math.floor((centre[2] as number) - r)); k < Math.min(nz, (centre[2] as number) + r); k++)
      for (let j = Math.max(0, Math.floor((centre[1] as number) - r)); j < Math.min(ny, (centre[1] as number) + r); j++)
        for (let i = Math.max(0, Math.floor((centre[0] as number) - r)); i < Math.min(nx, (centre[0] as number) + r); i++) {
          const n = (k * ny + j) * nx + i;
          const away = Math.hypot(i - (centre[0] as number), j - (centre[1] as number), k - (centre[2] as number)) * fine.cell;
          if (away > mm || (off[n] as number) < clear) continue;
          signal[n] = away > mm - 3 ? rim : value;
        }
  };
  for (const lateral of [0.32, 0.68]) {
    const eye = [0, 0, 0];
    eye[side] = at(side, lateral, true);
    eye[front] = at(front, 1, forwards) + (forwards ? -2 : 2) / fine.cell;
    eye[up] = at(up, 0.28, upwards);
    ball(eye, 19, 1.1, 1.1, 5);
    ball(eye, 12, 0.3, 0.55, 5);
  }
  const neck = [0, 0, 0];
  neck[side] = at(side, 0.5, true);
  neck[front] = at(front, 0.45, forwards);
  neck[up] = at(up, 0, upwards);
  ball(neck, 45, 0.6, 1.1, 8);
}

/** A ball of 18 mm in one half of the brain: dark core, bright rim, oedema darker than white matter about it; bright vessels in the fluid. */
function addLesion(fine: TissueSource, signal: Float32Array, lesion: Uint8Array, random: () => number): void {
  const [nx, ny, nz] = fine.size;
  const centre = [0.36 * nx, 0.45 * ny, 0.6 * nz];
  for (let n = 0; n < signal.length; n++) {
    if (!fine.labels[n]) continue;
    const [i, j, k] = [n % nx, Math.floor(n / nx) % ny, Math.floor(n / (nx * ny))];
    const mm = Math.hypot(i - (centre[0] as number), j - (centre[1] as number), k - (centre[2] as number)) * fine.cell;
    if (mm < 26) lesion[n] = 1;
    if (mm < 14) signal[n] = 0.4;
    else if (mm < 18) signal[n] = 1.7;
    else if (mm < 26 && fine.labels[n] === 3) signal[n] = 0.72;
    else if (fine.labels[n] === 1 && random() < 0.03) signal[n] = 1.6;
  }
}

/** Sensitivity of four coils about the head, combined, brought to the wanted span within the image. */
function coils(size: readonly number[], cell: readonly number[], percent: number, random: () => number): Float32Array {
  const [nx, ny, nz] = size as [number, number, number];
  const extent = size.map((n, d) => n * (cell[d] as number));
  const places = Array.from({ length: 4 }, () => {
    const [u, a] = [2 * random() - 1, 2 * Math.PI * random()];
    const r = Math.sqrt(1 - u * u);
    return [r * Math.cos(a), r * Math.sin(a), u].map((x, d) => (extent[d] as number) * (0.5 + 0.6 * x));
  });
  const out = new Float32Array(nx * ny * nz);
  const wide = (0.6 * Math.max(...extent)) ** 2;
  let [low, high] = [Infinity, -Infinity];
  for (let k = 0, n = 0; k < nz; k++)
    for (let j = 0; j < ny; j++)
      for (let i = 0; i < nx; i++, n++) {
        let sum = 0;
        for (const [x, y, z] of places as [number, number, number][])
          sum +=
            1 / (1 + ((i * (cell[0] as number) - x) ** 2 + (j * (cell[1] as number) - y) ** 2 + (k * (cell[2] as number) - z) ** 2) / wide);
        out[n] = sum;
        // The span counts where the head is, not in the corners of the image.
        const inside = Math.hypot(i / nx - 0.5, j / ny - 0.5, k / nz - 0.5) < 0.4;
        if (inside) [low, high] = [Math.min(low, sum), Math.max(high, sum)];
      }
  return out.map((sum) => 1 - percent / 200 + ((sum - low) / (high - low)) * (percent / 100));
}

/** Overlap of two sets of voxels: twice the common ones over the sum of both (Dice 1945). */
export function dice(a: (n: number) => boolean, b: (n: number) => boolean, count: number): number {
  let [both, sum] = [0, 0];
  for (let n = 0; n < count; n++) {
    const [p, q] = [a(n), b(n)];
    if (p && q) both++;
    sum += Number(p) + Number(q);
  }
  return sum === 0 ? 1 : (2 * both) / sum;
}
