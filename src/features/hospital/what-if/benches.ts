import { current } from '#src/twin/current.svelte.ts';
import { Bench } from './bench.svelte.ts';

const benches = new Map<string, Bench>();

/** The bench of a hospital, as it was left. */
export function benchOf(id: string, minutes: number, warmUpMinutes: number): Bench {
  const bench = benches.get(id) ?? new Bench(minutes, warmUpMinutes);
  benches.set(id, bench);
  return bench;
}

// A lock takes along what was found about a hospital of one's own.
current.holders.push(() => {
  for (const bench of benches.values()) for (const run of Object.values(bench.runs)) run.stop();
  benches.clear();
});
