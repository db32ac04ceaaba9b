import type { RestoreReport } from '#workers/vault.api.ts';
import type { Backup } from './backup.ts';
import { encodeValue } from './codec.ts';
import { openDocuments, placeOf } from './documents.ts';
import { addFacts, addRaw, addRejects } from './facts.ts';
import { sameRows, setOf } from './heads.ts';
import type { Head } from './heads.ts';
import { rebuildHead } from './rebuild-head.ts';
import type { Space } from './space.ts';

const STORES = ['facts', 'rejects', 'raw'] as const;

/** Adds what a checked backup holds, in one transaction. Good rows take the place of their damaged selves. */
export async function restoreInto(space: Space, backup: Backup): Promise<Omit<RestoreReport, 'recoveryCode'>> {
  const missingBefore = await countMissing(space, backup);
  const report = await space.change(async (change) => {
    const totals = { twinsAdded: 0, twinsKnown: 0, mended: 0, documentsAdded: 0, documentsKept: 0 };
    const added = { facts: nothing(), rejects: nothing(), raw: nothing() };
    for (const { id, record } of backup.twins) {
      const row = await space.db.twins.get(id);
      const aside = await space.db.quarantine.get(`twins|${id}`);
      if (row && !aside) totals.twinsKnown++;
      else {
        await change.putTwin(id, record);
        if (aside) totals.mended++;
        else totals.twinsAdded++;
      }
      const results = {
        facts: await addFacts(change, id, backup.facts.get(id) ?? []),
        rejects: await addRejects(change, id, backup.rejects.get(id) ?? []),
        raw: await addRaw(change, id, backup.raw.get(id) ?? []),
      };
      for (const store of STORES) {
        added[store] = {
          added: added[store].added + results[store].added,
          duplicate: added[store].duplicate + results[store].duplicate,
        };
        totals.mended += results[store].mended;
      }
    }
    for (const document of backup.documents) {
      const place = await placeOf(space, document.address);
      const row = await space.db.documents.get(place.id);
      const here = row ? (await openDocuments(space, [row]))[0] : undefined;
      if (here) {
        if (encodeValue(here.value) !== encodeValue(document.value)) totals.documentsKept++;
        continue;
      }
      if (await space.db.quarantine.get(`documents|${place.id}`)) totals.mended++;
      const { address, value, savedAt } = document;
      await change.putDocument(place, 0, { address, value, savedAt });
      totals.documentsAdded++;
    }
    await change.audit('restore', {
      madeAt: backup.createdAt,
      twins: backup.twins.length,
      facts: added.facts.added,
      mended: totals.mended,
    });
    return { createdAt: backup.createdAt, ...totals, ...added };
  });
  const stillMissing = await settleHeads(space, missingBefore);
  return { ...report, stillMissing };
}

/** Rows each restored twin has lost: counted in its head, neither there nor in quarantine. */
async function countMissing(space: Space, backup: Backup): Promise<Map<string, { missing: number; rows: number }>> {
  const found = new Map<string, { missing: number; rows: number }>();
  for (const { id } of backup.twins) {
    const row = await space.db.heads.get(id);
    const head = row ? ((await space.open('heads', row).catch(() => null)) as Head | null) : null;
    if (!head) continue;
    const counted = await rebuildHead(space, id);
    let missing = 0;
    let rows = 0;
    for (const store of STORES) {
      rows += setOf(counted, store).count;
      if (!sameRows(setOf(head, store), setOf(counted, store)))
        missing += Math.max(1, setOf(head, store).count - setOf(counted, store).count);
    }
    if (missing > 0) found.set(id, { missing, rows });
  }
  return found;
}

/** A head that counted lost rows would count those the backup brought back twice, so it is made anew. */
async function settleHeads(space: Space, before: ReadonlyMap<string, { missing: number; rows: number }>): Promise<number> {
  let still = 0;
  for (const [twin, { missing, rows }] of before) {
    await space.change(async (change) => {
      const counted = await rebuildHead(space, twin);
      const back = STORES.reduce((sum, store) => sum + setOf(counted, store).count, 0) - rows;
      still += Math.max(0, missing - back);
      await change.setHead(twin, counted);
      await change.audit('quarantine', { twin, lost: missing, broughtBack: Math.min(missing, back) });
    });
  }
  return still;
}

function nothing() {
  return { added: 0, duplicate: 0 };
}
