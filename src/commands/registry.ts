import { m } from '#src/app/messages/compiled/messages.js';
import type { Command, CommandSource, Undo } from './command.ts';
import { canonicalHash } from './state-hash.ts';

export interface AuditLine {
  readonly at: number;
  readonly command: string;
  readonly source: CommandSource | 'undo' | 'redo';
  readonly outcome: 'done' | 'failed' | 'refused';
  readonly message?: string;
}

export interface HistoryEntry {
  readonly command: Command;
  readonly args: unknown;
  readonly name: string;
  readonly undo: Undo;
}

/** Why a command was not performed; `message` is for people, in their language. */
export class CommandRefused extends Error {
  override readonly name = 'CommandRefused';
}

const MAX_HISTORY = 200;
const MAX_AUDIT = 1_000;

/**
 * The command list, its queue and its history. One command at a time, first come first served; the history's cursor
 * moves only after the command, its undo or its redo has succeeded, so a failure never leaves the history untrue.
 */
export class Commands {
  readonly #commands = new Map<string, Command>();
  readonly #state = new Map<string, () => unknown>();
  readonly #listeners = new Set<() => void>();
  #history: HistoryEntry[] = [];
  #cursor = 0;
  #audit: AuditLine[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #pending = 0;
  readonly #now: () => number;
  #onError: ((error: unknown, command: Command) => void) | null = null;
  #onRefused: ((refused: CommandRefused) => void) | null = null;
  #onDone: ((entry: HistoryEntry) => void) | null = null;

  constructor(now: () => number = Date.now) {
    this.#now = now;
  }

  /** Adds commands. Throws when an id or a shortcut is already taken: each action exists once. */
  register(commands: readonly Command[]): void {
    for (const command of commands) {
      if (this.#commands.has(command.id)) throw new Error(`command "${command.id}" is registered twice`);
      const clash = command.shortcut && [...this.#commands.values()].find((c) => c.shortcut === command.shortcut);
      if (clash) throw new Error(`"${command.id}" and "${clash.id}" both want the shortcut ${command.shortcut}`);
      this.#commands.set(command.id, command);
    }
    this.#changed();
  }

  /** Adds a part of the state that commands change; `read` returns plain JSON data. Returns how to take it out again. */
  watchState(id: string, read: () => unknown): () => void {
    if (this.#state.has(id)) throw new Error(`state "${id}" is watched twice`);
    this.#state.set(id, read);
    return () => void this.#state.delete(id);
  }

  /** Hash of everything commands can change: equal before a command and after its undo. Hex, 16 digits. */
  stateHash(): string {
    const parts = [...this.#state].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, read]) => [id, read()]);
    return canonicalHash(parts);
  }

  get(id: string): Command | undefined {
    return this.#commands.get(id);
  }

  list(): readonly Command[] {
    return [...this.#commands.values()];
  }

  isEnabled(id: string): boolean {
    const command = this.#commands.get(id);
    return command !== undefined && (command.when?.() ?? true);
  }

  /**
   * Queues a command and resolves when it has been performed. Rejects with CommandRefused for an unknown id, arguments
   * that `parse` does not take, or a `when` that says no; and with the command's own error. `onError` hears the latter.
   */
  run(id: string, args: unknown = undefined, source: CommandSource = 'button'): Promise<void> {
    return this.#enqueue(async () => {
      const command = this.#commands.get(id);
      if (!command) return this.#refuse(id, source, m.refused_unknown({ id }));
      if (!(command.when?.() ?? true)) return this.#refuse(id, source, m.refused_now({ name: command.label() }));
      let parsed = args;
      try {
        if (command.parse) parsed = command.parse(args);
      } catch (error) {
        return this.#refuse(id, source, m.refused_arguments({ name: command.label(), problem: messageOf(error) }));
      }
      const undo = await this.#attempt(command, source, () => command.perform(parsed));
      if (undo) {
        const name = command.done?.(parsed) ?? command.label();
        const entry: HistoryEntry = { command, args: parsed, name, undo };
        this.#history.splice(this.#cursor, Infinity, entry);
        if (this.#history.length > MAX_HISTORY) this.#history.shift();
        this.#cursor = this.#history.length;
        this.#onDone?.(entry);
      }
    });
  }

  /** Undoes the newest change. Resolves to its entry, or null when there was none. */
  undo(): Promise<HistoryEntry | null> {
    return this.#enqueue(async () => {
      const entry = this.#history[this.#cursor - 1];
      if (!entry) return null;
      await this.#attempt(entry.command, 'undo', entry.undo);
      this.#cursor--;
      return entry;
    });
  }

  /** Performs the change that was undone last again. Resolves to its entry, or null when there was none. */
  redo(): Promise<HistoryEntry | null> {
    return this.#enqueue(async () => {
      const entry = this.#history[this.#cursor];
      if (!entry) return null;
      const undo = await this.#attempt(entry.command, 'redo', () => entry.command.perform(entry.args));
      if (undo) this.#history[this.#cursor] = { ...entry, undo };
      this.#cursor++;
      return entry;
    });
  }

  /** Forgets what could be undone: when a twin is closed or the vault is locked nothing of it may come back. */
  clearHistory(): void {
    this.#history = [];
    this.#cursor = 0;
    this.#changed();
  }

  /** What can be undone, oldest first. */
  get past(): readonly HistoryEntry[] {
    return this.#history.slice(0, this.#cursor);
  }

  /** What can be redone, next first. */
  get future(): readonly HistoryEntry[] {
    return this.#history.slice(this.#cursor);
  }

  /** Newest last; at most 1,000 lines. Holds command names, never their arguments. */
  get audit(): readonly AuditLine[] {
    return this.#audit;
  }

  /** Commands under way or waiting. */
  get pending(): number {
    return this.#pending;
  }

  set onError(handler: (error: unknown, command: Command) => void) {
    this.#onError = handler;
  }

  /** Hears of every command that was not even begun, so that no press of a button is without an answer. */
  set onRefused(handler: (refused: CommandRefused) => void) {
    this.#onRefused = handler;
  }

  /** Hears of every change that can be undone, once it is done. */
  set onDone(handler: (entry: HistoryEntry) => void) {
    this.#onDone = handler;
  }

  /** Called after every change of list, history, audit or queue. Returns how to stop. */
  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  #enqueue<T>(task: () => Promise<T>): Promise<T> {
    this.#pending++;
    this.#changed();
    const result = this.#queue.then(task).finally(() => {
      this.#pending--;
      this.#changed();
    });
    this.#queue = result.catch(() => undefined);
    return result;
  }

  async #attempt<T>(command: Command, source: AuditLine['source'], action: () => T | Promise<T>): Promise<T> {
    try {
      const value = await action();
      this.#note({ at: this.#now(), command: command.id, source, outcome: 'done' });
      return value;
    } catch (error) {
      this.#note({ at: this.#now(), command: command.id, source, outcome: 'failed', message: messageOf(error) });
      this.#onError?.(error, command);
      throw error;
    }
  }

  #refuse(command: string, source: CommandSource, message: string): never {
    this.#note({ at: this.#now(), command, source, outcome: 'refused', message });
    const refused = new CommandRefused(message);
    this.#onRefused?.(refused);
    throw refused;
  }

  #note(line: AuditLine): void {
    this.#audit = [...this.#audit.slice(-(MAX_AUDIT - 1)), line];
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
