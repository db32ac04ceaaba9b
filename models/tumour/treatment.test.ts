import { describe, expect, it } from 'vitest';
import { planOf, simulate, tumourParameters, type Treatment } from './index.ts';
import { tissueFromMask } from './tissue.ts';
import { treatmentLater, treatmentsTogether } from './treatment.ts';

const grid = { size: [11, 9, 7], spacing: [2, 2, 3] } as const;
const cells = grid.size[0] * grid.size[1] * grid.size[2];
const tissue = tissueFromMask(grid, new Uint8Array(cells).fill(1));
const at = (value: number, unit: string) => ({ value, unit });
const ball = (r: number) =>
  Uint8Array.from({ length: cells }, (_, v) => {
    const [i, j, k] = [v % 11, Math.floor(v / 11) % 9, Math.floor(v / 99)];
    return Math.hypot(2 * (i - 5), 2 * (j - 4), 3 * (k - 3)) <= r ? 1 : 0;
  });

function course(target: Uint8Array, fractions: number, doses: number): Treatment {
  const rays = { dose: at(2, 'Gy'), fractions: at(fractions, '1'), per_week: at(7, '1'), margin: at(2, 'mm'), penumbra: at(3, 'mm') };
  const drug = { dose: at(75, 'mg/m2'), days: at(doses, 'd'), cycle: at(20, 'd'), cycles: at(1, '1') };
  const interventions = [
    { id: 'r', kind: 'radiotherapy', start: at(1, 'd'), values: rays },
    { id: 't', kind: 'temozolomide', start: at(1, 'd'), values: drug },
  ];
  const scenario = { schema: 1, id: 's', title: 's', model: 'tumour', duration: at(30, 'd'), interventions } as const;
  return planOf(scenario, { grid, target, dose: null }).treatment;
}

function grown(treatment: Treatment) {
  const start = { centre: [10, 8, 9], width: 3, peak: 0.8 } as const;
  return simulate({ tissue, start, parameters: tumourParameters({ diffusion: 0.2 }), treatment, frames: [20] })[0]!.field;
}

describe('treatments put together', () => {
  it('a course in two parts, the second later by the first, is the whole course, bit for bit', () => {
    const [first, second, whole] = [course(ball(6), 4, 4), course(ball(6), 5, 5), course(ball(6), 9, 9)];
    const field = grown(treatmentsTogether([first, treatmentLater(second, 4)]));
    expect(field).toEqual(grown(whole));
    // Or nothing above would have been tested: one part alone leaves more.
    const mass = (of: ArrayLike<number>) => Array.from(of).reduce((a, b) => a + b, 0);
    expect(mass(grown(first))).toBeGreaterThan(1.05 * mass(field));
  });

  it('fractions keep the dose of their own list', () => {
    const [narrow, wide] = [course(ball(3), 1, 1), course(ball(8), 2, 1)];
    const { fields, fractions } = treatmentsTogether([narrow, wide, narrow]);
    const dose = fractions.map(({ field }) => fields[field]?.gray);
    expect(dose).toEqual([narrow, wide, wide, narrow].map((list) => list.fields[0]?.gray));
    expect(dose[0]).not.toEqual(dose[1]);
  });

  it('events move, what they carry stays', () => {
    const made = course(ball(6), 2, 2);
    const mask = ball(4);
    const moved = treatmentLater({ ...made, resections: [{ day: 3, mask }] }, -10.5);
    expect(moved.resections).toEqual([{ day: -7.5, mask }]);
    expect(moved.fractions.map(({ day, scale }) => [day, scale])).toEqual([
      [-9.5, 2],
      [-8.5, 2],
    ]);
    expect(moved.agents[0]?.doses.map(({ day }) => day)).toEqual([-9.5, -8.5]);
  });
});
