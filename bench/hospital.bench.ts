import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from '#models/hospital/engine/authoring.ts';
import { compileModel } from '#models/hospital/engine/compile.ts';
import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { reportOf } from '#models/hospital/engine/report-of.ts';
import { Simulation } from '#models/hospital/engine/simulation.ts';
import { replicate } from '#models/hospital/engine/replicate.ts';
import { readAssignment, searchLayout } from '#models/hospital/layout/assignment.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES, districtHospital } from '#models/hospital/library/district-hospital.ts';
import { TREATMENT_CENTRE_MINUTES, TREATMENT_CENTRE_SCENARIOS, treatmentCentre } from '#models/hospital/library/treatment-centre.ts';
import { hasData, readData } from '../tests/shared-data.ts';
import type { Line } from './table.ts';
import { figure, least } from './table.ts';

/** Customers a second of an M/M/1 at load 0.9 with statistics, on a machine of the same class, one thread: docs/validation/hospital.md. */
const PEERS = [
  { name: 'SimPy 3.0.11', perSecond: 84_000 },
  { name: 'simmer 4.4.6', perSecond: 133_000 },
  { name: 'Ciw 3.2.7', perSecond: 53_000 },
] as const;
/** treat-sim's own 50 runs of six scenarios in Python, seconds: the better of two measured. */
const TREAT_SIM_SECONDS = 4.4;

const queue = (servers: number): HospitalModel =>
  hospital(
    `mm${servers}`,
    [units('server', servers)],
    [new PathwayBuilder('p').serve('server', exponential(1)).leave()],
    [randomArrivals('in', 'p', 0.9 * servers)],
  );

const ended = (model: HospitalModel, minutes: number, warmUpMinutes = 0) => {
  const run = new Simulation(compileModel(model), { seed: 1, replication: 0, minutes, warmUpMinutes });
  run.advance(minutes);
  return { run, report: reportOf(run) };
};

/** Customers a second, statistics on. */
async function customers(servers: number): Promise<number> {
  const minutes = 1e6 / (0.9 * servers);
  let came = 0;
  const ms = await least(
    3,
    () => performance.now(),
    () => (came = ended(queue(servers), minutes).report.sources[0]?.came ?? 0),
  );
  return (1000 * came) / ms;
}

async function district(): Promise<number> {
  const model = districtHospital();
  let events = 0;
  const ms = await least(
    5,
    () => performance.now(),
    () => (events = ended(model, DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES).report.events),
  );
  return (1000 * events) / ms;
}

const treatSim = async (): Promise<number> =>
  (await least(
    3,
    () => performance.now(),
    () => {
      for (const centre of Object.values(TREATMENT_CENTRE_SCENARIOS))
        replicate(compileModel(treatmentCentre(centre)), { seed: 1, count: 50, minutes: TREATMENT_CENTRE_MINUTES, warmUpMinutes: 0 });
    },
  )) / 1000;

/** Mean over seeds of the seconds to the best known value; null where the instance is not at hand. */
function layout(name: string, best: number): number | null {
  if (!hasData) return null;
  const problem = readAssignment(readData(`hospital/qaplib/${name}.dat`));
  const seeds = 10;
  let spent = 0;
  for (let seed = 0; seed < seeds; seed++) {
    const began = performance.now();
    const { cost } = searchLayout(problem, { seed, iterations: 2_000_000 }, (now) => now <= best);
    spent += cost <= best ? performance.now() - began : Infinity;
  }
  return spent / seeds / 1000;
}

/** Memory a run holds at its end, MB, of a hundred thousand and of two million customers. */
function memory(): { readonly short: number; readonly long: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const used = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return (heapUsed + arrayBuffers) / 1e6;
  };
  const held = (count: number): number => {
    const before = used();
    const { run } = ended(queue(4), count / 3.6);
    const after = used();
    // Read afterwards, so that the run is still there when it is weighed.
    return run.now > 0 ? after - before : Number.NaN;
  };
  held(1000);
  return { short: held(1e5), long: held(2e6) };
}

export async function hospitalBench(): Promise<readonly Line[]> {
  const lines: Line[] = [];
  for (const servers of [1, 4]) {
    const rate = await customers(servers);
    lines.push({
      what: `Hospital engine, M/M/${servers} at load 0.9 with statistics, 1,000,000 customers, one core`,
      measured: `${figure(rate)} customers/s`,
      compared:
        servers === 1
          ? `${PEERS.map((peer) => `${figure(rate / peer.perSecond)} times ${peer.name}`).join(', ')}; goal 1,000,000`
          : 'goal 1,000,000',
    });
  }
  lines.push({
    what: 'Hospital engine, district general hospital, ten weeks, one core',
    measured: `${figure(await district())} events/s`,
    compared: 'goal 1,000,000',
  });
  const seconds = await treatSim();
  lines.push({
    what: 'Hospital, treat-sim: six scenarios of 50 runs, one core',
    measured: `${figure(seconds)} s`,
    compared: `${figure(TREAT_SIM_SECONDS / seconds)} times as fast as its own Python; goal 0.3 s`,
  });
  for (const [name, best] of [
    ['els19', 17_212_548],
    ['kra30a', 88_900],
  ] as const) {
    const mean = layout(name, best);
    lines.push({
      what: `Layout, ${name} to its best known value, mean of ten seeds, one core`,
      measured: mean === null ? 'the instance is not at hand' : `${figure(mean)} s`,
      compared: 'goal 2 s',
    });
  }
  const { short, long } = memory();
  lines.push({
    what: 'Hospital engine, M/M/4: memory held after 2,000,000 customers',
    measured: `${figure(long)} MB`,
    compared: `${figure(short)} MB after 100,000: flat in run length`,
  });
  return lines;
}
