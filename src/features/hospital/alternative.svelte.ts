import type { Building } from '#models/hospital/building/building.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { hospital } from './hospital.svelte.ts';

interface Tried {
  /** What it is called. */
  readonly name: string;
  readonly building: Building;
  /** Null: the model stays. */
  readonly model: HospitalModel | null;
  /** Level on which what is new is; null: none above others. */
  readonly level: string | null;
}

/** A building that is tried in the place of the hospital's: it can be walked before and after, and put back as long as it is there. */
class Alternative {
  tried = $state.raw<Tried | null>(null);
  /** What is walked now is the alternative, not what was there before. */
  after = $state(false);
  /** Being put in place. */
  busy = $state(false);
  #backs: (() => Promise<void>)[] = [];
  #hospital = '';
  /** The building as it stood when this last changed it: another one means that somebody has gone on. */
  #standing: Building | null = $state.raw(null);

  /** Something is tried in the hospital that is open, and nothing else was put there since. */
  get open(): boolean {
    return this.tried !== null && this.#hospital === hospital.id && hospital.building === this.#standing;
  }

  /** Puts a building (and its model) in the place of the open hospital's. */
  async put(tried: Tried): Promise<void> {
    this.tried = tried;
    this.#hospital = hospital.id;
    await this.#place();
  }

  /** To what was there before, or from it to the alternative again. */
  async walk(after: boolean): Promise<void> {
    if (!this.open || this.busy || after === this.after) return;
    if (after) return this.#place();
    this.busy = true;
    try {
      for (const back of this.#backs) await back();
      this.after = false;
    } finally {
      this.#standing = hospital.building;
      this.busy = false;
    }
  }

  /** Ends it: what is walked now is the hospital's. */
  keep(): void {
    this.tried = null;
    this.#backs = [];
  }

  async #place(): Promise<void> {
    const { tried } = this;
    if (!tried) return;
    this.busy = true;
    try {
      this.#backs = [await hospital.replaceBuilding(tried.building)];
      if (tried.model) this.#backs.push(await hospital.replaceModel(tried.model));
      this.after = true;
    } finally {
      this.#standing = hospital.building;
      this.busy = false;
    }
  }
}

export const alternative = new Alternative();
