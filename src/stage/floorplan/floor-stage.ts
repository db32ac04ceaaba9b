import type { Building } from '#models/hospital/building/building.ts';
import { FilmClock } from '#models/hospital/building/film-clock.ts';
import { openingMinute, type Film } from '#models/hospital/building/film.ts';
import { boxOf } from '#models/hospital/building/geometry.ts';
import type { StageTheme } from '../contract.ts';
import { createEngine, type StageEngine } from '../engine.ts';
import { Listeners } from '../listeners.ts';
import { watchPointer } from '../pointer.ts';
import { FLOOR_COLOURS, PERSON_DIM } from './colours.ts';
import type { FloorLabel, FloorMoment, FloorOptions, FloorPick, FloorSaved, FloorShow, FloorStage, FloorStats } from './contract.ts';
import { Crowd, mostAtOnce } from './crowd.ts';
import { FloorCamera } from './floor-camera.ts';
import { roomLabels } from './floor-labels.ts';
import { FloorPicture } from './floor-picture.ts';
import { floorSolid, type FloorSolid } from './floor-solid.ts';
import { toneFloors } from './floor-tones.ts';
import { touched } from './floor-touch.ts';

/** Floors of one over the other are drawn so much farther apart than they are. */
const LIFT = 2.6;
/** How often a moment is told, and how often is drawn under reduced motion, ms. */
const TELL = 200;
const CALM = 500;

export interface FloorStart extends FloorOptions {
  readonly building: Building;
  readonly film: Film | null;
  readonly show: FloorShow;
}

/**
 * Starts a picture of a building and those in it on a canvas. It is drawn again only when something has changed. Throws an
 * Error in words for a person when the browser has no 3D at all.
 */
export async function createFloorStage(canvas: HTMLCanvasElement, start: FloorStart): Promise<FloorStage> {
  return new BabylonFloorStage(canvas, await createEngine(canvas, start.backend ?? 'auto'), start);
}

class BabylonFloorStage implements FloorStage {
  readonly backend: 'webgpu' | 'webgl2';
  readonly #canvas: HTMLCanvasElement;
  readonly #picture: FloorPicture;
  readonly #camera = new FloorCamera();
  readonly #picks = new Listeners<FloorPick | null>();
  readonly #moments = new Listeners<FloorMoment>();
  readonly #labels = new Listeners<readonly FloorLabel[]>();
  readonly #stop: (() => void)[] = [];
  readonly #look = { by: 'triage' as 'triage' | 'wait', size: 1, dim: 1, from: -Infinity, to: Infinity, lift: 1 };
  #building: Building;
  #film: Film | null = null;
  #clock: FilmClock | null = null;
  #crowd: Crowd | null = null;
  #show: FloorShow;
  #theme: StageTheme;
  #still: boolean;
  #floor: FloorSolid | null = null;
  #heights = new Float64Array(0);
  #picked: FloorPick | null = null;
  #following: number | null = null;
  #minute = 0;
  #speed = 0;
  #last = 0;
  #told = 0;
  #frame = 0;
  #dirty = false;
  #moved = true;
  #lost = false;
  #gone = false;

  constructor(canvas: HTMLCanvasElement, made: StageEngine, start: FloorStart) {
    this.#canvas = canvas;
    this.backend = made.backend;
    this.#building = start.building;
    this.#show = start.show;
    this.#theme = start.theme ?? 'light';
    this.#still = start.reducedMotion ?? false;
    this.#picture = new FloorPicture(made, start.maxPixelRatio ?? 1.5, () => this.#changed());
    this.#camera.width = canvas.clientWidth || 1;
    this.#camera.height = canvas.clientHeight || 1;
    canvas.tabIndex = 0;
    canvas.setAttribute('role', 'application');
    const resize = new ResizeObserver(() => {
      if (!this.#lost) this.#picture.resize();
      this.#see();
    });
    resize.observe(canvas);
    const shown = (): void => this.#ask();
    document.addEventListener('visibilitychange', shown);
    this.#stop.push(
      watchPointer(canvas, {
        orbit: (dx, dy) => this.#pan(dx, dy),
        zoom: (factor) => this.zoom(factor),
        tap: (x, y) => this.#tap(x, y),
        hover: () => undefined,
        key: (key) => this.#key(key),
      }),
      () => resize.disconnect(),
      () => document.removeEventListener('visibilitychange', shown),
    );
    void made.lost.then(() => {
      if (this.#gone) return;
      this.#lost = true;
      start.onLost?.();
    });
    this.#build();
    this.setFilm(start.film);
    this.fit();
  }

  setBuilding(building: Building): void {
    if (building === this.#building) return;
    this.#building = building;
    this.#build();
    this.fit();
  }

  setFilm(film: Film | null): void {
    if (film === this.#film) return;
    this.#film = film;
    this.#clock = film ? new FilmClock(film) : null;
    this.#crowd = film ? new Crowd(mostAtOnce(film)) : null;
    this.#picture.setCrowd(this.#crowd);
    this.#following = null;
    this.seek(film ? openingMinute(film.recording) : 0);
  }

  setShow(show: FloorShow): void {
    const before = this.#show;
    if (show === before) return;
    this.#show = show;
    if (show.level !== before.level || show.heat !== before.heat) this.#build();
    // Whoever is followed to another level stays in the middle, as near as before.
    if ((show.level !== before.level && this.#following === null) || show.view !== before.view) this.fit();
    this.#see();
  }

  setTheme(theme: StageTheme): void {
    this.#theme = theme;
    this.#build();
  }

  setReducedMotion(on: boolean): void {
    this.#still = on;
  }

  seek(minute: number): void {
    this.#minute = minute;
    this.#place();
    this.#tell();
    this.#changed();
  }

  play(speed: number): void {
    this.#speed = speed;
    this.#last = 0;
    this.#changed();
  }

  follow(actor: number | null): void {
    this.#following = actor;
    if (actor !== null) this.#camera.pose.reach = Math.min(this.#camera.pose.reach, 16);
    this.#place();
    this.#see();
  }

  pick(pick: FloorPick | null): void {
    this.#picked = pick;
    this.#tint();
    this.#place();
    this.#changed();
  }

  turn(yaw: number, pitch: number): void {
    this.#camera.turn(yaw, pitch);
    this.#see();
  }

  zoom(factor: number): void {
    this.#camera.zoom(factor, 400);
    this.#see();
  }

  fit(): void {
    const rooms = this.#building.rooms.filter((_, r) => this.#shown(r));
    if (rooms.length === 0) return;
    const { x0, y0, x1, y1 } = boxOf(rooms.flatMap((room) => room.outline));
    const heights = this.#building.rooms.flatMap((_, r) => (this.#shown(r) ? [this.#height(r)] : []));
    const [low, high] = [Math.min(...heights), Math.max(...heights)];
    this.#camera.plan = this.#show.view === 'plan';
    this.#camera.fit(x0, y0, x1, y1, low, high - low);
    this.#see();
  }

  onPick(callback: (pick: FloorPick | null) => void): () => void {
    return this.#picks.add(callback);
  }

  onMoment(callback: (moment: FloorMoment) => void): () => void {
    return this.#moments.add(callback);
  }

  onLabels(callback: (labels: readonly FloorLabel[]) => void): () => void {
    this.#see();
    return this.#labels.add(callback);
  }

  stats(): FloorStats {
    const people = this.#crowd ? this.#crowd.counts.reduce((a, b) => a + b, 0) : 0;
    return { frames: this.#picture.frames, drawCalls: this.#picture.drawCalls, people, resting: !this.#dirty && this.#frame === 0 };
  }

  save(): FloorSaved {
    return { minute: this.#minute, pose: { ...this.#camera.pose } };
  }

  restore({ minute, pose }: FloorSaved): void {
    Object.assign(this.#camera.pose, pose);
    this.seek(minute);
    this.#see();
  }

  dispose(): void {
    this.#gone = true;
    if (this.#frame) cancelAnimationFrame(this.#frame);
    for (const stop of this.#stop) stop();
    for (const listeners of [this.#picks, this.#moments, this.#labels]) listeners.clear();
    try {
      this.#picture.dispose();
    } catch (error) {
      // What is left of a lost device may refuse to be put away; the browser has taken it back already.
      if (!this.#lost) throw error;
    }
  }

  get #lift(): number {
    return this.#show.level === null ? LIFT : 1;
  }

  /** Where the floor of a room is drawn, m. */
  #height(room: number): number {
    return (this.#heights[room] as number) * this.#lift;
  }

  #shown(room: number): boolean {
    return this.#show.level === null || this.#building.rooms[room]?.level === this.#show.level;
  }

  /** Floors, walls, beds and devices anew. */
  #build(): void {
    const { rooms, levels, items } = this.#building;
    const elevation = new Map(levels.map((level) => [level.id, level.elevation]));
    this.#heights = Float64Array.from(rooms, (room) => elevation.get(room.level) ?? 0);
    this.#floor = floorSolid(
      this.#building,
      (r) => this.#shown(r),
      (r) => this.#height(r),
      this.#theme,
    );
    this.#picture.setTheme(this.#theme);
    this.#picture.setFloor(this.#floor);
    const index = new Map(rooms.map((room, r) => [room.id, r]));
    const roomOf = items.map((item) => index.get(item.room) ?? -1);
    this.#picture.setItems(
      this.#building,
      items.flatMap((_, i) => ((roomOf[i] as number) >= 0 && this.#shown(roomOf[i] as number) ? [i] : [])),
      (i) => this.#height(roomOf[i] as number),
    );
    const { level } = this.#show;
    const own = level === null ? null : (elevation.get(level) ?? 0);
    // On a stair or in a lift one belongs to the floor one is nearer to.
    const next = levels.reduce((least, one) => (own !== null && one.elevation > own ? Math.min(least, one.elevation) : least), Infinity);
    const below = levels.reduce((most, one) => (own !== null && one.elevation < own ? Math.max(most, one.elevation) : most), -Infinity);
    this.#look.from = own === null ? -Infinity : (own + below) / 2;
    this.#look.to = own === null ? Infinity : (own + next) / 2;
    this.#look.lift = this.#lift;
    this.#place();
    this.#tint();
    this.#see();
  }

  /** Everybody to where they are at this minute. */
  #place(): void {
    const { pose } = this.#camera;
    const clock = this.#clock;
    if (!clock || !this.#crowd) {
      this.#picture.colourItems([], this.#theme);
      this.#picture.showRing(false);
      return;
    }
    clock.seek(this.#minute);
    this.#minute = clock.minute;
    const row = this.#following === null ? -1 : clock.rowOf(this.#following);
    if (row >= 0) {
      pose.x = clock.x[row] as number;
      pose.y = clock.y[row] as number;
      pose.z = (clock.z[row] as number) * this.#lift;
      this.#moved = true;
    }
    this.#fill(clock, this.#crowd);
    this.#picture.colourItems(clock.items, this.#theme);
    const marked = this.#picked?.kind === 'actor' ? clock.rowOf(this.#picked.actor) : row;
    if (marked < 0) this.#picture.showRing(false);
    else {
      const [x, y, z] = [clock.x[marked] as number, clock.y[marked] as number, (clock.z[marked] as number) * this.#lift];
      this.#picture.showRing(true, x, y, z, this.#look.size * 1.15, FLOOR_COLOURS[this.#theme].ring);
    }
    if (this.#show.heat) this.#tint();
  }

  #fill(clock: FilmClock, crowd: Crowd): void {
    this.#look.by = this.#show.people;
    // At least six pixels wide, at most three times life.
    this.#look.size = Math.min(3, Math.max(1, 10 * this.#camera.metresPerPixel));
    this.#look.dim = PERSON_DIM[this.#theme];
    crowd.fill(clock, this.#look);
    this.#picture.showCrowd(crowd);
  }

  #tint(): void {
    if (!this.#floor) return;
    const picked = this.#picked?.kind === 'room' ? this.#picked.room : null;
    toneFloors(this.#floor, this.#building.rooms, this.#theme, picked, this.#show.heat && this.#clock ? this.#clock.inRoom : null);
    this.#picture.recolour(this.#floor.tones);
  }

  #pan(dx: number, dy: number): void {
    if (this.#following !== null) this.#following = null;
    this.#camera.pan(dx, dy);
    this.#see();
  }

  #key(key: string): boolean {
    if (key === 'ArrowLeft') this.#pan(40, 0);
    else if (key === 'ArrowRight') this.#pan(-40, 0);
    else if (key === 'ArrowUp') this.#pan(0, 40);
    else if (key === 'ArrowDown') this.#pan(0, -40);
    else if (key === '+' || key === '=') this.zoom(0.85);
    else if (key === '-') this.zoom(1 / 0.85);
    else if (key === 'q' || key === 'Q') this.turn(Math.PI / 12, 0);
    else if (key === 'e' || key === 'E') this.turn(-Math.PI / 12, 0);
    else if (key === 'Home') this.fit();
    else if (key === 'Escape' && this.#picked) this.#choose(null);
    else return false;
    return true;
  }

  #choose(pick: FloorPick | null): void {
    this.pick(pick);
    this.#picks.tell(pick);
  }

  #tap(px: number, py: number): void {
    this.#choose(touched(px, py, this.#building, this.#show.level, this.#lift, this.#camera, this.#clock));
  }

  /** Another view of the same. */
  #see(): void {
    this.#moved = true;
    this.#changed();
  }

  #changed(): void {
    if (this.#gone) return;
    this.#dirty = true;
    this.#ask();
  }

  #ask(): void {
    if (this.#gone || this.#lost || this.#frame || document.hidden) return;
    if (!this.#dirty && this.#speed === 0) return;
    this.#frame = requestAnimationFrame(this.#draw);
  }

  readonly #draw = (now: number): void => {
    this.#frame = 0;
    if (this.#gone || this.#lost || document.hidden || this.#canvas.clientWidth === 0) return;
    if (this.#speed > 0 && this.#clock) this.#advance(now);
    if (this.#dirty) {
      this.#camera.plan = this.#show.view === 'plan';
      this.#camera.update(this.#canvas.clientWidth, this.#canvas.clientHeight, this.#picture.halfDepth);
      if (this.#moved && this.#clock && this.#crowd) this.#fill(this.#clock, this.#crowd);
      this.#dirty = !this.#picture.draw(this.#camera.matrix, now);
      if (this.#moved && !this.#dirty) {
        this.#moved = false;
        this.#label();
      }
    }
    this.#ask();
  };

  #advance(now: number): void {
    const { toMinute } = (this.#clock as FilmClock).film.recording;
    if (this.#last === 0) this.#last = now;
    const gap = now - this.#last;
    if (this.#still && gap < CALM) return;
    this.#last = now;
    if (gap <= 0) return;
    // After a pause (a hidden page) it goes on where it was.
    this.#minute = Math.min(toMinute, this.#minute + (this.#speed * Math.min(gap, this.#still ? CALM + 100 : 100)) / 1000);
    this.#place();
    this.#dirty = true;
    const ended = this.#minute >= toMinute;
    if (ended) this.#speed = 0;
    if (ended || now - this.#told >= TELL) {
      this.#told = now;
      this.#tell();
    }
  }

  #tell(): void {
    const clock = this.#clock;
    if (!clock || this.#moments.size === 0) return;
    this.#moments.tell({
      minute: clock.minute,
      people: clock.people,
      waiting: clock.waiting,
      ended: clock.minute >= clock.film.recording.toMinute,
    });
  }

  /** Names of rooms, told when the view has changed. */
  #label(): void {
    if (this.#labels.size === 0) return;
    const labels = this.#show.labels
      ? roomLabels(
          this.#building,
          this.#camera,
          (r) => this.#shown(r),
          (r) => this.#height(r),
        )
      : [];
    this.#labels.tell(labels);
  }
}
