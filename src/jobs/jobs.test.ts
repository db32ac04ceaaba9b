import { beforeEach, describe, expect, it } from 'vitest';
import { cancelled, deviceLost } from '#models/core/failure.ts';
import type { JobProgress, OnProgress } from '#workers/compute.api.ts';
import { jobs } from './jobs.svelte.ts';

const progress = (jobId: string, more: Partial<JobProgress> = {}): JobProgress => ({
  jobId,
  stage: 'running',
  fraction: 0.5,
  simulatedSeconds: 3,
  etaMs: 100,
  ...more,
});

/** Work whose end the test decides. */
function work(name = 'Bleeding') {
  let report: OnProgress = () => undefined;
  let id = '';
  const { promise, resolve, reject } = Promise.withResolvers<number>();
  const stopped: string[] = [];
  const started = jobs.start({
    name,
    run: (jobId, onProgress) => {
      id = jobId;
      report = onProgress;
      return promise;
    },
    cancel: (jobId) => stopped.push(jobId),
  });
  return { ...started, id, resolve, reject, stopped, report: (more?: Partial<JobProgress>) => report(progress(id, more)) };
}

beforeEach(() => jobs.clear());

describe('jobs', () => {
  it('show their progress and keep a notice until the end', async () => {
    const w = work();
    expect(w.job).toMatchObject({ state: 'pending', name: 'Bleeding' });
    w.report({ notice: 'The graphics device was lost.' });
    w.report({ fraction: 0.7 });
    expect(w.job).toMatchObject({ state: 'running', fraction: 0.7, etaMs: 100, notice: 'The graphics device was lost.' });
    w.resolve(42);
    expect(await w.done).toBe(42);
    expect(w.job).toMatchObject({ state: 'success', fraction: 1, error: null });
    expect(jobs.active).toEqual([]);
    expect(jobs.list[0]).toBe(w.job);
  });

  it('keep the failure, with its kind, for the screen', async () => {
    const w = work();
    w.reject(deviceLost('test'));
    await expect(w.done).rejects.toThrow('lost');
    expect(w.job.state).toBe('error');
    expect(w.job.error?.kind).toBe('DeviceLost');
  });

  it('are cancelled at once, ask the worker, and ignore what still comes in', async () => {
    const w = work();
    w.report();
    w.job.cancel();
    w.job.cancel();
    expect(w.stopped).toEqual([w.id]);
    expect(w.job.state).toBe('cancelled');
    w.report({ fraction: 0.9 });
    w.reject(cancelled());
    await expect(w.done).rejects.toThrow('cancelled');
    expect(w.job).toMatchObject({ state: 'cancelled', fraction: 0.5, error: null });
  });

  it('are listed newest first, finished ones up to twenty, running ones always', async () => {
    const long = work('long');
    for (let i = 0; i < 30; i++) {
      const w = work(`short ${i}`);
      w.resolve(i);
      await w.done;
    }
    expect(jobs.list).toContain(long.job);
    expect(jobs.list).toHaveLength(1 + 1 + 20);
    expect(jobs.list[0]!.name).toBe('short 29');
    jobs.dismiss(jobs.list[0]!.id);
    jobs.dismiss(long.job.id);
    expect(jobs.list[0]!.name).toBe('short 28');
    expect(jobs.active).toEqual([long.job]);
  });

  it('end with the lock: everything is cancelled and forgotten', () => {
    const w = work();
    jobs.clear();
    expect(w.stopped).toEqual([w.id]);
    expect(jobs.list).toEqual([]);
  });
});
