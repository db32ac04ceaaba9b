/** Backups: an age file (https://age-encryption.org/v1) around gzipped lines of JSON, so that the data outlive Soma. */
import { Decrypter, Encrypter } from 'age-encryption';
import * as v from 'valibot';
import type { Fact, Reject } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';
import { factSchema, identitySchema, rejectSchema } from '#models/twin/schema.ts';
import type { AuditEntry, ExportOptions, StoredDocument } from '#workers/vault.api.ts';
import { readAudit } from './audit.ts';
import { decodeValue, encodeValue } from './codec.ts';
import { VaultError } from './errors.ts';
import type { Space } from './space.ts';
import { listTwins } from './twins.ts';
import type { TwinRecord } from './twins.ts';

export interface Backup {
  readonly createdAt: number;
  readonly twins: { readonly id: string; readonly record: TwinRecord }[];
  readonly facts: Map<string, Fact[]>;
  readonly rejects: Map<string, Reject[]>;
  readonly raw: Map<string, RawRecord[]>;
  readonly documents: StoredDocument[];
  readonly audit: AuditEntry[];
}

const FORMAT = 'soma-backup';
const VERSION = 1;
const DEFAULT_WORK_FACTOR = 18;

/** Encrypts everything readable. */
export async function exportAge(space: Space, passphrase: string, options: ExportOptions): Promise<{ file: Blob; lines: number }> {
  const encrypter = new Encrypter();
  if (options.recipients && options.recipients.length > 0) for (const recipient of options.recipients) encrypter.addRecipient(recipient);
  else {
    encrypter.setPassphrase(passphrase);
    encrypter.setScryptWorkFactor(Math.min(20, options.scryptWorkFactor ?? DEFAULT_WORK_FACTOR));
  }
  let lines = 0;
  const source = backupLines(space);
  const encoder = new TextEncoder();
  const text = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) return controller.close();
      lines++;
      controller.enqueue(encoder.encode(`${value}\n`));
    },
  });
  const sealed = await encrypter.encrypt(text.pipeThrough(new CompressionStream('gzip')));
  const file = await new Response(sealed as ReadableStream<Uint8Array<ArrayBuffer>>, {
    headers: { 'content-type': 'application/age' },
  }).blob();
  return { file, lines };
}

/** One JSON value a line; the last line counts the others, so a file cut short by a program (not by age) shows. */
async function* backupLines(space: Space): AsyncGenerator<string, void> {
  let count = 0;
  const line = (kind: string, value: unknown) => {
    count++;
    return encodeValue({ kind, ...(value as object) });
  };
  yield line('header', { format: FORMAT, version: VERSION, createdAt: space.host.now() });
  const twins = (await listTwins(space)).filter((twin) => twin.deletedAt === null && !twin.damaged);
  for (const { id } of twins) {
    const row = await space.db.twins.get(id);
    if (!row) continue;
    yield line('twin', { id, record: await space.open('twins', row) });
    for (const store of ['facts', 'rejects'] as const) {
      const rows = await space.db[store].where('[twin+seq]').between([id, -Infinity], [id, Infinity]).toArray();
      for (const { value } of (await space.openAll(store, rows)).values) yield line(store, { twin: id, value });
    }
    for (const key of await space.db.raw.where('twin').equals(id).primaryKeys()) {
      const raw = await space.db.raw.get(key);
      if (!raw) continue;
      for (const { value } of (await space.openAll('raw', [raw])).values) yield line('raw', { twin: id, value });
    }
  }
  const kept = new Set(twins.map((twin) => twin.id));
  for (const key of await space.db.documents.toCollection().primaryKeys()) {
    const row = await space.db.documents.get(key);
    if (!row) continue;
    for (const { value } of (await space.openAll<StoredDocument>('documents', [row])).values) {
      const { twin } = value.address;
      if (twin === null || kept.has(twin)) yield line('document', { value: { ...value, rev: row.rev ?? 1 } });
    }
  }
  for (const entry of (await readAudit(space)).entries) yield line('audit', { value: entry });
  yield encodeValue({ kind: 'end', lines: count });
}

/** Opens and checks a backup as a whole. Throws `vault/wrong-secret` or `vault/backup`; touches nothing. */
export async function readBackup(file: Blob | Uint8Array, secret: string): Promise<Backup> {
  const bytes = file instanceof Blob ? new Uint8Array(await file.arrayBuffer()) : file;
  const text = await decrypt(bytes, secret);
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof VaultError) throw error;
    throw broken(error instanceof Error ? error.message : 'not readable', error);
  }
}

async function decrypt(bytes: Uint8Array, secret: string): Promise<string> {
  const decrypter = new Decrypter();
  try {
    if (secret.startsWith('AGE-SECRET-KEY-')) decrypter.addIdentity(secret);
    else decrypter.addPassphrase(secret);
    const zipped = await decrypter.decrypt(bytes);
    const stream = new Blob([new Uint8Array(zipped)]).stream().pipeThrough(new DecompressionStream('gzip'));
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Response(stream).arrayBuffer());
  } catch (error) {
    if (error instanceof Error && error.message.includes('no identity matched')) {
      throw new VaultError(
        'vault/wrong-secret',
        'This passphrase does not open the backup file, or the file has been altered at its beginning. Nothing was changed.',
      );
    }
    throw broken('it is not a whole age file', error);
  }
}

function parse(text: string): Backup {
  const lines = text.split('\n');
  if (lines.pop() !== '') throw broken('it ends in the middle of a line');
  const items = lines.map((line) => decodeValue(line) as { kind: string; [key: string]: unknown });
  const header = items[0];
  const end = items.at(-1);
  if (header?.kind !== 'header' || header['format'] !== FORMAT) throw broken('it is not a backup made by Soma');
  if (header['version'] !== VERSION) throw broken('it was made by a newer version of Soma');
  if (end?.kind !== 'end' || end['lines'] !== items.length - 1) throw broken('lines are missing');
  const backup: Backup = {
    createdAt: header['createdAt'] as number,
    twins: [],
    facts: new Map(),
    rejects: new Map(),
    raw: new Map(),
    documents: [],
    audit: [],
  };
  const known = new Set<string>();
  for (const item of items.slice(1, -1)) take(backup, known, item);
  return backup;
}

function take(backup: Backup, known: Set<string>, item: { kind: string; [key: string]: unknown }): void {
  const of = <T>(map: Map<string, T[]>): T[] => {
    const twin = String(item['twin']);
    const list = map.get(twin);
    if (!list) throw broken('it speaks of a twin it does not hold');
    return list;
  };
  switch (item.kind) {
    case 'twin': {
      const id = String(item['id']);
      const record = item['record'] as TwinRecord;
      if (!/^[0-9a-f]{32}$/.test(id) || known.has(id)) throw broken('a twin has no proper id');
      v.assert(identitySchema, record.identity);
      known.add(id);
      backup.twins.push({ id, record: { identity: { ...record.identity, id }, createdAt: record.createdAt, deletedAt: null } });
      for (const map of [backup.facts, backup.rejects, backup.raw]) map.set(id, []);
      return;
    }
    case 'facts':
      v.assert(factSchema, item['value']);
      return void of(backup.facts).push(item['value'] as Fact);
    case 'rejects':
      v.assert(rejectSchema, item['value']);
      return void of(backup.rejects).push(item['value'] as Reject);
    case 'raw':
      v.assert(rawSchema, item['value']);
      return void of(backup.raw).push(item['value'] as RawRecord);
    case 'document':
      v.assert(documentSchema, item['value']);
      return void backup.documents.push(item['value'] as StoredDocument);
    case 'audit':
      return void backup.audit.push(item['value'] as AuditEntry);
    default:
      throw broken(`it holds something unknown ("${item.kind}")`);
  }
}

const rawSchema = v.object({
  patient: v.string(),
  file: v.string(),
  fileHash: v.string(),
  path: v.string(),
  resourceType: v.string(),
  text: v.string(),
});
const documentSchema = v.object({
  address: v.object({ twin: v.nullable(v.string()), kind: v.string(), key: v.string() }),
  value: v.unknown(),
  rev: v.number(),
  savedAt: v.number(),
});

function broken(why: string, cause?: unknown): VaultError {
  return new VaultError('vault/backup', `This backup cannot be used: ${why}. Nothing was changed. Try another copy of the file.`, cause);
}
