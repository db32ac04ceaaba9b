import { describe, expect, it } from 'vitest';
import { cardiovascular, cardiovascularInterventions } from '#models/cardiovascular/index.ts';
import de from '../app/messages/de/cardiovascular.json' with { type: 'json' };
import en from '../app/messages/en/cardiovascular.json' with { type: 'json' };

const words: Record<string, Record<string, string>> = { en, de };

describe.each(['en', 'de'])('the words of the circulation in %s', (locale) => {
  const has = (key: string) => (words[locale]?.[key] ?? '').length > 0;

  it('name every observable', () => {
    expect(cardiovascular.observables.map((o) => `observable_${o.key}`).filter((key) => !has(key))).toEqual([]);
  });

  it('name every intervention, say what it does, and name its fields', () => {
    const wanted = cardiovascularInterventions.flatMap((spec) => [
      `intervention_${spec.kind}`,
      `intervention_${spec.kind}_about`,
      ...Object.keys(spec.fields).map((name) => `field_${name}`),
    ]);
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });

  it('name every parameter that may vary between people', () => {
    const wanted = cardiovascular.parameters.filter((p) => p.prior.kind !== 'fixed').map((p) => `parameter_cardiovascular_${p.key}`);
    expect(wanted.filter((key) => !has(key))).toEqual([]);
  });
});
