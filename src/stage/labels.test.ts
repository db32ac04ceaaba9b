import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { STRUCTURES } from '#models/anatomy/heart/structures.ts';
import { layLabels, segmentsCross, type Spot } from './labels.ts';

const spots = fc
  .uniqueArray(fc.tuple(fc.integer({ min: 20, max: 680 }), fc.integer({ min: 20, max: 480 })), {
    minLength: 1,
    maxLength: 20,
    selector: ([x, y]) => `${x},${y}`,
  })
  .map((points) =>
    points.map(([x, y], i): Spot => {
      const structure = STRUCTURES[i] as (typeof STRUCTURES)[number];
      return { key: structure.key, text: structure.label, x, y };
    }),
  );

describe('labels', () => {
  it('have leader lines that never cross, do not overlap and stay inside', () => {
    fc.assert(
      fc.property(spots, (some) => {
        const labels = layLabels(some, 700, 700, 120);
        expect(labels.length).toBe(some.length);
        for (let i = 0; i < labels.length; i++) {
          const a = labels[i]!;
          expect(a.y).toBeGreaterThanOrEqual(0);
          expect(a.y).toBeLessThanOrEqual(700);
          for (let j = i + 1; j < labels.length; j++) {
            const b = labels[j]!;
            if (a.side === b.side) expect(Math.abs(a.y - b.y)).toBeGreaterThan(20);
            // Spots in one column of pixels may lie on each other's line; strictly crossing is what must not be.
            if (a.side === b.side) expect(segmentsCross(a.x, a.y, a.anchorX, a.anchorY, b.x, b.y, b.anchorX, b.anchorY)).toBe(false);
          }
        }
      }),
      { seed: 20261122, numRuns: 300 },
    );
  });

  it('leave out what has no room rather than overlap', () => {
    const many = STRUCTURES.map((s, i): Spot => ({ key: s.key, text: s.label, x: 100 + 20 * i, y: 60 + i }));
    expect(layLabels(many, 700, 150, 120).length).toBeLessThanOrEqual(2 * Math.floor((150 - 24) / 30));
  });
});
