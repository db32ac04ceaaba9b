import { describe, expect, it } from 'vitest';
import { unbalancedEdges } from '#tests/shell-checks.ts';
import type { Affine, Vec3 } from './affine.ts';
import { affineOf, applyAffine } from './affine.ts';
import { isoSurface, type Field } from './iso-surface.ts';
import { shellBuffers } from './shell.ts';

const SIZE: Vec3 = [48, 44, 40];
/** Turned, unequal steps; `mirrored` counts one axis the other way. */
const STRAIGHT = affineOf([1.2, 0, 0], [0, 1, 0], [0, 0, 1.5], [-28, -22, -30]);
const TURNED = affineOf([0.96, 0.72, 0], [-0.6, 0.8, 0], [0, 0, 1.5], [-8, -30, -30]);
const MIRRORED = affineOf([-1.2, 0, 0], [0, 1, 0], [0, 0, 1.5], [28, -22, -30]);

function field(toPatient: Affine, f: (p: Vec3) => number, bytes = false): Field {
  const data = new Float32Array(SIZE[0] * SIZE[1] * SIZE[2]);
  let at = 0;
  for (let k = 0; k < SIZE[2]; k++)
    for (let j = 0; j < SIZE[1]; j++) for (let i = 0; i < SIZE[0]; i++) data[at++] = f(applyAffine(toPatient, [i, j, k]));
  return { data: bytes ? Uint8Array.from(data, (v) => Math.round(v)) : data, size: SIZE, toPatient };
}

describe('surfaces of a field', () => {
  for (const [name, toPatient] of Object.entries({ straight: STRAIGHT, turned: TURNED, mirrored: MIRRORED })) {
    it(`a ball is closed, as large as it is, and looks outwards (${name})`, () => {
      const centre = applyAffine(toPatient, [23.3, 21.8, 20.4]);
      const r = 14;
      const away = (p: Vec3): number => Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2]);
      const shell = isoSurface(
        field(toPatient, (p) => Math.min(255, Math.max(0, 128 + 20 * (r - away(p)))), true),
        128,
      );
      expect(unbalancedEdges(shell)).toBe(0);
      // Euler: one closed piece without holes.
      const edges = shell.indices.length / 2;
      expect(shell.positions.length / 3 - edges + shell.indices.length / 3).toBe(2);
      expect(Math.abs(shell.volume / ((4 / 3) * Math.PI * r ** 3) - 1)).toBeLessThan(0.01);
      let [worst, turned, ends] = [0, 0, 0];
      for (let v = 0; v < shell.positions.length / 3; v++) {
        const p = [0, 1, 2].map((d) => shell.positions[3 * v + d] as number) as unknown as Vec3;
        worst = Math.max(worst, Math.abs(away(p) - r));
        const along = [0, 1, 2].reduce((s, d) => s + ((p[d] as number) - (centre[d] as number)) * (shell.normals[4 * v + d] as number), 0);
        turned = Math.max(turned, (Math.acos(Math.min(1, along / (127 * away(p)))) * 180) / Math.PI);
        ends += shell.normals[4 * v + 3] as number;
      }
      expect(worst).toBeLessThan(0.35);
      expect(turned).toBeLessThan(12);
      expect(ends).toBe(0);
    });
  }

  it('what runs out of the grid is closed there, half a voxel off, and marked as the end of the scan', () => {
    // A round bar along the third axis from end to end.
    const shell = isoSurface(
      field(STRAIGHT, ([x, y]) => Math.min(255, Math.max(0, 128 + 30 * (9 - Math.hypot(x, y))))),
      128,
      0,
    );
    expect(unbalancedEdges(shell)).toBe(0);
    expect(Math.abs(shell.volume / (Math.PI * 81 * SIZE[2] * 1.5) - 1)).toBeLessThan(0.015);
    const z = [...shell.positions.filter((_, n) => n % 3 === 2)];
    expect(Math.min(...z)).toBeCloseTo(-30 - 0.75, 3);
    expect(Math.max(...z)).toBeCloseTo(-30 + 39 * 1.5 + 0.75, 3);
    z.forEach((height, v) => expect((shell.normals[4 * v + 3] as number) > 0).toBe(height < -30.2 || height > 28.7));
  });

  it('two pieces, and a hollow one, stay what they are', () => {
    const ball = (p: Vec3, c: Vec3, r: number): number => r - Math.hypot(p[0] - c[0], p[1] - c[1], p[2] - c[2]);
    const two = isoSurface(
      field(STRAIGHT, (p) => 128 + 20 * Math.max(ball(p, [-12, 0, 0], 8), ball(p, [12, 0, 0], 6))),
      128,
    );
    expect(unbalancedEdges(two)).toBe(0);
    // Chords lie inside a curve: about cell² / 8 radius off the surface, 3 % of balls this small.
    expect(Math.abs(two.volume / ((4 / 3) * Math.PI * (512 + 216)) - 1)).toBeLessThan(0.035);
    const hollow = isoSurface(
      field(STRAIGHT, (p) => 128 + 20 * Math.min(ball(p, [0, 0, 0], 15), -ball(p, [0, 0, 0], 8))),
      128,
    );
    expect(unbalancedEdges(hollow)).toBe(0);
    expect(Math.abs(hollow.volume / ((4 / 3) * Math.PI * (3375 - 512)) - 1)).toBeLessThan(0.015);
  });

  it('noise is closed too, whatever its cells look like', () => {
    let seed = 7;
    const noise = field(STRAIGHT, () => ((seed = (seed * 1103515245 + 12345) % 2 ** 31) / 2 ** 31) * 255, true);
    const shell = isoSurface(noise, 128, 0);
    expect(shell.indices.length).toBeGreaterThan(10_000);
    expect(unbalancedEdges(shell)).toBe(0);
  });

  it('nothing is made of a field that never reaches the level', () => {
    const shell = isoSurface(
      field(STRAIGHT, () => 3),
      4,
    );
    expect(shell.indices.length).toBe(0);
    expect(shell.volume).toBe(0);
  });

  it('several of nothing go through one message, and leave nothing behind for the next', () => {
    for (const level of [4, 5]) {
      const none = () =>
        isoSurface(
          field(STRAIGHT, () => 3),
          level,
        );
      const shells = [none(), none()];
      const sent = structuredClone(shells, { transfer: shells.flatMap(shellBuffers) });
      expect(sent.map(({ indices }) => indices.length)).toEqual([0, 0]);
    }
  });
});
