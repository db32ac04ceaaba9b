import type { EnsembleModel } from '#models/core/model.ts';
import type { InputTrack } from '#models/core/scenario.ts';
import type { Backend, Priority } from '#workers/compute.api.ts';

/** Where ensembles are advanced: the GPU (workers/gpu) or the CPU twins (cpu-host.ts). Runs and fits know only this. */
export interface SimulatorHost {
  readonly backend: Backend;
  /** For provenance: the adapter's description or the JavaScript engine. */
  readonly engine: string;
  open(start: SimulationStart): Promise<Simulation>;
}

export interface SimulationStart {
  readonly model: EnsembleModel;
  readonly members: number;
  /** [members, model.parameters.length] row-major, in each parameter's unit. */
  readonly parameters: Float64Array;
  /** [members, model.stateSize] row-major, at absolute step `step`; absent: every member is initialised. */
  readonly state?: ArrayLike<number>;
  readonly step?: number;
  readonly trace?: { readonly every: number; readonly samples: number };
  readonly priority?: Priority;
}

export interface Control {
  readonly signal: AbortSignal;
  /** Called after each chunk with the member-steps done by it, for progress. */
  onWork?(memberSteps: number): void;
}

export interface Simulation {
  readonly members: number;
  /** Numbers per row: stateSize and the trace buffer. */
  readonly stride: number;
  /** Absolute step the rows stand at. */
  readonly step: number;
  /**
   * Advances every member by `steps` under `track`, in chunks of at most about 50 ms with a pause between them. Rejects
   * with Cancelled, KernelFailed or DeviceLost; the rows are then not to be trusted.
   */
  advance(track: InputTrack, steps: number, control: Control): Promise<void>;
  /** Some numbers of every row by their slots, [members, slots.length]: far less to bring back than whole rows. */
  sample(slots: readonly number[]): Promise<Float32Array | Float64Array>;
  /** A copy of all rows, [members, stride]. */
  rows(): Promise<Float32Array | Float64Array>;
  close(): void;
}

/** A track of the model's default inputs, as long as anyone asks. */
export function restTrack(model: EnsembleModel): InputTrack {
  return {
    slotSeconds: model.stepSeconds * model.stepsPerSlot,
    slots: Infinity,
    fill(_firstSlot, count, out) {
      const width = model.inputs.length;
      for (let r = 0; r < count; r++) model.inputs.forEach((input, i) => (out[r * width + i] = input.default));
    },
  };
}

/** `slots` slots at rest, then `track` from its beginning: absolute step 0 stays the first step of the settling. */
export function afterRest(model: EnsembleModel, slots: number, track: InputTrack): InputTrack {
  const rest = restTrack(model);
  const width = model.inputs.length;
  return {
    slotSeconds: track.slotSeconds,
    slots: slots + track.slots,
    fill(firstSlot, count, out) {
      const before = Math.min(count, Math.max(0, slots - firstSlot));
      if (before > 0) rest.fill(firstSlot, before, out);
      if (before < count) track.fill(firstSlot + before - slots, count - before, out.subarray(before * width));
    },
  };
}

/** Observables of every member, [members, observables] row-major, from rows of `stride` numbers. */
export function readObservables(model: EnsembleModel, rows: ArrayLike<number>, stride: number): Float64Array {
  const slots = model.observables.map((o) => o.slot);
  const members = rows.length / stride;
  const out = new Float64Array(members * slots.length);
  for (let m = 0; m < members; m++)
    for (let o = 0; o < slots.length; o++) out[m * slots.length + o] = rows[m * stride + (slots[o] as number)] as number;
  return out;
}

/** 1 where the member is alive, from rows of `stride` numbers. */
export function readAlive(model: EnsembleModel, rows: ArrayLike<number>, stride: number): Uint8Array {
  return Uint8Array.from({ length: rows.length / stride }, (_, m) => (model.isAlive(rows, m * stride) ? 1 : 0));
}
