import * as Comlink from 'comlink';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import type { StressSetting } from '#models/hospital/stress/setting.ts';
import type { StressStudy } from '#models/hospital/stress/study.ts';
import { poolJob } from './pool-job.ts';

/** A stress test as a listed job. `name` is in the person's language. */
export function stressTest(name: string, model: HospitalModel, setting: StressSetting): ReturnType<typeof poolJob<StressStudy>> {
  return poolJob(name, (pool, report) => pool.stressTest(model, setting, Comlink.proxy(report)));
}
