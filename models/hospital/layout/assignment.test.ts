import { describe, expect, it } from 'vitest';
import { hasData, readData } from '../../../tests/shared-data.ts';
import { randomUniform } from '#models/core/random.ts';
import { costOf, readAssignment, searchLayout, type Assignment } from './assignment.ts';

/** Cost of an exchange worked out twice in full. */
function random(n: number, seed: number): Assignment {
  const table = (purpose: number) => Float64Array.from({ length: n * n }, (_, i) => Math.floor(20 * randomUniform(seed, i, purpose, 0)));
  return { n, flow: table(1), distance: table(2) };
}

describe('which department goes where', () => {
  it('finds what trying every order finds, flows and ways differing by direction', () => {
    const orders = (list: readonly number[]): number[][] =>
      list.length < 2 ? [[...list]] : list.flatMap((first) => orders(list.filter((x) => x !== first)).map((rest) => [first, ...rest]));
    for (const seed of [1, 2, 3]) {
      const problem = random(7, seed);
      const exact = Math.min(...orders([0, 1, 2, 3, 4, 5, 6]).map((order) => costOf(problem, order)));
      const found = searchLayout(problem, { seed, iterations: 2000 });
      expect(found.cost).toBe(exact);
      expect([...found.places].sort()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    }
  });

  it('leaves fixed departments where they are', () => {
    const problem = random(9, 4);
    const start = [8, 7, 6, 5, 4, 3, 2, 1, 0];
    const fixed = [true, false, false, true, false, false, false, false, true];
    const found = searchLayout(problem, { seed: 1, iterations: 3000, start, fixed });
    expect([found.places[0], found.places[3], found.places[8]]).toEqual([8, 5, 0]);
    expect(found.cost).toBeLessThan(costOf(problem, start));
  });

  it('says what is wrong with a file', () => {
    expect(() => readAssignment('x')).toThrow('how many departments');
    expect(() => readAssignment('3 1 2 3')).toThrow('two tables of 9 numbers');
    expect(() => readAssignment('2 0 1 1 0 0 1 nine 0')).toThrow('number 8');
  });

  // Best known values of QAPLIB; kra30a and els19 are hospitals. Steps are counted, not timed: a seed finds it or does not.
  describe.skipIf(!hasData)('QAPLIB', () => {
    it.each([
      ['nug12', 578],
      ['els19', 17_212_548],
      ['kra30a', 88_900],
      ['kra32', 88_700],
      ['nug30', 6124],
    ])('%s: %i', (name, known) => {
      const problem = readAssignment(readData(`hospital/qaplib/${name}.dat`));
      const found = searchLayout(problem, { seed: 20261123, iterations: 400_000 }, (best) => best <= known);
      expect(costOf(problem, found.places)).toBe(known);
    });
  });
});
