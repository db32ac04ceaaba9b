import { add, type Vec3 } from '../vec.ts';
import type { Cavities } from './cavities.ts';
import { CHAMBER, chamberOf, closedChamber, labelTriangles } from './chambers.ts';
import type { Draft } from './draft.ts';
import type { Landmarks } from './landmarks.ts';
import { MODE_COUNT, MODE_STRIDE, type HeartMesh, type HeartPart } from './mesh.ts';
import type { Tissue } from './tissue.ts';
import { addVolume, volumeAt } from './volumes.ts';

/** Rest position and displacements as rows for `addVolume`. */
function rowsOf(part: HeartPart, extra: readonly Float64Array[]): Float64Array {
  const n = part.positions.length / 3;
  const w = 3 * (MODE_COUNT + 1);
  const rows = new Float64Array((n + extra.length) * w);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < 3; k++) rows[i * w + k] = part.positions[3 * i + k] as number;
    for (let k = 0; k < 3 * MODE_COUNT; k++) rows[i * w + 3 + k] = part.modes[i * MODE_STRIDE + k] as number;
  }
  extra.forEach((row, e) => rows.set(row, (n + e) * w));
  return rows;
}

/** The surfaces that close the four chambers (lids over valves and veins), as triangles of `rows`. */
function chamberSurfaces(
  m: Landmarks,
  c: Cavities,
  t: Tissue,
  wall: Draft,
  sides: readonly number[],
  part: HeartPart,
): { rows: Float64Array; chambers: number[][] } {
  const centroid = (tri: number): Vec3 => {
    let p: Vec3 = [0, 0, 0];
    for (let k = 0; k < 3; k++) {
      const v = 3 * (wall.indices[3 * tri + k] as number);
      p = add(p, [(wall.positions[v] as number) / 3, (wall.positions[v + 1] as number) / 3, (wall.positions[v + 2] as number) / 3]);
    }
    return p;
  };
  const plain = rowsOf(part, []);
  const w = 3 * (MODE_COUNT + 1);
  const extra: Float64Array[] = [];
  const count = part.positions.length / 3;
  const lid = (rim: readonly number[]): number => {
    const row = new Float64Array(w);
    for (const v of rim) for (let k = 0; k < w; k++) row[k] = (row[k] as number) + (plain[v * w + k] as number) / rim.length;
    extra.push(row);
    return count + extra.length - 1;
  };
  const labels = labelTriangles(wall.indices, (tri) => {
    const side = sides[wall.indices[3 * tri] as number] as number;
    return side === 0 ? CHAMBER.vessel : chamberOf(m, c, t, side, centroid(tri));
  });
  const chambers = [CHAMBER.lv, CHAMBER.rv, CHAMBER.la, CHAMBER.ra].map((chamber) => closedChamber(wall.indices, labels, chamber, lid));
  return { rows: rowsOf(part, extra), chambers };
}

/** Volumes of the four chambers and of the wall as polynomials of the amplitudes, and their values at rest. */
export function volumesOf(
  m: Landmarks,
  c: Cavities,
  t: Tissue,
  wall: Draft,
  sides: readonly number[],
  part: HeartPart,
): Pick<HeartMesh, 'polynomials' | 'restVolumes'> {
  const { rows, chambers } = chamberSurfaces(m, c, t, wall, sides, part);
  const polynomials = new Float64Array(5 * 84);
  // The wall's surface looks into the chambers, so their own volume comes out negative.
  chambers.forEach((triangles, i) => addVolume(polynomials, 84 * i, triangles, rows, -1));
  addVolume(polynomials, 84 * 4, part.indices, rows, 1);
  const zero = new Float64Array(MODE_COUNT);
  const rest = [0, 1, 2, 3, 4].map((i) => volumeAt(polynomials, i, zero)) as [number, number, number, number, number];
  return { polynomials, restVolumes: rest };
}
