import { describe, expect, it } from 'vitest';
import { StaySketch } from './stay-sketch.ts';
import { Streams } from './stream.ts';

describe('times of many people', () => {
  it('gives quantiles within 2 % of the sorted list, and the same when added from parts', () => {
    const streams = new Streams(3, 0);
    const times = Array.from({ length: 20_001 }, (_, i) => 300 * Math.exp(1.2 * (streams.uniform(i, 1, 0) + streams.uniform(i, 2, 0) - 1)));
    const [whole, first, second] = [new StaySketch(), new StaySketch(), new StaySketch()];
    times.forEach((time, i) => {
      whole.add(time);
      (i % 3 === 0 ? first : second).add(time);
    });
    first.merge(second);
    const sorted = [...times].sort((a, b) => a - b);
    for (const p of [0, 0.05, 0.5, 0.9, 0.95, 0.999]) {
      const exact = sorted[Math.floor(p * 20_000)] as number;
      expect(Math.abs(whole.quantile(p) / exact - 1)).toBeLessThan(0.0201);
      expect(first.quantile(p)).toBe(whole.quantile(p));
    }
    expect(whole.withinFourHours).toBe(times.filter((time) => time <= 240).length);
    expect(new StaySketch().quantile(0.5)).toBe(0);
  });
});
