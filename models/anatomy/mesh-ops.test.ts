import { describe, expect, it } from 'vitest';
import { roundRim } from './mesh-ops.ts';
import { cross, dot, normalize, perpendicular, sub, type Vec3 } from './vec.ts';

describe('the rim of a cut vessel', () => {
  const centre: Vec3 = [3, -4, 12];
  const normal = normalize([0.2, -0.5, 0.9]);
  const u = perpendicular(normal);
  const v = cross(normal, u);
  /** An ellipse with a saw of 0.2 mm on it, unevenly spaced vertices, one vertex that belongs to no rim. */
  const made = (saw: number): number[] => {
    const positions: number[] = [];
    for (let i = 0; i < 72; i++) {
      const a = (2 * Math.PI * (i + 0.3 * Math.sin(5 * i))) / 72;
      const r = 10 + 0.7 * Math.cos(2 * a + 0.4) + (i % 2 ? saw : -saw);
      for (let k = 0; k < 3; k++) positions.push(centre[k]! + r * (Math.cos(a) * u[k]! + Math.sin(a) * v[k]!));
    }
    return [...positions, 1, 2, 3];
  };
  const loop = Array.from({ length: 72 }, (_, i) => i);
  const off = (positions: readonly number[]): number[] =>
    loop.map((i) => {
      const d = sub([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!], centre);
      const a = Math.atan2(dot(d, v), dot(d, u));
      return Math.hypot(dot(d, u), dot(d, v)) - (10 + 0.7 * Math.cos(2 * a + 0.4));
    });

  it('loses its saw teeth and keeps its shape, its plane and everything that is not on it', () => {
    const positions = made(0.2);
    expect(Math.max(...off(positions).map(Math.abs))).toBeGreaterThan(0.19);
    roundRim(positions, loop, centre, normal);
    expect(Math.max(...off(positions).map(Math.abs))).toBeLessThan(0.04);
    for (const i of loop) expect(dot(sub([positions[3 * i]!, positions[3 * i + 1]!, positions[3 * i + 2]!], centre), normal)).toBeCloseTo(0, 9);
    expect(positions.slice(-3)).toEqual([1, 2, 3]);
  }); // prettier-ignore
});
