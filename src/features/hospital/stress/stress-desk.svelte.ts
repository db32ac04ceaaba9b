import { failureOf, type Failure } from '#models/core/failure.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { STRESS_PRESETS, type StressPreset, type StressSetting } from '#models/hospital/stress/setting.ts';
import type { StressStudy } from '#models/hospital/stress/study.ts';
import { stressTest } from '#src/jobs/hospital-stress.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';

/** What was found, and of what. */
export interface StressFound {
  /** The hospital and the setting it is of, to be compared with what is asked now. */
  readonly asked: string;
  readonly study: StressStudy;
  readonly preset: StressPreset;
  /** The hospital as it was then. */
  readonly model: HospitalModel;
  readonly madeAt: number;
}

/** What is asked and under way about one hospital. It outlives the page: a test goes on while other pages are looked at. */
export class StressDesk {
  preset = $state<StressPreset>('mild');
  setting = $state.raw<StressSetting>(STRESS_PRESETS.mild);
  /** Levers that are switched off, by index. */
  off = $state.raw<readonly number[]>([]);
  found = $state.raw<StressFound | null>(null);
  job = $state.raw<Job | null>(null);
  failure = $state.raw<Failure | null>(null);

  choose(preset: StressPreset): void {
    [this.preset, this.setting, this.off] = [preset, STRESS_PRESETS[preset], []];
  }

  flip(lever: number, on: boolean): void {
    this.off = on ? this.off.filter((one) => one !== lever) : [...this.off, lever];
  }

  /** Runs it; what was found before stays until something new is. */
  async run(name: string, model: HospitalModel, setting: StressSetting): Promise<void> {
    if (this.job?.active) return;
    this.failure = null;
    const { preset } = this;
    const { job, done } = stressTest(name, model, setting);
    this.job = job;
    try {
      const study = await done;
      this.found = { asked: askedOf(model, setting), study, preset, model, madeAt: Date.now() };
    } catch (error) {
      const why = failureOf(error);
      if (why.kind !== 'Cancelled') this.failure = why;
    }
  }

  stop(): void {
    this.job?.cancel();
  }
}

export const askedOf = (model: HospitalModel, setting: StressSetting): string => JSON.stringify([model, setting]);
