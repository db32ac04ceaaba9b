/**
 * Random numbers keyed by what they are for: (seed, replication, number of the patient, purpose, visit). One patient's
 * treatment lasts as long in a what-if as it does today, whoever else is served before; that is what makes two scenarios
 * comparable patient by patient.
 *
 * The hash is Threefry-2x32 with 20 rounds, the one of models/core/random.ts; here without an array per draw.
 */
const PARITY = 0x1bd11bda;

/** Purposes that are no step of a pathway; steps count upwards from 0. */
export const PURPOSE_ARRIVAL = 0x40000000;
export const PURPOSE_THINNING = 0x40000001;
export const PURPOSE_DAY_FACTOR = 0x40000002;
/** Set in a purpose for the second and further numbers one draw needs (a gamma takes several). */
const EXTRA = 0x20000000;
/** Set for how long somebody waits before giving up, so that it is apart from how long the step itself takes. */
export const PATIENCE = 0x10000000;

export class Streams {
  readonly #key0: number;
  readonly #replication: number;

  /** `seed` and `replication` are whole numbers; each is taken modulo 2^32. */
  constructor(seed: number, replication: number) {
    this.#key0 = seed | 0;
    this.#replication = Math.imul(replication | 0, 0x9e3779b1);
  }

  /**
   * Uniform on the open (0, 1), with 53 bits. `part` counts the numbers one draw needs beyond the first.
   */
  uniform(subject: number, purpose: number, visit: number, part = 0): number {
    const k0 = this.#key0;
    const k1 = (part === 0 ? purpose : purpose | EXTRA) ^ this.#replication;
    const k2 = PARITY ^ k0 ^ k1;
    let x0 = (subject + k0) | 0;
    let x1 = (visit + Math.imul(part, 0x85ebca6b) + k1) | 0;
    let a = k1;
    let b = k2;
    let c = k0;
    for (let block = 1; block <= 5; block++) {
      if ((block & 1) === 1) {
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 13) | (x1 >>> 19)) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 15) | (x1 >>> 17)) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 26) | (x1 >>> 6)) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 6) | (x1 >>> 26)) ^ x0;
      } else {
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 17) | (x1 >>> 15)) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 29) | (x1 >>> 3)) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 16) | (x1 >>> 16)) ^ x0;
        x0 = (x0 + x1) | 0;
        x1 = ((x1 << 24) | (x1 >>> 8)) ^ x0;
      }
      x0 = (x0 + a) | 0;
      x1 = (x1 + b + block) | 0;
      [a, b, c] = [b, c, a];
    }
    // 32 bits of one word and 20 of the other, in the middle of their cell: never 0, never 1.
    return ((x0 >>> 0) * 1048576 + (x1 >>> 12) + 0.5) * 2 ** -52;
  }
}
