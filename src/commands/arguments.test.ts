import * as v from 'valibot';
import { afterEach, describe, expect, it } from 'vitest';
import { overwriteGetLocale } from '#src/app/messages/compiled/runtime.js';
import { argumentsOf } from './arguments.ts';

afterEach(() => overwriteGetLocale(() => 'en'));

const parse = argumentsOf(
  v.strictObject({
    id: v.string(),
    minutes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60))),
    title: v.optional(v.pipe(v.string(), v.minLength(2), v.maxLength(5))),
    on: v.optional(v.boolean()),
    way: v.optional(v.picklist(['front', 'back'])),
    values: v.optional(v.record(v.string(), v.strictObject({ value: v.pipe(v.number(), v.finite()), unit: v.string() }))),
    list: v.optional(v.array(v.string())),
    odd: v.optional(
      v.pipe(
        v.number(),
        v.check((n) => n % 2 === 1, 'odd'),
      ),
    ),
  }),
);
const ok = { id: 'a' };

const CASES: readonly (readonly [unknown, string, string])[] = [
  [undefined, 'is missing', 'fehlt'],
  [7, 'must be an object', 'muss ein Objekt sein'],
  [{}, 'id is missing', 'id fehlt'],
  [{ id: 3 }, 'id must be a text', 'id muss ein Text sein'],
  [{ ...ok, other: 1 }, 'other is not known here', 'other ist hier nicht bekannt'],
  [{ ...ok, minutes: 0 }, 'minutes must be at least 1', 'minutes muss mindestens 1 sein'],
  [{ ...ok, minutes: 61 }, 'minutes must be at most 60', 'minutes darf höchstens 60 sein'],
  [{ ...ok, minutes: 1.5 }, 'minutes must be a whole number', 'minutes muss eine ganze Zahl sein'],
  [{ ...ok, minutes: '5' }, 'minutes must be a number', 'minutes muss eine Zahl sein'],
  [{ ...ok, title: 'a' }, 'title must have at least 2', 'title muss mindestens 2'],
  [{ ...ok, title: 'abcdef' }, 'title must have at most 5', 'title darf höchstens 5'],
  [{ ...ok, on: 'yes' }, 'on must be yes or no', 'on muss ja oder nein'],
  [{ ...ok, way: 'up' }, 'way must be ("front" | "back")', 'way muss ("front" | "back") sein'],
  [
    { ...ok, values: { rate: { value: Infinity, unit: 's' } } },
    'values/rate/value must be a finite number',
    'values/rate/value muss eine endliche',
  ],
  [{ ...ok, values: { rate: { value: 1 } } }, 'values/rate/unit is missing', 'values/rate/unit fehlt'],
  [{ ...ok, list: {} }, 'list must be a list', 'list muss eine Liste sein'],
  [{ ...ok, odd: 2 }, 'odd is not of the form', 'odd hat nicht die nötige Form'],
];

describe('arguments of a command', () => {
  it('are taken when they fit', () => {
    expect(parse({ id: 'a', minutes: 3, way: 'back' })).toEqual({ id: 'a', minutes: 3, way: 'back' });
  });

  it.each(CASES)('say of %j what is wrong, in both languages', (args, en, de) => {
    expect(() => parse(args)).toThrow(en);
    overwriteGetLocale(() => 'de');
    expect(() => parse(args)).toThrow(de);
    // Nothing of the library's own English is left.
    expect(() => parse(args)).not.toThrow(/Invalid|Expected|received/);
  });

  it('never repeat what was given: it may be of a person', () => {
    for (const args of [
      { id: 'a', way: 'Eva Muster' },
      { ...ok, title: 'Eva Muster' },
      { ...ok, minutes: 'Eva Muster' },
    ])
      expect(() => parse(args)).not.toThrow(/Muster/);
  });
});
