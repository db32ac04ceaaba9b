import { describe, expect, it } from 'vitest';
import { tumourParameters } from './parameters.ts';
import { simulate } from './simulate.ts';
import { fieldFromEdge, frontDecay } from './start.ts';
import { tissueFromMask } from './tissue.ts';
import { UNTREATED } from './treatment.ts';

describe('a start from a visible edge', () => {
  const grid = { size: [300, 1, 1], spacing: [0.5, 1, 1] } as const;
  const visible = Uint8Array.from({ length: 300 }, (_, i) => (i < 100 ? 1 : 0));

  it('has the threshold at the edge and falls by e over the decay length outside', () => {
    const field = fieldFromEdge(grid, visible, 0.16, 2);
    const edge = Math.sqrt((field[99]! / (1 - field[99]!)) * (field[100]! / (1 - field[100]!)));
    expect(Math.abs(edge - 0.16 / 0.84)).toBeLessThan(1e-6);
    expect(Math.abs(Math.log(field[200]! / field[204]!) - 1)).toBeLessThan(1e-4);
    expect(field[0]).toBeGreaterThan(0.99999);
  });

  it('is a front that moves from the first day, near its own speed', () => {
    const parameters = tumourParameters({ diffusion: 0.5, proliferation: 0.1 });
    const field = fieldFromEdge(grid, visible, 0.16, frontDecay(parameters));
    const run = simulate({
      tissue: tissueFromMask(grid, new Uint8Array(300).fill(1)),
      start: { field },
      parameters,
      treatment: UNTREATED,
      frames: [0, 20, 40],
      longestStep: 0.05,
    });
    const at = run.map(({ field: c }) => {
      const i = c.findIndex((x) => x < 0.16);
      return 0.5 * (i - 1 + (c[i - 1]! - 0.16) / (c[i - 1]! - c[i]!));
    });
    expect(Math.abs(at[0]! - 49.75)).toBeLessThan(0.05);
    const c = 2 * Math.sqrt(0.05);
    const [early, late] = [(at[1]! - at[0]!) / 20, (at[2]! - at[1]!) / 20];
    expect(early / c).toBeGreaterThan(0.8);
    expect(early / c).toBeLessThan(1);
    // One that falls just as exp(-x / decay) lags by decay ln(t) / 2, a third of the lag of a sharp one (Bramson 1983).
    expect(Math.abs(late / (c - (Math.sqrt(5) * Math.log(2)) / 2 / 20) - 1)).toBeLessThan(0.05);
  });

  it('refuses what cannot be', () => {
    expect(() => fieldFromEdge(grid, new Uint8Array(300), 0.16, 2)).toThrow('nothing is visible');
    expect(() => fieldFromEdge(grid, visible, 1, 2)).toThrow('between 0 and 1');
    expect(() => fieldFromEdge(grid, visible, 0.16, 0)).toThrow('more than 0 mm');
    expect(() => fieldFromEdge(grid, [1], 0.16, 1)).toThrow('its grid 300');
  });
});
