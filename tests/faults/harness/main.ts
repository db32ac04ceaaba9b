/** The smallest page that can drive the real vault worker under the real content policy. Everything hangs on `window.soma`. */
import * as Comlink from 'comlink';
import type { Fact, PatientIdentity } from '#models/twin/fact.ts';
import type { FactSink } from '#models/twin/fact-sink.ts';
import { makeFacts } from '#tests/faults/made-up-facts.ts';
import type { DocumentAddress, VaultApi, VaultEvent } from '#workers/vault.api.ts';
import vaultUrl from '#workers/vault.worker.ts?worker&url';

const policy = (
  window as unknown as { trustedTypes?: { createPolicy(name: string, rules: object): { createScriptURL(url: string): string } } }
).trustedTypes?.createPolicy('soma', { createScriptURL: (url: string) => url });
const worker = new Worker(policy?.createScriptURL(vaultUrl) ?? vaultUrl, { type: 'module', name: 'vault' });
const remote = Comlink.wrap<VaultApi>(worker);
const vault = remote as unknown as VaultApi;
const events: { readonly event: VaultEvent; readonly at: number }[] = [];
const listener = Comlink.proxy((event: VaultEvent) => void events.push({ event, at: Date.now() }));
await remote.listen(listener);

const violations: string[] = [];
addEventListener('securitypolicyviolation', (event) => violations.push(`${event.violatedDirective}: ${event.blockedURI}`));

/** `error.name` of a call that must fail. */
async function failure(call: Promise<unknown>): Promise<{ name: string; message: string } | null> {
  return call.then(
    () => null,
    (error: unknown) => ({ name: (error as Error).name, message: (error as Error).message }),
  );
}

/** Adds `mark` to a list, beginning anew whenever the other tab was faster. Returns how often that was. */
async function edit(address: DocumentAddress, mark: string): Promise<number> {
  for (let conflicts = 0; ; conflicts++) {
    const there = await vault.loadDocument(address);
    const error = await failure(vault.saveDocument(address, [...((there?.value as string[] | undefined) ?? []), mark], there?.rev ?? 0));
    if (!error) return conflicts;
    if (error.name !== 'vault/conflict') throw new Error(error.message);
  }
}

async function sink(sample = false): Promise<FactSink> {
  const { port1, port2 } = new MessageChannel();
  await remote.connectIngest(Comlink.transfer(port1, [port1]), { sample });
  return Comlink.wrap<FactSink>(port2) as unknown as FactSink;
}

/** One file of `count` facts, written as the ingest worker does it. */
async function importFile(twin: string | null, identity: PatientIdentity, count: number, from: number): Promise<string> {
  const target = await sink();
  const file = { name: `${from}.json`, hash: 'ab'.repeat(32) };
  const id = await target.begin(file, twin, identity);
  const facts: Fact[] = makeFacts(id, count, from);
  for (let i = 0; i < count; i += 100) await target.addFacts(facts.slice(i, i + 100));
  await target.finish({ ...file, outcome: 'import', read: count, facts: count, duplicate: 0, quarantined: 0 });
  return id;
}

const soma = { vault, worker, events, violations, failure, edit, importFile, makeFacts };
export type Soma = typeof soma;
(window as unknown as { soma: Soma }).soma = soma;
