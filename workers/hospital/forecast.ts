import { fansOf, runMembers, type ForecastAsk, type Measure } from '#models/hospital/forecast/fan.ts';
import { knownUnits } from '#models/hospital/forecast/known.ts';
import { learn } from '#models/hospital/forecast/learned.ts';
import { coverageOf, pitHistogram, replayWeek, scoresOf, type ReplayRow } from '#models/hospital/forecast/replay.ts';
import { binomialBand } from '#models/hospital/forecast/score.ts';
import type { HospitalLiveApi, ReplayFit } from '../hospital-live.api.ts';

async function toTheEnd<T>(work: Generator<number, T>, onProgress: (done: number) => void): Promise<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    await onProgress(step.value);
  }
}

export const forecastHospital: HospitalLiveApi['forecastHospital'] = async (request, onProgress) => {
  const { model, warmUpMinutes, learnFrom, offsetMinutes, seed } = request;
  const known = knownUnits(model, warmUpMinutes, seed);
  const learned = learn(model, known, learnFrom, offsetMinutes);
  const ask: ForecastAsk = { ...request, known, learned };
  return { forecast: fansOf(await toTheEnd(runMembers(ask), onProgress), ask), learned };
};

export const replayHospital: HospitalLiveApi['replayHospital'] = async (request, onProgress) => {
  const { model, warmUpMinutes, seed } = request;
  const known = knownUnits(model, warmUpMinutes, seed);
  const scored = await toTheEnd(replayWeek({ ...request, known, historyDays: 14, everyHours: 12 }), onProgress);
  const rows = scoresOf(scored);
  const foreseen = scored.filter(({ measure, unit, hours }) => !isCertain(rows, measure, unit, hours));
  const fit = (of: readonly Measure[]): ReplayFit => {
    const pits = foreseen.filter(({ measure }) => of.includes(measure)).map(({ pit }) => pit);
    return { coverage: coverageOf(pits), pits: pitHistogram(pits), tenth: binomialBand(pits.length, 0.1) };
  };
  const fits = { people: fit(['people']), waiting: fit(['waiting']), house: fit(['waitingAll', 'department', 'soon']) };
  return { rows, fits };
};

/** The same came every time, and was foreseen without a doubt: where it falls in a forecast of one value says nothing. */
function isCertain(rows: readonly ReplayRow[], measure: Measure, unit: string, hours: number): boolean {
  const row = rows.find((one) => one.measure === measure && one.unit === unit && one.hours === hours);
  return row !== undefined && row.least === row.most && row.relearned === 0;
}
