import type { HeartSpec } from '#models/anatomy/heart/dimensions.ts';
import type { FitInput } from '#models/personalise/fit.ts';
import type { Beat } from '#src/twin/beat.ts';
import { WAVE } from './heart-state.ts';

/**
 * Mass of the left ventricle's muscle per body surface, g/m2: middle of the reference ranges of adults, women 44 to 88 and
 * men 50 to 102 (two-dimensional echocardiography, Lang 2015) [recalled]. The circulation has no muscle mass of its own.
 */
const MASS_INDEX = { female: 66, male: 76, unknown: 71 } as const;

/** Sizes the twin's heart is drawn with: chambers as simulated when contraction begins, muscle by sex and body surface. */
export function heartSize(beat: Beat, body: FitInput['body']): HeartSpec {
  const start = (key: string): number => beat.waves[key]?.[0] ?? Number.NaN;
  const index = MASS_INDEX[body.sex === 'female' || body.sex === 'male' ? body.sex : 'unknown'];
  return {
    bodySurfaceArea: body.bsaM2,
    V_lv: start(WAVE.lvVolume),
    V_rv: start(WAVE.rvVolume),
    V_la: start(WAVE.laVolume),
    V_ra: start(WAVE.raVolume),
    leftVentricularMass: index * body.bsaM2,
  };
}
