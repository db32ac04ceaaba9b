import { describe, expect, it } from 'vitest';
import { footprintOf } from './footprint.ts';
import { areaOf } from './geometry.ts';

/** The level rectangle x0..x1, y0..y1 at height z as two triangles; a negative turn faces down. */
function sheet(x0: number, y0: number, x1: number, y1: number, z: number, turn = 1): number[] {
  const [a, b, c, d] = [
    [x0, y0, z],
    [x1, y0, z],
    [x1, y1, z],
    [x0, y1, z],
  ] as const;
  return (turn > 0 ? [a, b, c, a, c, d] : [a, c, b, a, d, c]).flat();
}

describe('what a solid stands on', () => {
  it('is the edge of its floor, whichever way its faces turn', () => {
    for (const turn of [1, -1])
      expect(footprintOf([...sheet(1, 2, 5, 5, 0.5, turn), ...sheet(1, 2, 5, 5, 3, -turn)])).toMatchObject({
        by: 'floor',
        low: 0.5,
        high: 3,
      });
    expect(areaOf(footprintOf([...sheet(1, 2, 5, 5, 0.5), ...sheet(1, 2, 5, 5, 3)])?.outline ?? [])).toBeCloseTo(12, 9);
  });

  it('has four corners where the floor of a rectangle is in two pieces', () => {
    const two = [...sheet(0, 0, 2, 3, 0), ...sheet(2, 0, 4, 3, 0), ...sheet(0, 0, 4, 3, 3)];
    expect(footprintOf(two)?.outline).toHaveLength(4);
  });

  it('is the convex outline where the floor has a step: its lower half is not the room', () => {
    const stepped = footprintOf([...sheet(0, 0, 2, 3, 0), ...sheet(2, 0, 4, 3, 0.5), ...sheet(0, 0, 4, 3, 3)]);
    expect(stepped?.by).toBe('hull');
    expect(areaOf(stepped?.outline ?? [])).toBeCloseTo(12, 9);
  });

  it('drops a column: a hole of 1 m² in 12', () => {
    const ring = (z: number): number[] => [
      ...[sheet(0, 0, 1, 1, z), sheet(1, 0, 2, 1, z), sheet(2, 0, 4, 1, z), sheet(0, 1, 1, 2, z), sheet(2, 1, 4, 2, z)].flat(),
      ...[sheet(0, 2, 1, 3, z), sheet(1, 2, 2, 3, z), sheet(2, 2, 4, 3, z)].flat(),
    ];
    const room = footprintOf([...ring(0), ...ring(3)]);
    expect(room?.by).toBe('floor');
    expect(areaOf(room?.outline ?? [])).toBeCloseTo(12, 9);
  });

  it('is nothing for what has no extent', () => {
    expect(footprintOf([])).toBeNull();
    expect(footprintOf([0, 0, 0, 1, 1, 0, 2, 2, 0])).toBeNull();
  });
});
