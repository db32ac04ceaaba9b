import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import { MODE_STRIDE, type HeartPart } from '#models/anatomy/heart/mesh.ts';
import fragmentGlsl from '#shaders/render/heart.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/heart.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/heart.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/heart.vertex.wgsl?raw';
import { fleshWeights } from './cut-pieces.ts';
import type { VesselCap } from './vessel-cap.ts';

const ATTRIBUTES = ['position', 'normal', 'color', 'd0', 'd1', 'd2', 'd3', 'd4'];
const UNIFORMS = [
  'viewing',
  'poseA',
  'poseB',
  'eye',
  'cut',
  'mode',
  'style',
  'keyLight',
  'fillLight',
  'skyColour',
  'groundColour',
  'keyColour',
  'axis',
  'up',
];

/** One part of the heart on the scene. */
export interface Piece {
  readonly part: HeartPart;
  readonly solid: Mesh;
  /** Its inner faces, drawn only where the cut opens it. */
  readonly rear: Mesh;
  readonly glass: Mesh;
  /** Filled cut faces of small vessels; null for the other parts. */
  readonly cap: VesselCap | null;
  /** Of solid, rear and glass. */
  readonly materials: readonly [ShaderMaterial, ShaderMaterial, ShaderMaterial];
}

/** Makes the heart's shaders known to the engine. */
export function registerHeartShaders(webgpu: boolean): void {
  if (webgpu) {
    ShaderStore.ShadersStoreWGSL['somaHeartVertexShader'] = vertexWgsl;
    ShaderStore.ShadersStoreWGSL['somaHeartFragmentShader'] = fragmentWgsl;
  } else {
    ShaderStore.ShadersStore['somaHeartVertexShader'] = vertexGlsl;
    ShaderStore.ShadersStore['somaHeartFragmentShader'] = fragmentGlsl;
  }
}

/** Puts a part on the scene: its geometry once, three meshes that share it. `material` makes a material of a kind. */
export function buildPiece(
  scene: Scene,
  part: HeartPart,
  order: number,
  cap: VesselCap | null,
  material: (kind: string) => ShaderMaterial,
): Piece {
  const engine = scene.getEngine();
  const make = (suffix: string): Mesh => {
    const mesh = new Mesh(`${part.key}${suffix}`, scene);
    mesh.alwaysSelectAsActiveMesh = true;
    mesh.isPickable = false;
    mesh.doNotSyncBoundingInfo = true;
    return mesh;
  };
  const solid = make('');
  solid.setVerticesBuffer(new VertexBuffer(engine, part.positions, VertexBuffer.PositionKind, false, false, 3));
  solid.setVerticesBuffer(new VertexBuffer(engine, part.normals, VertexBuffer.NormalKind, false, false, 3));
  solid.setVerticesBuffer(
    new VertexBuffer(engine, part.colours, VertexBuffer.ColorKind, {
      updatable: false,
      size: 4,
      type: VertexBuffer.UNSIGNED_BYTE,
      normalized: true,
    }),
  );
  for (let k = 0; k < 5; k++) {
    const rows = new Float32Array((part.modes.length / MODE_STRIDE) * 4);
    for (let v = 0; v < rows.length / 4; v++)
      for (let c = 0; c < 4; c++) rows[4 * v + c] = part.modes[v * MODE_STRIDE + 4 * k + c] as number;
    // Structures are whole numbers; what a cut through the wall looks like rides along as their fraction.
    if (k === 4 && part.key === 'wall')
      fleshWeights(part).forEach((f, v) => (rows[4 * v + 3] = Math.round(rows[4 * v + 3] as number) + 0.9 * f));
    solid.setVerticesBuffer(new VertexBuffer(engine, rows, `d${k}`, false, false, 4));
  }
  solid.setIndices(part.indices as unknown as number[], part.positions.length / 3);
  cap?.share(solid);
  const [rear, glass] = [make(' rear'), make(' glass')];
  for (const mesh of [rear, glass]) {
    solid.geometry?.applyToMesh(mesh);
    mesh.isVisible = false;
  }
  const materials = [material(''), material('rear'), material('glass')] as const;
  [solid, rear, glass].forEach((mesh, i) => {
    mesh.material = materials[i] as ShaderMaterial;
    mesh.alphaIndex = order;
  });
  return { part, solid, rear, glass, cap, materials };
}

/** Material of one kind: '' the surface, 'rear' its inner faces, 'glass' what is not shown alone, or one of a cap's. */
export function heartMaterial(scene: Scene, webgpu: boolean, key: string, kind: string): ShaderMaterial {
  const glass = kind === 'glass';
  const material = new ShaderMaterial(`${key} ${kind}`, scene, { vertex: 'somaHeart', fragment: 'somaHeart' }, {
    attributes: ATTRIBUTES,
    uniforms: UNIFORMS,
    needAlphaBlending: glass,
    shaderLanguage: webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
  }); // prettier-ignore
  material.sideOrientation = Constants.MATERIAL_CounterClockWiseSideOrientation;
  material.backFaceCulling = true;
  material.cullBackFaces = kind !== 'rear';
  if (glass) {
    material.alphaMode = Constants.ALPHA_PREMULTIPLIED;
    material.disableDepthWrite = true;
  }
  return material;
}

/**
 * Where the wall's own cut is what one sees, nothing that lies deeper in the wall may show: the wall's rear faces count
 * up in the stencil and its skin writes 0; the others' skin keeps to 0, their own cut faces do not. Two draws instead
 * of two-sided stencil states, and no reference value but 0: both WebGPU and WebGL2 then do the same.
 */
export function markCut(material: ShaderMaterial, wall: boolean, rear: boolean, on: boolean): void {
  const s = material.stencil;
  s.enabled = on;
  if (!on) return;
  s.funcRef = 0;
  s.funcMask = 0xff;
  s.mask = 0xff;
  s.func = wall ? Constants.ALWAYS : Constants.EQUAL;
  s.backFunc = s.func;
  s.opStencilDepthPass = !wall ? Constants.KEEP : rear ? Constants.INCR : Constants.ZERO;
  s.backOpStencilDepthPass = s.opStencilDepthPass;
}
