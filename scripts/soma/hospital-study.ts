import { checkModel } from '#models/hospital/check.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { activePeriods, activeShares } from '#models/hospital/experiment/active-period.ts';
import { bottleneckAmong, leversOf, oneMore } from '#models/hospital/experiment/bottleneck.ts';
import { driveStudy } from '#models/hospital/experiment/drive.ts';
import { measureOf, timesOf, type MeasureKey } from '#models/hospital/experiment/focus.ts';
import { rankingOf } from '#models/hospital/experiment/ranking.ts';
import { Study, type StudyRequest } from '#models/hospital/experiment/study.ts';
import { warmUpFrom } from '#models/hospital/experiment/warm-up.ts';
import { Complaint } from './complaint.ts';
import { readModel, readScenario, runSetting, type Around, type HospitalArguments } from './hospital.ts';
import { withStudyThreads } from './study-threads.ts';

/** Runs of each option before any is preferred, and runs shared out at a time. */
const FIRST = 10;
const STEP = 10;

async function checked(file: string): Promise<HospitalModel> {
  const model = await readModel(file);
  const [problem, ...more] = checkModel(model);
  if (problem) throw new Complaint(`${file}: ${problem.path} ${problem.message}${more.length > 0 ? ` (and ${more.length} more)` : ''}`);
  return model;
}

/** Does a study on all processors; which thread does which run changes no digit. */
async function studied(request: StudyRequest, around: Around): Promise<Study> {
  let study: Study;
  try {
    study = new Study(request);
  } catch (error) {
    throw error instanceof RangeError ? new Complaint(error.message) : error;
  }
  await withStudyThreads(study.models, (lanes) => driveStudy(study, lanes, { stopped: () => around.signal.aborted }));
  if (around.signal.aborted) throw new Complaint('stopped as asked; nothing was written');
  return study;
}

const firstTime = (model: HospitalModel): MeasureKey => timesOf(model)[0] ?? { of: 'hospital', name: 'mean stay' };

/** `soma hospital bottlenecks`: what one more of each resource would save, use and active period beside it; and the warm-up. */
export async function bottlenecksCommand(args: HospitalArguments, around: Around) {
  const model = await checked(args.file);
  const { count, ...setting } = runSetting(args);
  const options = model.resources.map(({ id }) => ({ id, changes: oneMore(id) }));
  const sliced = { ...setting, sliceMinutes: setting.minutes >= 2880 ? 60 : 10 };
  const study = await studied({ model, options, setting: sliced, plan: { kind: 'fixed', runs: count } }, around);
  const [today = [], ...more] = study.reports;
  const measure = firstTime(model);
  const levers = leversOf(today, new Map(options.map(({ id }, i) => [id, more[i] ?? []])), (report) => measureOf(report, measure));
  const best = bottleneckAmong(levers);
  const names = model.resources.map(({ id }) => id);
  const active = activeShares(names, activePeriods(model, { ...setting, replication: 0 }), setting.warmUpMinutes, setting.minutes);
  const { minutes, level, leaveOut } = warmUpFrom(
    today.map((report) => report.series ?? []),
    sliced.sliceMinutes,
  );
  if (leaveOut === null) around.say('note: the runs do not settle within their first half; no warm-up can be told from them');
  else if ((minutes ?? 0) > setting.warmUpMinutes)
    around.say(`note: it settles after ${minutes} min; ${setting.warmUpMinutes} min were left out`);
  return {
    schema: 'soma.hospital-bottlenecks/1',
    model: { id: model.id, title: model.title },
    setting: { ...setting, count },
    measure: { ...measure, unit: 'min' },
    bottleneck: best && { resource: best.lever.resource, notToldApart: best.rivals.map(({ resource }) => resource) },
    levers: levers.map(({ savedRuns: _, ...lever }) => {
      const { sole = 0, shifting = 0 } = active.find((one) => one.resource === lever.resource) ?? {};
      return { ...lever, activeSole: sole, activeShifting: shifting };
    }),
    warmUp: { minutes, level },
    hashes: study.reports.map((list) => list.map((report) => report.hash)),
  };
}

/** `soma hospital rank`: what-ifs and today, in order, with runs where they tell them apart (OCBA). */
export async function rankCommand(args: HospitalArguments & { readonly scenarios: readonly string[] }, around: Around) {
  const model = await checked(args.file);
  const scenarios = await Promise.all(args.scenarios.map(readScenario));
  const { count: _, ...setting } = runSetting(args);
  const measure = firstTime(model);
  const budget = args.replications ?? 120;
  const options = scenarios.map(({ title, changes }) => ({ id: title, changes }));
  const first = Math.max(2, Math.min(FIRST, Math.floor(budget / (options.length + 1))));
  const plan = { kind: 'best', focus: measure, want: 'less', first, step: STEP, budget } as const;
  const study = await studied({ model, options, setting, plan }, around);
  const values = study.reports.map((list) => list.map((report) => measureOf(report, measure)));
  const { placed, first: told, better } = rankingOf(values, 'less');
  const title = (i: number): string => (i === 0 ? 'today' : (scenarios[i - 1]?.title ?? ''));
  return {
    schema: 'soma.hospital-rank/2',
    model: { id: model.id, title: model.title },
    setting: { ...setting, budget },
    measure: { ...measure, unit: 'min' },
    ranking: placed.map(({ option, places, difference }) => ({
      option: title(option),
      places,
      difference,
      runs: values[option]?.length ?? 0,
    })),
    first: told === null ? null : title(told),
    betterThanToday: better.map(title),
    hashes: study.reports.map((list) => list.map((report) => report.hash)),
  };
}
