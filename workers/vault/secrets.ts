/** The two things a person can open the vault with: a passphrase (Argon2id) and a printed recovery code (128 random bits). */
import { argon2id } from 'hash-wasm';
import { randomBytes, sha256, utf8 } from './bytes.ts';
import type { Bytes } from './bytes.ts';
import { VaultError } from './errors.ts';

export interface Argon2Parameters {
  readonly memoryKiB: number;
  readonly iterations: number;
  readonly parallelism: number;
}

/** OWASP password storage cheat sheet's least for Argon2id: 19 MiB, 2 passes, 1 lane [recalled]. Nothing weaker is made or opened. */
export const LEAST: Argon2Parameters = { memoryKiB: 19_456, iterations: 2, parallelism: 1 };
/** A stored record may not make the device work for minutes. */
const MOST: Argon2Parameters = { memoryKiB: 1_048_576, iterations: 32, parallelism: 8 };
/** Strongest first; `chooseParameters` takes the first that this device does in about a second. */
const LADDER: readonly Argon2Parameters[] = [
  { memoryKiB: 65_536, iterations: 3, parallelism: 1 },
  { memoryKiB: 65_536, iterations: 2, parallelism: 1 },
  { memoryKiB: 47_104, iterations: 2, parallelism: 1 },
  LEAST,
];
const TARGET_MS = 1500;
export const LEAST_PASSPHRASE = 12;

/** Throws `vault/weak-parameters` outside the permitted range: a record that was weakened by hand is never used. */
export function checkParameters(p: Argon2Parameters): void {
  const whole = [p.memoryKiB, p.iterations, p.parallelism].every(Number.isSafeInteger);
  const strong = p.memoryKiB >= LEAST.memoryKiB && p.iterations >= LEAST.iterations && p.parallelism >= LEAST.parallelism;
  const sane = p.memoryKiB <= MOST.memoryKiB && p.iterations <= MOST.iterations && p.parallelism <= MOST.parallelism;
  if (whole && strong && sane) return;
  throw new VaultError(
    'vault/weak-parameters',
    'The stored key settings are weaker or larger than Soma ever writes: somebody or something changed them. Nothing was opened and your passphrase was not used. Restore a backup, or open with the recovery code.',
  );
}

/** Measures one pass at the least cost and takes the strongest setting expected to stay under 1.5 s. */
export async function chooseParameters(now: () => number): Promise<Argon2Parameters> {
  const start = now();
  await stretch('calibration', new Uint8Array(16), LEAST);
  const perUnit = (now() - start) / (LEAST.memoryKiB * LEAST.iterations);
  return LADDER.find((p) => perUnit * p.memoryKiB * p.iterations <= TARGET_MS) ?? LEAST;
}

/** Throws `vault/weak-passphrase`. Length is what counts; nothing is demanded about kinds of characters. */
export function checkPassphrase(passphrase: string): void {
  const text = normal(passphrase);
  if ([...text].length >= LEAST_PASSPHRASE && new Set(text).size >= 5) return;
  throw new VaultError(
    'vault/weak-passphrase',
    `This passphrase is too easy to guess. Use at least ${LEAST_PASSPHRASE} characters, for instance four or five unrelated words. Nothing was changed.`,
  );
}

/** 32 bytes from a passphrase. */
export async function stretch(passphrase: string, salt: Bytes, p: Argon2Parameters): Promise<Bytes> {
  checkParameters(p);
  const bytes = await argon2id({
    password: utf8(normal(passphrase)),
    salt,
    memorySize: p.memoryKiB,
    iterations: p.iterations,
    parallelism: p.parallelism,
    hashLength: 32,
    outputType: 'binary',
  });
  return new Uint8Array(bytes);
}

/** The same characters typed on another keyboard are the same passphrase. */
function normal(passphrase: string): string {
  return passphrase.normalize('NFKC');
}

/** Crockford's base 32: no I, L, O, U, so a printed code is read back without doubt. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** 128 random bits (26 letters) and a 10-bit check (2 letters), printed in seven groups of four. */
export async function newRecoveryCode(): Promise<string> {
  return formatRecoveryCode(randomBytes(16));
}

export async function formatRecoveryCode(bits: Bytes): Promise<string> {
  const letters = letter5(bits, 26) + (await checkLetters(bits));
  return letters.match(/.{4}/g)!.join('-');
}

/** The 16 bytes of a printed code, however it was typed (spaces, lower case, O for 0); null when it is not one. */
export async function parseRecoveryCode(typed: string): Promise<Bytes | null> {
  const text = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1');
  if (text.length !== 28) return null;
  let value = 0n;
  for (const letter of text.slice(0, 26)) {
    const digit = ALPHABET.indexOf(letter);
    if (digit < 0) return null;
    value = value * 32n + BigInt(digit);
  }
  if ((value & 3n) !== 0n) return null;
  value >>= 2n;
  const bits = new Uint8Array(16);
  for (let i = 15; i >= 0; i--) {
    bits[i] = Number(value & 255n);
    value >>= 8n;
  }
  return (await checkLetters(bits)) === text.slice(26) ? bits : null;
}

/** The first `count` base-32 letters of `bits`, zero bits appended. */
function letter5(bits: Uint8Array, count: number): string {
  let out = '';
  for (let i = 0; i < count; i++) {
    let digit = 0;
    for (let b = i * 5; b < i * 5 + 5; b++) digit = digit * 2 + (((bits[b >> 3] ?? 0) >> (7 - (b & 7))) & 1);
    out += ALPHABET[digit];
  }
  return out;
}

async function checkLetters(bits: Bytes): Promise<string> {
  return letter5(await sha256(bits), 2);
}
