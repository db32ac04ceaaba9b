import { add, scale, type Vec3 } from '../vec.ts';
import type { Cavities } from './cavities.ts';
import type { Fields } from './fields.ts';
import { castInwards, project, type Grooves } from './grooves.ts';
import type { Landmarks } from './landmarks.ts';
import { MODE_COUNT, type HeartAnchor } from './mesh.ts';
import type { StructureKey } from './structures.ts';
import type { Tissue } from './tissue.ts';

/** Points for labels, several a structure, so that from most sides one of them can be seen. */
export function layAnchors(m: Landmarks, c: Cavities, t: Tissue, g: Grooves, fields: Fields): HeartAnchor[] {
  const out: HeartAnchor[] = [];
  const put = (key: StructureKey, p: Vec3 | null, inside: boolean): void => {
    if (!p) return;
    const modes = new Float32Array(3 * MODE_COUNT);
    fields(p, modes);
    out.push({ key, position: [p[0] * m.size, p[1] * m.size, p[2] * m.size], modes: modes.map((x) => x * m.size), inside });
  };
  const ray = (from: Vec3, phi: number): Vec3 | null => {
    const a = (phi * Math.PI) / 180;
    return castInwards(t.outer, from, add(scale(m.R, Math.cos(a)), scale(m.T, Math.sin(a))), 95);
  };
  const skin = (p: Vec3): Vec3 => project(t.outer, p);
  for (const phi of [125, 170, 215]) put('left_ventricle', ray(m.at(0, 0, 0.5 * m.L), phi), false);
  for (const phi of [20, -20, -50]) put('right_ventricle', ray(m.at(0, 0, 0.42 * m.L), phi), false);
  put('left_atrium', skin(add(m.laCentre, [0, 28 * m.la, 2])), false);
  put('left_atrium', skin(add(m.laCentre, [8, 22 * m.la, 14])), false);
  put('right_atrium', skin(add(m.raCentre, [-22 * m.ra, -6, 2])), false);
  put('right_atrium', skin(add(m.raCentre, [-12 * m.ra, -20, -4])), false);
  put('right_atrium', skin(add(m.raCentre, [-16, 18, 2])), false);
  const A = m.aortic.centre;
  const P = m.pulmonary.centre;
  put('aorta', skin(add(A, [-12, -24, 46])), false);
  put('aorta', skin(add(A, [8, 12, 92])), false);
  put('aorta', skin(add(A, [32, 76, 44])), false);
  put('pulmonary_trunk', skin(add(P, [6, -12, 20])), false);
  put('pulmonary_trunk', skin(add(P, [30, 44, 50])), false);
  put('pulmonary_trunk', skin(add(P, [-40, 60, 30])), false);
  put('superior_vena_cava', skin(add(m.raCentre, [-4, -12, 62])), false);
  put('superior_vena_cava', skin(add(m.raCentre, [-4, 10, 58])), false);
  put('inferior_vena_cava', skin(add(m.raCentre, [0, -2, -38])), false);
  put('inferior_vena_cava', skin(add(m.raCentre, [4, 26, -34])), false);
  put('pulmonary_veins', skin(add(m.laCentre, [40, 12, 24])), false);
  put('pulmonary_veins', skin(add(m.laCentre, [40, 26, -14])), false);
  put('pulmonary_veins', skin(add(m.laCentre, [-52, 6, 24])), false);
  put('pulmonary_veins', skin(add(m.laCentre, [-40, 24, -10])), false);
  put('left_atrial_appendage', skin(add(P, [26, 4, 6])), false);
  put('right_atrial_appendage', skin(add(A, [-26, -26, 20])), false);
  const along = (points: readonly Vec3[], f: number): Vec3 | null => points[Math.round(f * (points.length - 1))] ?? null;
  put('left_anterior_descending', along(g.anterior, 0.45), false);
  put('left_anterior_descending', along(g.anterior, 0.72), false);
  put('circumflex', along(g.left, 0.45), false);
  put('right_coronary', along(g.right, 0.45), false);
  put('right_coronary', along(g.posterior, 0.4), false);
  put('cardiac_veins', along(g.left, 0.8), false);

  put('left_ventricle', m.at(7, 0, 0.66 * m.L), true);
  put('right_ventricle', m.at(m.a + m.wall + 9 * m.rv, -8, 0.4 * m.L), true);
  put('left_atrium', m.laCentre, true);
  put('right_atrium', m.raCentre, true);
  put('ventricular_septum', m.at(m.a + m.wall / 2, 0, 0.45 * m.L), true);
  put('ventricular_septum', m.at(m.a + m.wall / 2, -8, 0.35 * m.L), true);
  put('mitral_valve', add(m.mitral.centre, scale(m.mitral.normal, 5)), true);
  put('tricuspid_valve', add(m.tricuspid.centre, scale(m.tricuspid.normal, 5)), true);
  put('aortic_valve', add(A, scale(m.aortic.normal, 4)), true);
  put('pulmonary_valve', add(P, scale(m.pulmonary.normal, 4)), true);
  put('aorta', add(A, [-10, -8, 46]), true);
  put('pulmonary_trunk', add(P, [3, 4, 16]), true);
  put('superior_vena_cava', add(m.raCentre, [5, -1, 46]), true);
  put('inferior_vena_cava', add(m.raCentre, [6, 10, -30]), true);
  const k = m.a / 24.5;
  put('papillary_muscles', m.at(-10 * k, 13.5 * k, 0.53 * m.L), true);
  put('papillary_muscles', m.at(-9 * k, -14.5 * k, 0.54 * m.L), true);
  void c;
  return out;
}
