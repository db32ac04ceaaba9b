import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import type { RawTexture3D } from '@babylonjs/core/Materials/Textures/rawTexture3D';
import { Matrix, Vector3, Vector4 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import { byteOf, type ByteField } from '#models/imaging/byte-field.ts';
import { sameGrid, type Grid } from '#models/imaging/grid.ts';
import type { Texels } from '#models/imaging/texels.ts';
import type { Ramp } from '#models/imaging/window.ts';
import fragmentGlsl from '#shaders/render/tumour/slice.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/tumour/slice.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/tumour/slice.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/tumour/slice.vertex.wgsl?raw';
import type { Lighting } from '../theme.ts';
import { makeVolumeTexture } from '../volume/volume-texture.ts';
import type { TumourShow } from './contract.ts';
import type { Inks } from './looks.ts';
import type { Sight } from './shell-layer.ts';
import { textureRows, type CutPlane } from './tumour-space.ts';

const FIELDS = ['scan', 'body', 'density', 'chance', 'dose', 'cavity'] as const;
type FieldKey = (typeof FIELDS)[number];
const UNIFORMS = [
  'viewing',
  'middle',
  'across',
  'aloft',
  ...FIELDS.flatMap((key) => ['U', 'V', 'W'].map((row) => key + row)),
  'ramp',
  'parts',
  'edges',
  'chances',
  'doses',
  'wash',
  'tumourInk',
  'chanceInk',
  'cavityInk',
];

const EMPTY: Pick<Texels, 'kind' | 'data' | 'grid'> = {
  kind: 'byte',
  data: new Uint8Array(1),
  grid: { size: [1, 1, 1], toPatient: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] },
};

type Held = { readonly of: object; readonly grid: Grid; readonly texture: RawTexture3D };

/** What of a side the plane shows. */
export type SliceFields = Readonly<Record<'density' | 'chance' | 'dose' | 'cavity', ByteField | null>>;

/** Images of the patient on the card, shared by the planes of both sides. */
export class SliceImages {
  readonly #scene: Scene;
  readonly #held = new Map<string, Held>();
  #bytes = 0;

  constructor(scene: Scene) {
    this.#scene = scene;
  }

  get uploadBytes(): number {
    return this.#bytes;
  }

  /** The texture of a field under a name of its own; a new frame on the same grid goes into the same texture. */
  hold(name: string, from: ByteField | Texels | null): Held {
    const before = this.#held.get(name);
    const source = from ?? EMPTY;
    if (before?.of === source) return before;
    const kind = 'kind' in source ? source.kind : 'byte';
    if (before && kind === 'byte' && from && sameGrid(before.grid, source.grid)) {
      before.texture.update(source.data);
      this.#bytes += source.data.byteLength;
      const next = { of: source, grid: source.grid, texture: before.texture };
      this.#held.set(name, next);
      return next;
    }
    const texture = makeVolumeTexture(this.#scene, { kind, data: source.data, grid: source.grid });
    this.#bytes += source.data.byteLength;
    before?.texture.dispose();
    const next = { of: source, grid: source.grid, texture };
    this.#held.set(name, next);
    return next;
  }

  dispose(): void {
    for (const { texture } of this.#held.values()) texture.dispose();
    this.#held.clear();
  }
}

/** What the plane is drawn from. */
export interface SliceLook {
  readonly scan: Texels | null;
  readonly ramp: Ramp;
  readonly body: ByteField | null;
  readonly fields: SliceFields;
  readonly show: TumourShow;
  readonly inks: Inks;
  /** Device pixels per CSS pixel; length of a dash, mm. */
  readonly pixels: number;
  readonly dash: number;
}

/** The scan on a plane through the patient, with lines where fields reach their levels. */
export class SliceLayer {
  readonly #mesh: Mesh;
  readonly #material: ShaderMaterial;
  readonly #images: SliceImages;
  readonly #name: string;

  constructor(scene: Scene, webgpu: boolean, images: SliceImages, mask: number) {
    this.#images = images;
    this.#name = `side ${mask}`;
    const store = webgpu ? ShaderStore.ShadersStoreWGSL : ShaderStore.ShadersStore;
    store['somaSliceVertexShader'] = webgpu ? vertexWgsl : vertexGlsl;
    store['somaSliceFragmentShader'] = webgpu ? fragmentWgsl : fragmentGlsl;
    this.#material = new ShaderMaterial('slice', scene, { vertex: 'somaSlice', fragment: 'somaSlice' }, {
      attributes: ['position'],
      uniforms: UNIFORMS,
      samplers: [...FIELDS],
      needAlphaBlending: true,
      shaderLanguage: webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
    }); // prettier-ignore
    this.#material.backFaceCulling = false;
    this.#material.alphaMode = Constants.ALPHA_PREMULTIPLIED;
    this.#material.forceDepthWrite = true;
    this.#mesh = new Mesh('slice', scene);
    const corners = new Float32Array([-1, -1, 0, 1, -1, 0, 1, 1, 0, -1, 1, 0]);
    this.#mesh.setVerticesBuffer(new VertexBuffer(scene.getEngine(), corners, VertexBuffer.PositionKind, false, false, 3));
    this.#mesh.setIndices([0, 1, 2, 0, 2, 3], 4);
    this.#mesh.material = this.#material;
    this.#mesh.alwaysSelectAsActiveMesh = true;
    this.#mesh.isPickable = false;
    this.#mesh.doNotSyncBoundingInfo = true;
    this.#mesh.isVisible = false;
    this.#mesh.layerMask = mask;
    // After inner faces, before everything else.
    this.#mesh.alphaIndex = 100;
  }

  get drawCalls(): number {
    return this.#mesh.isVisible ? 1 : 0;
  }

  update({ view, lighting }: Sight, plane: CutPlane | null, look: SliceLook): void {
    this.#mesh.isVisible = plane !== null;
    if (!plane) return;
    const { scan, body, fields, show, inks: ink } = look;
    this.#material.setMatrix('viewing', Matrix.FromArray(view.matrix));
    for (const name of ['middle', 'across', 'aloft'] as const) this.#material.setVector3(name, new Vector3(...plane[name]));
    this.#place('scan', 'scan', scan);
    this.#place('body', 'body', body);
    for (const key of ['density', 'chance', 'dose', 'cavity'] as const) this.#place(key, `${this.#name} ${key}`, fields[key]);
    const width = Math.max(look.ramp.high - look.ramp.low, 1e-6 * Math.max(1, Math.abs(look.ramp.low)));
    const paper = lighting.chroma < 0.9 ? 0.16 : lighting.sky[0] > 0.5 ? 0.78 : 0.22;
    this.#set('ramp', scan ? scan.a / width : 0, scan ? (scan.b - look.ramp.low) / width : 0, scan ? 1 : 0, paper);
    const has = (one: object | null): number => (one ? 1 : 0);
    this.#set('parts', has(body), has(fields.density), has(fields.chance), has(fields.cavity));
    const texel = (field: ByteField | null, value: number): number => (field ? byteOf(field, value) / 255 : -1);
    const density = (value: number, on: boolean): number => (on ? texel(fields.density, value) : -1);
    this.#set('edges', density(show.edge, show.tumour), density(show.margin, show.infiltration), 2 * look.pixels, look.dash);
    const chances = [...show.chances].sort((a, b) => a - b).slice(-3);
    const chance = (n: number): number => (chances[n - 3 + chances.length] === undefined ? -1 : texel(fields.chance, chances[n - 3 + chances.length] as number)); // prettier-ignore
    this.#set('chances', chance(0), chance(1), chance(2), chroma(lighting));
    const dose = (n: number): number => (show.dose === 'off' || show.isodoses[n] === undefined ? -1 : texel(fields.dose, show.isodoses[n] as number)); // prettier-ignore
    this.#set('doses', dose(0), dose(1), dose(2), dose(3));
    this.#set('wash', show.dose === 'plane' ? 0.62 : 0, 1, has(fields.dose), 0);
    this.#set('tumourInk', ...ink.tumour, 0.24);
    this.#set('chanceInk', ...ink.chance, 0);
    this.#set('cavityInk', ...ink.cavity, 0.25);
  }

  hide(): void {
    this.#mesh.isVisible = false;
  }

  ready(): boolean {
    return !this.#mesh.isVisible || this.#material.isReady(this.#mesh);
  }

  dispose(): void {
    this.#mesh.dispose();
    this.#material.dispose();
  }

  #place(key: FieldKey, name: string, from: ByteField | Texels | null): void {
    const { texture, grid } = this.#images.hold(name, from);
    this.#material.setTexture(key, texture);
    const rows = textureRows(grid);
    (['U', 'V', 'W'] as const).forEach((row, n) => this.#set(key + row, ...(rows[n] as readonly [number, number, number, number])));
  }

  #set(name: string, x: number, y: number, z: number, w: number): void {
    this.#material.setVector4(name, new Vector4(x, y, z, w));
  }
}

/** The reading room keeps a little colour where colour is what one looks for. */
const chroma = (lighting: Lighting): number => Math.max(0.6, lighting.chroma);
