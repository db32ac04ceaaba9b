import { compileModel } from '../engine/compile.ts';
import { Simulation } from '../engine/simulation.ts';
import { reportOf } from '../engine/report-of.ts';
import { erlangACase, mg1Case, mmcCase, mmcKCase, oracleCases, type OracleCase } from './cases.ts';

/** What may be asked of theory and simulation at once. Rates are per minute; `cv2` is (sd / mean)² of the time a service takes. */
export type TheoryQuestion =
  | { readonly kind: 'listed'; readonly id: string }
  | { readonly kind: 'mmc'; readonly arrivals: number; readonly service: number; readonly servers: number }
  | { readonly kind: 'mmck'; readonly arrivals: number; readonly service: number; readonly servers: number; readonly places: number }
  | { readonly kind: 'mg1'; readonly arrivals: number; readonly cv2: number }
  | { readonly kind: 'erlang-a'; readonly arrivals: number; readonly service: number; readonly servers: number; readonly giveUp: number };

/** One measure: what theory knows exactly, and what a run found. */
export interface TheoryMeasure {
  readonly measure: string;
  readonly exact: number;
  readonly value: number;
}

/**
 * Why theory has no answer, or null. A queue whose load is 1 or more grows for ever unless people give up or are turned
 * away; near 1 a simulation needs so long that its mean says little.
 */
export type Unanswerable = 'no-such-case' | 'not-positive' | 'servers' | 'overloaded' | 'too-near-one' | 'places';

/** Highest load of a queue nobody leaves early that is still simulated here. */
export const HIGHEST_LOAD = 0.98;

/** Is there an answer at all? */
export function unanswerable(question: TheoryQuestion): Unanswerable | null {
  if (question.kind === 'listed') return oracleCases().some(({ id }) => id === question.id) ? null : 'no-such-case';
  const positive = (value: number): boolean => Number.isFinite(value) && value > 0;
  if (!positive(question.arrivals)) return 'not-positive';
  if (question.kind === 'mg1') {
    if (!(question.cv2 >= 0 && Number.isFinite(question.cv2))) return 'not-positive';
    return loadProblem(question.arrivals);
  }
  const { servers, service } = question;
  if (!positive(service)) return 'not-positive';
  if (!(Number.isInteger(servers) && servers >= 1 && servers <= 500)) return 'servers';
  if (question.kind === 'mmck') return Number.isInteger(question.places) && question.places >= servers ? null : 'places';
  if (question.kind === 'erlang-a') return positive(question.giveUp) ? null : 'not-positive';
  return loadProblem(question.arrivals / service / servers);
}

function loadProblem(load: number): Unanswerable | null {
  if (load >= 1) return 'overloaded';
  return load > HIGHEST_LOAD ? 'too-near-one' : null;
}

/** The model and what theory says of it. Throws a RangeError where `unanswerable` says why. */
export function caseOf(question: TheoryQuestion): OracleCase {
  const problem = unanswerable(question);
  if (problem !== null) throw new RangeError(`theory has no answer: ${problem}`);
  switch (question.kind) {
    case 'listed':
      return oracleCases().find(({ id }) => id === question.id) as OracleCase;
    case 'mmc':
      return mmcCase(question.arrivals, question.service, question.servers);
    case 'mmck':
      return mmcKCase(question.arrivals, question.service, question.servers, question.places);
    case 'mg1':
      return mg1Case(question.arrivals, question.cv2);
    case 'erlang-a':
      return erlangACase(question.arrivals, question.service, question.servers, question.giveUp);
  }
}

/** Independent runs of a question, each with its measures beside the exact values, in order. */
export function* theoryRuns(question: TheoryQuestion, seed: number, runs: number): Generator<readonly TheoryMeasure[], void> {
  const { model, minutes, warmUpMinutes, checks } = caseOf(question);
  const compiled = compileModel(model);
  for (let replication = 0; replication < runs; replication++) {
    const run = new Simulation(compiled, { seed, replication, minutes, warmUpMinutes });
    run.advance(minutes);
    const report = reportOf(run);
    yield checks.map(({ measure, exact, of }) => ({ measure, exact, value: of(report) }));
  }
}
