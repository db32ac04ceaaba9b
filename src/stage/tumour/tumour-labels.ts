import { add, dot, scale, type Vec3 } from '#models/imaging/affine.ts';
import type { Shell } from '#models/imaging/shell.ts';
import { toScreen, type Projection } from '../camera.ts';
import type { StageLabel } from '../contract.ts';
import { layLabels, type Spot } from '../labels.ts';
import type { TumourOverlay, TumourScene, TumourShow, TumourWords } from './contract.ts';
import { idOf, type SideShell } from './side-shell.ts';
import { scaleBar, type CutPlane } from './tumour-space.ts';

/** Vertices of a surface asked where its name should point. */
const ASKED = 400;
/** Vertices so near to a cut make up its rim, mm. */
const NEAR = 3;
/** Directions on the screen in which surfaces in one another are taken hold of, so that their leaders spread. */
const SPREAD: readonly (readonly [number, number])[] = [[-0.8, 0.6], [0.8, 0.6], [0.9, -0.45], [-0.9, -0.45], [0.2, 1], [-0.2, -1]]; // prettier-ignore

/** What is the same for both pictures; `width` and `height` of one of them in CSS pixels. */
interface Labelled {
  readonly scene: TumourScene;
  readonly show: TumourShow;
  readonly plane: CutPlane | null;
  readonly words: TumourWords;
  readonly view: Projection;
  readonly width: number;
  readonly height: number;
}

type Corner = readonly [number, number];

/** What lies over pictures whose upper left corners are given; `perPixel`: mm of a CSS pixel at the depth of what is looked at. */
export function overlayOf(
  common: Labelled,
  sides: readonly { readonly shells: readonly SideShell[]; readonly corner: Corner }[],
  perPixel: number,
): TumourOverlay {
  const { view, show, width } = common;
  const seen = (axis: Vec3): Vec3 => [dot(axis, view.right), dot(axis, view.up), -dot(axis, view.forward)];
  return {
    labels: show.labels ? sides.flatMap(({ shells, corner }, n) => labelsOf(n === 0 ? 'left' : 'right', common, shells, corner)) : [],
    scale: scaleBar(perPixel, width),
    edges: sides.flatMap(({ corner }) => planeLetters(common, corner)),
    axes: [seen([1, 0, 0]), seen([0, 1, 0]), seen([0, 0, 1])],
  };
}

/** Names of what is to be seen on one picture. */
function labelsOf(which: 'left' | 'right', common: Labelled, shells: readonly SideShell[], corner: Corner): StageLabel<string>[] {
  const { scene, show, plane, words, view, width, height } = common;
  const spots: Spot<string>[] = [];
  let around = 0;
  const name = (key: string, text: string, shell: Shell, glass: boolean, cut: boolean): void => {
    if (shell.indices.length === 0) return;
    const at = holdOf(shell, glass ? (SPREAD[around++ % SPREAD.length] as readonly [number, number]) : null, cut ? plane : null, view);
    if (!at) return;
    const [x, y] = toScreen(view, at, width, height);
    if (x > 8 && y > 8 && x < width - 8 && y < height - 8) spots.push({ key: `${which} ${key}`, text, x, y });
  };
  const uncut = show.cut?.tumour === false;
  for (const { what, value, shell } of shells) {
    const text = what === 'chance' ? words.chance(value) : what === 'dose' ? words.dose(value) : words[what];
    name(idOf(what, value), text, shell, what !== 'tumour', !(uncut && (what === 'tumour' || what === 'infiltration')));
  }
  for (const one of scene.structures) if (!show.hidden.includes(one.key)) name(one.key, one.name, one.shell, one.role === 'plain', true);
  const column = Math.min(168, Math.max(128, width * 0.2));
  return layLabels(spots, width, height, column).map((label) => ({
    ...label,
    x: label.x + corner[0],
    y: label.y + corner[1],
    anchorX: label.anchorX + corner[0],
    anchorY: label.anchorY + corner[1],
  }));
}

/** The middle of what is left of a surface, or its outermost vertex in a direction on the screen; null when all is cut away. */
function holdOf(
  { positions }: Shell,
  direction: readonly [number, number] | null,
  plane: CutPlane | null,
  view: Projection,
): readonly [number, number, number] | null {
  const count = positions.length / 3;
  const stride = Math.max(1, Math.floor(count / ASKED));
  let best: readonly [number, number, number] | null = null;
  let rim = false;
  let [most, n, x, y, z] = [-Infinity, 0, 0, 0, 0];
  for (let v = 0; v < count; v += stride) {
    const p = [positions[3 * v] as number, positions[3 * v + 1] as number, positions[3 * v + 2] as number] as const;
    const beyond = plane ? p[0] * plane.normal[0] + p[1] * plane.normal[1] + p[2] * plane.normal[2] - plane.distance : 0;
    // Of what is cut one sees the cut: only its rim in the plane counts, while there is one.
    if (beyond > 0) continue;
    if (plane && beyond > -NEAR && !rim) [rim, most, n, x, y, z] = [true, -Infinity, 0, 0, 0, 0];
    if (rim && beyond <= -NEAR) continue;
    [n, x, y, z] = [n + 1, x + p[0], y + p[1], z + p[2]];
    if (!direction) continue;
    const along = (axis: readonly [number, number, number]): number => p[0] * axis[0] + p[1] * axis[1] + p[2] * axis[2];
    const score = direction[0] * along(view.right) + direction[1] * along(view.up);
    if (score > most) [most, best] = [score, p];
  }
  return direction ? best : n > 0 ? [x / n, y / n, z / n] : null;
}

/** Letters of the patient's sides at the edges of the cut plane. */
function planeLetters({ plane, words, view, width, height }: Labelled, corner: Corner): TumourOverlay['edges'][number][] {
  if (!plane) return [];
  const letter = (side: Vec3, sign: number): string => {
    const axis = side.findIndex((x) => Math.abs(x) > 1e-6);
    const towards = sign * (side[axis] as number) > 0;
    const { letters } = words;
    return (
      [towards ? letters.left : letters.right, towards ? letters.back : letters.front, towards ? letters.head : letters.feet][axis] ?? ''
    );
  };
  return ([['across', 1], ['across', -1], ['aloft', 1], ['aloft', -1]] as const).flatMap(([name, sign]) => {
    const at = add(plane.middle, scale(plane[name], sign * 1.07));
    const [x, y] = toScreen(view, at, width, height);
    if (x < 10 || y < 10 || x > width - 10 || y > height - 10) return [];
    return [{ key: `${corner.join()} ${name} ${sign}`, text: letter(plane[name], sign), x: x + corner[0], y: y + corner[1] }];
  }); // prettier-ignore
}
