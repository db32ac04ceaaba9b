/** The state of the vault in this worker: empty, locked or unlocked, and the steps between. */
import type { EraseReport, VaultStatus } from '#workers/vault.api.ts';
import { openDatabase, SAMPLE_DATABASE, SCHEMA, deleteDatabase, vaultDatabaseName } from './database.ts';
import type { MetaRow, VaultDatabase } from './database.ts';
import { lockedError, storageError, VaultError } from './errors.ts';
import type { FileStore } from './file-store.ts';
import type { VaultHost } from './host.ts';
import { IdleClock } from './idle.ts';
import { createKeys, rewrapPassphrase, rewrapRecovery, sampleKeys } from './keyring.ts';
import type { KeyRecord } from './keyring.ts';
import { eraseEverything, findVault, openVault } from './location.ts';
import type { Found } from './location.ts';
import { removeOrphans } from './images.ts';
import { migrateToSchema2 } from './migrate.ts';
import { checkPassphrase, chooseParameters } from './secrets.ts';
import type { Argon2Parameters } from './secrets.ts';
import { Space } from './space.ts';
import { purgeExpired } from './twins.ts';
import { Attempts, openAnyRecord } from './unlocking.ts';

export type LockReason = 'asked' | 'idle' | 'other-tab' | 'erased';

const DEFAULT_AUTO_LOCK_MINUTES = 5;
/** Held for creating, migrating, changing secrets and erasing: one of these at a time on the device. */
const LIFECYCLE = 'soma-vault-lifecycle';

export class Session {
  readonly idle: IdleClock;
  readonly #host: VaultHost;
  readonly #locked: (reason: LockReason) => void;
  readonly #attempts: Attempts;
  #space: Space | null = null;
  #samples: Promise<Space> | null = null;

  /** `locked` is called after the keys have been dropped. */
  constructor(host: VaultHost, locked: (reason: LockReason) => void) {
    this.#host = host;
    this.#locked = locked;
    this.#attempts = new Attempts(() => host.now());
    this.idle = new IdleClock(host, DEFAULT_AUTO_LOCK_MINUTES * 60_000, () => this.lock('idle'));
  }

  get unlocked(): boolean {
    this.idle.check();
    return this.#space !== null;
  }

  /** The vault's space. Throws `vault/locked`. */
  space(): Space {
    if (!this.unlocked || !this.#space) throw lockedError();
    return this.#space;
  }

  /** The samples' space, open in every state. */
  samples(): Promise<Space> {
    this.#samples ??= this.#openSamples().catch((error: unknown) => {
      this.#samples = null;
      throw storageError(error);
    });
    return this.#samples;
  }

  async #openSamples(): Promise<Space> {
    const db = openDatabase(SAMPLE_DATABASE, this.#host);
    await db.open();
    return new Space(db, await sampleKeys(), this.#host);
  }

  async status(): Promise<VaultStatus> {
    const found = await findVault(this.#host);
    const meta = 'meta' in found ? found.meta : [];
    const at = (id: MetaRow['id']) => meta.flatMap((row) => (row.id === id && 'at' in row ? [row.at] : []))[0] ?? null;
    const { retryAt } = this.#attempts;
    return {
      state: found.schema === null ? 'empty' : this.unlocked ? 'unlocked' : 'locked',
      schema: typeof found.schema === 'number' ? found.schema : null,
      newer: found.schema === 'newer',
      needsMigration: typeof found.schema === 'number' && found.schema < SCHEMA,
      persisted: await this.#host.persisted(),
      storage: await this.#host.estimate(),
      createdAt: at('created'),
      lastSaveAt: at('last-save'),
      lastBackupAt: at('last-backup'),
      retryAt: retryAt !== null && retryAt > this.#host.now() ? retryAt : null,
      autoLockMinutes: autoLockOf(meta),
    };
  }

  /** Resolves with the recovery code. */
  async create(passphrase: string): Promise<string> {
    checkPassphrase(passphrase);
    const { space, recoveryCode } = await this.#host.exclusive(LIFECYCLE, async () => {
      const found = await findVault(this.#host);
      if (found.schema !== null)
        throw new VaultError('vault/exists', 'There already is a vault on this device. Nothing was changed; unlock it, or erase it first.');
      const made = await createKeys(passphrase, await this.#parameters());
      await deleteDatabase(vaultDatabaseName(SCHEMA), this.#host);
      const now = this.#host.now();
      const db = await this.#open([...both(made.record), { id: 'created', at: now }, { id: 'complete', schema: SCHEMA, at: now }]);
      return { space: new Space(db, made.keys, this.#host), recoveryCode: made.recoveryCode };
    });
    await space.change((change) => change.audit('create', {}));
    this.#enter(space, DEFAULT_AUTO_LOCK_MINUTES);
    return recoveryCode;
  }

  async unlock(secret: string): Promise<void> {
    if (this.unlocked) return;
    this.#attempts.admit();
    const { space, minutes } = await this.#host.exclusive(LIFECYCLE, async () => {
      const found = this.#existing(await findVault(this.#host));
      const { keys, record, heal } = await openAnyRecord(found.records, secret).catch((error: unknown) => {
        if (error instanceof VaultError && error.name === 'vault/wrong-secret') this.#attempts.fail();
        throw error;
      });
      if (found.schema < SCHEMA) await migrateToSchema2(this.#host, keys);
      const db = await this.#open([]);
      if (heal) await db.meta.bulkPut(both(record)).catch(() => undefined);
      // Left over when a migration was cut off after its mark, or just now made superfluous.
      await deleteDatabase(vaultDatabaseName(1), this.#host, 2000).catch(() => undefined);
      return { space: new Space(db, keys, this.#host), minutes: autoLockOf(found.meta) };
    });
    const failedBefore = this.#attempts.succeed();
    await space.note('unlock', { failedBefore });
    await purgeExpired(space);
    // What cannot be swept up today can be tomorrow: never a reason not to open.
    await removeOrphans(space, this.#host.files).catch(() => undefined);
    this.#enter(space, minutes);
  }

  lock(reason: LockReason): void {
    const space = this.#space;
    this.#space = null;
    this.idle.stop();
    if (!space) return;
    space.db.close();
    this.#locked(reason);
  }

  async setAutoLock(minutes: number): Promise<void> {
    if (!(minutes >= 1 && minutes <= 120))
      throw new VaultError('vault/invalid', 'The time before locking must be 1 to 120 minutes. Nothing was changed.');
    const space = this.space();
    await space.change(async (change) => change.putMeta({ id: 'auto-lock', minutes }));
    this.idle.limitMs = minutes * 60_000;
  }

  async changePassphrase(current: string, next: string): Promise<void> {
    await this.#changeSecret(current, async (record) => {
      return {
        record: await rewrapPassphrase(record, current, next, await this.#parameters()),
        action: 'change-passphrase',
        result: undefined,
      };
    });
  }

  newRecoveryCode(current: string): Promise<string> {
    return this.#changeSecret(current, async (record) => {
      const { record: next, recoveryCode } = await rewrapRecovery(record, current);
      return { record: next, action: 'new-recovery-code', result: recoveryCode };
    });
  }

  async #changeSecret<T>(
    current: string,
    make: (record: KeyRecord) => Promise<{ record: KeyRecord; action: 'change-passphrase' | 'new-recovery-code'; result: T }>,
  ): Promise<T> {
    const space = this.space();
    this.#attempts.admit();
    return this.#host.exclusive(LIFECYCLE, async () => {
      const found = this.#existing(await findVault(this.#host));
      const { record } = await openAnyRecord(found.records, current).catch((error: unknown) => {
        this.#attempts.fail();
        throw error;
      });
      const made = await make(record);
      await space.change(async (change) => {
        for (const row of both(made.record)) change.putMeta(row);
        await change.audit(made.action, {});
      });
      return made.result;
    });
  }

  async erase(): Promise<EraseReport> {
    this.lock('erased');
    this.close();
    return this.#host.exclusive(LIFECYCLE, async () => {
      const report = await eraseEverything(this.#host);
      return { ...report, databasesGone: report.databasesGone && (await removeFiles(this.#host.files)) };
    });
  }

  /** Removes a vault that was just made and never told to anybody. */
  async discard(): Promise<void> {
    this.lock('asked');
    await this.#host.exclusive(LIFECYCLE, () => deleteDatabase(vaultDatabaseName(SCHEMA), this.#host));
  }

  /** Closes what is open besides the vault itself. */
  close(): void {
    void this.#samples?.then((space) => space.db.close()).catch(() => undefined);
    this.#samples = null;
  }

  #enter(space: Space, minutes: number): void {
    this.#space = space;
    // Another tab erased the vault or a newer version of Soma replaced it: these keys open nothing any more.
    space.db.on('versionchange', () => this.lock('erased'));
    this.idle.limitMs = minutes * 60_000;
    this.idle.start();
  }

  async #open(meta: readonly MetaRow[]): Promise<VaultDatabase> {
    try {
      const db = await openVault(this.#host);
      if (meta.length > 0) await db.transaction('rw', db.meta, () => db.meta.bulkPut([...meta]));
      return db;
    } catch (error) {
      throw storageError(error);
    }
  }

  #existing(found: Found): Extract<Found, { schema: 1 | 2 }> {
    if (found.schema === null) throw new VaultError('vault/empty', 'There is no vault on this device. Make one, or restore a backup.');
    if (found.schema === 'newer') {
      throw new VaultError(
        'vault/newer',
        'This vault was written by a newer version of Soma. Nothing was changed; reload the page to update.',
      );
    }
    return found;
  }

  async #parameters(): Promise<Argon2Parameters> {
    return this.#host.argon2 ?? chooseParameters(() => this.#host.stopwatch());
  }
}

/** Every file of Soma's; true when none is left. Without the keys they are noise already. */
async function removeFiles(files: FileStore | null): Promise<boolean> {
  if (!files) return true;
  for (const { name } of await files.list()) await files.remove(name).catch(() => undefined);
  return (await files.list()).length === 0;
}

function both(record: KeyRecord): MetaRow[] {
  return [
    { id: 'keys', record },
    { id: 'keys-copy', record },
  ];
}

function autoLockOf(meta: readonly MetaRow[]): number {
  return meta.flatMap((row) => (row.id === 'auto-lock' ? [row.minutes] : []))[0] ?? DEFAULT_AUTO_LOCK_MINUTES;
}
