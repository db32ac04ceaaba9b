import type { TissueMap, Treatment } from '#models/tumour/index.ts';
import { cpuSolver, type Solve } from '#models/tumour/calibrate/solver.ts';
import type { Member } from '#models/tumour/calibrate/unknowns.ts';

/** One thread that grows members from their seeds. */
export interface FitLane {
  /** Called once before `grow`, and again for another problem. */
  open(tissue: TissueMap, treatment: Treatment): Promise<void>;
  /** [member][day], float32. */
  grow(members: readonly Member[], days: readonly number[]): Promise<readonly (readonly ArrayLike<number>[])[]>;
}

/** A lane in the calling thread. */
export function fitLane(): FitLane {
  let solve: Solve | null = null;
  return {
    async open(tissue, treatment) {
      solve = cpuSolver(tissue, treatment);
    },
    async grow(members, days) {
      if (!solve) throw new Error('this lane was not opened');
      return solve(members, days);
    },
  };
}

/** Spreads members over lanes, each taking the next as it is free; the answer is in the members' order, whoever solved. */
export function solverOver(lanes: readonly FitLane[]): Solve {
  return async (members, days) => {
    const out = new Array<readonly ArrayLike<number>[]>(members.length);
    let next = 0;
    await Promise.all(
      lanes.map(async (lane) => {
        for (let n = next++; n < members.length; n = next++) {
          const [grown] = await lane.grow([members[n] as Member], days);
          out[n] = grown as readonly ArrayLike<number>[];
        }
      }),
    );
    return out;
  };
}
