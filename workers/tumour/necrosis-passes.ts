import { exp } from '#models/core/elementary.ts';
import type { NecrosisParameters, TissueMap, TumourGrid, TumourParameters } from '#models/tumour/index.ts';
import { voxelCount } from '#models/tumour/index.ts';
import { killExponent } from '#models/tumour/schedule.ts';
import type { AgentCourse } from '#models/tumour/treatment.ts';
import type { Pass } from './passes.ts';

/** Numbers of one member's row of `factors` in shaders/tumour/necrosis.wgsl. */
export const NECROSIS_FACTORS = 8;

/** Such a row: a step of `pass.diffuse` days, then what drugs leave alive over `pass.react` days. */
export function necrosisRow(
  parameters: TumourParameters,
  necrosis: NecrosisParameters,
  agents: readonly AgentCourse[],
  pass: Pass,
): readonly number[] {
  const days = pass.diffuse;
  const white = (parameters.diffusion * days) / 255;
  const exponent = pass.react > 0 ? killExponent(parameters, agents, pass.from, pass.from + pass.react) : 0;
  return [
    white,
    white / parameters.whiteGreyRatio,
    parameters.proliferation * days,
    necrosis.necrosis * days,
    necrosis.nutrientThreshold,
    (necrosis.nutrientDiffusion * days) / 255,
    necrosis.nutrientUptake * days,
    exp(-exponent),
  ];
}

/** The tissue map that `packTissue` packed. */
export function tissueFromPacked(grid: TumourGrid, packed: ArrayLike<number>): TissueMap {
  const half = (v: number): number => ((packed[v >> 1] as number) >>> (16 * (v & 1))) & 0xffff;
  const n = voxelCount(grid);
  const white = Uint8Array.from({ length: n }, (_, v) => half(v) & 0xff);
  return { grid, white, grey: Uint8Array.from({ length: n }, (_, v) => half(v) >> 8) };
}
