import type { Intervention, Scenario } from '#models/core/scenario.ts';
import { stuppInterventions } from '#models/tumour/interventions.ts';

export const EXAMPLES = ['rays', 'few-rays', 'resection', 'stupp', 'resection-stupp'] as const;
export type Example = (typeof EXAMPLES)[number];

const at = (day: number): { readonly value: number; readonly unit: string } => ({ value: day, unit: 'd' });

function rays(start: number, dose: number, fractions: number, perWeek: number): Intervention {
  return {
    id: 'radiotherapy-1',
    kind: 'radiotherapy',
    start: at(start),
    values: {
      dose: { value: dose, unit: 'Gy' },
      fractions: { value: fractions, unit: '1' },
      per_week: { value: perWeek, unit: '1' },
      margin: { value: 5, unit: 'mm' },
      penumbra: { value: 6, unit: 'mm' },
    },
  };
}

const resection = (start: number): Intervention => ({
  id: 'resection-1',
  kind: 'resection',
  start: at(start),
  values: { margin: { value: 0, unit: 'mm' } },
});

/** Ready-made plans to start from, all beginning after a week; whole, however long `plan` is. */
export function examplePlan(example: Example, plan: Scenario): Scenario {
  switch (example) {
    case 'rays':
      return { ...plan, interventions: [rays(7, 2, 30, 5)] };
    case 'few-rays':
      return { ...plan, interventions: [rays(7, 5, 5, 5)] };
    case 'resection':
      return { ...plan, interventions: [resection(7)] };
    case 'stupp':
      return { ...plan, interventions: stuppInterventions(7, 20) };
    case 'resection-stupp':
      return { ...plan, interventions: [resection(7), ...stuppInterventions(35, 20)] };
  }
}
