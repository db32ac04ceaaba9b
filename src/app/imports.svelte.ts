import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import type { RunningImport } from '#src/jobs/import-files.ts';
import type { FileReport, ImportProgress, ImportReport } from '#workers/ingest.api.ts';
import { keepReports } from '#src/twin/import-reports.ts';
import { explain } from './errors.ts';
import { overlays } from './overlays.svelte.ts';
import { session } from './session.svelte.ts';

interface ImportOptions {
  /** The twin that receives the facts; without one the vault finds or makes it by the identity in the file. */
  readonly twinId?: string;
  /** Into the space of the samples, kept apart from real records. */
  readonly sample?: boolean;
  readonly samePersonConfirmed?: boolean;
  readonly choosePatient?: string;
}

interface Offer {
  readonly files: readonly File[];
  readonly options: ImportOptions;
}

/**
 * Files on their way into the vault: from a drop, the file picker, a sample or the system's "open with". One import at a
 * time; what is offered meanwhile waits until that one is through and its report was read.
 */
class Imports {
  progress = $state.raw<ImportProgress | null>(null);
  report = $state.raw<ImportReport | null>(null);
  /** Offered and not begun: until there is an open vault, or until the import before them is done with. */
  waiting = $state.raw<readonly Offer[]>([]);
  readonly waitingFiles = $derived(this.waiting.reduce((sum, offer) => sum + offer.files.length, 0));
  readonly running = $derived(this.progress !== null);
  /** What `report` speaks of. */
  #reported: Offer = { files: [], options: {} };
  #running: RunningImport | null = null;
  #current: Promise<ImportReport | null> | null = null;
  /** Raised by `forget`: an import begun before it says nothing any more. */
  #era = 0;

  constructor() {
    session.alsoForget(() => this.forget());
  }

  /** Takes files from a person: begun at once, or when their turn has come. None is dropped without a word. */
  async offer(files: readonly File[], options: ImportOptions = {}): Promise<void> {
    this.waiting = [...this.waiting, { files, options }];
    if (this.running || this.report) void toasts.show({ kind: 'note', text: m.import_waiting({ count: files.length }) });
    await this.next();
  }

  /** Begins the first offer that can be; asks for a vault where there is none. Called whenever something has cleared the way. */
  async next(): Promise<void> {
    const { vault } = session;
    if (!vault.status) await vault.refresh();
    if (!session.accepted || this.running || this.report || this.waiting.length === 0) return;
    const first = this.waiting.find((offer) => offer.options.sample || vault.unlocked);
    if (first) {
      this.waiting = this.waiting.filter((offer) => offer !== first);
      await this.#tell(first);
    } else if (vault.locked) vault.samplesOnly = false;
    else overlays.createVault = true;
  }

  /** A person decided against a vault: files that need one are let go, which is said. */
  withdraw(): void {
    const kept = this.waiting.filter((offer) => offer.options.sample);
    const dropped = this.waitingFiles - kept.reduce((sum, offer) => sum + offer.files.length, 0);
    this.waiting = kept;
    if (dropped > 0) void toasts.show({ kind: 'note', text: m.import_withdrawn({ count: dropped }) });
  }

  /** A sample that came with the app: needs no vault and shows no report. Null after a failure that was already said. */
  async sample(file: File): Promise<ImportReport | null> {
    while (this.#current) await this.#current;
    return this.#begin({ files: [file], options: { sample: true } }, () => undefined);
  }

  cancel(): void {
    this.#running?.cancel();
  }

  /** Again, for one of several people a file speaks of. */
  async choose(candidate: string): Promise<void> {
    const { files, options } = this.#reported;
    await this.#tell({ files, options: { ...options, choosePatient: candidate } });
  }

  /** Again, for a file that names another person than the twin, after someone has looked and says it is the same one. */
  async confirmSamePerson(): Promise<void> {
    const { files, options } = this.#reported;
    await this.#tell({ files, options: { ...options, samePersonConfirmed: true } });
  }

  /** The report was read; what waited behind it goes on. */
  dismiss(): void {
    this.report = null;
    this.#reported = { files: [], options: {} };
    void this.next();
  }

  /** The vault was locked: ends what is under way and lets go of every file. That something was stopped is said. */
  forget(): void {
    if (this.running || this.waiting.length > 0) void toasts.show({ kind: 'failed', text: m.import_locked() });
    this.#era += 1;
    this.waiting = [];
    this.#running?.end();
    this.report = null;
    this.#reported = { files: [], options: {} };
  }

  async #tell(offer: Offer): Promise<void> {
    this.#reported = offer;
    this.report = null;
    await this.#begin(offer, (report) => (this.report = report));
  }

  #begin(offer: Offer, told: (report: ImportReport) => void): Promise<ImportReport | null> {
    this.progress = { file: offer.files[0]?.name ?? '', index: 0, count: offer.files.length, done: 0, stage: 'reading' };
    this.#current = this.#import(offer, told).finally(() => {
      this.progress = null;
      this.#running = null;
      this.#current = null;
      void this.next();
    });
    return this.#current;
  }

  async #import({ files, options }: Offer, told: (report: ImportReport) => void): Promise<ImportReport | null> {
    const era = this.#era;
    try {
      const { importFiles } = await import('#src/jobs/import-files.ts');
      const { vault } = session;
      const identity = options.twinId ? vault.twins.find((twin) => twin.id === options.twinId)?.identity : undefined;
      const context = {
        ...(options.twinId ? { patientId: options.twinId } : {}),
        ...(identity ? { identity } : {}),
        ...(options.choosePatient ? { choosePatient: options.choosePatient } : {}),
        ...(options.samePersonConfirmed ? { samePersonConfirmed: true } : {}),
      };
      if (era !== this.#era) return null;
      this.#running = importFiles(files, context, vault.link, {
        sample: options.sample ?? false,
        // A word of progress may still be on its way when the import has been ended.
        onProgress: (progress) => {
          if (era === this.#era && this.running) this.progress = progress;
        },
      });
      const report = await this.#running.done;
      if (era !== this.#era) return null;
      told(report);
      // The import stands whether or not its report can be kept for the record page.
      await keepReports(vault.api, report, Date.now(), options.twinId ?? null).catch((error: unknown) =>
        console.warn('import report not kept', error),
      );
      await vault.refresh();
      if (vault.open) await vault.open.load();
      return report;
    } catch (error) {
      if (era !== this.#era) return null;
      const said = explain(error);
      void toasts.show({ kind: 'failed', text: `${m.import_failed()} ${said.title}`, detail: said.text || said.details });
      return null;
    }
  }
}

/** Twins a report filed something under, each once. */
export function twinsOf(report: ImportReport): readonly string[] {
  const ids = report.files.filter((file: FileReport) => file.facts + file.alreadyKnown > 0).map((file) => file.identity?.id);
  return ids.filter((id, at): id is string => Boolean(id) && ids.indexOf(id) === at);
}

export const imports = new Imports();
