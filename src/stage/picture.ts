import { Camera } from '@babylonjs/core/Cameras/camera';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import type { Stage } from './contract.ts';
import type { StageEngine } from './engine.ts';
import { HeartLayer, type Look } from './heart-layer.ts';
import { Outline } from './outline.ts';
import { QualityLadder } from './quality.ts';

/** Engine, scene and what is drawn on it, frame by frame. Knows nothing of people and what they do. */
export class Picture {
  readonly heart: HeartLayer;
  readonly #made: StageEngine;
  readonly #scene: Scene;
  readonly #outline: Outline;
  readonly #ladder: QualityLadder;
  #frames = 0;

  /** `maxPixelRatio`: device pixels per CSS pixel at most; `onScale` is told when fewer are drawn than before. */
  constructor(made: StageEngine, maxPixelRatio: number, onScale: () => void) {
    this.#made = made;
    this.#scene = new Scene(made.engine);
    this.#scene.clearColor = new Color4(0, 0, 0, 0);
    this.#scene.skipPointerMovePicking = true;
    this.#scene.detachControl();
    // Our own matrices reach the shaders; Babylon only wants to see some camera.
    this.#scene.activeCamera = new Camera('viewer', Vector3.Zero(), this.#scene);
    this.heart = new HeartLayer(this.#scene, made.backend === 'webgpu');
    this.#outline = new Outline(this.#scene, this.heart, made.backend === 'webgpu');
    this.#ladder = new QualityLadder(maxPixelRatio, (ratio) => {
      made.engine.setHardwareScalingLevel(1 / ratio);
      onScale();
    });
    made.engine.setHardwareScalingLevel(1 / this.#ladder.ratio);
  }

  /** Whether clip depth runs 0..1. */
  get halfDepth(): boolean {
    return this.#made.engine.isNDCHalfZRange;
  }

  resize(): void {
    this.#made.engine.resize();
  }

  /** Draws a frame at `now` (ms); false when shaders are still being made and it should be tried again. */
  draw(look: Omit<Look, 'grain'>, now: number): boolean {
    this.heart.update({ ...look, grain: this.#ladder.grain });
    this.#outline.show(look.lit >= 0 ? look.lighting.line : null, this.#ladder.ratio);
    if (!this.heart.ready() || !this.#outline.ready()) return false;
    this.#made.engine.beginFrame();
    this.#scene.render();
    this.#made.engine.endFrame();
    this.#frames++;
    this.#ladder.frame(now);
    return true;
  }

  stats(): ReturnType<Stage['stats']> {
    return {
      frames: this.#frames,
      drawCalls: this.#scene.meshes.filter((mesh) => mesh.isVisible).length + this.#outline.drawCalls,
      triangles: this.heart.mesh?.parts.reduce((sum, part) => sum + part.indices.length / 3, 0) ?? 0,
      uploadBytes: this.heart.uploadBytes,
    };
  }

  dispose(): void {
    this.#outline.dispose();
    this.heart.dispose();
    this.#scene.dispose();
    this.#made.engine.dispose();
  }
}
