import { cutAway, largestPiece, openEdges, ringBetween, roundRim, splitTouching, vertexNormals, type TaggedMesh } from '../mesh-ops.ts';
import { gradient, type Sdf } from '../sdf.ts';
import { surfaceNets, type NetOptions, type TriangleMesh } from '../surface-nets.ts';
import { add, cross, distance, normalize, perpendicular, scale, type Vec3 } from '../vec.ts';
import { layAnchors } from './anchors.ts';
import { buildCavities, type Cavities } from './cavities.ts';
import { CHAMBER, chamberOf, closedChamber, labelTriangles } from './chambers.ts';
import { layCoronaries } from './coronaries.ts';
import { TYPICAL_HEART, type HeartSpec } from './dimensions.ts';
import { deform } from './deform.ts';
import { evenLabels } from './even-labels.ts';
import { buildFields, type Fields } from './fields.ts';
import { traceGrooves } from './grooves.ts';
import { layOut, type Control, type Landmarks } from './landmarks.ts';
import { MODE_COUNT, MODE_STRIDE, PATIENT_FRAME, type HeartMesh, type HeartPart } from './mesh.ts';
import { openness, paint, PALETTE } from './paint.ts';
import { structureId, type StructureKey } from './structures.ts';
import { sweep } from './sweep.ts';
import { buildTissue, type Tissue } from './tissue.ts';
import { buildValves } from './valves.ts';
import { addVolume, pose, volumeAt } from './volumes.ts';

export interface BuildOptions {
  /** Edge of a meshing cell, mm at typical size. 2 gives about 95,000 triangles for the wall. */
  readonly cell?: number;
  /** Told how far the work is, 0..1. */
  readonly onProgress?: (fraction: number) => void;
}

/** A part before it is scaled to the patient and packed. */
interface Draft {
  readonly key: HeartPart['key'];
  readonly sixth: HeartPart['sixth'];
  readonly positions: ArrayLike<number>;
  readonly indices: ArrayLike<number>;
  readonly normals: Float32Array;
  readonly colours: Uint8Array;
  readonly ids: Uint8Array;
  /** Vertices' displacement when the valve opens; absent for everything else. */
  readonly opening?: Float32Array;
}

/**
 * Builds the heart of one patient: pure and deterministic, a second or two of work, meant for a worker.
 * Throws a RangeError when `spec` holds something that is not a number.
 */
export function buildHeart(spec: HeartSpec = TYPICAL_HEART, options: BuildOptions = {}): HeartMesh {
  const progress = options.onProgress ?? (() => undefined);
  const m = layOut(spec);
  const c = buildCavities(m);
  const grooves = traceGrooves(m, buildTissue(m, c));
  const t = buildTissue(m, c, fatPaths(grooves));
  const fields = buildFields(m, c, t);
  progress(0.05);
  const wall = meshWall(m, c, t, options.cell ?? 2, progress);
  const drafts: Draft[] = [wall.draft, ...coronaryDrafts(m, t, grooves), ...valveDrafts(m, t), bloodDraft(c)];
  progress(0.8);
  const packed = drafts.map((d) => pack(d, fields, m.size));
  const { polynomials, restVolumes } = volumesOf(m, c, t, wall.draft, wall.sides, packed[0] as HeartPart);
  const size = (p: Vec3): Vec3 => scale(p, m.size);
  const centre = size(add(m.O, [-11, -2, 16]));
  const systole = storeSystolicNormals(packed, { polynomials, restVolumes });
  progress(0.97);
  return {
    frame: PATIENT_FRAME,
    parts: packed,
    anchors: layAnchors(m, c, t, grooves, fields),
    polynomials,
    restVolumes,
    systole,
    landmarks: {
      base: size(m.at(0, 0, 0)),
      apex: size(m.at(0, 0, m.L + m.apexWall)),
      centre,
      mitral_valve: size(m.mitral.centre),
      aortic_valve: size(m.aortic.centre),
      tricuspid_valve: size(m.tricuspid.centre),
      pulmonary_valve: size(m.pulmonary.centre),
      left_atrium: size(m.laCentre),
      right_atrium: size(m.raCentre),
      right_ventricle: size(m.at(m.a + m.wall + 9 * m.rv, -8, 0.37 * m.L)),
    },
    radius: radiusAbout(packed, centre),
  };
}

/** Fat fills the grooves, thick at the base and thin towards the apex. */
function fatPaths(g: ReturnType<typeof traceGrooves>): Control[][] {
  const along = (points: readonly Vec3[], from: number, to: number): Control[] =>
    points
      .filter((_, i) => i % 3 === 0)
      .map((p, i, all) => [p[0], p[1], p[2], from + ((to - from) * i) / Math.max(1, all.length - 1)] as const);
  return [along(g.anterior, 5.4, 2.4), along(g.posterior, 4.8, 2), along(g.right, 6, 5), along(g.left, 5.4, 5)].filter(
    (path) => path.length > 2,
  );
}

function meshWall(m: Landmarks, c: Cavities, t: Tissue, cell: number, progress: (f: number) => void): { draft: Draft; sides: number[] } {
  const reach = { min: [-125, -115, -100], max: [105, 120, 155] } as const;
  const mesh: TaggedMesh = { positions: [], tags: [], indices: [] };
  const surfaces: readonly Sdf[] = [t.outer, t.left, t.right];
  surfaces.forEach((f, side) => {
    const one = manifold(f, reach, side === 0 ? cell : cell * 1.06);
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
    if (!outer || !inner || loops.length !== 2) throw new Error(`the end of ${end.name} could not be cut cleanly (${loops.length} rims)`);
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

function coronaryDrafts(m: Landmarks, t: Tissue, g: ReturnType<typeof traceGrooves>): Draft[] {
  const branches = layCoronaries(m, g, t);
  return ([false, true] as const).map((vein) => {
    const positions: number[] = [];
    const normals: number[] = [];
    const indices: number[] = [];
    const ids: number[] = [];
    for (const branch of branches.filter((b) => b.vein === vein)) {
      sweep(branch.path, 9, 1.7, positions, normals, indices);
      while (ids.length < positions.length / 3) ids.push(branch.id);
    }
    const colours = Uint8Array.from({ length: (positions.length / 3) * 4 }, (_, i) =>
      i % 4 === 3 ? 225 : ((vein ? PALETTE.cardiacVein : PALETTE.coronary)[i % 4] as number),
    );
    return {
      key: vein ? 'cardiac_veins' : 'coronary_arteries',
      sixth: 'twist',
      positions,
      indices,
      normals: Float32Array.from(normals),
      colours,
      ids: Uint8Array.from(ids),
    } as const;
  });
}

function valveDrafts(m: Landmarks, t: Tissue): Draft[] {
  return buildValves(m, t).map((shape) => {
    const normals = vertexNormals(shape.positions, shape.indices);
    const n = shape.positions.length / 3;
    const colours = new Uint8Array(4 * n);
    for (let i = 0; i < n; i++) {
      const p: Vec3 = [shape.positions[3 * i] as number, shape.positions[3 * i + 1] as number, shape.positions[3 * i + 2] as number];
      const open = openness(t.solid, p, [normals[3 * i] as number, normals[3 * i + 1] as number, normals[3 * i + 2] as number]);
      // Leaflets are rosy where they grow out of the ring.
      const root = shape.root[i] as number;
      const rgb =
        i >= shape.chordsFrom ? PALETTE.chorda : PALETTE.leaflet.map((x, k) => x + root * ((PALETTE.leafletRoot[k] as number) - x));
      colours.set([...rgb, Math.round(255 * (0.45 + 0.55 * open) * (shape.light[i] as number))], 4 * i);
    }
    const opening = Float32Array.from(shape.positions, (x, i) => (shape.open[i] as number) - x);
    return {
      key: shape.key,
      sixth: shape.key,
      positions: shape.positions,
      indices: shape.indices,
      normals,
      colours,
      ids: new Uint8Array(n).fill(structureId(shape.key)),
      opening,
    };
  });
}

const ARTERIAL_ENDS = /^(aorta|brachiocephalic|leftCarotid|leftSubclavian|.*Vein)$/;
const END_STRUCTURE: Readonly<Record<string, StructureKey>> = {
  leftPulmonary: 'pulmonary_trunk',
  rightPulmonary: 'pulmonary_trunk',
  svc: 'superior_vena_cava',
  ivc: 'inferior_vena_cava',
};

/** A disc of blood some way inside every cut vessel: red where it carries oxygen, blue where not. */
function bloodDraft(c: Cavities): Draft {
  const positions: number[] = [];
  const indices: number[] = [];
  const normals: number[] = [];
  const colours: number[] = [];
  const ids: number[] = [];
  const sides = 28;
  for (const end of c.ends) {
    const u = perpendicular(end.normal);
    const v = cross(end.normal, u);
    const rgb = ARTERIAL_ENDS.test(end.name) ? PALETTE.arterialBlood : PALETTE.venousBlood;
    const id = structureId(END_STRUCTURE[end.name] ?? (end.name.endsWith('Vein') ? 'pulmonary_veins' : 'aorta'));
    const start = positions.length / 3;
    const face = (depth: number, sign: number): void => {
      for (let k = -1; k < sides; k++) {
        const a = (2 * Math.PI * k) / sides;
        const r = k < 0 ? 0 : end.radius;
        positions.push(...add(add(end.point, scale(end.normal, -depth)), add(scale(u, r * Math.cos(a)), scale(v, r * Math.sin(a)))));
        normals.push(...scale(end.normal, sign));
        colours.push(...rgb, k < 0 ? 230 : 120);
        ids.push(id);
      }
    };
    // Deep enough that one sees into the vessel first.
    face(3.2, 1);
    face(4, -1);
    const at = (side: number, k: number): number => start + side * (sides + 1) + 1 + (k % sides);
    for (let k = 0; k < sides; k++) {
      indices.push(start, at(0, k), at(0, k + 1), start + sides + 1, at(1, k + 1), at(1, k));
      indices.push(at(0, k), at(1, k), at(1, k + 1), at(0, k), at(1, k + 1), at(0, k + 1));
    }
  }
  return {
    key: 'blood',
    sixth: 'twist',
    positions,
    indices,
    normals: Float32Array.from(normals),
    colours: Uint8Array.from(colours),
    ids: Uint8Array.from(ids),
  };
}

/** Scales a draft to the patient and evaluates the displacement fields at its vertices. */
function pack(d: Draft, fields: Fields, size: number): HeartPart {
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
export function chamberSurfaces(
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

function volumesOf(
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

/** Stores each vertex's normal at end of systole (valves: wide open) beside its displacements; gives the first amplitude it belongs to. */
function storeSystolicNormals(parts: readonly HeartPart[], volumes: Pick<HeartMesh, 'polynomials' | 'restVolumes'>): number {
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
export function packNormal(n: Vec3): number {
  const s = Math.abs(n[0]) + Math.abs(n[1]) + Math.abs(n[2]) || 1;
  let [x, y] = [n[0] / s, n[1] / s];
  if (n[2] < 0) [x, y] = [(1 - Math.abs(y)) * (x >= 0 ? 1 : -1), (1 - Math.abs(x)) * (y >= 0 ? 1 : -1)];
  return Math.round((x * 0.5 + 0.5) * 4095) * 4096 + Math.round((y * 0.5 + 0.5) * 4095);
}

function radiusAbout(parts: readonly HeartPart[], centre: Vec3): number {
  let r = 0;
  for (const part of parts)
    for (let i = 0; i < part.positions.length; i += 3)
      r = Math.max(r, distance([part.positions[i] as number, part.positions[i + 1] as number, part.positions[i + 2] as number], centre));
  return r;
}
