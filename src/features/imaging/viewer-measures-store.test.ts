import { describe, expect, it } from 'vitest';
import { planeAxes } from '#models/imaging/plane.ts';
import type { TwinStore } from '#src/twin/open-twin.svelte.ts';
import type { DocumentAddress, StoredDocument } from '#workers/vault.api.ts';
import type { Measure } from './viewer-measures.ts';
import { MeasureStore } from './viewer-measures-store.ts';

/** Keeps documents as the vault does: a save from an old revision is refused. */
function shelf() {
  const documents = new Map<string, StoredDocument>();
  const key = (address: DocumentAddress): string => JSON.stringify(address);
  const store: Pick<TwinStore, 'loadDocument' | 'saveDocument' | 'deleteDocument'> = {
    loadDocument: (address) => Promise.resolve(documents.get(key(address)) ?? null),
    saveDocument(address, value, rev) {
      if ((documents.get(key(address))?.rev ?? 0) !== rev) return Promise.reject(new Error('changed elsewhere'));
      documents.set(key(address), { address, value: structuredClone(value), rev: rev + 1, savedAt: 0 });
      return Promise.resolve({ rev: rev + 1, savedAt: 0 });
    },
    deleteDocument(address) {
      documents.delete(key(address));
      return Promise.resolve();
    },
  };
  return { documents, twin: { id: 'ada', store: store as TwinStore } };
}

const axes = planeAxes('axial');
const one: Measure = { id: 1, kind: 'distance', points: [[0, 0, 0], [3, 4, 0]], axes, frame: 0 }; // prettier-ignore
const two: Measure = { id: 2, kind: 'probe', points: [[1, 2, 3]], axes, frame: 1 };

describe('measures kept with an image', () => {
  it('come back as they were, image by image, and go with it', async () => {
    const { twin, documents } = shelf();
    const first = new MeasureStore(twin, 'ct');
    expect(await first.load()).toEqual([]);
    // Not awaited in between: saves keep their order and their revisions.
    await Promise.all([first.save([one]), first.save([one, two]), first.save([two])]);
    expect(await new MeasureStore(twin, 'ct').load()).toEqual([two]);
    expect(await new MeasureStore(twin, 'mr').load()).toEqual([]);
    await new MeasureStore(twin, 'ct').remove();
    expect(documents.size).toBe(0);
  });

  it('a save from an old state is refused and overwrites nothing; the next one after a load is taken', async () => {
    const { twin } = shelf();
    const [here, there] = [new MeasureStore(twin, 'ct'), new MeasureStore(twin, 'ct')];
    await Promise.all([here.load(), there.load()]);
    await here.save([one]);
    await expect(there.save([two])).rejects.toThrow('changed elsewhere');
    expect(await there.load()).toEqual([one]);
    await there.save([one, two]);
    expect(await here.load()).toEqual([one, two]);
  });

  it('what is of another version, or has too few points, is left out', async () => {
    const { twin } = shelf();
    const store = new MeasureStore(twin, 'ct');
    const address: DocumentAddress = { twin: 'ada', kind: 'measures', key: 'ct' };
    await twin.store.saveDocument(address, { schema: 2, measures: [one] }, 0);
    expect(await store.load()).toEqual([]);
    await twin.store.saveDocument(address, { schema: 1, measures: [{ ...one, points: [[0, 0, 0]] }, two] }, 1);
    expect(await store.load()).toEqual([two]);
  });
});
