import * as Comlink from 'comlink';
import type { TheoryMeasure, TheoryQuestion } from '#models/hospital/oracles/question.ts';
import { poolJob } from './pool-job.ts';

/** Runs a question to theory as a listed job; `onRun` hears each run. `name` is in the person's language. */
export function askTheory(
  name: string,
  question: TheoryQuestion,
  seed: number,
  runs: number,
  onRun: (measures: readonly TheoryMeasure[]) => void,
): ReturnType<typeof poolJob<void>> {
  return askAll(name, [question], seed, runs, (_, measures) => onRun(measures));
}

/** The same for several, one after the other. */
export function askAll(
  name: string,
  questions: readonly TheoryQuestion[],
  seed: number,
  runs: number,
  onRun: (question: TheoryQuestion, measures: readonly TheoryMeasure[]) => void,
): ReturnType<typeof poolJob<void>> {
  return poolJob(name, async (pool, report) => {
    let done = 0;
    for (const question of questions)
      await pool.askTheory(
        question,
        seed,
        runs,
        Comlink.proxy((measures: readonly TheoryMeasure[]) => {
          onRun(question, measures);
          report(++done / (runs * questions.length));
        }),
      );
  });
}
