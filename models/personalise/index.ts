export { mosteller, nadler } from './body.ts';
export { fitProblem, fitTwin, LEAST_MEMBERS_PER_SEED } from './fit-twin.ts';
export type { FitOptions, RestSimulator } from './fit-twin.ts';
export type { FitInput, FitRequest, FitResult, FittedObservable, FittedParameter } from './fit.ts';
export { prepareFit } from './prepare.ts';
export type { PrepareOptions } from './prepare.ts';
