import { describe, expect, it } from 'vitest';
import { cardiovascular } from '#models/cardiovascular/index.ts';
import { indexOfKey, parameterRow } from '#models/core/model.ts';
import { cpuHosts } from '#workers/run/headless.ts';
import { simulateRest } from '#workers/run/rest.ts';
import { threadLanes } from './lanes.ts';

const around = { engine: 'node', now: () => performance.now(), pause: () => new Promise<void>((resolve) => setImmediate(resolve)) };

/** Five bodies of different blood volume. */
function bodies(): Float64Array {
  const at = indexOfKey(cardiovascular.parameters, 'blood_volume');
  return Float64Array.from(
    [4600, 5000, 5300, 5600, 6000].flatMap((volume) => {
      const row = [...parameterRow(cardiovascular)];
      row[at] = volume;
      return row;
    }),
  );
}

const rest = (lanes: ReturnType<typeof threadLanes> | null) =>
  simulateRest(
    { model: cardiovascular, members: 5, parameters: bodies(), settleSeconds: 30, backend: 'cpu' },
    cpuHosts({ ...around, ...(lanes && { lanes }) }),
    { signal: new AbortController().signal },
  );

describe('threads of a command', { timeout: 60_000 }, () => {
  it('give every digit that the calling thread gives, whether one, two or more than there are members', async () => {
    const alone = await rest(null);
    expect(new Set(Array.from({ length: 5 }, (_, i) => alone.values[i * cardiovascular.observables.length])).size).toBeGreaterThan(1);
    for (const count of [1, 2, 7]) expect(Array.from((await rest(threadLanes(count))).rows), String(count)).toEqual(Array.from(alone.rows));
  });

  it('pass on what went wrong in a thread, and work on after it', async () => {
    const [lane] = threadLanes(1);
    const chunk = {
      model: 'no-such-model',
      state: new Float64Array(1),
      stride: 1,
      parameters: new Float64Array(1),
      inputs: new Float64Array(1),
      firstSlot: 0,
      firstStep: 0,
      steps: 1,
      trace: null,
    };
    await expect(lane?.advance(chunk)).rejects.toThrow('no-such-model');
    await expect(lane?.advance({ ...chunk, state: new Float64Array(1), parameters: new Float64Array(1) })).rejects.toThrow('no-such-model');
  });
});
