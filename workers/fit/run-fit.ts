import { badRequest, JobError } from '#models/core/failure.ts';
import { readRest } from '#models/personalise/adaptation.ts';
import { ADULT_YEARS } from '#models/personalise/body.ts';
import type { FitRequest, FitResult } from '#models/personalise/fit.ts';
import { fitTwin, LEAST_MEMBERS_PER_SEED } from '#models/personalise/fit-twin.ts';
import { loadModel } from '#workers/run/catalogue.ts';
import type { Hosts } from '#workers/run/execute.ts';
import { parameterMatrix } from '#workers/run/plan.ts';
import { ProgressMeter } from '#workers/run/progress.ts';
import type { ProgressReport } from '#workers/run/progress.ts';
import { simulateRest } from '#workers/run/rest.ts';

/** Enough for the circulation to come within 0.3 % of its resting values from a cold start. */
export const FIT_SETTLE_SECONDS = 60;
/** Independent repetitions a parameter must survive to be called identified. */
const SEEDS = 3;
const MOST_MEMBERS = 20_000;
/** Simulated rounds of a fit that needs no refinement. */
const ROUNDS = 5;

function notAdult(ageYears: number, asOf: string): JobError {
  return new JobError({
    kind: 'BadRequest',
    path: '/input/body/ageYears',
    message: `No twin was fitted: on ${asOf} this person is ${Math.floor(ageYears)} years old, and the model describes adults of ${ADULT_YEARS} and more. The record is kept as it is and can be read and charted.`,
  });
}

export interface FitContext {
  readonly hosts: Hosts;
  readonly signal: AbortSignal;
  now(): number;
  onProgress?(progress: ProgressReport): void;
}

/**
 * Fits a twin on whatever `hosts` offer: the GPU in the compute worker, the CPU pool, or the calling thread headless. Each
 * round brings all members of all seeds to rest in one batch. Rejects with BadRequest for a request that cannot be run, and
 * as a run does: Cancelled, KernelFailed, DeviceLost (a lost device repeats the round it was in).
 */
export async function runFit(request: FitRequest, context: FitContext): Promise<FitResult> {
  const entry = await loadModel(request.input.model);
  if (!entry) throw badRequest('/input/model', `names no known model: "${request.input.model}".`);
  const { model } = entry;
  const members = request.members ?? 512;
  const least = SEEDS * LEAST_MEMBERS_PER_SEED;
  if (!Number.isInteger(members) || members < least || members > MOST_MEMBERS)
    throw badRequest('/members', `must be a whole number from ${least} to ${MOST_MEMBERS}, not ${members}.`);
  const seed = request.seed ?? 1;
  if (!Number.isInteger(seed) || seed < 0 || seed > 0xffffffff - SEEDS)
    throw badRequest('/seed', `must be a whole number from 0 to ${0xffffffff - SEEDS}, not ${seed}.`);
  const { ageYears } = request.input.body;
  if (ageYears !== null && ageYears < ADULT_YEARS) throw notAdult(ageYears, request.input.asOf);
  const settleSeconds = request.settleSeconds ?? FIT_SETTLE_SECONDS;
  if (!(settleSeconds >= 10 && settleSeconds <= 3600))
    throw badRequest('/settleSeconds', `must be from 10 to 3600 s, not ${settleSeconds}.`);

  const rounds = request.input.observations.length === 0 ? 1 : ROUNDS;
  const work = (rounds * members * settleSeconds) / model.stepSeconds;
  const meter = new ProgressMeter(
    work,
    0,
    () => context.now(),
    (progress) => context.onProgress?.(progress),
  );
  meter.stage('fitting', 0);
  let ranOn: Pick<FitResult, 'backend' | 'engine'> = { backend: 'cpu', engine: '' };
  return fitTwin(
    request.input,
    model,
    async (ensemble) => {
      const rest = await simulateRest(
        {
          model,
          members: ensemble.members,
          parameters: parameterMatrix(model, ensemble),
          settleSeconds,
          backend: request.backend ?? 'auto',
        },
        context.hosts,
        { signal: context.signal, onWork: (steps) => meter.work(steps) },
      );
      ranOn = { backend: rest.backend, engine: rest.engine };
      if (rest.notice !== undefined) meter.stage('fitting', 0, rest.notice);
      return { observables: readRest(model, rest.rows, model.stateSize), alive: rest.alive };
    },
    { members, seed, seeds: SEEDS, ranOn: () => ranOn },
  );
}
