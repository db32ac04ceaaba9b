/**
 * For tests: pairs of triangles without a common vertex of which an edge of one passes through the other. `counts` may
 * leave pairs out, by the first vertex of either triangle.
 */
export function crossingPairs(
  positions: ArrayLike<number>,
  indices: ArrayLike<number>,
  counts: (a: number, b: number) => boolean = () => true,
): number {
  const size = 4;
  const cells = new Map<string, number[]>();
  const box = (t: number): [number[], number[]] => {
    const low = [Infinity, Infinity, Infinity];
    const high = [-Infinity, -Infinity, -Infinity];
    for (let v = 0; v < 3; v++)
      for (let k = 0; k < 3; k++) {
        const x = positions[3 * indices[t + v]! + k]!;
        low[k] = Math.min(low[k]!, x);
        high[k] = Math.max(high[k]!, x);
      }
    return [low, high];
  };
  for (let t = 0; t < indices.length; t += 3) {
    const [low, high] = box(t);
    for (let i = Math.floor(low[0]! / size); i <= Math.floor(high[0]! / size); i++)
      for (let j = Math.floor(low[1]! / size); j <= Math.floor(high[1]! / size); j++)
        for (let k = Math.floor(low[2]! / size); k <= Math.floor(high[2]! / size); k++) {
          const key = `${i},${j},${k}`;
          const list = cells.get(key);
          if (list) list.push(t);
          else cells.set(key, [t]);
        }
  }
  const p = (v: number): [number, number, number] => [positions[3 * v]!, positions[3 * v + 1]!, positions[3 * v + 2]!];
  const seen = new Set<number>();
  const hit = (a: number, b: number, t: number): boolean => {
    const [o, q] = [p(a), p(b)];
    const d = [q[0] - o[0], q[1] - o[1], q[2] - o[2]] as const;
    const [v0, v1, v2] = [p(indices[t]!), p(indices[t + 1]!), p(indices[t + 2]!)];
    const e1 = [v1[0] - v0[0], v1[1] - v0[1], v1[2] - v0[2]] as const;
    const e2 = [v2[0] - v0[0], v2[1] - v0[1], v2[2] - v0[2]] as const;
    const h = [d[1] * e2[2] - d[2] * e2[1], d[2] * e2[0] - d[0] * e2[2], d[0] * e2[1] - d[1] * e2[0]] as const;
    const det = e1[0] * h[0] + e1[1] * h[1] + e1[2] * h[2];
    if (Math.abs(det) < 1e-9) return false;
    const s = [o[0] - v0[0], o[1] - v0[1], o[2] - v0[2]] as const;
    const u = (s[0] * h[0] + s[1] * h[1] + s[2] * h[2]) / det;
    if (u < 1e-4 || u > 1 - 1e-4) return false;
    const r = [s[1] * e1[2] - s[2] * e1[1], s[2] * e1[0] - s[0] * e1[2], s[0] * e1[1] - s[1] * e1[0]] as const;
    const v = (d[0] * r[0] + d[1] * r[1] + d[2] * r[2]) / det;
    if (v < 1e-4 || u + v > 1 - 1e-4) return false;
    const w = (e2[0] * r[0] + e2[1] * r[1] + e2[2] * r[2]) / det;
    return w > 1e-4 && w < 1 - 1e-4;
  };
  let pairs = 0;
  for (const list of cells.values())
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [s, t] = [list[i]!, list[j]!];
        const a = [indices[s]!, indices[s + 1]!, indices[s + 2]!];
        const b = [indices[t]!, indices[t + 1]!, indices[t + 2]!];
        if (a.some((v) => b.includes(v)) || !counts(a[0]!, b[0]!)) continue;
        const key = s * 2 ** 22 + t;
        if (seen.has(key)) continue;
        const touch = [0, 1, 2].some((k) => hit(a[k]!, a[(k + 1) % 3]!, t)) || [0, 1, 2].some((k) => hit(b[k]!, b[(k + 1) % 3]!, s));
        if (touch) {
          seen.add(key);
          pairs++;
        }
      }
  return pairs;
}
