import type { OpenTwin } from './open-twin.svelte.ts';

/** The twin that is open, for commands: they act on it whatever page is showing. `VaultState.open` is the same thing. */
class CurrentTwin {
  twin = $state.raw<OpenTwin | null>(null);
  /** What of the view is shown on its own, by the address: an image. Null: the view as a whole. */
  item = $state<string | null>(null);
}

export const current = new CurrentTwin();
