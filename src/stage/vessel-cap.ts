import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Constants } from '@babylonjs/core/Engines/constants';
import type { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import { MODE_STRIDE, type HeartPart } from '#models/anatomy/heart/mesh.ts';
import type { Plane } from './cut-pieces.ts';

/**
 * Round, filled faces where the cut plane goes through small vessels. Along a line of sight the far and near sides of a
 * vessel that are left are counted up and down in the stencil; where the count is not nought the plane itself lies inside
 * the vessel, and a sheet in the plane is drawn there. Drawn before the wall, and leaves the stencil as it found it.
 */
export class VesselCap {
  readonly #far: Mesh;
  readonly #near: Mesh;
  readonly #sheet: Mesh;
  readonly #materials: readonly [ShaderMaterial, ShaderMaterial, ShaderMaterial];

  constructor(scene: Scene, part: HeartPart, material: (kind: string) => ShaderMaterial) {
    const make = (suffix: string): Mesh => {
      const mesh = new Mesh(`${part.key} ${suffix}`, scene);
      mesh.alwaysSelectAsActiveMesh = true;
      mesh.isPickable = false;
      mesh.doNotSyncBoundingInfo = true;
      mesh.isVisible = false;
      return mesh;
    };
    [this.#far, this.#near, this.#sheet] = [make('far'), make('near'), make('cap')];
    this.#materials = [material('far'), material('near'), material('cap')];
    [this.#far, this.#near, this.#sheet].forEach((mesh, i) => (mesh.material = this.#materials[i] as ShaderMaterial));
    const [far, near, sheet] = this.#materials;
    for (const counting of [far, near]) {
      counting.disableColorWrite = true;
      counting.disableDepthWrite = true;
      counting.depthFunction = Constants.ALWAYS;
      counting.backFaceCulling = true;
      counting.cullBackFaces = counting === near;
    }
    sheet.backFaceCulling = false;
    stencil(far, Constants.ALWAYS, Constants.INCR_WRAP, Constants.KEEP);
    stencil(near, Constants.ALWAYS, Constants.DECR_WRAP, Constants.KEEP);
    stencil(sheet, Constants.NOTEQUAL, Constants.ZERO, Constants.ZERO);

    const engine = scene.getEngine();
    const buffer = (data: Float32Array, kind: string, size: number, updatable = false): void => {
      this.#sheet.setVerticesBuffer(new VertexBuffer(engine, data, kind, updatable, false, size));
    };
    buffer(new Float32Array(12), VertexBuffer.PositionKind, 3, true);
    buffer(new Float32Array(12), VertexBuffer.NormalKind, 3, true);
    const rgb = [0, 1, 2].map((k) => (part.colours[k] as number) / 255);
    buffer(
      Float32Array.from({ length: 16 }, (_, i) => (i % 4 === 3 ? 1 : (rgb[i % 4] as number) * 0.86)),
      VertexBuffer.ColorKind,
      4,
    );
    for (let k = 0; k < 5; k++) {
      const rows = new Float32Array(16);
      if (k === 4) for (let v = 0; v < 4; v++) rows[4 * v + 3] = part.modes[MODE_STRIDE - 1] as number;
      buffer(rows, `d${k}`, 4);
    }
    this.#sheet.setIndices([0, 1, 2, 0, 2, 3], 4);
  }

  /** Materials that need the heart's uniforms; the last one is the sheet's, which is not itself cut. */
  get materials(): readonly ShaderMaterial[] {
    return this.#materials;
  }

  /** The vessels' own surface, shared. */
  share(vessel: Mesh): void {
    vessel.geometry?.applyToMesh(this.#far);
    vessel.geometry?.applyToMesh(this.#near);
    this.show(null, 0);
  }

  /** Lays the sheet in `plane`, `reach` mm to every side; null hides it. */
  show(plane: Plane | null, reach: number): void {
    for (const mesh of [this.#far, this.#near, this.#sheet]) mesh.isVisible = plane !== null;
    if (!plane) return;
    const { normal: n, distance } = plane;
    const small = Math.abs(n[0]) < 0.6 ? [1, 0, 0] : [0, 1, 0];
    const u = unit(cross(n, small));
    const v = cross(n, u);
    const corner = (s: number, t: number): number[] =>
      [0, 1, 2].map((k) => (n[k] as number) * distance + reach * (s * (u[k] as number) + t * (v[k] as number)));
    this.#sheet.updateVerticesData(
      VertexBuffer.PositionKind,
      Float32Array.from([...corner(-1, -1), ...corner(1, -1), ...corner(1, 1), ...corner(-1, 1)]),
    );
    this.#sheet.updateVerticesData(VertexBuffer.NormalKind, Float32Array.from([...n, ...n, ...n, ...n]));
  }

  ready(): boolean {
    return [this.#far, this.#near, this.#sheet].every((mesh, i) => !mesh.isVisible || this.#materials[i]?.isReady(mesh));
  }

  dispose(): void {
    for (const mesh of [this.#far, this.#near, this.#sheet]) mesh.dispose();
    for (const material of this.#materials) material.dispose();
  }
}

function stencil(material: ShaderMaterial, func: number, pass: number, depthFail: number): void {
  const s = material.stencil;
  s.enabled = true;
  s.funcRef = 0;
  s.funcMask = 0xff;
  s.mask = 0xff;
  s.func = s.backFunc = func;
  s.opStencilDepthPass = s.backOpStencilDepthPass = pass;
  s.opDepthFail = s.backOpDepthFail = depthFail;
}

const cross = (a: readonly number[], b: readonly number[]): number[] => {
  const [ax, ay, az] = a as [number, number, number];
  const [bx, by, bz] = b as [number, number, number];
  return [ay * bz - az * by, az * bx - ax * bz, ax * by - ay * bx];
};

const unit = (a: readonly number[]): number[] => {
  const length = Math.hypot(...a) || 1;
  return a.map((x) => x / length);
};
