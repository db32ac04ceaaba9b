import { canonicalJson } from '#models/core/canonical.ts';

/** FNV-1a, 64 bit, of the canonical JSON; hex, 16 digits. For comparing states, not for security. */
export function canonicalHash(value: unknown): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(canonicalJson(value))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
