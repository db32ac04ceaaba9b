import { vertexNormals } from '../mesh-ops.ts';
import { add, cross, perpendicular, scale, type Vec3 } from '../vec.ts';
import type { Cavities } from './cavities.ts';
import { layCoronaries } from './coronaries.ts';
import type { Draft } from './draft.ts';
import type { Grooves } from './grooves.ts';
import type { Landmarks } from './landmarks.ts';
import { openness, PALETTE } from './paint.ts';
import { structureId, type StructureKey } from './structures.ts';
import { sweep } from './sweep.ts';
import type { Tissue } from './tissue.ts';
import { buildValves } from './valves.ts';

/** Coronary arteries and cardiac veins: two parts of closed tubes. */
export function coronaryDrafts(m: Landmarks, t: Tissue, g: Grooves): Draft[] {
  const branches = layCoronaries(m, g, t);
  return ([false, true] as const).map((vein) => {
    const positions: number[] = [];
    const normals: number[] = [];
    const indices: number[] = [];
    const ids: number[] = [];
    for (const branch of branches.filter((b) => b.vein === vein)) {
      sweep(branch.path, 9, 1.7, positions, normals, indices);
      while (ids.length < positions.length / 3) ids.push(branch.id);
    }
    const colours = Uint8Array.from({ length: (positions.length / 3) * 4 }, (_, i) =>
      i % 4 === 3 ? 225 : ((vein ? PALETTE.cardiacVein : PALETTE.coronary)[i % 4] as number),
    );
    return {
      key: vein ? 'cardiac_veins' : 'coronary_arteries',
      sixth: 'twist',
      positions,
      indices,
      normals: Float32Array.from(normals),
      colours,
      ids: Uint8Array.from(ids),
    } as const;
  });
}

/** The four valves, shut, with their way to open. */
export function valveDrafts(m: Landmarks, t: Tissue): Draft[] {
  return buildValves(m, t).map((shape) => {
    const normals = vertexNormals(shape.positions, shape.indices);
    const n = shape.positions.length / 3;
    // Thin as they are, the cusps of the pulmonary valve show the blue behind them.
    const rooted = shape.key === 'pulmonary_valve' ? PALETTE.leafletRootBlue : PALETTE.leafletRoot;
    const colours = new Uint8Array(4 * n);
    for (let i = 0; i < n; i++) {
      const p: Vec3 = [shape.positions[3 * i] as number, shape.positions[3 * i + 1] as number, shape.positions[3 * i + 2] as number];
      const open = openness(t.solid, p, [normals[3 * i] as number, normals[3 * i + 1] as number, normals[3 * i + 2] as number]);
      // Leaflets are rosy where they grow out of the ring.
      const root = shape.root[i] as number;
      const rgb = i >= shape.chordsFrom ? PALETTE.chorda : PALETTE.leaflet.map((x, k) => x + root * ((rooted[k] as number) - x));
      colours.set([...rgb, Math.round(255 * (0.45 + 0.55 * open) * (shape.light[i] as number))], 4 * i);
    }
    const opening = Float32Array.from(shape.positions, (x, i) => (shape.open[i] as number) - x);
    return {
      key: shape.key,
      sixth: shape.key,
      positions: shape.positions,
      indices: shape.indices,
      normals,
      colours,
      ids: new Uint8Array(n).fill(structureId(shape.key)),
      opening,
    };
  });
}

const ARTERIAL_ENDS = /^(aorta|brachiocephalic|leftCarotid|leftSubclavian|.*Vein)$/;
const END_STRUCTURE: Readonly<Record<string, StructureKey>> = {
  leftPulmonary: 'pulmonary_trunk',
  rightPulmonary: 'pulmonary_trunk',
  svc: 'superior_vena_cava',
  ivc: 'inferior_vena_cava',
};

/** A disc of blood some way inside every cut vessel: red where it carries oxygen, blue where not. */
export function bloodDraft(c: Cavities): Draft {
  const positions: number[] = [];
  const indices: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const ids: number[] = [];
  const sides = 28;
  for (const end of c.ends) {
    const u = perpendicular(end.normal);
    const v = cross(end.normal, u);
    const rgb = ARTERIAL_ENDS.test(end.name) ? PALETTE.arterialBlood : PALETTE.venousBlood;
    const id = structureId(END_STRUCTURE[end.name] ?? (end.name.endsWith('Vein') ? 'pulmonary_veins' : 'aorta'));
    const start = positions.length / 3;
    const face = (depth: number, sign: number): void => {
      for (let k = -1; k < sides; k++) {
        const a = (2 * Math.PI * k) / sides;
        const r = k < 0 ? 0 : end.radius;
        positions.push(...add(add(end.point, scale(end.normal, -depth)), add(scale(u, r * Math.cos(a)), scale(v, r * Math.sin(a)))));
        normals.push(...scale(end.normal, sign));
        colours.push(...rgb, k < 0 ? 230 : 120);
        ids.push(id);
      }
    };
    // Deep enough that one sees into the vessel first.
    face(3.2, 1);
    face(4, -1);
    const at = (side: number, k: number): number => start + side * (sides + 1) + 1 + (k % sides);
    for (let k = 0; k < sides; k++) {
      indices.push(start, at(0, k), at(0, k + 1), start + sides + 1, at(1, k + 1), at(1, k));
      indices.push(at(0, k), at(1, k), at(1, k + 1), at(0, k), at(1, k + 1), at(0, k + 1));
    }
  }
  return {
    key: 'blood',
    sixth: 'twist',
    positions,
    indices,
    normals: Float32Array.from(normals),
    colours: Uint8Array.from(colours),
    ids: Uint8Array.from(ids),
  };
}
