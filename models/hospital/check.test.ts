import { describe, expect, it } from 'vitest';
import { checkModel } from './check.ts';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from './engine/authoring.ts';
import type { HospitalModel, Resource, Step } from './engine/model.ts';
import { oracleCases } from './oracles/cases.ts';

const good = hospital(
  'm',
  [units('nurse', 2)],
  [new PathwayBuilder('p').serve('nurse', exponential(5)).leave()],
  [randomArrivals('a', 'p', 0.1)],
);
const withSteps = (steps: readonly Step[], resources: readonly Resource[] = good.resources): HospitalModel => ({
  ...good,
  resources,
  pathways: [{ id: 'p', steps }],
});
const said = (model: HospitalModel): string =>
  checkModel(model)
    .map((problem) => `${problem.path}: ${problem.message}`)
    .join('\n');
const leave: Step = { do: 'leave', as: 'done' };

describe('a model is looked through before it is run', () => {
  it('finds nothing wrong with any model that is compared with theory', () => {
    expect(checkModel(good)).toEqual([]);
    for (const { id, model } of oracleCases()) expect({ id, problems: checkModel(model) }).toEqual({ id, problems: [] });
  });

  it.each([
    ['a dead end', withSteps([{ do: 'delay', time: exponential(1) }]), '/pathways/0/steps: "p" has a dead end'],
    ['a step nobody reaches', withSteps([leave, { do: 'delay', time: exponential(1) }, leave]), '/pathways/0/steps/1: nobody ever gets'],
    ['a time below zero', withSteps([{ do: 'delay', time: { kind: 'constant', value: -3 } }, leave]), 'must not be negative, not -3'],
    ['no capacity', withSteps(good.pathways[0]!.steps, [units('nurse', 0)]), '/resources/0/groups: nobody is ever on: "nurse"'],
    [
      'a roster with nobody on',
      withSteps(good.pathways[0]!.steps, [units('nurse', { cycleMinutes: 1440, shifts: [{ fromMinute: 0, toMinute: 480, count: 0 }] })]),
      'nobody is ever on',
    ],
    [
      'more on their break than there are',
      withSteps(good.pathways[0]!.steps, [
        units('nurse', {
          cycleMinutes: 1440,
          shifts: [{ fromMinute: 0, toMinute: 480, count: 1, breaks: [{ fromMinute: 60, toMinute: 90, away: 2 }] }],
        }),
      ]),
      'more are on their break than are there at minute 60',
    ],
    ['a resource that is not there', withSteps([{ do: 'seize', resource: 'ghost' }, leave]), 'there is no resource "ghost"'],
    ['a label that is not there', withSteps([{ do: 'go', to: 'ghost' }, leave]), 'there is no step "ghost"'],
    [
      'patience that leads nowhere',
      withSteps([{ do: 'seize', resource: 'nurse', patience: exponential(3) }, leave]),
      'onGivingUp: is missing',
    ],
    ['a unit given back that was never taken', withSteps([{ do: 'release', resource: 'nurse' }, leave]), 'given back but never taken'],
    ['a skill nobody has', withSteps([{ do: 'seize', resource: 'nurse', skill: 'drip' }, leave]), 'nobody of "nurse" can do "drip"'],
    ['a room that is not there', withSteps([{ do: 'move', to: 'attic', by: 'foot' }, leave]), 'no room "attic"'],
    ['a ring that takes no time', withSteps([{ label: 'a', do: 'go', to: 'a' }, leave]), 'goes round without taking any time'],
    [
      'a ring in which a unit is taken and given back at once',
      withSteps([{ label: 'a', do: 'seize', resource: 'nurse' }, { do: 'release', resource: 'nurse' }, { do: 'go', to: 'a' }, leave]),
      'goes round without taking any time',
    ],
    [
      'a ring of whoever is turned away and tries again at once',
      withSteps([
        { label: 'a', do: 'seize', resource: 'nurse', refuseAt: 0, onRefusal: 'a' },
        { do: 'delay', time: exponential(1) },
        { do: 'release', resource: 'nurse' },
        leave,
      ]),
      'goes round without taking any time',
    ],
    [
      'a ring whose only time is none',
      withSteps([
        { label: 'a', do: 'delay', time: { kind: 'constant', value: 0 } },
        {
          do: 'choose',
          options: [
            { share: 1, to: 'a' },
            { share: 1, to: 'out' },
          ],
        },
        { ...leave, label: 'out' },
      ]),
      'goes round without taking any time',
    ],
    ['a pathway that is not there', { ...good, pathways: [] }, '/sources/0/pathway: there is no pathway "p"'],
    ['a name used twice', { ...good, resources: [units('nurse', 1), units('nurse', 1)] }, '/resources/1/id: "nurse" is used twice'],
    ['a priority that does not exist', { ...good, sources: [randomArrivals('a', 'p', 1, 0)] }, '/sources/0/priority'],
    [
      'interrupting where nobody is more urgent',
      withSteps(good.pathways[0]!.steps, [units('nurse', 1, { preemption: 'resume' })]),
      'only who is served by priority can interrupt',
    ],
  ])('names %s', (_, model, message) => {
    expect(said(model)).toContain(message);
  });

  it('lets somebody give up and try again, and looks through a long file of choices at once', () => {
    const again = withSteps([
      { label: 'a', do: 'seize', resource: 'nurse', patience: exponential(10), onGivingUp: 'a' },
      { do: 'delay', time: exponential(1) },
      { do: 'release', resource: 'nurse' },
      leave,
    ]);
    expect(checkModel(again)).toEqual([]);
    const n = 4000;
    const choices = Array.from({ length: n }, (_, i): Step => ({
      label: `c${i}`,
      do: 'choose',
      options: [1, 2].map((k) => ({ share: 1, to: i + k < n ? `c${i + k}` : 'out' })),
    }));
    expect(checkModel(withSteps([...choices, { ...leave, label: 'out' }]))).toEqual([]);
  });
});
