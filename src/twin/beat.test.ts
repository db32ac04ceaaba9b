import { describe, expect, it } from 'vitest';
import type { WaveformSpec } from '#models/core/model.ts';
import type { Trace } from '#models/core/run.ts';
import { lastBeat, waveAt } from './beat.ts';

const specs: WaveformSpec[] = ['p', 'v'].map((key, slot) => ({ key, unit: '1', slot, label: key }));

/** Pressure max(0, sin)-shaped with contraction from the start of each period; volume falls while pressure is up. */
function trace(period: number, seconds: number, step = 0.01): Trace {
  const samples = Math.round(seconds / step);
  const values = new Float32Array(samples * 2);
  for (let i = 0; i < samples; i++) {
    const phase = ((i * step) / period) % 1;
    values[2 * i] = phase < 0.4 ? 5 + 115 * Math.sin((Math.PI * phase) / 0.4) : 5;
    values[2 * i + 1] = 100 + 30 * Math.cos(2 * Math.PI * phase);
  }
  return { member: 3, sampleSeconds: step, startSeconds: 0, values };
}

describe('lastBeat', () => {
  it.each([0.5, 0.83, 1.2])('finds a period of %f s to within a quarter of a sample', (period) => {
    const beat = lastBeat(trace(period, 6), specs, 'p');
    expect(beat).not.toBeNull();
    expect(Math.abs((beat?.seconds ?? 0) - period)).toBeLessThan(0.0025);
  });

  it('starts where the contraction starts', () => {
    const beat = lastBeat(trace(0.8, 6), specs, 'p');
    if (!beat) throw new Error('no beat');
    // The pressure is flat at 5 before contraction; one sample later it must have begun to rise.
    expect(waveAt(beat, 'p', 0)).toBeLessThan(8);
    expect(waveAt(beat, 'p', 0.05)).toBeGreaterThan(20);
    // Volume is a cosine of the phase with its maximum at the start of contraction, here within one 10 ms sample.
    expect(waveAt(beat, 'v', 0)).toBeGreaterThan(129);
  });

  it('is null for a heart that stands still, and for less than two upstrokes', () => {
    const still = trace(0.8, 6);
    still.values.fill(4);
    expect(lastBeat(still, specs, 'p')).toBeNull();
    expect(lastBeat(trace(0.8, 0.7), specs, 'p')).toBeNull();
  });

  it('refuses an unknown key by name', () => {
    expect(() => lastBeat(trace(0.8, 6), specs, 'q')).toThrow('q');
  });
});

describe('waveAt', () => {
  it('is periodic', () => {
    const beat = lastBeat(trace(0.8, 6), specs, 'p');
    if (!beat) throw new Error('no beat');
    for (const t of [0, 0.13, 0.5, 0.79]) expect(waveAt(beat, 'v', t + beat.seconds)).toBeCloseTo(waveAt(beat, 'v', t), 6);
    expect(waveAt(beat, 'v', -0.1)).toBeCloseTo(waveAt(beat, 'v', beat.seconds - 0.1), 6);
  });
});
