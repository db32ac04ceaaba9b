import { stressStudy } from '#models/hospital/stress/study.ts';
import type { StressApi } from '#workers/hospital-stress.api.ts';

export const stressTest: StressApi['stressTest'] = async (model, setting, onProgress) => {
  const work = stressStudy(model, setting);
  let step = work.next();
  while (!step.done) {
    await onProgress(step.value);
    step = work.next();
  }
  return step.value;
};
