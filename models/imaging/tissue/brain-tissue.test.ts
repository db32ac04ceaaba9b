import { describe, expect, it } from 'vitest';
import type { Volume } from '../volume.ts';
import type { BrainTissue, TissueOptions } from './brain-tissue.ts';
import { brainTissue } from './brain-tissue.ts';
import type { Mixture } from './mixture.ts';
import { judge } from './quality.ts';
import { SmoothField } from './smooth-field.ts';

/** Brightness of air, bone, fluid, grey, white, scalp. */
type Levels = readonly [number, number, number, number, number, number];
const T1: Levels = [0, 0.05, 0.3, 0.7, 1, 1.1];
/** Fluid brightest, white matter darkest. */
const T2: Levels = [0, 0.05, 1.2, 0.75, 0.5, 0.6];

const N = 72;
const CELL = 2.5;

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1103515245 + 12345) & 0x7fffffff;
    return (state + 0.5) / 0x80000000;
  };
}

interface Head {
  readonly volume: Volume;
  /** 2 fluid, 3 grey, 4 white, else no brain. */
  readonly kind: Uint8Array;
}

/**
 * A head of formulas: white matter with folds under a ribbon of grey matter, ventricles and nuclei within, fluid, bone and scalp
 * about it; uneven by `bias` (a wave across the head), with Gaussian noise of `noise`.
 */
function head(levels: Levels, { noise = 0.04, bias = 0.3, seed = 1, tumour = false } = {}): Head {
  const random = generator(seed);
  const normal = (): number => Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random());
  const kind = new Uint8Array(N ** 3);
  const voxels = new Float32Array(N ** 3);
  for (let k = 0, n = 0; k < N; k++)
    for (let j = 0; j < N; j++)
      for (let i = 0; i < N; i++, n++) {
        const [x, y, z] = [i, j, k].map((v) => (v - (N - 1) / 2) * CELL) as [number, number, number];
        const r = Math.hypot(x / 0.95, y / 1.1, z / 0.9);
        const fold = Math.sin(x / 7) * Math.sin(y / 7.5) * Math.sin(z / 6.5);
        const white = 50 + 8 * fold;
        const ventricle = Math.hypot((Math.abs(x) - 10) / 0.5, y / 1.6, z - 4) < 13;
        const nucleus = Math.hypot(Math.abs(x) - 22, y, z) < 9;
        let what = 0;
        if (r < 82) what = r < 68 ? 2 : r < 75 ? 1 : 5;
        if (r < white + 10 && r < 66) what = 3;
        if (r < white) what = 4;
        if (nucleus) what = 3;
        if (ventricle) what = 2;
        kind[n] = what;
        let level = levels[what] as number;
        if (tumour && what === 4 && Math.hypot(x + 25, y + 15, z - 20) < 14) level = Math.hypot(x + 25, y + 15, z - 20) < 10 ? 0.45 : 1.7;
        const coil = 1 + (bias / 2) * Math.sin((x + 0.6 * y) / 70) * Math.cos(z / 90);
        voxels[n] = Math.abs(level * coil + noise * normal());
      }
  const half = -((N - 1) / 2) * CELL;
  const volume: Volume = {
    grid: { size: [N, N, N], toPatient: [CELL, 0, 0, half, 0, CELL, 0, half, 0, 0, CELL, half] },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'intensity',
    highIsDark: false,
    range: { min: 0, max: 2 },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  return { volume, kind };
}

function found(volume: Volume, options: TissueOptions = {}): { tissue: BrainTissue; progress: number[] } {
  const work = brainTissue(volume, options);
  const progress: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) progress.push(step.value);
  return { tissue: step.value, progress };
}

function overlap({ white, grey }: BrainTissue, kind: Uint8Array, wanted: 3 | 4, skip?: Uint8Array): number {
  let [both, sum] = [0, 0];
  for (let n = 0; n < kind.length; n++) {
    if (skip?.[n]) continue;
    const [w, g] = [white[n] as number, grey[n] as number];
    const here = w + g >= 128 && (w > g ? 4 : 3) === wanted;
    if (here && kind[n] === wanted) both++;
    sum += Number(here) + Number(kind[n] === wanted);
  }
  return (2 * both) / sum;
}

describe('brain tissue', () => {
  it('finds grey and white matter in a noisy head under an uneven coil (overlap at least 0.85), and tells how far it is', () => {
    const { volume, kind } = head(T1, { noise: 0.06, bias: 0.4 });
    const { tissue, progress } = found(volume);
    expect(overlap(tissue, kind, 3)).toBeGreaterThan(0.85);
    expect(overlap(tissue, kind, 4)).toBeGreaterThan(0.85);
    expect(tissue.verdict).toMatchObject({ usable: true, doubts: [] });
    const ml = (wanted: number): number => (kind.filter((one) => one === wanted).length * CELL ** 3) / 1000;
    expect(tissue.verdict.whiteMl / ml(4)).toBeCloseTo(1, 0);
    // Shares of one voxel never exceed it, and nothing lies outside the brain.
    for (let n = 0; n < kind.length; n++) {
      expect((tissue.white[n] as number) + (tissue.grey[n] as number)).toBeLessThanOrEqual(255);
      if (!tissue.brain[n]) expect((tissue.white[n] as number) + (tissue.grey[n] as number)).toBe(0);
    }
    expect(progress).toEqual([...progress].sort((a, b) => a - b));
    expect(progress.length).toBeGreaterThan(15);
    expect(Math.max(...progress)).toBeLessThan(1);
  });

  it('a tumour whose outline is given does not count, and its place takes the tissue about it', () => {
    const { volume, kind } = head(T1, { tumour: true });
    const lesion = Uint8Array.from({ length: N ** 3 }, (_, n) => {
      const [x, y, z] = [n % N, Math.floor(n / N) % N, Math.floor(n / N ** 2)].map((v) => (v - (N - 1) / 2) * CELL) as [
        number,
        number,
        number,
      ];
      return kind[n] === 4 && Math.hypot(x + 25, y + 15, z - 20) < 15 ? 1 : 0;
    });
    const { tissue } = found(volume, { lesion });
    expect(overlap(tissue, kind, 3, lesion)).toBeGreaterThan(0.85);
    expect(overlap(tissue, kind, 4, lesion)).toBeGreaterThan(0.85);
    // The core is as dark as fluid and the rim brighter than anything, but the tumour lies in white matter.
    const inside = tissue.white.filter((_, n) => lesion[n]);
    expect(inside.reduce((sum, w) => sum + w, 0) / inside.length / 255).toBeGreaterThan(0.7);
  });

  it('what is no T1 head is refused by the verdict, with the reason', () => {
    expect(found(head(T2).volume).tissue.verdict.usable).toBe(false);
    // A slab of a head holds no whole brain.
    const { volume } = head(T1);
    const slab: Volume = {
      ...volume,
      grid: { ...volume.grid, size: [N, N, 16] },
      voxels: volume.voxels.slice(28 * N * N, 44 * N * N),
    };
    expect(found(slab).tissue.verdict.doubts).toContain('too-small');
  });

  it('white and grey matter of nearly one brightness are not told apart', () => {
    const [size, spacing] = [
      [12, 12, 12],
      [10, 10, 10],
    ] as const;
    const white = Float32Array.from({ length: 1728 }, (_, n) => (n % 12 > 2 && n % 12 < 9 ? 1 : 0));
    const grey = white.map((w) => 1 - w);
    const mixture = (mean: number): Mixture => ({
      mean: Float64Array.of(0.3, mean, 1),
      variance: Float64Array.of(0.01, 0.01, 0.01),
      share: Float64Array.of(0.2, 0.4, 0.4),
    });
    const brain = Uint8Array.from({ length: 1728 }, (_, n) => (n % 12 > 0 && n % 12 < 11 ? 1 : 0));
    // One tenth apart with a spread of one tenth: one standard deviation.
    expect(judge(white, grey, brain, { size, spacing }, mixture(0.9))).toMatchObject({ doubts: ['not-apart'], whiteMl: 864, greyMl: 576 });
    expect(judge(white, grey, brain, { size, spacing }, mixture(0.9)).separation).toBeCloseTo(1, 9);
    expect(judge(white, grey, brain, { size, spacing }, mixture(0.7)).doubts).not.toContain('not-apart');
    // Turned inside out: what counts as white lies at the rim.
    expect(judge(grey, white, brain, { size, spacing }, mixture(0.7)).doubts).toContain('not-t1');
  });

  it('what it cannot be made of at all is said in words', () => {
    const { volume } = head(T1);
    const says =
      (change: Partial<Volume>, options?: TissueOptions): (() => unknown) =>
      () =>
        found({ ...volume, ...change }, options);
    expect(says({ meaning: 'labels' })).toThrow(/something else/);
    expect(says({ measured: [true, true, false] })).toThrow(/known distances/);
    expect(says({ voxels: new Float32Array(N ** 3) })).toThrow(/no contrast/);
    expect(says({}, { lesion: [1, 0] })).toThrow(/The lesion has 2 voxels/);
  });
});

describe('smooth field', () => {
  it('gives back a polynomial within its degree, and the Legendre polynomials are those of the books', () => {
    const size = [9, 8, 7] as const;
    const field = new SmoothField(size, [0, 0, 0], [8, 7, 6], 3);
    const basis = new Float64Array(field.coefficients.length);
    // At the corner every polynomial is 1; in the middle of an odd axis P2 is -1/2.
    field.basisAt(9 * 8 * 7 - 1, basis);
    expect([...basis].every((x) => Math.abs(x - 1) < 1e-12)).toBe(true);
    const voxels = Int32Array.from({ length: 9 * 8 * 7 }, (_, n) => n);
    const wanted = voxels.length;
    const target = Float64Array.from(voxels, (n) => {
      const [x, y, z] = [(n % 9) / 4 - 1, (Math.floor(n / 9) % 8) / 3.5 - 1, Math.floor(n / 72) / 3 - 1];
      return 0.2 + 0.3 * x - 0.1 * y * z + 0.05 * x * x * z;
    });
    field.fit(voxels, target, new Float64Array(wanted).fill(1), 3);
    const out = new Float32Array(wanted);
    field.evaluate(voxels, out);
    // The ridge takes up to a few thousandths of a third-degree term.
    out.forEach((value, n) => expect(Math.abs(value - (target[n] as number))).toBeLessThan(0.02));
  });
});
