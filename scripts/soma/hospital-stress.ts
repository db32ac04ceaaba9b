import { checkModel } from '#models/hospital/check.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { STRESS_PRESETS, type StressPreset, type StressSetting } from '#models/hospital/stress/setting.ts';
import { stressStudy } from '#models/hospital/stress/study.ts';
import { Complaint } from './complaint.ts';

interface Around {
  say(line: string): void;
  now(): number;
  pause(): Promise<void>;
  readonly signal: AbortSignal;
}

/** `soma hospital stress`: an epidemic or an incident in a hospital (the district's unless one is given), levers and nothing compared. */
export async function stressCommand(
  preset: string,
  given: HospitalModel | null,
  args: { readonly replications: number | null; readonly seed: number },
  around: Around,
) {
  if (!(preset in STRESS_PRESETS))
    throw new Complaint(`hospital stress knows ${Object.keys(STRESS_PRESETS).join(', ')}, not "${preset}"`, 2);
  const model = given ?? districtHospital();
  const [problem] = checkModel(model);
  if (problem) throw new Complaint(`the hospital cannot be run: ${problem.path} ${problem.message}`);
  const begin: StressSetting = STRESS_PRESETS[preset as StressPreset];
  const known = new Set(model.resources.map((one) => one.id));
  const setting: StressSetting = {
    ...begin,
    seed: args.seed,
    runs: args.replications ?? begin.runs,
    levers: begin.levers.filter((lever) => lever.do !== 'surge-beds' || known.has(lever.resource)),
  };
  const begun = around.now();
  try {
    const work = stressStudy(model, setting);
    let step = work.next();
    while (!step.done) {
      await around.pause();
      if (around.signal.aborted) throw new Complaint('stopped as asked; nothing was written');
      step = work.next();
    }
    around.say(`${setting.runs} runs of ${step.value.options.length} options in ${((around.now() - begun) / 1000).toFixed(1)} s`);
    return { schema: 'soma.hospital-stress/1', model: { id: model.id, title: model.title }, ...step.value };
  } catch (error) {
    if (error instanceof RangeError) throw new Complaint(error.message);
    throw error;
  }
}
