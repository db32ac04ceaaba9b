// Forecasts from a live census, scored on replayed weeks. `npm run validate:hospital-live [-- --weeks 24 --members 50]`
import { parseArgs } from 'node:util';
import { knownUnits } from '#models/hospital/forecast/known.ts';
import { coverageOf, HORIZONS, pitHistogram, replayWeek, scoresOf, type Scored } from '#models/hospital/forecast/replay.ts';
import { DISTRICT_WARM_UP_MINUTES, districtHospital } from '#models/hospital/library/district-hospital.ts';

const { values } = parseArgs({
  options: {
    weeks: { type: 'string', default: '24' },
    members: { type: 'string', default: '50' },
    every: { type: 'string', default: '18' },
    seed: { type: 'string', default: '20261300' },
  },
});
/** Fixed before the first run: 12 % more come, and older people stay a quarter longer, than the model knows. */
const TRUTH = { arrivals: 1.12, unit: 'older people’s ward', longer: 1.25 } as const;

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

const count = (n: number): string => n.toFixed(2);
console.log(
  `Seeds ${values.seed} to ${Number(values.seed) + weeks - 1}, ${values.members} members, a forecast every ${values.every} hours.`,
);
console.log('\n| unit | hours | forecasts | re-learned | as the model was | as it is now | skill against as it is |');
console.log('| --- | --- | --- | --- | --- | --- | --- |');
for (const row of scoresOf(all)) {
  const skill = row.persistence > 0 ? `${Math.round(100 * (1 - row.relearned / row.persistence))} %` : '–';
  console.log(
    `| ${row.unit} | ${row.hours} | ${row.forecasts} | ${count(row.relearned)} | ${count(row.plain)} | ${count(row.persistence)} | ${skill} |`,
  );
}
console.log('\n| hours | interval | re-learned, one forecast a week | as the model was | 99 % band | re-learned, all forecasts |');
console.log('| --- | --- | --- | --- | --- | --- |');
// One forecast a week is independent of the next week's: they are different hospitals' weeks.
const alone = all.filter(({ index }) => index === Math.floor(7 * (24 / Number(values.every)) * 0.5));
for (const hours of HORIZONS) {
  const mine = alone.filter((one) => one.hours === hours);
  const [relearned, plain] = [coverageOf(mine.map(({ pit }) => pit)), coverageOf(mine.map(({ plainPit }) => plainPit))];
  const every = coverageOf(all.filter((one) => one.hours === hours).map(({ pit }) => pit));
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
  console.log(`| ${hours} | re-learned | ${pits(alone)} | ${pits(all)} |`);
}
