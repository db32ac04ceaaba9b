import { describe, expect, it } from 'vitest';
import { command } from './command.ts';
import { searchCommands } from './search.ts';
import { commandFor, matches, shortcutText } from './shortcuts.ts';

const press = (key: string, more: Partial<Record<'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey', boolean>> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...more,
});
const make = (id: string, label: string, keywords = '', shortcut?: string) =>
  command({ id, group: 'app', label: () => label, keywords: () => keywords, ...(shortcut ? { shortcut } : {}), perform: () => undefined });

describe('shortcuts', () => {
  it('take ⌘ on a Mac and Ctrl elsewhere, and nothing more', () => {
    expect(matches('mod+k', press('k', { ctrlKey: true }), false)).toBe(true);
    expect(matches('mod+k', press('k', { metaKey: true }), true)).toBe(true);
    expect(matches('mod+k', press('k', { metaKey: true }), false)).toBe(false);
    expect(matches('mod+k', press('k', { ctrlKey: true, altKey: true }), false)).toBe(false);
    expect(matches('mod+k', press('k'), false)).toBe(false);
    expect(matches('mod+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(false);
    expect(matches('mod+shift+z', press('Z', { ctrlKey: true, shiftKey: true }), false)).toBe(true);
    expect(matches('?', press('?', { shiftKey: true }), false)).toBe(true);
    expect(matches('space', press(' '), false)).toBe(true);
  });

  it('leave a key to the control that uses it, and single keys off when switched off', () => {
    const list = [make('play', 'Play', '', 'space'), make('keys', 'Keys', '', '?'), make('palette', 'Palette', '', 'mod+k')];
    const on = { mac: false, singleKeys: true };
    expect(commandFor(list, press(' '), { tagName: 'BUTTON' }, on)).toBeNull();
    expect(commandFor(list, press(' '), { tagName: 'BODY' }, on)?.id).toBe('play');
    expect(commandFor(list, press('?', { shiftKey: true }), { tagName: 'INPUT', type: 'text' }, on)).toBeNull();
    expect(commandFor(list, press('k', { ctrlKey: true }), { tagName: 'INPUT', type: 'text' }, on)?.id).toBe('palette');
    expect(commandFor(list, press('?'), null, { mac: false, singleKeys: false })).toBeNull();
  });

  it('are printed as the platform prints them', () => {
    expect([shortcutText('mod+k', true), shortcutText('mod+shift+z', false)]).toEqual(['⌘K', 'Ctrl+Shift+Z']);
  });
});

describe('the palette search', () => {
  const list = [
    make('a', 'Open settings', 'language theme'),
    make('b', 'Switch theme', 'dark light'),
    make('c', 'Sprache wählen', 'Größe'),
  ];
  it('finds by the beginnings of words, names before keywords', () => {
    expect(searchCommands(list, 'theme').map((c) => c.id)).toEqual(['b', 'a']);
    expect(searchCommands(list, 'set op').map((c) => c.id)).toEqual(['a']);
    expect(searchCommands(list, 'wahl GRÖ').map((c) => c.id)).toEqual(['c']);
    expect(searchCommands(list, '').length).toBe(3);
    expect(searchCommands(list, 'heme')).toEqual([]);
  });
});
