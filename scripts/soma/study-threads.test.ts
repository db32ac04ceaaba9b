import { describe, expect, it } from 'vitest';
import { replicate } from '#models/hospital/engine/replicate.ts';
import { compileModel } from '#models/hospital/engine/compile.ts';
import { driveStudy } from '#models/hospital/experiment/drive.ts';
import { Study, type RunsPlan, type StudyRequest } from '#models/hospital/experiment/study.ts';
import { TREATMENT_CENTRE_MINUTES, treatmentCentre } from '#models/hospital/library/treatment-centre.ts';
import { withStudyThreads } from './study-threads.ts';

const setting = { seed: 7, minutes: TREATMENT_CENTRE_MINUTES, warmUpMinutes: 0 };
const asked = (plan: RunsPlan): StudyRequest => ({
  model: treatmentCentre(),
  options: ['triage', 'examination', 'cubicle'].map((resource) => ({ id: resource, changes: [{ do: 'units', resource, by: 1 }] })),
  setting,
  plan,
});
const hashes = (study: Study): number[][] => study.reports.map((list) => list.map((report) => report.hash));
const byThreads = async (plan: RunsPlan, threads: number): Promise<Study> => {
  const study = new Study(asked(plan));
  await withStudyThreads(study.models, (lanes) => driveStudy(study, lanes), threads);
  return study;
};

/** Hash by hash: a hash covers every event of a run in its order. */
describe('a study in threads', { timeout: 60_000 }, () => {
  it('is the same with one worker, with three, and with the engine alone', async () => {
    const plan = { kind: 'fixed', runs: 7 } as const;
    const [one, three] = [await byThreads(plan, 1), await byThreads(plan, 3)];
    expect(hashes(three)).toEqual(hashes(one));
    expect(hashes(one)).toEqual(
      one.models.map((model) => replicate(compileModel(model), { ...setting, count: 7 }).map((report) => report.hash)),
    );
    expect(new Set(hashes(one).flat()).size).toBe(4 * 7);
  });

  it('stops at the same run whoever is faster: enough runs, and those that tell options apart', async () => {
    const focus = { of: 'hospital', name: 'mean stay' };
    const enough = { kind: 'enough', focus, precision: 0.1, most: 60 } as const;
    const [one, three] = [await byThreads(enough, 1), await byThreads(enough, 3)];
    expect(one.narrow).toBe(true);
    expect(hashes(one)[0]?.length).toBeLessThan(60);
    expect(hashes(three)).toEqual(hashes(one));
    const best = { kind: 'best', focus, want: 'less', first: 5, step: 8, budget: 60 } as const;
    const [few, many] = [await byThreads(best, 1), await byThreads(best, 3)];
    expect(hashes(few).flat()).toHaveLength(60);
    expect(hashes(many)).toEqual(hashes(few));
  });

  it('goes on where it was stopped: what was done is not done again, and the end is the same', async () => {
    const plan = { kind: 'fixed', runs: 5 } as const;
    const whole = await byThreads(plan, 2);
    const study = new Study(asked(plan));
    let runs = 0;
    const some = (most: number) =>
      withStudyThreads(study.models, (lanes) => driveStudy(study, lanes, { stopped: () => runs >= most, onRun: () => void runs++ }), 2);
    await some(6);
    expect(study.settled).toBe(false);
    const kept = study.reports.flat();
    expect(kept.length).toBeGreaterThan(3);
    await some(Infinity);
    expect(runs).toBe(20);
    expect(study.reports.flat()).toEqual(expect.arrayContaining(kept));
    expect(hashes(study)).toEqual(hashes(whole));
  });

  it('passes on what a run cannot do, and keeps what came back', async () => {
    const study = new Study(asked({ kind: 'fixed', runs: 3 }));
    const failing = withStudyThreads(study.models.slice(0, 1), (lanes) => driveStudy(study, lanes), 1);
    await expect(failing).rejects.toThrow('no hospital 1');
    expect(study.reports[0]).toHaveLength(1);
  });
});
