/**
 * A head counts what a twin (or, under `VAULT_HEAD`, the vault as a whole) owns: per store the number of rows and the
 * exclusive-or of their ids. Ids are random or keyed hashes, so a row that was lost or taken away shows.
 */
import type { SealedStore } from './database.ts';

export const VAULT_HEAD = 'vault';

export interface RowSet {
  readonly count: number;
  /** 32 hex digits. */
  readonly xor: string;
  /** Sequence number of the next row. */
  readonly next: number;
}

export interface Head {
  readonly sets: Readonly<Partial<Record<SealedStore, RowSet>>>;
  /** Only of the vault's head: the newest link of the audit chain. */
  readonly auditHash?: string;
}

const NO_ID = '0'.repeat(32);
export const EMPTY_SET: RowSet = { count: 0, xor: NO_ID, next: 0 };

export function setOf(head: Head, store: SealedStore): RowSet {
  return head.sets[store] ?? EMPTY_SET;
}

export function withId(set: RowSet, id: string, change: 1 | -1): RowSet {
  return { count: set.count + change, xor: xorId(set.xor, id), next: set.next + (change === 1 ? 1 : 0) };
}

/** Same rows? The order and `next` do not matter. */
export function sameRows(a: RowSet, b: RowSet): boolean {
  return a.count === b.count && a.xor === b.xor;
}

function xorId(a: string, id: string): string {
  const b = id.slice(-32);
  let out = '';
  for (let i = 0; i < 32; i += 8) {
    const word = (parseInt(a.slice(i, i + 8), 16) ^ parseInt(b.slice(i, i + 8), 16)) >>> 0;
    out += word.toString(16).padStart(8, '0');
  }
  return out;
}
