import { exp, log } from '#models/core/elementary.ts';

/** Coefficients of Lanczos's series, g = 7, n = 9 (Godfrey 2001) [recalled]; relative error below 1e-14. */
const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313, -176.61502916214059, 12.507343278686905,
  -0.13857109526572012, 9.9843695780195716e-6, 1.5056327351493116e-7,
] as const;

/** ln Γ(x) for x > 0. */
export function logGamma(x: number): number {
  const z = x - 1;
  let sum: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) sum += (LANCZOS[i] as number) / (z + i);
  const t = z + 7.5;
  return 0.5 * log(2 * Math.PI) + (z + 0.5) * log(t) - t + log(sum);
}

/** P(Z <= x) by the continued fraction of the tail beyond 2.5 and the series within; error below 1e-13. */
export function normalCdf(x: number): number {
  const a = Math.abs(x);
  if (a > 38) return x > 0 ? 1 : 0;
  const density = exp(-0.5 * a * a) / Math.sqrt(2 * Math.PI);
  if (a < 2.5) {
    // Φ(a) = 1/2 + φ(a) (a + a³/3 + a⁵/(3·5) + …)
    let term = a;
    let sum = a;
    for (let n = 3; Math.abs(term) > 1e-17 * Math.abs(sum) && n < 300; n += 2) {
      term *= (a * a) / n;
      sum += term;
    }
    return x >= 0 ? 0.5 + density * sum : 0.5 - density * sum;
  }
  let fraction = a;
  for (let k = 80; k >= 1; k--) fraction = a + k / fraction;
  const tail = density / fraction;
  return x > 0 ? 1 - tail : tail;
}
