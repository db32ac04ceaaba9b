import { badRequest, cancelled } from '#models/core/failure.ts';

/** Running jobs of a worker by id. Cancelling answers at once; the work itself ends at its next pause. */
export class JobTable {
  readonly #running = new Map<string, AbortController>();

  /** Runs `task` under `jobId`. Rejects with Cancelled as soon as the job is cancelled, whatever the task is doing. */
  async start<T>(jobId: string, task: (signal: AbortSignal) => Promise<T>): Promise<T> {
    if (this.#running.has(jobId)) throw badRequest('/jobId', `is in use by a running job: "${jobId}".`);
    const abort = new AbortController();
    this.#running.set(jobId, abort);
    try {
      const stopped = new Promise<never>((_resolve, reject) => {
        abort.signal.addEventListener('abort', () => reject(cancelled()), { once: true });
      });
      return await Promise.race([task(abort.signal), stopped]);
    } finally {
      this.#running.delete(jobId);
    }
  }

  cancel(jobId: string): void {
    this.#running.get(jobId)?.abort();
  }

  get count(): number {
    return this.#running.size;
  }
}
