import type { VaultApi } from '#workers/vault.api.ts';
import type { OpenTwin } from './open-twin.svelte.ts';

/** Documents of the vault as a whole, which belong to no twin. */
export type HouseStore = Pick<VaultApi, 'saveDocument' | 'loadDocument' | 'listDocuments' | 'deleteDocument'>;

/** The twin that is open, for commands: they act on it whatever page is showing. `VaultState.open` is the same thing. */
class CurrentTwin {
  twin = $state.raw<OpenTwin | null>(null);
  /** What of the view is shown on its own, by the address: an image. Null: the view as a whole. */
  item = $state<string | null>(null);
  /** Null while the vault is locked or there is none. */
  house = $state.raw<HouseStore | null>(null);
  /** Called when the vault is locked: whoever holds something of a person drops it. */
  readonly holders: (() => void)[] = [];
  /** Called before a lock that was asked for, while the vault can still be written to; waited for a little. */
  readonly leaving: (() => Promise<void>)[] = [];
}

export const current = new CurrentTwin();
