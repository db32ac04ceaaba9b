import type { Vec3 } from '../affine.ts';
import type { Grid } from '../grid.ts';
import type { ChangeRuns } from './change-runs.ts';
import { applyRuns, runBytes, RunRecorder } from './change-runs.ts';
import type { Box, Mask } from './mask.ts';
import { boundsOf, boxCount, eachRow, joinBoxes, maskOf, wholeBox } from './mask.ts';
import { nextColour } from './segment-colours.ts';

/** A segment while it is worked on. Numbers are 1 to 255. */
export interface EditedSegment {
  readonly number: number;
  readonly name: string;
  /** Coded type as stated, for instance `10200004 SCT Liver`; null = not stated. */
  readonly type: string | null;
  readonly colour: readonly [number, number, number];
  readonly visible: boolean;
}

export const MOST_SEGMENTS = 255;

/** What undo may hold, bytes of runs; the oldest steps are forgotten beyond it. */
export const UNDO_BYTES = 64 * 2 ** 20;

interface Step {
  readonly id: number;
  readonly runs: ChangeRuns;
  readonly before: readonly EditedSegment[];
  readonly after: readonly EditedSegment[];
}

/**
 * A label volume being worked on: each voxel of a grid holds the number of one segment, 0 for none. Every change is a step
 * that can be undone; steps are kept as runs of voxels, at most `undoBytes` of them.
 */
export class LabelEditor {
  readonly grid: Grid;
  readonly labels: Uint8Array;
  readonly #counts = new Float64Array(256);
  readonly #undoBytes: number;
  /** A box each segment has never left: never too small, so that only it need be searched. */
  readonly #reach = new Map<number, Box>();
  #segments: readonly EditedSegment[];
  #past: Step[] = [];
  #future: Step[] = [];
  #open: { readonly recorder: RunRecorder; readonly before: readonly EditedSegment[] } | null = null;
  #next = 1;
  #version = 0;

  /** Takes the labels over (they are changed in place). Throws RangeError where they do not fit the grid. */
  constructor(
    grid: Grid,
    labels: Uint8Array = new Uint8Array(boxCount(wholeBox(grid.size))),
    segments: readonly EditedSegment[] = [],
    undoBytes = UNDO_BYTES,
  ) {
    if (labels.length !== boxCount(wholeBox(grid.size))) throw new RangeError('The labels do not fit the grid.');
    this.grid = grid;
    this.labels = labels;
    this.#segments = segments;
    this.#undoBytes = undoBytes;
    const [nx, ny, nz] = grid.size;
    for (let k = 0, at = 0; k < nz; k++)
      for (let j = 0; j < ny; j++)
        for (let i = 0; i < nx; i++, at++) {
          const label = labels[at] as number;
          this.#counts[label]!++;
          if (label !== 0 && label !== labels[at - 1]) this.#reaches(label, { from: [i, j, k], size: [1, 1, 1] });
          if (label !== 0 && label !== labels[at + 1]) this.#reaches(label, { from: [i, j, k], size: [1, 1, 1] });
        }
  }

  get segments(): readonly EditedSegment[] {
    return this.#segments;
  }

  /** Different after every change, and the same again after its undo. */
  get version(): number {
    return this.#past.at(-1)?.id ?? this.#version;
  }

  /** Voxels of a segment. */
  count(segment: number): number {
    return this.#counts[segment] ?? 0;
  }

  segment(number: number): EditedSegment | null {
    return this.#segments.find((one) => one.number === number) ?? null;
  }

  /** Voxels of a segment in the smallest box that holds them; null when it has none. */
  mask(segment: number): Mask | null {
    if (this.count(segment) === 0) return null;
    const box = boundsOf(this.labels, this.grid.size, segment, this.#reach.get(segment)) as Box;
    return maskOf(this.labels, this.grid.size, segment, box);
  }

  /** Begins a step made of several calls (a stroke of the brush): `commit` ends it, `rollback` takes it back. */
  begin(): void {
    this.rollback();
    this.#open = { recorder: new RunRecorder(this.labels, this.#counts), before: this.#segments };
  }

  get changing(): boolean {
    return this.#open !== null;
  }

  /** Ends the step; returns its id, or null where nothing was changed. */
  commit(): number | null {
    const open = this.#open;
    this.#open = null;
    if (!open || (open.recorder.empty && open.before === this.#segments)) return null;
    const step: Step = { id: this.#next++, runs: open.recorder.runs(), before: open.before, after: this.#segments };
    this.#past.push(step);
    this.#future = [];
    let held = this.#past.reduce((sum, one) => sum + runBytes(one.runs), 0);
    // The newest step can always be undone, however large it is.
    while (held > this.#undoBytes && this.#past.length > 1) {
      const oldest = this.#past.shift() as Step;
      held -= runBytes(oldest.runs);
      this.#version = oldest.id;
    }
    return step.id;
  }

  rollback(): void {
    const open = this.#open;
    this.#open = null;
    if (!open) return;
    applyRuns(open.recorder.runs(), this.labels, this.#counts, false);
    this.#segments = open.before;
  }

  /** The step that undo would take back, and the one that redo would do again; null where there is none. */
  get undoable(): number | null {
    return this.#past.at(-1)?.id ?? null;
  }

  get redoable(): number | null {
    return this.#future.at(-1)?.id ?? null;
  }

  undo(): boolean {
    this.rollback();
    const step = this.#past.pop();
    if (!step) return false;
    applyRuns(step.runs, this.labels, this.#counts, false);
    this.#segments = step.before;
    this.#future.push(step);
    return true;
  }

  redo(): boolean {
    this.rollback();
    const step = this.#future.pop();
    if (!step) return false;
    applyRuns(step.runs, this.labels, this.#counts, true);
    this.#segments = step.after;
    this.#past.push(step);
    return true;
  }

  /** One step of one call. Returns its id, or null where nothing was changed. */
  step(work: () => void): number | null {
    this.begin();
    try {
      work();
    } catch (error) {
      this.rollback();
      throw error;
    }
    return this.commit();
  }

  /** Gives a segment the voxels of a mask. Those of other segments only where `over`. Within a step. */
  add(mask: Mask, segment: number, over = false): void {
    const { recorder } = this.#require();
    this.#segmentOf(segment);
    this.#reaches(segment, mask.box);
    eachRow(mask.box, this.grid.size, (at, start) => {
      for (let n = 0; n < mask.box.size[0]; n++) {
        if (mask.bits[at + n] === 0) continue;
        if (over || this.labels[start + n] === 0) recorder.set(start + n, segment);
      }
    });
  }

  /** Takes the voxels of a mask from a segment, or from every one where `segment` is null. Within a step. */
  erase(mask: Mask, segment: number | null): void {
    const { recorder } = this.#require();
    eachRow(mask.box, this.grid.size, (at, start) => {
      for (let n = 0; n < mask.box.size[0]; n++) {
        if (mask.bits[at + n] === 1 && (segment === null || this.labels[start + n] === segment)) recorder.set(start + n, 0);
      }
    });
  }

  /** Makes a segment exactly a mask: what it held outside of it is taken away. Within a step. */
  replace(mask: Mask, segment: number, over = false): void {
    const { recorder } = this.#require();
    this.#segmentOf(segment);
    let inside = 0;
    eachRow(mask.box, this.grid.size, (at, start) => {
      for (let n = 0; n < mask.box.size[0]; n++) {
        const label = this.labels[start + n];
        if (mask.bits[at + n] === 1) {
          if (over || label === 0) recorder.set(start + n, segment);
          if (this.labels[start + n] === segment) inside++;
        } else if (label === segment) recorder.set(start + n, 0);
      }
    });
    // What it held beside the mask's box.
    if (inside !== this.count(segment)) {
      const { box } = mask;
      const to = box.from.map((n, axis) => n + (box.size[axis] as number)) as unknown as Vec3;
      this.#eachOf(segment, (at, i, j, k) => {
        const within = i >= box.from[0] && i < to[0] && j >= box.from[1] && j < to[1] && k >= box.from[2] && k < to[2];
        if (!within) recorder.set(at, 0);
      });
    }
    this.#reaches(segment, mask.box);
  }

  /** A new, empty segment; returns its number. Throws RangeError when there are 255 already. Within a step. */
  addSegment(name: string, more: Partial<Pick<EditedSegment, 'type' | 'colour'>> = {}): number {
    this.#require();
    const taken = new Set(this.#segments.map((one) => one.number));
    let number = 1;
    while (taken.has(number)) number++;
    if (number > MOST_SEGMENTS) throw new RangeError(`There are ${MOST_SEGMENTS} segments; no more can be told apart.`);
    const colour = more.colour ?? nextColour(this.#segments.map((one) => one.colour));
    this.#segments = [...this.#segments, { number, name, type: more.type ?? null, colour, visible: true }];
    return number;
  }

  updateSegment(number: number, change: Partial<Pick<EditedSegment, 'name' | 'type' | 'colour' | 'visible'>>): void {
    this.#require();
    this.#segmentOf(number);
    this.#segments = this.#segments.map((one) => (one.number === number ? { ...one, ...change } : one));
  }

  /** Takes a segment and its voxels away. Within a step. */
  removeSegment(number: number): void {
    const { recorder } = this.#require();
    this.#segmentOf(number);
    this.#eachOf(number, (at) => recorder.set(at, 0));
    this.#segments = this.#segments.filter((one) => one.number !== number);
  }

  #reaches(segment: number, box: Box): void {
    const known = this.#reach.get(segment);
    this.#reach.set(segment, known ? joinBoxes(known, box) : box);
  }

  /** Calls `visit(index, i, j, k)` for every voxel of a segment. */
  #eachOf(segment: number, visit: (at: number, i: number, j: number, k: number) => void): void {
    if (this.count(segment) === 0) return;
    const { from, size } = this.#reach.get(segment) as Box;
    const [nx, ny] = this.grid.size;
    for (let k = from[2]; k < from[2] + size[2]; k++)
      for (let j = from[1]; j < from[1] + size[1]; j++)
        for (let i = from[0]; i < from[0] + size[0]; i++) {
          const at = (k * ny + j) * nx + i;
          if (this.labels[at] === segment) visit(at, i, j, k);
        }
  }

  #require(): { readonly recorder: RunRecorder } {
    if (!this.#open) throw new Error('Labels are changed within a step only.');
    return this.#open;
  }

  #segmentOf(number: number): void {
    if (!this.segment(number)) throw new RangeError(`There is no segment ${number}.`);
  }
}
