import { describe, expect, it } from 'vitest';
import type { FileReport, ImportReport } from '#workers/ingest.api.ts';
import type { DocumentAddress, StoredDocument } from '#workers/vault.api.ts';
import { keepReports, loadReports } from './import-reports.ts';

/** Documents in memory, with the vault's own rule that a save names the revision it was made from. */
function store() {
  const documents = new Map<string, StoredDocument>();
  const keyOf = (address: DocumentAddress) => `${address.twin}/${address.kind}/${address.key}`;
  return {
    async loadDocument(address: DocumentAddress) {
      return documents.get(keyOf(address)) ?? null;
    },
    async saveDocument(address: DocumentAddress, value: unknown, rev: number) {
      const there = documents.get(keyOf(address))?.rev ?? 0;
      if (there !== rev) throw new Error('vault/conflict');
      documents.set(keyOf(address), { address, value, rev: rev + 1, savedAt: 0 });
      return { rev: rev + 1, savedAt: 0 };
    },
    async listDocuments(twin: string | null, kind: string) {
      return [...documents.values()].filter((d) => d.address.twin === twin && d.address.kind === kind);
    },
  };
}

const file = (change: Partial<FileReport>): FileReport =>
  ({
    name: 'a.json',
    hash: 'h1',
    status: 'done',
    facts: 3,
    alreadyKnown: 0,
    quarantined: 0,
    identity: { id: 'twin-1' },
    ...change,
  }) as unknown as FileReport;
const report = (...files: FileReport[]): ImportReport => ({ jobId: 'j', status: 'done', files });

describe('reports of imported files', () => {
  it('are kept beside the twin they went to, newest first', async () => {
    const vault = store();
    await keepReports(vault, report(file({})), 1);
    await keepReports(vault, report(file({ hash: 'h2', name: 'b.json' })), 2);
    expect((await loadReports(vault, 'twin-1')).map((kept) => kept.report.name)).toEqual(['b.json', 'a.json']);
    expect(await loadReports(vault, 'twin-2')).toEqual([]);
  });

  it('stand when the same file comes again with nothing new, and are renewed when it brought something', async () => {
    const vault = store();
    await keepReports(vault, report(file({})), 1);
    await keepReports(vault, report(file({ facts: 0, alreadyKnown: 3 })), 2);
    expect((await loadReports(vault, 'twin-1')).map((kept) => [kept.at, kept.report.facts])).toEqual([[1, 3]]);
    await keepReports(vault, report(file({ facts: 1 })), 3);
    expect((await loadReports(vault, 'twin-1')).map((kept) => [kept.at, kept.report.facts])).toEqual([[3, 1]]);
  });

  it('are not kept for a file that was refused, cancelled or names nobody', async () => {
    const vault = store();
    await keepReports(vault, report(file({ status: 'cancelled' }), file({ identity: null }), file({ facts: 0 })), 1);
    expect(await loadReports(vault, 'twin-1')).toEqual([]);
  });

  it('are kept for a file that names nobody under the twin it was added to, and for no other file', async () => {
    const vault = store();
    await keepReports(vault, report(file({ identity: null }), file({ hash: 'h2', identity: null, facts: 0, quarantined: 2 })), 1, 'twin-1');
    await keepReports(vault, report(file({ hash: 'h3', identity: { id: 'twin-2' } as FileReport['identity'] })), 2, 'twin-1');
    await keepReports(vault, report(file({ hash: 'h4', identity: null, status: 'cancelled' })), 3, 'twin-1');
    expect((await loadReports(vault, 'twin-1')).map((kept) => kept.report.hash)).toEqual(['h1', 'h2']);
    expect((await loadReports(vault, 'twin-2')).map((kept) => kept.report.hash)).toEqual(['h3']);
  });
});
