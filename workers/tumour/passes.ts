import type { Operation, TissueMap, TumourParameters } from '#models/tumour/index.ts';
import { reactionFactors } from '#models/tumour/index.ts';
import { LEAST_TISSUE } from '#models/tumour/tissue.ts';
import type { AgentCourse } from '#models/tumour/treatment.ts';

/** One sweep over the field: diffusion over `diffuse` days (0: none), then growth and kill over `react` days from day `from`. */
export interface Pass {
  readonly diffuse: number;
  readonly from: number;
  readonly react: number;
}

/** What a device does between two things of another kind: sweeps, or one operation that is not a sweep. */
export type Stretch =
  { readonly kind: 'passes'; readonly passes: readonly Pass[] } | Exclude<Operation, { readonly kind: 'react' | 'diffuse' }>;

/** A schedule as sweeps: a diffusion and the reaction after it are one, so that a step reads and writes the field once. */
export function stretchesOf(operations: readonly Operation[]): Stretch[] {
  const stretches: Stretch[] = [];
  let passes: Pass[] = [];
  let diffuse = 0;
  const flush = (): void => {
    if (diffuse > 0) passes.push({ diffuse, from: 0, react: 0 });
    diffuse = 0;
    if (passes.length > 0) stretches.push({ kind: 'passes', passes });
    passes = [];
  };
  for (const operation of operations) {
    if (operation.kind === 'diffuse') {
      if (diffuse > 0) passes.push({ diffuse, from: 0, react: 0 });
      diffuse = operation.days;
    } else if (operation.kind === 'react') {
      passes.push({ diffuse, from: operation.from, react: operation.days });
      diffuse = 0;
    } else {
      flush();
      stretches.push(operation);
    }
  }
  flush();
  return stretches;
}

/**
 * A row of `factors` of shaders/tumour/grow.wgsl: D dt per 255th of white and of grey, mm2; gain, gain - 1 and crowding of
 * the reaction.
 */
export function factorRow(parameters: TumourParameters, agents: readonly AgentCourse[], pass: Pass): readonly number[] {
  const white = (parameters.diffusion * pass.diffuse) / 255;
  const { gain, crowding } = pass.react > 0 ? reactionFactors(parameters, agents, pass.from, pass.react) : { gain: 1, crowding: 0 };
  return [white, white / parameters.whiteGreyRatio, gain, gain - 1, crowding];
}

/** A tissue map as shaders/tumour/tissue.wgsl reads it: two voxels an i32. `removed` (not 0) marks voxels taken out. */
export function packTissue(tissue: TissueMap, removed: ArrayLike<number> | null = null): Int32Array<ArrayBuffer> {
  const n = tissue.white.length;
  const halves = new Uint16Array(2 * Math.ceil(n / 2));
  for (let v = 0; v < n; v++) {
    const white = tissue.white[v] as number;
    const grey = tissue.grey[v] as number;
    if (white + grey >= LEAST_TISSUE && !removed?.[v]) halves[v] = white | (grey << 8);
  }
  // WGSL reads the first voxel from the low half whatever this machine's byte order.
  return Int32Array.from({ length: halves.length / 2 }, (_, w) => (halves[2 * w] as number) | ((halves[2 * w + 1] as number) << 16));
}
