import { describe, expect, it } from 'vitest';
import { INTERVENTIONS } from '#models/oscillator/index.ts';
import { parseScenario } from './scenario-json.ts';
import { checkScenario } from './scenario.ts';

const push = {
  id: 'a',
  kind: 'push',
  start: { value: 1, unit: 's' },
  duration: { value: 1, unit: 's' },
  values: { force: { value: 2, unit: 'm/s2' } },
};
const scenario = {
  schema: 1,
  id: 's',
  title: 'Swing',
  model: 'oscillator',
  duration: { value: 3, unit: 's' },
  interventions: [push],
};
const change = (it: object) => ({ ...scenario, interventions: [{ ...push, ...it }] });
const without = (from: object, key: string) => Object.fromEntries(Object.entries(from).filter(([k]) => k !== key));
/** Paths of what is wrong, from the text as it would lie in a file. */
const wrong = (data: unknown): string[] => {
  const parsed = parseScenario(typeof data === 'string' ? JSON.parse(data) : JSON.parse(JSON.stringify(data)));
  return parsed.ok ? [] : parsed.problems.map((p) => p.path);
};

describe('a scenario from a file', () => {
  it('comes through unchanged, with and without an end', () => {
    expect(parseScenario(scenario)).toEqual({ ok: true, scenario });
    const lasting = { ...scenario, interventions: [without(push, 'duration')] };
    expect(parseScenario(lasting)).toEqual({ ok: true, scenario: lasting });
  });

  const at = '/interventions/0';
  const force = (value: unknown) => change({ values: { force: { value, unit: 'm/s2' } } });
  it.each<[string, unknown, string[]]>([
    ['a number as text', force('100'), [`${at}/values/force/value`]],
    ['true', force(true), [`${at}/values/force/value`]],
    ['a list of one number', force([100]), [`${at}/values/force/value`]],
    ['null for a number', force(null), [`${at}/values/force/value`]],
    ['a number too large for JSON', JSON.stringify(force(7)).replace('7', '1e999'), [`${at}/values/force/value`]],
    ['a start as text', change({ start: { value: '1', unit: 's' } }), [`${at}/start/value`]],
    ['a start of null', change({ start: null }), [`${at}/start`]],
    ['a duration of null', change({ duration: null }), [`${at}/duration`]],
    ['values as a list', change({ values: [] }), [`${at}/values`]],
    ['values of null', change({ values: null }), [`${at}/values`]],
    ['a field of null', change({ values: { force: null } }), [`${at}/values/force`]],
    ['a misspelt member', change({ durration: { value: 1, unit: 's' } }), [`${at}/durration`]],
    ['an unknown member at the top', { ...scenario, seed: 3 }, ['/seed']],
    ['an unknown member of an amount', change({ start: { value: 1, unit: 's', sd: 1 } }), [`${at}/start/sd`]],
    ['an inherited name at the top', JSON.stringify(scenario).replace('{', '{"toString":1,'), ['/toString']],
    ['__proto__ at the top', JSON.stringify(scenario).replace('{', '{"__proto__":{"model":"x"},'), ['/__proto__']],
    ['a missing member', without(scenario, 'title'), ['/title']],
    ['a missing unit', change({ start: { value: 1 } }), [`${at}/start/unit`]],
    ['a later schema', { ...scenario, schema: '1' }, ['/schema']],
    ['a list', [scenario], ['']],
    ['two faults', { ...force('1'), id: 7 }, ['/id', `${at}/values/force/value`]],
  ])('refuses %s and names the place', (_, data, paths) => {
    expect(wrong(data)).toEqual(paths);
  });
});

describe('a scenario against its model', () => {
  const check = (data: object | string) => {
    const parsed = parseScenario(typeof data === 'string' ? JSON.parse(data) : data);
    if (!parsed.ok) throw new Error(parsed.problems[0]?.path);
    return checkScenario(parsed.scenario, INTERVENTIONS).map((p) => `${p.path} ${p.message}`);
  };

  it('has nothing wrong with the sound one', () => expect(check(scenario)).toEqual([]));

  it.each<[string, object | string, RegExp]>([
    ['a missing field', change({ values: {} }), /\/values\/force is missing; it is needed in m\/s2/],
    ['a field every object inherits', change({ values: { ...push.values, toString: { value: 1, unit: 's' } } }), /no field "toString"/],
    [
      'a field __proto__',
      JSON.stringify(scenario).replace('"force"', '"__proto__":{"value":1,"unit":"s"},"force"'),
      /no field "__proto__"/,
    ],
    ['a unit every object inherits', change({ start: { value: 1, unit: '__proto__' } }), /not a time unit: "__proto__"/],
    ['days', { ...scenario, duration: { value: 1, unit: 'd' } }, /\/duration not a time unit: "d" \(use s, min or h\)/],
    ['more than a day', { ...scenario, duration: { value: 25, unit: 'h' } }, /\/duration must be at most 24 h/],
  ])('refuses %s', (_, data, message) => {
    expect(check(data).join('\n')).toMatch(message);
  });

  it('refuses a text that the types should have kept out', () => {
    const forced = change({ values: { force: { value: '2', unit: 'm/s2' } } }) as never;
    expect(checkScenario(forced, INTERVENTIONS).map((p) => p.path)).toEqual(['/interventions/0/values/force']);
  });
});
