import { cancelled, failureOf } from '#models/core/failure.ts';
import type { Solve } from '#models/tumour/calibrate/solver.ts';
import { memberStart, treatmentFrom } from '#models/tumour/calibrate/solver.ts';
import type { TissueMap, Treatment } from '#models/tumour/index.ts';
import type { Backend, Priority } from '#workers/compute.api.ts';
import type { TumourCase } from '#workers/pool.api.ts';
import type { Control } from '#workers/run/simulator.ts';
import type { PlannedCase } from './plan-case.ts';
import { batchesOf, plannerOf } from './plan-case.ts';
import type { TumourHosts } from './simulator.ts';

const MAX_LOSSES = 3;

export interface SolveSettings {
  readonly hosts: TumourHosts;
  readonly backend: 'auto' | Backend;
  readonly control: Control;
  readonly priority?: Priority;
  /** Voxels whose values are wanted; absent: all of the grid. */
  readonly points?: ArrayLike<number>;
}

/**
 * Grows many tumours on one tissue map, as many at once as fit (one chain of dispatches on a GPU), and gives their fields on
 * each of their frames: [case][frame] of float32, by `points` or one a voxel. A case's numbers do not depend on the others.
 * Starts a batch again when the device is lost. Rejects as a run does, or with a RangeError about a case.
 */
export async function solveMany(tissue: TissueMap, cases: readonly TumourCase[], settings: SolveSettings): Promise<Float32Array[][]> {
  const { hosts, backend, control, priority = 'soon', points } = settings;
  const planner = plannerOf(tissue);
  const planned = cases.map((problem) => planner.plan(problem));
  const voxels = tissue.white.length;
  const out: Float32Array[][] = cases.map(() => []);
  for (const batch of batchesOf(planned, voxels)) {
    for (let losses = 0; ;) {
      if (control.signal.aborted) throw cancelled();
      const { host } = await hosts.get(backend);
      try {
        const opened = await host.open({ tissue, cases: batch.map((i) => planned[i] as PlannedCase), priority });
        try {
          for (let frame = await opened.advance(control); frame !== null; frame = await opened.advance(control)) {
            const fields = await opened.fields();
            batch.forEach((i, m) => {
              const own = fields.subarray(m * voxels, (m + 1) * voxels);
              (out[i] as Float32Array[])[frame as number] = points ? Float32Array.from(points, (v) => own[v] as number) : own.slice();
            });
          }
        } finally {
          opened.close();
        }
        break;
      } catch (error) {
        if (failureOf(error).kind !== 'DeviceLost' || ++losses > MAX_LOSSES) throw error;
      }
    }
  }
  return out;
}

/**
 * A fit's solver on whatever device there is, many members at once. Unlike `cpuSolver` of models/tumour/calibrate it grows the
 * whole tissue: members share it.
 */
export function batchedSolver(tissue: TissueMap, treatment: Treatment, settings: SolveSettings): Solve {
  return (members, days) => {
    const cases = members.map((member): TumourCase => {
      const { startDay, ...own } = memberStart(tissue, member);
      return { ...own, treatment: treatmentFrom(treatment, startDay), frames: days.map((day) => day - startDay) };
    });
    return solveMany(tissue, cases, settings);
  };
}
