import { cardiovascular } from '#models/cardiovascular/index.ts';
import wgsl from '#shaders/cardiovascular/step.wgsl?raw';
import { modelConstants, registerEnsembleKernel } from '../registry.ts';

/** Registers the circulation's kernel; returns its name. */
export function registerCardiovascular(): string {
  return registerEnsembleKernel(cardiovascular, modelConstants(cardiovascular) + wgsl);
}
