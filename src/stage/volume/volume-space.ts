import { add, applyAffine, columnOf, dot, invertAffine, scale, type Vec3 } from '#models/imaging/affine.ts';
import { centreOf, spacingOf, type Grid } from '#models/imaging/grid.ts';
import { project, type Pose, type Projection } from '../camera.ts';
import { LOOK, type VolumeClip, type VolumeView } from './contract.ts';

/** Four numbers a uniform. */
type Four = readonly [number, number, number, number];

/** What the ray march needs to know of where things are: see volume.fragment.wgsl for each. */
export interface Rays {
  readonly viewer: Vec3;
  readonly ahead: Vec3;
  readonly across: Vec3;
  readonly aloft: Vec3;
  readonly turnRight: Vec3;
  readonly turnUp: Vec3;
  readonly turnForward: Vec3;
  readonly halfWidth: number;
  readonly halfHeight: number;
}

/** An image's box as the shader sees it: texture places 0 to 1 from the outer edges of the first to those of the last voxels. */
export class VolumeSpace {
  readonly grid: Grid;
  readonly #inverse: readonly number[];

  /** Throws RangeError when the grid's axes do not span space. */
  constructor(grid: Grid) {
    this.grid = grid;
    this.#inverse = invertAffine(grid.toPatient);
  }

  /** Texture place of a point of the patient. */
  place(p: Vec3): Vec3 {
    const index = applyAffine(this.#inverse, p);
    return this.grid.size.map((n, axis) => ((index[axis] as number) + 0.5) / n) as unknown as Vec3;
  }

  /** Step in texture places for a step in the patient. */
  step(d: Vec3): Vec3 {
    const along = (axis: number): number => dot(columnRow(this.#inverse, axis), d) / (this.grid.size[axis] as number);
    return [along(0), along(1), along(2)];
  }

  rays(view: Projection): Rays {
    const [halfWidth, halfHeight] = [view.halfWidth / view.distance, view.halfHeight / view.distance];
    const [right, up, forward] = [this.step(view.right), this.step(view.up), this.step(view.forward)];
    return {
      viewer: this.place(view.eye),
      ahead: forward,
      across: scale(right, halfWidth),
      aloft: scale(up, halfHeight),
      turnRight: right,
      turnUp: up,
      turnForward: forward,
      halfWidth,
      halfHeight,
    };
  }

  /** A plane of the patient in texture places; all zero for none. */
  cut(plane: VolumeClip['plane']): Four {
    if (!plane) return [0, 0, 0, 0];
    const corner = applyAffine(this.grid.toPatient, [-0.5, -0.5, -0.5]);
    const n = this.grid.size.map((count, axis) => count * dot(columnOf(this.grid.toPatient, axis), plane.normal));
    return [n[0] as number, n[1] as number, n[2] as number, plane.distance - dot(plane.normal, corner)];
  }

  /** Distance between samples, mm of depth: `share` of the smallest voxel edge, but at most `most` samples through the image. */
  stride(share: number, most: number): number {
    return Math.max(share * Math.min(...spacingOf(this.grid)), (2 * this.radius) / most);
  }

  /** One voxel or `mm`, whichever is more, along each axis in texture places. */
  tap(mm: number): Vec3 {
    const spacing = spacingOf(this.grid);
    return this.grid.size.map((n, axis) => Math.max(1, mm / (spacing[axis] as number)) / n) as unknown as Vec3;
  }

  /** Half the longest way through the image, mm. */
  get radius(): number {
    const centre = centreOf(this.grid);
    return Math.max(...this.corners().map((p) => Math.hypot(p[0] - centre[0], p[1] - centre[1], p[2] - centre[2])));
  }

  corners(): Vec3[] {
    return Array.from({ length: 8 }, (_, n) =>
      applyAffine(this.grid.toPatient, this.grid.size.map((count, axis) => ((n >> axis) & 1 ? count - 0.5 : -0.5)) as unknown as Vec3),
    );
  }

  /** A standing place from which the whole image fits the picture. */
  pose(view: VolumeView): Pose {
    const [forward, up] = LOOK[view];
    const centre = centreOf(this.grid);
    const right: Vec3 = [forward[1] * up[2] - forward[2] * up[1], forward[2] * up[0] - forward[0] * up[2], forward[0] * up[1] - forward[1] * up[0]]; // prettier-ignore
    const offsets = this.corners().map((p) => add(p, scale(centre, -1)));
    // What stands nearer than the middle looks larger: each corner must fit where it stands.
    const fits = offsets.map((p) => Math.max(Math.abs(dot(p, right)), Math.abs(dot(p, up))) - dot(p, forward) * FIELD);
    return { target: centre, forward, up, radius: 1.04 * Math.max(...fits) };
  }
}

const UNIT_POSE: Pose = { target: [0, 0, 0], forward: [0, 1, 0], up: [0, 0, 1], radius: 1 };
/** Half width of the picture at a distance of 1. */
const FIELD = 1 / project(UNIT_POSE, 1, 1, true).distance;

const columnRow = (m: readonly number[], row: number): Vec3 => [m[4 * row] as number, m[4 * row + 1] as number, m[4 * row + 2] as number];
