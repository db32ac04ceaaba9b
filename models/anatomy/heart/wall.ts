import { cutAway, largestPiece, openEdges, ringBetween, roundRim, splitTouching, type TaggedMesh } from '../mesh-ops.ts';
import { gradient, type Sdf } from '../sdf.ts';
import { surfaceNets, type NetOptions, type TriangleMesh } from '../surface-nets.ts';
import { distance, type Vec3 } from '../vec.ts';
import type { Cavities } from './cavities.ts';
import type { Draft } from './draft.ts';
import { evenLabels } from './even-labels.ts';
import type { Landmarks } from './landmarks.ts';
import { openness, paint, PALETTE } from './paint.ts';
import type { Tissue } from './tissue.ts';

interface Wall {
  readonly draft: Draft;
  readonly sides: number[];
}

/** A vessel's end that the mesh does not let be cut into one outer and one inner rim. */
class UncleanCut extends Error {
  override readonly name = 'UncleanCut';
}

/** Shares of the wanted cell that are tried: where a rim touches itself depends on where the cells happen to lie. */
const CELLS_TRIED = [1, 1.04, 1.08, 0.97];

/** The wall as one closed mesh: skin and two blood rooms, joined by flat rings where vessels are cut. `sides`: surface of each vertex. */
export function meshWall(m: Landmarks, c: Cavities, t: Tissue, cell: number, progress: (f: number) => void): Wall {
  let problem: UncleanCut | null = null;
  for (const share of CELLS_TRIED) {
    try {
      return meshWallOnce(m, c, t, cell * share, progress);
    } catch (error) {
      if (!(error instanceof UncleanCut)) throw error;
      problem = error;
    }
  }
  throw problem as UncleanCut;
}

function meshWallOnce(m: Landmarks, c: Cavities, t: Tissue, cell: number, progress: (f: number) => void): Wall {
  // A fuller heart needs a larger box, and coarser cells if it is to have no more triangles than a typical one.
  const fuller = Math.max(1, m.fullness);
  const room = Math.cbrt(fuller);
  const reach = { min: [-125 * room, -115 * room, -100 * room], max: [105 * room, 120 * room, 155 * room] } as const;
  const edge = cell * Math.min(1.16, fuller ** 0.2);
  const mesh: TaggedMesh = { positions: [], tags: [], indices: [] };
  const surfaces: readonly Sdf[] = [t.outer, t.left, t.right];
  surfaces.forEach((f, side) => {
    const one = manifold(f, reach, side === 0 ? edge : edge * 1.06);
    const base = mesh.positions.length / 3;
    for (const x of one.positions) mesh.positions.push(x);
    for (let i = 0; i < one.positions.length / 3; i++) mesh.tags.push(side);
    for (let i = 0; i < one.indices.length; i += 3) {
      const [a, b, d] = [base + (one.indices[i] as number), base + (one.indices[i + 1] as number), base + (one.indices[i + 2] as number)];
      // The wall's surface looks into the blood.
      if (side === 0) mesh.indices.push(a, b, d);
      else mesh.indices.push(a, d, b);
    }
    progress(0.05 + 0.2 * (side + 1));
  });
  const rims = new Map<number, Vec3>();
  const rings: number[] = [];
  for (const end of c.ends) {
    const loops = cutAway(mesh, { point: end.point, normal: end.normal, radius: end.radius + 4, length: end.radius + 12 }).filter(
      (loop) => {
        const v = loop[0] as number;
        return (
          distance([mesh.positions[3 * v] as number, mesh.positions[3 * v + 1] as number, mesh.positions[3 * v + 2] as number], end.point) <
          end.radius + 6
        );
      },
    );
    const outer = loops.find((loop) => mesh.tags[loop[0] as number] === 0);
    const inner = loops.find((loop) => mesh.tags[loop[0] as number] !== 0);
    if (!outer || !inner || loops.length !== 2)
      throw new UncleanCut(`the end of ${end.name} could not be cut cleanly (${loops.length} rims)`);
    for (const rim of [outer, inner]) roundRim(mesh.positions, rim, end.point, end.normal);
    // The flat ring has vertices of its own, in the same places: a crisp edge with its own normal and colour.
    const copy = (v: number): number => {
      mesh.positions.push(mesh.positions[3 * v] as number, mesh.positions[3 * v + 1] as number, mesh.positions[3 * v + 2] as number);
      mesh.tags.push(mesh.tags[v] as number);
      const made = mesh.tags.length - 1;
      rims.set(made, end.normal);
      return made;
    };
    rings.push(...ringBetween(mesh.positions, outer.map(copy), inner.map(copy), end.point, end.normal));
  }
  mesh.indices.push(...rings);
  const kept = compact(mesh);
  const n = kept.positions.length / 3;
  const normals = new Float32Array(3 * n);
  const colours = new Uint8Array(4 * n);
  const ids = new Uint8Array(n);
  const g = [0, 0, 0];
  for (let i = 0; i < n; i++) {
    const p: Vec3 = [kept.positions[3 * i] as number, kept.positions[3 * i + 1] as number, kept.positions[3 * i + 2] as number];
    const side = kept.tags[i] as number;
    gradient(surfaces[side] as Sdf, p[0], p[1], p[2], 0.5, g);
    const sign = side === 0 ? 1 : -1;
    let normal: Vec3 = [sign * (g[0] as number), sign * (g[1] as number), sign * (g[2] as number)];
    const open = openness(t.solid, p, normal);
    const { id, rgb } = paint(m, c, t, side, p);
    const rim = rims.get(kept.from[i] as number);
    if (rim) normal = rim;
    normals.set(normal, 3 * i);
    colours.set([...(rim ? PALETTE.rim : rgb), Math.round(255 * open)], 4 * i);
    ids[i] = id;
  }
  return {
    draft: {
      key: 'wall',
      sixth: 'twist',
      positions: kept.positions,
      indices: kept.indices,
      normals,
      colours,
      ids: evenLabels(kept.indices, ids),
    },
    sides: kept.tags,
  };
}

/** Meshes `f`; where two sheets meet in a corner of the grid (rare), a hair's shift of the grid parts them. */
function manifold(f: Sdf, box: Pick<NetOptions, 'min' | 'max'>, cell: number): TriangleMesh {
  for (let attempt = 0; attempt < 6; attempt++) {
    const shift = 0.137 * attempt * cell;
    const min = [box.min[0] - shift, box.min[1] - 0.7 * shift, box.min[2] - 0.4 * shift] as const;
    const mesh = largestPiece(splitTouching(surfaceNets(f, { min, max: box.max, cell: cell * (1 - 0.004 * attempt) })));
    if (openEdges(mesh.indices) === 0) return mesh;
  }
  throw new Error('the heart could not be meshed: its surface touches itself');
}

function compact(mesh: TaggedMesh): TaggedMesh & { from: number[] } {
  const number = new Int32Array(mesh.positions.length / 3).fill(-1);
  const out: TaggedMesh & { from: number[] } = { positions: [], tags: [], indices: [], from: [] };
  for (const v of mesh.indices) {
    if (number[v] === -1) {
      number[v] = out.tags.length;
      out.positions.push(mesh.positions[3 * v] as number, mesh.positions[3 * v + 1] as number, mesh.positions[3 * v + 2] as number);
      out.tags.push(mesh.tags[v] as number);
      out.from.push(v);
    }
    out.indices.push(number[v] as number);
  }
  return out;
}
