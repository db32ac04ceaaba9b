import { m } from '#src/app/messages/compiled/messages.js';
import { CommandProblem } from '#src/commands/command.ts';
import type { VaultErrorName } from '#workers/vault.api.ts';

export interface Explained {
  /** What happened. */
  readonly title: string;
  /** What is safe and what to do. */
  readonly text: string;
  /** For copying into a report; never shown unasked. */
  readonly details: string;
}

const VAULT: Readonly<Partial<Record<VaultErrorName, () => string>>> = {
  'vault/empty': m.error_vault_empty,
  'vault/exists': m.error_vault_exists,
  'vault/locked': m.error_vault_locked,
  'vault/wrong-secret': m.error_vault_wrong_secret,
  'vault/wait': m.error_vault_wait,
  'vault/weak-passphrase': m.error_vault_weak_passphrase,
  'vault/no-such-twin': m.error_vault_no_such_twin,
  'vault/conflict': m.error_vault_conflict,
  'vault/quota': m.error_vault_quota,
  'vault/damaged': m.error_vault_damaged,
  'vault/migration': m.error_vault_migration,
  'vault/newer': m.error_vault_newer,
  'vault/backup': m.error_vault_backup,
  'vault/erase': m.error_vault_erase,
  'vault/storage': m.error_vault_storage,
};

/** An error in the words of the screen. One that is not known says so and keeps its own text for copying. */
export function explain(error: unknown): Explained {
  const name = error instanceof Error ? error.name : 'Error';
  const message = error instanceof Error ? error.message : String(error);
  // Said in the language of the screen by whoever threw it.
  if (error instanceof CommandProblem) return { title: message, text: '', details: message };
  const known = VAULT[name as VaultErrorName];
  return {
    title: known ? known() : m.error_unexpected(),
    text: known ? '' : m.error_unexpected_text(),
    details: `${name}: ${message}`,
  };
}
