import type { HeartMesh } from '#models/anatomy/heart/mesh.ts';
import { between, orbit, preset, type Pose, type Preset, type StageView, type Vector } from './camera.ts';
import type { Plane } from './cut-pieces.ts';

const MOVE_MS = 180;

/** Where the viewer stands and what is cut away: plain data, so that it outlives the engine. */
export interface SavedViewpoint {
  readonly view: StageView | 'free';
  readonly pose: Pose;
  readonly cut: { readonly normal: Vector; readonly point: Vector } | null;
  readonly cutAt: number;
}

/** The viewer's place, the way there, and the cutting plane. */
export class Viewpoint {
  #mesh: HeartMesh | null = null;
  #view: StageView | 'free' = 'front';
  #pose: Pose = { target: [0, 0, 0], forward: [0, 1, 0], up: [0, 0, 1], radius: 110 };
  #move: { from: Pose; to: Pose; start: number } | null = null;
  #cut: SavedViewpoint['cut'] = null;
  #cutAt = 0;

  get view(): StageView | 'free' {
    return this.#view;
  }

  get pose(): Pose {
    return this.#pose;
  }

  get moving(): boolean {
    return this.#move !== null;
  }

  get isCut(): boolean {
    return this.#cut !== null;
  }

  /** Half-space that is taken away, or null. */
  get plane(): Plane | null {
    if (!this.#cut || !this.#mesh) return null;
    const { normal: n, point: p } = this.#cut;
    return { normal: n, distance: n[0] * p[0] + n[1] * p[1] + n[2] * p[2] + this.#cutAt * this.#mesh.radius * 0.75 };
  }

  /** Looks at another heart, from the preset chosen last or from the front, at once. */
  setHeart(mesh: HeartMesh): void {
    this.#mesh = mesh;
    this.setView(this.#view === 'free' ? 'front' : this.#view, null);
  }

  /** Goes to a preset; `now` null: at once, else gliding from that moment (ms). */
  setView(view: StageView, now: number | null): void {
    this.#view = view;
    if (!this.#mesh) return;
    const { pose, cut } = this.#preset(view, this.#mesh);
    this.#cut = cut;
    this.#cutAt = 0;
    this.#move = now === null ? null : { from: this.#pose, to: pose, start: now };
    if (now === null) this.#pose = pose;
  }

  /**
   * Cut on or off; `position` -1..1 of the heart's radius along the plane's normal. A new cut is the view's own, or goes
   * across, towards the viewer.
   */
  setCut(on: boolean, position: number): void {
    this.#cutAt = Math.max(-1, Math.min(1, position));
    if (on && !this.#cut && this.#mesh) {
      const own = this.#view === 'free' ? null : this.#preset(this.#view, this.#mesh).cut;
      const f = this.#pose.forward;
      this.#cut = own ?? { normal: [-f[0], -f[1], -f[2]], point: this.#mesh.landmarks.centre };
    }
    if (!on) this.#cut = null;
  }

  turn(dx: number, dy: number): void {
    this.#move = null;
    this.#view = 'free';
    this.#pose = orbit(this.#pose, dx, dy);
  }

  zoom(factor: number): void {
    const full = this.#mesh?.radius ?? 110;
    this.#move = null;
    this.#pose = { ...this.#pose, radius: Math.min(full * 1.6, Math.max(full * 0.16, this.#pose.radius * factor)) };
  }

  /** Goes on with a glide; true while it lasts, its last step included. */
  step(now: number): boolean {
    if (!this.#move) return false;
    const t = Math.min(1, (now - this.#move.start) / MOVE_MS);
    this.#pose = t < 1 ? between(this.#move.from, this.#move.to, t * t * (3 - 2 * t)) : this.#move.to;
    if (t >= 1) this.#move = null;
    return true;
  }

  save(): SavedViewpoint {
    return { view: this.#view, pose: this.#move?.to ?? this.#pose, cut: this.#cut, cutAt: this.#cutAt };
  }

  restore(saved: SavedViewpoint): void {
    this.#view = saved.view;
    this.#pose = saved.pose;
    this.#cut = saved.cut;
    this.#cutAt = saved.cutAt;
    this.#move = null;
  }

  #preset(view: StageView, mesh: HeartMesh): Preset {
    return preset(view, { centre: mesh.landmarks.centre, radius: mesh.radius, landmarks: mesh.landmarks });
  }
}
