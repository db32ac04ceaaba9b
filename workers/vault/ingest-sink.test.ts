import { expect, it } from 'vitest';
import type { ImportSummary } from '#models/twin/fact-sink.ts';
import { IDENTITY, makeFacts, PASSPHRASE } from '#tests/faults/made-up-facts.ts';
import { newDevice, newTab } from '#tests/faults/vault-host.ts';
import { Vault } from './vault.ts';

const FILE = { name: 'bundle.json', hash: 'ab'.repeat(32) };
const REPORT: ImportSummary = { ...FILE, outcome: 'import', read: 3, facts: 3, duplicate: 0, quarantined: 0 };
const raw = (patient: string, text = '{}') => ({
  patient,
  file: FILE.name,
  fileHash: FILE.hash,
  path: '/entry/0',
  resourceType: 'Patient',
  text,
});

async function open() {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  await vault.create(PASSPHRASE);
  return { device, vault, sink: vault.openSink() };
}

it('keeps a file whole at finish and nothing before', async () => {
  const { vault, sink } = await open();
  const id = await sink.begin(FILE, null, IDENTITY);
  const facts = makeFacts(id, 10);
  expect(await sink.addFacts(facts.slice(0, 6))).toEqual({ alreadyKnown: 0 });
  expect(await sink.addFacts(facts.slice(4))).toEqual({ alreadyKnown: 2 });
  await sink.addRaw([raw(id, '{"resourceType":"Patient"}')]);
  await sink.addRejects(id, [{ source: facts[0]!.source, reason: 'unit-missing', message: 'm', raw: 'r' }]);
  expect(await vault.listTwins()).toEqual([]);
  await sink.finish(REPORT);
  expect(await vault.listTwins()).toMatchObject([{ id, identity: { ...IDENTITY, id }, facts: 10, rejects: 1 }]);
  expect((await vault.facts(id)).facts).toEqual(facts);
  expect(await vault.raw(id, FILE.hash, '/entry/0')).toEqual(raw(id, '{"resourceType":"Patient"}'));
  expect(await vault.raw(id, FILE.hash, '/entry/1')).toBeNull();
  expect((await vault.auditLog()).entries.at(-1)).toMatchObject({ action: 'import', detail: { twin: id, facts: 10, rejects: 1, raw: 1 } });
});

it('finds the person again: by identifier, else by full name and birth date, else makes a new twin', async () => {
  const { vault, sink } = await open();
  const id = await sink.begin(FILE, null, IDENTITY);
  await sink.addFacts(makeFacts(id, 3));
  await sink.finish(REPORT);
  expect(await sink.begin(FILE, null, { ...IDENTITY, name: 'Changed by marriage' })).toBe(id);
  expect(await sink.addFacts(makeFacts(id, 3))).toEqual({ alreadyKnown: 3 });
  await sink.finish(REPORT);
  expect(await vault.listTwins()).toMatchObject([{ facts: 3 }]);
  expect(await sink.begin(FILE, null, { ...IDENTITY, identifiers: [], name: 'ángela  GUZMÁN' })).toBe(id);
  await sink.abort();
  for (const other of [{ birthDate: '1945-07-15' }, { birthDate: '1946' }, { sex: 'male' as const }]) {
    expect(await sink.begin(FILE, null, { ...IDENTITY, ...other }), 'same identifier, another person').not.toBe(id);
    await sink.abort();
  }
  expect(await sink.begin(FILE, null, { ...IDENTITY, birthDate: '1945-07', sex: null })).toBe(id);
  await sink.abort();
  expect(await sink.begin(FILE, null, { ...IDENTITY, identifiers: [], birthDate: '1945' })).not.toBe(id);
  await sink.abort();
  expect(await sink.begin(FILE, null, { ...IDENTITY, identifiers: [], birthDate: '1945-07-15' })).not.toBe(id);
});

it('forgets an aborted file, an import cut off by a lock, and an import that fails half-way', async () => {
  const { vault, sink } = await open();
  const id = await sink.begin(FILE, null, IDENTITY);
  await sink.addFacts(makeFacts(id, 3));
  await sink.abort();
  await expect(sink.finish(REPORT)).rejects.toMatchObject({ name: 'vault/invalid' });
  const again = await sink.begin(FILE, null, IDENTITY);
  await sink.addFacts(makeFacts(again, 3));
  await vault.lock();
  await expect(sink.finish(REPORT)).rejects.toMatchObject({ name: 'vault/invalid' });
  await vault.unlock(PASSPHRASE);
  const third = vault.openSink();
  const bad = await third.begin(FILE, null, IDENTITY);
  await third.addFacts(makeFacts(bad, 3).map((fact, i) => (i === 2 ? { ...fact, unit: null } : fact)));
  await expect(third.finish(REPORT)).rejects.toMatchObject({ name: 'vault/invalid' });
  expect(await vault.listTwins()).toEqual([]);
  expect(await vault.verify()).toMatchObject({ missing: 0, auditIntact: true });
});

it('takes nothing that names another person, and no second file while one is open', async () => {
  const { sink } = await open();
  const id = await sink.begin(FILE, null, IDENTITY);
  await expect(sink.addFacts(makeFacts('c'.repeat(32), 1))).rejects.toMatchObject({ name: 'vault/invalid' });
  await expect(sink.begin(FILE, null, IDENTITY)).rejects.toMatchObject({ name: 'vault/invalid' });
  await sink.addRaw([raw('c'.repeat(32))]);
  await expect(sink.finish(REPORT)).rejects.toMatchObject({ name: 'vault/invalid' });
  expect(id).toMatch(/^[0-9a-f]{32}$/);
});

it('sends samples to the sample space while the vault is empty', async () => {
  const vault = new Vault(newTab(newDevice()));
  const sink = vault.openSink({ sample: true });
  const id = await sink.begin(FILE, null, IDENTITY);
  await sink.addFacts(makeFacts(id, 4));
  await sink.finish(REPORT);
  expect(await vault.listTwins()).toMatchObject([{ id, sample: true, facts: 4 }]);
  const real = await sink.begin({ name: 'mine.json', hash: 'cd'.repeat(32) }, id, { ...IDENTITY, synthetic: false });
  await sink.addFacts(makeFacts(real, 1, 90).map((fact) => ({ ...fact, source: { ...fact.source, fileHash: 'cd'.repeat(32) } })));
  await expect(sink.finish(REPORT)).rejects.toMatchObject({ name: 'vault/sample-only' });
  expect(await vault.listTwins()).toMatchObject([{ id, facts: 4 }]);
});
