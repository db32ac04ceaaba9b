import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { RawTexture } from '@babylonjs/core/Materials/Textures/rawTexture';
import type { RawTexture3D } from '@babylonjs/core/Materials/Textures/rawTexture3D';
import { Vector4 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import type { Grid } from '#models/imaging/grid.ts';
import { BRICK, ceilings, clearance, type Bricks } from '#models/imaging/occupancy.ts';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import { transferTable } from '#models/imaging/transfer-function-table.ts';
import type { TransferFunction } from '#models/imaging/transfer-function.ts';
import fragmentGlsl from '#shaders/render/volume/volume.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/volume/volume.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/volume/volume.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/volume/volume.vertex.wgsl?raw';
import type { Projection } from '../camera.ts';
import type { Lighting } from '../theme.ts';
import type { VolumeClip, VolumeMode } from './contract.ts';
import { VolumeSpace } from './volume-space.ts';
import { makeVolumeTexture } from './volume-texture.ts';

const UNIFORMS = [
  'viewer',
  'ahead',
  'across',
  'aloft',
  'spread',
  'keepLow',
  'keepHigh',
  'cut',
  'grid',
  'brickGrid',
  'march',
  'scale',
  'tap',
  'surface',
  'sky',
  'ground',
  'lamp',
  'turnRight',
  'turnUp',
  'turnForward',
];

/** Slope over the values shown, per mm, from which on a surface is lit fully, and up to which it is not: noise has no surface. */
const STEEP = 0.06;
const FLAT = 0.012;
/** Slopes are taken over at least this much on each side, mm: over less, noise would roughen what is smooth. */
const TAP_MM = 1;

/** What a picture depends on besides the image and its transfer function. */
export interface Sight {
  readonly view: Projection;
  readonly clip: VolumeClip;
  readonly lighting: Lighting;
  /** Distance between samples as a share of the smallest voxel edge, and samples through the whole image at most. */
  readonly fineness: { readonly share: number; readonly most: number };
  readonly skipping: boolean;
  /** Size in device pixels. */
  readonly pixels: readonly [number, number];
  /** Count samples instead of showing them. */
  readonly counting: boolean;
}

interface Kept {
  readonly a: number;
  readonly b: number;
  readonly grid: Grid;
  readonly bricks: Bricks;
}

/** The image on a Babylon scene: three textures and one triangle over the whole picture. */
export class VolumeLayer {
  readonly sheet: Mesh;
  readonly #scene: Scene;
  readonly #material: ShaderMaterial;
  /** What is kept of the image on this side; its texels are on the card. */
  #volume: Kept | null = null;
  #space: VolumeSpace | null = null;
  #image: RawTexture3D | null = null;
  #bricks: RawTexture3D | null = null;
  #transfer: RawTexture | null = null;
  #f: TransferFunction | null = null;
  #mode: VolumeMode = { kind: 'light' };
  /** Values from which to which the transfer function, or the window, runs. */
  #shown = { low: 0, high: 1, length: 2 };
  #stale = false;
  #uploads = 0;
  #uploadBytes = 0;

  constructor(scene: Scene, webgpu: boolean) {
    this.#scene = scene;
    const store = webgpu ? ShaderStore.ShadersStoreWGSL : ShaderStore.ShadersStore;
    store['somaVolumeVertexShader'] = webgpu ? vertexWgsl : vertexGlsl;
    store['somaVolumeFragmentShader'] = webgpu ? fragmentWgsl : fragmentGlsl;
    this.#material = new ShaderMaterial('volume', scene, { vertex: 'somaVolume', fragment: 'somaVolume' }, {
      attributes: ['position'],
      uniforms: UNIFORMS,
      samplers: ['image', 'bricks', 'transfer'],
      shaderLanguage: webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
    }); // prettier-ignore
    this.#material.backFaceCulling = false;
    this.#material.disableDepthWrite = true;
    this.#material.depthFunction = Constants.ALWAYS;
    this.sheet = new Mesh('volume', scene);
    this.sheet.setVerticesBuffer(
      new VertexBuffer(scene.getEngine(), new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), VertexBuffer.PositionKind, false, false, 3),
    );
    this.sheet.setIndices([0, 1, 2], 3);
    this.sheet.material = this.#material;
    this.sheet.alwaysSelectAsActiveMesh = true;
    this.sheet.isPickable = false;
    this.sheet.doNotSyncBoundingInfo = true;
    this.sheet.isVisible = false;
  }

  get space(): VolumeSpace | null {
    return this.#space;
  }

  get uploads(): { readonly uploads: number; readonly uploadBytes: number } {
    return { uploads: this.#uploads, uploadBytes: this.#uploadBytes };
  }

  setVolume(volume: PreparedVolume | null): void {
    const space = volume && new VolumeSpace(volume.texels.grid);
    const image = volume && makeVolumeTexture(this.#scene, volume.texels);
    if (volume) this.#count(volume.texels.data.byteLength);
    this.#image?.dispose();
    this.#bricks?.dispose();
    this.#bricks = null;
    this.#volume = volume && { a: volume.texels.a, b: volume.texels.b, grid: volume.texels.grid, bricks: volume.bricks };
    this.#space = space;
    this.#image = image;
    if (image) this.#material.setTexture('image', image);
    this.#stale = true;
  }

  setFunction(f: TransferFunction): void {
    if (f === this.#f) return;
    transferTable(f, 2);
    this.#f = f;
    this.#stale = true;
  }

  setMode(mode: VolumeMode): void {
    if (mode.kind === 'greatest' && !(mode.window.high > mode.window.low))
      throw new RangeError('The upper end of a window lies above its lower end.');
    this.#mode = mode;
    this.#stale = true;
  }

  /** Puts everything in place for a picture; false when there is nothing to show. */
  update(sight: Sight): boolean {
    const volume = this.#volume;
    const space = this.#space;
    this.sheet.isVisible = volume !== null && space !== null && this.#f !== null;
    if (!volume || !space || !this.#f) return false;
    if (this.#stale) this.#refresh(volume, this.#f);
    const { view, clip, lighting, fineness, pixels } = sight;
    const rays = space.rays(view);
    const set = (name: string, v: readonly number[], w: number): void => {
      this.#material.setVector4(name, new Vector4(v[0], v[1], v[2], w));
    };
    const { a, b, grid } = volume;
    const { low, high, length } = this.#shown;
    const projecting = this.#mode.kind === 'greatest';
    set('viewer', rays.viewer, length);
    set('ahead', rays.ahead, 0);
    set('across', rays.across, 0);
    set('aloft', rays.aloft, 0);
    set('spread', [rays.halfWidth, rays.halfHeight, pixels[0]], pixels[1]);
    set('keepLow', clip.box.low, 0);
    set('keepHigh', clip.box.high, 0);
    const cut = space.cut(clip.plane);
    set('cut', cut, cut[3]);
    set('grid', grid.size, BRICK);
    set('brickGrid', volume.bricks.size, sight.skipping ? 1 : 0);
    const stride = space.stride(fineness.share, fineness.most);
    set('march', [stride, projecting ? 0 : 1, projecting ? 1 : 0], sight.counting ? 1 : 0);
    set('scale', [a / (high - low), (b - low) / (high - low), STEEP], FLAT);
    set('tap', space.tap(TAP_MM), 0);
    const { ambient, diffuse, specular, shine } = this.#f.surface;
    set('surface', [ambient, diffuse, specular], shine);
    set('sky', lighting.sky, lighting.chroma);
    set('ground', lighting.ground, 0);
    set('lamp', lighting.key, 0);
    set('turnRight', rays.turnRight, 0);
    set('turnUp', rays.turnUp, 0);
    set('turnForward', rays.turnForward, 0);
    return true;
  }

  ready(): boolean {
    return this.#material.isReady(this.sheet);
  }

  dispose(): void {
    this.#image?.dispose();
    this.#bricks?.dispose();
    this.#transfer?.dispose();
    this.sheet.dispose();
    this.#material.dispose();
    this.#volume = null;
  }

  /** New bricks and a new table of the transfer function: only when one of them, the mode or the image has changed. */
  #refresh(volume: Kept, f: TransferFunction): void {
    this.#stale = false;
    const table = transferTable(f);
    if (this.#transfer) this.#transfer.update(table.texels);
    else this.#transfer = this.#makeTransfer(table.texels, table.length);
    this.#count(table.texels.byteLength);
    this.#material.setTexture('transfer', this.#transfer);
    const mode = this.#mode;
    const bricks = mode.kind === 'greatest' ? ceilings(volume.bricks, mode.window) : clearance(volume.bricks, table);
    this.#shown = mode.kind === 'greatest' ? { ...mode.window, length: table.length } : table;
    if (this.#bricks) this.#bricks.update(bricks);
    else this.#bricks = makeVolumeTexture(this.#scene, { kind: 'byte', data: bricks, grid: volume.bricks }, true);
    this.#count(bricks.byteLength);
    this.#material.setTexture('bricks', this.#bricks);
  }

  #makeTransfer(texels: Uint16Array, length: number): RawTexture {
    const texture = new RawTexture(
      texels,
      length,
      1,
      Constants.TEXTUREFORMAT_RGBA,
      this.#scene,
      false,
      false,
      Constants.TEXTURE_BILINEAR_SAMPLINGMODE,
      Constants.TEXTURETYPE_HALF_FLOAT,
    );
    texture.wrapU = texture.wrapV = Constants.TEXTURE_CLAMP_ADDRESSMODE;
    return texture;
  }

  #count(bytes: number): void {
    this.#uploads++;
    this.#uploadBytes += bytes;
  }
}
