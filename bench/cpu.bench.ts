import { cardiovascular as model } from '#models/cardiovascular/index.ts';
import { parameterRow } from '#models/core/model.ts';
import { restTrack } from '#workers/run/simulator.ts';
import type { Line } from './table.ts';
import { figure, least } from './table.ts';

/** Plain C, A4 by Heun at 2 ms, and CVSim-21 in C, on a machine of the same class: docs/performance.md, Peers. */
const PEERS = [
  { name: 'plain C, A4 (24 equations)', realTime: 6000 },
  { name: 'CVSim-21 in C', realTime: 442 },
] as const;

/** The circulation's CPU twin on one core: simulated seconds per second, `members` bodies interleaved. */
async function realTime(members: number, seconds: number): Promise<number> {
  const width = model.parameters.length;
  const parameters = new Float64Array(members * width);
  const state = new Float64Array(members * model.stateSize);
  for (let m = 0; m < members; m++) {
    parameters.set(parameterRow(model, { systemic_resistance: 0.8 + (0.4 * (m + 1)) / (members + 1) }), m * width);
    model.initialise(parameters, m * width, state, m * model.stateSize);
  }
  const steps = Math.round(seconds / model.stepSeconds);
  const slots = Math.ceil(steps / model.stepsPerSlot);
  const inputs = new Float64Array(slots * model.inputs.length);
  restTrack(model).fill(0, slots, inputs);
  let firstStep = 0;
  const ms = await least(
    7,
    () => performance.now(),
    () => {
      const firstSlot = firstStep / model.stepsPerSlot;
      model.advance({ state, stride: model.stateSize, parameters, inputs, firstSlot, firstMember: 0, members, firstStep, steps });
      firstStep += steps;
    },
  );
  return (members * seconds * 1000) / ms;
}

export async function cpuBench(): Promise<{ readonly lines: readonly Line[]; readonly realTime: number }> {
  const one = await realTime(1, 60);
  const many = await realTime(32, 4);
  const best = Math.max(one, many);
  return {
    realTime: best,
    lines: [
      { what: 'Circulation, CPU twin, one core, one body', measured: `${figure(one)} x real time`, compared: `goal 4,000 x` },
      { what: 'Circulation, CPU twin, one core, 32 bodies', measured: `${figure(many)} x real time`, compared: `goal 4,000 x` },
      ...PEERS.map((peer) => ({
        what: `The better of the two against ${peer.name}`,
        measured: `${figure(best / peer.realTime)} times as fast`,
        compared: `${figure(peer.realTime)} x real time`,
      })),
    ],
  };
}
