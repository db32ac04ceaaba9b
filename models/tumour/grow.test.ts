import { describe, expect, it } from 'vitest';
import { simulate } from './simulate.ts';
import { tissueFromMask } from './tissue.ts';
import { tumourParameters } from './parameters.ts';
import { UNTREATED } from './treatment.ts';

describe('a tumour grows', () => {
  it('by the logistic curve where it fills its box evenly', () => {
    const grid = { size: [3, 2, 2], spacing: [1, 2, 3] } as const;
    const tissue = tissueFromMask(grid, new Uint8Array(12).fill(1));
    const start = { field: new Float64Array(12).fill(0.01) };
    const frames = [0, 3.7, 100];
    const run = simulate({ tissue, start, parameters: tumourParameters({ proliferation: 0.1 }), treatment: UNTREATED, frames });
    run.forEach(({ day, field }) => {
      const e = 0.01 * Math.exp(0.1 * day);
      field.forEach((c) => expect(Math.abs(c - e / (0.99 + e))).toBeLessThan(1e-13));
    });
  });
});
