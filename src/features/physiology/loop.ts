import type { Beat } from '#src/twin/beat.ts';

/** A pressure-volume loop, closed: volume (mL) and pressure (mmHg) round one beat. */
export interface Loop {
  readonly volume: Float64Array;
  readonly pressure: Float64Array;
}

export function loopOf(beat: Beat, volume: string, pressure: string): Loop {
  const v = beat.waves[volume];
  const p = beat.waves[pressure];
  if (!v || !p) throw new RangeError(`no such waveform: ${v ? pressure : volume}`);
  return { volume: v, pressure: p };
}

/** Area inside a loop in mmHg mL, by the shoelace formula: the external work of one beat (1 mmHg mL = 0.000133 J). */
export function loopArea(loop: Loop): number {
  let twice = 0;
  const n = loop.volume.length;
  for (let i = 0; i < n; i++) {
    const j = (i + 1) % n;
    twice += (loop.volume[i] as number) * (loop.pressure[j] as number) - (loop.volume[j] as number) * (loop.pressure[i] as number);
  }
  return Math.abs(twice) / 2;
}

/** Axes that hold every loop, ends on round numbers: [0, most volume], [0, most pressure]. */
export function loopAxes(loops: readonly Loop[]): {
  readonly volume: number;
  readonly pressure: number;
  readonly step: { v: number; p: number };
} {
  let v = 0;
  let p = 0;
  for (const loop of loops) {
    for (const x of loop.volume) v = Math.max(v, x);
    for (const x of loop.pressure) p = Math.max(p, x);
  }
  const stepV = v > 200 ? 100 : 50;
  const stepP = p > 160 ? 80 : 40;
  return { volume: Math.ceil(v / stepV) * stepV, pressure: Math.ceil(p / stepP) * stepP, step: { v: stepV, p: stepP } };
}
