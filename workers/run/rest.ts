import { cancelled, failureOf } from '#models/core/failure.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import type { Backend, Priority } from '#workers/compute.api.ts';
import type { Control, SimulationStart, SimulatorHost } from './simulator.ts';
import { readAlive, readObservables, restTrack } from './simulator.ts';
import type { Hosts } from './execute.ts';

const MAX_LOSSES = 3;

export interface RestEnsemble {
  readonly model: EnsembleModel;
  readonly members: number;
  /** [members, model.parameters.length] row-major. */
  readonly parameters: Float64Array;
  readonly settleSeconds: number;
  readonly backend: 'auto' | Backend;
  readonly priority?: Priority;
}

export interface RestValues {
  /** [members, model.observables.length] row-major, in the model's order and units. */
  readonly values: Float64Array;
  readonly alive: Uint8Array;
  /** [members, model.stateSize]: where the members came to rest; a run may start from here. */
  readonly rows: Float32Array | Float64Array;
  readonly backend: Backend;
  readonly engine: string;
  readonly notice?: string;
}

/**
 * Lets an ensemble come to rest under default inputs and reads its observables: what a fit calls once per iteration.
 * Starts again when the device is lost (the fit's own iterations are its checkpoints). Rejects as a run does.
 */
export async function simulateRest(ensemble: RestEnsemble, hosts: Hosts, control: Control): Promise<RestValues> {
  const { model } = ensemble;
  const steps = Math.ceil(ensemble.settleSeconds / (model.stepSeconds * model.stepsPerSlot) - 1e-9) * model.stepsPerSlot;
  for (let losses = 0; ; losses++) {
    if (control.signal.aborted) throw cancelled();
    const { host, notice } = await hosts.get(ensemble.backend);
    try {
      const rows = await advanceEnsemble(host, { ...ensemble, priority: ensemble.priority ?? 'soon' }, steps, control);
      const result = {
        values: readObservables(model, rows, model.stateSize),
        alive: readAlive(model, rows, model.stateSize),
        rows,
        backend: host.backend,
        engine: host.engine,
      };
      return notice === undefined ? result : { ...result, notice };
    } catch (error) {
      if (failureOf(error).kind !== 'DeviceLost' || losses >= MAX_LOSSES) throw error;
    }
  }
}

/** Rows [members, stateSize] of an ensemble after `steps` steps at rest, on this host. */
export async function advanceEnsemble(
  host: SimulatorHost,
  start: SimulationStart,
  steps: number,
  control: Control,
): Promise<Float32Array | Float64Array> {
  const simulation = await host.open(start);
  try {
    if (steps > 0) await simulation.advance(restTrack(start.model), steps, control);
    return await simulation.rows();
  } finally {
    simulation.close();
  }
}
