import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import type { RunningImport } from '#src/jobs/import-files.ts';
import type { FileReport, ImportProgress, ImportReport } from '#workers/ingest.api.ts';
import { keepReports } from '#src/twin/import-reports.ts';
import { explain } from './errors.ts';
import { overlays } from './overlays.svelte.ts';
import { session } from './session.svelte.ts';

export interface ImportOptions {
  /** The twin that receives the facts; without one the vault finds or makes it by the identity in the file. */
  readonly twinId?: string;
  /** Into the space of the samples, kept apart from real records. */
  readonly sample?: boolean;
  readonly samePersonConfirmed?: boolean;
  readonly choosePatient?: string;
}

/** Files on their way into the vault: from a drop, the file picker, a sample or the system's "open with". */
class Imports {
  progress = $state.raw<ImportProgress | null>(null);
  report = $state.raw<ImportReport | null>(null);
  files: readonly File[] = [];
  options: ImportOptions = {};
  #running: RunningImport | null = null;
  readonly running = $derived(this.progress !== null);

  /** Takes files from a person: makes sure there is an open vault, then imports them. */
  async offer(files: readonly File[], options: ImportOptions = {}): Promise<void> {
    if (!session.accepted || this.running) return;
    const { vault } = session;
    if (!options.sample && !vault.unlocked) {
      overlays.files = files;
      if (vault.locked) vault.samplesOnly = false;
      else overlays.createVault = true;
      return;
    }
    await this.start(files, options);
  }

  /** Imports at once; resolves when the report is there (or null after a failure that was already said). */
  async start(files: readonly File[], options: ImportOptions = {}): Promise<ImportReport | null> {
    this.files = files;
    this.options = options;
    this.report = null;
    this.progress = { file: files[0]?.name ?? '', index: 0, count: files.length, done: 0, stage: 'reading' };
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
      this.#running = importFiles(files, context, vault.link, {
        sample: options.sample ?? false,
        onProgress: (progress) => (this.progress = progress),
      });
      const report = await this.#running.done;
      this.report = report;
      // The import stands whether or not its report can be kept for the record page.
      await keepReports(vault.api, report, Date.now()).catch((error: unknown) => console.warn('import report not kept', error));
      await vault.refresh();
      if (vault.open) await vault.open.load();
      return report;
    } catch (error) {
      const said = explain(error);
      void toasts.show({ kind: 'failed', text: `${m.import_failed()} ${said.title}`, detail: said.text || said.details });
      return null;
    } finally {
      this.progress = null;
      this.#running = null;
    }
  }

  cancel(): void {
    this.#running?.cancel();
  }

  /** Again, for one of several people a file speaks of. */
  async choose(candidate: string): Promise<void> {
    await this.start(this.files, { ...this.options, choosePatient: candidate });
  }

  /** Again, for a file that names another person than the twin, after someone has looked and says it is the same one. */
  async confirmSamePerson(): Promise<void> {
    await this.start(this.files, { ...this.options, samePersonConfirmed: true });
  }

  dismiss(): void {
    this.report = null;
    this.files = [];
  }
}

/** Twins a report filed something under, each once. */
export function twinsOf(report: ImportReport): readonly string[] {
  const ids = report.files.filter((file: FileReport) => file.facts + file.alreadyKnown > 0).map((file) => file.identity?.id);
  return ids.filter((id, at): id is string => Boolean(id) && ids.indexOf(id) === at);
}

export const imports = new Imports();
