import { describe, expect, it } from 'vitest';
import { connectedParts, unbalancedEdges } from '#tests/shell-checks.ts';
import { hasImaging, readVolume } from '../../scripts/imaging-checks.ts';
import type { Vec3 } from './affine.ts';
import { affineOf, applyAffine } from './affine.ts';
import { anatomyFromScan } from './anatomy-from-scan.ts';
import { otsu } from './anatomy/threshold.ts';
import type { Shell } from './shell.ts';
import { HOUNSFIELD, type Volume } from './volume.ts';

const EVEN = affineOf([2, 0, 0], [0, 2, 0], [0, 0, 2], [-79, -79, -79]);

/** An image from a function of patient mm; numbers in tenths. */
function imageOf(f: (p: Vec3) => number, size: Vec3 = [80, 80, 80], toPatient = EVEN, unit: string | null = null): Volume {
  const voxels = new Int16Array(size[0] * size[1] * size[2]);
  let [at, low, high] = [0, Infinity, -Infinity];
  for (let k = 0; k < size[2]; k++)
    for (let j = 0; j < size[1]; j++)
      for (let i = 0; i < size[0]; i++) {
        const v = Math.round(10 * f(applyAffine(toPatient, [i, j, k])));
        voxels[at++] = v;
        low = Math.min(low, v / 10);
        high = Math.max(high, v / 10);
      }
  return {
    grid: { size, toPatient },
    voxels,
    components: 1,
    frames: 1,
    slope: 0.1,
    intercept: 0,
    unit,
    meaning: 'intensity',
    highIsDark: false,
    range: { min: low, max: high },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
}

function random(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 1103515245 + 12345) % 2 ** 31) / 2 ** 31;
}

const inside = (p: Vec3, c: Vec3, r: Vec3): boolean =>
  ((p[0] - c[0]) / r[0]) ** 2 + ((p[1] - c[1]) / r[1]) ** 2 + ((p[2] - c[2]) / r[2]) ** 2 < 1;
const ellipsoid = (r: Vec3): number => ((4 / 3) * Math.PI * r[0] * r[1] * r[2]) / 1000;

describe('the patient from a scan', () => {
  it('a head in noise is one closed surface of its size, with its hollows filled and no debris', () => {
    const noise = random(5);
    const radius: Vec3 = [58, 70, 66];
    const scan = imageOf((p) => {
      // Rayleigh noise as in magnitude images: never negative, about 12 of 100.
      const n = 12 * Math.sqrt(-2 * Math.log(1 - 0.999 * noise()));
      if (!inside(p, [0, 0, 0], radius)) return n;
      const dark = inside(p, [12, 0, 0], [8, 20, 10]) || inside(p, [-20, -40, 10], [10, 9, 9]);
      return (dark ? 8 : 100 + 30 * Math.sin(p[0] / 9)) + n;
    });
    const { parts, body, threshold } = anatomyFromScan(scan);
    expect(parts.map((part) => part.key)).toEqual(['body']);
    const shell = (parts[0] as (typeof parts)[0]).shell;
    expect(unbalancedEdges(shell)).toBe(0);
    expect(connectedParts(shell)).toBe(1);
    // Smoothed by 1.6 mm and parted nearer to air than to tissue: skin up to 1.5 mm out, never in.
    const grown = (by: number): number => ellipsoid(radius.map((r) => r + by) as unknown as Vec3);
    expect(shell.volume / 1000).toBeGreaterThan(grown(-0.3));
    expect(shell.volume / 1000).toBeLessThan(grown(1.5));
    expect(shell.normals.some((n, at) => at % 4 === 3 && n > 0)).toBe(false);
    expect(threshold).toBeGreaterThan(25);
    expect(threshold).toBeLessThan(80);
    // Half of the skin's place lies either side of 128; the hollow is inside.
    const field = body as NonNullable<typeof body>;
    const [nx, ny] = field.grid.size;
    expect(field.data[(40 * ny + 40) * nx + 46]).toBe(255);
    expect(field.data[0]).toBe(0);
  });

  it('a body that runs out of the scan is closed there; an airway in the cut is inside; a table is not', () => {
    const scan = imageOf(
      (p) => {
        if (inside(p, [0, 0, p[2]], [60, 50, 1])) return inside(p, [0, 10, p[2]], [9, 8, 1]) ? -1000 : inside(p, [0, -25, p[2]], [12, 12, 1]) ? 700 : 40; // prettier-ignore
        // A thin table that touches nothing but comes near.
        return Math.abs(p[1] - 62) < 3 && Math.abs(p[0]) < 76 ? 100 : -1000;
      },
      [80, 80, 40],
      EVEN,
      HOUNSFIELD,
    );
    const { parts, threshold } = anatomyFromScan(scan);
    expect(parts.map((part) => part.key)).toEqual(['body', 'air', 'bone']);
    expect(threshold).toBeGreaterThanOrEqual(-500);
    expect(threshold).toBeLessThanOrEqual(-200);
    const of = (key: string): Shell => (parts.find((part) => part.key === key) as (typeof parts)[0]).shell;
    const long = 80;
    for (const [key, r] of [
      ['body', [60, 50]],
      ['bone', [12, 12]],
      ['air', [9, 8]],
    ] as const) {
      const shell = of(key);
      expect(unbalancedEdges(shell), key).toBe(0);
      expect(connectedParts(shell), key).toBe(1);
      const volume = (Math.PI * r[0] * r[1] * long) / 1000;
      // Cells of 2 mm round off small tubes.
      expect(Math.abs(shell.volume / 1000 / volume - 1), key).toBeLessThan(key === 'body' ? 0.03 : 0.15);
    }
    expect(of('body').normals.some((n, at) => at % 4 === 3 && n > 100)).toBe(true);
  });

  it('a brain comes from its tissue, within the number of triangles', () => {
    const grid = { size: [96, 96, 96] as Vec3, toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 1], [-47.5, -47.5, -47.5]) };
    const data = new Uint8Array(96 ** 3);
    let at = 0;
    for (let k = 0; k < 96; k++)
      for (let j = 0; j < 96; j++)
        for (let i = 0; i < 96; i++) data[at++] = inside(applyAffine(grid.toPatient, [i, j, k]), [0, 0, 0], [40, 40, 40]) ? 255 : 0;
    const scan = imageOf((p) => (inside(p, [0, 0, 0], [60, 60, 60]) ? 100 : 0));
    for (const triangles of [150_000, 12_000]) {
      const { parts } = anatomyFromScan(scan, { brain: { grid, data, low: 0, high: 1 }, triangles });
      expect(parts.map((part) => part.key)).toEqual(['body', 'brain']);
      expect(parts.reduce((sum, part) => sum + part.shell.indices.length / 3, 0)).toBeLessThanOrEqual(triangles);
      const brain = (parts[1] as (typeof parts)[0]).shell;
      expect(unbalancedEdges(brain)).toBe(0);
      expect(Math.abs(brain.volume / 1000 / ellipsoid([40, 40, 40]) - 1)).toBeLessThan(triangles > 100_000 ? 0.02 : 0.05);
    }
  });

  it('progress only grows and ends at 1', () => {
    const told: number[] = [];
    anatomyFromScan(
      imageOf((p) => (inside(p, [0, 0, 0], [50, 50, 50]) ? 100 : 0)),
      { onProgress: (share) => told.push(share) },
    );
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it('says what it cannot take: labels, one slice, unknown distances; and finds nothing in an empty image', () => {
    const scan = imageOf((p) => (inside(p, [0, 0, 0], [50, 50, 50]) ? 100 : 0), [20, 20, 20]);
    expect(() => anatomyFromScan({ ...scan, meaning: 'labels' })).toThrow(RangeError);
    expect(() => anatomyFromScan({ ...scan, measured: [true, true, false] })).toThrow(/three dimensions/);
    expect(() => anatomyFromScan({ ...scan, grid: { ...scan.grid, size: [20, 20, 1] } })).toThrow(RangeError);
    expect(anatomyFromScan(imageOf(() => 7, [20, 20, 20]))).toEqual({ parts: [], body: null, threshold: null });
  });

  it.skipIf(!hasImaging)(
    'real scans: a slab of a head and a pelvis are one body each, within the triangles',
    { timeout: 60_000 },
    async () => {
      const head = anatomyFromScan(await readVolume('vs-seg-001_T1c'));
      const body = (head.parts[0] as (typeof head.parts)[0]).shell;
      expect(unbalancedEdges(body)).toBe(0);
      // One head: a second piece would be noise in the air round it.
      expect(connectedParts(body)).toBe(1);
      // A slab of 60 mm through the ears of an adult: an ellipse of about 160 by 200 mm is 1.5 L; ears and nose add to it.
      expect(body.volume / 1e6).toBeGreaterThan(1.3);
      expect(body.volume / 1e6).toBeLessThan(2);
      expect(body.indices.length / 3).toBeLessThan(100_000);

      const pelvis = anatomyFromScan(await readVolume('tumour-masks/ibsi_dicom/STS_002/CT/image'));
      expect(pelvis.parts.map((part) => part.key)).toContain('bone');
      expect(pelvis.parts.reduce((sum, part) => sum + part.shell.indices.length / 3, 0)).toBeLessThan(150_000);
      for (const { shell } of pelvis.parts) expect(unbalancedEdges(shell)).toBe(0);
    },
  );
});

describe('threshold', () => {
  it('lies between two heaps, in the middle of an empty gap', () => {
    const values = Float32Array.from({ length: 3000 }, (_, n) => (n % 3 === 0 ? 80 + (n % 7) : 10 + (n % 5)));
    const found = otsu(values, 0, 100) as number;
    expect(found).toBeGreaterThan(14);
    expect(found).toBeLessThan(80);
    expect(Math.abs(found - 47)).toBeLessThan(3);
    expect(otsu(new Float32Array(50), 0, 0)).toBeNull();
    expect(otsu(new Float32Array(50).fill(3), 0, 10)).toBeNull();
  });
});
