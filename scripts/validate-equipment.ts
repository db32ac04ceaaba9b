/**
 * `npm run validate:equipment`: alarms on clean and faulty streams, remaining life on C-MAPSS FD001 with the choice of its
 * hyper-parameters, maintenance in the district hospital; writes the section of docs/validation/hospital.md that says how
 * well. Every seed and every row is told. A few minutes.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { alarmRow, LEARNED, leadTimes, NOISES } from '#models/hospital/equipment/alarm-study.ts';
import { foreseenOptions, type Foreseen } from '#models/hospital/equipment/foreseen.ts';
import { forecastLife, learnRemainingLife, LIFE_SETTING, nasaScore, type LifeSetting } from '#models/hospital/equipment/remaining-life.ts';
import type { Fault } from '#models/hospital/equipment/scanner-stream.ts';
import { readFleet, type Fleet } from '#models/hospital/equipment/sensor-runs.ts';
import { demandFor, troughHours, troughOf, workingTroughOf } from '#models/hospital/equipment/trough.ts';
import { compareUpkeep, type UpkeepOption } from '#models/hospital/equipment/upkeep-compare.ts';
import { residualLife, serviceWork, withUpkeep } from '#models/hospital/equipment/upkeep-model.ts';
import { WATCHED } from '#models/hospital/equipment/watching.ts';
import { pairedDifference } from '#models/hospital/experiment/interval.ts';
import { DISTRICT_MINUTES, DISTRICT_WARM_UP_MINUTES, districtHospital } from '#models/hospital/library/district-hospital.ts';
import { dataRoot, hasData } from '../tests/shared-data.ts';

if (!hasData) {
  console.error('npm run validate:equipment needs the reference data: set SOMA_DATA to its folder');
  process.exit(1);
}

const row = (cells: readonly (string | number)[]): string => `| ${cells.join(' | ')} |`;
const digits = (value: number, places = 2): string => value.toFixed(places);
const range = ({ mean, low, high }: { readonly mean: number; readonly low: number; readonly high: number }, places = 2): string =>
  `${digits(mean, places)} (${digits(low, places)} to ${digits(high, places)})`;
function finish<T>(work: Generator<unknown, T>): T {
  let step = work.next();
  while (!step.done) step = work.next();
  return step.value;
}

// Alarms, on seeds that no limit was set by.
const RUNS = 200;
const SEED = 50_001;
const FAULTS: readonly Fault[] = ['none', 'drift', 'step', 'variance'];
/** Greatest number of flagged runs of 200 that 5 in 100 leave possible: the upper end of the 99 % binomial band. */
const MOST = 19;
const alarms = Object.keys(NOISES).flatMap((noise) =>
  FAULTS.map((fault) => {
    const found = alarmRow(noise, fault, RUNS, SEED);
    console.log(JSON.stringify(found));
    return found;
  }),
);
const lead = leadTimes(RUNS, SEED);
console.log('lead', lead);

// Remaining life: hyper-parameters by the 100 training engines alone.
const folder = join(dataRoot, 'hospital/cmapss_fd001');
const fleetOf = (name: string): { readonly fleet: Fleet; readonly rows: number } => {
  const read = readFleet(gunzipSync(readFileSync(join(folder, name))).toString());
  if (read.quarantined.length > 0) throw new Error(`${name}: ${read.quarantined.length} rows set aside`);
  return read;
};
const training = fleetOf('train_all_14sensors.csv.gz');
const test = fleetOf('test_all_14sensors.csv.gz');
const truth = readFileSync(join(folder, 'RUL_FD001.txt'), 'utf8').trim().split(/\s+/).map(Number);
const variations: readonly Partial<LifeSetting['trees']>[] = [
  {},
  { depth: 3 },
  { depth: 5 },
  { featureShare: 0.3 },
  { featureShare: 0.8 },
  { rate: 0.03, trees: 500 },
  { leastRows: 200 },
];
const grid = variations.map((trees) => {
  const setting = { ...LIFE_SETTING, trees: { ...LIFE_SETTING.trees, ...trees } };
  const begun = Date.now();
  const model = finish(learnRemainingLife(training.fleet, setting));
  const seconds = (Date.now() - begun) / 1000;
  console.log(JSON.stringify(trees), model.heldOutError, seconds);
  return { trees, model, seconds };
});
const chosen = grid[0];
if (!chosen) throw new Error('no setting');
const forecasts = test.fleet.runs.map((run) => forecastLife(chosen.model, test.fleet.sensors, run));
const errors = forecasts.map(({ left }, i) => left - (truth[i] as number));
const root = (values: readonly number[]): number => Math.sqrt(values.reduce((sum, v) => sum + v * v, 0) / values.length);
const capped = root(forecasts.map(({ left }, i) => left - Math.min(LIFE_SETTING.cap, truth[i] as number)));
const inside = forecasts.filter(({ low, high }, i) => low <= (truth[i] as number) && (truth[i] as number) <= high).length;
const width = forecasts.reduce((sum, { low, high }) => sum + high - low, 0) / forecasts.length;

// Maintenance of the two CT scanners.
const model = districtHospital();
const setting = { minutes: DISTRICT_MINUTES, warmUpMinutes: DISTRICT_WARM_UP_MINUTES };
const demands = Array.from({ length: 40 }, (_, replication) => demandFor(model, 'CT', { seed: 11, replication, ...setting }));
const hours = [...troughHours(model, 'CT', demands, 300, 11)];
const best = troughOf(hours);
const working = workingTroughOf(hours, 300) ?? best;
const hourName = (minute: number): string =>
  `${['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'][Math.floor(minute / 1440)] ?? ''} ${Math.floor((minute % 1440) / 60)}:00`;
const worst = hours.reduce((a, b) => (b.added.mean > a.added.mean ? b : a));
const planned = 10 * 60;
const upkeep = (work: ReturnType<typeof serviceWork>): UpkeepOption['model'] =>
  withUpkeep(model, {
    resource: 'CT',
    life: { kind: 'weibull', shape: 2.4, scale: 4000 * 60 },
    clock: 'use',
    repair: { kind: 'lognormal', mean: 36 * 60, sd: 18 * 60 },
    first: [residualLife(2.4, 4000 * 60, 2000 * 60), residualLife(2.4, 4000 * 60, 2000 * 60)],
    work,
  });
const options = [
  { id: 'no maintenance', model: upkeep([]) },
  { id: 'as planned now (Monday 10:00)', model: upkeep(serviceWork(2, 4, planned, 300)) },
  {
    id: `moved to the trough of working hours (${hourName(working.minuteOfWeek)})`,
    model: upkeep(serviceWork(2, 4, working.minuteOfWeek, 300)),
  },
  { id: `moved to the trough of any hour (${hourName(best.minuteOfWeek)})`, model: upkeep(serviceWork(2, 4, best.minuteOfWeek, 300)) },
];
const compared = finish(compareUpkeep(options, 'CT', { seed: 12, runs: 200, ...setting }));
const foreseen: Foreseen = {
  resource: 'CT',
  leftDays: [6, 14, 25],
  level: 0.9,
  plannedMinutes: 300,
  repair: { kind: 'lognormal', mean: 36 * 60, sd: 18 * 60 },
  plannedDay: 16 + 10 / 24,
  machines: 100,
  troughMinute: best.minuteOfWeek,
  workingTroughMinute: working.minuteOfWeek,
};
const foretold = finish(
  compareUpkeep(foreseenOptions(model, foreseen, DISTRICT_WARM_UP_MINUTES), 'CT', { seed: 13, runs: 100, ...setting }),
);
const against = (list: typeof compared, one: number, other: number): string =>
  range(pairedDifference(list[one]?.perPersonRuns ?? [], list[other]?.perPersonRuns ?? []), 3);

const optionRows = (list: typeof compared): string =>
  list
    .map((one, i) =>
      row([
        one.id,
        range(one.perPerson, 3),
        i === 0 ? '–' : range(one.morePerPerson, 3),
        range(one.perPatient, 3),
        range(one.hoursAway, 1),
      ]),
    )
    .join('\n');
const optionHead = `| option | wait of each who needs it, min | more than the first, paired, min | min per patient of the hospital | hours away a week |
| --- | --- | --- | --- | --- |`;

const text = `Written by \`npm run validate:equipment\`. Seeds are stated and were fixed before; every row is there.

**Alarms.** Three charts together (EWMA and CUSUM of each of four sensors, a running mean of T²); healthy readings to learn from: ${LEARNED}; watched: ${WATCHED}. Limits come from the healthy stretch itself (blocks of it put together anew), widened by a factor that was found on seeds 1 to 200; below are seeds ${SEED} to ${SEED + RUNS - 1}, ${RUNS} streams a row. At most 5 of 100 clean runs may be flagged: up to ${MOST} of ${RUNS} lie within the 99 % binomial band of that. The noise that charts assume in books is only the first; delay is in readings from the fault's beginning to the alarm.

| noise | fault | clean runs flagged | found | delay: median (5 % to 95 %) | first by EWMA, CUSUM, T² |
| --- | --- | --- | --- | --- | --- |
${alarms
  .map((one) =>
    row([
      one.noise,
      one.fault,
      one.fault === 'none' ? `${one.early} of ${one.runs}${one.early > MOST ? ' (**outside**)' : ''}` : '',
      one.fault === 'none' ? '' : `${one.found} of ${one.runs}`,
      one.delay ? `${one.delay[0]} (${one.delay[1]} to ${one.delay[2]})` : '',
      `${one.byChart.ewma}, ${one.byChart.cusum}, ${one.byChart.t2}`,
    ]),
  )
  .join('\n')}

Lead time on ${RUNS} simulated X-ray tubes watched from their hundredth day (limits from those hundred): alarm before the failure in ${lead.found}, ${lead.lead[0]} days of use before it (median; 5 % ${lead.lead[1]}, 95 % ${lead.lead[2]}). A tube's wear begins 72 to 220 days before its failure; an alarm earlier than that is a false one that came early.

**Remaining life, C-MAPSS FD001** (official files: ${training.rows} and ${test.rows} rows, ${test.fleet.runs.length} test engines, ${test.fleet.sensors.length} sensors). Boosted trees on levels, changes since the engine's beginning and slopes of the sensors and of their first principal component. Hyper-parameters by five-fold cross-validation over the training engines (error against life capped at ${LIFE_SETTING.cap}, all rows); while the code was written the test engines were scored three times, and nothing was chosen by it. Five hundred trees at a smaller rate are 0.02 cycles better and take two thirds longer; they were not taken. Times depend on what else the machine does: alone on one core of a small machine the shipped setting learned in 15.8 s, reading and the interval's five folds included.

| change | held-out error, cycles | learned in, s |
| --- | --- | --- |
${grid.map(({ trees, model: one, seconds }) => row([Object.keys(trees).length === 0 ? '**none (as shipped)**' : JSON.stringify(trees).replaceAll('"', ''), digits(one.heldOutError, 3), digits(seconds, 0)])).join('\n')}

Test engines, last cycle: root mean square error **${digits(root(errors))} cycles uncapped** (${digits(capped)} with the true life capped at ${LIFE_SETTING.cap}), NASA score ${digits(nasaScore(errors), 0)}. Bar: 15.5 uncapped. The 90 % interval holds the uncapped truth of ${inside} of 100 engines (99 % binomial band 82 to 97); mean width ${digits(width, 0)} cycles, wide where an engine shows no wear yet.

**Maintenance of the district hospital's two CT scanners** (assumptions: 5 hours each, every four weeks; an X-ray tube lasts 4000 hours of use, shape 2.4, and has lasted 2000 when a run begins; repair 36 h, spread 18 h). One service adds ${range(best.added, 1)} minutes of waiting in all when it begins on ${hourName(best.minuteOfWeek)} (least of 168 hours), ${range(working.added, 1)} on ${hourName(working.minuteOfWeek)} (least of the hours at which it begins and ends in working hours, Monday to Friday 8:00 to 17:00), ${range((hours[planned / 60] ?? best).added, 1)} on Monday 10:00 and ${range(worst.added, 1)} on ${hourName(worst.minuteOfWeek)} (most); 40 stretches of four weeks. In the whole hospital, 200 runs with seeds the hour was not chosen by:

${optionHead}
${optionRows(compared)}

Against as planned now, paired: in working hours ${against(compared, 2, 1)} min, at any hour ${against(compared, 3, 1)} min. At any hour but working hours one engineer on call does it; what night work costs is not counted.

A failure foreseen in 14 days (6 to 25, 90 %), replacement planned on day 16, 100 runs:

${optionHead}
${optionRows(foretold)}

Against as planned, paired: in working hours ${against(foretold, 2, 1)} min, at any hour ${against(foretold, 3, 1)} min.
`;
const path = join(import.meta.dirname, '../docs/validation/hospital.md');
const document = readFileSync(path, 'utf8');
const [begin, end] = ['<!-- equipment: written -->', '<!-- /equipment -->'];
const [from, to] = [document.indexOf(begin), document.indexOf(end)];
if (from < 0 || to < 0) throw new Error(`${path} has lost its marks ${begin} and ${end}`);
writeFileSync(path, `${document.slice(0, from + begin.length)}\n\n${text}\n${document.slice(to)}`);
