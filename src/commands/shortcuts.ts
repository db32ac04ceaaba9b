import type { Command } from './command.ts';

interface Keystroke {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
}

const NAMES: Readonly<Record<string, string>> = { ' ': 'space', Escape: 'escape', Enter: 'enter' };

/** Does this keystroke mean this shortcut? `mod` is ⌘ on a Mac and Ctrl elsewhere. A sign such as `?` needs no shift of its own. */
export function matches(shortcut: string, event: Keystroke, mac: boolean): boolean {
  const parts = shortcut.split('+');
  const wanted = parts.at(-1) ?? '';
  const key = NAMES[event.key] ?? event.key.toLowerCase();
  const mod = mac ? event.metaKey : event.ctrlKey;
  const other = mac ? event.ctrlKey : event.metaKey;
  if (key !== wanted || event.altKey || other || mod !== parts.includes('mod')) return false;
  return /^[a-z]$|^\w{2,}$/.test(wanted) ? event.shiftKey === parts.includes('shift') : true;
}

/** A letter, digit or sign alone: may be switched off, because speech input and unsteady hands set them off by mistake. */
export function isSingleKey(shortcut: string): boolean {
  return !shortcut.includes('mod+') && shortcut.split('+').at(-1)?.length === 1;
}

/** Would the focused control use this key itself? Then no shortcut may take it. */
export function consumesKey(target: { tagName: string; type?: string; isContentEditable?: boolean } | null, shortcut: string): boolean {
  if (!target || shortcut.startsWith('mod+')) return false;
  if (target.isContentEditable || target.tagName === 'TEXTAREA' || target.tagName === 'SELECT') return true;
  if (target.tagName === 'INPUT') return !(target.type === 'checkbox' || target.type === 'radio') || /space|enter|arrow/.test(shortcut);
  return (target.tagName === 'BUTTON' || target.tagName === 'A') && /^(space|enter)$/.test(shortcut);
}

/** The command a keystroke asks for, or null. */
export function commandFor(
  commands: readonly Command[],
  event: Keystroke,
  target: { tagName: string; type?: string; isContentEditable?: boolean } | null,
  options: { readonly mac: boolean; readonly singleKeys: boolean },
): Command | null {
  for (const command of commands) {
    const { shortcut } = command;
    if (!shortcut || !matches(shortcut, event, options.mac) || consumesKey(target, shortcut)) continue;
    if (isSingleKey(shortcut) && !options.singleKeys) continue;
    return command;
  }
  return null;
}

/** How a shortcut is printed: ⌘K or Ctrl+K. */
export function shortcutText(shortcut: string, mac: boolean): string {
  const parts = shortcut.split('+').map((part) => {
    if (part === 'mod') return mac ? '⌘' : 'Ctrl';
    if (part === 'shift') return mac ? '⇧' : 'Shift';
    return part.length === 1 ? part.toUpperCase() : part.charAt(0).toUpperCase() + part.slice(1);
  });
  return mac ? parts.join('') : parts.join('+');
}

export const onMac = typeof navigator !== 'undefined' && /Mac|iPhone|iPad/.test(navigator.userAgent);
