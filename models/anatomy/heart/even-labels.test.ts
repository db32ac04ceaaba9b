import { describe, expect, it } from 'vitest';
import { evenLabels } from './even-labels.ts';

/** A square of cells, 20 x 20 vertices, two triangles a cell. */
const SIDE = 20;
const at = (i: number, j: number): number => j * SIDE + i;
const indices: number[] = [];
for (let j = 0; j + 1 < SIDE; j++)
  for (let i = 0; i + 1 < SIDE; i++) indices.push(at(i, j), at(i + 1, j), at(i + 1, j + 1), at(i, j), at(i + 1, j + 1), at(i, j + 1));
const grid = (label: (i: number, j: number) => number): Uint8Array =>
  Uint8Array.from({ length: SIDE * SIDE }, (_, v) => label(v % SIDE, Math.floor(v / SIDE)));

describe('labels', () => {
  it('lose lone vertices and saw teeth', () => {
    const even = evenLabels(
      indices,
      grid((i, j) => (i < 10 + (j % 2) ? 3 : 5)),
    );
    for (let j = 2; j < SIDE - 2; j++) {
      expect(even[at(9, j)]).toBe(3);
      expect(even[at(11, j)]).toBe(5);
    }
    expect(
      new Set(
        evenLabels(
          indices,
          grid((i, j) => (i === 7 && j === 9 ? 5 : 3)),
        ),
      ),
    ).toEqual(new Set([3]));
  });

  it('stay where a border is straight, and so do the labels given', () => {
    const before = grid((i) => (i < 10 ? 3 : 5));
    const copy = before.slice();
    expect([...evenLabels(indices, before)]).toEqual([...before]);
    expect([...before]).toEqual([...copy]);
  });
});
