import type { Command } from './command.ts';

const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();

/**
 * Commands for what was typed: every word must begin a word of the name or the keywords; names before keywords, then
 * the order of the list. Accents and case do not matter.
 */
export function searchCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const words = fold(typed).split(/\s+/).filter(Boolean);
  const begins = (text: string, word: string): boolean => text.split(/[^\p{L}\p{N}]+/u).some((part) => part.startsWith(word));
  return commands
    .map((command, order) => {
      const label = fold(command.label());
      const all = `${label} ${fold(command.keywords?.() ?? '')}`;
      if (!words.every((word) => begins(all, word))) return null;
      return { command, order, rank: words.every((word) => begins(label, word)) ? 0 : 1 };
    })
    .filter((found) => found !== null)
    .sort((a, b) => a.rank - b.rank || a.order - b.order)
    .map((found) => found.command);
}
