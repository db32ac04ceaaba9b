import { commands } from '#src/commands/commands.svelte.ts';
import type { viewer as Viewer } from './viewer.svelte.ts';

/**
 * The viewer and its commands are loaded when an image is first looked at, so that the first page stays small. Until
 * then there is nothing to look at and no command of it could run.
 */
class ViewerDoor {
  #viewer = $state.raw<typeof Viewer | null>(null);
  #opening: Promise<void> | null = null;

  /** Whether an image stands in the viewer. */
  get ready(): boolean {
    return this.#viewer?.phase === 'ready';
  }

  /** Whether segments of it are being drawn. */
  get drawing(): boolean {
    return this.ready && this.#viewer?.bar !== null;
  }

  /** What of the viewer commands change; null before it is loaded. */
  get settings(): unknown {
    return this.#viewer?.settings ?? null;
  }

  /** Loads the viewer and adds its commands to the list, once. A failed load may be tried again. */
  open(): Promise<void> {
    this.#opening ??= this.#load().catch((error: unknown) => {
      this.#opening = null;
      throw error;
    });
    return this.#opening;
  }

  async #load(): Promise<void> {
    const [{ viewer }, { viewerCommands }, { segmentDoorCommand }] = await Promise.all([
      import('./viewer.svelte.ts'),
      import('./viewer-commands.ts'),
      import('./segment-door.ts'),
    ]);
    commands.register([...viewerCommands, segmentDoorCommand]);
    this.#viewer = viewer;
  }
}

export const viewerDoor = new ViewerDoor();
