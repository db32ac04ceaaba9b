import { expose, transfer } from 'comlink';
import { advanceChunk } from './run/advance-chunk.ts';
import { carryFailures } from './run/remote-errors.ts';
import type { PoolApi } from './pool.api.ts';

carryFailures();

const api: PoolApi = {
  async advance(chunk) {
    const result = await advanceChunk(chunk);
    return transfer(result, [result.state.buffer, result.parameters.buffer]);
  },
  serve: async (port) => expose(api, port),
};

expose(api);
