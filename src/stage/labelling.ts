import type { HeartAnchor } from '#models/anatomy/heart/mesh.ts';
import type { StageLabel, StageWords } from './contract.ts';
import { toScreen } from './camera.ts';
import { anchorsInSight, moved, type Sight } from './label-search.ts';
import { layLabels, type Spot } from './labels.ts';
import { Listeners } from './listeners.ts';

/** A view counts as at rest after this time, ms; only then is it looked which anchors can be seen. */
const REST_MS = 140;

/** What labels are laid out for: what is to be seen, and the anchors of the heart. */
export interface Labelled extends Sight {
  readonly anchors: readonly HeartAnchor[];
}

/** Names with leader lines: chosen when the view has come to rest, moved with the heart at every frame. */
export class Labelling {
  readonly listeners = new Listeners<readonly StageLabel[]>();
  readonly #words: StageWords;
  readonly #look: () => Labelled | null;
  #on = false;
  #seen: readonly HeartAnchor[] = [];
  #timer: ReturnType<typeof setTimeout> | null = null;

  /** `look` tells what is to be seen now; null while there is no heart. */
  constructor(words: StageWords, look: () => Labelled | null) {
    this.#words = words;
    this.#look = look;
  }

  turn(on: boolean): void {
    this.#on = on;
  }

  /** The view has changed: look again once it rests. */
  viewChanged(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = null;
      const now = this.#look();
      if (!now) return;
      this.#seen = this.#on ? anchorsInSight(now.anchors, now) : [];
      this.send(now);
    }, REST_MS);
  }

  send(now: Labelled | null): void {
    if (this.listeners.size === 0 || !now) return;
    const { width, height } = now;
    const spots = this.#seen.map((anchor): Spot => {
      const [x, y] = toScreen(now.view, moved(anchor, now.amplitudes), width, height);
      return { key: anchor.key, text: this.#words.structure(anchor.key), x, y };
    });
    this.listeners.tell(this.#on ? layLabels(spots, width, height, Math.min(168, Math.max(96, width * 0.2))) : []);
  }

  dispose(): void {
    if (this.#timer) clearTimeout(this.#timer);
    this.listeners.clear();
  }
}
