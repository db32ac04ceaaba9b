import type { Remote } from 'comlink';
import { transfer } from 'comlink';
import type { PoolApi } from '#workers/pool.api.ts';
import type { Lane } from './cpu-host.ts';

/** A pool worker as a lane. The arrays travel, they are not copied. */
export function poolLane(remote: Remote<PoolApi>): Lane {
  return {
    advance: (chunk) => remote.advance(transfer(chunk, [chunk.state.buffer, chunk.parameters.buffer, chunk.inputs.buffer])),
  };
}
