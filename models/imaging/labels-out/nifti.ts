import { utf8 } from '../../core/sha256.ts';
import type { Vec3 } from '../affine.ts';
import { columnOf, cross, dot, flipRasLps, length, scale } from '../affine.ts';
import { spacingOf } from '../grid.ts';
import type { LabelMap } from '../label-map.ts';
import type { Volume } from '../volume.ts';
import { checkWritable } from './writable.ts';

const HEADER = 348;
/** NIFTI_INTENT_LABEL: the numbers are names, so that no reader interpolates between them. */
const LABEL_INTENT = 1002;
const SCANNER = 1;
const MILLIMETRE = 2;
/** Extension code of free text (nifti1_io.h: NIFTI_ECODE_COMMENT). */
const COMMENT = 6;

/**
 * A segmentation as NIfTI-1 in one file (.nii), unpacked, little endian. A label map becomes 3-D numbers (8 bits where they
 * fit, else 16), segments that overlap become one volume each along the fourth axis. Place in the body: sform always, qform
 * too where the axes are at right angles (it cannot hold others); both RAS as the format wants. The names of the segments
 * stand in a comment extension. Throws RangeError (see writable.ts). Source: nifti1.h.
 */
export function writeNiftiLabels(map: LabelMap): Uint8Array {
  checkWritable(map);
  const volumes = map.voxels.kind === 'labels' ? [map.voxels.volume] : map.voxels.volumes;
  const { grid } = volumes[0] as Volume;
  const count = grid.size[0] * grid.size[1] * grid.size[2];
  let most = 0;
  for (const { voxels } of volumes) for (let n = 0; n < count; n++) most = Math.max(most, voxels[n] as number);
  const wide = most > 255;
  const comment = commentOf(map);
  const start = HEADER + 4 + comment.length;
  const out = new Uint8Array(start + count * volumes.length * (wide ? 2 : 1));
  const view = new DataView(out.buffer);
  const shorts = (at: number, ...values: number[]): void => values.forEach((v, n) => view.setInt16(at + 2 * n, v, true));
  const floats = (at: number, ...values: number[]): void => values.forEach((v, n) => view.setFloat32(at + 4 * n, v, true));
  view.setInt32(0, HEADER, true);
  out[38] = 'r'.charCodeAt(0);
  shorts(40, volumes.length > 1 ? 4 : 3, ...grid.size, volumes.length, 1, 1, 1);
  shorts(68, LABEL_INTENT, wide ? 512 : 2, wide ? 16 : 8);
  const { quaternion, qfac } = rotationOf(grid.toPatient);
  floats(76, qfac, ...spacingOf(grid), 1, 1, 1, 1);
  floats(108, start, 1, 0);
  out[123] = MILLIMETRE;
  floats(124, most, 0);
  out.set(utf8('Soma segmentation'), 148);
  const ras = flipRasLps(grid.toPatient);
  shorts(252, quaternion ? SCANNER : 0, SCANNER);
  if (quaternion) floats(256, ...quaternion, ...columnOf(ras, 3));
  floats(280, ...ras);
  out.set(utf8('labels'), 328);
  out.set(utf8('n+1'), 344);
  out[HEADER] = 1;
  out.set(comment, HEADER + 4);
  let at = start;
  for (const { voxels } of volumes)
    for (let n = 0; n < count; n++) {
      if (wide) view.setUint16(at, voxels[n] as number, true);
      else out[at] = voxels[n] as number;
      at += wide ? 2 : 1;
    }
  return out;
}

/** One extension with a line for each segment; its size is a multiple of 16, as the format wants. */
function commentOf(map: LabelMap): Uint8Array {
  const apart = map.voxels.kind === 'masks';
  const lines = map.segments.map((s, n) => `${apart ? `volume ${n + 1}` : s.number} = ${s.name}${s.type === null ? '' : ` (${s.type})`}`);
  const text = utf8(lines.join('\n'));
  const out = new Uint8Array(Math.ceil((8 + text.length) / 16) * 16);
  const view = new DataView(out.buffer);
  view.setInt32(0, out.length, true);
  view.setInt32(4, COMMENT, true);
  out.set(text, 8);
  return out;
}

/** b, c, d of the unit quaternion of an LPS affine seen in RAS, and -1 where its axes are left-handed; null where they are not at right angles. */
function rotationOf(toPatient: readonly number[]): { quaternion: Vec3 | null; qfac: 1 | -1 } {
  const ras = flipRasLps(toPatient);
  const [u, v, w] = [0, 1, 2].map((axis) => {
    const column = columnOf(ras, axis);
    return scale(column, 1 / length(column));
  }) as [Vec3, Vec3, Vec3];
  const qfac = dot(cross(u, v), w) < 0 ? -1 : 1;
  if (Math.max(Math.abs(dot(u, v)), Math.abs(dot(u, w)), Math.abs(dot(v, w))) > 1e-4) return { quaternion: null, qfac };
  const z = scale(w, qfac);
  // The largest of the four squares is at least a quarter of the sum: dividing by its root is safe (Shepperd 1978).
  const squares = [1 + u[0] + v[1] + z[2], 1 + u[0] - v[1] - z[2], 1 - u[0] + v[1] - z[2], 1 - u[0] - v[1] + z[2]];
  const largest = squares.indexOf(Math.max(...squares));
  const s = 2 * Math.sqrt(squares[largest] as number);
  const [vz, wx, uy] = [v[2] - z[1], z[0] - u[2], u[1] - v[0]];
  const [uv, uw, vw] = [u[1] + v[0], u[2] + z[0], v[2] + z[1]];
  const all = [
    [s / 4, vz / s, wx / s, uy / s],
    [vz / s, s / 4, uv / s, uw / s],
    [wx / s, uv / s, s / 4, vw / s],
    [uy / s, uw / s, vw / s, s / 4],
  ][largest] as [number, number, number, number];
  const turn = all[0] < 0 ? -1 : 1;
  return { quaternion: [turn * all[1], turn * all[2], turn * all[3]], qfac };
}
