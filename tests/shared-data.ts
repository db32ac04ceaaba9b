import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';

/** Folder of reference data that never enters the project: SOMA_DATA, or ../shared/data beside the repository. */
export const dataRoot = resolve(process.env['SOMA_DATA'] ?? fileURLToPath(new URL('../../shared/data', import.meta.url)));

/** True when the folder is there. Where it is, tests must run, not skip. */
export const hasData = existsSync(dataRoot);
if (!hasData) console.warn(`skipped: no reference data at ${dataRoot} (set SOMA_DATA)`);

/** Text of a file below the data root. Throws when it is missing. */
export function readData(path: string): string {
  return readFileSync(resolve(dataRoot, path), 'utf8');
}

/** Rows of a plain CSV of numbers, the header line left out. */
export function readNumbers(path: string): number[][] {
  return readData(path)
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(',').map(Number));
}
