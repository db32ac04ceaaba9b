import { fansOf, runMembers, type ForecastAsk } from '#models/hospital/forecast/fan.ts';
import { knownUnits } from '#models/hospital/forecast/known.ts';
import { learn } from '#models/hospital/forecast/learned.ts';
import { coverageOf, pitHistogram, replayWeek, scoresOf } from '#models/hospital/forecast/replay.ts';
import type { HospitalLiveApi } from '../hospital-live.api.ts';

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
  const pits = scored.map(({ pit }) => pit);
  return { rows: scoresOf(scored), coverage: coverageOf(pits), pits: pitHistogram(pits) };
};
