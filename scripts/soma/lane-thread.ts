import { parentPort } from 'node:worker_threads';
import type { PoolChunk } from '#workers/pool.api.ts';
import { advanceChunk } from '#workers/run/advance-chunk.ts';
import type { LaneAnswer } from './lanes.ts';

/** A thread of `threadLanes`: advances the chunks it is sent by the CPU twins and hands their arrays back. */
const port = parentPort;
if (!port) throw new Error('lane-thread.ts runs in a thread of threadLanes');

port.on('message', (chunk: PoolChunk) => {
  advanceChunk(chunk).then(
    (result) =>
      port.postMessage({ result } satisfies LaneAnswer, [result.state.buffer as ArrayBuffer, result.parameters.buffer as ArrayBuffer]),
    (error: unknown) => port.postMessage({ message: error instanceof Error ? error.message : String(error) } satisfies LaneAnswer),
  );
});
