/**
 * exp, log, sin and cos that come out the same to the last bit in every engine. The language leaves theirs to each engine,
 * and two versions of one engine differ; the equations of a fit carry a difference in the last digit on to the eighth.
 * Only additions, multiplications, divisions and comparisons are used, which IEEE 754 fixes exactly. Within 2 units in the
 * last place of the true value; tested against the engine's own.
 */

/** ln 2 in two parts; the first has 21 zero bits at its end, so that a whole multiple of it below 2²¹ is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const PER_LN2 = 1.4426950408889634;

/** Powers of two from 2^-1074 to 2^1023, by halving and doubling, which are exact. */
const LEAST = -1074;
const POWERS = new Float64Array(1023 - LEAST + 1);
for (let k = 0, up = 1; k <= 1023; k++, up *= 2) POWERS[k - LEAST] = up;
for (let k = -1, down = 0.5; k >= LEAST; k--, down /= 2) POWERS[k - LEAST] = down;

/** e to the power of x. Beyond the range of doubles Infinity or 0; NaN for NaN. */
export function exp(x: number): number {
  if (!(x <= 709.782712893384)) return x > 0 ? Infinity : x;
  if (x < -745.1332191019412) return 0;
  const k = Math.floor(x * PER_LN2 + 0.5);
  const r = x - k * LN2_HIGH - k * LN2_LOW;
  // Taylor's series to the 13th power: |r| <= 0.347, so the next term is below 5e-18.
  const tail =
    r *
    r *
    (1 / 2 +
      r *
        (1 / 6 +
          r *
            (1 / 24 +
              r *
                (1 / 120 +
                  r *
                    (1 / 720 +
                      r *
                        (1 / 5040 +
                          r *
                            (1 / 40320 +
                              r * (1 / 362880 + r * (1 / 3628800 + r * (1 / 39916800 + r * (1 / 479001600 + r * (1 / 6227020800))))))))))));
  const y = 1 + (r + tail);
  if (k === 1024) return y * 2 * (POWERS[1023 - LEAST] as number);
  // Towards the smallest numbers digits are lost: only in the last step, so that they are lost once.
  if (k < -1022) return y * (POWERS[k + 100 - LEAST] as number) * (POWERS[-100 - LEAST] as number);
  return y * (POWERS[k - LEAST] as number);
}

const float = new Float64Array(1);
const words = new Uint32Array(float.buffer);
/** Which half holds the exponent on this machine. */
const HIGH = (float.fill(1), words[1] === 0x3ff00000 ? 1 : 0);

/** Natural logarithm. -Infinity for 0, NaN below. */
export function log(x: number): number {
  if (!(x > 0)) return x === 0 ? -Infinity : NaN;
  if (x === Infinity) return x;
  // The smallest numbers hold fewer digits than their exponent says: taken up by 2^54 first.
  const small = x < 2.2250738585072014e-308;
  const y = small ? x * 18014398509481984 : x;
  float[0] = y;
  const e = ((words[HIGH] as number) >>> 20) - 1023;
  const m = y * (POWERS[-e - LEAST] as number);
  return m > 1.4142135623730951 ? ofMantissa(m * 0.5, e + 1 - (small ? 54 : 0)) : ofMantissa(m, small ? e - 54 : e);
}

/** ln (m·2^e) for m from √½ to √2. */
function ofMantissa(m: number, e: number): number {
  // ln m = 2 artanh s, |s| <= 0.172: the series to the 23rd power leaves less than 2e-20.
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const rest =
    z *
    (1 / 3 +
      z *
        (1 / 5 +
          z *
            (1 / 7 +
              z * (1 / 9 + z * (1 / 11 + z * (1 / 13 + z * (1 / 15 + z * (1 / 17 + z * (1 / 19 + z * (1 / 21 + z * (1 / 23)))))))))));
  // 2s = f - s·f, of which f is exact.
  return e * LN2_HIGH + (f - (s * f - 2 * s * rest - e * LN2_LOW));
}

/** π/2 in three parts; whole multiples of the first two below 2²⁰ are exact. */
const HALF_PI_1 = 1.5707963267341256;
const HALF_PI_2 = 6.077100506303966e-11;
const HALF_PI_3 = 2.0222662487959506e-21;
const PER_HALF_PI = 0.6366197723675814;
/** Above this the reduction is no longer exact; angles of the models are a few turns. */
const FAR = 1e6;

function quarter(x: number): number {
  // No error: one member whose numbers ran away must not end the run of all the others. NaN counts as dead.
  if (!(Math.abs(x) <= FAR)) return NaN;
  return Math.floor(x * PER_HALF_PI + 0.5);
}

/** Sine of |r| <= π/4 by Taylor's series to the 17th power. */
function sine(r: number): number {
  const z = r * r;
  const rest =
    -1 / 6 +
    z *
      (1 / 120 +
        z *
          (-1 / 5040 +
            z * (1 / 362880 + z * (-1 / 39916800 + z * (1 / 6227020800 + z * (-1 / 1307674368000 + z * (1 / 355687428096000)))))));
  return r + r * z * rest;
}

/** Cosine of |r| <= π/4 by Taylor's series to the 18th power. */
function cosine(r: number): number {
  const z = r * r;
  const rest =
    1 / 24 +
    z *
      (-1 / 720 +
        z *
          (1 / 40320 +
            z * (-1 / 3628800 + z * (1 / 479001600 + z * (-1 / 87178291200 + z * (1 / 20922789888000 + z * (-1 / 6402373705728000)))))));
  return 1 - (z / 2 - z * z * rest);
}

function turned(x: number, q: number): number {
  return x - q * HALF_PI_1 - q * HALF_PI_2 - q * HALF_PI_3;
}

/** Sine of an angle in radians up to a million. NaN beyond, and for NaN. */
export function sin(x: number): number {
  const q = quarter(x);
  const r = turned(x, q);
  switch (q & 3) {
    case 0:
      return sine(r);
    case 1:
      return cosine(r);
    case 2:
      return -sine(r);
    default:
      return -cosine(r);
  }
}

/** Cosine of an angle in radians up to a million. NaN beyond, and for NaN. */
export function cos(x: number): number {
  const q = quarter(x);
  const r = turned(x, q);
  switch (q & 3) {
    case 0:
      return cosine(r);
    case 1:
      return -sine(r);
    case 2:
      return -cosine(r);
    default:
      return sine(r);
  }
}
