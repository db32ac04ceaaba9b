import { badRequest } from '#models/core/failure.ts';
import type { Run } from '#models/core/run.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import { advanceChunk } from './advance-chunk.ts';
import { loadModel } from './catalogue.ts';
import type { Lane } from './cpu-host.ts';
import { cpuHost } from './cpu-host.ts';
import type { Hosts, RunHooks } from './execute.ts';
import { executeRun, newMemo } from './execute.ts';
import { planRun } from './plan.ts';

/** A lane in the calling thread: one chunk, then a pause so that messages come through. */
export function inlineLane(pause: () => Promise<void>): Lane {
  return {
    async advance(chunk) {
      const result = await advanceChunk(chunk);
      await pause();
      return result;
    },
  };
}

export interface HeadlessHooks extends RunHooks {
  /** For provenance, for instance `node 24.1.0`. */
  readonly engine: string;
  /** Threads to use; by default the calling one. */
  readonly lanes?: readonly Lane[];
}

/** The CPU alone, as headless programs use it. */
export function cpuHosts(hooks: Pick<HeadlessHooks, 'engine' | 'lanes' | 'now' | 'pause'>): Hosts {
  const host = cpuHost(hooks.lanes ?? [inlineLane(() => hooks.pause())], hooks.engine, () => hooks.now());
  return {
    get: async (wanted) => {
      if (wanted === 'webgpu') throw badRequest('/backend', 'is "webgpu", which headless runs do not have; use "cpu" or "auto".');
      return { host };
    },
  };
}

/** A run by the CPU twins with no worker, no page and no GPU: the same code and the same answer as the page's CPU runs. */
export async function runOnCpu(request: RunRequest, hooks: HeadlessHooks): Promise<Run> {
  const entry = await loadModel(request.model);
  if (!entry) throw badRequest('/model', `names no known model: "${request.model}".`);
  const plan = planRun(request, entry);
  return executeRun(plan, request, cpuHosts(hooks), hooks, newMemo(plan));
}
