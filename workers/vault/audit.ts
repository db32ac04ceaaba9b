/** The audit log: an append-only chain of sealed entries, each holding the hash of itself and of the link before it. */
import type { AuditEntry, AuditReport } from '#workers/vault.api.ts';
import { sha256, toHex, utf8 } from './bytes.ts';
import { setOf, VAULT_HEAD } from './heads.ts';
import type { Head } from './heads.ts';
import type { Space } from './space.ts';

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

/** Walks the chain from its first link and compares its end with the head. */
export async function readAudit(space: Space): Promise<AuditReport> {
  const [rows, headRow] = await space.db.transaction('r', space.db.audit, space.db.heads, () =>
    Promise.all([space.db.audit.orderBy('id').toArray(), space.db.heads.get(VAULT_HEAD)]),
  );
  const { values, damaged } = await space.openAll<AuditEntry>('audit', rows);
  const entries = values.map((opened) => opened.value);
  let before = FIRST_HASH;
  let brokenAt: number | null = null;
  for (const [i, entry] of entries.entries()) {
    const whole = entry.seq === i && entry.hash === (await auditHash(before, entry));
    if (!whole) {
      brokenAt = i;
      break;
    }
    before = entry.hash;
  }
  const head = headRow ? ((await space.open('heads', headRow).catch(() => null)) as Head | null) : null;
  if (
    brokenAt === null &&
    (damaged.length > 0 || !head || setOf(head, 'audit').count !== entries.length || (head.auditHash ?? FIRST_HASH) !== before)
  ) {
    brokenAt = entries.length;
  }
  return { entries, intact: brokenAt === null, brokenAt };
}
