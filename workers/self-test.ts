import type { SelfTest } from './compute.api.ts';
import { parameterRow } from '#models/core/model.ts';
import { oscillator } from '#models/oscillator/index.ts';
import type { ComputeHosts } from './compute-hosts.ts';
import { cpuHost } from './run/cpu-host.ts';
import { inlineLane } from './run/headless.ts';
import { advanceEnsemble } from './run/rest.ts';
import { readObservables } from './run/simulator.ts';

const MEMBERS = 64;

/** The oscillator for one simulated second on 64 members with different springs, on the GPU where there is one and on the CPU. */
export async function selfTest(hosts: ComputeHosts, now: () => number, pause: () => Promise<void>): Promise<SelfTest> {
  const parameters = Float64Array.from(
    Array.from({ length: MEMBERS }, (_, m) => [...parameterRow(oscillator, { omega: 4 + m / 16, feedback: m / 32 })]).flat(),
  );
  const start = { model: oscillator, members: MEMBERS, parameters, priority: 'now' as const };
  const steps = Math.round(1 / oscillator.stepSeconds);
  const control = { signal: new AbortController().signal };
  const read = (rows: ArrayLike<number>): Float64Array => readObservables(oscillator, rows, oscillator.stateSize);

  const cpu = read(await advanceEnsemble(cpuHost([inlineLane(pause)], 'cpu', now), start, steps, control));
  const { host } = await hosts.get('auto');
  if (host.backend === 'cpu') return { backend: 'cpu', gpuValue: null, cpuValue: cpu[0] as number, maxError: null, dispatches: 0 };
  const { dispatchCount } = await import('./gpu/registry.ts');
  const before = dispatchCount();
  const gpu = read(await advanceEnsemble(host, start, steps, control));
  const maxError = cpu.reduce((worst, value, i) => Math.max(worst, Math.abs(value - (gpu[i] as number))), 0);
  return { backend: 'webgpu', gpuValue: gpu[0] as number, cpuValue: cpu[0] as number, maxError, dispatches: dispatchCount() - before };
}
