/** Documents: scenarios, fits, runs, drafts. Each save says which revision it was made from. */
import type { DocumentAddress, DocumentKind, StoredDocument } from '#workers/vault.api.ts';
import type { Row } from './database.ts';
import { VaultError } from './errors.ts';
import { VAULT_HEAD } from './heads.ts';
import type { Space } from './space.ts';
import { requireTwin } from './twins.ts';

interface DocumentRecord {
  readonly address: DocumentAddress;
  readonly value: unknown;
  readonly savedAt: number;
}

/** The blinded place of a document. */
export async function placeOf(space: Space, address: DocumentAddress) {
  const twin = address.twin ?? VAULT_HEAD;
  const id = await space.keys.blind(`document|${JSON.stringify([twin, address.kind, address.key])}`);
  return { id, twin, group: await groupOf(space, twin, address.kind) };
}

function groupOf(space: Space, twin: string, kind: DocumentKind): Promise<string> {
  return space.keys.blind(`group|${JSON.stringify([twin, kind])}`);
}

export async function saveDocument(space: Space, address: DocumentAddress, value: unknown, rev: number) {
  if (address.twin !== null) await requireTwin(space, address.twin);
  const place = await placeOf(space, address);
  return space.change(async (change) => {
    const there = (await space.db.documents.get(place.id))?.rev ?? 0;
    if (there !== rev) {
      throw new VaultError(
        'vault/conflict',
        `This was changed elsewhere (it is at revision ${there}, your change was made from ${rev}). Nothing was overwritten; load it again and repeat your change.`,
      );
    }
    const savedAt = space.host.now();
    const record: DocumentRecord = { address, value, savedAt };
    await change.putDocument(place, rev, record);
    return { rev: rev + 1, savedAt };
  });
}

export async function loadDocument(space: Space, address: DocumentAddress): Promise<StoredDocument | null> {
  const { id } = await placeOf(space, address);
  const row = await space.db.documents.get(id);
  if (!row) {
    if (await space.db.quarantine.get(`documents|${id}`)) throw damagedDocument();
    return null;
  }
  const [document] = await openDocuments(space, [row]);
  if (!document) throw damagedDocument();
  return document;
}

/** Sorted by time of saving; damaged ones are put aside and left out. */
export async function listDocuments(space: Space, twin: string | null, kind: DocumentKind): Promise<StoredDocument[]> {
  const group = await groupOf(space, twin ?? VAULT_HEAD, kind);
  const documents = await openDocuments(space, await space.db.documents.where('group').equals(group).toArray());
  return documents.sort((a, b) => a.savedAt - b.savedAt);
}

export async function openDocuments(space: Space, rows: readonly Row[]): Promise<StoredDocument[]> {
  const { values, damaged } = await space.openAll<DocumentRecord>('documents', rows);
  await space.quarantine('documents', damaged);
  return values.map(({ row, value }) => ({ ...value, rev: row.rev ?? 0 }));
}

export async function deleteDocument(space: Space, address: DocumentAddress, rev: number): Promise<void> {
  const place = await placeOf(space, address);
  await space.change(async (change) => {
    const row = await space.db.documents.get(place.id);
    if (!row) {
      if (await space.db.quarantine.get(`documents|${place.id}`)) await change.dropDamagedDocument(place);
      return;
    }
    if (row.rev !== rev)
      throw new VaultError('vault/conflict', 'This was changed elsewhere since you saw it. Nothing was deleted; load it again.');
    await change.deleteDocument(row);
  });
}

function damagedDocument(): VaultError {
  return new VaultError(
    'vault/damaged',
    'This document is damaged and was put aside. Everything else is safe; restoring a backup may mend it, or save it anew.',
  );
}
