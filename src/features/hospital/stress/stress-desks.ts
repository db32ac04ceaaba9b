import { current } from '#src/twin/current.svelte.ts';
import { StressDesk } from './stress-desk.svelte.ts';

const desks = new Map<string, StressDesk>();

/** The desk of a hospital, as it was left. */
export function stressDesk(id: string): StressDesk {
  const desk = desks.get(id) ?? new StressDesk();
  desks.set(id, desk);
  return desk;
}

// A lock takes along what was found about a hospital of one's own.
current.holders.push(() => {
  for (const desk of desks.values()) desk.stop();
  desks.clear();
});
