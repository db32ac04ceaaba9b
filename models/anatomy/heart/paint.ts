import type { Sdf } from '../sdf.ts';
import { smoothstep, type Vec3 } from '../vec.ts';
import type { Cavities } from './cavities.ts';
import type { Landmarks } from './landmarks.ts';
import type { Tissue } from './tissue.ts';

type Rgb = readonly [number, number, number];

/** Colours of tissue as seen (sRGB). Arterial red and venous blue only where blood of that side is. */
export const PALETTE = {
  ventricle: [146, 50, 43],
  rightVentricle: [155, 57, 46],
  leftAtrium: [156, 72, 64],
  rightAtrium: [138, 62, 64],
  fat: [236, 199, 126],
  aorta: [206, 112, 96],
  trunk: [112, 118, 172],
  cava: [84, 104, 164],
  pulmonaryVein: [206, 104, 94],
  leftInside: [168, 56, 47],
  leftAtriumInside: [186, 92, 80],
  aortaInside: [222, 128, 104],
  rightInside: [104, 76, 118],
  rightAtriumInside: [112, 92, 138],
  trunkInside: [118, 122, 172],
  rim: [233, 205, 186],
  leaflet: [240, 222, 198],
  leafletRoot: [212, 142, 120],
  leafletRootBlue: [150, 134, 172],
  chorda: [244, 230, 212],
  coronary: [198, 34, 34],
  cardiacVein: [62, 84, 150],
  arterialBlood: [150, 16, 20],
  venousBlood: [46, 44, 108],
  papillary: [176, 66, 52],
} as const satisfies Record<string, Rgb>;

const OUTSIDE: readonly Rgb[] = [
  PALETTE.ventricle, PALETTE.rightVentricle, PALETTE.leftAtrium, PALETTE.rightAtrium, PALETTE.aorta, PALETTE.trunk,
  PALETTE.cava, PALETTE.cava, PALETTE.pulmonaryVein, PALETTE.leftAtrium, PALETTE.rightAtrium,
]; // prettier-ignore
const INSIDE: readonly Rgb[] = [
  PALETTE.leftInside, PALETTE.rightInside, PALETTE.leftAtriumInside, PALETTE.rightAtriumInside, PALETTE.aortaInside, PALETTE.trunkInside,
  PALETTE.trunkInside, PALETTE.trunkInside, PALETTE.leftAtriumInside, PALETTE.leftAtriumInside, PALETTE.rightAtriumInside,
]; // prettier-ignore

const LEFT_PARTS = [0, 2, 4, 8, 9];
const RIGHT_PARTS = [1, 3, 5, 6, 7, 10];
const ALL_PARTS = [...LEFT_PARTS, ...RIGHT_PARTS];

/** Structure and colour of a point of surface `side` (0 skin, 1 left blood, 2 right blood). */
export function paint(m: Landmarks, c: Cavities, t: Tissue, side: number, p: Vec3): { id: number; rgb: [number, number, number] } {
  const [x, y, z] = p;
  const ids = side === 0 ? ALL_PARTS : side === 1 ? LEFT_PARTS : RIGHT_PARTS;
  const d = ids.map((id) => {
    const part = t.parts[id] as Tissue['parts'][number];
    return side === 0 ? part.skin(x, y, z) : part.lumen(x, y, z);
  });
  const nearest = Math.min(...d);
  let id = ids[d.indexOf(nearest)] as number;
  const rgb: [number, number, number] = [0, 0, 0];
  let weights = 0;
  ids.forEach((part, i) => {
    const w = Math.exp(-((d[i] as number) - nearest) / 0.9);
    const colour = (side === 0 ? OUTSIDE : INSIDE)[part] as Rgb;
    for (let k = 0; k < 3; k++) rgb[k] = (rgb[k] as number) + w * (colour[k] as number);
    weights += w;
  });
  for (let k = 0; k < 3; k++) rgb[k] = (rgb[k] as number) / weights;
  const blend = (to: Rgb, f: number): void => {
    for (let k = 0; k < 3; k++) rgb[k] = (rgb[k] as number) * (1 - f) + (to[k] as number) * f;
  };
  if (side === 0) {
    // Fat shows where its tube makes the skin, and thins out over the muscle in patches.
    const patch = 0.9 * Math.sin(0.31 * x + 1.1) * Math.sin(0.27 * y) + 0.8 * Math.sin(0.35 * z + 0.2 * x);
    const onHeart = id <= 3 || id >= 9;
    if (onHeart) blend(PALETTE.fat, 0.94 * (1 - smoothstep(0.4, 3.2, t.fat(x, y, z) + 1.1 * patch)));
  } else {
    if (side === 1 && id === 0) {
      const [r] = m.local(p);
      const proud = -c.lvSmooth(x, y, z);
      if (proud > 2.4) id = 20;
      else if (r > 0 && c.rvEnvelope(x, y, z) < m.wall + 7) id = 11;
      blend(PALETTE.papillary, 0.5 * smoothstep(1, 3, proud));
    }
    if (side === 2 && id === 1 && Math.abs(c.lvOuter(x, y, z)) < 3) id = 11;
  }
  return { id, rgb };
}

/** Part of the sky a point of the surface sees, 0..1: few samples of the distance along its normal. */
export function openness(solid: Sdf, p: Vec3, n: Vec3): number {
  let shut = 0;
  let weight = 0;
  for (const step of [1.2, 2.6, 5, 9]) {
    const free = solid(p[0] + n[0] * step, p[1] + n[1] * step, p[2] + n[2] * step);
    const w = 1 / (1 + 0.12 * step);
    shut += w * Math.min(1, Math.max(0, (step - free) / step));
    weight += w;
  }
  return 1 - shut / weight;
}
