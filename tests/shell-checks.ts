/** What can be wrong with a drawn surface. Written for tests, with nothing of the code that makes them. */
interface Surface {
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
}

/** Edges not walked as often one way as the other: a surface without any is closed, even where sheets of it touch. */
export function unbalancedEdges({ indices }: Surface): number {
  const walks = new Map<number, number>();
  for (let n = 0; n < indices.length; n += 3)
    for (let e = 0; e < 3; e++) {
      const [a, b] = [indices[n + e] as number, indices[n + ((e + 1) % 3)] as number];
      const key = Math.min(a, b) * 2 ** 24 + Math.max(a, b);
      walks.set(key, (walks.get(key) ?? 0) + (a < b ? 1 : -1));
    }
  return [...walks.values()].filter((n) => n !== 0).length;
}

/** Parts of a surface that hang together by their triangles. */
export function connectedParts({ positions, indices }: Surface): number {
  const parent = Int32Array.from({ length: positions.length / 3 }, (_, n) => n);
  const root = (n: number): number => {
    let r = n;
    while (parent[r] !== r) r = parent[r] = parent[parent[r] as number] as number;
    return r;
  };
  for (let n = 0; n < indices.length; n += 3)
    for (const other of [1, 2]) parent[root(indices[n + other] as number)] = root(indices[n] as number);
  return new Set(Array.from(parent, (_, n) => root(n))).size;
}
