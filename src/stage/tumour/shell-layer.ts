import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Matrix, Vector3, Vector4 } from '@babylonjs/core/Maths/math.vector';
import { Geometry } from '@babylonjs/core/Meshes/geometry';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import type { Shell } from '#models/imaging/shell.ts';
import fragmentGlsl from '#shaders/render/tumour/shell.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/tumour/shell.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/tumour/shell.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/tumour/shell.vertex.wgsl?raw';
import type { Projection, Vector } from '../camera.ts';
import type { Lighting } from '../theme.ts';
import type { ShellLook } from './looks.ts';
import type { CutPlane } from './tumour-space.ts';

const UNIFORMS = [
  'viewing',
  'eye',
  'cut',
  'mode',
  'tint',
  'glass',
  'keyLight',
  'fillLight',
  'skyColour',
  'groundColour',
  'keyColour',
  'up',
  'ink',
];

/** What all surfaces of a picture have in common. */
export interface Sight {
  readonly view: Projection;
  readonly lighting: Lighting;
}

/** How the passes of one surface are drawn; a solid has only the last. */
type Pass = 'back' | 'depth' | 'front';

/**
 * One surface. Glass is drawn without sorting triangles: inner faces first, then the outer ones; of anatomy the nearest
 * alone, which a pass that writes only depth has found. Surfaces inside one another are drawn from the inside out.
 */
export class ShellLayer {
  readonly #scene: Scene;
  readonly #webgpu: boolean;
  #order = 0;
  readonly #mask: number;
  readonly #passes = new Map<Pass, { readonly mesh: Mesh; readonly material: ShaderMaterial }>();
  #shell: Shell | null = null;
  #look: ShellLook | null = null;
  #geometry: Geometry | null = null;
  #bytes = 0;

  /** `mask`: sides it is drawn on, 1 left, 2 right, 3 both. */
  constructor(scene: Scene, webgpu: boolean, mask: number) {
    this.#scene = scene;
    this.#webgpu = webgpu;
    this.#mask = mask;
    const store = webgpu ? ShaderStore.ShadersStoreWGSL : ShaderStore.ShadersStore;
    store['somaShellVertexShader'] = webgpu ? vertexWgsl : vertexGlsl;
    store['somaShellFragmentShader'] = webgpu ? fragmentWgsl : fragmentGlsl;
  }

  get shell(): Shell | null {
    return this.#shell;
  }

  /** Bytes sent to the graphics card since the start. */
  get uploadBytes(): number {
    return this.#bytes;
  }

  get drawCalls(): number {
    return this.#visible().length;
  }

  /** The same shell again costs nothing; null or one without triangles draws nothing. */
  setShell(shell: Shell | null): void {
    if (shell === this.#shell) return;
    this.#shell = shell;
    this.#geometry?.dispose();
    this.#geometry = null;
    if (!shell || shell.indices.length === 0) return;
    const engine = this.#scene.getEngine();
    const geometry = new Geometry('shell', this.#scene);
    geometry.setVerticesBuffer(new VertexBuffer(engine, shell.positions, VertexBuffer.PositionKind, false, false, 3));
    geometry.setVerticesBuffer(
      new VertexBuffer(engine, shell.normals, 'facing', { updatable: false, size: 4, type: VertexBuffer.BYTE, normalized: true }),
    );
    geometry.setIndices(shell.indices, shell.positions.length / 3);
    this.#geometry = geometry;
    this.#bytes += shell.positions.byteLength + shell.normals.byteLength + shell.indices.byteLength;
    for (const { mesh } of this.#passes.values()) {
      // Else as many triangles as before would be drawn.
      mesh.releaseSubMeshes();
      geometry.applyToMesh(mesh);
    }
  }

  /** Larger `order` is drawn later; it may change with the look. */
  setLook(look: ShellLook, order: number): void {
    this.#look = look;
    if (order !== this.#order) {
      this.#order = order;
      for (const [pass, { mesh }] of this.#passes) mesh.alphaIndex = this.#place(pass);
    }
    for (const pass of wanted(look)) if (!this.#passes.has(pass)) this.#passes.set(pass, this.#make(pass));
  }

  /** Puts everything in place for a picture. `plane`: what lies before it is taken away. `marked`: 0 to 1. */
  update({ view, lighting }: Sight, plane: CutPlane | null, visible: boolean, marked: number): void {
    const look = this.#look;
    const shown = look && this.#geometry && visible ? wanted(look) : [];
    const matrix = Matrix.FromArray(view.matrix);
    for (const [pass, { mesh, material }] of this.#passes) {
      if (pass === 'front') {
        material.forceDepthWrite = look?.glass?.nearest ?? true;
        material.disableDepthWrite = !material.forceDepthWrite;
      }
      mesh.isVisible = shown.includes(pass);
      if (!look || !mesh.isVisible) continue;
      const { colour, glass, stripes, chroma } = look;
      material.setMatrix('viewing', matrix);
      material.setVector3('eye', vector(view.eye));
      // What lies less than a quarter of a millimetre beyond the plane would show through the scan in places.
      material.setVector4('cut', plane ? new Vector4(...plane.normal, plane.distance - 0.25) : new Vector4(0, 0, 0, 0));
      material.setVector4('mode', new Vector4(plane ? 1 : 0, glass ? 1 : 0, marked, stripes));
      material.setVector4(
        'tint',
        new Vector4(...(colour.map((c) => c ** 2.2) as [number, number, number]), Math.max(chroma, lighting.chroma)),
      );
      const share = pass === 'back' ? (glass?.back ?? 0) : 1;
      material.setVector4(
        'glass',
        glass ? new Vector4(glass.facing * share, glass.rim * share, glass.power, glass.end) : new Vector4(1, 1, 1, 1),
      );
      // From the upper left, a little in front; the fill from the right and behind.
      material.setVector3('keyLight', towards(view, -0.55, 0.68, -0.75));
      material.setVector3('fillLight', towards(view, 0.85, 0.05, -0.3));
      material.setVector3('skyColour', vector(lighting.sky));
      material.setVector3('groundColour', vector(lighting.ground));
      material.setVector3('keyColour', vector(lighting.key));
      material.setVector3('up', vector(view.up));
      material.setVector3('ink', vector(lighting.line));
    }
  }

  ready(): boolean {
    return this.#visible().every(({ mesh, material }) => material.isReady(mesh));
  }

  dispose(): void {
    this.#geometry?.dispose();
    for (const { mesh, material } of this.#passes.values()) {
      mesh.dispose();
      material.dispose();
    }
    this.#passes.clear();
  }

  /** Inner faces come before everything else that is see-through. */
  #place(pass: Pass): number {
    return pass === 'back' ? 100 - this.#order : 2 * this.#order + 100 + (pass === 'front' ? 1 : 0);
  }

  #visible(): { readonly mesh: Mesh; readonly material: ShaderMaterial }[] {
    return [...this.#passes.values()].filter(({ mesh }) => mesh.isVisible);
  }

  #make(pass: Pass): { readonly mesh: Mesh; readonly material: ShaderMaterial } {
    const material = new ShaderMaterial(`shell ${pass}`, this.#scene, { vertex: 'somaShell', fragment: 'somaShell' }, {
      attributes: ['position', 'facing'],
      uniforms: UNIFORMS,
      needAlphaBlending: true,
      shaderLanguage: this.#webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
    }); // prettier-ignore
    material.sideOrientation = Constants.MATERIAL_CounterClockWiseSideOrientation;
    material.backFaceCulling = true;
    material.cullBackFaces = pass !== 'back';
    material.alphaMode = Constants.ALPHA_PREMULTIPLIED;
    material.forceDepthWrite = pass !== 'back';
    material.disableDepthWrite = pass === 'back';
    material.disableColorWrite = pass === 'depth';
    const mesh = new Mesh(`shell ${pass}`, this.#scene);
    mesh.alwaysSelectAsActiveMesh = true;
    mesh.isPickable = false;
    mesh.doNotSyncBoundingInfo = true;
    mesh.isVisible = false;
    mesh.layerMask = this.#mask;
    mesh.alphaIndex = this.#place(pass);
    mesh.material = material;
    this.#geometry?.applyToMesh(mesh);
    return { mesh, material };
  }
}

function wanted({ glass }: ShellLook): readonly Pass[] {
  if (!glass) return ['front'];
  return [...(glass.back > 0 ? (['back'] as const) : []), ...(glass.nearest ? (['depth'] as const) : []), 'front'];
}

const vector = (v: Vector): Vector3 => new Vector3(v[0], v[1], v[2]);

/** A direction given to the right, up and into the picture. */
function towards(view: Projection, x: number, y: number, z: number): Vector3 {
  const of = (d: 0 | 1 | 2): number => view.right[d] * x + view.up[d] * y + view.forward[d] * z;
  return new Vector3(of(0), of(1), of(2)).normalize();
}
