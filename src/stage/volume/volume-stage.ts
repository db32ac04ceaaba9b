import { sameGrid } from '#models/imaging/grid.ts';
import type { PreparedVolume } from '#models/imaging/prepared-volume.ts';
import type { TransferFunction } from '#models/imaging/transfer-function.ts';
import { between, orbit, project, type Pose } from '../camera.ts';
import type { StageTheme } from '../contract.ts';
import { createEngine, type StageEngine } from '../engine.ts';
import { Listeners } from '../listeners.ts';
import { Redraw } from '../redraw.ts';
import { LIGHTING } from '../theme.ts';
import type { VolumeClip, VolumeCost, VolumeMode, VolumeOptions, VolumeSaved, VolumeStage, VolumeStats, VolumeView } from './contract.ts';
import { WHOLE } from './contract.ts';
import type { Sight } from './volume-layer.ts';
import { VolumePicture } from './volume-picture.ts';

const TURN = Math.PI / 24;
const TURNS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-TURN, 0],
  ArrowRight: [TURN, 0],
  ArrowUp: [0, -TURN],
  ArrowDown: [0, TURN],
};
const GLIDE_MS = 180;
/** Nothing has moved for so long: the fine picture is drawn. */
const REST_MS = 160;
const FINE: Sight['fineness'] = { share: 0.7, most: 1_400 };
const COARSE: Sight['fineness'] = { share: 1.5, most: 400 };

/**
 * Starts a volume picture on a canvas. Nothing is drawn until an image and a transfer function are set; afterwards only
 * when something has changed: coarsely while it goes on changing, finely once at rest. Throws an Error in words for a
 * person when the browser has no 3D at all.
 */
export async function createVolumeStage(canvas: HTMLCanvasElement, options: VolumeOptions = {}): Promise<VolumeStage> {
  const made = await createEngine(canvas, options.backend ?? 'auto');
  return new BabylonVolumeStage(canvas, made, options);
}

class BabylonVolumeStage implements VolumeStage {
  readonly backend: 'webgpu' | 'webgl2';
  readonly #picture: VolumePicture;
  readonly #views = new Listeners<VolumeView | 'free'>();
  readonly #redraw: Redraw;
  #theme: StageTheme;
  #still: boolean;
  #view: VolumeView | 'free' = 'front';
  #pose: Pose = { target: [0, 0, 0], forward: [0, 1, 0], up: [0, 0, 1], radius: 100 };
  #glide: { readonly start: Pose; readonly goal: Pose; readonly at: number } | null = null;
  #clip: VolumeClip = WHOLE;
  #mode: VolumeMode = { kind: 'light' };
  #transfer: TransferFunction | null = null;
  #skipping = true;
  #rest: ReturnType<typeof setTimeout> | undefined;
  #moving = false;

  constructor(canvas: HTMLCanvasElement, made: StageEngine, options: VolumeOptions) {
    this.backend = made.backend;
    this.#theme = options.theme ?? 'light';
    this.#still = options.reducedMotion ?? false;
    this.#picture = new VolumePicture(made, options.maxPixelRatio ?? 1.5);
    this.#redraw = new Redraw(canvas, made.lost, {
      draw: (now) => this.#draw(now),
      resized: () => this.#picture.resize(),
      lost: () => options.onLost?.(),
      gestures: {
        orbit: (dx, dy) => this.#turn(dx * 0.0085, dy * 0.0085),
        zoom: (factor) => this.#zoom(factor),
        tap: () => undefined,
        hover: () => undefined,
        key: (key) => this.#key(key),
      },
    });
  }

  setVolume(volume: PreparedVolume | null): void {
    const before = this.#picture.layer.space?.grid;
    this.#picture.layer.setVolume(volume);
    // An image of another place: from the preset chosen last, or the front. Another phase of the same one: as it is.
    if (volume && !(before && sameGrid(before, volume.texels.grid))) this.#goTo(this.#view === 'free' ? 'front' : this.#view, true);
    this.#changed(false);
  }

  setTransferFunction(f: TransferFunction): void {
    this.#picture.layer.setFunction(f);
    this.#transfer = f;
    this.#changed(true);
  }

  setMode(mode: VolumeMode): void {
    this.#picture.layer.setMode(mode);
    this.#mode = mode;
    this.#changed(true);
  }

  setClip(clip: VolumeClip): void {
    this.#clip = clip;
    this.#changed(true);
  }

  setView(view: VolumeView): void {
    this.#goTo(view, this.#still);
    this.#changed(!this.#still);
  }

  setTheme(theme: StageTheme): void {
    this.#theme = theme;
    this.#changed(false);
  }

  setReducedMotion(on: boolean): void {
    this.#still = on;
  }

  setSkipping(on: boolean): void {
    this.#skipping = on;
    this.#changed(false);
  }

  pause(on: boolean): void {
    this.#redraw.pause(on);
  }

  view(): VolumeView | 'free' {
    return this.#view;
  }

  onView(callback: (view: VolumeView | 'free') => void): () => void {
    return this.#views.add(callback);
  }

  stats(): VolumeStats {
    return { frames: this.#picture.frames, ...this.#picture.layer.uploads, resting: !this.#redraw.busy && !this.#moving };
  }

  async measure(): Promise<VolumeCost> {
    const sight = { ...this.#sight(FINE) };
    const skipped = await this.#picture.count({ ...sight, skipping: true });
    const whole = await this.#picture.count({ ...sight, skipping: false });
    return { samplesPerPixel: skipped.mean, mostSamples: skipped.most, samplesPerPixelUnskipped: whole.mean };
  }

  save(): VolumeSaved {
    return { view: this.#view, pose: this.#glide?.goal ?? this.#pose, clip: this.#clip, mode: this.#mode, transfer: this.#transfer };
  }

  restore(saved: VolumeSaved): void {
    this.#glide = null;
    this.#pose = saved.pose;
    this.setClip(saved.clip);
    this.setMode(saved.mode);
    if (saved.transfer) this.setTransferFunction(saved.transfer);
    this.#say(saved.view);
    this.#changed(false);
  }

  dispose(): void {
    clearTimeout(this.#rest);
    this.#views.clear();
    this.#redraw.dispose(this.#picture);
  }

  #goTo(view: VolumeView, atOnce: boolean): void {
    const goal = this.#picture.layer.space?.pose(view);
    this.#say(view);
    if (!goal) return;
    this.#glide = atOnce ? null : { start: this.#pose, goal, at: performance.now() };
    if (atOnce) this.#pose = goal;
  }

  #turn(dx: number, dy: number): void {
    this.#glide = null;
    this.#pose = orbit(this.#pose, dx, dy);
    this.#say('free');
    this.#changed(true);
  }

  #zoom(factor: number): void {
    const full = this.#picture.layer.space?.radius ?? this.#pose.radius;
    this.#glide = null;
    this.#pose = { ...this.#pose, radius: Math.min(full * 2, Math.max(full * 0.08, this.#pose.radius * factor)) };
    this.#changed(true);
  }

  #key(key: string): boolean {
    const turn = TURNS[key];
    if (turn) this.#turn(turn[0], turn[1]);
    else if (key === '+' || key === '=') this.#zoom(0.88);
    else if (key === '-') this.#zoom(1 / 0.88);
    else if (key === 'Home') this.setView('front');
    else return false;
    return true;
  }

  #say(view: VolumeView | 'free'): void {
    if (view === this.#view) return;
    this.#view = view;
    this.#views.tell(view);
  }

  /** Something is different. `moving`: more of it is likely to follow at once, so a coarse picture comes first. */
  #changed(moving: boolean): void {
    if (moving) {
      this.#moving = true;
      clearTimeout(this.#rest);
      this.#rest = setTimeout(() => this.#settle(), REST_MS);
    }
    this.#redraw.changed();
  }

  #settle(): void {
    if (this.#glide) return;
    this.#moving = false;
    this.#redraw.changed();
  }

  #draw(now: number): void {
    if (this.#glide) this.#step(now);
    if (!this.#picture.draw(this.#sight(this.#moving ? COARSE : FINE), this.#moving)) this.#redraw.changed();
  }

  #step(now: number): void {
    const glide = this.#glide;
    if (!glide) return;
    const t = Math.min(1, Math.max(0, (now - glide.at) / GLIDE_MS));
    this.#pose = t < 1 ? between(glide.start, glide.goal, t * t * (3 - 2 * t)) : glide.goal;
    if (t >= 1) this.#glide = null;
    this.#changed(true);
  }

  #sight(fineness: Sight['fineness']): Omit<Sight, 'pixels' | 'counting'> {
    const [w, h] = this.#redraw.size;
    return {
      view: project(this.#pose, w, h, this.#picture.halfDepth),
      clip: this.#clip,
      lighting: LIGHTING[this.#theme],
      fineness,
      skipping: this.#skipping,
    };
  }
}
