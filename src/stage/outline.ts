import { VertexBuffer } from '@babylonjs/core/Buffers/buffer';
import type { Camera } from '@babylonjs/core/Cameras/camera';
import { Constants } from '@babylonjs/core/Engines/constants';
import { ShaderStore } from '@babylonjs/core/Engines/shaderStore';
import { ShaderLanguage } from '@babylonjs/core/Materials/shaderLanguage';
import { ShaderMaterial } from '@babylonjs/core/Materials/shaderMaterial';
import { RenderTargetTexture } from '@babylonjs/core/Materials/Textures/renderTargetTexture';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector4 } from '@babylonjs/core/Maths/math.vector';
import { Mesh } from '@babylonjs/core/Meshes/mesh';
import type { Scene } from '@babylonjs/core/scene';
import fragmentGlsl from '#shaders/render/outline.fragment.glsl?raw';
import fragmentWgsl from '#shaders/render/outline.fragment.wgsl?raw';
import vertexGlsl from '#shaders/render/outline.vertex.glsl?raw';
import vertexWgsl from '#shaders/render/outline.vertex.wgsl?raw';

/** Half width of the line, CSS pixels. */
const HALF_WIDTH = 1.1;

/** What can be drawn as a mask: white where a structure is, black where anything else is, empty elsewhere. */
export interface Maskable {
  /** Meshes that hide each other, in the order they are drawn. */
  readonly solids: Mesh[];
  /** Switches every material between the mask and its own look. */
  mask(on: boolean): void;
}

/**
 * A thin line round the visible part of one structure. The heart is drawn a second time as a mask beside the picture, and
 * one triangle over the whole picture finds the mask's edge. Costs nothing while no structure is marked.
 */
export class Outline {
  readonly #scene: Scene;
  readonly #subject: Maskable;
  readonly #material: ShaderMaterial;
  readonly #sheet: Mesh;
  #mask: RenderTargetTexture | null = null;
  #on = false;

  constructor(scene: Scene, subject: Maskable, webgpu: boolean) {
    this.#scene = scene;
    this.#subject = subject;
    if (webgpu) {
      ShaderStore.ShadersStoreWGSL['somaOutlineVertexShader'] = vertexWgsl;
      ShaderStore.ShadersStoreWGSL['somaOutlineFragmentShader'] = fragmentWgsl;
    } else {
      ShaderStore.ShadersStore['somaOutlineVertexShader'] = vertexGlsl;
      ShaderStore.ShadersStore['somaOutlineFragmentShader'] = fragmentGlsl;
    }
    this.#material = new ShaderMaterial('outline', scene, { vertex: 'somaOutline', fragment: 'somaOutline' }, {
      attributes: ['position'],
      uniforms: ['grid', 'ink'],
      samplers: ['mask'],
      needAlphaBlending: true,
      shaderLanguage: webgpu ? ShaderLanguage.WGSL : ShaderLanguage.GLSL,
    }); // prettier-ignore
    this.#material.alphaMode = Constants.ALPHA_PREMULTIPLIED;
    this.#material.backFaceCulling = false;
    this.#material.disableDepthWrite = true;
    this.#material.depthFunction = Constants.ALWAYS;
    this.#sheet = new Mesh('outline', scene);
    this.#sheet.setVerticesBuffer(
      new VertexBuffer(scene.getEngine(), new Float32Array([-1, -1, 0, 3, -1, 0, -1, 3, 0]), VertexBuffer.PositionKind, false, false, 3),
    );
    this.#sheet.setIndices([0, 1, 2], 3);
    this.#sheet.material = this.#material;
    this.#sheet.alwaysSelectAsActiveMesh = true;
    this.#sheet.isPickable = false;
    this.#sheet.doNotSyncBoundingInfo = true;
    this.#sheet.isVisible = false;
    // After everything else that is see-through.
    this.#sheet.alphaIndex = 1_000;
  }

  /** Draw calls of the mask in the last frame. */
  get drawCalls(): number {
    return this.#on ? this.#subject.solids.filter((mesh) => mesh.isVisible).length : 0;
  }

  /** Marks what the subject's mask shows, in `ink` (sRGB), or nothing. `pixels`: device pixels per CSS pixel. */
  show(ink: readonly [number, number, number] | null, pixels: number): void {
    this.#on = ink !== null;
    this.#sheet.isVisible = this.#on;
    const mask = ink ? this.#sized() : this.#mask;
    if (mask) this.#scene.customRenderTargets = this.#on ? [mask] : [];
    if (!ink || !mask) return;
    const { width, height } = mask.getSize();
    mask.renderList = this.#subject.solids;
    this.#material.setTexture('mask', mask);
    this.#material.setVector4('grid', new Vector4(1 / width, 1 / height, Math.max(1, HALF_WIDTH * pixels), 0));
    this.#material.setVector4('ink', new Vector4(ink[0], ink[1], ink[2], 1));
  }

  ready(): boolean {
    return !this.#on || ((this.#mask?.isReadyForRendering() ?? true) && this.#material.isReady(this.#sheet));
  }

  dispose(): void {
    this.#scene.customRenderTargets = [];
    this.#mask?.dispose();
    this.#sheet.dispose();
    this.#material.dispose();
  }

  /** The mask, as large as the picture. */
  #sized(): RenderTargetTexture {
    const engine = this.#scene.getEngine();
    const [width, height] = [engine.getRenderWidth(), engine.getRenderHeight()];
    if (this.#mask) {
      const now = this.#mask.getSize();
      if (now.width === width && now.height === height) return this.#mask;
      this.#mask.dispose();
    }
    const mask = new RenderTargetTexture('mask', { width, height }, this.#scene, {
      generateMipMaps: false,
      generateDepthBuffer: true,
      generateStencilBuffer: true,
      type: Constants.TEXTURETYPE_UNSIGNED_BYTE,
      samplingMode: Constants.TEXTURE_BILINEAR_SAMPLINGMODE,
    });
    mask.wrapU = mask.wrapV = Constants.TEXTURE_CLAMP_ADDRESSMODE;
    mask.clearColor = new Color4(0, 0, 0, 0);
    mask.activeCamera = this.#scene.activeCamera as Camera;
    mask.onBeforeRenderObservable.add(() => this.#subject.mask(true));
    mask.onAfterRenderObservable.add(() => this.#subject.mask(false));
    this.#mask = mask;
    return mask;
  }
}
