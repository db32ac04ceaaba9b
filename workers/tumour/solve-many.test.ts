import { describe, expect, it } from 'vitest';
import { deviceLost } from '#models/core/failure.ts';
import type { Member } from '#models/tumour/calibrate/unknowns.ts';
import { tumourParameters } from '#models/tumour/index.ts';
import { ballOfBrain, everything, solvedByModel } from '#tests/tumour-job.ts';
import { cpuTumourHost } from './cpu-host.ts';
import { tumourLane } from './lane.ts';
import { batchedSolver } from './solve-many.ts';
import type { TumourHosts } from './simulator.ts';

const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
const now = (): number => performance.now();
const host = cpuTumourHost([tumourLane(), tumourLane()], 'node', now, pause);
const control = { signal: new AbortController().signal };

/** Seeds of different ages; the last appears only after the resection of day 4. */
const members: readonly Member[] = [-20, -35.5, -3, 4.5].map((seedDay, m) => ({
  parameters: tumourParameters({ diffusion: 0.2 + 0.1 * m, proliferation: 0.05 + 0.01 * m, whiteGreyRatio: 5 + m }),
  seed: [20 + m, 18, 19],
  seedDay,
}));

describe('many solves at once', () => {
  const tissue = ballOfBrain();
  const days = [5, 9, 12];

  it('are those of the model alone, bit for bit, whatever the ages and the events before a seed', async () => {
    const hosts: TumourHosts = { get: async () => ({ host }) };
    const want = solvedByModel(members, days);
    const got = await batchedSolver(tissue, everything(), { hosts, backend: 'cpu', control })(members, days);
    expect(got).toEqual(want);
    const points = [3000, 4001, 4210];
    const some = await batchedSolver(tissue, everything(), { hosts, backend: 'cpu', control, points })(members, days);
    some.forEach((frames, m) =>
      frames.forEach((values, d) => expect([...(values as Float32Array)]).toEqual(points.map((v) => want[m]![d]![v]))),
    );
  });

  it('start a batch again when the device is lost', async () => {
    let losses = 2;
    const hosts: TumourHosts = {
      get: async () => {
        if (losses-- <= 0) return { host };
        return { host: { ...host, open: async () => Promise.reject(deviceLost('test')) } };
      },
    };
    const got = await batchedSolver(tissue, everything(), { hosts, backend: 'auto', control })(members.slice(0, 1), days);
    expect(got).toEqual(solvedByModel(members.slice(0, 1), days));
  });
});
