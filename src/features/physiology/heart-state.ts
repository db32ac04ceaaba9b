import type { HeartState, ValveKey } from '#models/anatomy/heart/mesh.ts';
import { waveAt, type Beat } from '#src/twin/beat.ts';

/** Keys of the circulation's waveforms that the screen reads. */
export const WAVE = {
  lvPressure: 'p_lv',
  lvVolume: 'v_lv',
  arterialPressure: 'p_ao',
  laPressure: 'p_la',
  laVolume: 'v_la',
  rvPressure: 'p_rv',
  rvVolume: 'v_rv',
  raPressure: 'p_ra',
  raVolume: 'v_ra',
  paPressure: 'p_pa',
} as const;

const VALVES: Readonly<Record<ValveKey, string>> = {
  mitral_valve: 'q_mitral',
  aortic_valve: 'q_ao',
  tricuspid_valve: 'q_tricuspid',
  pulmonary_valve: 'q_pulmonary',
};

/** Forward flow at which the leaflets are drawn fully open, mL/s; a tenth of a usual peak, so that they open briskly. */
const OPEN_FLOW = 40;

/** How far a valve stands open for its forward flow, 0 to 1. A leak (backward flow) does not open the leaflets. */
export function opening(flow: number): number {
  const x = Math.min(1, Math.max(0, flow / OPEN_FLOW));
  return x * x * (3 - 2 * x);
}

/** What the stage draws `seconds` into the beat: the model's own volumes and valves. */
export function heartState(beat: Beat, seconds: number): HeartState {
  const valves = {} as Record<ValveKey, number>;
  for (const [valve, flow] of Object.entries(VALVES) as [ValveKey, string][]) valves[valve] = opening(waveAt(beat, flow, seconds));
  const turns = seconds / beat.seconds;
  return {
    V_lv: waveAt(beat, WAVE.lvVolume, seconds),
    V_rv: waveAt(beat, WAVE.rvVolume, seconds),
    V_la: waveAt(beat, WAVE.laVolume, seconds),
    V_ra: waveAt(beat, WAVE.raVolume, seconds),
    valves,
    phase: turns - Math.floor(turns),
  };
}

export type BeatPart = 'filling' | 'atrial-kick' | 'tightening' | 'ejecting' | 'relaxing';

/** What the left heart is doing at this instant, told from its valves and volumes: for the described state. */
export function beatPart(beat: Beat, seconds: number): BeatPart {
  const mitral = waveAt(beat, VALVES.mitral_valve, seconds);
  const aortic = waveAt(beat, VALVES.aortic_valve, seconds);
  if (aortic > 1) return 'ejecting';
  if (mitral > 1) {
    const step = beat.seconds / beat.samples;
    const squeezing = waveAt(beat, WAVE.laVolume, seconds + step) < waveAt(beat, WAVE.laVolume, seconds - step);
    const rising = waveAt(beat, WAVE.laPressure, seconds + step) > waveAt(beat, WAVE.laPressure, seconds - step);
    return squeezing && rising && seconds / beat.seconds > 0.5 ? 'atrial-kick' : 'filling';
  }
  // Both shut: pressure tells whether the ventricle tightens or lets go.
  const step = beat.seconds / beat.samples;
  return waveAt(beat, WAVE.lvPressure, seconds + step) > waveAt(beat, WAVE.lvPressure, seconds - step) ? 'tightening' : 'relaxing';
}
