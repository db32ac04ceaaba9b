import { current } from '#src/twin/current.svelte.ts';
import type { MeasuredFacts } from '#src/twin/measured-facts.ts';

/** Adds measures to the record of the twin on screen: a log that only grows, so there is no way back. Null without a twin. */
export async function addFacts({ facts, raw }: MeasuredFacts): Promise<{ readonly added: number; readonly duplicate: number } | null> {
  const { twin } = current;
  if (!twin) return null;
  await twin.store.putRaw(twin.id, raw);
  return twin.store.appendFacts(twin.id, facts);
}
