import { describe, expect, it } from 'vitest';
import type { Run } from '#models/core/run.ts';
import type { Comparison } from '#src/twin/comparison.ts';
import type { TwinStore } from '#src/twin/open-twin.svelte.ts';
import type { DocumentAddress, StoredDocument } from '#workers/vault.api.ts';
import { ComparisonStore } from './comparison-store.ts';
import { emptyPlan } from '#src/twin/plan.ts';

/** Documents as the vault keeps them: a write or a deletion must name the revision it saw last. */
function vault() {
  const documents = new Map<string, { value: unknown; rev: number }>();
  const key = ({ twin, kind, key: name }: DocumentAddress): string => `${twin}/${kind}/${name}`;
  const check = (address: DocumentAddress, rev: number): void => {
    if ((documents.get(key(address))?.rev ?? 0) !== rev) throw new Error('vault/conflict');
  };
  const store: Pick<TwinStore, 'loadDocument' | 'saveDocument' | 'deleteDocument'> = {
    loadDocument: (address) => Promise.resolve((documents.get(key(address)) ?? null) as StoredDocument | null),
    saveDocument(address, value, rev) {
      check(address, rev);
      documents.set(key(address), { value: structuredClone(value), rev: rev + 1 });
      return Promise.resolve({ rev: rev + 1, savedAt: 0 });
    },
    deleteDocument(address, rev) {
      check(address, rev);
      documents.delete(key(address));
      return Promise.resolve();
    },
  };
  return { documents, open: (twin: string) => new ComparisonStore({ id: twin, store: store as TwinStore }) };
}

const RUN = {} as Run;
const comparison = (title: string): Comparison => ({
  schema: 1,
  plan: emptyPlan('plan-1', title, 'm', 5),
  planRun: RUN,
  nothingRun: RUN,
  fitCreatedAt: 1,
  simulatedAt: 2,
});

describe('comparisons in the vault', () => {
  it('has one on the table and one for each plan, none writing over another', async () => {
    const { open } = vault();
    const store = open('eva');
    await store.save(null, comparison('on the table'));
    await store.save('plan-1', comparison('first'));
    await store.save('plan-2', comparison('second'));
    await store.save('plan-1', comparison('first, again'));
    const later = open('eva');
    expect((await later.load(null))?.plan.title).toBe('on the table');
    expect((await later.load('plan-1'))?.plan.title).toBe('first, again');
    expect((await later.load('plan-2'))?.plan.title).toBe('second');
    expect(await open('somebody else').load('plan-1')).toBeNull();
  });

  it('takes one away and puts it back, which is how a deletion is undone', async () => {
    const { open, documents } = vault();
    const store = open('eva');
    await store.save('plan-1', comparison('first'));
    const before = await store.load('plan-1');
    await store.save('plan-1', null);
    expect(documents.size).toBe(0);
    expect(await store.load('plan-1')).toBeNull();
    await store.save('plan-1', before);
    expect((await open('eva').load('plan-1'))?.plan.title).toBe('first');
    // Nothing there: nothing to take away, and no error.
    await store.save('plan-9', null);
  });

  it('refuses to write over what another tab wrote since', async () => {
    const { open } = vault();
    const [here, there] = [open('eva'), open('eva')];
    await here.save('plan-1', comparison('here'));
    await there.save('plan-1', comparison('there'));
    await expect(here.save('plan-1', comparison('here, late'))).rejects.toThrow('vault/conflict');
  });
});
