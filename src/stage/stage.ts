import type { HeartMesh, HeartState } from '#models/anatomy/heart/mesh.ts';
import { structureId, type StructureKey } from '#models/anatomy/heart/structures.ts';
import type { Stage, StageLabel, StageOptions, StageSaved, StageTheme, StageView, StageWords } from './contract.ts';
import { project, rayThrough, type Projection } from './camera.ts';
import { createEngine, type StageEngine } from './engine.ts';
import { Labelling, type Labelled } from './labelling.ts';
import { Listeners } from './listeners.ts';
import { PickScene } from './picking.ts';
import { Picture } from './picture.ts';
import { LIGHTING } from './theme.ts';
import { Redraw } from './redraw.ts';
import { Viewpoint } from './viewpoint.ts';
import { ENGLISH } from './words.ts';

const TURN = Math.PI / 24;
const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-TURN, 0],
  ArrowRight: [TURN, 0],
  ArrowUp: [0, -TURN],
  ArrowDown: [0, TURN],
};

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
  readonly #picture: Picture;
  readonly #heart: Picture['heart'];
  readonly #words: StageWords;
  readonly #viewpoint = new Viewpoint();
  readonly #redraw: Redraw;
  readonly #labelling: Labelling;
  readonly #picks = new Listeners<StructureKey | null>();
  readonly #descriptions = new Listeners<string>();
  #theme: StageTheme;
  #still: boolean;
  #alone: StructureKey | null = null;
  #picked: StructureKey | null = null;
  #hover: StructureKey | null = null;
  #pickScene: PickScene | null = null;
  #said = '';

  constructor(canvas: HTMLCanvasElement, made: StageEngine, options: StageOptions) {
    this.backend = made.backend;
    this.#theme = options.theme ?? 'light';
    this.#still = options.reducedMotion ?? false;
    this.#words = options.words ?? ENGLISH;
    this.#labelling = new Labelling(this.#words, () => this.#labelled());
    this.#picture = new Picture(made, options.maxPixelRatio ?? 1.5, () => this.#changed());
    this.#heart = this.#picture.heart;
    this.#redraw = new Redraw(canvas, made.lost, {
      draw: (now) => this.#draw(now),
      resized: () => {
        this.#picture.resize();
        this.#labelling.viewChanged();
      },
      lost: () => options.onLost?.(),
      gestures: {
        orbit: (dx, dy) => this.#turn(dx * 0.0085, dy * 0.0085),
        zoom: (factor) => this.#zoom(factor),
        tap: (x, y) => this.#say(this.#hit(x, y)),
        hover: (x, y) => this.#point(x, y),
        key: (key) => this.#key(key),
      },
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
    this.#labelling.turn(on);
    this.#changed();
  }

  setReducedMotion(on: boolean): void {
    this.#still = on;
  }

  onPick(callback: (key: StructureKey | null) => void): () => void {
    return this.#picks.add(callback);
  }

  onLabels(callback: (labels: readonly StageLabel[]) => void): () => void {
    this.#changed();
    return this.#labelling.listeners.add(callback);
  }

  onDescribe(callback: (text: string) => void): () => void {
    callback(this.describe());
    return this.#descriptions.add(callback);
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
    return this.#picture.stats();
  }

  dispose(): void {
    this.#labelling.dispose();
    this.#picks.clear();
    this.#descriptions.clear();
    this.#redraw.dispose(this.#picture);
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
    const turn = TURNS[key];
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

  #projection(): Projection {
    const [w, h] = this.#redraw.size;
    return project(this.#viewpoint.pose, w, h, this.#picture.halfDepth);
  }

  #rays(): PickScene | null {
    const { mesh, pose, state } = this.#heart;
    if (!mesh || !pose || !state) return null;
    return (this.#pickScene ??= new PickScene(mesh, pose.amplitudes, state.valves, this.#heart.shown));
  }

  #hit(x: number, y: number): StructureKey | null {
    const [w, h] = this.#redraw.size;
    const ray = rayThrough(this.#projection(), x, y, w, h);
    const only = this.#alone === null ? null : structureId(this.#alone);
    return this.#rays()?.cast(ray.from, ray.along, this.#viewpoint.plane, only)?.key ?? null;
  }

  #say(key: StructureKey | null): void {
    this.#picked = key;
    this.#picks.tell(key);
    this.#changed();
  }

  #point(x: number | null, y: number): void {
    const key = x === null ? null : this.#hit(x, y);
    if (key === this.#hover) return;
    this.#hover = key;
    this.#changed(false);
  }

  /** Asks for a frame; `view` false when only the heart moved, so that labels need no new search. */
  #changed(view = true): void {
    if (view) this.#labelling.viewChanged();
    this.#redraw.changed();
  }

  #draw(now: number): void {
    if (!this.#heart.mesh) return;
    if (this.#viewpoint.step(now)) this.#changed();
    const marked = this.#hover ?? this.#picked;
    const drawn = this.#picture.draw(
      {
        view: this.#projection(),
        plane: this.#viewpoint.plane,
        alone: this.#alone === null ? -1 : structureId(this.#alone),
        lit: marked === null ? -1 : structureId(marked),
        lighting: LIGHTING[this.#theme],
      },
      now,
    );
    if (!drawn) return this.#changed(false);
    this.#labelling.send(this.#labelled());
    this.#sendDescription();
  }

  #labelled(): Labelled | null {
    const { mesh, pose } = this.#heart;
    const [width, height] = this.#redraw.size;
    return (
      mesh &&
      pose && {
        view: this.#projection(),
        width,
        height,
        plane: this.#viewpoint.plane,
        alone: this.#alone,
        rays: () => this.#rays() as PickScene,
        amplitudes: pose.amplitudes,
        anchors: mesh.anchors,
      }
    );
  }

  #sendDescription(): void {
    if (this.#descriptions.size === 0 || this.#viewpoint.moving) return;
    const text = this.describe();
    if (text === this.#said) return;
    this.#said = text;
    this.#descriptions.tell(text);
  }
}
