// Writes LICENSES: one file for everything the product ships that others wrote. The build strips the headers from the
// bundles (they were 40 % of a worker), so this file is what carries them. `--check` fails when it is stale.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

interface LockEntry {
  readonly version?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
}

const FACTS = `Facts and codes

models/twin code table: compiled for Soma from public facts.
  This material contains content from LOINC (https://loinc.org). LOINC is copyright (c) Regenstrief Institute, Inc. and the
  Logical Observation Identifiers Names and Codes (LOINC) Committee and is available at no cost under the licence at
  https://loinc.org/license. LOINC is a registered United States trademark of Regenstrief Institute, Inc.
  SNOMED CT codes (diagnoses) are the property of SNOMED International; use in a member country needs an affiliate licence.
  They can be left out of a build: see docs/hosting.md. RxNorm ingredient codes are public domain (US National Library of Medicine).

Organ dimensions: numbers from ICRP Publication 89 and from the echocardiography recommendations of Lang et al. 2015, each
  with its source beside it in models/anatomy.
`;

/** Text of LICENSES for the packages of package-lock.json that are not development-only. */
export function licences(): string {
  const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as { packages: Record<string, LockEntry> };
  const byText = new Map<string, string[]>();
  for (const [path, entry] of Object.entries(lock.packages)) {
    if (!path.startsWith('node_modules/') || entry.dev || entry.optional || path.includes('/@types/')) continue;
    const folder = join(root, path);
    if (!existsSync(folder)) continue;
    const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const file = readdirSync(folder).find((f) => /^(licen[cs]e|copying)(\.(md|txt))?$/i.test(f));
    const text = file
      ? readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim()
      : `Licence: ${entry.license ?? 'see the package'}`;
    byText.set(text, [...(byText.get(text) ?? []), `${name} (${entry.license ?? 'see text'})`]);
  }
  const blocks = [...byText]
    .map(([text, names]) => ({ names: [...new Set(names)].sort(), text }))
    .sort((a, b) => ((a.names[0] ?? '') < (b.names[0] ?? '') ? -1 : 1));
  return `What Soma ships that others wrote, and under which terms. Soma itself: MIT, see LICENSE.\n\n${FACTS}\n${blocks
    .map((b) => `${'-'.repeat(100)}\n${b.names.join('\n')}\n\n${b.text}\n`)
    .join('\n')}`;
}

if (process.argv[1] === import.meta.filename) {
  const wanted = licences();
  const file = join(root, 'LICENSES');
  if (process.argv.includes('--check')) {
    if (!existsSync(file) || readFileSync(file, 'utf8') !== wanted) {
      console.error('LICENSES is stale: run `node scripts/licences.ts`');
      process.exit(1);
    }
  } else writeFileSync(file, wanted);
}
