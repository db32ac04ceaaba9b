/** How one canvas is shared by one or two pictures, CSS pixels. */
export class SplitWindow {
  readonly #canvas: HTMLCanvasElement;
  readonly #two: () => boolean;

  constructor(canvas: HTMLCanvasElement, two: () => boolean) {
    this.#canvas = canvas;
    this.#two = two;
  }

  /** On an upright canvas the second picture stands below the first, else to the right of it. */
  get stacked(): boolean {
    return this.#canvas.clientHeight > this.#canvas.clientWidth;
  }

  /** Width and height of one picture. */
  size(): readonly [number, number] {
    const { clientWidth, clientHeight } = this.#canvas;
    const [across, down] = !this.#two() ? [1, 1] : this.stacked ? [1, 2] : [2, 1];
    return [Math.max(1, clientWidth / across), Math.max(1, clientHeight / down)];
  }

  /** Upper left corner of a picture, 0 or 1. */
  corner(n: number): readonly [number, number] {
    const [width, height] = this.size();
    return this.stacked ? [0, n * height] : [n * width, 0];
  }

  /** Which picture a point of the canvas lies in. */
  at(x: number, y: number): 0 | 1 {
    const [left, top] = this.corner(1);
    return this.#two() && x >= left && y >= top ? 1 : 0;
  }
}
