/**
 * Counter-based random numbers: the same (seed, member, purpose, step) gives the same bits on the CPU and in
 * shaders/lib/random.wgsl, in any order and from any thread, so a run can be cut, resumed or repeated under another
 * scenario with common random numbers.
 *
 * The hash is Threefry-2x32 with 20 rounds (Salmon, Moraes, Dror, Shaw 2011, "Parallel random numbers: as easy as
 * 1, 2, 3", SC11): key = (seed, purpose), counter = (member, step).
 */

/** What a number is drawn for. Two purposes never share a stream. The values are part of saved results: never renumber. */
export const PURPOSE = {
  prior: 1,
  noise: 2,
  traces: 3,
  observation: 4,
  model: 5,
  population: 6,
  test: 7,
} as const;

const PARITY = 0x1bd11bda;
const ROTATE_EVEN = [13, 15, 26, 6] as const;
const ROTATE_ODD = [17, 29, 16, 24] as const;

/** Both 32-bit words of Threefry-2x32-20, as unsigned integers. Arguments are taken modulo 2^32. */
export function threefry(key0: number, key1: number, counter0: number, counter1: number): [number, number] {
  const k0 = key0 | 0;
  const k1 = key1 | 0;
  const k2 = PARITY ^ k0 ^ k1;
  const keys = [k0, k1, k2] as const;
  let x0 = (counter0 + k0) | 0;
  let x1 = (counter1 + k1) | 0;
  for (let block = 0; block < 5; block++) {
    const rotations = block % 2 === 0 ? ROTATE_EVEN : ROTATE_ODD;
    for (const r of rotations) {
      x0 = (x0 + x1) | 0;
      x1 = ((x1 << r) | (x1 >>> (32 - r))) ^ x0;
    }
    x0 = (x0 + (keys[(block + 1) % 3] as number)) | 0;
    x1 = (x1 + (keys[(block + 2) % 3] as number) + block + 1) | 0;
  }
  return [x0 >>> 0, x1 >>> 0];
}

/** An unsigned 32-bit integer. */
export function randomBits(seed: number, member: number, purpose: number, step: number): number {
  return threefry(seed, purpose, member, step)[0];
}

/** Uniform on [0, 1): an exact multiple of 2^-24, hence the same number in float32 and float64. */
export function randomUniform(seed: number, member: number, purpose: number, step: number): number {
  return (randomBits(seed, member, purpose, step) >>> 8) * 2 ** -24;
}

/** Uniform on the open (0, 1): an odd multiple of 2^-24, exact in float32; symmetric about 1/2. */
export function randomOpenUniform(seed: number, member: number, purpose: number, step: number): number {
  return ((randomBits(seed, member, purpose, step) >>> 9) * 2 + 1) * 2 ** -24;
}
