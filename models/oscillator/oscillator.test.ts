import { describe, expect, it } from 'vitest';
import { dormandPrince } from '#models/core/dormand-prince.ts';
import { parameterRow } from '#models/core/model.ts';
import { oscillator } from './index.ts';
import { RING, SLOT } from './parameters.ts';

const { stepSeconds: H, stepsPerSlot } = oscillator;

function simulate(overrides: Record<string, number>, seconds: number, force: (slot: number) => number = () => 0): Float64Array {
  const parameters = parameterRow(oscillator, overrides);
  const state = new Float64Array(oscillator.stateSize);
  oscillator.initialise(parameters, 0, state, 0);
  const steps = Math.round(seconds / H);
  const inputs = Float64Array.from({ length: Math.ceil(steps / stepsPerSlot) }, (_, s) => force(s));
  const rows = { state, stride: state.length, parameters, inputs, firstSlot: 0, firstMember: 0, members: 1 };
  oscillator.advance({ ...rows, firstStep: 0, steps });
  return state;
}

/** Exact state of the damped oscillator under a constant force, `t` after (x0, v0). */
function exact(omega: number, c: number, u: number, x0: number, v0: number, t: number): [number, number] {
  const xe = u / omega ** 2;
  const w = Math.sqrt(omega ** 2 - c ** 2);
  const a = x0 - xe;
  const b = (v0 + c * a) / w;
  const decay = Math.exp(-c * t);
  const [s, k] = [Math.sin(w * t), Math.cos(w * t)];
  return [xe + decay * (a * k + b * s), decay * ((b * w - c * a) * k - (a * w + c * b) * s)];
}

describe('oscillator', () => {
  it('follows the exact solution, and its delayed sensor the exact past', () => {
    const state = simulate({}, 5);
    const [x, v] = exact(6, 0.4, 0, 1, 0, 5);
    // Heun's phase error is omega^3 h^2 / 6 per second: 7e-4 rad after 5 s, on an amplitude of exp(-2).
    expect(Math.abs(state[SLOT.position]! - x)).toBeLessThan(2e-4);
    expect(Math.abs(state[SLOT.velocity]! - v)).toBeLessThan(1e-3);
    expect(Math.abs(state[SLOT.delayed]! - exact(6, 0.4, 0, 1, 0, 4.9)[0])).toBeLessThan(2e-4);
    expect(state[SLOT.peak]).toBe(1);
  });

  it('follows the exact solution under a square push', () => {
    // 4 m/s2 from 0.4 s to 1.4 s: slots 20 to 69.
    const state = simulate({ x0: 0 }, 3, (slot) => (slot >= 20 && slot < 70 ? 4 : 0));
    const [x1, v1] = exact(6, 0.4, 4, 0, 0, 1);
    const [x] = exact(6, 0.4, 0, x1, v1, 1.6);
    expect(Math.abs(state[SLOT.position]! - x)).toBeLessThan(1e-4);
  });

  it('follows Dormand-Prince under delayed feedback, by the method of steps', () => {
    const [omega, c, g, tau] = [6, 0.4, 4, 0.12];
    // The past within one delay is carried as a table of adaptive solutions, one delay at a time.
    const pieces: { t: number; x: number }[][] = [];
    let y: ArrayLike<number> = [1, 0];
    const past = (t: number): number => {
      if (t <= 0) return 1;
      const piece = pieces[Math.min(pieces.length - 1, Math.floor(t / tau))]!;
      const f = ((t - piece[0]!.t) / tau) * (piece.length - 1);
      const i = Math.min(piece.length - 2, Math.max(0, Math.floor(f)));
      return piece[i]!.x + (f - i) * (piece[i + 1]!.x - piece[i]!.x);
    };
    for (let k = 0; k < 25; k++) {
      const times = Array.from({ length: 241 }, (_, i) => tau * (k + i / 240));
      const f = (t: number, s: Float64Array, d: Float64Array): void => {
        d[0] = s[1]!;
        d[1] = -(omega ** 2) * s[0]! - 2 * c * s[1]! - g * past(t - tau);
      };
      const solved = dormandPrince(f, y, times);
      pieces.push(solved.map((s, i) => ({ t: times[i]!, x: s[0]! })));
      y = solved[solved.length - 1]!;
    }
    const state = simulate({ feedback: g, delay: tau }, 3);
    expect(Math.abs(state[SLOT.position]! - y[0]!)).toBeLessThan(5e-4);
  });

  it('lays its row out as the kernel reads it', () => {
    expect(oscillator.stateSize).toBe(SLOT.ring + RING);
  });

  it('calls a member that left the bounds dead', () => {
    expect(oscillator.isAlive([1, 0], 0)).toBe(true);
    expect(oscillator.isAlive([2e3, 0], 0)).toBe(false);
    expect(oscillator.isAlive([Number.NaN, 0], 0)).toBe(false);
  });
});
