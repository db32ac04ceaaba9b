import type { TheoryMeasure, TheoryQuestion } from '#models/hospital/oracles/question.ts';

/** Exact theory beside simulation, in a pool worker. */
export interface TheoryApi {
  /**
   * Runs a question `runs` times; `onRun` hears each as it is done. Rejects with a RangeError where theory has no answer
   * (`unanswerable` says so before).
   */
  askTheory(question: TheoryQuestion, seed: number, runs: number, onRun: (measures: readonly TheoryMeasure[]) => void): Promise<void>;
}
