import type { HeartState, ValveKey } from './mesh.ts';

/** One beat of a simulation, sampled evenly or not; all arrays of the same length. */
export interface BeatWaveforms {
  /** Seconds, rising; the last sample is one period after the first or just before it. */
  readonly time: ArrayLike<number>;
  /** Chamber volumes, mL. */
  readonly V_lv: ArrayLike<number>;
  readonly V_rv: ArrayLike<number>;
  readonly V_la: ArrayLike<number>;
  readonly V_ra: ArrayLike<number>;
  /** Flows through the four valves, mL/s, forward positive. */
  readonly Q_mv: ArrayLike<number>;
  readonly Q_av: ArrayLike<number>;
  readonly Q_tv: ArrayLike<number>;
  readonly Q_pv: ArrayLike<number>;
}

const FLOWS: readonly (readonly [ValveKey, 'Q_mv' | 'Q_av' | 'Q_tv' | 'Q_pv'])[] = [
  ['mitral_valve', 'Q_mv'],
  ['aortic_valve', 'Q_av'],
  ['tricuspid_valve', 'Q_tv'],
  ['pulmonary_valve', 'Q_pv'],
];

/**
 * Share of its peak flow at which a valve is drawn fully open. Leaflets swing wide early and follow the flow loosely,
 * so an open valve is one through which blood goes forward, not one that shows how much.
 */
const WIDE_AT = 0.12;
/** Flow below this share of the peak is a shut valve (leak and numerical dust). */
const SHUT_AT = 0.01;
/** Time a leaflet takes to swing: 25 ms, of the order of valve closure in M-mode echo [recalled]. */
const SWING_SECONDS = 0.025;

/**
 * Frames of one beat, `count` of them evenly spaced in time, the first at the start of ventricular contraction (the
 * sample of greatest left ventricular volume before the aortic valve opens). Volumes are interpolated linearly and
 * wrap round. Throws a RangeError that says which array is at fault.
 */
export function beatFrames(beat: BeatWaveforms, count = 60): HeartState[] {
  const n = beat.time.length;
  if (n < 4) throw new RangeError('a beat needs at least four samples');
  for (const key of ['V_lv', 'V_rv', 'V_la', 'V_ra', 'Q_mv', 'Q_av', 'Q_tv', 'Q_pv'] as const) {
    if (beat[key].length !== n) throw new RangeError(`${key} has ${beat[key].length} samples, time has ${n}; give arrays of one length`);
    for (let i = 0; i < n; i++) if (!Number.isFinite(beat[key][i])) throw new RangeError(`${key} is not a number at sample ${i}`);
  }
  const first = beat.time[0] as number;
  const step = ((beat.time[n - 1] as number) - first) / (n - 1);
  for (let i = 1; i < n; i++)
    if (!((beat.time[i] as number) > (beat.time[i - 1] as number))) throw new RangeError(`time does not rise at sample ${i}`);
  // A beat is periodic: what follows the last sample is the first again.
  const same = Math.abs((beat.V_lv[n - 1] as number) - (beat.V_lv[0] as number)) < 1e-6 * Math.abs(beat.V_lv[0] as number);
  const period = (beat.time[n - 1] as number) - first + (same ? 0 : step);
  const at = (values: ArrayLike<number>, t: number): number => {
    const u = ((((t - first) % period) + period) % period) + first;
    let low = 0;
    let high = n - 1;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((beat.time[middle] as number) <= u) low = middle;
      else high = middle;
    }
    if (u >= (beat.time[n - 1] as number)) {
      const f = same ? 0 : (u - (beat.time[n - 1] as number)) / step;
      return (values[n - 1] as number) + f * ((values[0] as number) - (values[n - 1] as number));
    }
    const f = (u - (beat.time[low] as number)) / ((beat.time[high] as number) - (beat.time[low] as number));
    return (values[low] as number) + f * ((values[high] as number) - (values[low] as number));
  };
  let largest = 0;
  for (let i = 1; i < n; i++) if ((beat.V_lv[i] as number) > (beat.V_lv[largest] as number)) largest = i;
  const start = beat.time[largest] as number;
  const openness = new Map(FLOWS.map(([valve, flow]) => [valve, valveOpenness(beat[flow], at, start, period)] as const));
  return Array.from({ length: count }, (_, k) => {
    const t = start + (k / count) * period;
    const open = (valve: ValveKey): number => (openness.get(valve) as (phase: number) => number)(k / count);
    return {
      V_lv: at(beat.V_lv, t),
      V_rv: at(beat.V_rv, t),
      V_la: at(beat.V_la, t),
      V_ra: at(beat.V_ra, t),
      phase: k / count,
      valves: {
        mitral_valve: open('mitral_valve'),
        aortic_valve: open('aortic_valve'),
        tricuspid_valve: open('tricuspid_valve'),
        pulmonary_valve: open('pulmonary_valve'),
      },
    };
  });
}

/** Opening of a valve over the beat: from its flow, smoothed over the time a leaflet takes to swing. */
function valveOpenness(
  flow: ArrayLike<number>,
  at: (values: ArrayLike<number>, t: number) => number,
  start: number,
  period: number,
): (phase: number) => number {
  let peak = 0;
  for (let i = 0; i < flow.length; i++) peak = Math.max(peak, flow[i] as number);
  if (peak <= 0) return () => 0;
  const fine = 240;
  const raw = Float64Array.from({ length: fine }, (_, i) => {
    const share = at(flow, start + (i / fine) * period) / peak;
    const f = Math.min(1, Math.max(0, (share - SHUT_AT) / (WIDE_AT - SHUT_AT)));
    return f * f * (3 - 2 * f);
  });
  const half = Math.max(0, Math.round((SWING_SECONDS / 2 / period) * fine));
  return (phase) => {
    const i = Math.round(phase * fine);
    let sum = 0;
    for (let k = -half; k <= half; k++) sum += raw[(((i + k) % fine) + fine) % fine] as number;
    return sum / (2 * half + 1);
  };
}

/** Frame at `phase` 0..1 (wraps), between its neighbours. */
export function frameAt(frames: readonly HeartState[], phase: number): HeartState {
  const n = frames.length;
  if (n === 0) throw new RangeError('there are no frames');
  const x = (((phase % 1) + 1) % 1) * n;
  const a = frames[Math.floor(x) % n] as HeartState;
  const b = frames[(Math.floor(x) + 1) % n] as HeartState;
  const f = x - Math.floor(x);
  const mix = (p: number, q: number): number => p + (q - p) * f;
  return {
    V_lv: mix(a.V_lv, b.V_lv),
    V_rv: mix(a.V_rv, b.V_rv),
    V_la: mix(a.V_la, b.V_la),
    V_ra: mix(a.V_ra, b.V_ra),
    phase: x / n,
    valves: {
      mitral_valve: mix(a.valves.mitral_valve, b.valves.mitral_valve),
      aortic_valve: mix(a.valves.aortic_valve, b.valves.aortic_valve),
      tricuspid_valve: mix(a.valves.tricuspid_valve, b.valves.tricuspid_valve),
      pulmonary_valve: mix(a.valves.pulmonary_valve, b.valves.pulmonary_valve),
    },
  };
}
