/** Reading the audit log. */
import type { AuditEntry, AuditReport } from '#workers/vault.api.ts';
import { auditHash, FIRST_HASH } from './audit-chain.ts';
import { setOf, VAULT_HEAD } from './heads.ts';
import type { Head } from './heads.ts';
import type { SealedRows } from './sealed-rows.ts';

/** Walks the chain from its first link and compares its end with the head. */
export async function readAudit(space: SealedRows): Promise<AuditReport> {
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
