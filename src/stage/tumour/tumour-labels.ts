import type { Shell } from '#models/imaging/shell.ts';
import { toScreen, type Projection } from '../camera.ts';
import type { StageLabel } from '../contract.ts';
import { layLabels, type Spot } from '../labels.ts';
import type { TumourScene, TumourShow, TumourWords } from './contract.ts';
import { idOf, type SideShell } from './tumour-picture.ts';
import type { CutPlane } from './tumour-space.ts';

/** Vertices of a surface asked where its name should point. */
const ASKED = 240;
/** Directions on the screen in which surfaces in one another are taken hold of, so that their leaders spread. */
const SPREAD: readonly (readonly [number, number])[] = [[-0.8, 0.6], [0.8, 0.6], [0.9, -0.45], [-0.9, -0.45], [0.2, 1], [-0.2, -1]]; // prettier-ignore

/** Names of what is to be seen on one picture of `width` by `height` CSS pixels whose left edge lies at `left`. */
export function labelsOf(
  which: 'left' | 'right',
  scene: TumourScene,
  shells: readonly SideShell[],
  show: TumourShow,
  plane: CutPlane | null,
  words: TumourWords,
  view: Projection,
  left: number,
  width: number,
  height: number,
): StageLabel<string>[] {
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
  const column = Math.min(168, Math.max(92, width * 0.2));
  return layLabels(spots, width, height, column).map((label) => ({ ...label, x: label.x + left, anchorX: label.anchorX + left }));
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
  let [most, n, x, y, z] = [-Infinity, 0, 0, 0, 0];
  for (let v = 0; v < count; v += stride) {
    const p = [positions[3 * v] as number, positions[3 * v + 1] as number, positions[3 * v + 2] as number] as const;
    if (plane && p[0] * plane.normal[0] + p[1] * plane.normal[1] + p[2] * plane.normal[2] > plane.distance) continue;
    [n, x, y, z] = [n + 1, x + p[0], y + p[1], z + p[2]];
    if (!direction) continue;
    const along = (axis: readonly [number, number, number]): number => p[0] * axis[0] + p[1] * axis[1] + p[2] * axis[2];
    const score = direction[0] * along(view.right) + direction[1] * along(view.up);
    if (score > most) [most, best] = [score, p];
  }
  return direction ? best : n > 0 ? [x / n, y / n, z / n] : null;
}
