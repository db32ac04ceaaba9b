import { theoryRuns } from '#models/hospital/oracles/question.ts';
import type { TheoryApi } from '#workers/hospital-theory.api.ts';

export const askTheory: TheoryApi['askTheory'] = async (question, seed, runs, onRun) => {
  for (const measures of theoryRuns(question, seed, runs)) await onRun(measures);
};
