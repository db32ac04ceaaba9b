import type { StructureKey } from '#models/anatomy/heart/structures.ts';
import { CUT_VIEWS } from '#src/stage/camera.ts';
import type { StageView } from '#src/stage/contract.ts';
import { heartTime } from '#src/twin/heart-time.svelte.ts';
import { BeatClock, type Speed } from './beat-clock.ts';

/** What can be set about the picture and undone. Plain data: part of the state hash. */
export interface HeartSettings {
  readonly view: StageView;
  readonly cut: boolean;
  /** Of the heart's radius, -1 to 1. */
  readonly cutPlace: number;
  readonly labels: boolean;
  readonly isolated: StructureKey | null;
  readonly speed: Speed;
}

const START: HeartSettings = { view: 'front', cut: false, cutPlace: 0, labels: false, isolated: null, speed: 1 };

/** How the heart is being looked at; one for all twins, so that two hearts are seen from the same side. */
class HeartDisplay {
  settings = $state.raw<HeartSettings>(START);
  playing = $state(true);
  picked = $state<StructureKey | null>(null);
  readonly clock = new BeatClock();

  /** Seconds of the body since the start; every picture and curve of the page reads this one clock. */
  get seconds(): number {
    return heartTime.seconds;
  }

  /** Changes settings; returns how to put them back. */
  change(change: Partial<HeartSettings>): () => void {
    const before = this.settings;
    this.settings = { ...before, ...change };
    this.clock.speed = this.settings.speed;
    return () => {
      this.settings = before;
      this.clock.speed = before.speed;
    };
  }

  /** Goes to a view; those with a cut of their own open the heart, and leaving them closes it. Returns how to put it back. */
  look(view: StageView): () => void {
    const before = this.settings;
    const opens = CUT_VIEWS.has(view);
    return this.change({ view, ...(opens || CUT_VIEWS.has(before.view) ? { cut: opens, cutPlace: 0 } : {}) });
  }

  play(on: boolean): void {
    this.playing = on;
    this.clock.playing = on;
  }

  scrub(fraction: number, beatSeconds: number): void {
    this.clock.scrub(fraction, beatSeconds);
    this.playing = false;
    heartTime.seconds = this.clock.seconds;
  }

  /** Called once a frame while a heart is on screen. */
  tick(nowMs: number): boolean {
    if (!this.clock.tick(nowMs)) return false;
    heartTime.seconds = this.clock.seconds;
    return true;
  }
}

export const heart = new HeartDisplay();
