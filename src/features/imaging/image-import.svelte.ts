import type { ImageImportReport } from '#models/imaging/import-report.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import { importImages } from '#src/jobs/import-images.ts';
import type { RunningImageImport } from '#src/jobs/import-images.ts';
import { current } from '#src/twin/current.svelte.ts';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { ImageImportOptions, ImageImportProgress } from '#workers/pool.api.ts';

/** The import of images into the open twin: one at a time, whatever page is showing; it ends when the twin is closed. */
class ImageImport {
  progress = $state.raw<ImageImportProgress | null>(null);
  report = $state.raw<ImageImportReport | null>(null);
  /** Counts imports that stored something, so that lists read anew. */
  stored = $state(0);
  readonly running = $derived(this.progress !== null);
  #twin: OpenTwin | null = null;
  #files: readonly File[] = [];
  #answers: Pick<ImageImportOptions, 'owner' | 'samePersonConfirmed'> = {};
  #running: RunningImageImport | null = null;

  constructor() {
    // Locking closes the twin too: nothing of anybody stays in the page.
    $effect.root(() => {
      $effect(() => {
        if (this.#twin !== null && current.twin !== this.#twin) this.#leave();
      });
    });
  }

  async begin(twin: OpenTwin, files: readonly File[]): Promise<void> {
    if (this.running || files.length === 0) return;
    this.#twin = twin;
    this.#files = files;
    this.#answers = {};
    await this.#run();
  }

  /** Again, with the answer to what the report asked. */
  async answer(answer: Pick<ImageImportOptions, 'owner' | 'samePersonConfirmed'>): Promise<void> {
    this.#answers = { ...this.#answers, ...answer };
    await this.#run();
  }

  cancel(): void {
    this.#running?.cancel();
  }

  /** The report was read. */
  dismiss(): void {
    this.report = null;
    this.#files = [];
  }

  async #run(): Promise<void> {
    const twin = this.#twin;
    if (!twin) return;
    this.report = null;
    this.progress = { done: 0, images: 0 };
    const options = { identity: twin.identity, ...this.#answers };
    const running = importImages(this.#files, twin.store, twin.id, options, (progress) => {
      if (this.#running === running) this.progress = progress;
    });
    this.#running = running;
    try {
      const report = await running.done;
      if (this.#running !== running) return;
      this.report = report;
      if (report.images.some((image) => !image.known)) this.stored += 1;
    } catch (error) {
      if (this.#running !== running) return;
      void toasts.show({ kind: 'failed', text: m.images_failed(), detail: error instanceof Error ? error.message : String(error) });
      // What was complete before stays, and is to be seen.
      this.stored += 1;
    } finally {
      if (this.#running === running) {
        this.#running = null;
        this.progress = null;
      }
    }
  }

  #leave(): void {
    if (this.#running) void toasts.show({ kind: 'note', text: m.images_stopped_by_leaving() });
    this.#running?.cancel();
    this.#running = null;
    this.#twin = null;
    this.#answers = {};
    this.progress = null;
    this.dismiss();
  }
}

export const imageImport = new ImageImport();
