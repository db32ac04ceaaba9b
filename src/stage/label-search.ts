import { MODE_COUNT, type HeartAnchor } from '#models/anatomy/heart/mesh.ts';
import type { StructureKey } from '#models/anatomy/heart/structures.ts';
import { rayThrough, toScreen, type Projection, type Vector } from './camera.ts';
import type { Plane } from './cut-pieces.ts';
import type { PickScene } from './picking.ts';

/** Structures one looks into, or through, when the heart is cut open. */
const ROOMS: ReadonlySet<StructureKey> = new Set([
  'left_ventricle',
  'right_ventricle',
  'left_atrium',
  'right_atrium',
  'aorta',
  'pulmonary_trunk',
  'superior_vena_cava',
  'inferior_vena_cava',
  'mitral_valve',
  'aortic_valve',
  'tricuspid_valve',
  'pulmonary_valve',
]);

export interface Sight {
  readonly view: Projection;
  readonly width: number;
  readonly height: number;
  readonly plane: Plane | null;
  readonly alone: StructureKey | null;
  /** Made when first asked for: it takes a few milliseconds. */
  readonly rays: () => PickScene;
  readonly amplitudes: ArrayLike<number> | null;
}

/** Where an anchor stands when the heart is posed by `amplitudes`. */
export function moved(anchor: HeartAnchor, a: ArrayLike<number> | null): Vector {
  const p: [number, number, number] = [...anchor.position];
  for (let k = 0; a && k < MODE_COUNT; k++)
    for (let d = 0; d < 3; d++) p[d] = (p[d] as number) + (a[k] as number) * (anchor.modes[3 * k + d] as number);
  return p;
}

/** Of all anchors one for each structure that can be seen. */
export function anchorsInSight(anchors: readonly HeartAnchor[], sight: Sight): HeartAnchor[] {
  const { view, width, height, plane, alone } = sight;
  const rays = sight.rays();
  const taken = new Map<StructureKey, HeartAnchor>();
  // Cut open, the middle of a room is what one wants named.
  const order = plane ? [...anchors].sort((a, b) => Number(b.inside) - Number(a.inside)) : anchors;
  for (const anchor of order) {
    if (taken.has(anchor.key) || (anchor.inside && !plane) || (alone !== null && anchor.key !== alone)) continue;
    const p = moved(anchor, sight.amplitudes);
    const [x, y] = toScreen(view, p, width, height);
    if (x < 8 || y < 8 || x > width - 8 || y > height - 8) continue;
    const ray = rayThrough(view, x, y, width, height);
    const away = Math.hypot(p[0] - ray.from[0], p[1] - ray.from[1], p[2] - ray.from[2]);
    if (plane && p[0] * plane.normal[0] + p[1] * plane.normal[1] + p[2] * plane.normal[2] > plane.distance + (anchor.inside ? 14 : 0))
      continue;
    const hit = rays.cast(ray.from, ray.along, plane);
    // A room of blood is seen when nothing stands before its middle; a surface when it is what the ray meets.
    const free =
      anchor.inside && ROOMS.has(anchor.key)
        ? !hit || hit.distance > away - 9 || hit.key === anchor.key
        : hit !== null &&
          Math.abs(hit.distance - away) < (anchor.inside ? 13 : 7) &&
          (hit.key === anchor.key || anchor.key === 'ventricular_septum');
    if (free) taken.set(anchor.key, anchor);
  }
  return [...taken.values()];
}
