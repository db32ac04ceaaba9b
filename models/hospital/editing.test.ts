import { describe, expect, it } from 'vitest';
import { checkModel } from './check.ts';
import {
  asKind,
  freeId,
  mostOn,
  perDay,
  renamed,
  sameHour,
  targetsOf,
  withLabel,
  withNewStep,
  withoutStep,
  withPerDay,
  withStepMoved,
} from './editing.ts';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from './engine/authoring.ts';
import type { Distribution } from './engine/distribution.ts';
import { meanOf } from './engine/distribution.ts';
import type { HospitalModel, Step } from './engine/model.ts';
import { districtHospital } from './library/district-hospital.ts';

const model = hospital(
  'h',
  [units('nurse', 1), units('bed', 2)],
  [
    new PathwayBuilder('p')
      .serve('nurse', exponential(5))
      .choose({ bed: 1, home: 3 })
      .label('bed')
      .serve('bed', exponential(60))
      .label('home')
      .leave('home'),
  ],
  [randomArrivals('a', 'p', 0.1)],
);
const steps = (m: HospitalModel): readonly Step[] => m.pathways[0]?.steps ?? [];
const labels = (m: HospitalModel) => steps(m).map(({ label }) => label);
const sound = (m: HospitalModel) => checkModel(m).map(({ message }) => message);

describe('changing a pathway by hand', () => {
  it('leaves the model it began with alone', () => {
    const before = JSON.stringify(model);
    withNewStep(model, 'p', 1, { do: 'isolate' });
    withoutStep(model, 'p', 0);
    withLabel(model, 'p', 4, 'ward');
    expect(JSON.stringify(model)).toBe(before);
  });

  it('renames a step, and whoever led there still does', () => {
    const renamed = withLabel(model, 'p', 4, 'ward');
    expect(labels(renamed)).toContain('ward');
    expect(targetsOf(steps(renamed)[3] as Step)).toEqual(['ward', 'home']);
    expect(sound(renamed)).toEqual([]);
  });

  it('hands the name of a removed step to the one after it', () => {
    const shorter = withoutStep(model, 'p', 4);
    expect(steps(shorter)[4]).toMatchObject({ do: 'delay', label: 'bed' });
    // The unit is now given back without having been taken: said, not hidden.
    expect(sound(shorter)).toEqual(['"bed" is given back but never taken in "p"']);
  });

  it('leads to the next name when the removed step and the one after it both have one', () => {
    const named = withLabel(model, 'p', 6, 'free the bed');
    const gone = withoutStep(named, 'p', 6);
    expect(sound(gone)).toEqual([]);
    const two = withLabel(withNewStep(model, 'p', 4, { do: 'isolate', label: 'first' }), 'p', 3, null);
    const through = withoutStep(
      { ...two, pathways: [{ id: 'p', steps: [...steps(two).slice(0, 3), { do: 'go', to: 'first' }, ...steps(two).slice(4)] }] },
      'p',
      4,
    );
    expect(steps(through)[3]).toEqual({ do: 'go', to: 'bed' });
  });

  it('moves a step with its name and stops at the ends', () => {
    const moved = withStepMoved(model, 'p', 4, 1);
    expect(labels(moved).indexOf('bed')).toBe(5);
    expect(withStepMoved(model, 'p', 0, -1)).toEqual(model);
    expect(withStepMoved(withStepMoved(model, 'p', 2, 2), 'p', 4, -2)).toEqual(model);
  });

  it('finds an id nobody has', () => {
    expect(freeId(model.resources, 'nurse')).toBe('nurse 2');
    expect(freeId([{ id: 'x' }, { id: 'x 2' }], 'x')).toBe('x 3');
    expect(freeId([], 'x')).toBe('x');
  });
});

describe('changing numbers by hand', () => {
  it('keeps the mean when the kind of a time changes', () => {
    const time: Distribution = { kind: 'lognormal', mean: 40, sd: 10 };
    for (const kind of ['constant', 'exponential', 'uniform', 'triangular', 'weibull', 'gamma', 'hyperexponential', 'empirical'] as const)
      expect(meanOf(asKind(time, kind)), kind).toBeCloseTo(40, 9);
  });

  it('scales arrivals by the day and keeps their pattern', () => {
    const source = districtHospital().sources[0];
    if (!source || source.arrivals.kind !== 'poisson') throw new Error('the first source comes at random');
    const more = withPerDay(source.arrivals, 100);
    expect(perDay(more)).toBeCloseTo(100, 9);
    if (more.kind !== 'poisson') throw new Error('still at random');
    const [a, b] = [source.arrivals.perHour, more.perHour];
    expect((b[30] as number) / (b[3] as number)).toBeCloseTo((a[30] as number) / (a[3] as number), 12);
    expect(() => withPerDay({ kind: 'at-start', count: 3 }, 5)).toThrow(RangeError);
  });

  it('counts the most that are on at once where shifts overlap or run over midnight', () => {
    const roster = (shifts: readonly [number, number, number][]) =>
      units('r', { cycleMinutes: 1440, shifts: shifts.map(([from, to, count]) => ({ fromMinute: from * 60, toMinute: to * 60, count })) });
    expect(
      mostOn(
        roster([
          [8, 16, 2],
          [14, 22, 3],
        ]),
      ),
    ).toBe(5);
    expect(
      mostOn(
        roster([
          [20, 32, 2],
          [6, 12, 4],
        ]),
      ),
    ).toBe(6);
    expect(mostOn(units('r', 7))).toBe(7);
  });
});

describe('another name', () => {
  it('goes everywhere it is spoken of, and the model runs as before', () => {
    const before = districtHospital();
    for (const [list, id] of [
      ['resources', 'porter'],
      ['resources', 'cleaner'],
      ['resources', 'ED doctor'],
      ['pathways', 'elective surgery'],
      ['sources', 'elective'],
    ] as const) {
      const after = renamed(before, list, id, 'somebody new');
      expect(sound(after), id).toEqual([]);
      expect(JSON.stringify(after)).not.toContain(`"${id}"`);
      expect(renamed(after, list, 'somebody new', id)).toEqual(before);
    }
  });

  it('is refused when another one has it', () => {
    expect(() => renamed(model, 'resources', 'nurse', 'bed')).toThrow(RangeError);
    expect(() => renamed(model, 'resources', 'nurse', '')).toThrow(RangeError);
  });
});

describe('the same hour of other days', () => {
  it('is set on Mondays to Fridays, or on all', () => {
    const perHour = Array.from({ length: 168 }, (_, i) => i);
    const week = { kind: 'poisson', perHour, cycleMinutes: 10_080, dayCv: 0, thinning: 'exact' } as const;
    const atNine = (one: { readonly perHour: readonly number[] }) => [0, 1, 2, 3, 4, 5, 6].map((day) => one.perHour[day * 24 + 9]);
    expect(atNine(sameHour(week, 33, true))).toEqual([33, 33, 33, 33, 33, 129, 153]);
    expect(atNine(sameHour(week, 33, false))).toEqual([33, 33, 33, 33, 33, 33, 33]);
    expect(sameHour(week, 33, true).perHour.filter((rate, i) => rate !== i)).toHaveLength(4);
  });
});
