/**
 * Twin experiments: synthetic patients whose truth is known are fitted from noisy numbers alone and the answers are scored.
 * Writes docs/validation/fit.md. `npm run validate:fit`; `--patients N --sparse N --baseline N --a4 N --members N --settle S --json`
 * for a smaller run that prints its scores instead of writing; `--part K --parts N` does every Nth patient, `--partial`
 * writes the report from what is there; `--seed N --json` draws other patients than the study's, for tuning. Answers are kept in .cache by what they depend on, so that a stopped study goes on.
 */
import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { cpuHosts } from '#workers/run/headless.ts';
import { drawLibrary, makeLibrary } from './twin-experiments/a4-library.ts';
import type { Library } from './twin-experiments/a4-library.ts';
import { A4_OUTPUTS, a4Simulator, a4Transforms, runA4Patient } from './twin-experiments/a4-task.ts';
import type { A4Patient } from './twin-experiments/a4-task.ts';
import { a4Fingerprint, productFingerprint } from './twin-experiments/fingerprint.ts';
import { writeReport } from './twin-experiments/report.ts';
import { runPatient } from './twin-experiments/study.ts';
import type { PatientScores } from './twin-experiments/study.ts';
import type { Protocol } from './twin-experiments/patients.ts';

/** Fixed before anything was tuned; every patient of each is reported. Tuning used seed 900. */
const SEEDS = {
  product: 2026,
  baseline: 2027,
  a4: 2028,
  library: 2029,
  'one-cuff': 2031,
  'old-pressures': 2032,
  stenosis: 2033,
} as const;
const LIBRARY_MEMBERS = 20_000;

const { values } = parseArgs({
  options: {
    patients: { type: 'string', default: '200' },
    baseline: { type: 'string', default: '56' },
    a4: { type: 'string', default: '100' },
    sparse: { type: 'string', default: '40' },
    members: { type: 'string', default: '64' },
    settle: { type: 'string', default: '40' },
    part: { type: 'string', default: '0' },
    parts: { type: 'string', default: '1' },
    json: { type: 'boolean', default: false },
    partial: { type: 'boolean', default: false },
    seed: { type: 'string' },
  },
});
const sparse = Number(values.sparse);
const count: Readonly<Record<Protocol, number>> = {
  product: Number(values.patients),
  baseline: Number(values.baseline),
  'one-cuff': sparse,
  'old-pressures': sparse,
  stenosis: sparse,
};
if (values.seed !== undefined && !values.json) throw new Error('--seed is for tuning and needs --json: the study has seeds of its own');
const seedOf = (protocol: Protocol): number => Number(values.seed ?? SEEDS[protocol]);
const members = Number(values.members);
const settleSeconds = Number(values.settle);
const root = join(import.meta.dirname, '..');
const cache = join(root, '.cache/twin-experiments');

const hosts = cpuHosts({
  engine: `node ${process.versions.node}`,
  now: () => performance.now(),
  pause: () => new Promise((resolve) => setImmediate(resolve)),
});

interface Answer {
  readonly index: number;
  readonly cpuSeconds?: number;
}

/** One part of the study: what is kept of it already, then the patients still to do. */
async function study<T extends Answer>(name: string, wanted: number, print: string, run: (index: number) => Promise<T>): Promise<T[]> {
  const file = join(cache, `${name}-${print}.jsonl`);
  const known: T[] = [];
  if (!values.json && existsSync(file))
    for (const line of readFileSync(file, 'utf8').split('\n')) if (line !== '') known.push(JSON.parse(line) as T);
  const done = new Set(known.map((p) => p.index));
  for (let index = 0; index < wanted && !values.partial; index++) {
    if (index % Number(values.parts) !== Number(values.part) || done.has(index)) continue;
    const began = process.cpuUsage().user;
    const answer = { ...(await run(index)), cpuSeconds: (process.cpuUsage().user - began) / 1e6 };
    known.push(answer);
    if (!values.json) {
      mkdirSync(cache, { recursive: true });
      appendFileSync(file, `${JSON.stringify(answer)}\n`);
    }
    console.error(`${name} ${index + 1} of ${wanted}: ${answer.cpuSeconds.toFixed(1)} s`);
  }
  return known.filter((p) => p.index < wanted).sort((a, b) => a.index - b.index);
}

const productPrint = await productFingerprint(hosts, [members, settleSeconds, SEEDS]);
const fits: PatientScores[] = [];
for (const protocol of ['product', 'one-cuff', 'old-pressures', 'stenosis', 'baseline'] as const) {
  fits.push(
    ...(await study(protocol, count[protocol], productPrint, (index) =>
      runPatient(cardiovascular, hosts, { protocol, seed: seedOf(protocol), index, members, settleSeconds }),
    )),
  );
}

const a4Print = await a4Fingerprint(hosts, [settleSeconds, SEEDS.a4, SEEDS.library, LIBRARY_MEMBERS]);
let library: Library | null = null;
const a4: A4Patient[] = await study('a4', Number(values.a4), a4Print, async (index) => {
  library ??= await keptLibrary();
  return runA4Patient(hosts, library, { seed: SEEDS.a4, index, settleSeconds });
});

/** Prior runs of plain A4, made once and kept. */
async function keptLibrary(): Promise<Library> {
  const file = join(cache, `a4-prior-${a4Print}.bin`);
  const transforms = a4Transforms();
  if (!existsSync(file)) {
    console.error(`simulating ${LIBRARY_MEMBERS} prior bodies`);
    const outputs = await drawLibrary(transforms, a4Simulator(hosts, settleSeconds), A4_OUTPUTS.length, LIBRARY_MEMBERS, SEEDS.library);
    mkdirSync(cache, { recursive: true });
    writeFileSync(file, new Uint8Array(outputs.buffer));
  }
  const bytes = readFileSync(file);
  return makeLibrary(
    transforms,
    new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
    A4_OUTPUTS.length,
    SEEDS.library,
  );
}

if (values.json) process.stdout.write(`${JSON.stringify(fits)}\n`);
else if (Number(values.parts) === 1) {
  const path = join(root, 'docs/validation/fit.md');
  mkdirSync(join(root, 'docs/validation'), { recursive: true });
  const context = {
    members,
    settleSeconds,
    seeds: SEEDS,
    count: { ...count, a4: Number(values.a4) },
    library: LIBRARY_MEMBERS,
    modelVersion: cardiovascular.version,
  };
  writeFileSync(path, writeReport(fits, a4, context));
  console.error(`wrote ${path}`);
}
