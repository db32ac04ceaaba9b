import { readBuilding, type Building } from '#models/hospital/building/building.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES, districtHospital } from '#models/hospital/library/district-hospital.ts';
import { SMALL_CLINIC_MINUTES, smallClinic } from '#models/hospital/library/small-clinic.ts';
import { TREATMENT_CENTRE_MINUTES, treatmentCentre } from '#models/hospital/library/treatment-centre.ts';
import { parseHospital } from '#models/hospital/schema.ts';
import { current } from '#src/twin/current.svelte.ts';
import { forget, keep, kept, keptUnder, whereKept, readKept, type Kept } from './keeping.ts';
import { setAsides } from './set-asides.svelte.ts';

/** A hospital and how long it is watched. Minutes; a run begins on a Monday at midnight. */
interface Watched {
  readonly model: HospitalModel;
  readonly minutes: number;
  readonly warmUpMinutes: number;
}

/** Hospitals that are always there. They can be changed; what is changed is kept beside them, and can be put back. */
const SAMPLES = {
  district: (): Watched => ({ model: districtHospital(), minutes: DISTRICT_MINUTES, warmUpMinutes: DISTRICT_WARM_UP_MINUTES }),
  clinic: (): Watched => ({ model: smallClinic(), minutes: SMALL_CLINIC_MINUTES, warmUpMinutes: 0 }),
  'treatment-centre': (): Watched => ({ model: treatmentCentre(), minutes: TREATMENT_CENTRE_MINUTES, warmUpMinutes: 0 }),
} as const;

export type SampleHospital = keyof typeof SAMPLES;
export const SAMPLE_HOSPITALS = Object.keys(SAMPLES) as readonly SampleHospital[];

const isSample = (id: string): id is SampleHospital => id in SAMPLES;
const OWN = 'model/';
/** Under which key the hospital that is shown is kept. */
const SHOWN = 'shown';
/** The own hospital a key is of; null for other keys, and for samples. */
export const ownIdOf = (key: string): string | null =>
  key.startsWith(OWN) && !isSample(key.slice(OWN.length)) ? key.slice(OWN.length) : null;
const keyOf = (id: string): string => `${OWN}${id}`;
const buildingKeyOf = (id: string): string => `building/${id}`;

/** Buildings of the samples, made when first asked for; a sample that is not here stands in none. */
const SAMPLE_BUILDINGS: Readonly<Record<string, () => Promise<Building>>> = {
  district: async () => (await import('#models/hospital/library/district-building.ts')).districtBuilding(),
};

/** The hospital that is open. One for the page: every tab shows the same. */
class OpenHospital {
  id = $state<string>('district');
  /** The model as it is now, changes included. */
  model = $state.raw<HospitalModel>(SAMPLES.district().model);
  minutes = $state(DISTRICT_MINUTES);
  warmUpMinutes = $state(DISTRICT_WARM_UP_MINUTES);
  /** The model differs from the sample it came from. */
  changed = $state(false);
  /** Where the last change went; null before any. */
  keptWhere = $state<Kept | null>(null);
  /** The building it stands in; null where none is known. */
  building = $state.raw<Building | null>(null);
  /** Where that is kept; null for the one a sample comes with. */
  buildingKept = $state<Kept | null>(null);
  /** Own hospitals of this device, by id. */
  own = $state.raw<readonly { readonly id: string; readonly title: string }[]>([]);

  get title(): string {
    return this.model.title;
  }

  get sample(): SampleHospital | null {
    return isSample(this.id) ? this.id : null;
  }

  /** Grows with every hospital that is shown, the same one anew included. */
  shown = $state(0);
  #asked = 0;
  #chosen = false;

  /**
   * Opens a sample or an own hospital, with the changes made to it before. False when another was asked for meanwhile: that one
   * is shown. Throws a RangeError for an unknown one.
   */
  async open(id: string): Promise<boolean> {
    const asked = ++this.#asked;
    const before = await readWatched(id);
    const made = before ?? (isSample(id) ? SAMPLES[id]() : null);
    if (asked !== this.#asked) return false;
    if (!made) throw new RangeError(`there is no hospital "${id}"`);
    this.#show(id, made, before !== null);
    this.#remember();
    await this.openBuilding();
    return this.id === id;
  }

  /** Which one is shown is kept in the vault: after a lock it is shown again. */
  #remember(): void {
    this.#chosen = true;
    if (current.house) void keep(SHOWN, { id: this.id }).catch(() => undefined);
  }

  /** Once the vault is open: the hospital that was shown before it was locked, unless one was chosen here since. */
  async resume(): Promise<void> {
    const last = this.#chosen ? null : await readKept(SHOWN, shownOf);
    if (last === null || last === this.id || this.#chosen) return this.reread();
    await this.list();
    if (isSample(last) || this.own.some(({ id }) => id === last)) await this.open(last);
    else await this.reread();
  }

  /** Shows a sample as it comes, at once: what was shown may have been somebody's. */
  close(): void {
    this.#asked++;
    this.#chosen = false;
    this.own = [];
    this.#show('district', SAMPLES.district(), false);
    void this.openBuilding().catch(() => undefined);
  }

  /** Once the vault is open: the changes it holds of the hospital that is shown, unless that was changed here meanwhile. */
  async reread(): Promise<void> {
    const { id, model } = this;
    const [found, building] = [await readWatched(id), await readKept(buildingKeyOf(id), buildingOf)];
    if (this.id !== id) return;
    if (found && !this.changed && this.model === model) {
      [this.model, this.minutes, this.warmUpMinutes, this.changed] = [found.model, found.minutes, found.warmUpMinutes, true];
      this.keptWhere = whereKept(keyOf(id));
    }
    if (building) [this.building, this.buildingKept] = [building, whereKept(buildingKeyOf(id))];
  }

  /** Reads the building of the open hospital: the one kept for it, else the sample's. */
  async openBuilding(): Promise<void> {
    const { id } = this;
    const key = buildingKeyOf(id);
    const own = await readKept(key, buildingOf);
    const building = own ?? (await SAMPLE_BUILDINGS[id]?.()) ?? null;
    if (this.id === id) [this.building, this.buildingKept] = [building, own ? whereKept(key) : null];
  }

  /** Puts another building in the place of the one that is open and keeps it; null takes it away. Returns the way back. */
  async replaceBuilding(building: Building | null): Promise<() => Promise<void>> {
    const { id, keptWhere: where } = this;
    const key = buildingKeyOf(id);
    const before = await kept(key);
    const put = async (next: unknown): Promise<void> => {
      if (next === null) await forget(key);
      else this.keptWhere = await keep(key, next);
      if (this.id === id) await this.openBuilding();
    };
    await put(building);
    return inThisVault(async () => {
      await put(before);
      if (this.id === id) this.keptWhere = where;
    });
  }

  #show(id: string, { model, minutes, warmUpMinutes }: Watched, changed: boolean): void {
    this.id = id;
    this.model = model;
    this.minutes = minutes;
    this.warmUpMinutes = warmUpMinutes;
    this.changed = changed;
    this.keptWhere = changed ? whereKept(keyOf(id)) : null;
    [this.building, this.buildingKept] = [null, null];
    this.shown++;
  }

  /** Puts another model in the place of the one that is open and keeps it. Returns the way back. */
  async replaceModel(model: HospitalModel): Promise<() => Promise<void>> {
    const { id, model: before, changed, keptWhere: where } = this;
    const watched = { minutes: this.minutes, warmUpMinutes: this.warmUpMinutes };
    [this.model, this.changed] = [model, true];
    try {
      this.keptWhere = await keep(keyOf(id), { ...watched, model });
    } catch (error) {
      // What could not be kept is not shown either.
      if (this.id === id && this.model === model) [this.model, this.changed] = [before, changed];
      throw error;
    }
    return inThisVault(async () => {
      if (changed) await keep(keyOf(id), { ...watched, model: before });
      else await forget(keyOf(id));
      if (this.id === id) [this.model, this.changed, this.keptWhere] = [before, changed, where];
    });
  }

  /** Puts a sample back as it came. Returns the way back. */
  async reset(): Promise<() => Promise<void>> {
    const { id, model, changed, building, keptWhere: where } = this;
    if (!isSample(id)) return () => Promise.resolve();
    const watched = { minutes: this.minutes, warmUpMinutes: this.warmUpMinutes };
    await forget(keyOf(id));
    if (this.id === id) {
      this.#show(id, SAMPLES[id](), false);
      this.building = building;
    }
    return inThisVault(async () => {
      await keep(keyOf(id), { ...watched, model });
      // Another hospital may be open by now: it stays as it is.
      if (this.id !== id) return;
      this.#show(id, { ...watched, model }, changed);
      [this.building, this.keptWhere] = [building, where];
    });
  }

  /** Adds a hospital of one's own, in a building where it has one, and opens it. `id` is made from its title. */
  async add(model: HospitalModel, minutes: number, warmUpMinutes: number, building: Building | null = null): Promise<string> {
    await this.list();
    const taken = new Set([...SAMPLE_HOSPITALS, ...this.own.map((one) => one.id), ...setAsides.ids]);
    const stem = `own-${model.id}`;
    let id = stem;
    for (let n = 2; taken.has(id); n++) id = `${stem}-${n}`;
    const asked = ++this.#asked;
    const where = await keep(keyOf(id), { model, minutes, warmUpMinutes });
    if (building) await keep(buildingKeyOf(id), building);
    if (asked === this.#asked) {
      this.#show(id, { model, minutes, warmUpMinutes }, true);
      [this.building, this.keptWhere] = [building, where];
      this.#remember();
    }
    await this.list();
    return id;
  }

  /** Removes a hospital of one's own with all that was kept for it: the next of that id is not to inherit it. Returns the way back. */
  async remove(id: string): Promise<() => Promise<void>> {
    const values: (readonly [key: string, value: unknown])[] = [];
    const open = this.id === id;
    for (const key of [keyOf(id), buildingKeyOf(id), `what-if/${id}`, `equipment/${id}`]) values.push([key, await kept(key)]);
    for (const [key] of values) await forget(key);
    await this.list();
    if (this.id === id) await this.open('district');
    const then = this.shown;
    return inThisVault(async () => {
      for (const [key, value] of values) if (value !== null) await keep(key, value);
      await this.list();
      // It was the one that was open: so it is again, unless another was chosen meanwhile.
      if (open && this.shown === then) await this.open(id);
    });
  }

  /** Reads which own hospitals there are. One that cannot be read is set aside, and listed there. */
  async list(): Promise<void> {
    const { house } = current;
    const own: { id: string; title: string }[] = [];
    for (const key of (await keptUnder(OWN)).keys()) {
      const id = key.slice(OWN.length);
      const made = isSample(id) ? null : await readWatched(id);
      if (made) own.push({ id, title: made.model.title });
    }
    await setAsides.read();
    // Read from a vault that is locked by now: nothing of it is shown.
    if (house === current.house) this.own = own;
  }
}

/** The way back of a change does nothing once the vault it was made in is locked: nothing of it may come back. */
function inThisVault(back: () => Promise<void>): () => Promise<void> {
  const { house } = current;
  return async () => {
    if (!house || house === current.house) await back();
  };
}

/** Id of the hospital that was shown; null for what is none. */
function shownOf(value: unknown): string | null {
  const { id } = value as { id?: unknown };
  return typeof id === 'string' ? id : null;
}

/** A kept hospital; null for what is none (any more). */
function watchedOf(value: unknown): Watched | null {
  const { model, minutes, warmUpMinutes } = (value ?? {}) as Partial<Record<keyof Watched, unknown>>;
  if (typeof minutes !== 'number' || typeof warmUpMinutes !== 'number') return null;
  const parsed = parseHospital(model);
  return parsed.ok ? { model: parsed.value, minutes, warmUpMinutes } : null;
}

/** A kept building; null for what is none (any more). */
function buildingOf(value: unknown): Building | null {
  try {
    return readBuilding(JSON.stringify(value));
  } catch {
    return null;
  }
}

const readWatched = (id: string): Promise<Watched | null> => readKept(keyOf(id), watchedOf);

export const hospital = new OpenHospital();

// A locked vault takes its hospitals along; the sample stays.
current.holders.push(() => hospital.close());
