import { beforeAll, describe, expect, it } from 'vitest';
import { parameterRow, type EnsembleModel } from '#models/core/model.ts';
import { inputs } from '#models/cardiovascular/inputs.ts';
import { STATE_SIZE, STEP_SECONDS, STEPS_PER_SLOT } from '#models/cardiovascular/layout.ts';
import { observables, waveforms } from '#models/cardiovascular/observables.ts';
import { parameters } from '#models/cardiovascular/parameters.ts';
import { advance, ALIVE_SLOTS, initialise, isAlive } from '#models/cardiovascular/reference.ts';
import { lastBeat, waveAt, type Beat } from '#src/twin/beat.ts';
import { BeatClock } from './beat-clock.ts';
import { beatPart, heartState, opening } from './heart-state.ts';
import { loopArea, loopAxes, loopOf } from './loop.ts';

const model: EnsembleModel = {
  id: 'cardiovascular',
  version: 'test',
  stepSeconds: STEP_SECONDS,
  stepsPerSlot: STEPS_PER_SLOT,
  parameters,
  inputs,
  observables,
  waveforms,
  stateSize: STATE_SIZE,
  initialise,
  advance,
  isAlive,
  aliveSlots: ALIVE_SLOTS,
};

/** One body at rest on the processor: its last beats and what the model itself counted over its last whole beat. */
function rest() {
  const every = 2;
  const samples = 1000;
  const stride = STATE_SIZE + samples * waveforms.length;
  const state = new Float64Array(stride);
  const row = parameterRow(model);
  initialise(row, 0, state, 0);
  const slots = 9000;
  const width = inputs.length;
  const track = new Float64Array(slots * width);
  for (let s = 0; s < slots; s++) inputs.forEach((input, i) => (track[s * width + i] = input.default));
  advance({
    state,
    stride,
    parameters: row,
    inputs: track,
    firstSlot: 0,
    firstMember: 0,
    members: 1,
    firstStep: 0,
    steps: slots * STEPS_PER_SLOT,
    trace: { every, samples },
  });
  // The ring's oldest sample follows the newest: put it in order.
  const total = (slots * STEPS_PER_SLOT) / every;
  const values = new Float32Array(samples * waveforms.length);
  for (let s = 0; s < samples; s++) {
    const from = STATE_SIZE + ((total + 1 + s) % samples) * waveforms.length;
    values.set(state.subarray(from, from + waveforms.length), s * waveforms.length);
  }
  const observed = Object.fromEntries(observables.map((o) => [o.key, state[o.slot] as number]));
  return { beat: lastBeat({ member: 0, sampleSeconds: every * STEP_SECONDS, startSeconds: 0, values }, waveforms, 'p_lv'), observed };
}

let beat: Beat;
let observed: Record<string, number>;
beforeAll(() => {
  const result = rest();
  if (!result.beat) throw new Error('the model at rest shows no beat');
  beat = result.beat;
  observed = result.observed;
});
const times = Array.from({ length: 400 }, (_, i) => i / 400);

describe('the beat that drives the stage', () => {
  it('has the model’s own rate (within 1 %) and volumes (within 1 mL)', () => {
    expect(60 / beat.seconds / (observed.heart_rate as number)).toBeCloseTo(1, 2);
    const volumes = times.map((u) => heartState(beat, u * beat.seconds).V_lv);
    expect(Math.abs(Math.max(...volumes) - (observed.lvedv as number))).toBeLessThan(1);
    expect(Math.abs(Math.min(...volumes) - (observed.lvesv as number))).toBeLessThan(1);
  });

  it('opens valves only where the model’s pressures let them open', () => {
    for (const u of times) {
      const at = u * beat.seconds;
      const { valves } = heartState(beat, at);
      // The mitral and the aortic valve are never both open: one of them shuts before the other opens.
      expect(valves.mitral_valve > 0.5 && valves.aortic_valve > 0.5).toBe(false);
      // Within two samples of 4 ms: relaxation drops 10 mmHg between two of them, and what lies between is interpolated.
      const pushes = (from: string, to: string) =>
        Math.max(...[-0.008, 0, 0.008].map((d) => waveAt(beat, from, at + d) - waveAt(beat, to, at + d)));
      if (valves.aortic_valve > 0.9) expect(pushes('p_lv', 'p_ao')).toBeGreaterThan(0);
      if (valves.mitral_valve > 0.9) expect(pushes('p_la', 'p_lv')).toBeGreaterThan(0);
    }
  });

  it('names the parts of the beat in their order', () => {
    const parts: string[] = [];
    for (const u of times) {
      const part = beatPart(beat, u * beat.seconds);
      if (part !== parts.at(-1)) parts.push(part);
    }
    const order = ['tightening', 'ejecting', 'relaxing', 'filling'].map((part) => parts.indexOf(part));
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
  });

  it('ends the loop with the stroke work the model counted (within 3 %)', () => {
    // 1 mmHg mL = 1.33322e-4 J (mmHg = 133.322 Pa, mL = 1e-6 m3).
    const joule = loopArea(loopOf(beat, 'v_lv', 'p_lv')) * 1.33322e-4;
    expect(joule / (observed.stroke_work as number)).toBeGreaterThan(0.97);
    expect(joule / (observed.stroke_work as number)).toBeLessThan(1.03);
  });
});

describe('pieces', () => {
  it('a leak does not open a valve', () => {
    expect(opening(-30)).toBe(0);
    expect(opening(1000)).toBe(1);
  });

  it('the area of a rectangle is width times height', () => {
    const loop = { volume: Float64Array.of(50, 120, 120, 50), pressure: Float64Array.of(5, 5, 100, 100) };
    expect(loopArea(loop)).toBe(70 * 95);
    expect(loopAxes([loop])).toEqual({ volume: 150, pressure: 120, step: { v: 50, p: 40 } });
  });

  it('the clock keeps the body’s time at every speed and does not catch up after a pause', () => {
    const clock = new BeatClock();
    clock.tick(1000);
    for (let t = 1016; t <= 2000; t += 16) clock.tick(t);
    expect(clock.seconds).toBeCloseTo(0.992, 9);
    clock.speed = 0.25;
    clock.tick(2092);
    expect(clock.seconds).toBeCloseTo(0.992 + 0.25 * 0.1, 9);
    clock.tick(60_000);
    expect(clock.seconds).toBeLessThan(1.1);
    clock.scrub(0.5, 0.8);
    expect(clock.fraction(0.8)).toBeCloseTo(0.5, 9);
    expect(clock.tick(60_100)).toBe(false);
  });
});
