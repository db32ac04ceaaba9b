// The one way in: `npm start` and `npm test` begin here, on a machine that has nothing but Node and npm.
// Runs on the machine's own Node (>= 20.19); everything after it runs on the Node 24 that the install brings.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const stamp = resolve(root, 'node_modules/.stamp');
const node24 = resolve(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

function stop(message) {
  console.error(`soma: ${message}`);
  process.exit(1);
}

function run(command, args, options = {}) {
  return spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32', ...options }).status === 0;
}

function install() {
  const wanted = createHash('sha256')
    .update(readFileSync(resolve(root, 'package-lock.json')))
    .digest('hex');
  const present = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (present === wanted && existsSync(node24)) return;
  console.error('soma: installing packages (once; again only when package-lock.json changes)');
  // Not `npm ci`: it refuses a lock file that lacks optional packages of other platforms, and a registry may not carry them all.
  // With --no-save the locked versions are taken and the lock file stays as it is.
  if (!run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
    stop('`npm install` failed; its message is above.');
  // npm 10 runs install scripts unless told not to, npm 11 only those listed under allowScripts; either may be overruled by a user's settings.
  if (!existsSync(node24) && !run('npm', ['rebuild', 'node', '--ignore-scripts=false', '--loglevel=error']))
    stop('the `node` package could not unpack Node 24. Allow its install script (`npm config set ignore-scripts false`) and start again.');
  if (!existsSync(node24)) stop('Node 24 is missing after the install. Allow the install script of the package `node` and start again.');
  writeFileSync(stamp, wanted);
}

function hasChromium() {
  const probe = "import('./scripts/chromium.ts').then((m) => process.exit(m.findChromium() ? 0 : 3))";
  return spawnSync(node24, ['--input-type=module', '-e', probe], { cwd: root, stdio: 'ignore' }).status === 0;
}

function browser() {
  if (hasChromium()) return;
  console.error('soma: no Chromium found; installing one for the tests');
  if (process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium'], { env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (hasChromium()) return;
  }
  run(node24, [resolve(root, 'node_modules/@playwright/test/cli.js'), 'install', '--with-deps', 'chromium']);
  if (!hasChromium()) stop('no Chromium could be installed. Install one yourself and set CHROMIUM_PATH to it.');
}

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) stop(`Node 20.19 or newer is needed; this is ${process.versions.node}.`);
const [next, ...rest] = process.argv.slice(2);
install();
if (next === 'test') browser();
if (next) {
  const bin = resolve(root, 'node_modules/.bin');
  const separator = process.platform === 'win32' ? ';' : ':';
  const env = { ...process.env, PATH: `${dirname(node24)}${separator}${bin}${separator}${process.env.PATH}` };
  const child = spawnSync(node24, [resolve(root, `scripts/${next}.ts`), ...rest], { cwd: root, stdio: 'inherit', env });
  process.exit(child.status ?? 1);
}
