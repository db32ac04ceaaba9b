import { meanLife, survival } from './weibull.ts';
import { refused } from '../refusal.ts';

export interface Replacement {
  /** When to replace; Infinity where waiting for the failure costs no more. */
  readonly time: number;
  /** Cost for each unit of time, and what running to failure would cost. */
  readonly rate: number;
  readonly runToFailureRate: number;
}

/**
 * Age replacement: replaced at this age for `planned`, or on failure for `unplanned`, whichever is first. The best age
 * solves h(T) ∫₀ᵀ S − F(T) = planned / (unplanned − planned); there is one only where failure grows more likely with age
 * (shape above 1). Barlow and Proschan 1965.
 */
export function ageReplacement(shape: number, scale: number, planned: number, unplanned: number): Replacement {
  if (!(planned > 0 && unplanned > 0)) throw refused('bad-costs');
  const runToFailureRate = unplanned / meanLife(shape, scale);
  const never = { time: Infinity, rate: runToFailureRate, runToFailureRate };
  if (shape <= 1 || unplanned <= planned) return never;
  const target = planned / (unplanned - planned);
  const hazard = (t: number): number => (shape / scale) * (t / scale) ** (shape - 1);
  const balance = (t: number): number => hazard(t) * lived(t, shape, scale) - (1 - survival(t, shape, scale)) - target;
  let [low, high] = [0, scale];
  while (balance(high) < 0) {
    high *= 2;
    // So late that nearly everything has failed by then.
    if (survival(high, shape, scale) < 1e-12) return never;
  }
  // False position, with the end that stays counted half (Dowell and Jarratt 1971): a few steps where halving takes fifty.
  let [below, above] = [balance(low), balance(high)];
  let time = high;
  for (let i = 0, side = 0; i < 200 && high - low > 1e-13 * high; i++) {
    const step = (low * above - high * below) / (above - below);
    const next = step > low && step < high ? step : (low + high) / 2;
    const value = balance(next);
    if (Math.abs(next - time) <= 1e-13 * next || value === 0) {
      time = next;
      break;
    }
    time = next;
    if (value < 0) {
      [low, below] = [next, value];
      if (side < 0) above /= 2;
      side = -1;
    } else {
      [high, above] = [next, value];
      if (side > 0) below /= 2;
      side = 1;
    }
  }
  // At the optimum the cost rate is (unplanned − planned) times the hazard.
  return { time, rate: (unplanned - planned) * hazard(time), runToFailureRate };
}

/** Periodic replacement with minimal repair between: T* = scale (planned / (repair (shape − 1)))^(1/shape). */
export function periodicReplacement(
  shape: number,
  scale: number,
  planned: number,
  repair: number,
): { readonly time: number; readonly rate: number } {
  if (shape <= 1) throw refused('no-wear');
  const time = scale * (planned / (repair * (shape - 1))) ** (1 / shape);
  return { time, rate: (planned + repair * (time / scale) ** shape) / time };
}

/** Chance that at least `needed` of `all` work, each with this availability, independent of each other. */
export function enoughWork(needed: number, all: number, availability: number): number {
  let term = availability ** all;
  let sum = 0;
  for (let working = all; working >= needed; working--) {
    sum += term;
    term *= (working / (all - working + 1)) * ((1 - availability) / availability);
  }
  return sum;
}

/** Mean time lived up to `t`: ∫₀ᵗ S, by Gauss and Legendre on 64 pieces of 5 points; error far below 1e-12 of itself. */
function lived(t: number, shape: number, scale: number): number {
  let sum = 0;
  const pieces = 64;
  for (let piece = 0; piece < pieces; piece++) {
    // Pieces grow from the start, where a small shape bends most.
    const [from, to] = [(piece / pieces) ** 2 * t, ((piece + 1) / pieces) ** 2 * t];
    const [middle, half] = [(from + to) / 2, (to - from) / 2];
    for (let k = 0; k < NODES.length; k++)
      sum += half * (WEIGHTS[k] as number) * survival(middle + half * (NODES[k] as number), shape, scale);
  }
  return sum;
}

const NODES = [-0.906179845938664, -0.5384693101056831, 0, 0.5384693101056831, 0.906179845938664] as const;
const WEIGHTS = [0.2369268850561891, 0.4786286704993665, 0.5688888888888889, 0.4786286704993665, 0.2369268850561891] as const;
