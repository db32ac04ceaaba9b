/** A unit sphere in triangles, from an icosahedron split `times` times: 10 * 4^times + 2 vertices. */
export interface SphereMesh {
  readonly places: Float64Array;
  readonly indices: Uint32Array;
  /** Neighbours of vertex v: `other` from `first[v]` to `first[v + 1]`. */
  readonly first: Uint32Array;
  readonly other: Uint32Array;
}

export function sphereMesh(times: number): SphereMesh {
  const g = (1 + Math.sqrt(5)) / 2;
  const points: [number, number, number][] = [
    [-1, g, 0], [1, g, 0], [-1, -g, 0], [1, -g, 0], [0, -1, g], [0, 1, g],
    [0, -1, -g], [0, 1, -g], [g, 0, -1], [g, 0, 1], [-g, 0, -1], [-g, 0, 1],
  ]; // prettier-ignore
  let faces: number[] = [
    0, 11, 5, 0, 5, 1, 0, 1, 7, 0, 7, 10, 0, 10, 11, 1, 5, 9, 5, 11, 4, 11, 10, 2, 10, 7, 6, 7, 1, 8,
    3, 9, 4, 3, 4, 2, 3, 2, 6, 3, 6, 8, 3, 8, 9, 4, 9, 5, 2, 4, 11, 6, 2, 10, 8, 6, 7, 9, 8, 1,
  ]; // prettier-ignore
  for (let n = 0; n < times; n++) {
    const middles = new Map<number, number>();
    const middle = (a: number, b: number): number => {
      const key = Math.min(a, b) * 1e6 + Math.max(a, b);
      const known = middles.get(key);
      if (known !== undefined) return known;
      const [p, q] = [points[a] as [number, number, number], points[b] as [number, number, number]];
      points.push([(p[0] + q[0]) / 2, (p[1] + q[1]) / 2, (p[2] + q[2]) / 2]);
      middles.set(key, points.length - 1);
      return points.length - 1;
    };
    const next: number[] = [];
    for (let t = 0; t < faces.length; t += 3) {
      const [a, b, c] = [faces[t], faces[t + 1], faces[t + 2]] as [number, number, number];
      const [ab, bc, ca] = [middle(a, b), middle(b, c), middle(c, a)];
      next.push(a, ab, ca, b, bc, ab, c, ca, bc, ab, bc, ca);
    }
    faces = next;
  }
  const places = Float64Array.from(points.flatMap((p) => p.map((x) => x / Math.hypot(...p))));
  const indices = Uint32Array.from(faces);
  const first = new Uint32Array(points.length + 1);
  for (const v of indices) first[v + 1] = (first[v + 1] as number) + 1;
  for (let v = 0; v < points.length; v++) first[v + 1] = (first[v + 1] as number) + (first[v] as number);
  const next = first.slice(0, points.length);
  const other = new Uint32Array(indices.length);
  for (let t = 0; t < indices.length; t += 3)
    for (let k = 0; k < 3; k++) {
      const v = indices[t + k] as number;
      other[next[v] as number] = indices[t + ((k + 1) % 3)] as number;
      next[v] = (next[v] as number) + 1;
    }
  return { places, indices, first, other };
}
