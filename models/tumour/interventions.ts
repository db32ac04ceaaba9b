import type { FieldSpec, Intervention, InterventionForm } from '#models/core/scenario.ts';

function field(unit: string, min: number, max: number, value: number, label: string): FieldSpec {
  return { unit, min, max, default: value, label };
}

const COURSE = {
  fractions: field('1', 1, 60, 30, 'Fractions'),
  per_week: field('1', 1, 7, 5, 'Fractions a week, on days in a row'),
} as const;

/**
 * What can be done to a tumour. Any of these may overlap, several of one kind too: fractions multiply, drugs add up in the
 * rate at which they kill, what is taken out stays out. A duration cuts a course short.
 */
export const tumourInterventions: readonly InterventionForm[] = [
  {
    kind: 'radiotherapy',
    label: 'Radiotherapy',
    description:
      'Fractions of full dose to the visible tumour and a margin, falling off beyond it; cells survive by the linear-quadratic law. The first is on the day it starts.',
    fields: {
      dose: field('Gy', 0, 25, 2, 'Dose of a fraction'),
      ...COURSE,
      margin: field('mm', 0, 60, 20, 'Margin around the visible tumour'),
      penumbra: field('mm', 0, 30, 6, 'Fall from 80 to 20 % of the dose'),
    },
    timed: false,
  },
  {
    kind: 'radiotherapy_plan',
    label: 'Radiotherapy as planned',
    description: 'The dose map that came with the images, in equal fractions; cells survive by the linear-quadratic law.',
    fields: { ...COURSE, share: field('%', 0, 200, 100, 'Share of the planned dose') },
    timed: false,
  },
  {
    kind: 'resection',
    label: 'Resection',
    description: 'Takes out the visible tumour and a margin (a negative margin leaves a rim behind); nothing grows in the cavity.',
    fields: { margin: field('mm', -30, 30, 0, 'Margin around the visible tumour') },
    timed: false,
  },
  {
    kind: 'temozolomide',
    label: 'Temozolomide',
    description: 'A dose a day for some days of each cycle; half of it is gone after 1.8 h. Kills at a rate that goes with what is left.',
    fields: {
      dose: field('mg/m2', 0, 300, 75, 'Daily dose'),
      days: field('d', 1, 60, 42, 'Days of treatment in a cycle'),
      cycle: field('d', 1, 60, 42, 'Length of a cycle'),
      cycles: field('1', 1, 24, 1, 'Cycles'),
    },
    timed: false,
  },
  {
    kind: 'drug',
    label: 'Other drug',
    description: 'A drug of which only the effect is stated: the share of cells one dose kills in all, and how fast it leaves.',
    fields: {
      kill: field('%', 0, 99, 10, 'Cells killed by one dose'),
      half_life: field('h', 0.1, 2000, 24, 'Half-life'),
      interval: field('d', 0.25, 120, 21, 'Time between doses'),
      doses: field('1', 1, 100, 6, 'Doses'),
    },
    timed: false,
  },
];

/** Longest scenario of a tumour, days. */
export const LONGEST_DAYS = 3653;

/** Days from the end of daily temozolomide to the first cycle after it, and of a cycle. */
const [PAUSE_DAYS, CYCLE_DAYS] = [28, 28];

/**
 * The regimen of Stupp et al. 2005 (doi:10.1056/NEJMoa043330) [recalled] as a list that can be changed: 30 fractions of 2 Gy
 * from Monday to Friday with 75 mg/m2 of temozolomide on 42 days, four weeks' rest, then 5 of 28 days at 150 mg/m2 and
 * five more such cycles at 200 mg/m2. `id` is put before the ids of its four parts; day `start` counts as a Monday.
 */
export function stuppInterventions(start: number, marginMm: number, id = 'stupp'): Intervention[] {
  const at = (day: number): { value: number; unit: string } => ({ value: day, unit: 'd' });
  const drug = (part: string, day: number, dose: number, days: number, cycle: number, cycles: number): Intervention => ({
    id: `${id}-${part}`,
    kind: 'temozolomide',
    start: at(day),
    values: {
      dose: { value: dose, unit: 'mg/m2' },
      days: { value: days, unit: 'd' },
      cycle: { value: cycle, unit: 'd' },
      cycles: { value: cycles, unit: '1' },
    },
  });
  const after = start + 42 + PAUSE_DAYS;
  return [
    {
      id: `${id}-radiotherapy`,
      kind: 'radiotherapy',
      start: at(start),
      values: {
        dose: { value: 2, unit: 'Gy' },
        fractions: { value: 30, unit: '1' },
        per_week: { value: 5, unit: '1' },
        margin: { value: marginMm, unit: 'mm' },
        penumbra: { value: 6, unit: 'mm' },
      },
    },
    drug('daily', start, 75, 42, 42, 1),
    drug('first-cycle', after, 150, 5, CYCLE_DAYS, 1),
    drug('further-cycles', after + CYCLE_DAYS, 200, 5, CYCLE_DAYS, 5),
  ];
}
