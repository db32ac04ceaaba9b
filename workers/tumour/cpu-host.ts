import { cancelled } from '#models/core/failure.ts';
import { ChunkSizer } from '#workers/run/chunks.ts';
import type { Control } from '#workers/run/simulator.ts';
import { Turns } from '#workers/run/turns.ts';
import type { TumourLane } from '#workers/pool.api.ts';
import type { BatchStart, FieldMeasures, TumourBatch, TumourHost } from './simulator.ts';

/** A contiguous range of a batch's cases, owned by one lane. */
interface Range {
  readonly lane: TumourLane;
  readonly turns: Turns;
  readonly sizer: ChunkSizer;
  readonly first: number;
  readonly members: number;
}

const ofRange = (values: readonly number[], range: Range): readonly number[] => values.slice(range.first, range.first + range.members);

let opened = 0;

/** Turns on a lane: whoever opens batches there, an urgent one overtakes a long one within one chunk. */
const turnsOfLanes = new WeakMap<TumourLane, Turns>();

function turnsOf(lane: TumourLane): Turns {
  const turns = turnsOfLanes.get(lane) ?? new Turns();
  turnsOfLanes.set(lane, turns);
  return turns;
}

/**
 * Grows tumours on CPU threads, `lanes` (at least one). Cases are split evenly; results do not depend on how many lanes
 * there are. `now` is a clock in milliseconds, `pause` lets messages in.
 */
export function cpuTumourHost(lanes: readonly TumourLane[], engine: string, now: () => number, pause: () => Promise<void>): TumourHost {
  return {
    backend: 'cpu',
    engine,
    async open(start) {
      const count = Math.min(lanes.length, start.cases.length);
      const ranges = Array.from({ length: count }, (_, r): Range => {
        const first = Math.floor((r * start.cases.length) / count);
        const members = Math.floor(((r + 1) * start.cases.length) / count) - first;
        const lane = lanes[r] as TumourLane;
        return { lane, turns: turnsOf(lane), sizer: new ChunkSizer(1), first, members };
      });
      const batch = new CpuBatch(start, ranges, `tumours-${++opened}`, now, pause);
      await batch.open();
      return batch;
    },
  };
}

class CpuBatch implements TumourBatch {
  readonly #start: BatchStart;
  readonly #ranges: readonly Range[];
  readonly #id: string;
  readonly #now: () => number;
  readonly #pause: () => Promise<void>;
  readonly #voxels: number;

  constructor(start: BatchStart, ranges: readonly Range[], id: string, now: () => number, pause: () => Promise<void>) {
    this.#start = start;
    this.#ranges = ranges;
    this.#id = id;
    this.#now = now;
    this.#pause = pause;
    this.#voxels = start.tissue.white.length;
  }

  async open(): Promise<void> {
    const { tissue, cases, from } = this.#start;
    const n = this.#voxels;
    await Promise.all(
      this.#ranges.map(({ lane, first, members }) => {
        const fields = from ? Array.from({ length: members }, (_, m) => from.fields.slice((first + m) * n, (first + m + 1) * n)) : [];
        const checkpoint = from ? { frame: from.frame, fields } : null;
        const problems = cases.slice(first, first + members).map((c) => c.problem);
        return lane.openTumours(this.#id, { tissue, cases: problems, from: checkpoint });
      }),
    );
  }

  async advance(control: Control): Promise<number | null> {
    const frames = await Promise.all(this.#ranges.map((range) => this.#advanceRange(range, control)));
    return frames[0] as number | null;
  }

  async #advanceRange(range: Range, control: Control): Promise<number | null> {
    let frame: number | null = null;
    for (let m = 0; m < range.members; m++) {
      for (let there: number | null | undefined; there === undefined;) {
        const end = await range.turns.take(this.#start.priority ?? 'soon', control.signal);
        try {
          const most = range.sizer.next(Infinity);
          const began = this.#now();
          const result = await range.lane.advanceTumour(this.#id, m, most);
          if (result.passes === most) range.sizer.took(result.passes, this.#now() - began);
          control.onWork?.(result.passes);
          there = result.frame;
          await this.#pause();
        } finally {
          end();
        }
        if (control.signal.aborted) throw cancelled();
        if (there !== undefined) frame = there;
      }
    }
    return frame;
  }

  async measure(thresholds: readonly number[]): Promise<FieldMeasures> {
    const values = (await Promise.all(this.#ranges.map((r) => r.lane.measureTumours(this.#id, ofRange(thresholds, r))))).flat();
    return { counts: Float64Array.from(values, (v) => v.count), sums: Float64Array.from(values, (v) => v.sum) };
  }

  async counts(thresholds: readonly number[]): Promise<Uint8Array> {
    const parts = await Promise.all(this.#ranges.map((r) => r.lane.countTumours(this.#id, ofRange(thresholds, r))));
    const counts = new Uint8Array(this.#voxels);
    for (const part of parts) for (let v = 0; v < counts.length; v++) counts[v] = (counts[v] as number) + (part[v] as number);
    return counts;
  }

  async bytes(member: number): Promise<Uint8Array<ArrayBuffer>> {
    const { lane, first } = this.#ranges.findLast((range) => range.first <= member) as Range;
    return lane.tumourBytes(this.#id, member - first);
  }

  async fields(): Promise<Float32Array> {
    const fields = new Float32Array(this.#start.cases.length * this.#voxels);
    await Promise.all(
      this.#ranges.map(async ({ lane, first, members }) => {
        for (let m = 0; m < members; m++) fields.set(await lane.tumourField(this.#id, m), (first + m) * this.#voxels);
      }),
    );
    return fields;
  }

  close(): void {
    // A lane that is gone took its fields along; closing must not hide what went wrong before.
    for (const { lane } of this.#ranges) void lane.closeTumours(this.#id).catch(() => undefined);
  }
}
