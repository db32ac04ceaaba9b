import type { Vec3 } from '../affine.ts';

/**
 * Squared distance in mm² from every voxel to the nearest voxel that is set, exact, by lower envelopes of parabolas along one axis
 * after the other (Felzenszwalb and Huttenlocher 2012, doi:10.4086/toc.2012.v008a019). Axes are taken as square to each
 * other, `spacing` mm apart. Infinity everywhere when nothing is set.
 */
export function squaredDistance(bits: Uint8Array, size: Vec3, spacing: Vec3): Float64Array {
  const out = Float64Array.from(bits, (bit) => (bit ? 0 : Infinity));
  const strides = [1, size[0], size[0] * size[1]];
  const most = Math.max(...size);
  const [line, vertex, cut] = [new Float64Array(most), new Int32Array(most), new Float64Array(most + 1)];
  for (const axis of [0, 1, 2] as const) {
    const n = size[axis];
    if (n === 1) continue;
    const [a, b] = [0, 1, 2].filter((other) => other !== axis) as [0 | 1 | 2, 0 | 1 | 2];
    const stride = strides[axis] as number;
    for (let q = 0; q < size[b]; q++)
      for (let p = 0; p < size[a]; p++) {
        const start = p * (strides[a] as number) + q * (strides[b] as number);
        for (let x = 0; x < n; x++) line[x] = out[start + x * stride] as number;
        lower(line, n, spacing[axis], vertex, cut);
        let m = 0;
        if (vertex[0] === -1) continue;
        for (let x = 0; x < n; x++) {
          const at = x * spacing[axis];
          while ((cut[m + 1] as number) < at) m++;
          const v = vertex[m] as number;
          out[start + x * stride] = (at - v * spacing[axis]) ** 2 + (line[v] as number);
        }
      }
  }
  return out;
}

/** Lower envelope of the parabolas of a line; `vertex[0]` is -1 when the line holds none. */
function lower(line: Float64Array, n: number, step: number, vertex: Int32Array, cut: Float64Array): void {
  let m = -1;
  vertex[0] = -1;
  for (let q = 0; q < n; q++) {
    const f = line[q] as number;
    if (f === Infinity) continue;
    let s = -Infinity;
    while (m >= 0) {
      const v = vertex[m] as number;
      s = (f + (q * step) ** 2 - ((line[v] as number) + (v * step) ** 2)) / (2 * step * (q - v));
      if (s > (cut[m] as number)) break;
      m--;
    }
    if (m < 0) s = -Infinity;
    m++;
    vertex[m] = q;
    cut[m] = s;
    cut[m + 1] = Infinity;
  }
}

/**
 * Signed distance in mm, negative inside: to the nearest voxel of the other side, less half a voxel on each side so that
 * zero lies between them (half the smallest spacing). Plus or minus Infinity where there is only one side.
 */
export function signedDistance(bits: Uint8Array, size: Vec3, spacing: Vec3): Float32Array {
  const toInside = squaredDistance(bits, size, spacing);
  const toOutside = squaredDistance(
    Uint8Array.from(bits, (bit) => (bit ? 0 : 1)),
    size,
    spacing,
  );
  const half = Math.min(...spacing.filter((_, axis) => (size[axis] as number) > 1)) / 2;
  return Float32Array.from(bits, (bit, n) => (bit ? half - Math.sqrt(toOutside[n] as number) : Math.sqrt(toInside[n] as number) - half));
}
