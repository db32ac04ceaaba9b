import { exp, log } from '#models/core/elementary.ts';

/** Standard normal distribution function and its inverse, in double precision. */

/** sqrt(2 pi). */
const ROOT_TWO_PI = 2.5066282746310002;

/**
 * P(Z <= x). Rational approximation of J. F. Hart et al., Computer Approximations, 1968 (algorithm 5666), as arranged
 * by G. West, Wilmott Magazine 2005, 70-76 [recalled]; absolute error below 1e-14, relative accuracy kept in the lower tail.
 */
export function normalCdf(x: number): number {
  const a = Math.abs(x);
  let tail = 0;
  if (a <= 38) {
    const e = exp(-0.5 * a * a);
    if (a < 7.07106781186547) {
      let top = 3.52624965998911e-2 * a + 0.700383064443688;
      top = top * a + 6.37396220353165;
      top = top * a + 33.912866078383;
      top = top * a + 112.079291497871;
      top = top * a + 221.213596169931;
      top = top * a + 220.206867912376;
      let bottom = 8.83883476483184e-2 * a + 1.75566716318264;
      bottom = bottom * a + 16.064177579207;
      bottom = bottom * a + 86.7807322029461;
      bottom = bottom * a + 296.564248779674;
      bottom = bottom * a + 637.333633378831;
      bottom = bottom * a + 793.826512519948;
      bottom = bottom * a + 440.413735824752;
      tail = (e * top) / bottom;
    } else {
      const fraction = a + 1 / (a + 2 / (a + 3 / (a + 4 / (a + 0.65))));
      tail = e / (fraction * ROOT_TWO_PI);
    }
  }
  return x > 0 ? 1 - tail : tail;
}

const A = [
  -3.969683028665376e1, 2.209460984245205e2, -2.759285104469687e2, 1.38357751867269e2, -3.066479806614716e1, 2.506628277459239,
] as const;
const B = [-5.447609879822406e1, 1.615858368580409e2, -1.556989798598866e2, 6.680131188771972e1, -1.328068155288572e1] as const;
const C = [
  -7.784894002430293e-3, -3.223964580411365e-1, -2.400758277161838, -2.549732539343734, 4.374664141464968, 2.938163982698783,
] as const;
const D = [7.784695709041462e-3, 3.224671290700398e-1, 2.445134137142996, 3.754408661907416] as const;

/**
 * x with P(Z <= x) = p. Rational start of P. J. Acklam (relative error 1.2e-9) [recalled], then one Halley step against
 * `normalCdf`; error below 1e-12 for 1e-300 < p < 1 - 1e-16. p <= 0 gives -Infinity and p >= 1 gives Infinity.
 */
export function normalQuantile(p: number): number {
  if (!(p > 0)) return -Infinity;
  if (!(p < 1)) return Infinity;
  let x: number;
  if (p < 0.02425 || p > 0.97575) {
    const q = Math.sqrt(-2 * log(p < 0.5 ? p : 1 - p));
    const top = ((((C[0] * q + C[1]) * q + C[2]) * q + C[3]) * q + C[4]) * q + C[5];
    const bottom = (((D[0] * q + D[1]) * q + D[2]) * q + D[3]) * q + 1;
    x = p < 0.5 ? top / bottom : -top / bottom;
  } else {
    const q = p - 0.5;
    const r = q * q;
    const top = (((((A[0] * r + A[1]) * r + A[2]) * r + A[3]) * r + A[4]) * r + A[5]) * q;
    const bottom = ((((B[0] * r + B[1]) * r + B[2]) * r + B[3]) * r + B[4]) * r + 1;
    x = top / bottom;
  }
  if (Math.abs(x) > 38) return x;
  // In the upper half the complement carries the digits, so the refinement works on the tail it is nearer to.
  const error = p < 0.5 ? normalCdf(x) - p : 1 - p - normalCdf(-x);
  const step = error * ROOT_TWO_PI * exp(0.5 * x * x);
  return x - step / (1 + 0.5 * x * step);
}

/** log P(Z <= x), finite for every finite x (asymptotic series below -37). */
export function logNormalCdf(x: number): number {
  if (x > -37) return log(normalCdf(x));
  return -0.5 * x * x - log(-x * ROOT_TWO_PI) - 1 / (x * x);
}
