import type { OpenTwin } from './open-twin.svelte.ts';

/** The twin that is open, for commands: they act on it whatever page is showing. `VaultState.open` is the same thing. */
class CurrentTwin {
  twin = $state.raw<OpenTwin | null>(null);
}

export const current = new CurrentTwin();
