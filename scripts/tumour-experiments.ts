/**
 * Tumour experiments: synthetic patients whose truth is known are fitted from noisy contours alone, the last scan is held
 * back, and the answers are scored. Writes the sections "Calibration" and "Forecast" of docs/validation/tumour.md.
 * `npm run validate:tumour-fit`; `--part K --parts N` does every Nth patient, `--partial` writes the sections from what is
 * there; `--tuning --first A --last B` prints patients of the tuning seed instead. Answers are kept in .cache, so that a
 * stopped study goes on.
 */
import { createHash } from 'node:crypto';
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { TUMOUR_MODEL } from '#models/tumour/index.ts';
import { makePatient } from './tumour-experiments/patients.ts';
import type { OtherHead } from './tumour-experiments/patients.ts';
import { realHead } from './tumour-experiments/real-head.ts';
import { realScan } from './tumour-experiments/real-scan.ts';
import { calibrationSection, forecastSection } from './tumour-experiments/study-report.ts';
import { OWN, SEEDS, STRANGERS } from './tumour-experiments/seeds.ts';
import { scorePatient } from './tumour-experiments/study.ts';
import type { PatientScore } from './tumour-experiments/study.ts';
import { replaceSections } from './tumour-experiments/sections.ts';

const { values } = parseArgs({
  options: {
    part: { type: 'string', default: '0' },
    parts: { type: 'string', default: '1' },
    partial: { type: 'boolean', default: false },
    tuning: { type: 'boolean', default: false },
    first: { type: 'string', default: '0' },
    last: { type: 'string', default: '4' },
  },
});
const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache/tumour-experiments');

/** Sources an answer depends on, beside the version of the model. */
const SOURCES = {
  'models/tumour/calibrate': [
    'carried-error',
    'edge-field',
    'edge-operator',
    'fit',
    'forecast',
    'gauss-newton',
    'importance',
    'logit-field',
    'misfit',
    'problem',
    'residuals',
    'solver',
    'surface',
    'unknowns',
  ],
  'scripts/tumour-experiments': ['noise-field', 'patients', 'phantom', 'real-head', 'seeds', 'stranger-solver', 'study'],
};

/** Hash of the sources: a changed method makes new answers. */
function fingerprint(): string {
  const hash = createHash('sha256').update(TUMOUR_MODEL.version);
  for (const [folder, names] of Object.entries(SOURCES))
    for (const name of names) hash.update(name).update(readFileSync(join(root, folder, `${name}.ts`)));
  return hash.digest('hex').slice(0, 12);
}

const head: OtherHead | null = await realHead();
if (!head) console.error('no reference data (SOMA_DATA): strangers get phantom heads instead of the measured one');

async function run(seed: number, index: number, kind: PatientScore['kind']): Promise<PatientScore> {
  const began = process.cpuUsage().user;
  const patient = await makePatient(seed, index, kind, kind === 'stranger' && index % 2 === 0 ? head : null);
  const score = await scorePatient(patient, seed);
  return { ...score, cpuSeconds: (process.cpuUsage().user - began) / 1e6 };
}

if (values.tuning) {
  for (let index = Number(values.first); index < Number(values.last); index++)
    for (const kind of ['own', 'stranger'] as const) process.stdout.write(`${JSON.stringify(await run(SEEDS.tuning, index, kind))}\n`);
} else {
  const file = join(cache, `${fingerprint()}${head ? '' : '-phantom'}.jsonl`);
  console.error(`answers in ${file}`);
  const known: PatientScore[] = existsSync(file)
    ? readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as PatientScore)
    : [];
  const wanted = [
    ...Array.from({ length: OWN }, (_, index) => ({ kind: 'own' as const, index })),
    ...Array.from({ length: STRANGERS }, (_, index) => ({ kind: 'stranger' as const, index })),
  ];
  for (const [n, { kind, index }] of wanted.entries()) {
    if (values.partial || n % Number(values.parts) !== Number(values.part)) continue;
    if (known.some((s) => s.kind === kind && s.index === index)) continue;
    const score = await run(SEEDS.study, index, kind);
    known.push(score);
    mkdirSync(cache, { recursive: true });
    appendFileSync(file, `${JSON.stringify(score)}\n`);
    console.error(`${kind} ${index}: ${score.cpuSeconds?.toFixed(0)} s`);
  }
  if (Number(values.parts) === 1) {
    // Two processes may have done the same patient: the answers are equal.
    const once = known.filter((s, k) => known.findIndex((t) => t.kind === s.kind && t.index === s.index) === k);
    const scores = once.sort((a, b) => a.kind.localeCompare(b.kind) || a.index - b.index);
    const path = join(root, 'docs/validation/tumour.md');
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '# Validation of the tumour model\n';
    writeFileSync(path, replaceSections(before, [calibrationSection(scores, await realScan()), forecastSection(scores)]));
    console.error(`wrote ${path} from ${scores.length} patients`);
  }
}
