import { commands } from '#src/commands/commands.svelte.ts';

let opened: Promise<void> | null = null;

/** The page's commands are loaded when it is first opened, so that the first page stays small. A failed load may be tried again. */
export function openTumour(): Promise<void> {
  opened ??= import('./tumour-commands.ts')
    .then(({ tumourCommands }) => commands.register(tumourCommands))
    .catch((error: unknown) => {
      opened = null;
      throw error;
    });
  return opened;
}

/** What the frame around the page asks before the page is loaded: is there something to list beside it and below it? */
class TumourDoor {
  /** An outline has been chosen, and the form of choices is closed. */
  chosen = $state(false);
  /** There is a simulation. */
  simulated = $state(false);
}

export const tumourDoor = new TumourDoor();
