import type { TumourParameters } from '../parameters.ts';
import type { Seed } from '../problem.ts';
import { simulate } from '../simulate.ts';
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

/** What is left of a treatment from `day` on, dated from there: what came before does nothing to a tumour that was not there. */
export function treatmentFrom(treatment: Treatment, day: number): Treatment {
  const later = <T extends { readonly day: number }>(events: readonly T[]): T[] =>
    events.map((event) => ({ ...event, day: event.day - day })).filter((event) => event.day >= 0);
  return {
    fields: treatment.fields,
    fractions: later(treatment.fractions),
    resections: later(treatment.resections),
    agents: treatment.agents.map((a) => ({ ...a, doses: later(a.doses) })),
  };
}

/** How a member starts: on `startDay` of the problem's clock from its seed, in steps that keep the speed of its front. */
export interface MemberStart {
  readonly parameters: TumourParameters;
  readonly start: Seed;
  readonly startDay: number;
  /** d */
  readonly longestStep: number;
}

export function memberStart(tissue: TissueMap, { parameters, seed, seedDay }: Member): MemberStart {
  return {
    parameters,
    start: { centre: seed, width: SEED_WIDTH_MM, peak: SEED_PEAK },
    startDay: seedDay,
    longestStep: calibrationStep(tissue, parameters.diffusion, parameters.proliferation),
  };
}

/** How far ahead of a front, in front widths and mm, anything is still grown: what lies beyond is below exp(-5) of an edge. */
const AHEAD_WIDTHS = 5;
const AHEAD_MM = 4;

/**
 * The tissue a member can have reached by `day`: all within the distance its front can run, 2 sqrt(D rho) a day, and some
 * way ahead. Fewer voxels to grow, and no edge that moves for it.
 */
function withinReach(tissue: TissueMap, member: Member, day: number): TissueMap {
  const { diffusion, proliferation } = member.parameters;
  const reach =
    2 * Math.sqrt(diffusion * proliferation) * (day - member.seedDay) + AHEAD_WIDTHS * Math.sqrt(diffusion / proliferation) + AHEAD_MM;
  const { size, spacing } = tissue.grid;
  const [nx, ny, nz] = size;
  const white = tissue.white.slice();
  const grey = tissue.grey.slice();
  let v = 0;
  for (let k = 0; k < nz; k++) {
    for (let j = 0; j < ny; j++) {
      const plane2 = (k * spacing[2] - member.seed[2]) ** 2 + (j * spacing[1] - member.seed[1]) ** 2;
      for (let i = 0; i < nx; i++, v++) {
        if (plane2 + (i * spacing[0] - member.seed[0]) ** 2 <= reach * reach) continue;
        white[v] = 0;
        grey[v] = 0;
      }
    }
  }
  return { grid: tissue.grid, white, grey };
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
      const { startDay, ...own } = memberStart(tissue, member);
      const frames = days.map((day) => day - startDay);
      const reached = withinReach(tissue, member, days[days.length - 1] as number);
      const problem = { ...own, tissue: reached, treatment: treatmentFrom(treatment, startDay), frames };
      out.push(simulate(problem, { precision: 'float32' }).map((frame) => frame.field));
    }
    return out;
  };
}
