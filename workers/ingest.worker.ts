import { expose, wrap, type Remote } from 'comlink';
import type { FactSink } from '#models/twin/fact-sink.ts';
import type { FileReport, ImportContext, ImportProgress, ImportReport, IngestApi } from './ingest.api.ts';
import { FILE_LIMIT, importFile, refusedUnread } from './ingest/import-file.ts';

/** Progress is worth a message at most this often. */
const PROGRESS_MS = 100;

const jobs = new Map<string, AbortController>();

/** A comlink proxy answers every call with a promise, which is what the sink's contract says anyway. */
const sinkAt = (port: MessagePort): FactSink => wrap<FactSink>(port) as Remote<FactSink> as FactSink;

/** The bytes of a file, or why there are none: a file may vanish between being chosen and being read. */
async function read(file: File): Promise<Uint8Array | 'too-large' | 'unreadable'> {
  if (file.size > FILE_LIMIT) return 'too-large';
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch {
    return 'unreadable';
  }
}

const api: IngestApi = {
  async importFiles(jobId, files, context: ImportContext, port, onProgress): Promise<ImportReport> {
    if (jobs.has(jobId)) throw new Error(`import ${jobId} is already running`);
    const controller = new AbortController();
    jobs.set(jobId, controller);
    const sink = sinkAt(port);
    const reports: FileReport[] = [];
    try {
      for (const [index, file] of files.entries()) {
        if (controller.signal.aborted) break;
        let last = 0;
        const tell = (stage: ImportProgress['stage'], done: number): void => {
          const now = Date.now();
          if (now - last < PROGRESS_MS) return;
          last = now;
          onProgress?.({ file: file.name, index, count: files.length, done, stage });
        };
        const bytes = await read(file);
        if (typeof bytes === 'string') reports.push(refusedUnread(file.name, bytes));
        else reports.push(await importFile(file.name, bytes, sink, { ...context, signal: controller.signal, onProgress: tell }));
      }
    } finally {
      jobs.delete(jobId);
      port.close();
    }
    const status = controller.signal.aborted ? 'cancelled' : reports.some((r) => r.status === 'choose-patient') ? 'choose-patient' : 'done';
    return { jobId, status, files: reports };
  },

  cancel(jobId) {
    jobs.get(jobId)?.abort();
  },
};

expose(api);
