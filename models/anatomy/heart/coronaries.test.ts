import { beforeAll, describe, expect, it } from 'vitest';
import { buildCavities } from './cavities.ts';
import { layCoronaries, type VesselBranch } from './coronaries.ts';
import { TYPICAL_HEART } from './dimensions.ts';
import { fatPaths, traceGrooves } from './grooves.ts';
import type { Control } from './landmarks.ts';
import { layOut } from './landmarks.ts';
import { structureId, type StructureKey } from './structures.ts';
import { resample } from './sweep.ts';
import { buildTissue, type Tissue } from './tissue.ts';

describe('the coronary vessels', () => {
  let t: Tissue;
  let branches: VesselBranch[];
  beforeAll(() => {
    const m = layOut(TYPICAL_HEART);
    const c = buildCavities(m);
    const grooves = traceGrooves(m, buildTissue(m, c));
    t = buildTissue(m, c, fatPaths(grooves));
    branches = layCoronaries(m, grooves, t);
  });
  const of = (key: StructureKey): VesselBranch[] => branches.filter((b) => b.id === structureId(key));
  const gap = (p: Control, q: Control): number => Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
  /** Least distance of a point's middle from the middle line of a vessel, less that vessel's radius there. */
  const clearance = (p: Control, vessel: VesselBranch): number => Math.min(...resample(vessel.path, 0.5).map((q) => gap(p, q) - q[3]));

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

  it('every branch of an artery begins within its stem, and after its hidden beginning no artery dives out of sight before its end', () => {
    for (const key of ['left_anterior_descending', 'circumflex', 'right_coronary'] as const) {
      const [stem, ...others] = of(key);
      if (!stem) throw new Error(`no ${key}`);
      expect(others.length).toBeGreaterThan(2);
      for (const branch of others) expect(clearance(branch.path[0] as Control, stem)).toBeLessThan(0);
      // From the fourth point in the groove (before, appendages hang over it) to the tapering end: some of it above the skin.
      const seen = resample(stem.path.slice(8, -3), 0.5);
      for (const [x, y, z, r] of seen) expect(t.outer(x, y, z) + r).toBeGreaterThan(0);
    }
  });

  it('veins drain into the right atrium: coronary sinus beside the inferior vena cava, middle vein into the sinus', () => {
    const [great, middle] = of('cardiac_veins');
    if (!great || !middle) throw new Error('no veins');
    const skin = (key: StructureKey, [x, y, z]: Control): number => (t.parts[structureId(key)] as Tissue['parts'][number]).skin(x, y, z);
    const mouth = great.path.at(-2) as Control;
    expect(Math.min(skin('right_atrium', mouth), skin('inferior_vena_cava', mouth))).toBeLessThan(mouth[3]);
    expect(clearance(middle.path.at(-1) as Control, great)).toBeLessThan(0);
    // Both begin in the apical third of the ventricle.
    const m = layOut(TYPICAL_HEART);
    for (const vein of [great, middle])
      expect(m.local((vein.path[0] as Control).slice(0, 3) as [number, number, number])[2]).toBeGreaterThan(0.66 * m.L);
  });

  it('veins cross over arteries and not through them: a tenth of the two radii at most is shared', () => {
    const arteries = branches.filter((b) => !b.vein).flatMap((b) => resample(b.path, 1));
    for (const vein of of('cardiac_veins'))
      for (const p of resample(vein.path, 1)) for (const q of arteries) expect(gap(p, q) / (p[3] + q[3])).toBeGreaterThan(0.9);
  });
});
