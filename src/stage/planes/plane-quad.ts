import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import type { RawTexture3D } from '@babylonjs/core/Materials/Textures/rawTexture3D';
import { Vector4 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import type { Grid } from '#models/imaging/grid.ts';
import { spacingOf } from '#models/imaging/grid.ts';
import { screenToVoxel } from '#models/imaging/plane-view.ts';
import type { Texels } from '#models/imaging/texels.ts';
import type { Ramp } from '#models/imaging/window.ts';
import fragmentGlsl from '#shaders/render/planes/plane.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/planes/plane.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/planes/plane.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/planes/plane.vertex.wgsl?raw';
import type { OverlayColours, PlaneCell, PlanesLook, Slab } from './contract.ts';

/** An image on the device. The voxels themselves are not kept on this side. */
export interface Placed {
  readonly texture: RawTexture3D;
  readonly grid: Grid;
  readonly scale: Pick<Texels, 'a' | 'b'>;
}

/** Samples through a slab at most; a thicker one is sampled more coarsely. */
const MOST_SAMPLES = 96;
const JOINS: Readonly<Record<Slab['join'], number>> = { mean: 0, max: 1, min: 2 };
const COLOURS: Readonly<Record<OverlayColours, number>> = { cividis: 0, heat: 1, grey: 2 };
const UNIFORMS = ['place', 'cell', 'imageU', 'imageV', 'imageW', 'overU', 'overV', 'overW', 'imageGrid', 'overGrid', 'look', 'overLook'];

/** The rectangle that shows one plane. */
export class PlaneQuad {
  readonly mesh: Mesh;
  readonly #material: ShaderMaterial;

  constructor(scene: Scene, webgpu: boolean) {
    if (webgpu) {
      ShaderStore.ShadersStoreWGSL['somaPlaneVertexShader'] = vertexWgsl;
      ShaderStore.ShadersStoreWGSL['somaPlaneFragmentShader'] = fragmentWgsl;
    } else {
      ShaderStore.ShadersStore['somaPlaneVertexShader'] = vertexGlsl;
      ShaderStore.ShadersStore['somaPlaneFragmentShader'] = fragmentGlsl;
    }
    this.#material = new ShaderMaterial('plane', scene, { vertex: 'somaPlane', fragment: 'somaPlane' }, {
      attributes: ['position'],
      uniforms: UNIFORMS,
      samplers: ['image', 'over'],
      shaderLanguage: webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
    }); // prettier-ignore
    this.#material.backFaceCulling = false;
    this.#material.disableDepthWrite = true;
    this.#material.depthFunction = Constants.ALWAYS;
    this.mesh = new Mesh('plane', scene);
    const corners = new Float32Array([0, 0, 0, 1, 0, 0, 1, 1, 0, 0, 1, 0]);
    this.mesh.setVerticesBuffer(new VertexBuffer(scene.getEngine(), corners, VertexBuffer.PositionKind, false, false, 3));
    this.mesh.setIndices([0, 1, 2, 0, 2, 3], 4);
    this.mesh.material = this.#material;
    this.mesh.alwaysSelectAsActiveMesh = true;
    this.mesh.isPickable = false;
    this.mesh.doNotSyncBoundingInfo = true;
  }

  /** `width` and `height` of the canvas in CSS pixels. */
  show(cell: PlaneCell, width: number, height: number, look: PlanesLook, image: Placed, over: Placed | null): void {
    const { view, slab } = cell;
    const across = (x: number): number => (2 * x) / width - 1;
    const up = (y: number): number => 1 - (2 * y) / height;
    this.#set('place', across(cell.left), up(cell.top + view.height), across(cell.left + view.width), up(cell.top));
    const finest = Math.min(...spacingOf(image.grid));
    const samples = slab.mm > 0 ? Math.min(MOST_SAMPLES, Math.max(2, Math.round(slab.mm / finest) + 1)) : 1;
    this.#set('cell', view.width, view.height, samples, samples > 1 ? slab.mm / (samples - 1) : 0);
    this.#material.setTexture('image', image.texture);
    this.#material.setTexture('over', (over ?? image).texture);
    this.#place('image', cell, image, look.smooth);
    this.#place('over', cell, over ?? image, look.smooth);
    const [x, y] = light(look.ramp, image.scale);
    this.#set('look', x, y, look.inverted ? 1 : 0, JOINS[slab.join]);
    if (over && look.over) {
      const [ox, oy] = light(look.over.ramp, over.scale);
      this.#set('overLook', ox, oy, look.over.opacity, COLOURS[look.over.colours]);
    } else this.#set('overLook', 0, 0, 0, 0);
  }

  ready(): boolean {
    return this.#material.isReady(this.mesh);
  }

  dispose(): void {
    this.mesh.dispose();
    this.#material.dispose();
  }

  #place(name: 'image' | 'over', cell: PlaneCell, { grid }: Placed, smooth: boolean): void {
    const map = screenToVoxel(cell.view, grid);
    for (const [row, axis] of (['U', 'V', 'W'] as const).entries()) {
      const n = grid.size[row] as number;
      // Voxel i has its centre at (i + 0.5) / n.
      const at = (column: number): number => ((map[4 * row + column] as number) + (column === 3 ? 0.5 : 0)) / n;
      this.#set(`${name}${axis}`, at(0), at(1), at(2), at(3));
    }
    this.#set(`${name}Grid`, ...grid.size, smooth ? 1 : 0);
  }

  #set(name: string, x: number, y: number, z: number, w: number): void {
    this.#material.setVector4(name, new Vector4(x, y, z, w));
  }
}

/** Factor and offset from texel to brightness. A window of no width is a step. */
function light({ low, high }: Ramp, { a, b }: Pick<Texels, 'a' | 'b'>): readonly [number, number] {
  const width = Math.max(high - low, 1e-6 * Math.max(1, Math.abs(low)));
  return [a / width, (b - low) / width];
}
