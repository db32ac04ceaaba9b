import { readFile } from 'node:fs/promises';
import { compileModel } from '#models/hospital/engine/compile.ts';
import { replications } from '#models/hospital/engine/replicate.ts';
import type { RunReport } from '#models/hospital/engine/report.ts';
import { checkModel } from '#models/hospital/check.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { fitWeibull, meanLife, type Lifetime } from '#models/hospital/equipment/weibull.ts';
import { profileRanges } from '#models/hospital/equipment/weibull-interval.ts';
import { summarise } from '#models/hospital/experiment/measures.ts';
import { withChanges } from '#models/hospital/experiment/what-if.ts';
import { adtOf } from '#models/hospital/feed/adt.ts';
import { Census } from '#models/hospital/feed/census.ts';
import { textOf } from '#models/hospital/feed/framing.ts';
import { readHl7 } from '#models/hospital/feed/hl7.ts';
import { LiveFeed } from '#models/hospital/feed/live.ts';
import { layoutSearch, readAssignment } from '#models/hospital/layout/assignment.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES } from '#models/hospital/library/district-hospital.ts';
import { oracleCases } from '#models/hospital/oracles/cases.ts';
import { judge, type Verdict } from '#models/hospital/oracles/judge.ts';
import { parseHospital, parseHospitalScenario, type HospitalScenario, type Parsed } from '#models/hospital/schema.ts';
import { Complaint } from './complaint.ts';

export interface Around {
  say(line: string): void;
  now(): number;
  /** Lets the process hear that it is to stop. */
  pause(): Promise<void>;
  readonly signal: AbortSignal;
}

/** A hospital from a file, read strictly. */
export const readModel = (path: string): Promise<HospitalModel> => readJson(path, parseHospital);

export const readScenario = (path: string): Promise<HospitalScenario> => readJson(path, parseHospitalScenario);

async function readText(path: string): Promise<string> {
  return readFile(path, 'utf8').catch(() => {
    throw new Complaint(`cannot read ${path}`);
  });
}

async function readJson<T>(path: string, parse: (json: unknown) => Parsed<T>): Promise<T> {
  let json: unknown;
  try {
    json = JSON.parse(await readText(path));
  } catch (error) {
    if (error instanceof Complaint) throw error;
    throw new Complaint(`${path} is no JSON: ${(error as Error).message}`);
  }
  const read = parse(json);
  if (!read.ok)
    throw new Complaint(
      `${path}: ${read.problems.slice(0, 3).join('; ')}${read.problems.length > 3 ? `; and ${read.problems.length - 3} more` : ''}`,
    );
  return read.value;
}

/** Between two pieces of work: ends the call when the person asked for it. */
async function turn(around: Around): Promise<void> {
  await around.pause();
  if (around.signal.aborted) throw new Complaint('stopped as asked; nothing was written');
}

/** `soma hospital oracles`: the engine beside exact theory. */
export async function oraclesCommand(setting: { readonly seed: number; readonly replications: number | null }, around: Around) {
  const count = setting.replications ?? 30;
  const checks: Verdict[] = [];
  for (const oracle of oracleCases()) {
    await turn(around);
    checks.push(...judge(oracle, { seed: setting.seed, count }));
  }
  const outside = checks.filter((check) => !check.within);
  for (const check of outside) around.say(`note: ${check.title}, ${check.measure}: ${check.z.toFixed(1)} standard errors from theory`);
  return {
    schema: 'soma.hospital-oracles/1',
    seed: setting.seed,
    replications: count,
    checks,
    within: checks.length - outside.length,
    of: checks.length,
  };
}

export interface HospitalArguments {
  readonly file: string;
  readonly scenario: string | null;
  readonly replications: number | null;
  readonly seed: number;
  readonly days: number | null;
  readonly warmUpDays: number | null;
}

/** How long, how often and with which numbers: what was said, or the district hospital's weeks. */
export function runSetting(args: Omit<HospitalArguments, 'file' | 'scenario'>) {
  const setting = {
    seed: args.seed,
    count: args.replications ?? 10,
    minutes: args.days === null ? DISTRICT_MINUTES : args.days * 1440,
    warmUpMinutes: args.warmUpDays === null ? (args.days === null ? DISTRICT_WARM_UP_MINUTES : 0) : args.warmUpDays * 1440,
  };
  if (setting.warmUpMinutes >= setting.minutes) throw new Complaint('the warm-up must be shorter than the run');
  return setting;
}

/** `soma hospital run`: a hospital from a file, and a what-if beside it with the same random numbers. */
export async function hospitalCommand(args: HospitalArguments, around: Around) {
  const model = await readModel(args.file);
  const scenario = args.scenario === null ? null : await readJson(args.scenario, parseHospitalScenario);
  const option = scenario && withChanges(model, scenario.changes);
  for (const [name, one] of [
    [args.file, model],
    [args.scenario ?? '', option],
  ] as const) {
    const [problem, ...more] = one ? checkModel(one) : [];
    if (problem) throw new Complaint(`${name}: ${problem.path} ${problem.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
  }
  const setting = runSetting(args);
  const begun = around.now();
  const run = async (one: HospitalModel): Promise<RunReport[]> => {
    const reports: RunReport[] = [];
    for (const report of replications(compileModel(one), setting)) {
      reports.push(report);
      await turn(around);
    }
    return reports;
  };
  const today = await run(model);
  const after = option && (await run(option));
  const events = [...today, ...(after ?? [])].reduce((sum, report) => sum + report.events, 0);
  around.say(`${events} events in ${((around.now() - begun) / 1000).toFixed(1)} s`);
  const deadlocks = today.flatMap((report) => report.deadlocks);
  if (deadlocks.length > 0)
    around.say(`note: ${deadlocks.length} deadlocks, ${deadlocks.filter((one) => one.resolved).length} of them resolved`);
  return {
    schema: 'soma.hospital/1',
    model: { id: model.id, title: model.title },
    scenario: scenario && { title: scenario.title, changes: scenario.changes },
    setting,
    measures: summarise(today, after),
    deadlocks,
    runs: today.map(({ hash, events: n, flowBalance, meanInSystem, meanInSystemByStays }) => ({
      hash,
      events: n,
      flowBalance,
      meanInSystem,
      meanInSystemByStays,
    })),
  };
}

/** `soma layout`: the best exchange of departments found in so many seconds. */
export async function layoutCommand(path: string, seconds: number, seed: number, around: Around) {
  let problem;
  try {
    problem = readAssignment(await readText(path));
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(`${path}: ${error.message}`);
    throw error;
  }
  const until = around.now() + seconds * 1000;
  const search = layoutSearch(problem, { seed, iterations: Number.MAX_SAFE_INTEGER });
  let { done, value: found } = search.next();
  while (!done && around.now() < until) {
    await turn(around);
    ({ done, value: found } = search.next());
  }
  return {
    schema: 'soma.layout/1',
    departments: problem.n,
    places: [...found.places],
    cost: found.cost,
    iterations: found.iterations,
    seed,
  };
}

/**
 * `soma adt`: what messages say and what they do to a census, in the order they arrive; and, at the end, what the live feed
 * makes of the same: who is where, what was odd, what is missing. No name or number of a person is printed.
 */
export async function adtCommand(paths: readonly string[]) {
  const census = new Census();
  const live = new LiveFeed();
  const files = await Promise.all(
    paths.map(async (path) => ({
      path,
      bytes: await readFile(path).catch(() => {
        throw new Complaint(`cannot read ${path}`);
      }),
    })),
  );
  const answers = files.map(({ path, bytes }) => {
    const text = textOf((charset) => new TextDecoder(charset).decode(bytes));
    live.receive(text, 0);
    const reading = readHl7(text);
    return {
      file: path,
      refused: reading.refused.map((one) => one.reason),
      messages: reading.messages.map((message) => {
        const event = adtOf(message);
        if ('reason' in event) return { outcome: 'refused', note: event.reason };
        const { outcome, note } = census.apply(event);
        return {
          trigger: event.trigger,
          time: event.time?.iso ?? null,
          patients: event.patients.length,
          outcome,
          note,
          notes: event.notes,
        };
      }),
    };
  });
  live.end(0);
  const view = live.view();
  const units = [...new Set(view.people.map(({ unit }) => unit))];
  return {
    schema: 'soma.adt/1',
    files: answers,
    inHouse: census.people().length,
    feed: {
      counts: view.counts,
      odd: view.oddCounts,
      missing: view.missing,
      units: units
        .map((unit) => ({ unit, people: view.people.filter((one) => one.unit === unit).length }))
        .sort((a, b) => ((a.unit ?? '') < (b.unit ?? '') ? -1 : 1)),
      waiting: view.people.filter(({ pending }) => pending !== null).length,
    },
  };
}

/** `soma equipment fit`: lifetimes from a CSV with the columns `time` and `failed` (1, or 0 for still running). */
export async function equipmentCommand(path: string) {
  const [header = '', ...rows] = (await readText(path)).trim().split(/\r?\n/);
  const columns = header.split(',').map((name) => name.trim().toLowerCase());
  const [time, failed] = [columns.indexOf('time'), columns.indexOf('failed')];
  if (time < 0 || failed < 0) throw new Complaint(`${path} needs the columns time and failed; it has ${columns.join(', ')}`);
  const lifetimes = rows.map((row, i): Lifetime => {
    const cells = row.split(',').map((cell) => cell.trim());
    const state = cells[failed];
    if (state !== '0' && state !== '1') throw new Complaint(`${path}, line ${i + 2}: failed must be 1 or 0, not "${state ?? ''}"`);
    return { time: cells[time] === '' ? NaN : Number(cells[time]), failed: state === '1' };
  });
  try {
    const fit = fitWeibull(lifetimes);
    const { shape: shapeProfile, scale: scaleProfile } = profileRanges(lifetimes, fit);
    return {
      schema: 'soma.equipment/1',
      ...fit,
      shapeProfile,
      scaleProfile,
      meanLife: meanLife(fit.shape, fit.scale),
      wears: fit.shapeRange[0] > 1,
    };
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(`${path}: ${error.message}`);
    throw error;
  }
}
