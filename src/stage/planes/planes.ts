import { Camera } from '@babylonjs/core/Cameras/camera';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import type { Texels } from '#models/imaging/texels.ts';
import { createEngine, type StageEngine } from '../engine.ts';
import { makeVolumeTexture } from '../volume/volume-texture.ts';
import type { PlaneCell, PlanesLook, PlanesOptions, PlanesStage, PlanesStats } from './contract.ts';
import { PlaneQuad, type Placed } from './plane-quad.ts';

/** More pixels than this a CSS pixel are not worth their time. */
const MOST_PIXELS = 2;

/** Starts a canvas of planes. Throws an Error in words for a person when the browser can draw none. */
export async function createPlanes(canvas: HTMLCanvasElement, options: PlanesOptions = {}): Promise<PlanesStage> {
  return new BabylonPlanes(canvas, await createEngine(canvas, options.backend ?? 'auto'), options);
}

class BabylonPlanes implements PlanesStage {
  readonly backend: 'webgpu' | 'webgl2';
  readonly #canvas: HTMLCanvasElement;
  readonly #made: StageEngine;
  readonly #scene: Scene;
  readonly #quads: PlaneQuad[] = [];
  readonly #resize: ResizeObserver;
  readonly #held: Record<'image' | 'over', { texels: Texels; placed: Placed } | null> = { image: null, over: null };
  #cells: readonly PlaneCell[] = [];
  #look: PlanesLook = { ramp: { low: 0, high: 1 }, inverted: false, smooth: true, over: null };
  #frame = 0;
  #frames = 0;
  #uploads = 0;
  #uploadBytes = 0;
  #lost = false;
  #gone = false;

  constructor(canvas: HTMLCanvasElement, made: StageEngine, options: PlanesOptions) {
    this.#canvas = canvas;
    this.#made = made;
    this.backend = made.backend;
    this.#scene = new Scene(made.engine);
    this.#scene.clearColor = new Color4(0, 0, 0, 0);
    this.#scene.skipPointerMovePicking = true;
    this.#scene.detachControl();
    this.#scene.activeCamera = new Camera('planes', Vector3.Zero(), this.#scene);
    // The engine makes its canvas a tab stop; here what lies over it takes the focus.
    canvas.tabIndex = -1;
    made.engine.setHardwareScalingLevel(1 / Math.min(MOST_PIXELS, globalThis.devicePixelRatio || 1));
    this.#resize = new ResizeObserver(() => {
      if (!this.#lost) made.engine.resize();
      this.#changed();
    });
    this.#resize.observe(canvas);
    void made.lost.then(() => {
      if (this.#gone) return;
      this.#lost = true;
      options.onLost?.();
    });
  }

  setImage(texels: Texels | null): void {
    this.#hold('image', texels);
  }

  setOverlay(texels: Texels | null): void {
    this.#hold('over', texels);
  }

  setCells(cells: readonly PlaneCell[]): void {
    this.#cells = cells;
    this.#changed();
  }

  setLook(look: PlanesLook): void {
    this.#look = look;
    this.#changed();
  }

  stats(): PlanesStats {
    const drawCalls = this.#quads.filter((quad) => quad.mesh.isVisible).length;
    return { frames: this.#frames, uploads: this.#uploads, uploadBytes: this.#uploadBytes, drawCalls };
  }

  dispose(): void {
    this.#gone = true;
    if (this.#frame) cancelAnimationFrame(this.#frame);
    this.#resize.disconnect();
    try {
      for (const quad of this.#quads) quad.dispose();
      this.#held.image?.placed.texture.dispose();
      this.#held.over?.placed.texture.dispose();
      this.#scene.dispose();
      this.#made.engine.dispose();
    } catch (error) {
      // What is left of a lost device may refuse to be put away; the browser has taken it back already.
      if (!this.#lost) throw error;
    }
  }

  #hold(which: 'image' | 'over', texels: Texels | null): void {
    const before = this.#held[which];
    if ((before?.texels ?? null) === texels || this.#lost) return;
    // The old one first: two large images at once may not fit.
    before?.placed.texture.dispose();
    this.#held[which] = null;
    this.#changed();
    if (!texels) return;
    const texture = makeVolumeTexture(this.#scene, texels);
    this.#held[which] = { texels, placed: { texture, grid: texels.grid, scale: { a: texels.a, b: texels.b } } };
    this.#uploads++;
    this.#uploadBytes += texels.data.byteLength;
  }

  #changed(): void {
    if (this.#gone || this.#frame) return;
    this.#frame = requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    this.#frame = 0;
    const [width, height] = [this.#canvas.clientWidth, this.#canvas.clientHeight];
    if (this.#gone || this.#lost || width === 0 || height === 0) return;
    const image = this.#held.image?.placed;
    const cells = image ? this.#cells.filter((cell) => cell.view.width > 0 && cell.view.height > 0) : [];
    while (this.#quads.length < cells.length) this.#quads.push(new PlaneQuad(this.#scene, this.backend === 'webgpu'));
    for (const [n, quad] of this.#quads.entries()) {
      const cell = cells[n];
      quad.mesh.isVisible = cell !== undefined;
      if (cell && image) quad.show(cell, width, height, this.#look, image, this.#held.over?.placed ?? null);
    }
    // Shaders may still be in the making.
    if (this.#quads.some((quad) => quad.mesh.isVisible && !quad.ready())) return this.#changed();
    this.#made.engine.beginFrame();
    this.#scene.render();
    this.#made.engine.endFrame();
    this.#frames++;
  }
}
