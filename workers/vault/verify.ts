import type { DamagedRow, VerifyReport } from '#workers/vault.api.ts';
import { readAudit } from './audit.ts';
import { SEALED_STORES } from './database.ts';
import type { Row } from './database.ts';
import { sameRows, setOf, VAULT_HEAD } from './heads.ts';
import type { Head } from './heads.ts';
import { rebuildHead } from './rebuild-head.ts';
import type { Space } from './space.ts';

const PAGE = 1000;

/**
 * Opens every row there is. What does not open goes to quarantine; heads are compared with the rows they count and, when
 * unreadable, made anew. Nothing that can be read is changed.
 */
export async function verifySpace(space: Space): Promise<VerifyReport> {
  const quarantined: DamagedRow[] = [];
  let rows = 0;
  let readable = 0;
  for (const store of SEALED_STORES) {
    if (store === 'heads') continue;
    let after: string | null = null;
    for (;;) {
      const table = space.db[store];
      const page: Row[] = await (after === null ? table.orderBy('id') : table.where('id').above(after)).limit(PAGE).toArray();
      if (page.length === 0) break;
      after = page.at(-1)!.id;
      const { values, damaged } = await space.openAll(store, page);
      rows += page.length;
      readable += values.length;
      await space.quarantine(store, damaged);
      quarantined.push(...damaged.map((row) => ({ store, key: row.id, foundAt: space.host.now() })));
    }
  }
  const broken = await verifyHeads(space);
  rows += broken.heads;
  readable += broken.heads - broken.remade.length;
  quarantined.push(...broken.remade.map((key) => ({ store: 'heads', key, foundAt: space.host.now() })));
  const { intact } = await readAudit(space);
  const inQuarantine = await space.db.quarantine.count();
  return { rows, readable, quarantined, inQuarantine, missing: broken.missing, auditIntact: intact };
}

async function verifyHeads(space: Space): Promise<{ heads: number; remade: string[]; missing: number }> {
  const rows = await space.db.heads.toArray();
  const owners = new Set([VAULT_HEAD, ...rows.map((row) => row.id), ...(await space.db.twins.toCollection().primaryKeys())]);
  const remade: string[] = [];
  let missing = 0;
  for (const owner of owners) {
    await space.ifRoom(async (change) => {
      const row = await space.db.heads.get(owner);
      const kept = row ? ((await space.open('heads', row).catch(() => null)) as Head | null) : { sets: {} };
      const counted = await rebuildHead(space, owner);
      if (!kept) {
        remade.push(owner);
        await change.setHead(owner, counted);
        return;
      }
      for (const store of SEALED_STORES) {
        const expected = setOf(kept, store);
        const found = setOf(counted, store);
        if (!sameRows(expected, found)) missing += Math.max(1, expected.count - found.count);
      }
    });
  }
  return { heads: rows.length, remade, missing };
}
