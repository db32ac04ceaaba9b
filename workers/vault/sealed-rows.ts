/** One database and the keys to it: sealing and opening rows, and what lies in quarantine. */
import { decodeValue, encodeValue } from './codec.ts';
import type { QuarantineRow, Row, SealedStore, VaultDatabase } from './database.ts';
import { openRow, sealRow } from './envelope.ts';
import type { RowPlace } from './envelope.ts';
import type { Keys } from './keyring.ts';

/** What a space needs of the place it runs in. */
export interface SpaceHost {
  now(): number;
  /** Runs `task` while no other tab or task holds `name`. */
  exclusive<T>(name: string, task: () => Promise<T>): Promise<T>;
}

/** Values that opened, in row order, and rows that did not. */
export interface Opened<T> {
  readonly values: readonly { readonly row: Row; readonly value: T }[];
  readonly damaged: readonly Row[];
}

const AT_ONCE = 256;

export class SealedRows {
  readonly db: VaultDatabase;
  readonly keys: Keys;
  readonly host: SpaceHost;

  constructor(db: VaultDatabase, keys: Keys, host: SpaceHost) {
    this.db = db;
    this.keys = keys;
    this.host = host;
  }

  async seal(store: SealedStore, place: RowPlace, value: unknown): Promise<Row> {
    return { ...place, box: await sealRow(2, this.keys.seal, store, place, encodeValue(value)) };
  }

  /** Rejects when the row was changed by anyone without the key. */
  async open(store: SealedStore, row: Row): Promise<unknown> {
    return decodeValue(await openRow(this.keys.seal, store, row, row.box));
  }

  async openAll<T>(store: SealedStore, rows: readonly Row[]): Promise<Opened<T>> {
    const values: { row: Row; value: T }[] = [];
    const damaged: Row[] = [];
    for (let i = 0; i < rows.length; i += AT_ONCE) {
      const part = rows.slice(i, i + AT_ONCE);
      const opened = await Promise.allSettled(part.map((row) => this.open(store, row)));
      opened.forEach((result, k) => {
        const row = part[k] as Row;
        if (result.status === 'fulfilled') values.push({ row, value: result.value as T });
        else damaged.push(row);
      });
    }
    return { values, damaged };
  }

  /** What is in quarantine, of one twin or of everything. */
  async inQuarantine(twin?: string): Promise<QuarantineRow[]> {
    return twin === undefined ? this.db.quarantine.toArray() : this.db.quarantine.where('twin').equals(twin).toArray();
  }
}
