import { describe, expect, it } from 'vitest';
import { beatFrames, frameAt, type BeatWaveforms } from './beat.ts';

/** A beat of 0.8 s made by hand: contraction starts at 0.1 s, ejection 0.15-0.40, filling 0.48-0.88 (wraps to 0.08). */
function handmade(samples = 161): BeatWaveforms {
  const time = Float64Array.from({ length: samples }, (_, i) => (0.8 * i) / (samples - 1));
  const hump = (t: number, from: number, to: number, peak: number): number => {
    const u = ((((t - from) % 0.8) + 0.8) % 0.8) / (to - from);
    return u < 1 ? peak * Math.sin(Math.PI * u) : 0;
  };
  const Q_av = time.map((t) => hump(t, 0.15, 0.4, 480));
  const Q_mv = time.map((t) => hump(t, 0.48, 0.88, 300));
  const V_lv = new Float64Array(samples);
  V_lv[0] = 128;
  for (let i = 1; i < samples; i++) V_lv[i] = V_lv[i - 1]! + ((Q_mv[i]! - Q_av[i]!) * 0.8) / (samples - 1);
  return {
    time,
    V_lv,
    V_rv: V_lv.map((v) => v + 8),
    V_la: V_lv.map((v) => 110 - 0.45 * v),
    V_ra: V_lv.map((v) => 115 - 0.45 * v),
    Q_mv,
    Q_av,
    Q_tv: Q_mv,
    Q_pv: Q_av,
  };
}

describe('frames of a beat', () => {
  it('start with the fullest left ventricle and run through one period', () => {
    const frames = beatFrames(handmade(), 80);
    expect(frames).toHaveLength(80);
    const volumes = frames.map((f) => f.V_lv);
    expect(volumes[0]).toBeCloseTo(Math.max(...volumes), 6);
    // Stroke volume of the hump: 480 * 0.25 * 2 / pi mL.
    expect(Math.max(...volumes) - Math.min(...volumes)).toBeCloseTo((480 * 0.25 * 2) / Math.PI, 0);
    frames.forEach((f, i) => expect(f.phase).toBeCloseTo(i / 80, 12));
  });

  it('open each valve while blood goes forward through it and never two in a row of one ventricle', () => {
    const frames = beatFrames(handmade(), 160);
    for (const f of frames) {
      expect(f.valves.aortic_valve).toBeGreaterThanOrEqual(0);
      expect(f.valves.aortic_valve).toBeLessThanOrEqual(1);
      expect(Math.min(f.valves.aortic_valve, f.valves.mitral_valve)).toBeLessThan(0.05);
    }
    const open = (key: 'aortic_valve' | 'mitral_valve'): number => frames.filter((f) => f.valves[key] > 0.5).length / frames.length;
    // 0.25 s and 0.40 s of 0.8 s, less the share of the hump below 12 % of its peak on either side.
    expect(open('aortic_valve')).toBeCloseTo(0.25 / 0.8, 1);
    expect(open('mitral_valve')).toBeCloseTo(0.4 / 0.8, 1);
    expect(Math.max(...frames.map((f) => f.valves.aortic_valve))).toBeCloseTo(1, 6);
  });

  it('keep a valve shut that only leaks backwards', () => {
    const beat = handmade();
    const frames = beatFrames({ ...beat, Q_pv: Float64Array.from(beat.Q_av as Float64Array, (q) => -q) }, 40);
    expect(Math.max(...frames.map((f) => f.valves.pulmonary_valve))).toBe(0);
  });

  it('blend between frames and wrap', () => {
    const frames = beatFrames(handmade(), 10);
    expect(frameAt(frames, 0.05).V_lv).toBeCloseTo((frames[0]!.V_lv + frames[1]!.V_lv) / 2, 9);
    expect(frameAt(frames, 1.2).V_lv).toBeCloseTo(frameAt(frames, 0.2).V_lv, 9);
    expect(frameAt(frames, -0.1).V_lv).toBeCloseTo(frames[9]!.V_lv, 9);
  });

  it('say which array is at fault', () => {
    const beat = handmade();
    expect(() => beatFrames({ ...beat, V_la: [1, 2, 3] })).toThrow(/V_la has 3 samples/);
    expect(() => beatFrames({ ...beat, Q_mv: Float64Array.from(beat.Q_mv as Float64Array, (q, i) => (i === 7 ? NaN : q)) })).toThrow(
      /Q_mv is not a number at sample 7/,
    );
    expect(() => beatFrames({ ...beat, time: Float64Array.from(beat.time as Float64Array).fill(0) })).toThrow(/time does not rise/);
  });
});
