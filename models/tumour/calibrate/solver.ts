import { seedField, simulate } from '../simulate.ts';
import type { TissueMap } from '../tissue.ts';
import type { Treatment } from '../treatment.ts';
import { SEED_PEAK, SEED_WIDTH_MM } from './unknowns.ts';
import type { Member } from './unknowns.ts';

/**
 * Grows every member and gives its share of tumour on each of `days` (rising, in the problem's clock): [member][day], one
 * number a voxel of the grid. The tissue and the treatment are the solver's own; a batch may be one dispatch chain on a GPU.
 */
export type Solve = (members: readonly Member[], days: readonly number[]) => Promise<readonly (readonly ArrayLike<number>[])[]>;

/** Step limit of `calibrationStep` from the growth rate: rho dt at most this. */
const GROWTH_SHARE = 0.25;

/**
 * Longest step for a fit, d. An explicit step of a tenth of h2/D makes the front slower by as much as the grid makes it
 * faster (leading terms, mean over directions), so that a coarse grid keeps the right speed; see MODEL.md.
 */
export function calibrationStep(tissue: TissueMap, diffusion: number, proliferation: number): number {
  const h = Math.min(...tissue.grid.spacing);
  return Math.min((0.1 * h * h) / diffusion, GROWTH_SHARE / proliferation);
}

/** A treatment whose clock starts `days` earlier. */
export function shiftTreatment(treatment: Treatment, days: number): Treatment {
  return {
    fields: treatment.fields,
    fractions: treatment.fractions.map((f) => ({ ...f, day: f.day + days })),
    resections: treatment.resections.map((r) => ({ ...r, day: r.day + days })),
    agents: treatment.agents.map((a) => ({ ...a, doses: a.doses.map((d) => ({ ...d, day: d.day + days })) })),
  };
}

/**
 * A solver on the processor, float32, one member after the other. `pause` is awaited between members, so that a page can
 * draw and a signal can stop it. Events before a member's seed do nothing to it.
 */
export function cpuSolver(tissue: TissueMap, treatment: Treatment, pause?: () => Promise<void>): Solve {
  return async (members, days) => {
    const out: ArrayLike<number>[][] = [];
    for (const member of members) {
      if (pause) await pause();
      const age = -member.seedDay;
      const shifted = shiftTreatment(treatment, age);
      const { diffusion, proliferation } = member.parameters;
      const frames = simulate(
        {
          tissue,
          start: { field: seedField(tissue.grid, { centre: member.seed, width: SEED_WIDTH_MM, peak: SEED_PEAK }) },
          parameters: member.parameters,
          treatment: {
            ...shifted,
            fractions: shifted.fractions.filter((f) => f.day >= 0),
            resections: shifted.resections.filter((r) => r.day >= 0),
            agents: shifted.agents.map((a) => ({ ...a, doses: a.doses.filter((d) => d.day >= 0) })),
          },
          frames: days.map((day) => day + age),
          longestStep: calibrationStep(tissue, diffusion, proliferation),
        },
        { precision: 'float32' },
      );
      out.push(frames.map((frame) => frame.field));
    }
    return out;
  };
}
