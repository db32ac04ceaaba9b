import { describe, expect, it } from 'vitest';
import { CELL, madeUpHead as head, N, T1, T2 } from '#tests/made-up-head.ts';
import type { Volume } from '../volume.ts';
import type { BrainTissue, TissueOptions } from './brain-tissue.ts';
import { brainTissue } from './brain-tissue.ts';
import type { Mixture } from './mixture.ts';
import { judge } from './quality.ts';
import { SmoothField } from './smooth-field.ts';

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
