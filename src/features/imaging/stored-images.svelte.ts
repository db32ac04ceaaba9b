import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { StoredImage } from '#workers/vault.api.ts';
import { imageImport } from './image-import.svelte.ts';

/** The images of a twin, read anew after every import and every change of the twin. Newest study first. */
export async function imagesOf(twin: OpenTwin): Promise<readonly StoredImage[]> {
  // Read before the first await, so that whoever derives from this is told when they change.
  void [twin.facts, imageImport.stored];
  const list = await twin.store.listImages(twin.id);
  return [...list].sort((a, b) => (b.summary.facts.date ?? '').localeCompare(a.summary.facts.date ?? '') || a.savedAt - b.savedAt);
}
