/** Corners of a cell: corner = x + 2 y + 4 z. Edges 0 to 3 run along x, 4 to 7 along y, 8 to 11 along z, lower corner first. */
export const EDGES: readonly (readonly [number, number])[] = [
  [0, 1], [2, 3], [4, 5], [6, 7],
  [0, 2], [1, 3], [4, 6], [5, 7],
  [0, 4], [1, 5], [2, 6], [3, 7],
]; // prettier-ignore

/** Corners of the six faces, counter-clockwise as seen from outside the cell. */
const FACES: readonly (readonly [number, number, number, number])[] = [
  [0, 4, 6, 2], [1, 3, 7, 5],
  [0, 1, 5, 4], [2, 6, 7, 3],
  [0, 2, 3, 1], [4, 5, 7, 6],
]; // prettier-ignore

const corner = (face: readonly number[], n: number): number => face[n % 4] as number;
const edgeBetween = (a: number, b: number): number => EDGES.findIndex(([p, q]) => (p === a && q === b) || (p === b && q === a));

/** How one piece of surface within a cell is cut into triangles. */
export interface CellPatch {
  /** Cut edges in a circle, counter-clockwise seen from outside. */
  readonly cycle: readonly number[];
  /** Where the circle is opened into a fan of triangles, or null where it needs a vertex in its middle. */
  readonly fan: number | null;
}

/**
 * For each of the 256 patterns of inside corners (bit c for corner c) the pieces of surface in the cell. On a face with two
 * inside corners across a diagonal each corner is cut off alone, which both cells of the face do alike: pieces close up, and
 * an edge between two triangles has exactly those two. That holds for edges within a cell too, as a fan is used only where
 * none of its diagonals lies in a face of the cell; else the piece gets a vertex in its middle.
 */
export const PATCHES: readonly (readonly CellPatch[])[] = Array.from({ length: 256 }, (_, pattern) => patchesOf(pattern));

function patchesOf(pattern: number): CellPatch[] {
  const inside = (corner: number): boolean => ((pattern >> corner) & 1) === 1;
  const next = new Map<number, number>();
  for (const face of FACES) {
    for (let n = 0; n < 4; n++) {
      // A run of inside corners begins at n.
      if (!inside(corner(face, n)) || inside(corner(face, n + 3))) continue;
      let end = n;
      while (inside(corner(face, end + 1))) end++;
      next.set(edgeBetween(corner(face, n + 3), corner(face, n)), edgeBetween(corner(face, end), corner(face, end + 1)));
    }
  }
  const patches: CellPatch[] = [];
  const left = new Set(next.keys());
  for (const start of left) {
    const cycle: number[] = [];
    for (let at = start; left.delete(at); at = next.get(at) as number) cycle.push(at);
    patches.push({ cycle, fan: fanOf(cycle) });
  }
  return patches;
}

function fanOf(cycle: readonly number[]): number | null {
  const n = cycle.length;
  const onOneFace = (a: number, b: number): boolean => {
    const corners = [...(EDGES[a] as readonly number[]), ...(EDGES[b] as readonly number[])];
    return FACES.some((face) => corners.every((c) => face.includes(c)));
  };
  for (let start = 0; start < n; start++) {
    const others = cycle.filter((_, k) => k !== start && k !== (start + 1) % n && k !== (start + n - 1) % n);
    if (!others.some((edge) => onOneFace(edge, cycle[start] as number))) return start;
  }
  return null;
}
