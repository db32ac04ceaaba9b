import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');
const doc = readFileSync(join(root, 'docs/use-risks.md'), 'utf8');

function filesUnder(folder: string, ends: RegExp): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ends.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('docs/use-risks.md', () => {
  const ids = [...doc.matchAll(/^\| (UR-\d\d) \|/gmu)].map((match) => match[1] as string);
  const tests = ['src', 'workers', 'models', 'tests'].flatMap((folder) => filesUnder(folder, /\.(test|e2e)\.ts$/u));
  const text = tests.map((file) => readFileSync(file, 'utf8')).join('\n');

  it('numbers its risks once each', () => {
    expect(ids.length).toBeGreaterThan(10);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(ids)('%s is held by a test that names it', (id) => {
    expect(text).toContain(`[${id}]`);
  });

  it('names only tests that exist', () => {
    const named = [...doc.matchAll(/`((?:tests|src|workers)\/[\w./-]+)`/gu)].map((match) => match[1] as string);
    for (const path of named) expect(existsSync(join(root, path)), path).toBe(true);
  });
});

describe('[UR-07] words to people', () => {
  // What the app must never say of a person: it advises nothing, names no disease and promises nothing.
  const FORBIDDEN: Readonly<Record<string, RegExp>> = {
    en: /\b(recommend(s|ed|ation|ations)?|we advise|you should take|will (improve|cure|heal|help you|die|survive)|guarantee[sd]?|diagnosed with)\b/iu,
    de: /\b(empfehl\w*|empfiehlt|wir raten|sollten Sie nehmen|wird (heilen|helfen|sterben|überleben)|garantier\w*)\b/iu,
  };

  it.each(['en', 'de'])('hold to that in %s, messages and lessons', (locale) => {
    const files = [...filesUnder(`src/app/messages/${locale}`, /\.json$/u), ...filesUnder('public/lessons', /\.json$/u)];
    const strings = files.flatMap((file) =>
      [...readFileSync(file, 'utf8').matchAll(/"((?:[^"\\]|\\.)*)"/gu)].map((match) => match[1] as string),
    );
    expect(strings.length).toBeGreaterThan(300);
    expect(strings.filter((one) => (FORBIDDEN[locale] as RegExp).test(one))).toEqual([]);
  });
});
