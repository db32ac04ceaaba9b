import { describe, expect, it } from 'vitest';
import { below } from '#tests/figures.ts';
import { dormandPrince } from '#models/core/dormand-prince.ts';
import { exp } from '#models/core/elementary.ts';
import { tumourParameters } from './parameters.ts';
import { reactionFactors, scheduleOf, stableStep } from './schedule.ts';
import { simulate } from './simulate.ts';
import { tissueFromMask } from './tissue.ts';
import type { AgentCourse, Treatment } from './treatment.ts';
import { TEMOZOLOMIDE_DECAY, UNTREATED } from './treatment.ts';

const box = tissueFromMask({ size: [2, 1, 1], spacing: [1, 1, 1] }, [1, 1]);
const still = { ...tumourParameters({ radiosensitivity: 0.06, alphaBeta: 8 }), diffusion: 0, proliferation: 0 };

describe('a list of fractions', () => {
  it('multiplies exactly, in any order, at any time, overlapping or not', () => {
    const fields = [{ gray: Float32Array.of(2, 1) }, { gray: Float32Array.of(0.5, 3) }];
    const fractions = [
      { day: 9.25, field: 0, scale: 1 },
      { day: 1, field: 1, scale: 1 },
      { day: 1, field: 0, scale: 1 },
      { day: 1.5, field: 1, scale: 0.5 },
      { day: 30, field: 0, scale: 9 },
    ];
    const treatment = { ...UNTREATED, fields, fractions };
    const start = { field: Float64Array.of(0.8, 0.3) };
    const [end] = simulate({ tissue: box, start, parameters: still, treatment, frames: [20] });
    const survival = (d: number): number => Math.exp(-0.06 * d - (0.06 / 8) * d * d);
    // The last is after the last frame.
    below(
      'A list of fractions: the product of their survivals',
      Math.abs(end!.field[0]! - 0.8 * survival(2) * survival(0.5) * survival(2) * survival(0.25)),
      1e-15,
    );
    expect(Math.abs(end!.field[1]! - 0.3 * survival(1) * survival(3) * survival(1) * survival(1.5))).toBeLessThan(1e-15);
  });

  it('holds a thin tumour in balance when growth between fractions equals their kill', () => {
    const parameters = { ...tumourParameters({ radiosensitivity: 0.06, alphaBeta: 8 }), diffusion: 0.3 };
    const every = 1.4;
    const proliferation = (0.06 * 2 + (0.06 / 8) * 4) / every;
    const fractions = Array.from({ length: 40 }, (_, n) => ({ day: (n + 1) * every, field: 0, scale: 1 }));
    const treatment = { ...UNTREATED, fields: [{ gray: Float32Array.of(2, 2) }], fractions };
    const start = { field: Float64Array.of(1e-9, 1e-9) };
    const frames = [every * 10, every * 40];
    for (const frame of simulate({ tissue: box, start, parameters: { ...parameters, proliferation }, treatment, frames }))
      below('Growth against fractions in balance, 40 cycles', Math.abs(frame.field[0]! / 1e-9 - 1), 1e-6);
  });
});

describe('a drug that leaves by halves', () => {
  const agents: readonly AgentCourse[] = [
    { agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses: [0, 1, 1.02, 2, 9].map((day) => ({ day, amount: 150 })) },
    { agent: 'slow', decay: 0.4, doses: [{ day: 0.7, amount: 3 }] },
    { agent: 'unknown to this tumour', decay: 1, doses: [{ day: 0, amount: 1000 }] },
  ];
  const parameters = {
    ...tumourParameters({ proliferation: 0.2 }),
    diffusion: 0,
    agentSensitivity: { temozolomide: 0.02, slow: 0.5 },
  };

  it('kills as the exact equation says (Dormand-Prince, 1e-9), whatever the step', () => {
    const rate = (t: number): number =>
      agents.reduce((sum, course) => {
        const s = parameters.agentSensitivity[course.agent as 'slow'] ?? 0;
        return sum + course.doses.reduce((c, d) => (t >= d.day ? c + s * d.amount * Math.exp(-course.decay * (t - d.day)) : c), 0);
      }, 0);
    // The oracle restarts at every dose, where the rate jumps.
    let c = 0.6;
    const stops = [0, 0.7, 1, 1.02, 2, 9, 12];
    for (let n = 1; n < stops.length; n++) {
      const [from, to] = [stops[n - 1]!, stops[n]!];
      const inner = (t: number): number => rate(Math.min(Math.max(t, from), to - 1e-12));
      const rhs = (t: number, y: Float64Array, dy: Float64Array): void => {
        dy[0] = 0.2 * y[0]! * (1 - y[0]!) - inner(t) * y[0]!;
      };
      c = dormandPrince(rhs, [c], [from, to], { relative: 1e-12, absolute: 1e-14 })[1]![0]!;
    }
    for (const longestStep of [0.5, 0.37, 0.01]) {
      const treatment: Treatment = { ...UNTREATED, agents };
      const [end] = simulate({
        tissue: box,
        start: { field: Float64Array.of(0.6, 0.6) },
        parameters,
        treatment,
        frames: [12],
        longestStep,
      });
      below('Drugs with growth against Dormand-Prince, steps of 0.5, 0.37 and 0.01 d', Math.abs(end!.field[0]! - c), 1e-9);
    }
  });

  it('takes, in all, sensitivity times dose over decay', () => {
    const { gain } = reactionFactors({ ...parameters, proliferation: 0 }, agents, 0, 1000);
    const slow = (0.5 * 3) / 0.4;
    expect(Math.abs(-Math.log(gain) - (5 * 150 * 0.02) / TEMOZOLOMIDE_DECAY - slow)).toBeLessThan(1e-12);
  });

  it('is the plain logistic once nothing is left of it', () => {
    expect(reactionFactors({ ...parameters, agentSensitivity: { temozolomide: 0.02 } }, agents, 300, 0.5)).toEqual({
      gain: exp(0.1),
      crowding: exp(0.1) - 1,
    });
  });
});

describe('a schedule', () => {
  it('puts steps of equal length between events and ends at the last frame', () => {
    const treatment = {
      ...UNTREATED,
      fractions: [{ day: 0.7, field: 0, scale: 1 }],
      resections: [{ day: 0.7, mask: Uint8Array.of(1, 0) }],
    };
    const { operations, steps, longestStep } = scheduleOf([0, 1], treatment, 0.25);
    expect(steps).toBe(3 + 2);
    expect(Math.abs(longestStep - 0.7 / 3)).toBeLessThan(1e-15);
    const kinds = operations.map((o) => o.kind).join(' ');
    expect(kinds).toBe('frame react diffuse react diffuse react diffuse react resect irradiate react diffuse react diffuse react frame');
    const total = (kind: string): number => operations.reduce((sum, o) => (o.kind === kind && 'days' in o ? sum + o.days : sum), 0);
    expect(Math.abs(total('react') - 1)).toBeLessThan(1e-12);
    expect(Math.abs(total('diffuse') - 1)).toBeLessThan(1e-12);
  });

  it('takes the longest stable step', () => {
    expect(stableStep(2, 6)).toBeCloseTo(0.9 / 12, 15);
    expect(stableStep(0, 6)).toBe(0.5);
    expect(stableStep(0.001, 6, 0.25)).toBe(0.25);
  });

  it('refuses days that are none', () => {
    expect(() => scheduleOf([], UNTREATED, 0.5)).toThrow('no day is asked for');
    expect(() => scheduleOf([3, 3], UNTREATED, 0.5)).toThrow('rising');
    expect(() => scheduleOf([-1], UNTREATED, 0.5)).toThrow('day 0 or later');
    expect(() => scheduleOf([1], UNTREATED, 0)).toThrow('longer than 0');
    expect(() => scheduleOf([1], { ...UNTREATED, fractions: [{ day: Number.NaN, field: 0, scale: 1 }] }, 0.5)).toThrow('not at NaN');
  });
});

describe('a resection', () => {
  it('empties its voxels, lets nothing back in, and touches no other', () => {
    const tissue = tissueFromMask({ size: [5, 1, 1], spacing: [1, 1, 1] }, [1, 1, 1, 1, 1]);
    const mask = Uint8Array.of(0, 0, 1, 0, 0);
    const parameters = { ...tumourParameters({ diffusion: 1 }), proliferation: 0 };
    const start = { field: Float64Array.of(0.1, 0.5, 1, 0, 0) };
    const treatment = { ...UNTREATED, resections: [{ day: 0, mask }] };
    const [now, later] = simulate({ tissue, start, parameters, treatment, frames: [0, 300] });
    expect([...now!.field]).toEqual([0.1, 0.5, 0, 0, 0]);
    [0.3, 0.3, 0, 0, 0].forEach((c, v) => expect(Math.abs(later!.field[v]! - c)).toBeLessThan(1e-12));
  });
});
