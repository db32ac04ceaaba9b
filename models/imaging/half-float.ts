const word = new Float32Array(1);
const bits = new Uint32Array(word.buffer);

/** Bits of the half float (IEEE 754 binary16) nearest to `x`, ties to even. Beyond ±65504 the largest finite one; NaN reads 0. */
export function halfBits(x: number): number {
  word[0] = x;
  const b = bits[0] as number;
  const sign = (b >>> 16) & 0x8000;
  const magnitude = b & 0x7fffffff;
  if (magnitude > 0x7f800000) return 0;
  if (magnitude >= 0x477ff000) return sign | 0x7bff;
  if (magnitude >= 0x38800000) {
    // Rebias the exponent from 127 to 15, then round the 13 bits that fall off; a carry runs into the exponent as it should.
    const kept = magnitude - 0x38000000;
    return sign | ((kept + 0xfff + ((kept >>> 13) & 1)) >>> 13);
  }
  // Below 2^-14 halves are counted in steps of 2^-24.
  const steps = Math.abs(word[0]) * 0x1000000;
  const low = Math.floor(steps);
  const rest = steps - low;
  return sign | (low + (rest > 0.5 || (rest === 0.5 && low % 2 === 1) ? 1 : 0));
}

/** The number that the bits of a half float stand for. */
export function fromHalfBits(h: number): number {
  const sign = h & 0x8000 ? -1 : 1;
  const exponent = (h >>> 10) & 31;
  const fraction = h & 1023;
  if (exponent === 31) return fraction ? NaN : sign * Infinity;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1024 + fraction) * 2 ** (exponent - 25));
}
