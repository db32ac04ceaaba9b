import type { InterventionSpec } from '#models/core/scenario.ts';

export const INTERVENTIONS: readonly InterventionSpec[] = [
  {
    kind: 'push',
    label: 'Push',
    description: 'Adds a constant force per mass while it lasts. Exact for any force within the input range.',
    fields: { force: { unit: 'm/s2', min: -50, max: 50, default: 1, label: 'Force per mass' } },
    timed: true,
    effect: (values) => ({ force: values['force'] as number }),
  },
];
