import type { Simulation, Simulator } from '#models/assimilation/problem.ts';

/** One of several inferences that go on side by side. */
export interface Participant {
  readonly simulate: Simulator;
  /** Says that this inference is over and must not be waited for. */
  leave(): void;
}

interface Waiting {
  readonly parameters: Float64Array;
  readonly members: number;
  resolve(simulation: Simulation): void;
  reject(error: unknown): void;
}

/**
 * Lets `count` inferences share one simulator: their calls are put together into one batch as soon as each of them either
 * waits or has left, so a GPU gets all members at once. The answer to each is the same as if it had called alone.
 */
export function joinSeeds(simulate: Simulator, count: number, parameters: number, columns: number): (index: number) => Participant {
  const waiting = new Map<number, Waiting>();
  const present = new Set(Array.from({ length: count }, (_, i) => i));
  let round = 0;

  const flush = (): void => {
    if (waiting.size === 0 || waiting.size < present.size) return;
    const batch = [...waiting.entries()].sort((a, b) => a[0] - b[0]).map((entry) => entry[1]);
    waiting.clear();
    const members = batch.reduce((sum, item) => sum + item.members, 0);
    const all = new Float64Array(members * parameters);
    let row = 0;
    for (const item of batch) {
      all.set(item.parameters, row * parameters);
      row += item.members;
    }
    simulate(all, members, round++).then(
      (result) => {
        let first = 0;
        for (const item of batch) {
          const last = first + item.members;
          item.resolve({
            observables: result.observables.slice(first * columns, last * columns),
            alive: result.alive.slice(first, last),
          });
          first = last;
        }
      },
      (error: unknown) => batch.forEach((item) => item.reject(error)),
    );
  };

  return (index) => ({
    simulate: (values, members) =>
      new Promise((resolve, reject) => {
        waiting.set(index, { parameters: values, members, resolve, reject });
        flush();
      }),
    leave: () => {
      present.delete(index);
      flush();
    },
  });
}
