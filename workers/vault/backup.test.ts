import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { generateX25519Identity, identityToRecipient } from 'age-encryption';
import { expect, it } from 'vitest';
import { IDENTITY, makeFacts, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import { openDatabase } from './database.ts';
import { Vault } from './vault.ts';

const FAST = { scryptWorkFactor: 10 };
const RUN = { values: new Float64Array([1, Number.NaN, 2]), members: 3 };

async function filled() {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  await vault.create(PASSPHRASE);
  const { id } = await vault.createTwin(IDENTITY);
  const facts = makeFacts(id, 60);
  await vault.appendFacts(id, facts);
  const reject = { source: facts[0]!.source, reason: 'unit-missing', message: 'No unit.', raw: '{}' };
  const raw = { patient: id, file: 'f', fileHash: 'ab'.repeat(32), path: '/entry/0', resourceType: 'Bundle', text: 'verbatim µ' };
  await vault.appendRejects(id, [reject]);
  await vault.putRaw(id, [raw]);
  await vault.saveDocument({ twin: id, kind: 'run', key: 'r1' }, RUN, 0);
  await vault.saveDocument({ twin: null, kind: 'preference', key: 'units' }, 'mm[Hg]', 0);
  return { device, vault, id, facts, reject, raw };
}

async function expectAll(vault: Vault, made: Awaited<ReturnType<typeof filled>>): Promise<void> {
  const { id, facts, reject, raw } = made;
  expect(await vault.facts(id)).toEqual({ facts, damaged: 0, missing: 0 });
  expect((await vault.rejects(id)).rejects).toEqual([reject]);
  expect(await vault.raw(id, raw.fileHash, raw.path)).toEqual(raw);
  expect(await vault.loadDocument({ twin: id, kind: 'run', key: 'r1' })).toMatchObject({ value: RUN });
  expect(await vault.loadDocument({ twin: null, kind: 'preference', key: 'units' })).toMatchObject({ value: 'mm[Hg]' });
  expect((await vault.listTwins()).find((twin) => twin.id === id)?.identity).toEqual({ ...IDENTITY, id });
}

it('backup, erase, restore: equal fact by fact, audit chain valid', async () => {
  const made = await filled();
  const { vault, device } = made;
  await vault.createTwin(IDENTITY, { sample: true });
  const gone = await vault.createTwin({ ...IDENTITY, name: 'Deleted' });
  await vault.deleteTwin(gone.id);
  expect((await vault.status()).lastBackupAt).toBeNull();
  const file = await vault.exportAge(PASSPHRASE, FAST);
  expect((await vault.status()).lastBackupAt).toBe(device.clock);
  const log = (await vault.auditLog()).entries;
  await vault.erase();
  expect((await vault.status()).state).toBe('empty');
  await expect(vault.restore(file, 'wrong wrong wrong')).rejects.toMatchObject({ name: 'vault/wrong-secret' });
  expect((await vault.status()).state).toBe('empty');
  const report = await vault.restore(file, PASSPHRASE);
  expect(report).toMatchObject({ twinsAdded: 1, facts: { added: 60, duplicate: 0 }, documentsAdded: 2, stillMissing: 0 });
  await expectAll(vault, made);
  expect((await vault.listTwins()).map((twin) => twin.id)).toEqual([made.id]);
  expect(await vault.verify()).toMatchObject({ missing: 0, quarantined: [], auditIntact: true });
  const [earlier] = await vault.listDocuments(null, 'report');
  expect(earlier?.value).toEqual(log.slice(0, -1));
  await vault.lock();
  await vault.unlock(report.recoveryCode!);
  expect(await vault.restore(file, PASSPHRASE)).toMatchObject({
    twinsAdded: 0,
    twinsKnown: 1,
    facts: { added: 0, duplicate: 60 },
    documentsAdded: 0,
    documentsKept: 0,
    recoveryCode: null,
  });
});

it('a tampered, truncated or foreign file is refused and changes nothing', async () => {
  const { vault } = await filled();
  const file = new Uint8Array(await (await vault.exportAge(PASSPHRASE, FAST)).arrayBuffer());
  await vault.deleteTwin((await vault.listTwins())[0]!.id);
  const state = async () => JSON.stringify([await vault.listTwins(), (await vault.auditLog()).entries]);
  const before = await state();
  const tampered: Uint8Array[] = [];
  for (let k = 0; k < 40; k++) {
    const copy = file.slice();
    copy[Math.floor((k / 40) * file.length)]! ^= 1 << (k % 8);
    tampered.push(copy);
  }
  tampered.push(file.slice(0, -1), file.slice(0, 200), new Uint8Array(0), new TextEncoder().encode('{"resourceType":"Bundle"}'));
  for (const [k, bad] of tampered.entries()) {
    await expect(vault.restore(bad, PASSPHRASE), `case ${k}`).rejects.toMatchObject({
      name: expect.stringMatching(/^vault\/(backup|wrong-secret)$/) as string,
    });
  }
  expect(await state()).toBe(before);
});

it('a well-sealed file with wrong content is refused as a whole', async () => {
  const { Encrypter } = await import('age-encryption');
  const { gzipSync } = await import('node:zlib');
  const { vault, id } = await filled();
  const good = await vault.exportAge(PASSPHRASE, FAST);
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(PASSPHRASE);
  const text = gunzipSync(await decrypter.decrypt(new Uint8Array(await good.arrayBuffer()))).toString();
  const seal = async (changed: string) => {
    const encrypter = new Encrypter();
    encrypter.setPassphrase(PASSPHRASE);
    encrypter.setScryptWorkFactor(10);
    return encrypter.encrypt(new Uint8Array(gzipSync(changed)));
  };
  const lines = text.trimEnd().split('\n');
  const bad = {
    'a line missing': [...lines.slice(0, 5), ...lines.slice(6)].join('\n') + '\n',
    'no end': lines.slice(0, -1).join('\n') + '\n',
    'another format': text.replace('soma-backup', 'else'),
    'a newer version': text.replace('"version":1', '"version":2'),
    'a number without a unit': text.replace('"unit":"/min"', '"unit":null'),
    'a fact of another twin': text.replace(`"kind":"facts","twin":"${id}"`, `"kind":"facts","twin":"${'b'.repeat(32)}"`),
    'a fact naming another person': text.replace(`"patient":"${id}"`, `"patient":"${'b'.repeat(32)}"`),
    'a sample twin': text.replaceAll(id, `sample-${id}`),
    'not JSON': text.replace('{', '['),
  };
  const fresh = new Vault(newTab(newDevice()));
  for (const [what, changed] of Object.entries(bad)) {
    expect(changed, what).not.toBe(text);
    await expect(fresh.restore(await seal(changed), PASSPHRASE), what).rejects.toMatchObject({
      name: expect.stringMatching(/^vault\/(backup|invalid)$/) as string,
    });
    expect((await fresh.status()).state, what).toBe('empty');
  }
  await fresh.restore(await seal(text), PASSPHRASE);
  expect((await fresh.facts(id)).facts).toHaveLength(60);
});

it('a backup mends damaged and lost rows, and keeps newer documents', async () => {
  const made = await filled();
  const { device, vault, id } = made;
  const file = await vault.exportAge(PASSPHRASE, FAST);
  await vault.saveDocument({ twin: null, kind: 'preference', key: 'units' }, 'kPa', 1);
  const db = openDatabase('soma-vault-2', newTab(device));
  await db.open();
  for (const store of ['facts', 'rejects', 'raw', 'documents', 'twins'] as const) {
    const row = (await db[store].toArray())[0]!;
    if (store === 'documents' && row.twin === 'vault') continue;
    row.box[25]! ^= 2;
    await db[store].put(row);
  }
  const lost = (await db.facts.toArray()).slice(10, 13);
  await db.facts.bulkDelete(lost.map((row) => row.id));
  db.close();
  const damage = await vault.verify();
  expect(damage).toMatchObject({ missing: 3 });
  const report = await vault.restore(file, PASSPHRASE);
  expect(report).toMatchObject({ mended: damage.quarantined.length, documentsKept: 1, stillMissing: 0, twinsAdded: 0 });
  const list = await vault.facts(id);
  expect([list.damaged, list.missing]).toEqual([0, 0]);
  expect([...list.facts].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(made.facts);
  expect(await vault.loadDocument({ twin: null, kind: 'preference', key: 'units' })).toMatchObject({ value: 'kPa', rev: 2 });
  expect(await vault.verify()).toMatchObject({ missing: 0, inQuarantine: 0, quarantined: [], auditIntact: true });
});

it('asks for a passphrase that can stand on a cloud drive', async () => {
  const { vault } = await filled();
  await expect(vault.exportAge('short')).rejects.toMatchObject({ name: 'vault/weak-passphrase' });
});

// Part of the promise that data outlive Soma: the file opens with the age command line, without Soma.
const age = ['/usr/bin/age', '/usr/local/bin/age', '/opt/homebrew/bin/age'].find((path) => existsSync(path));
const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => existsSync(path));
if (!age) console.warn('SKIPPED: "age command line" tests, because age is not installed (Debian: apt-get install age)');
else if (!python) console.warn('SKIPPED: "age command line opens with the passphrase", because it needs python3 for a terminal');

function readable(zipped: Uint8Array, id: string): void {
  const lines = gunzipSync(zipped)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; twin?: string; value?: { id: string } });
  const facts = lines.filter((line) => line.kind === 'facts' && line.twin === id).map((line) => line.value!.id);
  expect(facts).toEqual(makeFacts(id, 60).map((fact) => fact.id));
  expect(lines.at(-1)).toEqual({ kind: 'end', lines: lines.length - 1 });
}

it.skipIf(!age)('age command line opens a backup made for a key file, and makes one that restores', async () => {
  const { vault, id } = await filled();
  const folder = mkdtempSync(join(tmpdir(), 'soma-age-'));
  try {
    const identity = await generateX25519Identity();
    const recipient = await identityToRecipient(identity);
    writeFileSync(join(folder, 'key.txt'), `${identity}\n`, { mode: 0o600 });
    const file = await vault.exportAge('', { recipients: [recipient] });
    writeFileSync(join(folder, 'backup.age'), new Uint8Array(await file.arrayBuffer()));
    const opened = spawnSync(age!, ['-d', '-i', join(folder, 'key.txt'), join(folder, 'backup.age')], { maxBuffer: 1e8 });
    expect(opened.stderr.toString()).toBe('');
    readable(opened.stdout, id);
    const resealed = spawnSync(age!, ['-r', recipient], { input: opened.stdout, maxBuffer: 1e8 });
    const fresh = new Vault(newTab(newDevice()));
    await expect(fresh.restore(new Uint8Array(resealed.stdout), identity)).rejects.toMatchObject({ name: 'vault/empty' });
    await fresh.create(PASSPHRASE);
    expect(await fresh.restore(new Uint8Array(resealed.stdout), identity)).toMatchObject({ facts: { added: 60 }, recoveryCode: null });
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.skipIf(!age || !python)('age command line opens with the passphrase', async () => {
  const { vault, id } = await filled();
  const folder = mkdtempSync(join(tmpdir(), 'soma-age-'));
  try {
    writeFileSync(join(folder, 'backup.age'), new Uint8Array(await (await vault.exportAge(PASSPHRASE, FAST)).arrayBuffer()));
    // age reads passphrases from a terminal only, so it is given one.
    const script = [
      'import pty, os, sys, time',
      'pid, fd = pty.fork()',
      'if pid == 0: os.execv(sys.argv[1], [sys.argv[1], "-d", "-o", sys.argv[3], sys.argv[2]])',
      'seen = b""',
      'while b"passphrase" not in seen: seen += os.read(fd, 1024)',
      'os.write(fd, sys.argv[4].encode() + b"\\n")',
      'try:',
      '    while os.read(fd, 1024): pass',
      'except OSError: pass',
      'sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))',
    ].join('\n');
    const plain = join(folder, 'plain.gz');
    const done = spawnSync(python!, ['-c', script, age!, join(folder, 'backup.age'), plain, PASSPHRASE], { timeout: 30_000 });
    expect([done.status, done.stderr.toString()]).toEqual([0, '']);
    const { readFileSync } = await import('node:fs');
    readable(readFileSync(plain), id);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
