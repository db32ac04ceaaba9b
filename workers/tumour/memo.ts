import type { TumourPicture, TumourRequest } from '#workers/tumour.api.ts';
import type { JobPlan } from './plan-job.ts';
import type { TumourCheckpoint } from './simulator.ts';

/** Everything a stopped job needs to go on. Results are only ever added to, frame by frame, in the order of `units`. */
export interface TumourMemo {
  /** Unit under way. */
  unit: number;
  /** Frames of that unit whose results are in: those a device lost after its checkpoint are grown again, but not counted again. */
  frames: number;
  checkpoint: TumourCheckpoint | null;
  /** [plan][threshold] of [days, members], mm3. */
  readonly volumes: readonly (readonly Float64Array[])[];
  /** [plan] of [days, members], mm3. */
  readonly masses: readonly Float64Array[];
  /** [plan][day] of [voxels]: members above the first threshold. */
  readonly counts: readonly (readonly Uint16Array[])[];
  /** Pictures that are made and not yet sent. */
  readonly pictures: TumourPicture[];
  /** Engines that had a part in it, in order. */
  readonly engines: string[];
}

export function newMemo(request: TumourRequest): TumourMemo {
  const { plans, days, members, thresholds, tissue, chances } = request;
  const cells = days.length * members.length;
  return {
    unit: 0,
    frames: 0,
    checkpoint: null,
    volumes: plans.map(() => thresholds.map(() => new Float64Array(cells))),
    masses: plans.map(() => new Float64Array(cells)),
    counts: plans.map(() => (chances ? days.map(() => new Uint16Array(tissue.white.length)) : [])),
    pictures: [],
    engines: [],
  };
}

/** A memo of its own: an attempt that was cancelled may still be winding down and must not write into the one that goes on. */
export function copyMemo(memo: TumourMemo): TumourMemo {
  return {
    ...memo,
    volumes: memo.volumes.map((list) => list.map((v) => v.slice())),
    masses: memo.masses.map((v) => v.slice()),
    counts: memo.counts.map((list) => list.map((v) => v.slice())),
    pictures: [...memo.pictures],
    engines: [...memo.engines],
  };
}

/** Sweeps that are done, for progress. */
export function workDone(plan: JobPlan, memo: TumourMemo): number {
  let done = 0;
  plan.units.forEach((unit, u) => {
    for (const m of unit.members) {
      const planned = plan.cases[unit.plan]?.[m];
      if (!planned || u > memo.unit) continue;
      if (u < memo.unit) done += planned.passes;
      else if (memo.checkpoint) {
        for (const stretch of planned.stretches) {
          if (stretch.kind === 'passes') done += stretch.passes.length;
          if (stretch.kind === 'frame' && stretch.frame === memo.checkpoint.frame) break;
        }
      }
    }
  });
  return done;
}
