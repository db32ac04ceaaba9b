import { project, rayThrough, type Projection } from '../camera.ts';
import type { StageTheme } from '../contract.ts';
import { createEngine, type StageEngine } from '../engine.ts';
import { Listeners } from '../listeners.ts';
import { Redraw } from '../redraw.ts';
import { LIGHTING } from '../theme.ts';
import type {
  TumourMesher,
  TumourOptions,
  TumourOverlay,
  TumourPick,
  TumourSaved,
  TumourScene,
  TumourShow,
  TumourSide,
  TumourStage,
  TumourStats,
  TumourViewpoint,
  TumourWords,
} from './contract.ts';
import { SplitWindow } from './split-window.ts';
import { overlayOf } from './tumour-labels.ts';
import { pickAlong, type Picked } from './tumour-picking.ts';
import { TumourPicture } from './tumour-picture.ts';
import { SideSurfaces } from './side-surfaces.ts';
import { cutPlane, type CutPlane } from './tumour-space.ts';
import { TumourPlace } from './tumour-viewpoint.ts';
import { sightsOf } from './sights.ts';

const TURN = Math.PI / 24;
const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-TURN, 0],
  ArrowRight: [TURN, 0],
  ArrowUp: [0, -TURN],
  ArrowDown: [0, TURN],
};

/** What the page gives at the start; later each part changes by itself. */
export interface TumourStart extends TumourOptions {
  readonly mesher: TumourMesher;
  readonly words: TumourWords;
  readonly scene: TumourScene;
  readonly left: TumourSide;
  readonly right: TumourSide | null;
  readonly show: TumourShow;
}

/**
 * Starts a picture of a tumour in its patient on a canvas. It is drawn again only when something has changed. Throws an
 * Error in words for a person when the browser has no 3D at all.
 */
export async function createTumourStage(canvas: HTMLCanvasElement, start: TumourStart): Promise<TumourStage> {
  return new BabylonTumourStage(canvas, await createEngine(canvas, start.backend ?? 'auto'), start);
}

class BabylonTumourStage implements TumourStage {
  readonly backend: 'webgpu' | 'webgl2';
  readonly #picture: TumourPicture;
  readonly #window: SplitWindow;
  readonly #place = new TumourPlace();
  readonly #surfaces: SideSurfaces;
  readonly #views = new Listeners<TumourViewpoint | 'free'>();
  readonly #picks = new Listeners<TumourPick | null>();
  readonly #overlays = new Listeners<TumourOverlay>();
  readonly #troubles = new Listeners<string>();
  readonly #redraw: Redraw;
  #scene: TumourScene;
  #show: TumourShow;
  #words: TumourWords;
  #theme: StageTheme;
  #still: boolean;
  #picked: Picked | null = null;
  #hover: string | null = null;
  #said: TumourViewpoint | 'free' = 'three-quarter';

  constructor(canvas: HTMLCanvasElement, made: StageEngine, start: TumourStart) {
    this.backend = made.backend;
    this.#scene = start.scene;
    this.#show = start.show;
    this.#words = start.words;
    this.#theme = start.theme ?? 'light';
    this.#still = start.reducedMotion ?? false;
    this.#picture = new TumourPicture(made, start.maxPixelRatio ?? 1.5, () => this.#changed());
    this.#surfaces = new SideSurfaces(
      start.mesher,
      () => this.#remeshed(),
      (message) => this.#troubles.tell(message),
    );
    this.#surfaces.set(start.left, start.right, start.show);
    this.#window = new SplitWindow(canvas, () => this.#surfaces.right !== null);
    this.#redraw = new Redraw(canvas, made.lost, {
      draw: (now) => this.#draw(now),
      resized: () => this.#picture.resize(),
      lost: () => start.onLost?.(),
      gestures: {
        orbit: (dx, dy) => this.#turn(dx * 0.0085, dy * 0.0085),
        zoom: (factor) => this.#zoom(factor),
        tap: (x, y) => this.#tap(x, y),
        hover: (x, y) => this.#point(x, y),
        key: (key) => this.#key(key),
      },
    });
    this.#place.setCut(start.show.cut?.plane ?? null, null);
    this.#look();
    this.#changed();
  }

  setScene(scene: TumourScene): void {
    if (scene === this.#scene) return;
    this.#scene = scene;
    this.#surfaces.expectFirst();
    this.#look();
    this.#changed();
  }

  setSides(left: TumourSide, right: TumourSide | null): void {
    this.#surfaces.set(left, right, this.#show);
    // Without a patient the fields themselves are the first there is to look at.
    if (!this.#place.sees) this.#look();
    this.#changed();
  }

  setShow(show: TumourShow): void {
    if (show === this.#show) return;
    this.#show = show;
    this.#surfaces.set(this.#surfaces.left, this.#surfaces.right, show);
    this.#place.setCut(show.cut?.plane ?? null, this.#still ? null : performance.now());
    this.#changed();
  }

  setView(view: TumourViewpoint): void {
    this.#place.setView(view, this.#still ? null : performance.now());
    this.#changed();
  }

  setClose(on: boolean): void {
    this.#place.setClose(on, this.#still ? null : performance.now());
    this.#changed();
  }

  setWords(words: TumourWords): void {
    this.#words = words;
    this.#changed();
  }

  setTheme(theme: StageTheme): void {
    this.#theme = theme;
    this.#changed();
  }

  setReducedMotion(on: boolean): void {
    this.#still = on;
  }

  pause(on: boolean): void {
    this.#redraw.pause(on);
  }

  view(): TumourViewpoint | 'free' {
    return this.#place.view;
  }

  onView(callback: (view: TumourViewpoint | 'free') => void): () => void {
    return this.#views.add(callback);
  }

  onPick(callback: (pick: TumourPick | null) => void): () => void {
    return this.#picks.add(callback);
  }

  onOverlay(callback: (overlay: TumourOverlay) => void): () => void {
    this.#changed();
    return this.#overlays.add(callback);
  }

  onTrouble(callback: (message: string) => void): () => void {
    return this.#troubles.add(callback);
  }

  stats(): TumourStats {
    return { ...this.#picture.stats(), meshings: this.#surfaces.count, resting: !this.#redraw.busy && !this.#surfaces.busy };
  }

  save(): TumourSaved {
    return this.#place.save();
  }

  restore(saved: TumourSaved): void {
    this.#place.restore(saved);
    this.#changed();
  }

  dispose(): void {
    this.#surfaces.dispose();
    for (const listeners of [this.#views, this.#picks, this.#overlays, this.#troubles]) listeners.clear();
    this.#redraw.dispose(this.#picture);
  }

  #look(): void {
    const sights = sightsOf(this.#scene, this.#surfaces);
    if (sights) this.#place.setSights(sights);
  }

  #remeshed(): void {
    // The camera stays where it is while a tumour grows: only the first one is looked for, and one that outgrows the picture.
    if (this.#surfaces.takeFirst()) this.#look();
    else {
      const sights = sightsOf(this.#scene, this.#surfaces);
      if (sights) this.#place.follow(sights, this.#still ? null : performance.now());
    }
    this.#changed();
  }

  #turn(dx: number, dy: number): void {
    this.#place.turn(dx, dy);
    this.#changed();
  }

  #zoom(factor: number): void {
    this.#place.zoom(factor);
    this.#changed();
  }

  #key(key: string): boolean {
    const turn = TURNS[key];
    if (turn) this.#turn(turn[0], turn[1]);
    else if (key === '+' || key === '=') this.#zoom(0.88);
    else if (key === '-') this.#zoom(1 / 0.88);
    else if (key === 'Home') this.setView('three-quarter');
    else if (key === 'Escape' && this.#picked) this.#pick(null);
    else return false;
    return true;
  }

  #tap(x: number, y: number): void {
    this.#pick(this.#at(x, y));
  }

  #pick(picked: Picked | null): void {
    this.#picked = picked;
    this.#picks.tell(picked?.pick ?? null);
    this.#changed();
  }

  #point(x: number | null, y: number): void {
    const id = x === null ? null : (this.#at(x, y)?.id ?? null);
    // The skin is everywhere: lighting it up whenever the pointer passes would flicker.
    const marked = id === 'both body' ? null : id;
    if (marked === this.#hover) return;
    this.#hover = marked;
    this.#changed();
  }

  #at(x: number, y: number): Picked | null {
    const [width, height] = this.#window.size();
    const n = this.#window.at(x, y);
    const corner = this.#window.corner(n);
    const sides = this.#surfaces.sides();
    const { side, shells } = sides[n] ?? (sides[0] as (typeof sides)[number]);
    const view = this.#projection();
    const ray = rayThrough(view, x - corner[0], y - corner[1], width, height);
    const which = n === 0 ? 'left' : 'right';
    const at = { which, scene: this.#scene, side, shells, show: this.#show, plane: this.#plane(view), words: this.#words } as const;
    return pickAlong(at, ray.from, ray.along);
  }

  /** mm of a CSS pixel at the depth of what is looked at. */
  #millimetres(view: Projection): number {
    return (2 * view.halfHeight) / this.#window.size()[1];
  }

  #projection(): Projection {
    const [width, height] = this.#window.size();
    this.#place.setAspect(width / height);
    return project(this.#place.pose, width, height, this.#picture.halfDepth);
  }

  #plane(view: Projection): CutPlane | null {
    const sights = this.#show.cut && sightsOf(this.#scene, this.#surfaces);
    return sights && this.#show.cut ? cutPlane(this.#show.cut, sights.whole, view.forward) : null;
  }

  #changed(): void {
    this.#redraw.changed();
  }

  #draw(now: number): void {
    if (this.#place.step(now)) this.#changed();
    const view = this.#projection();
    const plane = this.#plane(view);
    const sides = this.#surfaces.sides();
    const [scene, show, theme] = [this.#scene, this.#show, this.#theme];
    const marked = this.#hover ?? this.#picked?.id ?? null;
    try {
      const dash = 8 * this.#millimetres(view);
      const { stacked } = this.#window;
      const drawn = { view, lighting: LIGHTING[theme], theme, scene, sides, show, plane, marked, stacked, dash };
      if (!this.#picture.draw(drawn, now)) this.#changed();
    } catch (error) {
      // A scan too large for the device: said once, and drawn without its plane.
      if (!(error instanceof RangeError) || !this.#scene.scan) throw error;
      this.#scene = { ...this.#scene, scan: null };
      this.#troubles.tell(error.message);
      this.#changed();
    }
    this.#overlay(view, plane);
    if (this.#said !== this.#place.view) {
      this.#said = this.#place.view;
      this.#views.tell(this.#said);
    }
  }

  #overlay(view: Projection, plane: CutPlane | null): void {
    if (this.#overlays.size === 0) return;
    const [width, height] = this.#window.size();
    const sides = this.#surfaces.sides().map(({ shells }, n) => ({ shells, corner: this.#window.corner(n) }));
    const common = { scene: this.#scene, show: this.#show, plane, words: this.#words, view, width, height };
    this.#overlays.tell(overlayOf(common, sides, this.#millimetres(view)));
  }
}
