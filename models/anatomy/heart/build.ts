import { add, distance, scale, type Vec3 } from '../vec.ts';
import { layAnchors } from './anchors.ts';
import { buildCavities } from './cavities.ts';
import { volumesOf } from './chamber-volumes.ts';
import { TYPICAL_HEART, type HeartSpec } from './dimensions.ts';
import type { Draft } from './draft.ts';
import { buildFields } from './fields.ts';
import { fatPaths, traceGrooves } from './grooves.ts';
import { layOut } from './landmarks.ts';
import { PATIENT_FRAME, type HeartMesh, type HeartPart } from './mesh.ts';
import { pack, storeSystolicNormals } from './pack.ts';
import { buildTissue } from './tissue.ts';
import { bloodDraft, coronaryDrafts, valveDrafts } from './vessels-and-valves.ts';
import { meshWall } from './wall.ts';

export interface BuildOptions {
  /** Edge of a meshing cell, mm at typical size; somewhat longer for a fuller heart. 2 gives about 110,000 triangles for the wall. */
  readonly cell?: number;
  /** Told how far the work is, 0..1. */
  readonly onProgress?: (fraction: number) => void;
}

/**
 * Builds the heart of one patient: pure and deterministic, a second or two of work, meant for a worker.
 * Throws a RangeError when `spec` holds something that is not a number.
 */
export function buildHeart(spec: HeartSpec = TYPICAL_HEART, options: BuildOptions = {}): HeartMesh {
  const progress = options.onProgress ?? (() => undefined);
  const m = layOut(spec);
  const c = buildCavities(m);
  const grooves = traceGrooves(m, buildTissue(m, c));
  const t = buildTissue(m, c, fatPaths(grooves));
  const fields = buildFields(m, c, t);
  progress(0.05);
  const wall = meshWall(m, c, t, options.cell ?? 2, progress);
  const drafts: Draft[] = [wall.draft, ...coronaryDrafts(m, t, grooves), ...valveDrafts(m, t), bloodDraft(c)];
  progress(0.8);
  const packed = drafts.map((d) => pack(d, fields, m.size));
  const { polynomials, restVolumes } = volumesOf(m, c, t, wall.draft, wall.sides, packed[0] as HeartPart);
  const size = (p: Vec3): Vec3 => scale(p, m.size);
  const centre = size(add(m.O, [-11, -2, 16]));
  const systole = storeSystolicNormals(packed, { polynomials, restVolumes });
  progress(0.97);
  return {
    frame: PATIENT_FRAME,
    parts: packed,
    anchors: layAnchors(m, c, t, grooves, fields),
    polynomials,
    restVolumes,
    systole,
    landmarks: {
      base: size(m.at(0, 0, 0)),
      apex: size(m.at(0, 0, m.L + m.apexWall)),
      centre,
      mitral_valve: size(m.mitral.centre),
      aortic_valve: size(m.aortic.centre),
      tricuspid_valve: size(m.tricuspid.centre),
      pulmonary_valve: size(m.pulmonary.centre),
      left_atrium: size(m.laCentre),
      right_atrium: size(m.raCentre),
      right_ventricle: size(m.at(m.a + m.wall + 9 * m.rv, -8, 0.37 * m.L)),
    },
    radius: radiusAbout(packed, centre),
  };
}

function radiusAbout(parts: readonly HeartPart[], centre: Vec3): number {
  let r = 0;
  for (const part of parts)
    for (let i = 0; i < part.positions.length; i += 3)
      r = Math.max(r, distance([part.positions[i] as number, part.positions[i + 1] as number, part.positions[i + 2] as number], centre));
  return r;
}
