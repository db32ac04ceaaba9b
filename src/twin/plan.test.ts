import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '#models/core/canonical.ts';
import { checkScenario, type InterventionSpec } from '#models/core/scenario.ts';
import {
  defaultIntervention,
  doingNothing,
  emptyPlan,
  freeId,
  span,
  withChange,
  withDuration,
  withIntervention,
  withTitle,
  withoutIntervention,
} from './plan.ts';

const bleed: InterventionSpec = {
  kind: 'bleed',
  label: 'Bleeding',
  description: '',
  fields: { volume: { unit: 'mL', min: 0, max: 2000, default: 500, label: 'Volume' } },
  timed: true,
  effect: () => ({}),
};
const block: InterventionSpec = { ...bleed, kind: 'block', fields: {}, timed: false };

const plan = () => emptyPlan('p', 'Plan', 'm', 60);

describe('a plan', () => {
  it('starts as doing nothing and is valid after each default intervention', () => {
    let p = plan();
    expect(checkScenario(p, [bleed, block])).toEqual([]);
    for (const spec of [bleed, block, bleed]) p = withIntervention(p, defaultIntervention(spec, freeId(p, spec.kind), 5, 10));
    expect(p.interventions.map((it) => it.id)).toEqual(['bleed-1', 'block-1', 'bleed-2']);
    expect(checkScenario(p, [bleed, block])).toEqual([]);
    expect(p.interventions[1]?.duration).toBeUndefined();
    expect(doingNothing(p).interventions).toEqual([]);
    expect(doingNothing(p).duration).toEqual(p.duration);
  });

  it('changes one field and leaves the rest alone', () => {
    const before = withIntervention(plan(), defaultIntervention(bleed, 'a', 5, 10));
    const after = withChange(before, 'a', { values: { volume: { value: 700, unit: 'mL' } } });
    expect(after.interventions[0]).toEqual({ ...before.interventions[0], values: { volume: { value: 700, unit: 'mL' } } });
    expect(withChange(after, 'a', { duration: null }).interventions[0]?.duration).toBeUndefined();
    expect(span(before, before.interventions[0]!)).toEqual({ start: 300, end: 900 });
    expect(span(withChange(before, 'a', { duration: null }), withChange(before, 'a', { duration: null }).interventions[0]!).end).toBe(3600);
  });

  it('says which intervention is missing', () => {
    expect(() => withoutIntervention(plan(), 'ghost')).toThrow('ghost');
    expect(() => withChange(plan(), 'ghost', {})).toThrow('ghost');
  });

  it('never changes the plan it was given (random edits)', () => {
    const edit = fc.oneof(
      fc.constant('add' as const),
      fc.constant('remove' as const),
      fc.constant('title' as const),
      fc.constant('longer' as const),
      fc.constant('field' as const),
    );
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 20 }), (edits) => {
        let p = plan();
        const history: { plan: typeof p; text: string }[] = [];
        for (const e of edits) {
          history.push({ plan: p, text: canonicalJson(p) });
          const first = p.interventions[0]?.id;
          if (e === 'add') p = withIntervention(p, defaultIntervention(bleed, freeId(p, 'bleed'), 1, 1));
          else if (e === 'title') p = withTitle(p, `${p.title}!`);
          else if (e === 'longer') p = withDuration(p, { value: p.duration.value + 1, unit: 'min' });
          else if (first && e === 'remove') p = withoutIntervention(p, first);
          else if (first) p = withChange(p, first, { values: { volume: { value: 1, unit: 'mL' } } });
        }
        for (const { plan: old, text } of history) expect(canonicalJson(old)).toBe(text);
      }),
      { seed: 20261123, numRuns: 200 },
    );
  });
});
