import type { BinarySurface } from './binary-surface.ts';

/**
 * Smooths a closed surface about voxels in place and keeps what it encloses. Taubin's pair of steps (1995,
 * doi:10.1109/ICCV.1995.466848) takes the stairs away; no vertex leaves the box of `reach` voxels about where it began
 * (Gibson's constrained nets, 1998, doi:10.1007/BFb0056277), so that sheets one voxel thin stay and nothing grows together.
 * Then the vertices of each piece move along their normals until it encloses as many voxels as at first, to 0.01 %. All in
 * voxel indices.
 */
export function relax({ places, indices, faces }: BinarySurface, rounds = 20, reach = 0.49): void {
  const anchors = places.slice();
  const around = neighbours(places.length / 3, indices);
  for (let n = 0; n < rounds; n++) {
    step(places, around, 0.6307);
    hold(places, anchors, reach);
    step(places, around, -0.6732);
    hold(places, anchors, reach);
  }
  const { piece, count } = piecesOf(around);
  const wanted = enclosed(anchors, faces, piece, count);
  const normals = new Float64Array(places.length);
  const [found, area] = [new Float64Array(count), new Float64Array(count)];
  for (let n = 0; n < 30; n++) {
    volumeAndNormals(places, indices, normals);
    found.fill(0);
    area.fill(0);
    for (let v = 0; v < piece.length; v++) {
      const [x, y, z] = [normals[3 * v] as number, normals[3 * v + 1] as number, normals[3 * v + 2] as number];
      const p = piece[v] as number;
      // The gradient of a volume, a cubic form, times the places is three times the volume.
      const at = (x * (places[3 * v] as number) + y * (places[3 * v + 1] as number) + z * (places[3 * v + 2] as number)) / 3;
      found[p] = (found[p] as number) + at;
      area[p] = (area[p] as number) + Math.hypot(x, y, z);
    }
    if (found.every((volume, p) => Math.abs(volume - (wanted[p] as number)) <= 1e-4 * Math.abs(wanted[p] as number))) return;
    for (let v = 0; v < piece.length; v++) {
      const at = 3 * v;
      const length = Math.hypot(normals[at] as number, normals[at + 1] as number, normals[at + 2] as number);
      if (length === 0) continue;
      const p = piece[v] as number;
      // At most a quarter of a voxel at once: far moves overshoot on pieces of a few voxels.
      const distance = Math.min(0.25, Math.max(-0.25, ((wanted[p] as number) - (found[p] as number)) / (area[p] as number)));
      for (let d = at; d < at + 3; d++) places[d] = (places[d] as number) + (distance * (normals[d] as number)) / length;
    }
  }
}

/** Volume of the voxels each piece encloses (negative for a hollow within), from the faces its vertices began on. */
function enclosed(anchors: Float64Array, faces: Int8Array, piece: Int32Array, count: number): Float64Array {
  const out = new Float64Array(count);
  for (let v = 0; v < piece.length; v++) {
    const face = faces[v] as number;
    if (face === 0) continue;
    const p = piece[v] as number;
    out[p] = (out[p] as number) + (Math.sign(face) * (anchors[3 * v + Math.abs(face) - 1] as number)) / 3;
  }
  return out;
}

/** Which vertices hang together. */
function piecesOf({ first, other }: Around): { readonly piece: Int32Array; readonly count: number } {
  const piece = new Int32Array(first.length - 1).fill(-1);
  let count = 0;
  const stack: number[] = [];
  for (let seed = 0; seed < piece.length; seed++) {
    if (piece[seed] !== -1) continue;
    piece[seed] = count;
    stack.push(seed);
    for (let v = stack.pop(); v !== undefined; v = stack.pop())
      for (let n = first[v] as number; n < (first[v + 1] as number); n++) {
        const o = other[n] as number;
        if (piece[o] !== -1) continue;
        piece[o] = count;
        stack.push(o);
      }
    count++;
  }
  return { piece, count };
}

interface Around {
  /** Where the neighbours of each vertex begin, and behind the last. */
  readonly first: Uint32Array;
  readonly other: Uint32Array;
}

/** In a closed surface every edge runs once each way, so that the edges that begin at a vertex name each neighbour once. */
function neighbours(count: number, indices: Uint32Array): Around {
  const first = new Uint32Array(count + 1);
  for (const v of indices) first[v + 1] = (first[v + 1] as number) + 1;
  for (let v = 0; v < count; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const next = first.slice(0, count);
  const other = new Uint32Array(indices.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const v = indices[t + k] as number;
      other[next[v] as number] = indices[t + ((k + 1) % 3)] as number;
      next[v] = (next[v] as number) + 1;
    }
  return { first, other };
}

function step(places: Float64Array, { first, other }: Around, share: number): void {
  const old = places.slice();
  for (let v = 0; v + 1 < first.length; v++) {
    const [from, to] = [first[v] as number, first[v + 1] as number];
    if (to === from) continue;
    let [x, y, z] = [0, 0, 0];
    for (let n = from; n < to; n++) {
      const o = 3 * (other[n] as number);
      x += old[o] as number;
      y += old[o + 1] as number;
      z += old[o + 2] as number;
    }
    const count = to - from;
    const at = 3 * v;
    places[at] = (old[at] as number) + share * (x / count - (old[at] as number));
    places[at + 1] = (old[at + 1] as number) + share * (y / count - (old[at + 1] as number));
    places[at + 2] = (old[at + 2] as number) + share * (z / count - (old[at + 2] as number));
  }
}

function hold(places: Float64Array, anchors: Float64Array, reach: number): void {
  for (let n = 0; n < places.length; n++) {
    const anchor = anchors[n] as number;
    places[n] = Math.min(anchor + reach, Math.max(anchor - reach, places[n] as number));
  }
}

/** Volume inside by the divergence theorem; `normals` becomes its gradient: the third of the area about each vertex. */
export function volumeAndNormals(places: Float64Array, indices: Uint32Array, normals: Float64Array): number {
  normals.fill(0);
  let six = 0;
  for (let t = 0; t < indices.length; t += 3) {
    const [a, b, c] = [3 * (indices[t] as number), 3 * (indices[t + 1] as number), 3 * (indices[t + 2] as number)];
    const [ax, ay, az] = [places[a] as number, places[a + 1] as number, places[a + 2] as number];
    const [ux, uy, uz] = [(places[b] as number) - ax, (places[b + 1] as number) - ay, (places[b + 2] as number) - az];
    const [wx, wy, wz] = [(places[c] as number) - ax, (places[c + 1] as number) - ay, (places[c + 2] as number) - az];
    const [x, y, z] = [uy * wz - uz * wy, uz * wx - ux * wz, ux * wy - uy * wx];
    six += x * ax + y * ay + z * az;
    for (const v of [a, b, c]) {
      normals[v] = (normals[v] as number) + x / 6;
      normals[v + 1] = (normals[v + 1] as number) + y / 6;
      normals[v + 2] = (normals[v + 2] as number) + z / 6;
    }
  }
  return six / 6;
}
