import { Camera } from '@babylonjs/core/Cameras/camera';
import { Color4 } from '@babylonjs/core/Maths/math.color';
import { Vector3 } from '@babylonjs/core/Maths/math.vector';
import { Scene } from '@babylonjs/core/scene';
import type { HeartAnchor, HeartMesh, HeartState } from '#models/anatomy/heart/mesh.ts';
import { MODE_COUNT } from '#models/anatomy/heart/mesh.ts';
import { structureId, type StructureKey } from '#models/anatomy/heart/structures.ts';
import type { Stage, StageLabel, StageOptions, StageTheme, StageView, StageWords } from './contract.ts';
import { between, orbit, preset, project, rayThrough, toScreen, type Pose, type Projection, type Vector } from './camera.ts';
import { createEngine, type StageEngine } from './engine.ts';
import { HeartLayer } from './heart-layer.ts';
import { layLabels, type Spot } from './labels.ts';
import type { Plane } from './cut-pieces.ts';
import { Outline } from './outline.ts';
import { PickScene } from './picking.ts';
import { LIGHTING } from './theme.ts';
import { watchPointer } from './pointer.ts';
import { QualityLadder } from './quality.ts';
import { ENGLISH } from './words.ts';

/** Structures one looks into, or through, when the heart is cut open. */
const ROOMS: ReadonlySet<StructureKey> = new Set([
  'left_ventricle',
  'right_ventricle',
  'left_atrium',
  'right_atrium',
  'aorta',
  'pulmonary_trunk',
  'superior_vena_cava',
  'inferior_vena_cava',
  'mitral_valve',
  'aortic_valve',
  'tricuspid_valve',
  'pulmonary_valve',
]);

const TURN = Math.PI / 24;
const MOVE_MS = 180;

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
  readonly #ladder: QualityLadder;
  readonly #stopPointer: () => void;
  readonly #resize: ResizeObserver;
  readonly #picks = new Set<(key: StructureKey | null) => void>();
  readonly #labelListeners = new Set<(labels: readonly StageLabel[]) => void>();
  readonly #descriptions = new Set<(text: string) => void>();
  #theme: StageTheme;
  #still: boolean;
  #view: StageView | 'free' = 'front';
  #pose: Pose = { target: [0, 0, 0], forward: [0, 1, 0], up: [0, 0, 1], radius: 110 };
  #move: { from: Pose; to: Pose; start: number } | null = null;
  #cut: { normal: Vector; point: Vector } | null = null;
  #cutAt = 0;
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
      this.#engine.resize();
      this.#changed();
    });
    this.#resize.observe(canvas);
  }

  setHeart(mesh: HeartMesh): void {
    this.#heart.setMesh(mesh);
    this.#view = this.#view === 'free' ? 'front' : this.#view;
    this.setView(this.#view);
    this.#move = null;
    this.#pose = this.#preset(this.#view as StageView).pose;
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
    this.#view = view;
    if (!this.#heart.mesh) return;
    const { pose, cut } = this.#preset(view);
    this.#cut = cut;
    this.#cutAt = 0;
    this.#pickScene = null;
    this.#go(pose);
  }

  setCut(on: boolean, position = 0): void {
    const mesh = this.#heart.mesh;
    this.#cutAt = Math.max(-1, Math.min(1, position));
    if (on && !this.#cut && mesh) {
      // Across the heart, towards the viewer.
      const f = this.#pose.forward;
      this.#cut = { normal: [-f[0], -f[1], -f[2]], point: mesh.landmarks.centre };
    }
    if (!on) this.#cut = null;
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

  describe(): string {
    const state = this.#heart.state;
    return this.#words.describe({
      view: this.#view,
      cut: this.#cut !== null,
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
    this.#outline.dispose();
    this.#heart.dispose();
    this.#scene.dispose();
    this.#engine.dispose();
    this.#picks.clear();
    this.#labelListeners.clear();
    this.#descriptions.clear();
  }

  #preset(view: StageView): ReturnType<typeof preset> {
    const mesh = this.#heart.mesh as HeartMesh;
    return preset(view, { centre: mesh.landmarks.centre, radius: mesh.radius, landmarks: mesh.landmarks });
  }

  #go(to: Pose): void {
    this.#move = this.#still ? null : { from: this.#pose, to, start: performance.now() };
    if (this.#still) this.#pose = to;
    this.#changed();
  }

  #turn(dx: number, dy: number): void {
    this.#move = null;
    this.#view = 'free';
    this.#pose = orbit(this.#pose, dx, dy);
    this.#changed();
  }

  #zoom(factor: number): void {
    const full = this.#heart.mesh?.radius ?? 110;
    this.#move = null;
    this.#pose = { ...this.#pose, radius: Math.min(full * 1.6, Math.max(full * 0.16, this.#pose.radius * factor)) };
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
    return project(this.#pose, w, h, this.#engine.isNDCHalfZRange);
  }

  #plane(): Plane | null {
    const mesh = this.#heart.mesh;
    if (!this.#cut || !mesh) return null;
    const { normal: n, point: p } = this.#cut;
    return { normal: n, distance: n[0] * p[0] + n[1] * p[1] + n[2] * p[2] + this.#cutAt * mesh.radius * 0.75 };
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
    return this.#rays()?.cast(ray.from, ray.along, this.#plane(), only)?.key ?? null;
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
    if (this.#gone || !this.#heart.mesh || this.#canvas.clientWidth === 0) return;
    if (this.#move) {
      const t = Math.min(1, (now - this.#move.start) / MOVE_MS);
      this.#pose = between(this.#move.from, this.#move.to, t * t * (3 - 2 * t));
      if (t >= 1) this.#move = null;
      this.#changed();
    }
    const view = this.#projection();
    const lighting = LIGHTING[this.#theme];
    const marked = this.#hover ?? this.#picked;
    this.#heart.update({
      view,
      plane: this.#plane(),
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
    this.#seen = [];
    if (this.#labels) {
      const view = this.#projection();
      const plane = this.#plane();
      const [w, h] = this.#size();
      const taken = new Map<StructureKey, HeartAnchor>();
      // Cut open, the middle of a room is what one wants named.
      const order = plane ? [...mesh.anchors].sort((a, b) => Number(b.inside) - Number(a.inside)) : mesh.anchors;
      for (const anchor of order) {
        if (taken.has(anchor.key) || (anchor.inside && !plane) || (this.#alone !== null && anchor.key !== this.#alone)) continue;
        const p = this.#moved(anchor);
        const [x, y] = toScreen(view, p, w, h);
        if (x < 8 || y < 8 || x > w - 8 || y > h - 8) continue;
        const ray = rayThrough(view, x, y, w, h);
        const away = Math.hypot(p[0] - ray.from[0], p[1] - ray.from[1], p[2] - ray.from[2]);
        if (plane && p[0] * plane.normal[0] + p[1] * plane.normal[1] + p[2] * plane.normal[2] > plane.distance + (anchor.inside ? 14 : 0))
          continue;
        const hit = rays.cast(ray.from, ray.along, plane);
        // A room of blood is seen when nothing stands before its middle; a surface when it is what the ray meets.
        const free =
          anchor.inside && ROOMS.has(anchor.key)
            ? !hit || hit.distance > away - 9 || hit.key === anchor.key
            : hit !== null &&
              Math.abs(hit.distance - away) < (anchor.inside ? 13 : 7) &&
              (hit.key === anchor.key || anchor.key === 'ventricular_septum');
        if (free) taken.set(anchor.key, anchor);
      }
      this.#seen = [...taken.values()];
    }
    this.#sendLabels(this.#projection());
  }

  #moved(anchor: HeartAnchor): Vector {
    const a = this.#heart.pose?.amplitudes;
    const p: [number, number, number] = [...anchor.position];
    for (let k = 0; a && k < MODE_COUNT; k++)
      for (let d = 0; d < 3; d++) p[d] = (p[d] as number) + (a[k] as number) * (anchor.modes[3 * k + d] as number);
    return p;
  }

  #sendLabels(view: Projection): void {
    if (this.#labelListeners.size === 0) return;
    const [w, h] = this.#size();
    const spots = this.#seen.map((anchor): Spot => {
      const [x, y] = toScreen(view, this.#moved(anchor), w, h);
      return { key: anchor.key, text: this.#words.structure(anchor.key), x, y };
    });
    const labels = this.#labels ? layLabels(spots, w, h, Math.min(168, Math.max(96, w * 0.2))) : [];
    for (const callback of this.#labelListeners) callback(labels);
  }

  #sendDescription(): void {
    if (this.#descriptions.size === 0 || this.#move) return;
    const text = this.describe();
    if (text === this.#said) return;
    this.#said = text;
    for (const callback of this.#descriptions) callback(text);
  }
}
