import { describe, expect, it } from 'vitest';
import type { Grid } from './grid.ts';
import { lieApart } from './grid.ts';

const at = (x: number, y: number, z: number, step = 1): Grid => ({
  size: [10, 10, 10],
  toPatient: [step, 0, 0, x, 0, step, 0, y, 0, 0, step, z],
});

describe('two images in space', () => {
  it('lie apart only where their outer faces do not meet', () => {
    // Voxels reach half a step beyond their middles: the first from -0.5 to 9.5 along each axis.
    expect(lieApart(at(0, 0, 0), at(9.9, 0, 0))).toBe(false);
    expect(lieApart(at(0, 0, 0), at(10.1, 0, 0))).toBe(true);
    expect(lieApart(at(0, 0, 0), at(0, 0, -10.1))).toBe(true);
    expect(lieApart(at(0, 0, 0), at(3, 3, 3, 0.1))).toBe(false);
    expect(lieApart(at(3, 3, 3, 0.1), at(0, 0, 0))).toBe(false);
  });

  it('are compared where they lie, however they are stored', () => {
    // Stored from right to left and turned by 45 degrees about z: reaches from about -7.1 to 7.1 along x.
    const h = Math.SQRT1_2;
    const turned: Grid = { size: [10, 10, 10], toPatient: [-h, -h, 0, 6.36, h, -h, 0, 0, 0, 0, 1, 0] };
    expect(lieApart(turned, at(-16, 0, 0))).toBe(false);
    expect(lieApart(turned, at(-17.5, 0, 0))).toBe(true);
  });
});
