import type { Building } from '#models/hospital/building/building.ts';
import { doorGraphOf } from '#models/hospital/building/door-graph.ts';
import { filmOf } from '#models/hospital/building/film-of.ts';
import type { Film } from '#models/hospital/building/film.ts';
import { Recorder } from '#models/hospital/building/recorder.ts';
import { compileModel } from '#models/hospital/engine/compile.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { Simulation } from '#models/hospital/engine/simulation.ts';
import { Travel } from '#models/hospital/engine/travel.ts';
import type { Recorded } from '#workers/hospital-building.api.ts';

/** Steps in which progress is told. */
const STEPS = 40;

/** Runs a hospital to the end of the recording and makes the film of it. */
export async function filmRun(
  model: HospitalModel,
  building: Building,
  { seed, fromMinute, toMinute }: Recorded,
  onProgress: (done: number) => void | Promise<void>,
): Promise<Film> {
  const moves = model.pathways.some((pathway) => pathway.steps.some((step) => step.do === 'move'));
  const graph = moves
    ? doorGraphOf(
        building,
        model.resources.map(({ id }) => id),
      )
    : null;
  const run = new Simulation(
    compileModel(model, graph?.rooms ?? []),
    { seed, replication: 0, minutes: toMinute, warmUpMinutes: fromMinute },
    graph && new Travel(graph),
  );
  const advance = async (from: number, to: number): Promise<void> => {
    for (let n = 1; n <= STEPS; n++) {
      run.advance(from + ((to - from) * n) / STEPS);
      await onProgress((0.95 * run.now) / toMinute);
    }
  };
  if (fromMinute > 0) await advance(0, fromMinute);
  const recorder = new Recorder(run);
  await advance(fromMinute, toMinute);
  return filmOf(recorder.recording(), building);
}
