import type { Table } from 'dexie';
import type { Added, AuditAction, AuditEntry } from '#workers/vault.api.ts';
import { auditHash, auditId, FIRST_HASH } from './audit-chain.ts';
import { SEALED_STORES } from './database.ts';
import type { MetaRow, QuarantineRow, Row, SealedStore } from './database.ts';
import { setOf, VAULT_HEAD, withId } from './heads.ts';
import type { Head, RowSet } from './heads.ts';
import { rebuildHead } from './rebuild-head.ts';
import type { SealedRows } from './sealed-rows.ts';

/** Another writer changed what this change was made from; it has to be made again. */
export class StaleChange extends Error {}

/** A row to add: `id` already blinded. */
export interface NewRow {
  readonly id: string;
  readonly value: unknown;
}

interface OpenHead {
  readonly rev: number;
  head: Head;
  dirty: boolean;
}

/** Collects what one unit of work reads and writes; everything is sealed before the transaction opens. */
export class Change {
  readonly space: SealedRows;
  readonly #puts = new Map<SealedStore, Map<string, Row>>();
  readonly #deletes = new Map<SealedStore, Set<string>>();
  readonly #heads = new Map<string, OpenHead>();
  readonly #expected: { store: SealedStore; id: string; rev: number | null }[] = [];
  readonly #quarantined = new Map<string, QuarantineRow>();
  readonly #released = new Set<string>();
  readonly #meta = new Map<string, MetaRow>();

  constructor(space: SealedRows) {
    this.space = space;
  }

  /** The head of a twin or of the vault; an unreadable one is made anew from the rows that are there. */
  async head(id: string): Promise<Head> {
    return (await this.#openHead(id)).head;
  }

  async #openHead(id: string): Promise<OpenHead> {
    const known = this.#heads.get(id);
    if (known) return known;
    const row = await this.space.db.heads.get(id);
    let opened: OpenHead = { rev: row?.rev ?? 0, head: { sets: {} }, dirty: false };
    if (row) {
      // Heads are derived, so a broken one is made again instead of being put aside; `verify` reports it.
      const head = (await this.space.open('heads', row).catch(() => null)) as Head | null;
      if (head) opened.head = head;
      else opened = { rev: row.rev ?? 0, head: await rebuildHead(this.space, id), dirty: true };
    }
    this.#heads.set(id, opened);
    return opened;
  }

  async setHead(id: string, head: Head): Promise<void> {
    const opened = await this.#openHead(id);
    opened.head = head;
    opened.dirty = true;
  }

  async #countRow(owner: string, store: SealedStore, id: string, change: 1 | -1): Promise<RowSet> {
    const opened = await this.#openHead(owner);
    const before = setOf(opened.head, store);
    opened.head = { ...opened.head, sets: { ...opened.head.sets, [store]: withId(before, id, change) } };
    opened.dirty = true;
    return before;
  }

  /** Adds the rows whose id is not there yet. A row that lies in quarantine is replaced by the good one given here. */
  async addRows(store: 'facts' | 'rejects' | 'raw', twin: string, rows: readonly NewRow[]): Promise<Added & { mended: number }> {
    const table = this.space.db[store];
    const present = await table.bulkGet(rows.map((row) => row.id));
    const pending = this.#puts.get(store);
    const quarantined = new Map((await this.space.inQuarantine(twin)).filter((q) => q.store === store).map((q) => [q.key, q]));
    const taken = new Set<string>();
    const sealing: Promise<Row>[] = [];
    let mended = 0;
    for (const [i, row] of rows.entries()) {
      if (present[i] !== undefined || pending?.has(row.id) || taken.has(row.id)) continue;
      taken.add(row.id);
      const broken = quarantined.get(row.id);
      let seq: number;
      if (broken) {
        this.#released.add(broken.id);
        mended++;
        // It was counted when it was first written, and it goes back to its old place in the order if that is known.
        seq = broken.row.seq ?? setOf(await this.head(twin), store).next;
      } else {
        seq = (await this.#countRow(twin, store, row.id, 1)).next;
      }
      sealing.push(this.space.seal(store, store === 'raw' ? { id: row.id, twin } : { id: row.id, twin, seq }, row.value));
    }
    for (const row of await Promise.all(sealing)) this.#put(store, row);
    return { added: sealing.length, duplicate: rows.length - sealing.length, mended };
  }

  /** A twin's own row as this change would leave it. */
  async twinRow(id: string): Promise<Row | undefined> {
    return this.#puts.get('twins')?.get(id) ?? this.space.db.twins.get(id);
  }

  /** Writes a twin's own row, new or changed. */
  async putTwin(id: string, value: unknown): Promise<void> {
    const pending = this.#puts.get('twins')?.get(id);
    const stored = await this.space.db.twins.get(id);
    if (!pending) {
      const broken = `twins|${id}`;
      if (await this.space.db.quarantine.get(broken)) this.#released.add(broken);
      else if (!stored) await this.#countRow(VAULT_HEAD, 'twins', id, 1);
      this.#expected.push({ store: 'twins', id, rev: stored ? (stored.rev ?? 0) : null });
    }
    this.#put('twins', await this.space.seal('twins', { id, rev: (stored?.rev ?? 0) + 1 }, value));
  }

  /** Writes a document over the revision `from` (0: there must be none). */
  async putDocument(place: { id: string; twin: string; group: string }, from: number, value: unknown): Promise<void> {
    const broken = `documents|${place.id}`;
    if (await this.space.db.quarantine.get(broken)) this.#released.add(broken);
    else if (from === 0) await this.#countRow(place.twin, 'documents', place.id, 1);
    this.#expected.push({ store: 'documents', id: place.id, rev: from === 0 ? null : from });
    this.#put('documents', await this.space.seal('documents', { ...place, rev: from + 1 }, value));
  }

  /** Removes a document that lies in quarantine. */
  async dropDamagedDocument(place: { id: string; twin: string }): Promise<void> {
    this.#released.add(`documents|${place.id}`);
    await this.#countRow(place.twin, 'documents', place.id, -1);
  }

  async deleteDocument(row: Row): Promise<void> {
    await this.#countRow(row.twin ?? VAULT_HEAD, 'documents', row.id, -1);
    this.#expected.push({ store: 'documents', id: row.id, rev: row.rev ?? null });
    this.#delete('documents', row.id);
  }

  /** Removes a twin and everything that belongs to it. */
  async purgeTwin(twin: string): Promise<void> {
    const { db } = this.space;
    for (const store of ['facts', 'rejects'] as const) {
      const ids = await db[store].where('[twin+seq]').between([twin, -Infinity], [twin, Infinity]).primaryKeys();
      for (const id of ids) this.#delete(store, id);
    }
    for (const store of ['raw', 'documents'] as const) {
      for (const id of await db[store].where('twin').equals(twin).primaryKeys()) this.#delete(store, id);
    }
    for (const q of await this.space.inQuarantine(twin)) this.#released.add(q.id);
    this.#delete('twins', twin);
    this.#delete('heads', twin);
    this.#heads.delete(twin);
    await this.#countRow(VAULT_HEAD, 'twins', twin, -1);
  }

  quarantine(store: SealedStore, row: Row): void {
    const id = `${store}|${row.id}`;
    const twin = store === 'twins' ? row.id : (row.twin ?? VAULT_HEAD);
    this.#quarantined.set(id, { id, store, key: row.id, twin, row, foundAt: this.space.host.now() });
    this.#delete(store, row.id);
  }

  /** Puts aside a row of an older layout that could not be read, counted as this twin's. */
  async adoptDamaged(store: SealedStore, row: Row): Promise<void> {
    this.quarantine(store, row);
    await this.#countRow(store === 'twins' ? VAULT_HEAD : (row.twin ?? VAULT_HEAD), store, row.id, 1);
  }

  /** Appends one link to the audit chain. */
  async audit(action: AuditAction, detail: AuditEntry['detail']): Promise<void> {
    const before = await this.head(VAULT_HEAD);
    const seq = setOf(before, 'audit').next;
    const entry = { seq, at: this.space.host.now(), action, detail };
    const hash = await auditHash(before.auditHash ?? FIRST_HASH, entry);
    const id = auditId(seq);
    this.#put('audit', await this.space.seal('audit', { id }, { ...entry, hash }));
    await this.#countRow(VAULT_HEAD, 'audit', id, 1);
    const opened = await this.#openHead(VAULT_HEAD);
    opened.head = { ...opened.head, auditHash: hash };
  }

  putMeta(row: MetaRow): void {
    this.#meta.set(row.id, row);
  }

  #put(store: SealedStore, row: Row): void {
    const rows = this.#puts.get(store) ?? new Map<string, Row>();
    rows.set(row.id, row);
    this.#puts.set(store, rows);
  }

  #delete(store: SealedStore, id: string): void {
    const ids = this.#deletes.get(store) ?? new Set<string>();
    ids.add(id);
    this.#deletes.set(store, ids);
  }

  /** Writes everything in one strict transaction. Throws StaleChange when what it was made from has changed. */
  async commit(): Promise<void> {
    const { db, host } = this.space;
    for (const [id, opened] of this.#heads) {
      if (opened.dirty) this.#put('heads', await this.space.seal('heads', { id, rev: opened.rev + 1 }, opened.head));
    }
    const touched = SEALED_STORES.filter((store) => this.#puts.has(store) || this.#deletes.has(store));
    if (touched.length === 0 && this.#meta.size === 0) return;
    const now = host.now();
    await db.transaction('rw', [...touched.map((store) => db[store]), db.meta, db.quarantine], async () => {
      for (const { store, id, rev } of this.#expected) await expectRev(db[store], id, rev);
      for (const [id, opened] of this.#heads) if (opened.dirty) await expectRev(db.heads, id, opened.rev === 0 ? null : opened.rev);
      for (const [store, ids] of this.#deletes) await db[store].bulkDelete([...ids]);
      for (const [store, rows] of this.#puts) await db[store].bulkPut([...rows.values()]);
      if (this.#released.size > 0) await db.quarantine.bulkDelete([...this.#released]);
      if (this.#quarantined.size > 0) await db.quarantine.bulkPut([...this.#quarantined.values()]);
      await db.meta.bulkPut([...this.#meta.values(), { id: 'last-save', at: now }]);
    });
  }
}

async function expectRev(table: Table<Row, string>, id: string, rev: number | null): Promise<void> {
  const row = await table.get(id);
  const found = row === undefined ? null : (row.rev ?? 0);
  if (found !== rev) throw new StaleChange(`${table.name} ${id}: ${String(found)} is not ${String(rev)}`);
}
