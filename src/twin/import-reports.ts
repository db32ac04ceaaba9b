import type { FileReport, ImportReport } from '#workers/ingest.api.ts';
import type { VaultApi } from '#workers/vault.api.ts';

/** What is kept of one imported file, beside the twin it went to. */
export interface KeptReport {
  readonly schema: 1;
  readonly at: number;
  readonly report: FileReport;
}

type Store = Pick<VaultApi, 'saveDocument' | 'loadDocument' | 'listDocuments'>;

/**
 * Keeps the report of every file that was filed under a twin: the one its person belongs to or, for a file that names
 * nobody, `added`, the twin it was added to. The newest report of a file stands; its bytes name it.
 */
export async function keepReports(store: Store, report: ImportReport, now: number, added: string | null = null): Promise<void> {
  for (const file of report.files) {
    const twin = file.identity?.id ?? added;
    if (!twin || file.status !== 'done' || file.facts + file.alreadyKnown + file.quarantined === 0) continue;
    const address = { twin, kind: 'report', key: file.hash } as const;
    const before = await store.loadDocument(address);
    // A file that was imported again brings nothing new: the report of the first time says more.
    if (before && file.facts <= file.alreadyKnown) continue;
    const kept: KeptReport = { schema: 1, at: now, report: file };
    await store.saveDocument(address, kept, before?.rev ?? 0);
  }
}

/** Reports of a twin, newest first. */
export async function loadReports(store: Store, twin: string): Promise<KeptReport[]> {
  const documents = await store.listDocuments(twin, 'report');
  return documents
    .map((document) => document.value as KeptReport)
    .filter((kept) => kept.schema === 1)
    .sort((a, b) => b.at - a.at);
}
