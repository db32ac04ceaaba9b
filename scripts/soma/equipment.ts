import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { readCobieRegister } from '#models/hospital/equipment/register-cobie.ts';
import { readRegister } from '#models/hospital/equipment/register-csv.ts';
import { dueList } from '#models/hospital/equipment/register.ts';
import { forecastLife, learnRemainingLife } from '#models/hospital/equipment/remaining-life.ts';
import { readFleet, type FleetReading } from '#models/hospital/equipment/sensor-runs.ts';
import { demandByHour, demandFor, troughHours, troughOf } from '#models/hospital/equipment/trough.ts';
import { WEEK } from '#models/hospital/equipment/upkeep-model.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES } from '#models/hospital/library/district-hospital.ts';
import { Complaint } from './complaint.ts';
import { readModel, type Around } from './hospital.ts';

async function textOf(path: string): Promise<string> {
  const bytes = await readFile(path).catch(() => {
    throw new Complaint(`cannot read ${path}`);
  });
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

/** Says which file it was that could not be read. */
async function about<T>(path: string, read: (text: string) => T): Promise<T> {
  const text = await textOf(path);
  try {
    return read(text);
  } catch (error) {
    throw new Complaint(`${path}: ${(error as Error).message}`);
  }
}

/** `soma equipment due`: what is due, from a table or from COBie's components and jobs. */
export async function dueCommand(path: string, jobsPath: string | undefined, asOf: string) {
  const jobs = jobsPath === undefined ? null : await textOf(jobsPath);
  const register = await about(path, (text) =>
    /(^|,)\s*"?component"?\s*(,|$)/i.test(text.split(/\r?\n/)[0] ?? '')
      ? readCobieRegister(text, jobs, path)
      : readRegister(text, path, { today: asOf }),
  );
  return {
    schema: 'soma.equipment-due/1',
    asOf,
    devices: register.devices.length,
    due: dueList(register, asOf).map(({ device, plan, day, inDays, by, missing }) => ({
      device: device.id,
      kind: device.kind,
      room: device.room,
      plan: plan.name,
      minutes: plan.minutes,
      day,
      inDays,
      by,
      missing,
    })),
    quarantined: register.quarantined,
    unused: register.unused,
    missing: register.missing,
  };
}

/** `soma equipment life`: learns from runs to failure, says what machines in use have left. */
export async function lifeCommand(runs: string, inUse: string, around: Around) {
  const learned: FleetReading = await about(runs, (text) => readFleet(text));
  const watched: FleetReading = await about(inUse, (text) => readFleet(text, learned.fleet.sensors));
  const begun = around.now();
  const work = learnRemainingLife(learned.fleet);
  let step = work.next();
  while (!step.done) {
    await around.pause();
    if (around.signal.aborted) throw new Complaint('stopped as asked; nothing was written');
    step = work.next();
  }
  around.say(`learned in ${((around.now() - begun) / 1000).toFixed(1)} s`);
  const model = step.value;
  return {
    schema: 'soma.equipment-life/1',
    sensors: learned.fleet.sensors,
    machines: model.machines,
    rows: model.rows,
    quarantined: { runs: learned.quarantined, inUse: watched.quarantined },
    cap: model.cap,
    level: model.level,
    heldOutError: model.heldOutError,
    forecasts: watched.fleet.runs.map((run) => ({
      machine: run.id,
      cycles: run.cycles.length,
      ...forecastLife(model, watched.fleet.sensors, run),
    })),
  };
}

export interface TroughArguments {
  readonly file: string;
  readonly resource: string;
  readonly minutes: string;
  readonly replications: number | null;
  readonly seed: number;
}

/** `soma equipment trough`: what a service of so many minutes adds to the waiting, by the hour of the week it begins. */
export async function troughCommand(args: TroughArguments, around: Around) {
  const minutes = Number(args.minutes);
  if (!(minutes > 0)) throw new Complaint(`a service takes a number of minutes above 0, not "${args.minutes}"`, 2);
  const model = await readModel(args.file);
  const setting = { seed: args.seed, minutes: Math.max(DISTRICT_MINUTES, 2 * WEEK), warmUpMinutes: DISTRICT_WARM_UP_MINUTES };
  const demands = [];
  for (let replication = 0; replication < (args.replications ?? 24); replication++) {
    await around.pause();
    if (around.signal.aborted) throw new Complaint('stopped as asked; nothing was written');
    demands.push(demandFor(model, args.resource, { ...setting, replication }));
  }
  const hours = [...troughHours(model, args.resource, demands, minutes, args.seed)];
  return {
    schema: 'soma.equipment-trough/1',
    resource: args.resource,
    minutes,
    seed: args.seed,
    stretches: demands.length,
    demand: demandByHour(demands),
    hours,
    best: troughOf(hours),
  };
}
