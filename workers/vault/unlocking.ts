import { VaultError } from './errors.ts';
import { openKeys } from './keyring.ts';
import type { Keys, KeyRecord } from './keyring.ts';

/** Wrong secrets that are taken without a pause. */
const FREE_ATTEMPTS = 3;
const LONGEST_PAUSE_MS = 30_000;

/** Slows down guessing at the lock screen. It protects against a person, not against a copy of the disk: Argon2id does that. */
export class Attempts {
  readonly #now: () => number;
  failed = 0;
  retryAt: number | null = null;

  constructor(now: () => number) {
    this.#now = now;
  }

  /** Throws `vault/wait` while a pause lasts. */
  admit(): void {
    if (this.retryAt === null || this.#now() >= this.retryAt) return;
    const seconds = Math.ceil((this.retryAt - this.#now()) / 1000);
    throw new VaultError('vault/wait', `After several wrong attempts the vault waits. Try again in ${seconds} s. Nothing was changed.`);
  }

  fail(): void {
    this.failed++;
    if (this.failed >= FREE_ATTEMPTS) this.retryAt = this.#now() + Math.min(LONGEST_PAUSE_MS, 500 * 2 ** (this.failed - FREE_ATTEMPTS));
  }

  succeed(): number {
    const { failed } = this;
    this.failed = 0;
    this.retryAt = null;
    return failed;
  }
}

/** Opens with the first of the key record and its copy that works; `heal`: the other one is damaged. */
export async function openAnyRecord(
  records: readonly KeyRecord[],
  secret: string,
): Promise<{ keys: Keys; record: KeyRecord; heal: boolean }> {
  let first: unknown = null;
  const bytes = (_key: string, value: unknown) => (value instanceof Uint8Array ? [...value] : value);
  const distinct = new Map(records.map((record) => [JSON.stringify(record, bytes), record]));
  for (const record of distinct.values()) {
    try {
      return { keys: await openKeys(record, secret), record, heal: distinct.size > 1 || records.length < 2 };
    } catch (error) {
      first ??= error instanceof VaultError ? error : damagedRecord(error);
    }
  }
  throw first ?? damagedRecord(null);
}

function damagedRecord(cause: unknown): VaultError {
  return new VaultError('vault/damaged', 'The key record of this vault is damaged. Nothing was changed; restore a backup.', cause);
}
