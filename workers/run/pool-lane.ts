import { transfer, wrap } from 'comlink';
import type { PoolApi } from '#workers/pool.api.ts';
import type { Lane } from './cpu-host.ts';

/** A pool worker behind a message port as a lane. The arrays travel, they are not copied. */
export function poolLane(port: MessagePort): Lane {
  const remote = wrap<PoolApi>(port);
  return {
    advance: (chunk) => remote.advance(transfer(chunk, [chunk.state.buffer, chunk.parameters.buffer, chunk.inputs.buffer])),
  };
}
