import type { TumourScene } from './contract.ts';
import type { SideSurfaces } from './side-surfaces.ts';
import { boundsOf, gridBounds, joined, type Bounds } from './tumour-space.ts';
import { cornersOf, type Sights } from './tumour-viewpoint.ts';

/** Found once for each surface: a body has a hundred thousand numbers. */
const known = new WeakMap<Float32Array, Bounds | null>();

function boundsOnce(positions: Float32Array): Bounds | null {
  const before = known.get(positions);
  if (before !== undefined) return before;
  const found = boundsOf(positions);
  known.set(positions, found);
  return found;
}

/**
 * What there is to look at: the patient's own surface, or, where there is none, other anatomy, the scan, the fields. Null
 * when there is nothing at all.
 */
export function sightsOf(scene: TumourScene, surfaces: SideSurfaces): Sights | null {
  const sides = surfaces.sides();
  const tumour = sides
    .flatMap(({ shells }) => shells)
    .filter((one) => one.what === 'tumour' || one.what === 'infiltration' || one.what === 'chance')
    .reduce<Bounds | null>((all, one) => joined(all, boundsOnce(one.shell.positions)), null);
  const shell = (scene.anatomy.find((one) => one.key === 'body') ?? scene.anatomy[0])?.shell;
  const body = shell && boundsOnce(shell.positions);
  if (shell && body) return { whole: body, points: shell.positions, tumour };
  const grids = [scene.body?.grid, scene.scan?.grid, ...sides.flatMap(({ side }) => [side.density?.grid, side.probability?.grid, side.dose?.grid])]; // prettier-ignore
  const grid = grids.find((one) => one !== undefined);
  const whole = grid ? gridBounds(grid) : tumour;
  return whole && { whole, points: cornersOf(whole), tumour };
}
