import { describe, expect, it } from 'vitest';
import { above, below } from '#tests/figures.ts';
import { UNTREATED } from './treatment.ts';
import type { Field } from './domain.ts';
import { domainOfDiffusivity, pack } from './domain.ts';
import { diffuse } from './grow.ts';
import { tumourParameters } from './parameters.ts';
import { simulate } from './simulate.ts';
import { tissueFromMask } from './tissue.ts';

/** Order from the errors on grids each half as fine as the one before: least slope of the pairs. */
function order(errors: readonly number[]): number {
  return Math.min(...errors.slice(1).map((e, i) => Math.log2(errors[i]! / e)));
}

/** Root mean square difference from `exact` after diffusing for `days` with D given at voxel centres; dt goes with h2. */
function diffusionError(
  n: number,
  length: number,
  days: number,
  relative: (x: number) => number,
  exact: (x: number, t: number) => number,
): number {
  const h = length / n;
  const at = (i: number): number => (i + 0.5) * h;
  const domain = domainOfDiffusivity(
    { size: [1, n, 1], spacing: [1, h, 1] },
    Float64Array.from({ length: n }, (_, i) => relative(at(i))),
  );
  let from = pack(
    domain,
    Float64Array.from({ length: n }, (_, i) => exact(at(i), 0)),
  );
  let to: Field = from.slice();
  const steps = Math.ceil(days / (0.4 / domain.largestRate));
  for (let s = 0; s < steps; s++) {
    diffuse(domain, from, to, days / steps);
    [from, to] = [to, from];
  }
  return Math.sqrt(Float64Array.from(from).reduce((sum, c, i) => sum + (c - exact(at(i), days)) ** 2, 0) / n);
}

describe('order in space', () => {
  it('is at least 1.9 where D changes smoothly (separated solution for D = (1 + a x)2 between closed ends)', () => {
    // With s = ln(1 + a x) the decaying modes are exp(-s/2) (cos ws + sin(ws) / (2w)), w = pi / ln(1 + a L), rate a2 (1/4 + w2).
    const [a, length] = [0.2, 10];
    const w = Math.PI / Math.log(1 + a * length);
    const exact = (x: number, t: number): number => {
      const s = Math.log(1 + a * x);
      return 0.5 + 0.3 * Math.exp(-s / 2 - a * a * (0.25 + w * w) * t) * (Math.cos(w * s) + Math.sin(w * s) / (2 * w));
    };
    const errors = [16, 32, 64, 128].map((n) => diffusionError(n, length, 3, (x) => (1 + a * x) ** 2, exact));
    above('Order in h, smooth D (exact separated solution)', order(errors), 1.9);
    expect(errors[3]).toBeLessThan(1e-4);
  });

  /**
   * Slowest mode of two slabs, D1 to the left of x = a and D2 to the right, closed ends: cos(k1 x) and A cos(k2 (L - x)) with
   * the value and the flux the same at a. The rate is the root of their determinant.
   */
  function slabs(d1: number, d2: number, a: number, length: number): (x: number, t: number) => number {
    const b = length - a;
    const mismatch = (rate: number): number => {
      const [k1, k2] = [Math.sqrt(rate / d1), Math.sqrt(rate / d2)];
      return d1 * k1 * Math.sin(k1 * a) * Math.cos(k2 * b) + d2 * k2 * Math.sin(k2 * b) * Math.cos(k1 * a);
    };
    let low = 1e-9;
    let high = low;
    while (mismatch(high) > 0) high += 1e-3;
    for (let n = 0; n < 100; n++) {
      const middle = (low + high) / 2;
      if (mismatch(middle) > 0) low = middle;
      else high = middle;
    }
    const [k1, k2] = [Math.sqrt(low / d1), Math.sqrt(low / d2)];
    const scale = Math.cos(k1 * a) / Math.cos(k2 * b);
    return (x, t) => 0.5 + 0.3 * Math.exp(-low * t) * (x < a ? Math.cos(k1 * x) : scale * Math.cos(k2 * (length - x)));
  }

  it('is at least 1.9 across a jump from white to grey that lies on a face (two-slab mode)', () => {
    const exact = slabs(1, 0.1, 5, 10);
    const errors = [16, 32, 64, 128].map((n) => diffusionError(n, 10, 6, (x) => (x < 5 ? 1 : 0.1), exact));
    above('Order in h across a tissue jump on a face (exact two-slab mode)', order(errors), 1.9);
  });

  it('is at least 0.9 across a jump that lies within a voxel (two-slab mode)', () => {
    // The jump is 0.3 of a voxel into one on every grid; D of that voxel is the mean by share, as in a tissue map.
    const errors = [16, 32, 64, 128].map((n) => {
      const h = 10 / n;
      const a = 5 + 0.3 * h;
      const relative = (x: number): number => (x < 5 ? 1 : x < 5 + h ? 0.3 + 0.7 * 0.1 : 0.1);
      return diffusionError(n, 10, 6, relative, slabs(1, 0.1, a, 10));
    });
    above('Order in h across a jump within a voxel', order(errors), 0.9);
  });

  it('is at least 1.9 for the whole equation (wave of Ablowitz and Zeppetella 1979)', () => {
    // c = (1 + exp((x - 5t/sqrt(6)) / sqrt(6)))^-2 solves c' = c'' + c (1 - c). Ends are far from the front.
    const wave = (x: number, t: number): number => (1 + Math.exp((x - (5 * t) / Math.sqrt(6)) / Math.sqrt(6))) ** -2;
    const errors = [1, 0.5, 0.25].map((h) => {
      const n = Math.round(80 / h);
      const at = (i: number): number => (i + 0.5) * h - 30;
      const [end] = simulate({
        tissue: tissueFromMask({ size: [n, 1, 1], spacing: [h, 1, 1] }, new Uint8Array(n).fill(1)),
        start: { field: Float64Array.from({ length: n }, (_, i) => wave(at(i), 0)) },
        parameters: tumourParameters({ diffusion: 1, proliferation: 1 }),
        treatment: UNTREATED,
        frames: [4],
        longestStep: 0.2 * h * h,
      });
      const inner = [...end!.field].map((c, i) => (Math.abs(at(i)) < 20 ? (c - wave(at(i), 4)) ** 2 : 0));
      return Math.sqrt(inner.reduce((s, e) => s + e, 0) / n);
    });
    above('Order in h of the whole equation (wave of Ablowitz and Zeppetella)', order(errors), 1.9);
    expect(errors[2]).toBeLessThan(2e-3);
  });
});

describe('order in time', () => {
  it('is 1 for the split step (Richardson on steps halved four times)', () => {
    const n = 60;
    const run = (dt: number): ArrayLike<number> =>
      simulate({
        tissue: tissueFromMask({ size: [n, 1, 1], spacing: [1, 1, 1] }, new Uint8Array(n).fill(1)),
        start: { field: Float64Array.from({ length: n }, (_, i) => Math.exp(-(i * i) / 20)) },
        parameters: tumourParameters({ diffusion: 0.5, proliferation: 0.2 }),
        treatment: UNTREATED,
        frames: [20],
        longestStep: dt,
      })[0]!.field;
    const runs = [0.5, 0.25, 0.125, 0.0625, 0.03125].map(run);
    const gaps = runs.slice(1).map((r, i) => Math.max(...Array.from(r, (c, v) => Math.abs(c - runs[i]![v]!))));
    above('Order in the step', order(gaps), 0.9);
    // What half a day, the longest step, costs: below 1 % of a full voxel anywhere.
    below('What a step of half a day costs: largest difference in a voxel', 2 * gaps[0]!, 0.01);
  });
});
