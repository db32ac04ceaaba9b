// `npm test`: every suite, one after the other; the last line is `N passed, N failed`.
// `npm test -- node e2e` runs only the suites named.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');
const bin = join(root, 'node_modules/.bin');
const reports = join(root, 'test-results/reports');

interface Outcome {
  readonly name: string;
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly string[];
  readonly seconds: number;
}

function run(command: string, args: readonly string[], env: Record<string, string> = {}): boolean {
  return (
    spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, shell: process.platform === 'win32' })
      .status === 0
  );
}

function check(name: string, steps: readonly (readonly string[])[]): () => Outcome {
  return () => {
    const start = Date.now();
    let passed = 0;
    let failed = 0;
    for (const [command = '', ...args] of steps) {
      if (run(command === 'node' ? process.execPath : join(bin, command), args)) passed++;
      else failed++;
    }
    return { name, passed, failed, skipped: [], seconds: (Date.now() - start) / 1000 };
  };
}

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: { assertionResults: { status: string; fullName: string }[] }[];
}

function vitest(project: string): () => Outcome {
  return () => {
    const start = Date.now();
    const file = join(reports, `${project}.json`);
    rmSync(file, { force: true });
    const ok = run(join(bin, 'vitest'), [
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    const seconds = (Date.now() - start) / 1000;
    if (!existsSync(file)) return { name: project, passed: 0, failed: 1, skipped: [], seconds };
    const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport;
    const all = report.testResults.flatMap((r) => r.assertionResults);
    const skipped = all.filter((a) => a.status !== 'passed' && a.status !== 'failed').map((a) => a.fullName);
    const failed = Math.max(report.numFailedTests, ok ? 0 : 1);
    return {
      name: project,
      passed: report.numPassedTests,
      failed: report.numPassedTests === 0 ? Math.max(1, failed) : failed,
      skipped,
      seconds,
    };
  };
}

/** A port nobody listens on: another run may hold the usual one. */
function freePort(): string {
  const ask = "const s = require('node:net').createServer(); s.listen(0, '127.0.0.1', () => { console.log(s.address().port); s.close(); })";
  return process.env['SOMA_E2E_PORT'] ?? spawnSync(process.execPath, ['-e', ask], { encoding: 'utf8' }).stdout.trim();
}

interface PlaywrightSuite {
  suites?: PlaywrightSuite[];
  specs?: { title: string; tests: { status: string }[] }[];
}

function playwright(): Outcome {
  const start = Date.now();
  const file = join(reports, 'e2e.json');
  rmSync(file, { force: true });
  const ok = run(join(bin, 'playwright'), ['test', '--reporter=line,json'], {
    PLAYWRIGHT_JSON_OUTPUT_NAME: file,
    SOMA_E2E_PORT: freePort(),
  });
  const seconds = (Date.now() - start) / 1000;
  if (!existsSync(file)) return { name: 'e2e', passed: 0, failed: 1, skipped: [], seconds };
  const counts = { expected: 0, unexpected: 0, flaky: 0 };
  const skipped: string[] = [];
  const visit = (suite: PlaywrightSuite): void => {
    suite.suites?.forEach(visit);
    for (const spec of suite.specs ?? [])
      for (const test of spec.tests) {
        if (test.status === 'skipped') skipped.push(spec.title);
        else counts[test.status as keyof typeof counts]++;
      }
  };
  (JSON.parse(readFileSync(file, 'utf8')) as PlaywrightSuite).suites?.forEach(visit);
  // A test that passes only on a second try is a defect of its own: it counts as failed.
  const failed = Math.max(counts.unexpected + counts.flaky, ok ? 0 : 1, counts.expected === 0 ? 1 : 0);
  return { name: 'e2e', passed: counts.expected, failed, skipped, seconds };
}

const WORLDS = ['models', 'workers', 'src', 'sw', 'node'];
const SUITES: Record<string, () => Outcome> = {
  format: check('format', [['prettier', '--check', '--log-level', 'warn', '.']]),
  messages: check('messages', [['node', 'scripts/messages.ts']]),
  lint: check('lint', [['node', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']]),
  types: check('types', [
    ...WORLDS.map((world) => ['tsc', '-p', `tsconfig.${world}.json`, '--noEmit']),
    ['svelte-check', '--tsconfig', 'tsconfig.src.json', '--fail-on-warnings', '--threshold', 'warning', '--output', 'human'],
  ]),
  unused: check('unused', [['knip', '--no-progress']]),
  node: vitest('node'),
  browser: vitest('browser'),
  build: check('build', [
    ['node', 'scripts/build.ts'],
    ['node', 'scripts/check-sizes.ts'],
  ]),
  e2e: playwright,
};

mkdirSync(reports, { recursive: true });
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in SUITES));
if (unknown.length) {
  console.error(`no such suite: ${unknown.join(', ')} (there are ${Object.keys(SUITES).join(', ')})`);
  process.exit(2);
}
const outcomes: Outcome[] = [];
for (const [name, suite] of Object.entries(SUITES)) {
  if (asked.length && !asked.includes(name)) continue;
  console.log(`\n=== ${name}`);
  outcomes.push(suite());
}

console.log('\nsuite      passed  failed  skipped  seconds');
for (const o of outcomes)
  console.log(
    `${o.name.padEnd(10)} ${String(o.passed).padStart(6)} ${String(o.failed).padStart(7)} ${String(o.skipped.length).padStart(8)} ${o.seconds.toFixed(0).padStart(8)}`,
  );
for (const o of outcomes) for (const name of o.skipped) console.log(`skipped: ${o.name}: ${name}`);
const passed = outcomes.reduce((sum, o) => sum + o.passed, 0);
const failed = outcomes.reduce((sum, o) => sum + o.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed ? 1 : 0;
