import { saveSegments } from './segment-store.ts';
import { segmenting } from './segment-state.svelte.ts';

/** Kept by itself after this long without a change: well before the vault locks itself and takes the page's memory with it. */
const REST_MS = 45_000;

/** From now on what is drawn is stored a while after its last change. What a person deleted is not stored again unchanged. */
export function keepByItself(): void {
  $effect.root(() => {
    $effect(() => {
      if (!segmenting.unsaved || segmenting.busy || segmenting.editor?.version === segmenting.forgotten) return undefined;
      const timer = setTimeout(() => void saveSegments().catch(() => undefined), REST_MS);
      return () => clearTimeout(timer);
    });
  });
}
