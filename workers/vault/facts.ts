/** The append-only log of a twin: facts, rejects and the verbatim sources they came from. */
import type { Fact, Reject } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';
import { factProblems } from '#models/twin/schema.ts';
import type { Added, FactList, RejectList } from '#workers/vault.api.ts';
import type { Change } from './change.ts';
import { VaultError } from './errors.ts';
import { setOf } from './heads.ts';
import type { Head } from './heads.ts';
import type { SealedRows } from './sealed-rows.ts';
import type { Space } from './space.ts';
import { pinSampleFile, requireTwin } from './twins.ts';

type Addition = Added & { readonly mended: number };

export function factKey(space: SealedRows, twin: string, factId: string): Promise<string> {
  return space.keys.blind(`fact|${twin}|${factId}`);
}

export async function addFacts(change: Change, twin: string, facts: readonly Fact[]): Promise<Addition> {
  for (const fact of facts) checkFact(fact, twin);
  await pinFiles(
    change,
    twin,
    facts.map((fact) => fact.source.fileHash),
  );
  const rows = await Promise.all(facts.map(async (fact) => ({ id: await factKey(change.space, twin, fact.id), value: fact })));
  return change.addRows('facts', twin, rows);
}

/** Rejects have no id of their own: file, place and reason name them. */
export async function addRejects(change: Change, twin: string, rejects: readonly Reject[]): Promise<Addition> {
  await pinFiles(
    change,
    twin,
    rejects.map((reject) => reject.source.fileHash),
  );
  const rows = await Promise.all(
    rejects.map(async (reject) => {
      const name = JSON.stringify([twin, reject.source.fileHash, reject.source.path, reject.reason]);
      return { id: await change.space.keys.blind(`reject|${name}`), value: reject };
    }),
  );
  return change.addRows('rejects', twin, rows);
}

function rawKey(space: SealedRows, twin: string, fileHash: string, path: string): Promise<string> {
  return space.keys.blind(`raw|${JSON.stringify([twin, fileHash, path])}`);
}

export async function addRaw(change: Change, twin: string, records: readonly RawRecord[]): Promise<Addition> {
  await pinFiles(
    change,
    twin,
    records.map((record) => record.fileHash),
  );
  const rows = await Promise.all(
    records.map(async (record) => {
      if (record.patient !== twin) throw otherPerson();
      return { id: await rawKey(change.space, twin, record.fileHash, record.path), value: record };
    }),
  );
  return change.addRows('raw', twin, rows);
}

export async function readRaw(space: Space, twin: string, fileHash: string, path: string): Promise<RawRecord | null> {
  const id = await rawKey(space, twin, fileHash, path);
  const row = await space.db.raw.get(id);
  const damaged = new VaultError(
    'vault/damaged',
    'The source text is damaged and was put aside. Everything else is safe; restoring a backup may mend it.',
  );
  if (!row) {
    if (await space.db.quarantine.get(`raw|${id}`)) throw damaged;
    return null;
  }
  try {
    return (await space.open('raw', row)) as RawRecord;
  } catch {
    await space.quarantine('raw', [row]);
    throw damaged;
  }
}

export async function readFacts(space: Space, twin: string): Promise<FactList> {
  await requireTwin(space, twin);
  const { list, damaged, missing } = await readOrdered<Fact>(space, 'facts', twin);
  return { facts: list, damaged, missing };
}

export async function readRejects(space: Space, twin: string): Promise<RejectList> {
  await requireTwin(space, twin);
  const { list, damaged, missing } = await readOrdered<Reject>(space, 'rejects', twin);
  return { rejects: list, damaged, missing };
}

async function readOrdered<T>(space: Space, store: 'facts' | 'rejects', twin: string) {
  const { db } = space;
  // One snapshot, so that a write between the two reads does not look like a loss.
  const [rows, headRow, aside] = await db.transaction('r', db[store], db.heads, db.quarantine, () =>
    Promise.all([
      db[store].where('[twin+seq]').between([twin, -Infinity], [twin, Infinity]).toArray(),
      db.heads.get(twin),
      db.quarantine.where('twin').equals(twin).toArray(),
    ]),
  );
  const { values, damaged } = await space.openAll<T>(store, rows);
  await space.quarantine(store, damaged);
  const head = headRow ? ((await space.open('heads', headRow).catch(() => null)) as Head | null) : null;
  const inQuarantine = aside.filter((q) => q.store === store).length + damaged.length;
  const expected = head ? setOf(head, store).count : values.length + inQuarantine;
  return {
    list: values.map((opened) => opened.value),
    damaged: inQuarantine,
    missing: Math.max(0, expected - values.length - inQuarantine),
  };
}

async function pinFiles(change: Change, twin: string, hashes: readonly string[]): Promise<void> {
  await requireTwin(change.space, twin, change);
  for (const hash of new Set(hashes)) await pinSampleFile(change, twin, hash);
}

function checkFact(fact: Fact, twin: string): void {
  if (fact.patient !== twin) throw otherPerson();
  const problem = factProblems(fact)[0];
  if (problem) throw new VaultError('vault/invalid', `A fact is not in its proper form (${problem}). Nothing of this batch was written.`);
}

function otherPerson(): VaultError {
  return new VaultError('vault/invalid', 'This batch names another person than the twin it was sent to. Nothing of it was written.');
}
