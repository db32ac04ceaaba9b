import type { AuditEntry } from '#workers/vault.api.ts';
import type { SealedStore } from './database.ts';
import { EMPTY_SET, VAULT_HEAD, withId } from './heads.ts';
import type { Head, RowSet } from './heads.ts';
import type { SealedRows } from './sealed-rows.ts';

/** A head counted anew from the rows that are there, those in quarantine included. */
export async function rebuildHead(space: SealedRows, owner: string): Promise<Head> {
  const { db } = space;
  const aside = await space.inQuarantine(owner);
  const count = (store: SealedStore, rows: readonly { readonly id: string; readonly seq?: number }[]): RowSet => {
    const broken = aside.filter((q) => q.store === store).map((q) => q.row);
    let set = EMPTY_SET;
    let next = 0;
    for (const row of [...rows, ...broken]) {
      set = withId(set, row.id, 1);
      next = Math.max(next, (row.seq ?? 0) + 1);
    }
    return { ...set, next: Math.max(set.count, next) };
  };
  if (owner === VAULT_HEAD) {
    const audit = await db.audit.orderBy('id').toArray();
    const last = audit.at(-1);
    const entry = last ? ((await space.open('audit', last).catch(() => null)) as AuditEntry | null) : null;
    const twins = (await space.inQuarantine()).filter((q) => q.store === 'twins').map((q) => q.row);
    return {
      sets: {
        twins: count('twins', [...(await db.twins.toArray()), ...twins]),
        documents: count('documents', await db.documents.where('twin').equals(VAULT_HEAD).toArray()),
        audit: count('audit', audit),
      },
      ...(entry ? { auditHash: entry.hash } : {}),
    };
  }
  const ordered = (store: 'facts' | 'rejects') => db[store].where('[twin+seq]').between([owner, -Infinity], [owner, Infinity]).toArray();
  const owned = (store: 'raw' | 'documents') => db[store].where('twin').equals(owner).toArray();
  return {
    sets: {
      facts: count('facts', await ordered('facts')),
      rejects: count('rejects', await ordered('rejects')),
      raw: count('raw', await owned('raw')),
      documents: count('documents', await owned('documents')),
    },
  };
}
