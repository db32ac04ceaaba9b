import { failureOf } from '#models/core/failure.ts';
import { readCobieRegister } from '#models/hospital/equipment/register-cobie.ts';
import { readRegister, type RegisterField } from '#models/hospital/equipment/register-csv.ts';
import type { Register } from '#models/hospital/equipment/register.ts';
import { sampleRegister } from '#models/hospital/equipment/sample-register.ts';
import type { TroughFound } from '#workers/hospital-equipment.api.ts';
import type { Job } from '#src/jobs/jobs.svelte.ts';
import { current } from '#src/twin/current.svelte.ts';
import { hospital } from '../hospital.svelte.ts';
import { textOf } from './file-text.ts';
import { forget, keep, readKept, type Kept } from '../keeping.ts';
import { refused } from '#models/hospital/refusal.ts';
import { failureText, thrownText } from '../refusal-words.ts';

/** A register as it was read in: kept as text, and read again by the same readers. */
interface RegisterFiles {
  readonly name: string;
  readonly equipment: string;
  readonly jobs: string | null;
  readonly chosen: Readonly<Record<string, RegisterField>>;
}

const today = (): string => new Date().toISOString().slice(0, 10);
const keyOf = (): string => `equipment/${hospital.id}`;

/** COBie's components and jobs are told from a plain table by their columns. */
function sorted(texts: readonly { readonly name: string; readonly text: string }[]): RegisterFiles {
  const has = (text: string, ...names: string[]): boolean =>
    names.every((name) => text.slice(0, 2000).split(/\r?\n/)[0]?.toLowerCase().includes(name));
  const jobs = texts.find(({ text }) => has(text, 'frequency', 'task_number'));
  const equipment = texts.find((one) => one !== jobs);
  if (!equipment) throw refused('jobs-only');
  return { name: equipment.name, equipment: equipment.text, jobs: jobs?.text ?? null, chosen: {} };
}

function read({ name, equipment, jobs, chosen }: RegisterFiles): Register {
  const cobie = /(^|[,;\t\ufeff])\s*"?component"?\s*([,;\t]|$)/i.test(equipment.split(/\r?\n/)[0] ?? '');
  return cobie ? readCobieRegister(equipment, jobs, name) : readRegister(equipment, name, { chosen, today: today() });
}

/** A kept register; null for what is none (any more). */
function filesOf(value: unknown): RegisterFiles | null {
  const { name, equipment, jobs, chosen } = value as Partial<RegisterFiles>;
  if (typeof equipment !== 'string' || typeof name !== 'string') return null;
  const files = { name, equipment, jobs: typeof jobs === 'string' ? jobs : null, chosen: chosen ?? {} };
  try {
    read(files);
    return files;
  } catch {
    return null;
  }
}

/** What the sections of the page share: the register, what is looked at, and what was found about it. */
class EquipmentState {
  readonly today = today();
  register = $state.raw<Register>(sampleRegister(this.today));
  files = $state.raw<RegisterFiles | null>(null);
  keptWhere = $state<Kept | null>(null);
  problem = $state<string | null>(null);
  kind = $state('CT');
  /** `asked`: the hospital, the length of a service and the runs it was found for. */
  trough = $state.raw<{ readonly asked: string; readonly found: TroughFound } | null>(null);

  readonly kinds = $derived([...new Set(this.register.devices.map((device) => device.kind))].sort((a, b) => a.localeCompare(b)));
  readonly shownKind = $derived(this.kinds.includes(this.kind) ? this.kind : (this.kinds[0] ?? ''));

  /** Reads the register kept for the open hospital, or shows the sample: never that of another hospital. */
  async open(): Promise<void> {
    const key = keyOf();
    const files = await readKept(key, filesOf);
    if (key !== keyOf()) return;
    if (files) this.#show(files);
    else if (this.files) this.close();
  }

  async load(list: readonly File[]): Promise<void> {
    this.problem = null;
    try {
      const files = sorted(await Promise.all(list.map(async (file) => ({ name: file.name, text: await textOf(file) }))));
      this.#show(files);
      this.keptWhere = await keep(keyOf(), files);
    } catch (error) {
      this.problem = `${list.map(({ name }) => name).join(', ')}: ${thrownText(error)}`;
    }
  }

  /** Says what a column is that nobody knew. */
  async choose(column: string, field: RegisterField): Promise<void> {
    if (!this.files) return;
    const files = { ...this.files, chosen: { ...this.files.chosen, [column]: field } };
    this.#show(files);
    this.keptWhere = await keep(keyOf(), files);
  }

  async backToSample(): Promise<void> {
    await forget(keyOf());
    this.close();
  }

  /** Forgets what was read in: a lock takes it along. What is kept stays kept. */
  close(): void {
    [this.files, this.keptWhere, this.problem] = [null, null, null];
    this.register = sampleRegister(this.today);
  }

  #show(files: RegisterFiles): void {
    this.register = read(files);
    this.files = files;
  }
}

export const equipment = new EquipmentState();

current.holders.push(() => equipment.close());

/** Something under way in a section, and what went wrong with it. */
export class Work {
  job = $state.raw<Job | null>(null);
  problem = $state<string | null>(null);

  /** Waits for a job. Null when it was stopped or failed; `problem` says why. */
  async of<T>({ job, done }: { readonly job: Job; readonly done: Promise<T> }): Promise<T | null> {
    [this.job, this.problem] = [job, null];
    try {
      return await done;
    } catch (error) {
      const why = failureOf(error);
      if (why.kind !== 'Cancelled') this.problem = failureText(why);
      return null;
    } finally {
      this.job = null;
    }
  }

  stop(): void {
    this.job?.cancel();
  }
}
