import { watchPointer, type Gestures } from './pointer.ts';

/** What is drawn on a canvas, and what a person does on it. */
interface Drawn {
  /** Draws one frame. What moves on asks for the next by `changed`. */
  draw(now: number): void;
  /** The canvas has another size; not called once the device is lost. */
  resized(): void;
  /** The graphics device is gone. */
  lost?(): void;
  readonly gestures: Gestures;
}

/**
 * When a picture is drawn: in the next frame after something has changed, and never while it is paused, hidden, without a
 * size or without a graphics device. Nothing changed, nothing drawn. Makes the canvas one tab stop of its own.
 */
export class Redraw {
  readonly #canvas: HTMLCanvasElement;
  readonly #drawn: Drawn;
  readonly #stop: (() => void)[] = [];
  #frame = 0;
  #due = false;
  #paused = false;
  #lost = false;
  #gone = false;

  /** `lost` resolves when the graphics device is gone. */
  constructor(canvas: HTMLCanvasElement, lost: Promise<unknown>, drawn: Drawn) {
    this.#canvas = canvas;
    this.#drawn = drawn;
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    const size = new ResizeObserver(() => {
      if (!this.#lost) drawn.resized();
      this.changed();
    });
    size.observe(canvas);
    const shown = (): void => this.#ask();
    document.addEventListener('visibilitychange', shown);
    this.#stop.push(
      watchPointer(canvas, drawn.gestures),
      () => size.disconnect(),
      () => document.removeEventListener('visibilitychange', shown),
    );
    void lost.then(() => {
      if (this.#gone) return;
      this.#lost = true;
      drawn.lost?.();
    });
  }

  /** A frame is due or asked for. */
  get busy(): boolean {
    return this.#due || this.#frame !== 0;
  }

  /** Width and height of the canvas, CSS pixels, at least 1. */
  get size(): readonly [number, number] {
    return [Math.max(1, this.#canvas.clientWidth), Math.max(1, this.#canvas.clientHeight)];
  }

  /** Something is different: a frame is due. */
  changed(): void {
    if (this.#gone) return;
    this.#due = true;
    this.#ask();
  }

  pause(on: boolean): void {
    this.#paused = on;
    this.#ask();
  }

  /** Stops for good and puts the picture away. */
  dispose(picture: { dispose(): void }): void {
    this.#gone = true;
    if (this.#frame) cancelAnimationFrame(this.#frame);
    for (const stop of this.#stop) stop();
    try {
      picture.dispose();
    } catch (error) {
      // What is left of a lost device may refuse to be put away; the browser has taken it back already.
      if (!this.#lost) throw error;
    }
  }

  #ask(): void {
    if (this.#frame || !this.#due || !this.#may()) return;
    this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #draw(now: number): void {
    this.#frame = 0;
    // Without a size nothing is lost: the observer tells when there is one.
    if (!this.#may() || this.#canvas.clientWidth === 0) return;
    this.#due = false;
    this.#drawn.draw(now);
  }

  #may(): boolean {
    return !this.#gone && !this.#lost && !this.#paused && !document.hidden;
  }
}
