import { describe, expect, it } from 'vitest';
import { MATT, movePoint, type TransferFunction } from '#models/imaging/transfer-function.ts';
import { curvePath, hexOf, histogramPath, nearestPoint, opacityAtY, plotOf, rgbOf, valueAtX, xOf, yOf, type Plot } from './tissue-plot.ts';

const f: TransferFunction = {
  points: [
    { value: 0, colour: [0, 0, 0], opacity: 0 },
    { value: 50, colour: [1, 0, 0], opacity: 0.25 },
    { value: 100, colour: [1, 1, 1], opacity: 1 },
  ],
  surface: MATT,
};
const plot: Plot = { width: 200, height: 100, low: 0, high: 100 };
const numbers = (path: string): number[][] =>
  path
    .split(/[MLZ]/)
    .filter(Boolean)
    .map((pair) => pair.split(' ').map(Number));

describe('the picture of a transfer function', () => {
  it('places and their way back agree, at the edges too', () => {
    expect([xOf(plot, 50), yOf(plot, 0.25)]).toEqual([100, 50]);
    for (const [value, opacity] of [[0, 0], [37, 0.01], [100, 1]] as const) {
      expect(valueAtX(plot, xOf(plot, value))).toBeCloseTo(value, 12);
      expect(opacityAtY(plot, yOf(plot, opacity))).toBeCloseTo(opacity, 12);
    } // prettier-ignore
    expect([valueAtX(plot, -9), valueAtX(plot, 999), opacityAtY(plot, -9), opacityAtY(plot, 999)]).toEqual([0, 100, 1, 0]);
  });

  it('holds every point and where the background ends, whichever lies further out', () => {
    const levels = { min: 0, max: 900, threshold: -40, middle: 50, bright: 90, top: 100 };
    const made = plotOf(f, levels, 300, 100);
    expect(made.low).toBeLessThan(-40);
    expect(made.high).toBeGreaterThan(100);
    expect(made.high).toBeLessThan(120);
  });

  it('the nearest point is taken, and none from too far away', () => {
    expect(nearestPoint(plot, f, 108, 46, 22)).toBe(1);
    expect(nearestPoint(plot, f, 60, 10, 22)).toBe(null);
    expect(nearestPoint(plot, f, 196, 4, 22)).toBe(2);
  });

  it('the curve runs through its points, bent between them, and jumps where two share a value', () => {
    const at = numbers(curvePath(plot, f));
    expect(at).toContainEqual([100, 50]);
    expect(at[0]).toEqual([0, 100]);
    expect(at.at(-1)).toEqual([200, 0]);
    // Halfway to the middle point: opacity 0.125, whose root is 0.3536.
    expect(at.find(([x]) => x === 50)?.[1]).toBeCloseTo(64.6, 1);
    const jump = numbers(curvePath(plot, movePoint(f, 1, 100, 0.25))).filter(([x]) => x === 200);
    expect(jump).toEqual([[200, 50], [200, 0]]); // prettier-ignore
  });

  it('bars of the histogram stand over their values', () => {
    const path = numbers(histogramPath(plot, { low: 0, high: 100, counts: Float64Array.of(0, Math.E - 1, Math.E ** 2 - 1, 0) }));
    expect(path).toEqual([[0, 100], [0, 100], [50, 100], [50, 50], [100, 50], [100, 0], [150, 0], [150, 100], [200, 100], [200, 100]]); // prettier-ignore
    expect(histogramPath(plot, { low: 5, high: 5, counts: new Float64Array(4) })).toBe('');
  });

  it('colours are written as the browser does', () => {
    expect(hexOf([1, 0.5, 0])).toBe('#ff8000');
    expect(rgbOf('#0f6b6b')).toEqual([15 / 255, 107 / 255, 107 / 255]);
  });
});
