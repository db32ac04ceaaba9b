import * as Comlink from 'comlink';
import type { ImageImportReport } from '#models/imaging/import-report.ts';
import type { ImageImportOptions, ImageImportProgress } from '#workers/pool.api.ts';
import type { VaultApi } from '#workers/vault.api.ts';
import { startPoolWorker } from './pool-worker.ts';

export interface RunningImageImport {
  readonly done: Promise<ImageImportReport>;
  /** `done` resolves within 500 ms; images already stored stay. */
  cancel(): void;
}

/** A reading asked to stop does so at its next slice; one large compressed picture may take longer than a person waits. */
const PATIENCE_MS = 300;

const CANCELLED: ImageImportReport = { status: 'cancelled', files: [], owners: [], tags: [], images: [] };

let count = 0;

/**
 * Reads images in a pool worker of their own and joins it to the vault by a message channel: pictures go from worker to
 * worker and never through the page. `vault` is the vault worker's proxy. The worker ends with the import.
 */
export function importImages(
  files: readonly File[],
  vault: Pick<VaultApi, 'connectImages'>,
  twinId: string,
  options: ImageImportOptions,
  onProgress: (progress: ImageImportProgress) => void,
): RunningImageImport {
  const jobId = `images-${++count}`;
  const { worker, api, broken } = startPoolWorker(jobId);
  let stop = (): void => undefined;
  const ended = new Promise<ImageImportReport>((resolve) => {
    stop = () => resolve(CANCELLED);
  });
  const progress = Comlink.proxy(onProgress);
  const run = async (): Promise<ImageImportReport> => {
    const { port1, port2 } = new MessageChannel();
    await vault.connectImages(Comlink.transfer(port1, [port1]), twinId);
    return api.readImages(jobId, files, options, Comlink.transfer(port2, [port2]), progress);
  };
  const done = Promise.race([run(), ended, broken]).finally(() => worker.terminate());
  return {
    done,
    cancel() {
      void Promise.resolve(api.cancelImages(jobId)).catch(() => undefined);
      setTimeout(stop, PATIENCE_MS);
    },
  };
}
