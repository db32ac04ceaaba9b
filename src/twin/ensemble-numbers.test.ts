import { describe, expect, it } from 'vitest';
import type { Run } from '#models/core/run.ts';
import { displayMembers, intervalOf, pairedDifference, pickMembers, typicalMember, type MemberValues } from './ensemble-numbers.ts';

const rest: MemberValues = {
  keys: ['map', 'co'],
  members: 5,
  // The fourth member is dead and must change nothing.
  values: Float64Array.of(80, 4, 90, 5, 100, 6, 900, 60, 95, 5.2),
  alive: Uint8Array.of(1, 1, 1, 0, 1),
};

function run(ends: number[], alive: number[], parameterHash = 'a'): Run {
  return {
    provenance: { model: 'm', modelVersion: '1', parameterHash, scenarioHash: '', seed: 1, backend: 'cpu', engine: '', build: '' },
    times: Float64Array.of(0),
    members: ends.length,
    excluded: { count: 0, firstSeconds: null },
    observables: [],
    traces: [],
    ends: { keys: ['map'], values: Float64Array.from(ends), alive: Uint8Array.from(alive) },
  };
}

describe('intervalOf', () => {
  it('leaves dead members out (quantiles of 80, 90, 95, 100 by hand)', () => {
    const interval = intervalOf(rest, 'map', 'mm[Hg]');
    expect(interval?.q50).toBeCloseTo(92.5, 12);
    expect(interval?.q05).toBeCloseTo(81.5, 12);
    expect(interval?.q95).toBeCloseTo(99.25, 12);
    expect(interval?.unit).toBe('mm[Hg]');
  });

  it('says nothing when nobody counts', () => {
    expect(intervalOf({ ...rest, alive: new Uint8Array(5) }, 'map', 'mm[Hg]')).toBeNull();
  });
});

describe('typicalMember', () => {
  it('is the living member nearest to the medians', () => {
    // With a sixth at (70, 3) the medians are 90 and 5: the second member exactly.
    const six = { ...rest, members: 6, values: Float64Array.of(...rest.values, 70, 3), alive: Uint8Array.of(...rest.alive, 1) };
    expect(typicalMember(six, ['map', 'co'])).toBe(1);
    expect(typicalMember({ ...rest, alive: new Uint8Array(5) }, ['map'])).toBe(-1);
  });
});

describe('members for the picture', () => {
  it('starts with the typical one, without repeats, without the dead', () => {
    const members = displayMembers(rest, 4, 30);
    expect(members[0]).toBe(4);
    expect([...members].sort()).toEqual([0, 1, 2, 4]);
    expect(displayMembers(rest, 4, 2)).toHaveLength(2);
  });

  it('copies their rows', () => {
    const picked = pickMembers({ model: 'm', keys: ['a', 'b'], members: 3, values: Float64Array.of(1, 2, 3, 4, 5, 6) }, [2, 0]);
    expect([...picked.values]).toEqual([5, 6, 1, 2]);
    expect(() => pickMembers(picked, [2])).toThrow('2');
  });
});

describe('pairedDifference', () => {
  it('is the median of differences, not the difference of medians', () => {
    // Medians: 20 and 20, difference 0. Pairs: -10, +10, +10 -> median +10.
    const difference = pairedDifference(run([10, 20, 40], [1, 1, 1]), run([20, 10, 30], [1, 1, 1]), 'map', 'mm[Hg]');
    expect(difference?.interval.q50).toBe(10);
    expect(difference?.above).toBe(2);
  });

  it('[UR-09] counts a pair only when both lived', () => {
    const difference = pairedDifference(run([1, 2, 3], [1, 0, 1]), run([0, 0, 0], [1, 1, 0]), 'map', 'mm[Hg]');
    expect(difference).toMatchObject({ pairs: 1, excluded: 2 });
    expect(difference?.interval.q50).toBe(1);
  });

  it('refuses runs of different ensembles', () => {
    expect(pairedDifference(run([1], [1], 'a'), run([1], [1], 'b'), 'map', 'mm[Hg]')).toBeNull();
  });
});
