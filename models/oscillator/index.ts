export { oscillator } from './reference.ts';
export { INTERVENTIONS } from './interventions.ts';
