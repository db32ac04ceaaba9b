import { oscillator } from '#models/oscillator/index.ts';
import wgsl from '#shaders/oscillator/step.wgsl?raw';
import { modelConstants, registerEnsembleKernel } from '../registry.ts';

/** Registers the oscillator's kernel; returns its name. */
export function registerOscillator(): string {
  return registerEnsembleKernel(oscillator, modelConstants(oscillator) + wgsl);
}
