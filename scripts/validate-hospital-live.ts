// Forecasts from a live census, scored on replayed weeks. `npm run validate:hospital-live [-- --weeks 24 --members 50]`
import { parseArgs } from 'node:util';
import type { Measure } from '#models/hospital/forecast/fan.ts';
import { knownUnits } from '#models/hospital/forecast/known.ts';
import { coverageOf, HORIZONS, pitHistogram, replayWeek, scoresOf, type Scored } from '#models/hospital/forecast/replay.ts';
import { DISTRICT_WARM_UP_MINUTES, districtHospital } from '#models/hospital/library/district-hospital.ts';

const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: '24' },
    members: { type: 'string', default: '50' },
    every: { type: 'string', default: '18' },
    seed: { type: 'string', default: '20261300' },
    // 1 and 1: the hospital is as the model has it.
    arrivals: { type: 'string', default: '1.12' },
    longer: { type: 'string', default: '1.25' },
  },
});
/** Fixed before the first run: 12 % more come, and older people stay a quarter longer, than the model knows. Shares are scored in percentage points. */
const TRUTH = { arrivals: Number(values.arrivals), unit: 'older people’s ward', longer: Number(values.longer) } as const;

const model = districtHospital();
const known = knownUnits(model, DISTRICT_WARM_UP_MINUTES, 1);
const weeks = Number(values.weeks);
const all: Scored[] = [];
for (let week = 0; week < weeks; week++) {
  const setting = {
    model,
    known,
    warmUpMinutes: DISTRICT_WARM_UP_MINUTES,
    truth: TRUTH,
    historyDays: 14,
    everyHours: Number(values.every),
    members: Number(values.members),
    seed: Number(values.seed) + week,
  };
  const run = replayWeek(setting);
  let step = run.next();
  while (!step.done) step = run.next();
  all.push(...step.value);
  console.error(`week ${week + 1} of ${weeks}`);
}

/** What is scored, and what one of it is in the tables. */
const MEASURES = {
  people: { title: 'People in beds', times: 1 },
  waiting: { title: 'People waiting for a bed, by unit', times: 1 },
  waitingAll: { title: 'People waiting for any bed', times: 1 },
  department: { title: 'People in the emergency department', times: 1 },
  house: { title: 'People in the house', times: 1 },
  soon: { title: 'Of those who come, out within four hours [percentage points]', times: 100 },
} as const satisfies Record<Measure, { title: string; times: number }>;

console.log(
  `Seeds ${values.seed} to ${Number(values.seed) + weeks - 1}, ${values.members} members, a forecast every ${values.every} hours.`,
);
const rows = scoresOf(all);
for (const [measure, { title, times }] of Object.entries(MEASURES)) {
  const count = (n: number): string => (n * times).toFixed(2);
  console.log(`\n## ${title}\n\n| of | hours | forecasts | came | re-learned | as the model was | as it is now | skill against as it is |`);
  console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
  for (const row of rows.filter((one) => one.measure === measure)) {
    const skill = row.persistence > 0 ? `${Math.round(100 * (1 - row.relearned / row.persistence))} %` : '–';
    const came = `${(row.least * times).toFixed(0)} to ${(row.most * times).toFixed(0)}`;
    console.log(
      `| ${row.unit || 'all'} | ${row.hours} | ${row.forecasts} | ${came} | ${count(row.relearned)} | ${count(row.plain)} | ${count(row.persistence)} | ${skill} |`,
    );
  }
  // One forecast a week is independent of the next week's: they are different hospitals' weeks.
  const of = all.filter((one) => one.measure === measure);
  const alone = of.filter(({ index }) => index === Math.floor(7 * (24 / Number(values.every)) * 0.5));
  console.log('\n| hours | interval | re-learned, one forecast a week | as the model was | 99 % band | re-learned, all forecasts |');
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const hours of HORIZONS) {
    const mine = alone.filter((one) => one.hours === hours);
    const [relearned, plain] = [coverageOf(mine.map(({ pit }) => pit)), coverageOf(mine.map(({ plainPit }) => plainPit))];
    const every = coverageOf(of.filter((one) => one.hours === hours).map(({ pit }) => pit));
    relearned.forEach(({ level, inside, of, low, high }, i) => {
      const share = ((every[i]?.inside ?? 0) / (every[i]?.of ?? 1)) * 100;
      console.log(
        `| ${hours} | ${level * 100} % | ${inside} of ${of}${inside < low || inside > high ? ' (outside)' : ''} | ${plain[i]?.inside ?? 0} | ${low} to ${high} | ${share.toFixed(1)} % |`,
      );
    });
  }
  console.log('\n| hours | of | PIT in tenths, one forecast a week | all forecasts |\n| --- | --- | --- | --- |');
  for (const hours of HORIZONS) {
    const pits = (list: readonly Scored[]) => pitHistogram(list.filter((one) => one.hours === hours).map(({ pit }) => pit)).join(' ');
    console.log(`| ${hours} | re-learned | ${pits(alone)} | ${pits(of)} |`);
  }
}
