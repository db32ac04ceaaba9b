import type { WaveformSpec } from '#models/core/model.ts';
import type { Trace } from '#models/core/run.ts';

/**
 * One heart beat cut out of a trace, starting where the left ventricle begins to contract.
 * Every wave has `samples` values, evenly spaced over [0, seconds); it is periodic as far as the body is at rest.
 */
export interface Beat {
  readonly member: number;
  readonly seconds: number;
  readonly samples: number;
  readonly waves: Readonly<Record<string, Float64Array>>;
}

/** Samples a beat is cut into: 5 ms at 60 beats a minute. */
const SAMPLES = 200;

/**
 * Cuts the last whole beat out of a trace. Beats are told apart by the rise of left ventricular pressure through its
 * middle; the beat starts where that rise begins (dP/dt still below 5 % of its steepest).
 * `pressure` is the key of left ventricular pressure. Returns null when the trace holds no whole beat (standstill).
 */
export function lastBeat(trace: Trace, specs: readonly WaveformSpec[], pressure: string): Beat | null {
  const width = specs.length;
  const column = specs.findIndex((spec) => spec.key === pressure);
  if (column < 0) throw new RangeError(`no such waveform: ${pressure}`);
  const count = Math.floor(trace.values.length / width);
  const p = (i: number): number => trace.values[i * width + column] as number;
  let low = Infinity;
  let high = -Infinity;
  for (let i = 0; i < count; i++) {
    low = Math.min(low, p(i));
    high = Math.max(high, p(i));
  }
  // A ventricle that makes less than 10 mmHg is not beating; noise must not be taken for beats.
  if (!(high - low > 10)) return null;
  const middle = (low + high) / 2;
  const rises: number[] = [];
  for (let i = 1; i < count; i++) {
    if (p(i - 1) < middle && p(i) >= middle) rises.push(i - 1 + (middle - p(i - 1)) / (p(i) - p(i - 1)));
  }
  const last = rises.at(-1);
  const previous = rises.at(-2);
  if (last === undefined || previous === undefined) return null;
  const period = last - previous;
  const start = Math.max(0, contractionStart(p, previous));
  const waves: Record<string, Float64Array> = {};
  specs.forEach((spec, w) => {
    const wave = new Float64Array(SAMPLES);
    for (let s = 0; s < SAMPLES; s++) {
      const at = start + (period * s) / SAMPLES;
      const i = Math.floor(at);
      const a = trace.values[i * width + w] as number;
      const b = trace.values[Math.min(count - 1, i + 1) * width + w] as number;
      wave[s] = a + (b - a) * (at - i);
    }
    waves[spec.key] = wave;
  });
  return { member: trace.member, seconds: period * trace.sampleSeconds, samples: SAMPLES, waves };
}

function contractionStart(p: (i: number) => number, rise: number): number {
  let i = Math.floor(rise);
  const steepest = p(i + 1) - p(i);
  while (i > 0 && p(i) - p(i - 1) > 0.05 * steepest) i--;
  return i;
}

/** Value of a wave `seconds` into the beat, linear between samples and wrapped round the end. */
export function waveAt(beat: Beat, key: string, seconds: number): number {
  const wave = beat.waves[key];
  if (!wave) throw new RangeError(`no such waveform: ${key}`);
  const turns = seconds / beat.seconds;
  const at = (turns - Math.floor(turns)) * beat.samples;
  const i = Math.floor(at) % beat.samples;
  const a = wave[i] as number;
  const b = wave[(i + 1) % beat.samples] as number;
  return a + (b - a) * (at - Math.floor(at));
}
