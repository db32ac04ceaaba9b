import { Camera } from '@babylonjs/core/Cameras/camera';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import type { HeartAnchor, HeartMesh, HeartState } from '#models/anatomy/heart/mesh.ts';
import { structureId, type StructureKey } from '#models/anatomy/heart/structures.ts';
import type { Stage, StageLabel, StageOptions, StageSaved, StageTheme, StageView, StageWords } from './contract.ts';
import { project, rayThrough, toScreen, type Projection } from './camera.ts';
import { createEngine, type StageEngine } from './engine.ts';
import { HeartLayer } from './heart-layer.ts';
import { anchorsInSight, moved } from './label-search.ts';
import { layLabels, type Spot } from './labels.ts';
import { Outline } from './outline.ts';
import { PickScene } from './picking.ts';
import { LIGHTING } from './theme.ts';
import { watchPointer } from './pointer.ts';
import { QualityLadder } from './quality.ts';
import { Viewpoint } from './viewpoint.ts';
import { ENGLISH } from './words.ts';

const TURN = Math.PI / 24;

/**
 * Starts a stage on a canvas. Nothing is drawn until a heart is set; afterwards a frame is drawn only when something
 * has changed. Throws an Error in words for a person when the browser has no 3D at all.
 */
export async function createStage(canvas: HTMLCanvasElement, options: StageOptions = {}): Promise<Stage> {
  const made = await createEngine(canvas, options.backend ?? 'auto');
  return new BabylonStage(canvas, made, options);
}

class BabylonStage implements Stage {
  readonly backend: 'webgpu' | 'webgl2';
  readonly #canvas: HTMLCanvasElement;
  readonly #engine: StageEngine['engine'];
  readonly #scene: Scene;
  readonly #heart: HeartLayer;
  readonly #outline: Outline;
  readonly #words: StageWords;
  readonly #viewpoint = new Viewpoint();
  readonly #ladder: QualityLadder;
  readonly #stopPointer: () => void;
  readonly #resize: ResizeObserver;
  readonly #picks = new Set<(key: StructureKey | null) => void>();
  readonly #labelListeners = new Set<(labels: readonly StageLabel[]) => void>();
  readonly #descriptions = new Set<(text: string) => void>();
  #theme: StageTheme;
  #still: boolean;
  #alone: StructureKey | null = null;
  #picked: StructureKey | null = null;
  #hover: StructureKey | null = null;
  #labels = false;
  #seen: readonly HeartAnchor[] = [];
  #pickScene: PickScene | null = null;
  #frame = 0;
  #frames = 0;
  #settle: ReturnType<typeof setTimeout> | null = null;
  #said = '';
  #lost = false;
  #gone = false;

  constructor(canvas: HTMLCanvasElement, made: StageEngine, options: StageOptions) {
    this.#canvas = canvas;
    this.#engine = made.engine;
    this.backend = made.backend;
    this.#theme = options.theme ?? 'light';
    this.#still = options.reducedMotion ?? false;
    this.#words = options.words ?? ENGLISH;
    this.#scene = new Scene(made.engine);
    this.#scene.clearColor = new Color4(0, 0, 0, 0);
    this.#scene.skipPointerMovePicking = true;
    this.#scene.detachControl();
    // Our own matrices reach the shaders; Babylon only wants to see some camera.
    this.#scene.activeCamera = new Camera('viewer', Vector3.Zero(), this.#scene);
    this.#heart = new HeartLayer(this.#scene, made.backend === 'webgpu');
    this.#outline = new Outline(this.#scene, this.#heart, made.backend === 'webgpu');
    this.#ladder = new QualityLadder(options.maxPixelRatio ?? 1.5, (ratio) => this.#scaleTo(ratio));
    this.#scaleTo(this.#ladder.ratio);
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    this.#stopPointer = watchPointer(canvas, {
      orbit: (dx, dy) => this.#turn(dx * 0.0085, dy * 0.0085),
      zoom: (factor) => this.#zoom(factor),
      tap: (x, y) => this.#tap(x, y),
      hover: (x, y) => this.#point(x, y),
      key: (key) => this.#key(key),
    });
    this.#resize = new ResizeObserver(() => {
      if (!this.#lost) this.#engine.resize();
      this.#changed();
    });
    this.#resize.observe(canvas);
    void made.lost.then(() => {
      if (this.#gone) return;
      this.#lost = true;
      options.onLost?.();
    });
  }

  setHeart(mesh: HeartMesh): void {
    this.#heart.setMesh(mesh);
    this.#viewpoint.setHeart(mesh);
    this.#pickScene = null;
    this.#changed();
  }

  setBeat(state: HeartState): void {
    this.#heart.setState(state);
    this.#pickScene = null;
    this.#changed(false);
  }

  setTheme(theme: StageTheme): void {
    this.#theme = theme;
    this.#changed();
  }

  setView(view: StageView): void {
    this.#viewpoint.setView(view, this.#still ? null : performance.now());
    this.#pickScene = null;
    this.#changed();
  }

  setCut(on: boolean, position = 0): void {
    this.#viewpoint.setCut(on, position);
    this.#pickScene = null;
    this.#changed();
  }

  isolate(key: StructureKey | null): void {
    this.#alone = key;
    this.#changed();
  }

  setLabels(on: boolean): void {
    this.#labels = on;
    this.#changed();
  }

  setReducedMotion(on: boolean): void {
    this.#still = on;
  }

  onPick(callback: (key: StructureKey | null) => void): () => void {
    this.#picks.add(callback);
    return () => this.#picks.delete(callback);
  }

  onLabels(callback: (labels: readonly StageLabel[]) => void): () => void {
    this.#labelListeners.add(callback);
    this.#changed();
    return () => this.#labelListeners.delete(callback);
  }

  onDescribe(callback: (text: string) => void): () => void {
    this.#descriptions.add(callback);
    callback(this.describe());
    return () => this.#descriptions.delete(callback);
  }

  save(): StageSaved {
    return { backend: this.backend, viewpoint: this.#viewpoint.save(), alone: this.#alone, picked: this.#picked };
  }

  restore(saved: StageSaved): void {
    this.#viewpoint.restore(saved.viewpoint);
    this.#alone = saved.alone;
    this.#picked = saved.picked;
    this.#pickScene = null;
    this.#changed();
  }

  describe(): string {
    const state = this.#heart.state;
    return this.#words.describe({
      view: this.#viewpoint.view,
      cut: this.#viewpoint.isCut,
      alone: this.#alone,
      picked: this.#picked,
      volumes: state,
      openValves: state ? (Object.keys(state.valves) as (keyof HeartState['valves'])[]).filter((valve) => state.valves[valve] > 0.3) : [],
      limited: this.#heart.pose?.limited ?? false,
    });
  }

  stats(): ReturnType<Stage['stats']> {
    const meshes = this.#scene.meshes.filter((mesh) => mesh.isVisible);
    return {
      frames: this.#frames,
      drawCalls: meshes.length + this.#outline.drawCalls,
      triangles: this.#heart.mesh?.parts.reduce((sum, part) => sum + part.indices.length / 3, 0) ?? 0,
      uploadBytes: this.#heart.uploadBytes,
    };
  }

  dispose(): void {
    this.#gone = true;
    if (this.#frame) cancelAnimationFrame(this.#frame);
    if (this.#settle) clearTimeout(this.#settle);
    this.#stopPointer();
    this.#resize.disconnect();
    try {
      this.#outline.dispose();
      this.#heart.dispose();
      this.#scene.dispose();
      this.#engine.dispose();
    } catch (error) {
      // What is left of a lost device may refuse to be put away; the browser has taken it back already.
      if (!this.#lost) throw error;
    }
    this.#picks.clear();
    this.#labelListeners.clear();
    this.#descriptions.clear();
  }

  #turn(dx: number, dy: number): void {
    this.#viewpoint.turn(dx, dy);
    this.#changed();
  }

  #zoom(factor: number): void {
    this.#viewpoint.zoom(factor);
    this.#changed();
  }

  #key(key: string): boolean {
    const turns: Record<string, readonly [number, number]> = {
      ArrowLeft: [-TURN, 0],
      ArrowRight: [TURN, 0],
      ArrowUp: [0, -TURN],
      ArrowDown: [0, TURN],
    };
    const turn = turns[key];
    if (turn) this.#turn(turn[0], turn[1]);
    else if (key === '+' || key === '=') this.#zoom(0.88);
    else if (key === '-') this.#zoom(1 / 0.88);
    else if (key === 'Home') this.setView('front');
    else if (key === 'Escape' && (this.#alone || this.#picked)) {
      this.#alone = null;
      this.#say(null);
    } else return false;
    return true;
  }

  #size(): readonly [number, number] {
    return [Math.max(1, this.#canvas.clientWidth), Math.max(1, this.#canvas.clientHeight)];
  }

  #projection(): Projection {
    const [w, h] = this.#size();
    return project(this.#viewpoint.pose, w, h, this.#engine.isNDCHalfZRange);
  }

  #rays(): PickScene | null {
    const { mesh, pose, state } = this.#heart;
    if (!mesh || !pose || !state) return null;
    return (this.#pickScene ??= new PickScene(mesh, pose.amplitudes, state.valves, this.#heart.shown));
  }

  #hit(x: number, y: number): StructureKey | null {
    const [w, h] = this.#size();
    const ray = rayThrough(this.#projection(), x, y, w, h);
    const only = this.#alone === null ? null : structureId(this.#alone);
    return this.#rays()?.cast(ray.from, ray.along, this.#viewpoint.plane, only)?.key ?? null;
  }

  #tap(x: number, y: number): void {
    this.#say(this.#hit(x, y));
  }

  #say(key: StructureKey | null): void {
    this.#picked = key;
    for (const callback of this.#picks) callback(key);
    this.#changed();
  }

  #point(x: number | null, y: number): void {
    const key = x === null ? null : this.#hit(x, y);
    if (key === this.#hover) return;
    this.#hover = key;
    this.#changed(false);
  }

  #scaleTo(ratio: number): void {
    this.#engine.setHardwareScalingLevel(1 / ratio);
    this.#changed();
  }

  /** Asks for a frame; `view` false when only the heart moved, so that labels need no new search. */
  #changed(view = true): void {
    if (this.#gone) return;
    if (view) {
      if (this.#settle) clearTimeout(this.#settle);
      this.#settle = setTimeout(() => this.#settled(), 140);
    }
    if (!this.#frame) this.#frame = requestAnimationFrame((now) => this.#draw(now));
  }

  #draw(now: number): void {
    this.#frame = 0;
    if (this.#gone || this.#lost || !this.#heart.mesh || this.#canvas.clientWidth === 0) return;
    if (this.#viewpoint.step(now)) this.#changed();
    const view = this.#projection();
    const lighting = LIGHTING[this.#theme];
    const marked = this.#hover ?? this.#picked;
    this.#heart.update({
      view,
      plane: this.#viewpoint.plane,
      alone: this.#alone === null ? -1 : structureId(this.#alone),
      lit: marked === null ? -1 : structureId(marked),
      lighting,
      grain: this.#ladder.grain,
    });
    this.#outline.show(marked === null ? null : lighting.line, this.#ladder.ratio);
    if (!this.#heart.ready() || !this.#outline.ready()) {
      this.#changed(false);
      return;
    }
    this.#engine.beginFrame();
    this.#scene.render();
    this.#engine.endFrame();
    this.#frames++;
    this.#ladder.frame(now);
    this.#sendLabels(view);
    this.#sendDescription();
  }

  /** After the view has come to rest: which anchors can be seen. */
  #settled(): void {
    this.#settle = null;
    const mesh = this.#heart.mesh;
    const rays = this.#rays();
    if (!mesh || !rays) return;
    const [width, height] = this.#size();
    this.#seen = this.#labels
      ? anchorsInSight(mesh.anchors, {
          view: this.#projection(),
          width,
          height,
          plane: this.#viewpoint.plane,
          alone: this.#alone,
          rays,
          amplitudes: this.#heart.pose?.amplitudes ?? null,
        })
      : [];
    this.#sendLabels(this.#projection());
  }

  #sendLabels(view: Projection): void {
    if (this.#labelListeners.size === 0) return;
    const [w, h] = this.#size();
    const spots = this.#seen.map((anchor): Spot => {
      const [x, y] = toScreen(view, moved(anchor, this.#heart.pose?.amplitudes ?? null), w, h);
      return { key: anchor.key, text: this.#words.structure(anchor.key), x, y };
    });
    const labels = this.#labels ? layLabels(spots, w, h, Math.min(168, Math.max(96, w * 0.2))) : [];
    for (const callback of this.#labelListeners) callback(labels);
  }

  #sendDescription(): void {
    if (this.#descriptions.size === 0 || this.#viewpoint.moving) return;
    const text = this.describe();
    if (text === this.#said) return;
    this.#said = text;
    for (const callback of this.#descriptions) callback(text);
  }
}
