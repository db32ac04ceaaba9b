import { m } from '#src/app/messages/compiled/messages.js';
import type { Command } from './command.ts';
import { command } from './command.ts';
import { commands } from './commands.svelte.ts';

/**
 * Undo and redo act on the history and so cannot be entries of it: they are performed beside the queue's commands, by
 * the same queue.
 */
export const historyCommands: readonly Command[] = [
  command({
    id: 'history.undo',
    group: 'app',
    label: m.command_undo,
    shortcut: 'mod+z',
    when: () => commands.past.length > 0,
    perform: () => undefined,
  }),
  command({
    id: 'history.redo',
    group: 'app',
    label: m.command_redo,
    shortcut: 'mod+shift+z',
    when: () => commands.future.length > 0,
    perform: () => undefined,
  }),
];

/** Performs any listed command, undo and redo included. Failures are heard by the registry's `onError`. */
export async function performListed(command: Command, source: 'shortcut' | 'palette' | 'menu'): Promise<void> {
  if (command.id === 'history.undo') await commands.undo().catch(() => null);
  else if (command.id === 'history.redo') await commands.redo().catch(() => null);
  else await commands.run(command.id, undefined, source).catch(() => undefined);
}
