import { createSubscriber } from 'svelte/reactivity';
import type { AuditLine, HistoryEntry } from './registry.ts';
import { Commands } from './registry.ts';

/** The app's one command list. */
export const commands = new Commands();

/** The same, as screens read it: every getter follows changes of list, history and queue. */
class CommandsView {
  readonly #follow = createSubscriber((update) => commands.subscribe(update));

  get past(): readonly HistoryEntry[] {
    this.#follow();
    return commands.past;
  }
  get future(): readonly HistoryEntry[] {
    this.#follow();
    return commands.future;
  }
  get audit(): readonly AuditLine[] {
    this.#follow();
    return commands.audit;
  }
  get stateHash(): string {
    this.#follow();
    return commands.stateHash();
  }
}

export const commandsView = new CommandsView();
