import type { Vec3 } from '#models/imaging/affine.ts';
import type { PlaneAxes } from '#models/imaging/plane.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { MEASURES, POINTS, type Measure, type MeasureKind } from './viewer-measures.ts';
import { viewer } from './viewer.svelte.ts';

/** A measure being drawn in one cell: points set so far and where the pointer is. */
export class Pen {
  points = $state.raw<readonly Vec3[]>([]);
  live = $state.raw<Vec3 | null>(null);
  #kind: MeasureKind | null = null;

  /** What is drawn now, the pointer's place as its next point; null while nothing is. */
  sketch(axes: PlaneAxes): Omit<Measure, 'id'> | null {
    if (!this.#kind || this.points.length === 0) return null;
    const points = this.live ? [...this.points, this.live] : this.points;
    return { kind: this.#kind, points, axes, frame: viewer.frame };
  }

  /** Sets a point; the last one makes the measure. */
  set(point: Vec3, axes: PlaneAxes): void {
    const kind = MEASURES.find((one) => one === viewer.tool);
    if (!kind) return;
    if (kind !== this.#kind) this.drop();
    this.#kind = kind;
    const points = [...this.points, point];
    if (points.length < POINTS[kind]) {
      this.points = points;
      return;
    }
    this.drop();
    void commands.run('viewer.measure', { kind, points, axes, frame: viewer.frame }).catch(() => undefined);
  }

  drop(): void {
    this.points = [];
    this.live = null;
    this.#kind = null;
  }
}
