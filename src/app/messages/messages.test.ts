import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { messageAreas, placeholders, readMessages } from '../../../scripts/messages.ts';
import { pseudo } from './pseudo.ts';

const en = readMessages('en');
const de = readMessages('de');
const file = (locale: string, area: string): string => join(import.meta.dirname, locale, `${area}.json`);

describe('messages', () => {
  it('are written in both languages, area by area, in the same order', () => {
    expect(readdirSync(join(import.meta.dirname, 'de')).sort()).toEqual(readdirSync(join(import.meta.dirname, 'en')).sort());
    for (const area of messageAreas()) {
      const keys = (locale: string): string[] => Object.keys(JSON.parse(readFileSync(file(locale, area), 'utf8')) as object);
      expect(keys('de'), area).toEqual(keys('en'));
    }
  });

  it('have the same keys and placeholders in both', () => {
    expect(en.size).toBeGreaterThan(200);
    expect([...de.keys()].filter((key) => !en.has(key))).toEqual([]);
    for (const [key, texts] of en) {
      expect(de.has(key), `${key} has no German`).toBe(true);
      expect(placeholders(de.get(key) ?? []), key).toEqual(placeholders(texts));
    }
  });

  it('are never empty and keep clear of the words this app does not use', () => {
    for (const [locale, messages] of [
      ['en', en],
      ['de', de],
    ] as const)
      for (const [key, texts] of messages)
        for (const text of texts) {
          expect(text.trim(), `${locale}: ${key}`).not.toBe('');
          expect(text, `${locale}: ${key}`).not.toMatch(/\brecommend|\bwe diagnose|\bempfehl|\bdiagnostizier/i);
        }
  });

  it('say the intended use in both languages in full', () => {
    expect(en.get('app_intended_use')).toEqual(['Education and research; not for diagnosis or treatment.']);
    expect(de.get('app_intended_use')?.[0]).toMatch(/nicht zur Diagnose oder Behandlung/);
  });
});

describe('the pseudo-locale', () => {
  it('makes every English text unmistakable and a third longer, and leaves the others alone', () => {
    const text = pseudo('pseudo', 'Open settings');
    expect(text.startsWith('⟦')).toBe(true);
    expect(text.endsWith('⟧')).toBe(true);
    expect(text.length).toBeGreaterThanOrEqual('Open settings'.length * 1.3);
    expect(pseudo('de', 'Öffnen')).toBe('Öffnen');
  });
});
