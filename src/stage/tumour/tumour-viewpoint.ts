import { add, scale } from '#models/imaging/affine.ts';
import { between, orbit, type Pose } from '../camera.ts';
import type { TumourCut, TumourSaved, TumourViewpoint } from './contract.ts';
import { directions, middleOf, poseFor, radiusOf, type Bounds } from './tumour-space.ts';

const GLIDE_MS = 180;
/** Least that fits a close look, mm. */
const LEAST_CLOSE = 22;

/** What the viewer may look at. */
export interface Sights {
  readonly whole: Bounds;
  /** Points of the whole, x, y, z, ...: what should fit the picture. */
  readonly points: Float32Array;
  /** The tumour; null while there is none. */
  readonly tumour: Bounds | null;
}

/** The viewer's place and the way there, shared by both sides of a comparison. */
export class TumourPlace {
  #sights: Sights | null = null;
  #aspect = 1;
  #view: TumourViewpoint | 'free' = 'three-quarter';
  #close = false;
  #cut: TumourCut['plane'] | null = null;
  #pose: Pose = { target: [0, 0, 0], forward: [0, 1, 0], up: [0, 0, 1], radius: 100 };
  #glide: { readonly from: Pose; readonly to: Pose; readonly start: number } | null = null;

  get view(): TumourViewpoint | 'free' {
    return this.#view;
  }

  get pose(): Pose {
    return this.#pose;
  }

  /** Other things to look at: at once, unless somebody has turned the picture by hand. */
  setSights(sights: Sights): void {
    this.#sights = sights;
    if (this.#view !== 'free') this.#go(this.#view, null);
  }

  /** There is something to look at. */
  get sees(): boolean {
    return this.#sights !== null;
  }

  /** Steps back from a tumour that has outgrown a close look; anything else leaves the viewer where they are. */
  follow(sights: Sights, now: number | null): void {
    this.#sights = sights;
    if (!this.#close || !sights.tumour || this.#view === 'free' || this.#glide) return;
    if (radiusOf(sights.tumour) > this.#pose.radius) this.#go(this.#view, now);
  }

  /** Width of one picture over its height. */
  setAspect(aspect: number): void {
    if (Math.abs(aspect - this.#aspect) < 1e-3) return;
    this.#aspect = aspect;
    if (this.#view !== 'free') this.#go(this.#view, null);
  }

  /** `now` null: at once, else gliding from that moment (ms). */
  setView(view: TumourViewpoint, now: number | null): void {
    this.#view = view;
    this.#go(view, now);
  }

  setClose(on: boolean, now: number | null): void {
    if (on === this.#close) return;
    this.#close = on;
    this.#aim(this.#look(), now);
  }

  /** A three-quarter view looks on to what is cut open. */
  setCut(plane: TumourCut['plane'] | null, now: number | null): void {
    if (plane === this.#cut) return;
    this.#cut = plane;
    if (this.#view === 'three-quarter') this.#go(this.#view, now);
  }

  turn(dx: number, dy: number): void {
    this.#glide = null;
    this.#view = 'free';
    this.#pose = orbit(this.#pose, dx, dy);
  }

  zoom(factor: number): void {
    const full = this.#sights ? radiusOf(this.#sights.whole) : 100;
    this.#glide = null;
    this.#view = 'free';
    this.#pose = { ...this.#pose, radius: Math.min(2 * full, Math.max(6, this.#pose.radius * factor)) };
  }

  /** Goes on with a glide; true while it lasts, its last step included. */
  step(now: number): boolean {
    if (!this.#glide) return false;
    const t = Math.min(1, Math.max(0, (now - this.#glide.start) / GLIDE_MS));
    this.#pose = t < 1 ? between(this.#glide.from, this.#glide.to, t * t * (3 - 2 * t)) : this.#glide.to;
    if (t >= 1) this.#glide = null;
    return true;
  }

  save(): TumourSaved {
    return { view: this.#view, pose: this.#glide?.to ?? this.#pose };
  }

  restore(saved: TumourSaved): void {
    this.#glide = null;
    this.#view = saved.view;
    if (saved.pose) this.#pose = saved.pose;
  }

  #go(view: TumourViewpoint, now: number | null): void {
    const sights = this.#sights;
    if (!sights) return;
    this.#aim(directions(view, sights.whole, sights.tumour && middleOf(sights.tumour), this.#cut), now);
  }

  /** Looks as before, at the tumour or at the whole. */
  #look(): ReturnType<typeof directions> {
    return [this.#pose.forward, this.#pose.up];
  }

  #aim(look: ReturnType<typeof directions>, now: number | null): void {
    const sights = this.#sights;
    if (!sights) return;
    const whole = poseFor(look, sights.whole, sights.points, this.#aspect);
    const near = this.#close && sights.tumour;
    const to = near ? { ...whole, target: middleOf(near), radius: Math.max(LEAST_CLOSE, 1.3 * radiusOf(near)) } : whole;
    this.#glide = now === null ? null : { from: this.#pose, to, start: now };
    if (now === null) this.#pose = to;
  }
}

/** The corners of a box, for want of a surface. */
export function cornersOf({ low, high }: Bounds): Float32Array {
  const size = add(high, scale(low, -1));
  return Float32Array.from({ length: 24 }, (_, n) => {
    const [corner, d] = [Math.floor(n / 3), n % 3];
    return (low[d] as number) + ((corner >> d) & 1 ? (size[d] as number) : 0);
  });
}
