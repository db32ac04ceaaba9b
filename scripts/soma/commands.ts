import type { EnsembleModel } from '#models/core/model.ts';
import { PURPOSE, randomBits } from '#models/core/random.ts';
import type { Ensemble, Run } from '#models/core/run.ts';
import { runToJson } from '#models/core/run-json.ts';
import type { Scenario, ScenarioProblem } from '#models/core/scenario.ts';
import { parseScenario } from '#models/core/scenario-json.ts';
import { checkScenario, toSeconds } from '#models/core/scenario.ts';
import { priorEnsemble } from '#models/assimilation/es-mda.ts';
import { priorTransform } from '#models/assimilation/prior-transform.ts';
import type { FitResult } from '#models/personalise/fit.ts';
import { fitToJson } from '#models/personalise/fit-json.ts';
import { prepareFit } from '#models/personalise/prepare.ts';
import { runFit } from '#workers/fit/run-fit.ts';
import { loadModel, MODEL_IDS } from '#workers/run/catalogue.ts';
import type { ModelEntry } from '#workers/run/catalogue.ts';
import { cpuHosts, runOnCpu } from '#workers/run/headless.ts';
import type { ProgressReport } from '#workers/run/progress.ts';
import type { Arguments } from './arguments.ts';
import { Complaint } from './complaint.ts';
import { threadLanes } from './lanes.ts';
import { identityOf, readBytes, readRecords } from './records.ts';

/** What the commands need of the process around them. */
export interface Surroundings {
  readonly engine: string;
  /** May be costly to ask for. */
  readonly build: string;
  now(): number;
  /** The person's own calendar day, YYYY-MM-DD: what a fit describes unless --as-of says another. */
  today(): string;
  pause(): Promise<void>;
  /** A line for the person, on standard error. */
  say(line: string): void;
  readonly signal: AbortSignal;
}

/** Threads begin when first used. */
const LANES = threadLanes();

async function entryOf(id: string): Promise<ModelEntry> {
  const entry = await loadModel(id);
  if (!entry) throw new Complaint(`no such model: "${id}" (there are: ${MODEL_IDS.join(', ')})`);
  return entry;
}

/** Prints each stage as it begins, progress at most once a second, and the end. */
function reporter(around: Surroundings): (progress: ProgressReport) => void {
  let last = -Infinity;
  let shown = '';
  return ({ stage, fraction, notice }) => {
    if (notice !== undefined) around.say(notice);
    const line = `${stage} ${Math.floor(100 * fraction)} %`;
    const news = !shown.startsWith(`${stage} `) || fraction === 1;
    if (line === shown || (!news && around.now() - last < 1000)) return;
    last = around.now();
    shown = line;
    around.say(line);
  };
}

export async function importCommand(args: Arguments, around: Surroundings) {
  const { reports, identity, facts, rejects } = await readRecords(args.files, args.patient, around.say);
  const files = reports.map(({ milliseconds: _, ...report }) => report);
  return { schema: 'soma.import/1', files, identity, facts, rejects };
}

export async function modelsCommand() {
  const models = await Promise.all(
    MODEL_IDS.map(async (id) => {
      const { model, interventions } = await entryOf(id);
      return {
        id: model.id,
        version: model.version,
        stepSeconds: model.stepSeconds,
        parameters: model.parameters,
        inputs: model.inputs,
        observables: model.observables.map(({ key, unit, label, variable }) => ({
          key,
          unit,
          label,
          ...(variable === undefined ? {} : { variable }),
        })),
        interventions: interventions.map(({ kind, label, description, fields, timed }) => ({ kind, label, description, fields, timed })),
      };
    }),
  );
  return { schema: 'soma.models/1', models };
}

/** Models with measurement operators and priors for people; the others test the engine. */
const FITTED: readonly string[] = ['cardiovascular'];

async function fitFiles(
  files: readonly string[],
  args: Arguments,
  modelId: string,
  members: number | null,
  around: Surroundings,
): Promise<FitResult> {
  const { model } = await entryOf(modelId);
  if (!FITTED.includes(modelId)) throw new Complaint(`the model "${modelId}" cannot be fitted to a person (only ${FITTED.join(', ')} can)`);
  const records = await readRecords(files, args.patient, around.say);
  const { birthDate } = identityOf(records);
  if (args.asOf !== null && birthDate !== null && args.asOf.slice(0, birthDate.length) < birthDate)
    throw new Complaint(`--as-of ${args.asOf} is before the person was born (${birthDate})`);
  let input;
  try {
    input = prepareFit(records.facts, identityOf(records), model, { asOf: args.asOf ?? around.today() });
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(`these records cannot be fitted: ${error.message}`);
    throw error;
  }
  around.say(`as of ${input.asOf}: ${input.observations.length} measured quantities, ${input.leftOut.length} values left out`);
  const { engine, now, pause, signal } = around;
  const fit = await runFit(
    { input, seed: args.seed, backend: 'cpu', ...(members === null ? {} : { members }) },
    { hosts: cpuHosts({ engine, now, pause, lanes: LANES }), signal, now, onProgress: reporter(around) },
  ).catch((error: unknown) => {
    // What a fit says when hardly a body with such numbers lives: the records are at fault, not Soma.
    if (error instanceof RangeError && error.message.includes('could be simulated'))
      throw new Complaint(`these records cannot be fitted: ${error.message}; check the measured values`);
    throw error;
  });
  // What a person must know goes where a person looks; the same sentences are in the JSON.
  for (const note of new Set(fit.notes)) around.say(`note: ${note}`);
  return fit;
}

export async function fitCommand(args: Arguments, around: Surroundings) {
  return fitToJson(await fitFiles(args.files, args, args.model, args.members, around));
}

/** Members of nobody in particular: one at the model's own values, or draws from the model's own priors. */
function population(model: EnsembleModel, members: number, seed: number): Ensemble {
  const free = members === 1 ? [] : model.parameters.filter((p) => p.prior.kind !== 'fixed');
  const transforms = free.map((p) => priorTransform(p.prior, p.min, p.max));
  const z = free.length === 0 ? new Float64Array() : priorEnsemble(members, free.length, randomBits(seed, 0, PURPOSE.population, 0));
  const values = z.map((value, k) => (transforms[k % free.length] as (typeof transforms)[number]).toValue(value));
  return { model: model.id, keys: free.map((p) => p.key), members, values };
}

function readScenario(text: string, path: string): Scenario {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new Complaint(`${path} is not JSON: ${(error as Error).message}`);
  }
  const parsed = parseScenario(value);
  if (parsed.ok) return parsed.scenario;
  const [{ path: at, message }] = parsed.problems as [ScenarioProblem];
  throw new Complaint(`${path} is no scenario (docs/scenarios.md): ${at === '' ? 'it' : at} ${message}`);
}

/** Simulated seconds before t = 0; the page does the same. */
async function settleSecondsOf(model: string): Promise<number> {
  return model === 'cardiovascular' ? (await import('#models/cardiovascular/index.ts')).settleSeconds : 0;
}

export async function runCommand(args: Arguments, around: Surroundings) {
  const path = args.files[0] as string;
  const scenario = readScenario(new TextDecoder().decode(await readBytes(path)), path);
  const { model, interventions } = await entryOf(scenario.model);
  const [problem] = checkScenario(scenario, interventions);
  if (problem) throw new Complaint(`${path}: ${problem.path} ${problem.message}`);
  const ensemble =
    args.from.length > 0
      ? (await fitFiles(args.from, args, scenario.model, args.members, around)).posterior
      : population(model, args.members ?? 1, args.seed);
  const seconds = toSeconds(scenario.duration);
  const run = await runOnCpu(
    {
      model: scenario.model,
      ensemble,
      scenario,
      seed: args.seed,
      settleSeconds: await settleSecondsOf(scenario.model),
      sampleSeconds: args.sample ?? Math.min(seconds, 1),
      traces: 0,
      backend: 'cpu',
      // Nobody resumes a headless run: no checkpoint before its end.
      checkpointEverySeconds: Math.max(60, seconds),
    },
    {
      engine: around.engine,
      build: around.build,
      // A single body is not worth a thread.
      ...(ensemble.members > 1 && { lanes: LANES }),
      now: () => around.now(),
      pause: () => around.pause(),
      signal: around.signal,
      onProgress: reporter(around),
    },
  );
  const lost = lostSentence(run);
  if (lost !== null) around.say(`note: ${lost}`);
  return runToJson(run);
}

/** What is to be said of members that left the bounds of physiology; null when none did. */
function lostSentence({ members, excluded: { count, firstSeconds } }: Run): string | null {
  if (count === 0) return null;
  if (members === 1) return `the simulated body left the bounds of physiology by ${firstSeconds} s; there is no number from then on`;
  const who = count === members ? `all ${members} simulated bodies` : `${count} of ${members} simulated bodies`;
  const then = count === members ? 'there is no number after the last of them' : 'later numbers are those of the others';
  return `${who} left the bounds of physiology, the first by ${firstSeconds} s; each counts until then, ${then}`;
}
