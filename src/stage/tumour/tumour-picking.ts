import { add, scale, type Vec3 } from '#models/imaging/affine.ts';
import type { ByteField } from '#models/imaging/byte-field.ts';
import { fromHalfBits } from '#models/imaging/half-float.ts';
import type { Shell } from '#models/imaging/shell.ts';
import type { Texels } from '#models/imaging/texels.ts';
import type { TumourPick, TumourScene, TumourShow, TumourSide, TumourWords } from './contract.ts';
import { meets, meetsPlane } from './shell-ray.ts';
import { idOf, isClear, type SideShell } from './side-shell.ts';
import { sampled, type CutPlane } from './tumour-space.ts';

/** What one may point at on one side. */
export interface Pickable {
  readonly which: 'left' | 'right';
  readonly scene: TumourScene;
  readonly side: TumourSide;
  readonly shells: readonly SideShell[];
  readonly show: TumourShow;
  readonly plane: CutPlane | null;
  readonly words: TumourWords;
}

/** A pick and the name of its surface among the drawn ones (null for the scan). */
export interface Picked {
  readonly pick: TumourPick;
  readonly id: string | null;
}

interface Candidate {
  readonly what: TumourPick['what'];
  readonly key: string;
  readonly name: string;
  readonly id: string;
  readonly shell: Shell;
  readonly cut: boolean;
}

/**
 * What a ray points at. Things one cannot look through come first by distance, with the scan's plane; of things of glass the
 * innermost, as one points through the outer ones at what is in them.
 */
export function pickAlong(at: Pickable, from: Vec3, along: Vec3): Picked | null {
  const { scene, shells, show, plane, words, which } = at;
  const hidden = new Set(show.hidden);
  const name = (one: SideShell): string =>
    one.what === 'chance' ? words.chance(one.value) : one.what === 'dose' ? words.dose(one.value) : words[one.what];
  const sides = (what: SideShell['what']): Candidate[] =>
    shells
      .filter((one) => one.what === what)
      .sort((a, b) => b.value - a.value)
      .map((one) => ({
        what,
        key: what === 'chance' || what === 'dose' ? String(one.value) : '',
        name: name(one),
        id: `${which} ${idOf(one.what, one.value)}`,
        shell: one.shell,
        cut: (what !== 'tumour' && what !== 'infiltration') || (show.cut?.tumour ?? true),
      }));
  const structures = (solid: boolean): Candidate[] =>
    scene.structures
      .filter((one) => (one.role !== 'plain') === solid && !hidden.has(one.key))
      .map((one) => ({ what: 'structure', key: one.key, name: one.name, id: `both ${one.key}`, shell: one.shell, cut: true }));
  const cast = (one: Candidate): number | null => meets(one.shell, from, along, one.cut ? plane : null);
  const report = (one: Candidate, t: number): Picked => ({
    id: one.id,
    pick: { side: which, what: one.what, key: one.key, name: one.name, volumeMl: one.shell.volume / 1000, ...values(at, add(from, scale(along, t))) },
  }); // prettier-ignore

  const page = plane && meetsPlane(plane, from, along);
  const onScan = page !== null && (!scene.body || (fieldAt(scene.body, add(from, scale(along, page))) ?? 0) >= 0.5);
  let [nearest, first] = [onScan ? page : Infinity, null as Candidate | null];
  const clear = isClear(shells);
  for (const one of [...(clear ? [] : sides('tumour')), ...structures(true)]) {
    const t = cast(one);
    if (t !== null && t < nearest) [nearest, first] = [t, one];
  }
  if (first) return report(first, nearest);
  // On the scan itself what lies in the plane is named by its value there, so glass before it is not asked.
  if (onScan) {
    const where = add(from, scale(along, page));
    return { id: null, pick: { side: which, what: 'scan', key: '', name: words.scan, volumeMl: null, ...values(at, where) } };
  }
  const anatomy = (key: string): Candidate[] =>
    scene.anatomy
      .filter((one) => one.key === key && !hidden.has(key))
      .map((one) => ({ what: 'anatomy', key, name: words.anatomy[one.key], id: `both ${key}`, shell: one.shell, cut: true }));
  for (const one of [
    ...sides('cavity'),
    ...sides('chance'),
    ...(clear ? sides('tumour') : []),
    ...structures(false),
    ...sides('infiltration'),
    ...sides('dose'),
    ...anatomy('brain'),
    ...anatomy('air'),
    ...anatomy('bone'),
    ...anatomy('body'),
  ]) {
    const t = cast(one);
    if (t !== null) return report(one, t);
  }
  return null;
}

function values({ side, scene }: Pickable, at: Vec3): Pick<TumourPick, 'at' | 'density' | 'probability' | 'dose' | 'scan'> {
  return {
    at,
    density: fieldAt(side.density, at),
    probability: fieldAt(side.probability, at),
    dose: fieldAt(side.dose, at),
    scan: scanAt(scene.scan, at),
  };
}

function fieldAt(field: ByteField | null, at: Vec3): number | null {
  if (!field) return null;
  const byte = sampled(field.grid, (n) => field.data[n] as number, at);
  return byte === null ? null : field.low + ((field.high - field.low) * byte) / 255;
}

function scanAt(scan: Texels | null, at: Vec3): number | null {
  if (!scan) return null;
  const texel = sampled(
    scan.grid,
    (n) => (scan.kind === 'half' ? fromHalfBits(scan.data[n] as number) : (scan.data[n] as number) / 255),
    at,
  );
  return texel === null ? null : scan.a * texel + scan.b;
}
