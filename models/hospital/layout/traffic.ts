import { compileModel } from '../engine/compile.ts';
import type { RunReport } from '../engine/report.ts';
import { reportOf } from '../engine/report-of.ts';
import { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import type { Block } from './blocks.ts';
import { blockOfRooms } from './blocks.ts';
import type { WalkingModel } from './walks.ts';

/** Who went from where to where in one run, after the warm-up. */
export interface Traffic {
  /** Trips a day, row-major: blocks in order, and last whatever is in no block (halls, the way in). */
  readonly trips: Float64Array;
  readonly n: number;
  /** Minutes on the way, of all who set out; and how many came into the house. */
  readonly walkedMinutes: number;
  readonly came: number;
}

interface WalkedRun {
  readonly report: RunReport;
  readonly traffic: Traffic;
}

/** Runs a walking model once and counts every way. Counting changes nothing of the run. */
export function walkedRun(
  { model, graph, travel }: WalkingModel,
  blocks: readonly Block[],
  setting: { readonly seed: number; readonly replication: number; readonly minutes: number; readonly warmUpMinutes: number },
): WalkedRun {
  const inside = blockOfRooms(blocks);
  const n = blocks.length + 1;
  const blockAt = graph.rooms.map((id) => inside.get(id) ?? blocks.length);
  const run = new Simulation(compileModel(model, graph.rooms), setting, travel);
  const trips = new Float64Array(n * n);
  const began = new Map<number, number>();
  let [walkedMinutes, came] = [0, 0];
  const counts = (): boolean => run.now >= setting.warmUpMinutes;
  const nothing = (): void => undefined;
  const watch: Watch = {
    came: () => void (counts() && came++),
    left: nothing,
    took: nothing,
    gave: nothing,
    soiled: nothing,
    cleaned: nothing,
    goes: (row, room) => {
      if (!counts()) return;
      const from = run.patients.room[row] as number;
      const at = (blockAt[from] ?? blocks.length) * n + (blockAt[room] ?? blocks.length);
      trips[at] = (trips[at] as number) + 1;
      began.set(row, run.now);
    },
    arrived: (row) => {
      const since = began.get(row);
      if (since === undefined) return;
      walkedMinutes += run.now - since;
      began.delete(row);
    },
  };
  run.watchedBy(watch);
  run.advance(setting.minutes);
  const days = (setting.minutes - setting.warmUpMinutes) / 1440;
  return { report: reportOf(run), traffic: { trips: trips.map((count) => count / days), n, walkedMinutes, came } };
}
