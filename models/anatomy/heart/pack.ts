import { vertexNormals } from '../mesh-ops.ts';
import { normalize, type Vec3 } from '../vec.ts';
import { deform } from './deform.ts';
import type { Draft } from './draft.ts';
import type { Fields } from './fields.ts';
import { MODE_COUNT, MODE_STRIDE, type HeartMesh, type HeartPart } from './mesh.ts';
import { pose } from './volumes.ts';

/** Scales a draft to the patient and evaluates the displacement fields at its vertices. */
export function pack(d: Draft, fields: Fields, size: number): HeartPart {
  const n = d.positions.length / 3;
  const modes = new Float32Array(n * MODE_STRIDE);
  const row = new Float32Array(3 * MODE_COUNT);
  for (let i = 0; i < n; i++) {
    fields([d.positions[3 * i] as number, d.positions[3 * i + 1] as number, d.positions[3 * i + 2] as number], row);
    if (d.opening) row.set(d.opening.subarray(3 * i, 3 * i + 3), 15);
    for (let k = 0; k < row.length; k++) modes[i * MODE_STRIDE + k] = (row[k] as number) * size;
    modes[i * MODE_STRIDE + 19] = d.ids[i] as number;
  }
  const positions = Float32Array.from(d.positions, (x) => x * size);
  return { key: d.key, positions, normals: d.normals, colours: d.colours, modes, indices: Uint32Array.from(d.indices), sixth: d.sixth };
}

/** Stores each vertex's normal at end of systole (valves: wide open) beside its displacements; gives the first amplitude it belongs to. */
export function storeSystolicNormals(parts: readonly HeartPart[], volumes: Pick<HeartMesh, 'polynomials' | 'restVolumes'>): number {
  const [lv, rv, la, ra] = volumes.restVolumes;
  const { amplitudes } = pose(volumes, { V_lv: 0.42 * lv, V_rv: 0.45 * rv, V_la: 1.4 * la, V_ra: 1.35 * ra });
  for (const part of parts) {
    // A leaflet's other normal is that of the open valve.
    const moved = part.sixth === 'twist' ? deform(part, amplitudes, 0) : deform(part, new Float64Array(MODE_COUNT), 1);
    const before = vertexNormals(part.positions, part.indices);
    const after = vertexNormals(moved, part.indices);
    for (let i = 0; i < part.positions.length / 3; i++) {
      const n: Vec3 = [0, 1, 2].map(
        (k) => (part.normals[3 * i + k] as number) + (after[3 * i + k] as number) - (before[3 * i + k] as number),
      ) as unknown as Vec3;
      part.modes[i * MODE_STRIDE + 18] = packNormal(normalize(n));
    }
  }
  return amplitudes[0] as number;
}

/** Unit vector in one float: octahedral map, 12 bits each way; exact to about half a degree. */
function packNormal(n: Vec3): number {
  const s = Math.abs(n[0]) + Math.abs(n[1]) + Math.abs(n[2]) || 1;
  let [x, y] = [n[0] / s, n[1] / s];
  if (n[2] < 0) [x, y] = [(1 - Math.abs(y)) * (x >= 0 ? 1 : -1), (1 - Math.abs(x)) * (y >= 0 ? 1 : -1)];
  return Math.round((x * 0.5 + 0.5) * 4095) * 4096 + Math.round((y * 0.5 + 0.5) * 4095);
}
