import { describe, expect, it } from 'vitest';
import { tissueFromMask } from '../tissue.ts';
import type { Triple } from '../tissue.ts';
import { aboveThreshold, edgeField, moveEdge, nearEdge, visibleMask, visibleVolume } from './edge-field.ts';
import { edgeDistances, edgeOperator } from './edge-operator.ts';
import { logit, logitField, shareOf, continuation } from './logit-field.ts';
import { shareFromAdc } from './problem.ts';
import { massOf, surfacePoints } from './surface.ts';
import type { PlacedGrid } from './surface.ts';
import { radiusShowing, scaledAge } from './unknowns.ts';
import { workingTissue } from './working-grid.ts';

const SIZE: Triple = [24, 24, 24];
const H = 3;
const CENTRE = [34, 36, 35] as const;
const everywhere = tissueFromMask({ size: SIZE, spacing: [H, H, H] }, new Uint8Array(24 ** 3).fill(1));
const at = (v: number): [number, number, number] => [H * (v % 24), H * (Math.floor(v / 24) % 24), H * Math.floor(v / 576)];
const distance = (x: number, y: number, z: number): number => Math.sqrt((x - CENTRE[0]) ** 2 + (y - CENTRE[1]) ** 2 + (z - CENTRE[2]) ** 2);
/** A ball-shaped front: logit falls by 0.5 a mm and is 0 at `radius`. */
const ball = (radius: number): Float32Array =>
  Float32Array.from({ length: 24 ** 3 }, (_, v) => shareOf(0.5 * (radius - distance(...at(v)))));
const fine: PlacedGrid = { size: [70, 70, 70], spacing: [1, 1, 1], origin: [0, 0, 0] };
const ballMask = (radius: number): Uint8Array =>
  Uint8Array.from({ length: 70 ** 3 }, (_, v) => (distance(v % 70, Math.floor(v / 70) % 70, Math.floor(v / 4900)) <= radius ? 1 : 0));

describe('points on the edge of a ball of 18 mm', () => {
  const surface = surfacePoints(fine, ballMask(18), 60);
  it('lie within a voxel of it, look outwards within 12 degrees and cover it evenly', () => {
    let mean = 0;
    for (let k = 0; k < 60; k++) {
      const p = [...surface.points.subarray(3 * k, 3 * k + 3)] as [number, number, number];
      const r = distance(...p);
      mean += r / 60;
      expect(Math.abs(r - 18)).toBeLessThan(1);
      const along = p.reduce((sum, x, a) => sum + ((x - CENTRE[a]!) / r) * surface.normals[3 * k + a]!, 0);
      expect(along).toBeGreaterThan(Math.cos((12 * Math.PI) / 180));
    }
    // No more outside than inside.
    expect(Math.abs(mean - 18)).toBeLessThan(0.25);
    for (const a of [0, 1, 2]) {
      let sum = 0;
      for (let k = 0; k < 60; k++) sum += surface.points[3 * k + a]! - CENTRE[a]!;
      expect(Math.abs(sum / 60)).toBeLessThan(1.5);
    }
  });

  it.each([15, 18, 20.5, 26, 32])('a front of %d mm is found at its distance, beyond the looked-at line too', (radius) => {
    const out = new Float64Array(60);
    edgeDistances(edgeOperator(everywhere, surface), logitField(ball(radius), continuation(everywhere)), 0, out);
    // Lines are not quite radial and the logit is bent between voxels of 3 mm.
    const tolerance = Math.abs(radius - 18) > 9 ? 1.2 : 0.45;
    const mean = out.reduce((a, b) => a + b, 0) / 60;
    expect(Math.abs(mean - (radius - 18))).toBeLessThan(tolerance);
  });

  it('a tumour that is not to be seen pulls outwards, the more the less there is', () => {
    const [faint, fainter] = [0.05, 0.005].map((peak) => {
      const out = new Float64Array(60);
      const field = ball(18).map((c) => c * peak);
      edgeDistances(edgeOperator(everywhere, surface), logitField(field, continuation(everywhere)), logit(0.3), out);
      return out.reduce((a, b) => a + b, 0) / 60;
    }) as [number, number];
    expect(faint).toBeLessThan(-9);
    expect(fainter).toBeLessThan(faint);
  });

  it('a hole the outline encloses is no edge: the same points as without it', () => {
    const hollow = ballMask(18);
    for (let v = 0; v < hollow.length; v++) if (distance(v % 70, Math.floor(v / 70) % 70, Math.floor(v / 4900)) < 5) hollow[v] = 0;
    expect(surfacePoints(fine, hollow, 60)).toEqual(surface);
  });

  it('where the tissue is broken the edge is at the break nearest to what was outlined, and only of a tumour that is there', () => {
    // No tissue in the voxels at x = 51 and 54 mm; the front of 26 mm goes on behind them to 60.
    const broken = tissueFromMask(
      { size: SIZE, spacing: [H, H, H] },
      Uint8Array.from({ length: 24 ** 3 }, (_, v) => (at(v)[0] >= 51 && at(v)[0] <= 54 ? 0 : 1)),
    );
    const towards = [...Array(60).keys()].reduce((best, k) => (surface.points[3 * k]! > surface.points[3 * best]! ? k : best), 0);
    const out = new Float64Array(60);
    const operator = edgeOperator(broken, surface);
    edgeDistances(operator, logitField(ball(26), continuation(broken)), 0, out);
    // The point is at about x = 52, the tissue ends half way between the voxels at 48 and 51.
    const edge = (49.5 - surface.points[3 * towards]!) / surface.normals[3 * towards]!;
    expect(Math.abs(out[towards]! - edge)).toBeLessThan(0.8);
    edgeDistances(operator, logitField(ball(10), continuation(broken)), 0, out);
    expect(Math.abs(out[towards]! + 8)).toBeLessThan(1);
  });

  it('where the tissue ends the edge is at its end', () => {
    // Tissue only below x = 46.5 mm: the front of 18 mm would reach 52.
    const half = tissueFromMask(
      { size: SIZE, spacing: [H, H, H] },
      Uint8Array.from({ length: 24 ** 3 }, (_, v) => (at(v)[0] <= 45 ? 1 : 0)),
    );
    const out = new Float64Array(60);
    edgeDistances(edgeOperator(half, surface), logitField(ball(18), continuation(half)), 0, out);
    const towards = [...Array(60).keys()].reduce((best, k) => (surface.points[3 * k]! > surface.points[3 * best]! ? k : best), 0);
    expect(out[towards]!).toBeGreaterThan(-8.5);
    expect(out[towards]!).toBeLessThan(-2.5);
  });
});

describe('visible volume', () => {
  const edges = edgeField(everywhere);
  const ml = (radius: number): number => ((4 / 3) * Math.PI * radius ** 3) / 1000;

  it.each([9, 14, 20])(
    'of a ball of %d mm is right to second order (0.75 h2 / r2: straight lines between voxels cut a round top), and its mask agrees',
    (radius) => {
      const above = aboveThreshold(edges, ball(radius), 0);
      const tolerance = (0.75 * H * H) / radius ** 2;
      expect(Math.abs(visibleVolume(edges, above) / ml(radius) - 1)).toBeLessThan(tolerance);
      const mask = visibleMask(edges, above, fine);
      expect(Math.abs(mask.reduce((sum, m) => sum + m, 0) / 1000 / ml(radius) - 1)).toBeLessThan(tolerance + 0.01);
    },
  );

  it('moves with the edge: 2 mm outwards and inwards', () => {
    for (const shift of [2, -2]) {
      const above = aboveThreshold(edges, ball(15), 0);
      const near = nearEdge(edges, above);
      moveEdge(above, near, new Float64Array(near.voxels.length).fill(shift));
      expect(Math.abs(Math.cbrt(visibleVolume(edges, above) / ml(1)) - (15 + shift))).toBeLessThan(0.15);
    }
  });
});

describe('small things', () => {
  it('middle and volume of a mask; an empty one is refused', () => {
    const { mm3, centre } = massOf(fine, ballMask(10));
    expect(Math.abs(mm3 / ((4 / 3) * Math.PI * 1000) - 1)).toBeLessThan(0.01);
    centre.forEach((c, a) => expect(c).toBeCloseTo(CENTRE[a]!, 6));
    expect(() => massOf(fine, new Uint8Array(70 ** 3))).toThrow('empty');
  });

  it('share from a diffusion coefficient: ends and middle', () => {
    expect(shareFromAdc(3, 0.6)).toBe(0);
    expect(shareFromAdc(0.6, 0.6)).toBe(1);
    expect(shareFromAdc(1.8, 0.6)).toBeCloseTo(0.5, 12);
    expect(() => shareFromAdc(1, 3)).toThrow(RangeError);
  });

  it('the scaled age puts the linear solution at its radius', () => {
    for (const [radius, width] of [
      [8, 1.5],
      [16, 3],
      [30, 6],
      [12, 8],
    ] as const) {
      const tau = scaledAge(radius, width);
      const s2 = 9 + 2 * width * width * tau;
      const odds = 0.5 * (9 / s2) ** 1.5 * Math.exp(tau - (radius * radius) / (2 * s2));
      expect(odds).toBeCloseTo(1 / 3, 6);
    }
  });

  it('the radius a search begins with shows an edge where it is asked for, in the same linear solution', () => {
    for (const [visible, threshold, width] of [
      [6, 0.7, 2.5],
      [10, 0.7, 4],
      [20, 0.24, 2.5],
    ] as const) {
      const tau = scaledAge(radiusShowing(visible, threshold, width), width);
      const s2 = 9 + 2 * width * width * tau;
      const odds = 0.5 * (9 / s2) ** 1.5 * Math.exp(tau - (visible * visible) / (2 * s2));
      expect(odds / (threshold / (1 - threshold))).toBeCloseTo(1, 4);
    }
  });

  it('a working map keeps the tissue it is made of and knows where it lies', () => {
    const size: Triple = [40, 30, 12];
    const spacing: Triple = [1, 1, 6.5];
    const mask = Uint8Array.from({ length: 40 * 30 * 12 }, (_, v) => (v % 40 >= 6 ? 1 : 0));
    const original = tissueFromMask({ size, spacing }, mask);
    const inside = new Uint8Array(mask.length);
    inside[20 + 40 * (15 + 30 * 6)] = 1;
    const { tissue, factor, first, origin } = workingTissue(original, inside, 12);
    expect(factor).toEqual([3, 3, 1]);
    expect(first).toEqual([8, 3, 4]);
    expect(origin).toEqual([9, 4, 26]);
    expect(tissue.grid.spacing).toEqual([3, 3, 6.5]);
    expect(tissue.grid.size).toEqual([8, 8, 5]);
    expect(tissue.white.every((w) => w === 255)).toBe(true);
    expect(() => workingTissue(original, new Uint8Array(mask.length))).toThrow('nothing to keep');
  });
});
