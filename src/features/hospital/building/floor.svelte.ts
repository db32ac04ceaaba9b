import { failureOf } from '#models/core/failure.ts';
import type { Building } from '#models/hospital/building/building.ts';
import type { Film } from '#models/hospital/building/film.ts';
import { planFor } from '#models/hospital/building/plan-for.ts';
import { readRecording } from '#models/hospital/building/recording.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { filmRecording, filmRun } from '#src/jobs/hospital-floor.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';
import { hospital } from '../hospital.svelte.ts';
import { failureText } from '../refusal-words.ts';
import { SAMPLE_WEEK_SEED } from '../sample-week.ts';

/** Of a day at most: long enough for a whole tide of people. */
const MINUTES = 1440;

/** What walks in the building: a film of the open hospital, made once for each model and building. */
class Floor {
  film = $state.raw<Film | null>(null);
  job = $state.raw<Job | null>(null);
  failure = $state<string | null>(null);
  /** The film was opened from a file. */
  opened = $state(false);
  #plans = new WeakMap<HospitalModel, Building>();
  #for: { model: HospitalModel; building: Building } | null = null;

  /** The building that is shown: the hospital's, or a plain plan made for its model. */
  get building(): Building {
    return hospital.building ?? this.plain(hospital.model);
  }

  plain(model: HospitalModel): Building {
    const known = this.#plans.get(model);
    if (known) return known;
    const made = planFor(model);
    this.#plans.set(model, made);
    return made;
  }

  /** Runs the open hospital in its building, unless that is what is there. */
  async record(again = false): Promise<void> {
    const { model, warmUpMinutes, minutes } = hospital;
    const { building } = this;
    if (!again && this.#for?.model === model && this.#for.building === building) return;
    this.#for = { model, building };
    const fromMinute = warmUpMinutes;
    const toMinute = Math.min(minutes, warmUpMinutes + MINUTES);
    await this.#make(filmRun(m.hospital_building_job(), model, building, { seed: SAMPLE_WEEK_SEED, fromMinute, toMinute }), false);
  }

  /** Puts a recorded run from a file into the building that is shown. Throws an Error with words for a person. */
  async open(text: string): Promise<void> {
    const recording = readRecording(text);
    this.#for = { model: hospital.model, building: this.building };
    await this.#make(filmRecording(m.hospital_building_job(), recording, this.building), true);
  }

  async #make({ job, done }: ReturnType<typeof filmRun>, opened: boolean): Promise<void> {
    const wanted = this.#for;
    this.job?.cancel();
    this.film = null;
    this.failure = null;
    this.job = job;
    try {
      const film = await done;
      if (this.#for !== wanted) return;
      this.film = film;
      this.opened = opened;
    } catch (error) {
      if (this.#for !== wanted) return;
      this.#for = null;
      const failure = failureOf(error);
      if (failure.kind !== 'Cancelled') this.failure = failureText(failure);
    } finally {
      if (this.job === job) this.job = null;
    }
  }

  stop(): void {
    this.job?.cancel();
  }
}

export const floor = new Floor();
