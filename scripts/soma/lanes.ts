import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Lane } from '#workers/run/cpu-host.ts';
import type { PoolChunk, PoolResult } from '#workers/pool.api.ts';

/** What a thread answers to a chunk. */
export type LaneAnswer = { readonly result: PoolResult } | { readonly message: string };

/**
 * Lanes in threads of their own, one for each processor unless a number is given; the thread begins with its first chunk.
 * A thread keeps the process alive only while it works. Members are independent of each other, so how many lanes there are
 * changes no digit of an answer.
 */
export function threadLanes(count = availableParallelism()): Lane[] {
  return Array.from({ length: count }, () => threadLane());
}

function threadLane(): Lane {
  let thread: Worker | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const send = (chunk: PoolChunk): Promise<PoolResult> =>
    new Promise((resolve, reject) => {
      const worker = (thread ??= new Worker(new URL('./lane-thread.ts', import.meta.url)));
      const settle = (then: () => void): void => {
        worker.off('message', answered);
        worker.off('error', broke);
        worker.unref();
        then();
      };
      const answered = (answer: LaneAnswer): void =>
        settle(() => ('result' in answer ? resolve(answer.result) : reject(new Error(answer.message))));
      const broke = (error: unknown): void => {
        thread = null;
        settle(() => reject(error instanceof Error ? error : new Error(String(error))));
      };
      worker.on('message', answered);
      worker.on('error', broke);
      worker.ref();
      worker.postMessage(chunk, [chunk.state.buffer as ArrayBuffer, chunk.parameters.buffer as ArrayBuffer]);
    });
  return {
    advance(chunk) {
      const next = last.then(() => send(chunk));
      last = next.catch(() => undefined);
      return next;
    },
  };
}
