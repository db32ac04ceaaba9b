import type { RunReport } from '../engine/report.ts';
import type { RunSetting } from '../engine/simulation.ts';
import type { Study } from './study.ts';

/** Somebody who makes runs of a study's hospitals, one at a time: a worker, a thread. */
export interface RunLane {
  run(option: number, setting: RunSetting): Promise<RunReport>;
}

export interface Drive {
  /** Asked before each run. */
  stopped?(): boolean;
  /** After each run that came back. */
  onRun?(): void;
}

/**
 * Does a study with as many lanes as there are, until it is settled or stopped. Rejects with what the first lane that fails
 * rejects with; what came back by then is kept, and driving again goes on from there.
 */
export async function driveStudy(study: Study, lanes: readonly RunLane[], { stopped, onRun }: Drive = {}): Promise<void> {
  study.recall();
  let wake: () => void = () => undefined;
  let change = new Promise<void>((resolve) => (wake = resolve));
  let under = 0;
  let failed = false;
  const work = async (lane: RunLane): Promise<void> => {
    while (!failed && !stopped?.() && !study.settled) {
      const task = study.next();
      if (!task) {
        // What comes next depends on what others have under way.
        if (under === 0) return;
        await change;
        continue;
      }
      under++;
      try {
        study.accept(task, await lane.run(task.option, { ...study.request.setting, replication: task.replication }));
      } catch (error) {
        failed = true;
        throw error;
      } finally {
        under--;
        const told = wake;
        change = new Promise((resolve) => (wake = resolve));
        told();
      }
      onRun?.();
    }
  };
  await Promise.all(lanes.map(work));
}
