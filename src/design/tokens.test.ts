import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8');

function themeTokens(selector: string): Record<string, string> {
  const block = new RegExp(`${selector.replace(/[[\]]/g, '\\$&')} \\{([^}]+)\\}`).exec(css)?.[1] ?? '';
  return Object.fromEntries([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map((m) => [m[1] as string, m[2] as string]));
}

/** Relative luminance and contrast ratio as WCAG 2.2 defines them (sRGB). */
function luminance(hex: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}
function contrast(a: string, b: string): number {
  const [light = 0, dark = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light + 0.05) / (dark + 0.05);
}

const THEMES = { light: ':root', dark: "[data-theme='dark']", reading: "[data-theme='reading']" };
const GROUNDS = ['paper', 'surface', 'raised'];
const TEXT: readonly (readonly [string, readonly string[]])[] = [
  ['ink', [...GROUNDS, 'accent-soft', 'warn-soft', 'fail-soft', 'stage']],
  ['muted', [...GROUNDS, 'stage']],
  ['faint', GROUNDS],
  ['accent', [...GROUNDS, 'accent-soft']],
  ['accent-strong', GROUNDS],
  ['warn', [...GROUNDS, 'warn-soft']],
  ['fail', [...GROUNDS, 'fail-soft']],
  ['on-accent', ['accent', 'accent-strong']],
];
const MARKS: readonly (readonly [string, readonly string[]])[] = [
  ['line-strong', ['surface', 'raised']],
  ['none', ['surface', 'raised']],
  ['plan', ['surface', 'raised']],
  ['artery', ['surface', 'stage']],
  ['vein', ['surface', 'stage']],
];

describe.each(Object.entries(THEMES))('%s theme', (_name, selector) => {
  const tokens = themeTokens(selector);
  const colour = (name: string): string => {
    const value = tokens[name];
    if (!value) throw new Error(`--${name} is missing`);
    return value;
  };
  it.each(TEXT)('--%s is readable (4.5:1)', (name, grounds) => {
    for (const ground of grounds) expect(contrast(colour(name), colour(ground)), `on --${ground}`).toBeGreaterThanOrEqual(4.5);
  });
  it.each(MARKS)('--%s can be told apart (3:1)', (name, grounds) => {
    for (const ground of grounds) expect(contrast(colour(name), colour(ground)), `on --${ground}`).toBeGreaterThanOrEqual(3);
  });
});

describe('reading room', () => {
  it('has grounds without colour', () => {
    const tokens = themeTokens(THEMES.reading);
    for (const name of ['paper', 'surface', 'raised', 'stage', 'ink']) expect(tokens[name]).toMatch(/^#(..)\1\1$/);
  });
});

describe('the contrast formula', () => {
  it('agrees with the WCAG reference pair', () => {
    // Black on white is 21:1 by definition; #777777 on white is 4.48:1 (WCAG understanding document) [recalled].
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
  });
});
