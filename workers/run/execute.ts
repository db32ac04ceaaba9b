import { cancelled, failureOf } from '#models/core/failure.ts';
import type { Run, Trace } from '#models/core/run.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import type { RunPlan } from './plan.ts';
import { ProgressMeter } from './progress.ts';
import type { Hosts, RunHooks, RunMemo } from './run-memo.ts';
import type { Control, Simulation, SimulatorHost } from './simulator.ts';
import { provenance, summarise } from './summary.ts';

export type { Hosts, RunHooks, RunMemo } from './run-memo.ts';
export { newMemo } from './run-memo.ts';

/** How often one run may lose its device before it gives up and keeps its checkpoint. */
const MAX_LOSSES = 3;

/**
 * Settles, runs, samples and traces an ensemble under a scenario. Goes on from `memo`, and after a lost device from its
 * last checkpoint. Rejects with Cancelled, KernelFailed, DeviceLost or GpuUnavailable; `memo` is then fit for another try.
 */
export async function executeRun(plan: RunPlan, request: RunRequest, hosts: Hosts, hooks: RunHooks, memo: RunMemo): Promise<Run> {
  const traceSteps = plan.trace ? plan.trace.members.length * (plan.trace.endStep - plan.settleSteps) : 0;
  const work = plan.members * (plan.settleSteps + plan.totalSteps) + traceSteps;
  const meter = new ProgressMeter(work, plan.members * memo.step, hooks.now, hooks.onProgress);
  const control: Control = { signal: hooks.signal, onWork: (steps) => meter.work(steps) };
  meter.stage('waiting', seconds(plan, memo.step));

  let losses = 0;
  let resumed = false;
  for (;;) {
    if (hooks.signal.aborted) throw cancelled();
    const { host, notice } = await hosts.get(request.backend);
    if (memo.engines.at(-1) !== host.engine) memo.engines.push(host.engine);
    const told = resumed ? `The graphics device was lost; the run went on from its last checkpoint. ${notice ?? ''}`.trim() : notice;
    if (told !== undefined) meter.stage(memo.step < plan.settleSteps ? 'settling' : 'running', seconds(plan, memo.step), told);
    try {
      await simulate(plan, request, host, meter, control, memo);
      const traces = await trace(plan, request, host, meter, control, memo);
      meter.stage('summarising', plan.totalSteps * plan.model.stepSeconds);
      const summary = await summarise(plan, memo, hooks);
      const run: Run = { provenance: provenance(plan, request, host, memo, hooks.build), ...summary, traces };
      meter.finish();
      return run;
    } catch (error) {
      if (failureOf(error).kind !== 'DeviceLost' || ++losses > MAX_LOSSES) throw error;
      resumed = true;
      meter.rewind(plan.members * memo.step);
    }
  }
}

const seconds = (plan: RunPlan, step: number): number => (step - plan.settleSteps) * plan.model.stepSeconds;

async function simulate(
  plan: RunPlan,
  request: RunRequest,
  host: SimulatorHost,
  meter: ProgressMeter,
  control: Control,
  memo: RunMemo,
): Promise<void> {
  const { model, members, parameters, settleSteps } = plan;
  const endStep = settleSteps + plan.totalSteps;
  if (memo.rows && memo.step === endStep) return;
  // Samples after the checkpoint are taken again: the same bits.
  memo.taken = memo.rows ? plan.samples.filter((step) => settleSteps + step <= memo.step).length : 0;
  memo.diedAt.forEach((t, m) => {
    if (!memo.rows || t > seconds(plan, memo.step)) memo.diedAt[m] = Number.NaN;
  });
  const from = memo.rows ? { state: memo.rows, step: memo.step } : {};
  const simulation = await host.open({ model, members, parameters, ...from, priority: request.priority ?? 'soon' });
  const observed = model.observables.map((o) => o.slot);
  const slots = [...observed, ...model.aliveSlots];
  try {
    for (;;) {
      const { step } = simulation;
      meter.stage(step < settleSteps ? 'settling' : 'running', seconds(plan, step));
      if (step === settleSteps + (plan.samples[memo.taken] ?? Number.NaN)) {
        takeSample(plan, memo, await simulation.sample(slots), step);
      }
      // The state at t = 0 is where the traces start.
      if (step === settleSteps || step === endStep || step >= memo.step + plan.checkpointSteps) {
        checkpoint(plan, memo, await simulation.rows(), step);
        if (step === endStep) return;
      }
      const sample = settleSteps + (plan.samples[memo.taken] as number);
      const next = Math.min(sample, memo.step + plan.checkpointSteps, step < settleSteps ? settleSteps : endStep);
      await simulation.advance(plan.track, next - step, control);
    }
  } finally {
    simulation.close();
  }
}

/**
 * Keeps the observables of one sample and notes who died since the last one. Only samples decide who is alive, so the
 * answer does not depend on where checkpoints fall. `values` is [members, observables + aliveSlots].
 */
function takeSample(plan: RunPlan, memo: RunMemo, values: Float32Array | Float64Array, step: number): void {
  const { model, members } = plan;
  const width = model.observables.length;
  const wide = width + model.aliveSlots.length;
  // A slot that isAlive reads without naming it would find NaN here and count as dead.
  const row = new Float64Array(model.stateSize).fill(Number.NaN);
  for (let m = 0; m < members; m++) {
    const at = m * wide;
    memo.columns.set(values.subarray(at, at + width), (memo.taken * members + m) * width);
    if (!Number.isNaN(memo.diedAt[m])) continue;
    model.aliveSlots.forEach((slot, i) => (row[slot] = values[at + width + i] as number));
    if (!model.isAlive(row, 0)) memo.diedAt[m] = seconds(plan, step);
  }
  memo.taken++;
}

/** Takes `rows` over into the memo; nothing in here can fail half way. */
function checkpoint(plan: RunPlan, memo: RunMemo, rows: Float32Array | Float64Array, step: number): void {
  const { model, settleSteps } = plan;
  const size = model.stateSize;
  if (step === settleSteps && plan.trace) {
    const settled = new Float64Array(plan.trace.members.length * size);
    plan.trace.members.forEach((m, i) => settled.set(rows.subarray(m * size, (m + 1) * size), i * size));
    memo.settled = settled;
  }
  memo.step = step;
  memo.rows = rows;
}

/** Runs the traced members again from t = 0, with waveform buffers behind their rows. */
async function trace(
  plan: RunPlan,
  request: RunRequest,
  host: SimulatorHost,
  meter: ProgressMeter,
  control: Control,
  memo: RunMemo,
): Promise<Trace[]> {
  if (!plan.trace || !memo.settled) return [];
  const { model, settleSteps } = plan;
  const { members, every, samples, endStep } = plan.trace;
  const width = model.parameters.length;
  const parameters = new Float64Array(members.length * width);
  members.forEach((m, i) => parameters.set(plan.parameters.subarray(m * width, (m + 1) * width), i * width));
  meter.stage('traces', 0);
  const simulation: Simulation = await host.open({
    model,
    members: members.length,
    parameters,
    state: memo.settled,
    step: settleSteps,
    trace: { every, samples },
    priority: request.priority ?? 'soon',
  });
  try {
    await simulation.advance(plan.track, endStep - settleSteps, control);
    const rows = await simulation.rows();
    const waves = model.waveforms.length;
    const last = Math.floor(endStep / every);
    const first = last - samples + 1;
    const traces: Trace[] = [];
    members.forEach((member, i) => {
      // Past its death a member has no waveform worth showing; the other traced members are left.
      if (!Number.isNaN(memo.diedAt[member])) return;
      const values = new Float32Array(samples * waves);
      for (let j = 0; j < samples; j++) {
        const at = i * simulation.stride + model.stateSize + ((first + j) % samples) * waves;
        for (let w = 0; w < waves; w++) values[j * waves + w] = rows[at + w] as number;
      }
      traces.push({ member, sampleSeconds: every * model.stepSeconds, startSeconds: seconds(plan, first * every), values });
    });
    return traces;
  } finally {
    simulation.close();
  }
}
