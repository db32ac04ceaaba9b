import * as Comlink from 'comlink';
import type { ImportContext, ImportProgress, ImportReport, IngestApi } from '#workers/ingest.api.ts';
import ingestUrl from '#workers/ingest.worker.ts?worker&url';
import type { VaultLink } from './links.ts';
import { startWorker } from './start-worker.ts';

export interface RunningImport {
  readonly done: Promise<ImportReport>;
  /** Takes effect within 500 ms; files already finished stay. */
  cancel(): void;
  /** Ends the worker at once, for when nobody is left to take what it reads; `done` fails. */
  end(): void;
}

let count = 0;

/**
 * Starts an ingest worker for these files and joins it to the vault by a message channel: facts go from worker to
 * worker and never through the page. The worker ends with the import.
 */
export function importFiles(
  files: readonly File[],
  context: ImportContext,
  vault: VaultLink,
  options: { readonly sample?: boolean; readonly onProgress?: (progress: ImportProgress) => void } = {},
): RunningImport {
  const jobId = `import-${++count}`;
  const { worker, api, broken } = startWorker<IngestApi>(ingestUrl, jobId);
  let end = (): void => undefined;
  const ended = new Promise<never>((_, fail) => {
    end = () => fail(new Error('The import was ended.'));
  });
  const run = async (): Promise<ImportReport> => {
    const { port1, port2 } = new MessageChannel();
    await vault.connectIngest(port1, options.sample ? { sample: true } : undefined);
    const progress = options.onProgress && Comlink.proxy(options.onProgress);
    return api.importFiles(jobId, files, context, Comlink.transfer(port2, [port2]), progress);
  };
  const done = Promise.race([run(), ended, broken]).finally(() => worker.terminate());
  return { done, cancel: () => void Promise.resolve(api.cancel(jobId)).catch(() => undefined), end };
}
