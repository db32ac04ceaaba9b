import '@babylonjs/core/Meshes/thinInstanceMesh';
import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Camera } from '@babylonjs/core/Cameras/camera';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Matrix, Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import { Scene } from '@babylonjs/core/scene';
import type { Building } from '#models/hospital/building/building.ts';
import fragmentGlsl from '#shaders/render/floorplan/floor.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/floorplan/floor.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/floorplan/floor.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/floorplan/floor.vertex.wgsl?raw';
import type { StageTheme } from '../contract.ts';
import type { StageEngine } from '../engine.ts';
import { QualityLadder } from '../quality.ts';
import { FLOOR_COLOURS, UNIT_COLOURS, type Rgb } from './colours.ts';
import type { Crowd } from './crowd.ts';
import type { FloorSolid } from './floor-solid.ts';
import { bedSolid, deviceSolid, personSolid, PERSON_SHAPES, ringSolid, type Solid } from './shapes.ts';

/** Engine, scene and meshes of a building. Knows nothing of people and what they do. */
export class FloorPicture {
  readonly #made: StageEngine;
  readonly #scene: Scene;
  readonly #ladder: QualityLadder;
  readonly #floorMaterial: ShaderMaterial;
  readonly #crowdMaterial: ShaderMaterial;
  readonly #matrix = Matrix.Identity();
  readonly #people: readonly Mesh[];
  readonly #beds: Mesh;
  readonly #devices: Mesh;
  readonly #ring: Mesh;
  readonly #ringAt = new Float32Array(16);
  #floor: Mesh | null = null;
  #tones: VertexBuffer | null = null;
  #itemData: { readonly mesh: Mesh; readonly data: Float32Array; readonly items: readonly number[] }[] = [];
  #frames = 0;

  constructor(made: StageEngine, maxPixelRatio: number, onScale: () => void) {
    this.#made = made;
    this.#scene = new Scene(made.engine);
    this.#scene.clearColor = new Color4(0, 0, 0, 0);
    this.#scene.skipPointerMovePicking = true;
    this.#scene.detachControl();
    this.#scene.activeCamera = new Camera('viewer', Vector3.Zero(), this.#scene);
    const webgpu = made.backend === 'webgpu';
    const store = webgpu ? ShaderStore.ShadersStoreWGSL : ShaderStore.ShadersStore;
    store['somaFloorVertexShader'] = webgpu ? vertexWgsl : vertexGlsl;
    store['somaFloorFragmentShader'] = webgpu ? fragmentWgsl : fragmentGlsl;
    const material = (name: string, attributes: string[]): ShaderMaterial => {
      const one = new ShaderMaterial(name, this.#scene, { vertex: 'somaFloor', fragment: 'somaFloor' }, {
        attributes,
        uniforms: ['viewing', 'keyLight', 'light'],
        shaderLanguage: webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
      }); // prettier-ignore
      one.backFaceCulling = false;
      one.setVector3('keyLight', new Vector3(-0.45, -0.35, 0.82));
      return one;
    };
    this.#floorMaterial = material('floor', ['position', 'facing', 'tone']);
    this.#crowdMaterial = material('crowd', ['position', 'facing']);
    this.#people = PERSON_SHAPES.map((shape) => this.#mesh(personSolid(shape), this.#crowdMaterial));
    this.#beds = this.#mesh(bedSolid(), this.#crowdMaterial);
    this.#devices = this.#mesh(deviceSolid(), this.#crowdMaterial);
    this.#ring = this.#mesh(ringSolid(), this.#crowdMaterial);
    this.#ring.thinInstanceSetBuffer('matrix', this.#ringAt, 16, false);
    this.#ladder = new QualityLadder(maxPixelRatio, (ratio) => {
      made.engine.setHardwareScalingLevel(1 / ratio);
      onScale();
    });
    made.engine.setHardwareScalingLevel(1 / this.#ladder.ratio);
  }

  get halfDepth(): boolean {
    return this.#made.engine.isNDCHalfZRange;
  }

  resize(): void {
    this.#made.engine.resize();
  }

  setTheme(theme: StageTheme): void {
    const light = FLOOR_COLOURS[theme].light;
    for (const material of [this.#floorMaterial, this.#crowdMaterial]) material.setVector3('light', new Vector3(...light));
  }

  /** Another building, or other levels or colours of it. */
  setFloor(floor: FloorSolid): void {
    this.#floor?.dispose();
    this.#floor = this.#tones = null;
    // An empty level has no mesh: Babylon knows none without triangles.
    if (floor.indices.length === 0) return;
    this.#floor = this.#mesh(floor, this.#floorMaterial);
    this.#tones = new VertexBuffer(this.#made.engine, floor.tones, 'tone', { updatable: true, size: 4 });
    this.#floor.setVerticesBuffer(this.#tones);
    this.#floor.isVisible = true;
  }

  /** Colours of the floor have been changed in place. */
  recolour(tones: Float32Array): void {
    this.#tones?.updateDirectly(tones, 0);
  }

  /** Room for everybody of a film; the buffer is the crowd's own. */
  setCrowd(crowd: Crowd | null): void {
    this.#people.forEach((mesh, shape) => {
      mesh.thinInstanceSetBuffer('matrix', crowd?.parts[shape] ?? null, 16, false);
      mesh.isVisible = false;
    });
  }

  /** The crowd has been filled anew. */
  showCrowd(crowd: Crowd): void {
    for (let shape = 0; shape < this.#people.length; shape++) {
      const mesh = this.#people[shape] as Mesh;
      const count = crowd.counts[shape] as number;
      mesh.isVisible = count > 0;
      if (count === 0) continue;
      mesh.thinInstanceCount = count;
      mesh.thinInstanceBufferUpdated('matrix');
    }
  }

  /** Beds and devices that are shown; `items` are indices of the building's. */
  setItems(building: Building, items: readonly number[], height: (item: number) => number): void {
    const isBed = (i: number): boolean => building.items[i]?.kind === 'bed';
    this.#itemData = [
      { mesh: this.#beds, items: items.filter(isBed) },
      { mesh: this.#devices, items: items.filter((i) => !isBed(i)) },
    ].map(({ mesh, items: own }) => {
      const data = new Float32Array(16 * Math.max(1, own.length));
      own.forEach((index, n) => {
        const item = building.items[index];
        if (!item) return;
        const turn = (item.turn * Math.PI) / 180;
        const [c, s] = [Math.cos(turn), Math.sin(turn)];
        data.set([c, s, 0, 1, -s, c, 0, 1, 0, 0, 1, 1, item.at[0], item.at[1], height(index), 0], 16 * n);
      });
      mesh.thinInstanceSetBuffer('matrix', data, 16, false);
      mesh.isVisible = own.length > 0;
      return { mesh, data, items: own };
    });
  }

  /** Colours of beds and devices by their states (UNIT), by index of the item; bands where they are out of order. */
  colourItems(states: ArrayLike<number>, theme: StageTheme): void {
    for (const { mesh, data, items } of this.#itemData) {
      for (let n = 0; n < items.length; n++) {
        const state = states[items[n] as number] ?? 0;
        const colour = UNIT_COLOURS[theme][state] as Rgb;
        data[16 * n + 3] = colour[0];
        data[16 * n + 7] = colour[1];
        data[16 * n + 11] = colour[2];
        data[16 * n + 15] = state === 3 ? 1 : 0;
      }
      if (items.length > 0) mesh.thinInstanceBufferUpdated('matrix');
    }
  }

  /** The ring round whom one follows. */
  showRing(on: boolean, x = 0, y = 0, z = 0, size = 1, colour: Rgb = [0, 0, 0]): void {
    this.#ring.isVisible = on;
    if (!on) return;
    const m = this.#ringAt;
    m[0] = m[5] = m[10] = size;
    m[3] = colour[0];
    m[7] = colour[1];
    m[11] = colour[2];
    m[12] = x;
    m[13] = y;
    m[14] = z;
    this.#ring.thinInstanceBufferUpdated('matrix');
  }

  /** Draws a frame at `now` (ms); false when shaders are still being made and it should be tried again. */
  draw(matrix: Float32Array, now: number): boolean {
    Matrix.FromArrayToRef(matrix, 0, this.#matrix);
    this.#floorMaterial.setMatrix('viewing', this.#matrix);
    this.#crowdMaterial.setMatrix('viewing', this.#matrix);
    if (this.#frames === 0 && !this.#ready()) return false;
    const { engine } = this.#made;
    // Before the frame: another size of the canvas empties it.
    this.#ladder.frame(now);
    engine.beginFrame();
    this.#scene.render();
    engine.endFrame();
    this.#frames++;
    return true;
  }

  get frames(): number {
    return this.#frames;
  }

  get drawCalls(): number {
    let calls = 0;
    for (const mesh of this.#scene.meshes) if (mesh.isVisible) calls++;
    return calls;
  }

  dispose(): void {
    this.#scene.dispose();
    this.#made.engine.dispose();
  }

  #ready(): boolean {
    const floor = !this.#floor || this.#floorMaterial.isReady(this.#floor, false);
    return this.#crowdMaterial.isReady(this.#people[0] as Mesh, true) && floor;
  }

  #mesh(solid: Solid, material: ShaderMaterial): Mesh {
    const mesh = new Mesh('floor', this.#scene);
    const { engine } = this.#made;
    mesh.doNotSyncBoundingInfo = true;
    mesh.setVerticesBuffer(new VertexBuffer(engine, solid.positions, VertexBuffer.PositionKind, { updatable: false, size: 3 }));
    mesh.setVerticesBuffer(new VertexBuffer(engine, solid.normals, 'facing', { updatable: false, size: 3 }));
    mesh.setIndices(solid.indices, solid.positions.length / 3);
    mesh.alwaysSelectAsActiveMesh = true;
    mesh.isPickable = false;
    mesh.isVisible = false;
    mesh.material = material;
    return mesh;
  }
}
