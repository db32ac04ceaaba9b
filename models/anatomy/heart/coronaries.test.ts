import { beforeAll, describe, expect, it } from 'vitest';
import { buildCavities } from './cavities.ts';
import { layCoronaries, type VesselBranch } from './coronaries.ts';
import { TYPICAL_HEART } from './dimensions.ts';
import { traceGrooves } from './grooves.ts';
import { layOut } from './landmarks.ts';
import { structureId } from './structures.ts';
import { resample } from './sweep.ts';
import { buildTissue, type Tissue } from './tissue.ts';

describe('the coronary vessels', () => {
  let t: Tissue;
  let branches: VesselBranch[];
  beforeAll(() => {
    const m = layOut(TYPICAL_HEART);
    t = buildTissue(m, buildCavities(m));
    branches = layCoronaries(m, traceGrooves(m, t), t);
  });

  it('stay out of the rooms of blood: nowhere does one reach a millimetre into a chamber or a great vessel', () => {
    for (const branch of branches)
      for (const [x, y, z, r] of resample(branch.path, 1)) expect(Math.min(t.left(x, y, z), t.right(x, y, z)) - r).toBeGreaterThan(-1);
  });

  it('left and right one begin in the wall of the aorta, at the height of its sinuses', () => {
    const aorta = (t.parts[structureId('aorta')] as Tissue['parts'][number]).lumen;
    for (const key of ['left_anterior_descending', 'circumflex', 'right_coronary'] as const) {
      const first = branches.find((b) => b.id === structureId(key))?.path[0];
      if (!first) throw new Error(`no ${key}`);
      const [x, y, z, r] = first;
      // The pointed end of the tube reaches 0.6 r back from its first point, into a wall of 1.9 mm, and not through it.
      expect(aorta(x, y, z) - 0.6 * r).toBeGreaterThan(0);
      expect(aorta(x, y, z) - 0.6 * r).toBeLessThan(1.9);
    }
  });
});
