import { expect, it } from 'vitest';
import { IDENTITY, makeFacts, newDevice, newTab, PASSPHRASE } from '#tests/faults/vault-host.ts';
import { Vault } from './vault.ts';

it('smoke', async () => {
  const device = newDevice();
  const vault = new Vault(newTab(device));
  expect((await vault.status()).state).toBe('empty');
  await vault.create(PASSPHRASE);
  const twin = await vault.createTwin(IDENTITY);
  const facts = makeFacts(twin.id, 300);
  let t = performance.now();
  expect(await vault.appendFacts(twin.id, facts)).toEqual({ added: 300, duplicate: 0 });
  console.warn('append', performance.now() - t);
  expect(await vault.appendFacts(twin.id, facts)).toEqual({ added: 0, duplicate: 300 });
  t = performance.now();
  expect((await vault.facts(twin.id)).facts).toEqual(facts);
  console.warn('read', performance.now() - t);
  await vault.lock();
  await expect(vault.facts(twin.id)).rejects.toMatchObject({ name: 'vault/locked' });
  await vault.unlock(PASSPHRASE);
  expect((await vault.listTwins())[0]).toMatchObject({ facts: 300 });
  console.warn(await vault.auditLog(), await vault.verify());
  console.warn(await vault.erase(), await vault.status());
});
