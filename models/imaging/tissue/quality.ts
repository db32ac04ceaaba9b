import type { Vec3 } from '../affine.ts';
import { squaredDistance } from '../segment/distance-field.ts';
import type { Mixture } from './mixture.ts';

/** Why tissue should not be used, in codes a screen translates (`tissue_<code>`). */
export const TISSUE_DOUBTS = {
  'too-small': 'Less tissue was found than any grown brain has: the scan holds part of it, or the outline went wrong.',
  'too-large': 'More tissue was found than any brain has: the outline took in what lies around it.',
  'unlike-shares': 'White and grey matter are not in the proportion they have in a brain.',
  'not-apart': 'White and grey matter cannot be told apart in this image: too little contrast or too much noise.',
  'not-t1': 'Brightness is not ordered as in a T1 image, where white matter is brightest and lies deepest.',
} as const;

export type TissueDoubt = keyof typeof TISSUE_DOUBTS;

export interface TissueVerdict {
  /** False where there is any doubt: the tissue is not to be used. */
  readonly usable: boolean;
  readonly doubts: readonly TissueDoubt[];
  readonly whiteMl: number;
  readonly greyMl: number;
  /** All of the brain, its fluid among it. */
  readonly brainMl: number;
  /** Distance of the means of white and grey matter in standard deviations. */
  readonly separation: number;
}

/** Limits of a plausible result: volumes of white and grey matter together in grown people, share of white, contrast [recalled]. */
const LIMITS = { leastMl: 700, mostMl: 2000, leastWhite: 0.28, mostWhite: 0.62, leastSeparation: 1.5 } as const;

/** Is the tissue plausible? The image's voxels are `spacing` apart with axes taken as square. */
export function judge(
  white: Float32Array,
  grey: Float32Array,
  brain: Uint8Array,
  { size, spacing }: { readonly size: Vec3; readonly spacing: Vec3 },
  { mean, variance }: Mixture,
): TissueVerdict {
  const ml = (spacing[0] * spacing[1] * spacing[2]) / 1000;
  const depth = squaredDistance(
    brain.map((one) => (one ? 0 : 1)),
    size,
    spacing,
  );
  let [w, g, b, deepWhite, deepGrey] = [0, 0, 0, 0, 0];
  for (let n = 0; n < white.length; n++) {
    if (!brain[n]) continue;
    b++;
    const d = Math.min(100, Math.sqrt(depth[n] as number));
    w += white[n] as number;
    g += grey[n] as number;
    deepWhite += d * (white[n] as number);
    deepGrey += d * (grey[n] as number);
  }
  const [whiteMl, greyMl, brainMl] = [w * ml, g * ml, b * ml];
  const separation = ((mean[2] as number) - (mean[1] as number)) / Math.sqrt(((variance[1] as number) + (variance[2] as number)) / 2);
  const share = whiteMl / Math.max(1e-9, whiteMl + greyMl);
  const doubts: TissueDoubt[] = [];
  if (whiteMl + greyMl < LIMITS.leastMl) doubts.push('too-small');
  if (whiteMl + greyMl > LIMITS.mostMl) doubts.push('too-large');
  if (share < LIMITS.leastWhite || share > LIMITS.mostWhite) doubts.push('unlike-shares');
  if (!(separation >= LIMITS.leastSeparation)) doubts.push('not-apart');
  if (!(deepWhite / Math.max(w, 1e-9) > deepGrey / Math.max(g, 1e-9))) doubts.push('not-t1');
  return { usable: doubts.length === 0, doubts, whiteMl, greyMl, brainMl, separation };
}
