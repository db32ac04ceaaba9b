import { m } from '#src/app/messages/compiled/messages.js';
import type { Stage } from '#workers/compute.api.ts';

const STAGES: Readonly<Record<Stage, () => string>> = {
  waiting: m.physiology_stage_waiting,
  settling: m.physiology_stage_settling,
  running: m.physiology_stage_running,
  traces: m.physiology_stage_traces,
  summarising: m.physiology_stage_summarising,
  fitting: m.physiology_stage_fitting,
};

/** What a job is doing, in the language of the screen. */
export function stageText(stage: Stage): string {
  return STAGES[stage]();
}
