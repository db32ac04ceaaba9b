import { describe, expect, it } from 'vitest';
import { planOf } from '#models/tumour/plan.ts';
import { emptyPlan } from '#src/twin/plan.ts';
import { EXAMPLES, examplePlan } from './examples.ts';
import { daysFor, eventDays, withinPlan } from './plan-length.ts';

const plan = (days: number) => emptyPlan('plan-a', '', 'tumour', days, 'd');
const site = { grid: { size: [3, 3, 3], spacing: [5, 5, 5] }, target: new Uint8Array(27).fill(1, 13, 14), dose: null } as const;

describe('the days a plan needs', () => {
  it('hold all of every example, by what is simulated of it', () => {
    for (const example of EXAMPLES) {
      const made = examplePlan(example, plan(30));
      const asked = made.interventions.reduce((sum, one) => sum + eventDays(one).length, 0);
      const days = daysFor(made, 30);
      const { treatment } = planOf({ ...made, duration: { value: days, unit: 'd' } }, site);
      const doses = treatment.agents.reduce((sum, agent) => sum + agent.doses.length, 0);
      expect(treatment.fractions.length + treatment.resections.length + doses).toBe(asked);
    }
  });

  it('are the usual ones: six weeks from day 7 fit into 60, Stupp into 270, five fractions stay in 30', () => {
    // 30 fractions, five a week, the last on a Friday 39 days after the first: day 46.
    expect(daysFor(examplePlan('rays', plan(30)), 30)).toBe(60);
    expect(daysFor(examplePlan('rays', plan(180)), 180)).toBe(180);
    expect(daysFor(examplePlan('few-rays', plan(30)), 30)).toBe(30);
    // 7 + 42 + 28 days, then a cycle of 28, then five cycles of which the last has 5 days: day 221.
    expect(daysFor(examplePlan('stupp', plan(30)), 30)).toBe(270);
  });

  it('are told where they cut a plan: 30 fractions from day 7 in 30 days', () => {
    const made = examplePlan('rays', plan(30));
    // Three weeks of five on days 7 to 25, then days 28 and 29.
    expect(withinPlan(made.interventions[0]!, made)).toEqual({ all: 30, within: 17 });
    const { treatment } = planOf(made, site);
    expect(treatment.fractions).toHaveLength(17);
  });
});
