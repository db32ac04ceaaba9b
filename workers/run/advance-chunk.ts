import { badRequest } from '#models/core/failure.ts';
import type { PoolChunk, PoolResult } from '#workers/pool.api.ts';
import { loadModel } from './catalogue.ts';

/** One chunk by the CPU twin, in whichever thread this is called. */
export async function advanceChunk(chunk: PoolChunk): Promise<PoolResult> {
  const entry = await loadModel(chunk.model);
  if (!entry) throw badRequest('/model', `names no known model: "${chunk.model}".`);
  const { state, stride, parameters, inputs, firstSlot, firstStep, steps, trace } = chunk;
  const members = state.length / stride;
  const batch = { state, stride, parameters, inputs, firstSlot, firstMember: 0, members, firstStep, steps };
  entry.model.advance(trace ? { ...batch, trace } : batch);
  return { state, parameters };
}
