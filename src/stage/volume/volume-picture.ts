import { Camera } from '@babylonjs/core/Cameras/camera';
import { Constants } from '@babylonjs/core/Engines/constants';
import { RenderTargetTexture } from '@babylonjs/core/Materials/Textures/renderTargetTexture';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import type { StageEngine } from '../engine.ts';
import { VolumeLayer, type Sight } from './volume-layer.ts';

/** While something moves this share of the pixels' number along each edge is drawn. */
const COARSE_PIXELS = 0.6;

/** Engine, scene and the image on it. Knows nothing of people and what they do. */
export class VolumePicture {
  readonly layer: VolumeLayer;
  readonly #made: StageEngine;
  readonly #scene: Scene;
  readonly #ratio: number;
  #coarse = false;
  #frames = 0;

  /** `maxPixelRatio`: device pixels per CSS pixel at most. */
  constructor(made: StageEngine, maxPixelRatio: number) {
    this.#made = made;
    this.#scene = new Scene(made.engine);
    this.#scene.clearColor = new Color4(0, 0, 0, 0);
    this.#scene.skipPointerMovePicking = true;
    this.#scene.detachControl();
    // Our own rays reach the shader; Babylon only wants to see some camera.
    this.#scene.activeCamera = new Camera('viewer', Vector3.Zero(), this.#scene);
    this.layer = new VolumeLayer(this.#scene, made.backend === 'webgpu');
    this.#ratio = Math.min(maxPixelRatio, globalThis.devicePixelRatio || 1);
    made.engine.setHardwareScalingLevel(1 / this.#ratio);
  }

  get halfDepth(): boolean {
    return this.#made.engine.isNDCHalfZRange;
  }

  get frames(): number {
    return this.#frames;
  }

  resize(): void {
    this.#made.engine.resize();
  }

  /** Draws; false when shaders are still being made and it should be tried again. `coarse`: fewer pixels. */
  draw(sight: Omit<Sight, 'pixels' | 'counting'>, coarse: boolean): boolean {
    const { engine } = this.#made;
    if (coarse !== this.#coarse) {
      this.#coarse = coarse;
      engine.setHardwareScalingLevel(1 / (this.#ratio * (coarse ? COARSE_PIXELS : 1)));
    }
    const shown = this.layer.update({ ...sight, pixels: [engine.getRenderWidth(), engine.getRenderHeight()], counting: false });
    if (shown && !this.layer.ready()) return false;
    engine.beginFrame();
    this.#scene.render();
    engine.endFrame();
    this.#frames++;
    return true;
  }

  /** Samples a pixel, mean and greatest, of a picture of half the size. */
  async count(sight: Omit<Sight, 'pixels' | 'counting'>): Promise<{ mean: number; most: number }> {
    const { engine } = this.#made;
    const width = Math.max(1, engine.getRenderWidth() >> 1);
    const height = Math.max(1, engine.getRenderHeight() >> 1);
    const target = new RenderTargetTexture('count', { width, height }, this.#scene, {
      generateMipMaps: false,
      generateDepthBuffer: false,
      type: Constants.TEXTURETYPE_UNSIGNED_BYTE,
      samplingMode: Constants.TEXTURE_NEAREST_SAMPLINGMODE,
    });
    try {
      target.clearColor = new Color4(0, 0, 0, 0);
      target.activeCamera = this.#scene.activeCamera;
      target.renderList = [this.layer.sheet];
      this.layer.update({ ...sight, pixels: [width, height], counting: true });
      while (!target.isReadyForRendering()) await new Promise((resolve) => requestAnimationFrame(resolve));
      this.layer.update({ ...sight, pixels: [width, height], counting: true });
      engine.beginFrame();
      target.render();
      engine.endFrame();
      const bytes = (await target.readPixels()) as Uint8Array;
      let [sum, most] = [0, 0];
      for (let n = 0; n < bytes.length; n += 4) {
        const samples = (bytes[n] as number) + 256 * (bytes[n + 1] as number);
        sum += samples;
        most = Math.max(most, samples);
      }
      return { mean: sum / (bytes.length / 4), most };
    } finally {
      target.dispose();
    }
  }

  dispose(): void {
    this.layer.dispose();
    this.#scene.dispose();
    this.#made.engine.dispose();
  }
}
