import { describe, expect, it } from 'vitest';
import { below } from '#tests/figures.ts';
import { dayOfReaching, doseOutside, equivalentRadius, hiddenMargin, maskAbove, massMm3, touchesFace, volumeAbove } from './measures.ts';
import { tissueFromMask, voxelCount } from './tissue.ts';
import type { TumourGrid } from './tissue.ts';

const grid: TumourGrid = { size: [40, 44, 30], spacing: [1, 0.9, 1.4] };
const all = tissueFromMask(grid, new Uint8Array(voxelCount(grid)).fill(1));

function fieldOf(at: (x: number, y: number, z: number) => number): Float64Array {
  return Float64Array.from({ length: voxelCount(grid) }, (_, v) =>
    at((v % 40) - 19.3, 0.9 * (Math.floor(v / 40) % 44) - 19.1, 1.4 * Math.floor(v / 1760) - 20.6),
  );
}

describe('volume above a threshold', () => {
  it('is exact for a plane along the axes, and for one at an angle to 2e-4', () => {
    const plane = (a: number, b: number, c: number, d: number): number =>
      volumeAbove(
        all,
        fieldOf((x, y, z) => 0.5 + (a * x + b * y + c * z - d) / 200),
        0.5,
      );
    // The box ends half a voxel beyond the last centres: at 20.2, 20.05 and 20.7 mm. A slope of 1e-3 stands for none.
    expect(Math.abs(plane(1, 0, 0, 3.21) / ((20.2 - 3.21) * 39.6 * 42) - 1)).toBeLessThan(1e-4);
    expect(Math.abs(plane(0, 1, 0, 3.21) / (40 * (20.05 - 3.21) * 42) - 1)).toBeLessThan(1e-4);
    expect(Math.abs(plane(0, 0, -1, 1.77) / (40 * 39.6 * (21.3 - 1.77)) - 1)).toBeLessThan(1e-4);
    // Lines along i are cut exactly, nine of them to a voxel along j and along k.
    let mm = 0;
    for (let k = 0; k < 270; k++)
      for (let j = 0; j < 396; j++) {
        const [y, z] = [0.1 * (j + 0.5) - 19.55, (1.4 / 9) * (k + 0.5) - 21.3];
        mm += 20.2 - Math.min(20.2, Math.max(-19.8, (0.4 - 0.5 * y - 0.3 * z) / 0.6));
      }
    expect(Math.abs(plane(0.6, 0.5, 0.3, 0.4) / ((mm * 1.26) / 81) - 1)).toBeLessThan(2e-4);
  });

  it('is that of a ball within 0.5 %, wherever its edge falls in the voxels', () => {
    for (const r of [8, 8.23, 8.5, 8.77, 11.1]) {
      const ball = fieldOf((x, y, z) => 1 / (1 + Math.exp((Math.hypot(x, y, z) - r) / 1.5)));
      const volume = volumeAbove(all, ball, 0.5);
      below(
        'Volume above a threshold: balls of 8 to 11 mm on voxels of 1 x 0.9 x 1.4 mm',
        Math.abs(volume / ((4 / 3) * Math.PI * r ** 3) - 1),
        0.005,
      );
      expect(Math.abs(equivalentRadius(volume) / r - 1)).toBeLessThan(0.002);
    }
  });

  it('changes smoothly as a ball grows: slopes of a tenth of a millimetre within 3 % of the area', () => {
    const at = (r: number): number =>
      volumeAbove(
        all,
        fieldOf((x, y, z) => 1 / (1 + Math.exp((Math.hypot(x, y, z) - r) / 1.5))),
        0.5,
      );
    for (let r = 8; r < 9; r += 0.1)
      below(
        'Volume above a threshold: slope as a ball grows by tenths of a millimetre, against its area',
        Math.abs((at(r + 0.05) - at(r - 0.05)) / 0.1 / (4 * Math.PI * r * r) - 1),
        0.03,
      );
  });

  it('does not count what is no tissue, nor look at it', () => {
    const half = tissueFromMask(
      grid,
      Uint8Array.from({ length: voxelCount(grid) }, (_, v) => (v % 40 < 20 ? 1 : 0)),
    );
    const full = Float64Array.from(half.white, (w) => w / 255);
    expect(Math.abs(volumeAbove(half, full, 0.5) / (20 * 44 * 30 * 1.26) - 1)).toBeLessThan(1e-12);
    expect(volumeAbove(half, full, 0.16)).toBe(volumeAbove(half, full, 0.8));
  });
});

describe('other measures', () => {
  it('mass is the sum of shares', () => {
    expect(massMm3({ size: [2, 1, 1], spacing: [1, 2, 3] }, [0.5, 0.25])).toBe(4.5);
  });

  it('the hidden margin is the radius within which the wanted share lies', () => {
    // An exponential tail of 3 mm about a ball of 6 mm: mass between 6 and r is the integral of r2 exp(-(r - 6) / 3).
    const box: TumourGrid = { size: [121, 121, 121], spacing: [0.5, 0.5, 0.5] };
    const field = new Float64Array(voxelCount(box));
    for (let v = 0; v < field.length; v++) {
      const r = Math.hypot((v % 121) - 60, (Math.floor(v / 121) % 121) - 60, Math.floor(v / 14641) - 60) / 2;
      field[v] = r <= 6 ? 1 : r < 30 ? Math.exp(-(r - 6) / 3) : 0;
    }
    const tail = (r: number): number => -3 * Math.exp(-(r - 6) / 3) * (r * r + 6 * r + 18);
    const total = tail(30) - tail(6);
    let exact = 6;
    while (tail(exact) - tail(6) < 0.95 * total) exact += 0.001;
    const { hiddenShare, marginMm } = hiddenMargin(box, field, maskAbove(field, 0.99), 0.95);
    expect(Math.abs(hiddenShare - total / (total + 72))).toBeLessThan(0.01);
    // The edge is known to half a voxel.
    below('Margin that holds 95 % of what is hidden, against the integral, mm', Math.abs(marginMm - (exact - 6)), 0.3);
    expect(hiddenMargin(box, maskAbove(field, 0.99), maskAbove(field, 0.99))).toEqual({ hiddenShare: 0, marginMm: 0 });
    expect(() => hiddenMargin(box, field, new Uint8Array(field.length))).toThrow('nothing is visible');
  });

  it('a structure is reached where the front says so', () => {
    const structure = [0, 0, 1, 1];
    // Share e^(t/5) / 100 in the structure: 0.16 on day 5 ln 16.
    const frames = [0, 5, 10, 15].map((day) => ({ day, field: [1, 1, Math.exp(day / 5) / 100, 0] }));
    expect(Math.abs((dayOfReaching(frames, structure, 0.16) ?? 0) - 5 * Math.log(16))).toBeLessThan(1e-9);
    expect(dayOfReaching(frames, structure, 0.9)).toBeNull();
    expect(dayOfReaching(frames, [1, 0, 0, 0], 0.9)).toBe(0);
  });

  it('dose outside the target counts tissue by its share', () => {
    const tissue = {
      grid: { size: [4, 1, 1], spacing: [2, 1, 1] } as const,
      white: Uint8Array.of(255, 255, 51, 0),
      grey: new Uint8Array(4),
    };
    const { meanGy, volumeMm3 } = doseOutside(tissue, [60, 30, 10, 99], [1, 0, 0, 0], 20);
    expect(Math.abs(meanGy - (30 + 0.2 * 10) / 1.2)).toBeLessThan(1e-12);
    expect(volumeMm3).toBe(2);
  });
});

describe('a tumour at the edge of its grid', () => {
  it('touches each of the six faces with one voxel on it, and none with all the voxels between', () => {
    const [nx, ny, nz] = grid.size;
    const at = (i: number, j: number, k: number): number => i + nx * (j + ny * k);
    const inner = new Uint8Array(voxelCount(grid));
    for (let k = 1; k < nz - 1; k++) for (let j = 1; j < ny - 1; j++) inner.fill(1, at(1, j, k), at(nx - 1, j, k));
    expect(touchesFace(grid, inner)).toBe(false);
    const faces = [at(0, 5, 5), at(nx - 1, 5, 5), at(5, 0, 5), at(5, ny - 1, 5), at(5, 5, 0), at(5, 5, nz - 1)];
    for (const voxel of faces) expect(touchesFace(grid, new Uint8Array(voxelCount(grid)).fill(1, voxel, voxel + 1))).toBe(true);
  });
});
