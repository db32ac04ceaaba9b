export { binomialBand } from './binomial-band.ts';
export { DEFAULT_INFLATION } from './es-mda.ts';
export { normalCdf } from './normal-distribution.ts';
export { inferPosterior, roundsNeeded } from './posterior.ts';
export type { Posterior, PosteriorOptions } from './posterior.ts';
export { priorTransform } from './prior-transform.ts';
export type { Transform } from './prior-transform.ts';
export type { Datum, Problem, Simulation, Simulator } from './problem.ts';
export { PURPOSE } from './purposes.ts';
