import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, test } from 'vitest';

/**
 * Where the reference data lie: the environment's SOMA_DATA, else `../shared/data` beside the checkout. They are no part
 * of this repository; null when they are not there.
 */
export function dataRoot(): string | null {
  const checkout = resolve(import.meta.dirname, '../..');
  const root = process.env['SOMA_DATA'] ? resolve(checkout, process.env['SOMA_DATA']) : resolve(checkout, '../shared/data');
  return existsSync(root) && statSync(root).isDirectory() ? root : null;
}

/** Bytes of a file below the data root. Throws when the root or the file is missing. */
export function dataFile(path: string): Uint8Array {
  const root = dataRoot();
  if (!root) throw new Error(`no data root for ${path}`);
  return new Uint8Array(readFileSync(join(root, path)));
}

/** Names in a folder below the data root, sorted. Throws when it is missing. */
export function dataFolder(path: string): readonly string[] {
  const root = dataRoot();
  if (!root) throw new Error(`no data root for ${path}`);
  return readdirSync(join(root, path)).sort();
}

/**
 * A suite that needs the data below `path`. Without a data root it is skipped, and says so by name. With a data root
 * nothing is ever skipped: a missing folder fails.
 */
export function describeWithData(name: string, path: string, suite: () => void): void {
  const root = dataRoot();
  if (!root) {
    console.warn(`SKIPPED for want of reference data (set SOMA_DATA): ${name} [${path}]`);
    describe.skip(name, () => {
      test(`needs ${path} below SOMA_DATA`, () => {});
    });
    return;
  }
  if (!existsSync(join(root, path))) {
    describe(name, () => {
      test(`${path} is there`, () => {
        throw new Error(`the data root is there, but ${path} is not`);
      });
    });
    return;
  }
  describe(name, suite);
}
