import { describe, expect, it } from 'vitest';
import { crossings, openEdges, pinchedVertices, volumeInside } from '#tests/mesh-checks.ts';
import type { Affine, Vec3 } from '../affine.ts';
import { applyAffine, determinant, invertAffine } from '../affine.ts';
import type { LabelMap } from '../label-map.ts';
import type { Shell } from '../shell.ts';
import type { Volume } from '../volume.ts';
import { segmentSurface } from './segment-surface.ts';

const CUBES: Affine = [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
/** 0.5 x 0.6 x 3 mm, oblique, with every pair of axes askew, far from the origin. */
const SHEARED: Affine = [0.5, 0.1, 0.4, -100, 0, 0.6, 0.3, 2000, 0.05, 0, 3, 50];
/** Slices from head to foot: index axes are left-handed. */
const FROM_ABOVE: Affine = [0.5, 0, 0, 0, 0, 0.5, 0, 0, 0, 0, -3, 0];

type Inside = (i: number, j: number, k: number) => boolean;

function mapOf(size: Vec3, toPatient: Affine, numberAt: (i: number, j: number, k: number) => number): LabelMap {
  const voxels = new Uint8Array(size[0] * size[1] * size[2]);
  const counts = new Map<number, number>();
  for (let k = 0, at = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++) {
        const n = numberAt(i, j, k);
        voxels[at++] = n;
        counts.set(n, (counts.get(n) ?? 0) + 1);
      }
  const volume: Volume = {
    grid: { size, toPatient },
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'labels',
    highIsDark: false,
    range: { min: 0, max: 2 },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  const segments = [1, 2].map((number) => ({
    number,
    name: `part ${number}`,
    type: null,
    colour: null,
    voxelCount: counts.get(number) ?? 0,
  }));
  return { label: '', frameOfReference: null, series: [], segments, voxels: { kind: 'labels', volume } };
}

function surface(map: LabelMap, number = 1): { shell: Shell; wanted: number } {
  const segment = map.segments[number - 1];
  if (!segment || map.voxels.kind !== 'labels') throw new Error('no such segment');
  const wanted = segment.voxelCount * Math.abs(determinant(map.voxels.volume.grid.toPatient));
  return { shell: segmentSurface(map, segment), wanted };
}

/** Closed, in one piece about every vertex, turned outwards, and of the volume of its voxels to 0.1 %. */
function expectClosed({ shell, wanted }: { shell: Shell; wanted: number }): void {
  expect(openEdges(shell.indices)).toBe(0);
  expect(pinchedVertices(shell.indices)).toBe(0);
  expect(volumeInside(shell.positions, shell.indices) / wanted).toBeCloseTo(1, 3);
  expect(shell.volume / wanted).toBeCloseTo(1, 3);
}

const ball = (radius: number, c: number): Inside => {
  return (i, j, k) => (i - c) ** 2 + (j - c) ** 2 + (k - c) ** 2 <= radius * radius;
};

describe('surface of a segment', () => {
  it.each([2, 4, 10, 20])('a ball of radius %i voxels: closed, volume within 0.1 %, near the true sphere', (radius) => {
    const made = surface(mapOf([46, 46, 46], CUBES, (i, j, k) => Number(ball(radius, 22.3)(i, j, k))));
    expectClosed(made);
    expect(crossings(made.shell.positions, made.shell.indices)).toBe(0);
    let [most, squares] = [0, 0];
    const { positions } = made.shell;
    for (let v = 0; v < positions.length; v += 3) {
      const off =
        Math.hypot((positions[v] as number) - 22.3, (positions[v + 1] as number) - 22.3, (positions[v + 2] as number) - 22.3) - radius;
      most = Math.max(most, Math.abs(off));
      squares += off * off;
    }
    // The voxels themselves are up to 0.87 from the sphere; smooth means a quarter of a voxel in the mean.
    expect(most).toBeLessThan(0.6);
    expect(Math.sqrt((3 * squares) / positions.length)).toBeLessThan(0.25);
  });

  it('uneven, oblique, sheared and left-handed voxels: an ellipsoid of 10 mm lies where it should', () => {
    for (const toPatient of [SHEARED, FROM_ABOVE]) {
      const middle = applyAffine(toPatient, [24, 24, 9]);
      const made = surface(
        mapOf([60, 60, 19], toPatient, (i, j, k) => {
          const p = applyAffine(toPatient, [i, j, k]);
          return Number(Math.hypot(p[0] - middle[0], p[1] - middle[1], p[2] - middle[2]) <= 10);
        }),
      );
      expectClosed(made);
      expect(crossings(made.shell.positions, made.shell.indices)).toBe(0);
      const sum = [0, 0, 0];
      const { positions } = made.shell;
      for (let v = 0; v < positions.length; v += 3) {
        const p = [0, 1, 2].map((d) => positions[v + d] as number);
        p.forEach((mm, d) => (sum[d] = (sum[d] as number) + (3 * mm) / positions.length));
        const off = Math.hypot(...p.map((mm, d) => mm - (middle[d] as number))) - 10;
        // Slices are 3 mm apart: half of that, and of the pixels' diagonal.
        expect(Math.abs(off)).toBeLessThan(1.6);
      }
      middle.forEach((mm, d) => expect(sum[d]).toBeCloseTo(mm, 0));
    }
  });

  it('a sheet one voxel thin, straight or tilted, stays whole and closed', () => {
    const within = (i: number, j: number): boolean => i > 4 && i < 35 && j > 4 && j < 35;
    const flat = surface(mapOf([40, 40, 20], CUBES, (i, j, k) => Number(k === 10 && within(i, j))));
    expectClosed(flat);
    expect(flat.wanted).toBe(900);
    const tilted = surface(
      mapOf([40, 40, 40], CUBES, (i, j, k) => Number(Math.abs(0.3 * i + 0.5 * j + 0.81 * k - 33) < 0.55 && within(i, j))),
    );
    expectClosed(tilted);
    for (const { shell } of [flat, tilted]) expect(crossings(shell.positions, shell.indices)).toBe(0);
    // Both faces of the flat one are where the voxels end, in the middle of the sheet to 0.05.
    const heights = [...flat.shell.positions].filter((_, n) => {
      const v = n - (n % 3);
      const [x, y] = [flat.shell.positions[v] as number, flat.shell.positions[v + 1] as number];
      return n % 3 === 2 && Math.abs(x - 20) < 8 && Math.abs(y - 20) < 8;
    });
    for (const z of heights) expect(Math.abs(Math.abs(z - 10) - 0.5)).toBeLessThan(0.05);
  });

  it('two cells that touch in a face, an edge or a corner: each its own closed surface of its own volume', () => {
    const map = mapOf([30, 16, 16], CUBES, (i, j, k) => {
      if (ball(5, 7)(i, j, k)) return 1;
      return ball(5, 7)(i - 10, j, k) ? 2 : 0;
    });
    for (const number of [1, 2]) expectClosed(surface(map, number));
    const touching: readonly Vec3[] = [[2, 2, 1], [2, 2, 2]]; // prettier-ignore
    for (const [a, b, c] of touching) {
      const pair = surface(
        mapOf([4, 4, 4], CUBES, (i, j, k) => Number((i === 1 && j === 1 && k === 1) || (i === a && j === b && k === c))),
      );
      expectClosed(pair);
      expect(crossings(pair.shell.positions, pair.shell.indices)).toBe(0);
      expect(pair.shell.indices.length / 3).toBe(16);
    }
  });

  it('a segment that reaches the end of the image is closed there, and says which vertices lie there', () => {
    const cut = surface(mapOf([20, 20, 20], CUBES, (i, j, k) => Number(ball(12, 9.5)(i, j, k))));
    expectClosed(cut);
    const { normals, positions } = cut.shell;
    const ends = [...normals].filter((_, n) => n % 4 === 3);
    expect(ends.some((end) => end === 127) && ends.some((end) => end === 0)).toBe(true);
    ends.forEach((end, v) => {
      const beyond = [0, 1, 2].some((d) => Math.abs((positions[3 * v + d] as number) - 9.5) > 9.9);
      if (beyond) expect(end).toBe(127);
    });
    const full = surface(mapOf([5, 6, 7], SHEARED, () => 1));
    expectClosed(full);
  });

  it('pure noise, the worst there is: still closed, each piece of its own volume', () => {
    let seed = 1;
    const random = (): number => {
      seed = (seed * 1103515245 + 12345) & 0x7fffffff;
      return seed / 0x7fffffff;
    };
    for (const share of [0.2, 0.5, 0.8]) expectClosed(surface(mapOf([16, 16, 16], CUBES, () => Number(random() < share))));
  });

  it('every vertex is within a voxel of where voxels end', () => {
    const map = mapOf([46, 46, 16], SHEARED, (i, j, k) => Number(ball(6, 8)(i - 10, j - 10, k)));
    const { shell } = surface(map);
    const back = invertAffine(SHEARED);
    const inside = ball(6, 8);
    for (let v = 0; v < shell.positions.length; v += 3) {
      const at = applyAffine(back, [shell.positions[v], shell.positions[v + 1], shell.positions[v + 2]] as unknown as Vec3);
      let [some, all] = [false, true];
      for (let c = 0; c < 8; c++) {
        const [i, j, k] = at.map((x, axis) => Math.floor(x) + ((c >> axis) & 1)) as [number, number, number];
        const one = inside(i - 10, j - 10, k);
        some ||= one;
        all &&= one;
      }
      expect(some && !all).toBe(true);
    }
  });

  it('an empty segment and an image without voxel size are refused in words', () => {
    const map = mapOf([4, 4, 4], CUBES, () => 0);
    expect(() => surface(map)).toThrow(/empty/);
    if (map.voxels.kind !== 'labels') throw new Error('one label map');
    const { volume } = map.voxels;
    const unmeasured: LabelMap = { ...map, voxels: { kind: 'labels', volume: { ...volume, measured: [true, true, false] } } };
    expect(() => surface(unmeasured)).toThrow(/not known in every direction/);
  });
});
