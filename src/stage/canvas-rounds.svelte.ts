import { tick } from 'svelte';
import type { StageOptions } from './contract.ts';
import { Recovery } from './recovery.ts';

type Backend = 'webgpu' | 'webgl2';
type Want = NonNullable<StageOptions['backend']>;

/** Whatever draws on a canvas of its own and can lose its graphics device. */
interface Drawn {
  readonly backend: Backend;
  dispose(): void;
}

/** What one kind of stage does in each round. `Saved`: what a person has made of the picture. */
interface Round<S extends Drawn, Saved> {
  readonly want: Want;
  /** Loads the 3D code and starts it; rejects with words for a person. */
  make(canvas: HTMLCanvasElement, how: { readonly backend: Want; readonly onLost: () => void }): Promise<S>;
  /** A stage is there, before the page's effects have set what it shows. */
  begun?(stage: S): void;
  /** Its device is gone; nothing of it may be shown any longer. */
  ended?(): void;
  save?(stage: S): Saved;
  restore?(stage: S, saved: Saved): void;
  /** No picture is to be had, or no longer. */
  failed(message: string): void;
  /** As it was before the loss; `simpler`: on the other engine. */
  recovered?(how: { readonly simpler: boolean }): void;
}

/**
 * Starts a stage on a canvas, and again on a fresh canvas when its graphics device is lost, by the rules of `Recovery`:
 * a canvas is bound to the engine it had. What was made of the picture is carried over; what was saved first holds until
 * it is as before. The page shows `<canvas use:rounds.start>` within `{#key rounds.generation}`.
 */
export class CanvasRounds<S extends Drawn, Saved = never> {
  /** The stage that stands; null while there is none. */
  stage = $state.raw<S | null>(null);
  generation = $state(0);
  readonly #round: Round<S, Saved>;
  readonly #recovery: Recovery;
  #engine: Want;
  #saved: { readonly as: Saved | null; readonly on: Backend } | null = null;
  #focused = false;

  constructor(round: Round<S, Saved>) {
    this.#round = round;
    this.#recovery = new Recovery(round.want);
    this.#engine = round.want;
  }

  readonly start = (canvas: HTMLCanvasElement): { destroy(): void } => {
    const round = this.#round;
    const first = this.generation === 0;
    let gone = false;
    let made: S | null = null;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const again = (used: Backend, message: string): void => {
      const step = this.#recovery.failed(used, performance.now());
      if (step.kind === 'give-up') return round.failed(message);
      retry = setTimeout(() => {
        this.#engine = step.backend;
        this.generation++;
      }, step.waitMs);
    };
    const onLost = (): void => {
      if (gone || !made) return;
      const lost = made;
      this.#saved ??= { as: round.save?.(lost) ?? null, on: lost.backend };
      this.#focused = document.activeElement === canvas;
      lost.dispose();
      made = null;
      this.stage = null;
      round.ended?.();
      again(lost.backend, 'The graphics device was lost several times in a short while.');
    };
    const ready = async (stage: S): Promise<void> => {
      if (gone) return stage.dispose();
      made = stage;
      this.stage = stage;
      round.begun?.(stage);
      if (!this.#saved) return;
      // After the page's effects have set what it shows.
      await tick();
      if (gone || made !== stage) return;
      const before = this.#saved;
      this.#saved = null;
      if (before.as !== null) round.restore?.(stage, before.as);
      if (this.#focused) canvas.focus({ preventScroll: true });
      round.recovered?.({ simpler: before.on !== stage.backend });
    };
    const refused = (error: unknown): void => {
      if (gone) return;
      const message = error instanceof Error ? error.message : String(error);
      // The first start has tried everything already; one on the way back is tried again.
      if (first || this.#engine === 'auto') round.failed(message);
      else again(this.#engine, message);
    };
    round.make(canvas, { backend: this.#engine, onLost }).then(ready).catch(refused);
    return {
      destroy: () => {
        gone = true;
        clearTimeout(retry);
        made?.dispose();
        if (made && this.stage === made) this.stage = null;
      },
    };
  };
}
