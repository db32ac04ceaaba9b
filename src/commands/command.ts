/**
 * A command is one thing a person can do, stated once. Menus, shortcuts, the palette, undo, lesson steps and the audit
 * list all read it from the registry, so that each has the same name, the same guard and the same way back.
 */

/** Puts back what `perform` changed. Called at most once for each time the command was performed. */
export type Undo = () => void | Promise<void>;

/** What stopped a command, told to people in their language: shown as it is, where other errors are explained. */
export class CommandProblem extends Error {
  override readonly name = 'CommandProblem';
}

export type CommandGroup = 'go' | 'twin' | 'scenario' | 'view' | 'record' | 'lesson' | 'vault' | 'app';

export interface Command<Args = unknown> {
  /** Dotted and stable, for instance `view.theme`; lessons refer to it. */
  readonly id: string;
  readonly group: CommandGroup;
  /** Name in the language of the screen, as an imperative ("Open settings"). */
  readonly label: () => string;
  /** Further words by which the palette finds it. */
  readonly keywords?: () => string;
  /** For instance `mod+k` (Ctrl, or ⌘ on a Mac), `?`, `shift+b`, `space`. A single letter can be switched off in settings. */
  readonly shortcut?: string;
  /** Shown in the palette and on the keys sheet. False for commands that make no sense without arguments. */
  readonly listed?: boolean;
  /** May it be performed now? */
  readonly when?: () => boolean;
  /** Checks and narrows arguments that come from a lesson file. Throws an Error that says what is wrong. */
  readonly parse?: (args: unknown) => Args;
  /**
   * Does it. Returns how to undo it, or nothing when there is nothing to undo (navigation, an export). Must either
   * succeed whole or throw having changed nothing. Redo performs again with the same arguments.
   */
  perform(args: Args): Undo | void | Promise<Undo | void>;
  /** Name in the history and in the toast, for instance "Renamed to Evening plan"; default is the label. */
  readonly done?: (args: Args) => string;
}

export type CommandSource = 'menu' | 'button' | 'shortcut' | 'palette' | 'lesson' | 'test';

/** States a command for the registry; its argument type is kept to its own file. */
export function command<Args = void>(spec: Command<Args>): Command {
  return spec as Command;
}
