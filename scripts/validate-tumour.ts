/**
 * `npm run validate:tumour`: runs the tests of tumour growth and puts the worst figure of each check, as the tests hold it,
 * into the growth part of docs/validation/tumour.md. What stands outside its marks is left as it is.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Figure } from '#tests/figures.ts';
import { table } from './validate-grades.ts';

const DOCUMENT = 'docs/validation/tumour.md';
const MARKS = /(<!-- growth -->\n)[\s\S]*(<!-- \/growth -->)/;

const folder = mkdtempSync(join(tmpdir(), 'soma-figures-'));
const path = join(folder, 'figures.jsonl');
const tests = readdirSync('models/tumour')
  .flatMap((name) => (name.endsWith('.test.ts') ? [`models/tumour/${name}`] : []))
  .concat('tests/conformance/tumour.test.ts');
const { status } = spawnSync(process.execPath, ['node_modules/vitest/vitest.mjs', 'run', '--project', 'node', ...tests], {
  stdio: ['ignore', 'ignore', 'inherit'],
  env: { ...process.env, SOMA_FIGURES: path },
});
const figures = existsSync(path)
  ? readFileSync(path, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Figure)
  : [];
rmSync(folder, { recursive: true });

/** The figure of each check that came nearest to its limit, by name so that the order of the tests does not show. */
function worst(): Figure[] {
  const byCheck = new Map<string, Figure>();
  for (const figure of figures) {
    const known = byCheck.get(figure.check);
    if (!known || (figure.least ? figure.value < known.value : figure.value > known.value)) byCheck.set(figure.check, figure);
  }
  return [...byCheck.values()].sort((a, b) => (a.check < b.check ? -1 : 1));
}

const short = (x: number): string => (x !== 0 && Math.abs(x) < 1e-3 ? x.toExponential(1) : String(Number(x.toPrecision(3))));
const rows = worst().map(({ check, value, limit, least }) => [check, short(value), `${least ? 'above' : 'below'} ${short(limit)}`]);
const text = `${figures.length.toLocaleString('en-GB')} figures on Node ${process.versions.node}; of each check the one nearest to its limit.\n\n${table(['check', 'worst', 'held'], rows)}`;
if (status === 0 && rows.length > 0) {
  writeFileSync(
    DOCUMENT,
    readFileSync(DOCUMENT, 'utf8').replace(MARKS, (_all, open: string, close: string) => `${open}\n${text}\n\n${close}`),
  );
  console.log(text);
} else {
  console.error('A test of tumour growth failed; the document is left as it was.');
  process.exitCode = 1;
}
