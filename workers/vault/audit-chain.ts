/** The links of the audit log: each entry holds the hash of itself and of the link before it. */
import type { AuditEntry } from '#workers/vault.api.ts';
import { sha256, toHex, utf8 } from './bytes.ts';

export const FIRST_HASH = '0'.repeat(64);

/** Sequence number as a 32-digit key, so that rows sort in order. */
export function auditId(seq: number): string {
  return seq.toString(16).padStart(32, '0');
}

/** SHA-256 of `before|[seq,at,action,[[key,value]...]]`, details sorted by key; hex. */
export async function auditHash(before: string, entry: Omit<AuditEntry, 'hash'>): Promise<string> {
  const detail = Object.entries(entry.detail).sort(([a], [b]) => (a < b ? -1 : 1));
  return toHex(await sha256(utf8(`${before}|${JSON.stringify([entry.seq, entry.at, entry.action, detail])}`)));
}
