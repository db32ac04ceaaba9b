import { cancelled, failureOf } from '#models/core/failure.ts';
import { voxelMm3 } from '#models/tumour/index.ts';
import type { OnPictures, TumourPicture, TumourRequest, TumourRun } from '#workers/tumour.api.ts';
import type { RunHooks } from '#workers/run/execute.ts';
import { ProgressMeter } from '#workers/run/progress.ts';
import type { Control } from '#workers/run/simulator.ts';
import type { TumourMemo } from './memo.ts';
import { workDone } from './memo.ts';
import { PictureSender } from './pictures.ts';
import type { PlannedCase } from './plan-case.ts';
import type { JobPlan, Unit } from './plan-job.ts';
import type { FieldMeasures, TumourBatch, TumourHost, TumourHosts } from './simulator.ts';
import { summarise } from './summary.ts';

/** How often one job may lose its device before it gives up and keeps its checkpoint. */
const MAX_LOSSES = 3;
const DAY_SECONDS = 86_400;

/**
 * Grows every member under every plan and measures them on the asked days. Goes on from `memo`, and after a lost device from
 * its last checkpoint. Rejects with Cancelled, KernelFailed, DeviceLost or GpuUnavailable; `memo` is then fit for another try.
 */
export async function executeTumours(
  plan: JobPlan,
  request: TumourRequest,
  hosts: TumourHosts,
  hooks: RunHooks,
  onPictures: OnPictures,
  memo: TumourMemo,
): Promise<TumourRun> {
  const meter = new ProgressMeter(plan.work, workDone(plan, memo), hooks.now, hooks.onProgress);
  const pictures = new PictureSender(memo.pictures, hooks.now, hooks.signal, onPictures);
  const control: Control = {
    signal: hooks.signal,
    onWork: (sweeps) => {
      meter.work(sweeps);
      pictures.tick();
    },
  };
  meter.stage('waiting', 0);
  let losses = 0;
  let resumed = false;
  for (;;) {
    if (hooks.signal.aborted) throw cancelled();
    const { host, notice } = await hosts.get(request.backend);
    if (memo.engines.at(-1) !== host.engine) memo.engines.push(host.engine);
    const told = resumed ? `The graphics device was lost; the run went on from its last checkpoint. ${notice ?? ''}`.trim() : notice;
    meter.stage('running', dayOf(request, memo.checkpoint?.frame), told);
    try {
      while (memo.unit < plan.units.length) {
        await runUnit(plan, request, host, meter, control, pictures, hooks.now, memo);
        memo.unit++;
        memo.frames = 0;
        memo.checkpoint = null;
      }
      pictures.flush();
      meter.stage('summarising', dayOf(request, request.days.length - 1));
      const run = await summarise(request, host, hooks, memo);
      meter.finish();
      return run;
    } catch (error) {
      // Whatever stopped it, what was already grown is seen.
      pictures.flush();
      if (failureOf(error).kind !== 'DeviceLost' || ++losses > MAX_LOSSES) throw error;
      resumed = true;
      meter.rewind(workDone(plan, memo));
    }
  }
}

const dayOf = (request: TumourRequest, frame = 0): number => (request.days[frame] ?? 0) * DAY_SECONDS;

async function runUnit(
  plan: JobPlan,
  request: TumourRequest,
  host: TumourHost,
  meter: ProgressMeter,
  control: Control,
  pictures: PictureSender,
  now: () => number,
  memo: TumourMemo,
): Promise<void> {
  const unit = plan.units[memo.unit] as Unit;
  const cases = unit.members.map((m) => plan.cases[unit.plan]?.[m] as PlannedCase);
  const { tissue, priority = 'soon', checkpointEveryMs = 5000 } = request;
  const batch = await host.open({ tissue, cases, from: memo.checkpoint, priority });
  let kept = now();
  try {
    for (;;) {
      const frame = await batch.advance(control);
      if (frame === null) return;
      meter.stage('running', dayOf(request, frame));
      if (frame >= memo.frames) {
        const take = await readFrame(request, unit, batch, frame, memo);
        if (control.signal.aborted) throw cancelled();
        // All of a frame or nothing of it: there is no waiting between here and the next lines.
        const picture = take();
        memo.frames = frame + 1;
        if (picture) pictures.add(picture);
      }
      if (frame < request.days.length - 1 && now() - kept >= checkpointEveryMs) {
        memo.checkpoint = { frame, fields: await batch.fields() };
        kept = now();
      }
    }
  } finally {
    batch.close();
  }
}

/** Reads what is wanted of a frame; the returned function puts it into the memo and gives the picture, if one is wanted. */
async function readFrame(
  request: TumourRequest,
  unit: Unit,
  batch: TumourBatch,
  frame: number,
  memo: TumourMemo,
): Promise<() => TumourPicture | null> {
  const { thresholds, members, tissue } = request;
  // The first threshold is the visible edge, of which each member may have its own idea.
  const edges = unit.members.map((m) => members[m]?.edge ?? (thresholds[0] as number));
  const measures: FieldMeasures[] = [];
  for (const [t, threshold] of thresholds.entries())
    measures.push(await batch.measure(t === 0 ? edges : unit.members.map(() => threshold)));
  const total = memo.counts[unit.plan]?.[frame];
  const counts = total ? await batch.counts(edges) : null;
  const shown = unit.members.length === 1 && unit.members[0] === request.shown;
  const bytes = shown ? await batch.bytes(0) : null;
  const voxel = voxelMm3(tissue.grid);
  return () => {
    unit.members.forEach((m, i) => {
      const cell = frame * members.length + m;
      measures.forEach(({ counts: above }, t) => {
        (memo.volumes[unit.plan]?.[t] as Float64Array)[cell] = voxel * (above[i] as number);
      });
      (memo.masses[unit.plan] as Float64Array)[cell] = voxel * (measures[0]?.sums[i] as number);
    });
    if (total && counts) for (let v = 0; v < total.length; v++) total[v] = (total[v] as number) + (counts[v] as number);
    if (!bytes) return null;
    const volumes = measures.map(({ counts: above }) => voxel * (above[0] as number));
    return { plan: unit.plan, day: frame, bytes, volumes, mass: voxel * (measures[0]?.sums[0] as number) };
  };
}
