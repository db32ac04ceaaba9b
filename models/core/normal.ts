import { log } from './elementary.ts';
import { randomOpenUniform } from './random.ts';

/**
 * Normal deviates by inverting the distribution function: algorithm AS 241, PPND7 (Wichura 1988, Applied Statistics
 * 37, 477-484), relative error about 1e-7. Chosen over Box-Muller because one uniform gives one normal, monotonically
 * (common random numbers stay common), and because it needs only a logarithm and a square root.
 * shaders/lib/normal.wgsl is its twin; both agree within 1e-5.
 */
const A = [3.3871327179, 50.434271938, 159.29113202, 59.10937472] as const;
const B = [17.895169469, 78.757757664, 67.1875636] as const;
const C = [1.4234372777, 2.75681539, 1.3067284816, 0.17023821103] as const;
const D = [0.7370016425, 0.12021132975] as const;
const E = [6.657905115, 3.081226386, 0.42868294337, 0.017337203997] as const;
const F = [0.24197894225, 0.012258202635] as const;

/** z with P(Z < z) = p for 0 < p < 1; -Infinity and Infinity at 0 and 1. Throws a RangeError outside [0, 1]. */
export function normalQuantile(p: number): number {
  if (!(p >= 0 && p <= 1)) throw new RangeError(`a probability must lie in [0, 1], not ${p}`);
  if (p === 0) return -Infinity;
  if (p === 1) return Infinity;
  const q = p - 0.5;
  if (Math.abs(q) <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * (((A[3] * r + A[2]) * r + A[1]) * r + A[0])) / (((B[2] * r + B[1]) * r + B[0]) * r + 1);
  }
  let r = Math.sqrt(-log(q < 0 ? p : 1 - p));
  let z: number;
  if (r <= 5) {
    r -= 1.6;
    z = (((C[3] * r + C[2]) * r + C[1]) * r + C[0]) / ((D[1] * r + D[0]) * r + 1);
  } else {
    r -= 5;
    z = (((E[3] * r + E[2]) * r + E[1]) * r + E[0]) / ((F[1] * r + F[0]) * r + 1);
  }
  return q < 0 ? -z : z;
}

/** A standard normal number for this (seed, member, purpose, step); bounded by 5.3, the quantile of 2^-24. */
export function randomNormal(seed: number, member: number, purpose: number, step: number): number {
  return normalQuantile(randomOpenUniform(seed, member, purpose, step));
}
