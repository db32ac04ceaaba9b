import type { VaultErrorName } from '#workers/vault.api.ts';

/** Everything the vault refuses. `name` survives comlink, so the page can tell the cases apart. */
export class VaultError extends Error {
  constructor(name: VaultErrorName, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = name;
  }
}

export function isVaultError(error: unknown, name?: VaultErrorName): error is VaultError {
  return error instanceof VaultError && (name === undefined || error.name === name);
}

export function lockedError(): VaultError {
  return new VaultError('vault/locked', 'The vault is locked. Nothing was read or changed; unlock it to go on.');
}

/** Names along the chain of causes: Dexie wraps the browser's error in `inner`, others in `cause`. */
function names(error: unknown): string[] {
  const found: string[] = [];
  let at: unknown = error;
  for (let depth = 0; depth < 6 && typeof at === 'object' && at !== null; depth++) {
    const e = at as { name?: unknown; inner?: unknown; cause?: unknown };
    if (typeof e.name === 'string') found.push(e.name);
    at = e.inner ?? e.cause;
  }
  return found;
}

/** A failed write in the vault's words. The transaction has been rolled back when this is called. */
export function storageError(error: unknown): Error {
  if (error instanceof VaultError) return error;
  const seen = names(error);
  if (seen.some((name) => name === 'QuotaExceededError')) {
    return new VaultError(
      'vault/quota',
      'This device has no room left for Soma. Nothing of this change was kept; everything saved before is safe and can be read and exported. Free some space, then try again.',
      error,
    );
  }
  if (seen.some((name) => name === 'DatabaseClosedError')) {
    return new VaultError(
      'vault/locked',
      'The vault was locked or closed meanwhile. Nothing of this change was kept; everything saved before is safe. Unlock it to go on.',
      error,
    );
  }
  const text = error instanceof Error ? error.message : String(error);
  return new VaultError(
    'vault/storage',
    `The browser could not write to its storage (${text}). Nothing of this change was kept; everything saved before is safe. Try again, or export a backup.`,
    error,
  );
}
