import { cancelled } from '#models/core/failure.ts';
import type { InputTrack } from '#models/core/scenario.ts';
import type { PoolChunk, PoolResult } from '#workers/pool.api.ts';
import { ChunkSizer } from './chunks.ts';
import type { Control, Simulation, SimulationStart, SimulatorHost } from './simulator.ts';
import { Turns } from './turns.ts';

/** A thread that advances chunks: this one, or a pool worker behind a port. Must pause or be asynchronous. */
export interface Lane {
  advance(chunk: PoolChunk): Promise<PoolResult>;
}

/** A contiguous range of members, owned by one lane. */
interface Range {
  readonly lane: Lane;
  readonly turns: Turns;
  readonly sizer: ChunkSizer;
  readonly first: number;
  readonly members: number;
  state: Float64Array;
  parameters: Float64Array;
}

/**
 * Runs CPU twins on `lanes` (at least one). Members are split evenly; results do not depend on how many lanes there are.
 * `now` is a clock in milliseconds.
 */
export function cpuHost(lanes: readonly Lane[], engine: string, now: () => number): SimulatorHost {
  const turns = lanes.map(() => new Turns());
  return {
    backend: 'cpu',
    engine,
    open: async (start) => new CpuSimulation(start, lanes, turns, now),
  };
}

class CpuSimulation implements Simulation {
  readonly members: number;
  readonly stride: number;
  readonly #start: SimulationStart;
  readonly #now: () => number;
  readonly #ranges: Range[] = [];
  #step: number;

  constructor(start: SimulationStart, lanes: readonly Lane[], turns: readonly Turns[], now: () => number) {
    const { model, members, trace } = start;
    this.#start = start;
    this.#now = now;
    this.#step = start.step ?? 0;
    this.members = members;
    this.stride = model.stateSize + (trace ? trace.samples * model.waveforms.length : 0);
    const width = model.parameters.length;
    const count = Math.min(lanes.length, members);
    for (let r = 0; r < count; r++) {
      const first = Math.floor((r * members) / count);
      const size = Math.floor(((r + 1) * members) / count) - first;
      const parameters = start.parameters.slice(first * width, (first + size) * width);
      const state = new Float64Array(size * this.stride);
      for (let m = 0; m < size; m++) {
        const row = m * this.stride;
        if (!start.state) model.initialise(parameters, m * width, state, row);
        else for (let i = 0; i < model.stateSize; i++) state[row + i] = start.state[(first + m) * model.stateSize + i] as number;
      }
      const sizer = new ChunkSizer(Math.max(1, Math.round(4000 / size)));
      this.#ranges.push({ lane: lanes[r] as Lane, turns: turns[r] as Turns, sizer, first, members: size, state, parameters });
    }
  }

  get step(): number {
    return this.#step;
  }

  async advance(track: InputTrack, steps: number, control: Control): Promise<void> {
    const first = this.#step;
    await Promise.all(this.#ranges.map((range) => this.#advanceRange(range, track, first, steps, control)));
    this.#step = first + steps;
  }

  async #advanceRange(range: Range, track: InputTrack, from: number, steps: number, control: Control): Promise<void> {
    const { model, trace, priority = 'soon' } = this.#start;
    for (let done = 0; done < steps;) {
      const end = await range.turns.take(priority, control.signal);
      try {
        const count = range.sizer.next(steps - done);
        const firstStep = from + done;
        const firstSlot = Math.floor(firstStep / model.stepsPerSlot);
        const slots = Math.floor((firstStep + count - 1) / model.stepsPerSlot) - firstSlot + 1;
        const inputs = new Float64Array(slots * model.inputs.length);
        track.fill(firstSlot, slots, inputs);
        const { state, parameters } = range;
        const began = this.#now();
        const chunk = { model: model.id, state, stride: this.stride, parameters, inputs, firstSlot, firstStep, steps: count };
        const result = await range.lane.advance({ ...chunk, trace: trace ?? null });
        range.sizer.took(count, this.#now() - began);
        range.state = result.state;
        range.parameters = result.parameters;
        done += count;
        control.onWork?.(count * range.members);
      } finally {
        end();
      }
      if (control.signal.aborted) throw cancelled();
    }
  }

  async sample(slots: readonly number[]): Promise<Float64Array> {
    const out = new Float64Array(this.members * slots.length);
    let at = 0;
    for (const range of this.#ranges)
      for (let m = 0; m < range.members; m++) for (const slot of slots) out[at++] = range.state[m * this.stride + slot] as number;
    return out;
  }

  async rows(): Promise<Float64Array> {
    const rows = new Float64Array(this.members * this.stride);
    for (const range of this.#ranges) rows.set(range.state, range.first * this.stride);
    return rows;
  }

  close(): void {
    this.#ranges.length = 0;
  }
}
