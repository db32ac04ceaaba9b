import { badRequest } from '#models/core/failure.ts';
import { parameterRow } from '#models/core/model.ts';
import type { Ensemble } from '#models/core/run.ts';
import type { InputTrack } from '#models/core/scenario.ts';
import { checkScenario, compileScenario, toSeconds } from '#models/core/scenario.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import { PURPOSE, randomBits } from '#models/core/random.ts';
import type { RunRequest } from '#workers/compute.api.ts';
import type { ModelEntry } from './catalogue.ts';
import { afterRest } from './simulator.ts';

export const MAX_TRACES = 30;
const MAX_MEMBERS = 200_000;
/** Numbers kept for summaries (256 MB) and for waveforms (64 MB). */
const MAX_SUMMARY = 64e6;
const MAX_TRACE = 16e6;
const DEFAULT_TRACE_SECONDS = 60;

/** A checked request in whole steps. Absolute step 0 is the start of the settling; t = 0 is step `settleSteps`. */
export interface RunPlan {
  readonly model: EnsembleModel;
  readonly members: number;
  /** [members, model.parameters.length]. */
  readonly parameters: Float64Array;
  readonly track: InputTrack;
  readonly settleSteps: number;
  readonly totalSteps: number;
  /** Steps after t = 0 at which summaries are taken: 0, then every sample period, and the end. */
  readonly samples: readonly number[];
  readonly checkpointSteps: number;
  /** Null when no waveforms are wanted. */
  readonly trace: {
    readonly members: readonly number[];
    readonly every: number;
    readonly samples: number;
    readonly endStep: number;
  } | null;
}

/** The full parameter matrix of an ensemble: its own values where it has them, the model's defaults elsewhere. */
export function parameterMatrix(model: EnsembleModel, ensemble: Ensemble, path = '/ensemble'): Float64Array {
  if (ensemble.model !== model.id) throw badRequest(`${path}/model`, `is "${ensemble.model}", but the run is for "${model.id}".`);
  if (!Number.isInteger(ensemble.members) || ensemble.members < 1 || ensemble.members > MAX_MEMBERS)
    throw badRequest(`${path}/members`, `must be a whole number from 1 to ${MAX_MEMBERS}.`);
  const width = ensemble.keys.length;
  if (ensemble.values.length !== ensemble.members * width)
    throw badRequest(
      `${path}/values`,
      `holds ${ensemble.values.length} numbers; ${ensemble.members} members x ${width} keys need ${ensemble.members * width}.`,
    );
  const columns = ensemble.keys.map((key, k) => {
    const index = model.parameters.findIndex((p) => p.key === key);
    if (index < 0) throw badRequest(`${path}/keys/${k}`, `is no parameter of "${model.id}": "${key}".`);
    return index;
  });
  const row = parameterRow(model);
  const out = new Float64Array(ensemble.members * row.length);
  for (let m = 0; m < ensemble.members; m++) {
    out.set(row, m * row.length);
    for (let k = 0; k < width; k++) {
      const value = ensemble.values[m * width + k] as number;
      if (!Number.isFinite(value)) throw badRequest(`${path}/values/${m * width + k}`, `is not a finite number.`);
      out[m * row.length + (columns[k] as number)] = value;
    }
  }
  return out;
}

/** `count` different members, by the seed alone: the same in every scenario over the same ensemble. Ascending. */
export function chooseTraced(seed: number, members: number, count: number): number[] {
  return Array.from({ length: members }, (_, m) => ({ m, bits: randomBits(seed, m, PURPOSE.traces, 0) }))
    .sort((a, b) => a.bits - b.bits || a.m - b.m)
    .slice(0, count)
    .map(({ m }) => m)
    .sort((a, b) => a - b);
}

function within(value: number, path: string, min: number, max: number, unit: string): number {
  if (!(value >= min && value <= max)) throw badRequest(path, `must be from ${min} to ${max} ${unit}, not ${value}.`);
  return value;
}

/** Checks everything about a request and turns it into steps. Throws BadRequest with the path and what is allowed. */
export function planRun(request: RunRequest, entry: ModelEntry): RunPlan {
  const { model, interventions } = entry;
  const h = model.stepSeconds;
  const slotSeconds = h * model.stepsPerSlot;
  const parameters = parameterMatrix(model, request.ensemble);
  const members = request.ensemble.members;
  if (request.scenario.model !== model.id)
    throw badRequest('/scenario/model', `is "${request.scenario.model}", but the run is for "${model.id}".`);
  const [problem] = checkScenario(request.scenario, interventions);
  if (problem) throw badRequest(`/scenario${problem.path}`, `${problem.message}.`);
  if (!Number.isInteger(request.seed) || request.seed < 0 || request.seed > 0xffffffff)
    throw badRequest('/seed', 'must be a whole number from 0 to 4294967295.');
  within(request.settleSeconds, '/settleSeconds', 0, 86_400, 's');
  within(request.sampleSeconds, '/sampleSeconds', h, 86_400, 's');
  within(request.checkpointEverySeconds, '/checkpointEverySeconds', slotSeconds, 86_400, 's');
  within(request.traces, '/traces', 0, MAX_TRACES, 'members');
  if (!Number.isInteger(request.traces)) throw badRequest('/traces', `must be a whole number, not ${request.traces}.`);

  const seconds = toSeconds(request.scenario.duration);
  const totalSteps = Math.max(1, Math.round(seconds / h));
  const settleSteps = Math.ceil(request.settleSeconds / slotSeconds - 1e-9) * model.stepsPerSlot;
  if (settleSteps + totalSteps > 2 ** 31 - 1) throw badRequest('/scenario/duration', `is too long: ${seconds} s at a step of ${h} s.`);
  const every = Math.max(1, Math.round(request.sampleSeconds / h));
  const count = Math.ceil(totalSteps / every) + 1;
  if (count * members * model.observables.length > MAX_SUMMARY)
    throw badRequest('/sampleSeconds', `would keep ${count} samples of ${members} members; ask for a longer period or fewer members.`);
  const samples = Array.from({ length: count }, (_, i) => Math.min(i * every, totalSteps));

  const compiled = compileScenario(request.scenario, model.inputs, interventions, slotSeconds);
  return {
    model,
    members,
    parameters,
    track: afterRest(model, settleSteps / model.stepsPerSlot, compiled),
    settleSteps,
    totalSteps,
    samples,
    checkpointSteps: Math.max(1, Math.round(request.checkpointEverySeconds / h)),
    trace: planTraces(request, model, settleSteps, totalSteps),
  };
}

function planTraces(request: RunRequest, model: EnsembleModel, settleSteps: number, totalSteps: number): RunPlan['trace'] {
  const h = model.stepSeconds;
  const traced = chooseTraced(request.seed, request.ensemble.members, request.traces);
  if (traced.length === 0 || model.waveforms.length === 0) return null;
  const every = Math.max(1, Math.round(within(request.traceSampleSeconds ?? 0.01, '/traceSampleSeconds', h, 3600, 's') / h));
  const total = totalSteps * h;
  const window = request.traceWindow ?? {
    startSeconds: Math.max(0, total - DEFAULT_TRACE_SECONDS),
    seconds: Math.min(total, DEFAULT_TRACE_SECONDS),
  };
  within(window.startSeconds, '/traceWindow/startSeconds', 0, total, 's');
  within(window.seconds, '/traceWindow/seconds', every * h, Math.max(every * h, total - window.startSeconds + 1e-9), 's');
  const endStep = settleSteps + Math.min(totalSteps, Math.round((window.startSeconds + window.seconds) / h));
  const samples = Math.max(1, Math.floor(window.seconds / (every * h) + 1e-9));
  if (samples * traced.length * model.waveforms.length > MAX_TRACE)
    throw badRequest(
      '/traceWindow/seconds',
      `would keep ${samples} samples of ${traced.length} traces; ask for a shorter window or fewer traces.`,
    );
  return { members: traced, every, samples, endStep };
}
