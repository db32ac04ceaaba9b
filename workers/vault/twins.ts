/** Twins: who they are. What is known of them lies in facts.ts and documents.ts. */
import type { PatientIdentity } from '#models/twin/fact.ts';
import type { TwinSummary } from '#workers/vault.api.ts';
import { randomId } from './bytes.ts';
import type { Change } from './change.ts';
import { VaultError } from './errors.ts';
import { setOf } from './heads.ts';
import type { Head } from './heads.ts';
import type { SealedRows } from './sealed-rows.ts';
import type { Space } from './space.ts';

export const SAMPLE_PREFIX = 'sample-';
/** A deleted twin can be brought back this long. */
export const KEEP_DELETED_MS = 30 * 86_400_000;

export interface TwinRecord {
  readonly identity: PatientIdentity;
  readonly createdAt: number;
  readonly deletedAt: number | null;
  /** Sample twins only: the one file they were made from, once known. */
  readonly sampleFile?: string;
}

export function isSampleId(id: string): boolean {
  return id.startsWith(SAMPLE_PREFIX);
}

/** A twin that may be written to. Throws `vault/no-such-twin` for an unknown or deleted one. */
export async function requireTwin(space: SealedRows, id: string, change?: Change): Promise<TwinRecord> {
  const record = await readTwin(space, id, change);
  if (record && record.deletedAt === null) return record;
  throw new VaultError(
    'vault/no-such-twin',
    'There is no such twin here: it was deleted, or it belongs to another vault. Nothing was changed.',
  );
}

async function readTwin(space: SealedRows, id: string, change?: Change): Promise<TwinRecord | null> {
  const row = change ? await change.twinRow(id) : await space.db.twins.get(id);
  if (!row) return (await space.db.quarantine.get(`twins|${id}`)) ? unreadable(id) : null;
  const record = (await space.open('twins', row).catch(() => null)) as TwinRecord | null;
  return record ?? unreadable(id);
}

/** Stands for a twin whose own row is damaged: its facts can still be read, its name is not known. */
function unreadable(id: string): TwinRecord {
  const identity: PatientIdentity = {
    id,
    name: null,
    birthDate: null,
    sex: null,
    identifiers: [],
    deceased: null,
    synthetic: isSampleId(id),
  };
  return { identity, createdAt: 0, deletedAt: null };
}

export async function listTwins(space: Space): Promise<TwinSummary[]> {
  const { values, damaged } = await space.openAll<TwinRecord>('twins', await space.db.twins.toArray());
  await space.quarantine('twins', damaged);
  const broken = (await space.inQuarantine()).filter((q) => q.store === 'twins').map((q) => q.key);
  const heads = await space.openAll<Head>('heads', await space.db.heads.toArray());
  const headOf = new Map(heads.values.map(({ row, value }) => [row.id, value]));
  const summary = (id: string, record: TwinRecord, isDamaged: boolean): TwinSummary => {
    const head = headOf.get(id) ?? { sets: {} };
    return {
      id,
      identity: record.identity,
      sample: isSampleId(id),
      createdAt: record.createdAt,
      facts: setOf(head, 'facts').count,
      rejects: setOf(head, 'rejects').count,
      deletedAt: record.deletedAt,
      damaged: isDamaged,
    };
  };
  const list = values.map(({ row, value }) => summary(row.id, value, false));
  for (const id of broken) list.push(summary(id, unreadable(id), true));
  return list.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1));
}

/** Checks what a person or a file gave. */
export function checkIdentity(identity: PatientIdentity): void {
  const text = (value: unknown) => value === null || typeof value === 'string';
  const date = identity.birthDate;
  const sound =
    text(identity.name) &&
    (date === null || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(date)) &&
    [null, 'female', 'male', 'other'].includes(identity.sex) &&
    Array.isArray(identity.identifiers) &&
    typeof identity.synthetic === 'boolean';
  if (!sound)
    throw new VaultError(
      'vault/invalid',
      'The name, birth date or sex of this person is not in a form that can be kept. Nothing was changed.',
    );
}

export function newTwinId(sample: boolean): string {
  return (sample ? SAMPLE_PREFIX : '') + randomId();
}

/** Adds a twin to an open change and returns its id. */
export async function addTwin(change: Change, identity: PatientIdentity, sample: boolean, id = newTwinId(sample)): Promise<string> {
  checkIdentity(identity);
  if (sample && !identity.synthetic) {
    throw new VaultError(
      'vault/sample-only',
      'Only made-up people may be kept as samples, because samples are not sealed. Nothing was changed.',
    );
  }
  const record: TwinRecord = { identity: { ...identity, id }, createdAt: change.space.host.now(), deletedAt: null };
  await change.putTwin(id, record);
  await change.audit('twin-created', { twin: id });
  return id;
}

/**
 * A sample twin takes facts of one file only, the first it is given: what a person drops on a sample is refused, because
 * samples are not sealed. Throws `vault/sample-only`.
 */
export async function pinSampleFile(change: Change, id: string, fileHash: string): Promise<void> {
  if (!isSampleId(id)) return;
  const record = await requireTwin(change.space, id, change);
  if (record.sampleFile === undefined) await change.putTwin(id, { ...record, sampleFile: fileHash });
  else if (record.sampleFile !== fileHash) {
    throw new VaultError(
      'vault/sample-only',
      'This is a sample of a made-up person and takes nothing from other files. Nothing was changed; make a twin of your own for this file.',
    );
  }
}

export async function updateIdentity(change: Change, id: string, identity: PatientIdentity): Promise<void> {
  checkIdentity(identity);
  const record = await requireTwin(change.space, id);
  if (isSampleId(id) && !identity.synthetic)
    throw new VaultError('vault/sample-only', 'A sample stays a made-up person. Nothing was changed.');
  await change.putTwin(id, { ...record, identity: { ...identity, id } });
  await change.audit('twin-renamed', { twin: id });
}

export async function setDeleted(change: Change, id: string, deleted: boolean): Promise<void> {
  const record = await readTwin(change.space, id);
  if (!record) return void (await requireTwin(change.space, id));
  if ((record.deletedAt !== null) === deleted) return;
  await change.putTwin(id, { ...record, deletedAt: deleted ? change.space.host.now() : null });
  await change.audit(deleted ? 'twin-deleted' : 'twin-restored', { twin: id });
}

export async function purgeTwin(change: Change, id: string): Promise<void> {
  if (!(await readTwin(change.space, id))) await requireTwin(change.space, id);
  await change.purgeTwin(id);
  await change.audit('twin-purged', { twin: id });
}

/** Really removes twins whose time for being brought back is over. */
export async function purgeExpired(space: Space): Promise<void> {
  const before = space.host.now() - KEEP_DELETED_MS;
  const gone = (await listTwins(space)).filter((twin) => twin.deletedAt !== null && twin.deletedAt < before);
  for (const twin of gone) await space.ifRoom((change) => purgeTwin(change, twin.id));
}

/**
 * A twin that is surely the same person: a shared identifier, else the same full name and full birth date. Somebody with
 * another birth date or sex is never taken for the same person, whatever identifier a careless source gave both.
 */
export async function findTwin(space: Space, identity: PatientIdentity): Promise<string | null> {
  const twins = (await listTwins(space)).filter(
    (twin) => twin.deletedAt === null && !twin.damaged && !contradicts(twin.identity, identity),
  );
  const keys = new Set(identity.identifiers.map((i) => `${i.system}|${i.value}`));
  const byIdentifier = twins.filter((twin) => twin.identity.identifiers.some((i) => keys.has(`${i.system}|${i.value}`)));
  if (byIdentifier.length > 0) return byIdentifier.length === 1 ? byIdentifier[0]!.id : null;
  const { name, birthDate } = identity;
  if (name === null || birthDate?.length !== 10) return null;
  const byName = twins.filter(
    (twin) => twin.identity.name !== null && fold(twin.identity.name) === fold(name) && twin.identity.birthDate === birthDate,
  );
  return byName.length === 1 ? byName[0]!.id : null;
}

/** Birth dates are compared as far as both are known. */
function contradicts(a: PatientIdentity, b: PatientIdentity): boolean {
  const known = Math.min(a.birthDate?.length ?? 0, b.birthDate?.length ?? 0);
  if (known > 0 && a.birthDate!.slice(0, known) !== b.birthDate!.slice(0, known)) return true;
  return a.sex !== null && b.sex !== null && a.sex !== b.sex;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
