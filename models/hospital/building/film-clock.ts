import { ACT, type Film } from './film.ts';
import type { Polyline } from './ways.ts';

/**
 * Everybody's place at one time of a film, in tables of its own that are filled again at every `seek`: nothing is made anew.
 * Row i of the first `count` is one person or one member of staff.
 */
export class FilmClock {
  readonly film: Film;
  minute = 0;
  count = 0;
  /** People among them, and of these who wait. */
  people = 0;
  waiting = 0;
  readonly actor: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  /** Height of the floor they stand on, m; between floors on a stair or in a lift. */
  readonly z: Float32Array;
  readonly act: Uint8Array;
  readonly priority: Uint8Array;
  readonly walking: Uint8Array;
  /** Minutes waited so far; 0 for those who do not wait. */
  readonly waited: Float32Array;
  /** Room they are in or under way to. */
  readonly room: Int32Array;
  /** State (UNIT) of each item of the building. */
  readonly items: Uint8Array;
  /** People in each room. */
  readonly inRoom: Uint16Array;
  readonly #at: Int32Array;
  readonly #itemAt: Int32Array;
  readonly #rowOf: Int32Array;

  constructor(film: Film) {
    const n = film.actors.count;
    this.film = film;
    this.actor = new Int32Array(n);
    this.x = new Float32Array(n);
    this.y = new Float32Array(n);
    this.z = new Float32Array(n);
    this.act = new Uint8Array(n);
    this.priority = new Uint8Array(n);
    this.walking = new Uint8Array(n);
    this.waited = new Float32Array(n);
    this.room = new Int32Array(n);
    this.items = new Uint8Array(film.building.items.length);
    this.inRoom = new Uint16Array(film.building.rooms.length);
    this.#at = film.actors.first.slice(0, n);
    this.#itemAt = film.items.first.slice(0, film.building.items.length);
    this.#rowOf = new Int32Array(n).fill(-1);
    this.seek(film.recording.fromMinute);
  }

  /** Row of an actor now; -1 when they are not there. */
  rowOf(actor: number): number {
    const row = this.#rowOf[actor] ?? -1;
    return row >= 0 && row < this.count && this.actor[row] === actor ? row : -1;
  }

  /** Stretch of the film an actor is in now. */
  stretchOf(actor: number): number {
    return this.#at[actor] as number;
  }

  /** Puts everybody where they are at `minute` of the run. */
  seek(minute: number): void {
    const { recording, actors } = this.film;
    const t = Math.min(recording.toMinute, Math.max(recording.fromMinute, minute));
    this.minute = t;
    this.count = this.people = this.waiting = 0;
    this.inRoom.fill(0);
    for (let actor = 0; actor < actors.count; actor++) {
      if ((actors.from[actor] as number) > t) continue;
      // Who leaves at this very moment is gone; who is there at the end of the recording stays.
      if (t >= (actors.to[actor] as number) && actors.stays[actor] === 0) continue;
      this.#place(actor);
    }
    this.#seekItems(t);
  }

  /** Where somebody is at `minute`. A number handed over would be made anew for each of them. */
  #place(actor: number): void {
    const t = this.minute;
    const { stretches: s, actors, ways } = this.film;
    const first = actors.first[actor] as number;
    const last = (actors.first[actor + 1] as number) - 1;
    let at = this.#at[actor] as number;
    while (at < last && (s.minute[at + 1] as number) <= t) at++;
    while (at > first && (s.minute[at] as number) > t) at--;
    this.#at[actor] = at;
    const act = s.act[at] as number;
    if (act === ACT.off || (s.minute[at] as number) > t) return;
    const row = this.count++;
    this.#rowOf[actor] = row;
    const room = s.room[at] as number;
    this.actor[row] = actor;
    this.act[row] = act;
    this.priority[row] = s.priority[at] as number;
    this.room[row] = room;
    this.waited[row] = act === ACT.waits ? t - (s.since[at] as number) : 0;
    if ((actors.person[actor] as number) >= 0) {
      this.people++;
      if (act === ACT.waits) this.waiting++;
      this.inRoom[room] = (this.inRoom[room] as number) + 1;
    }
    // No pairs taken apart and no Math.hypot here: both make something for every person at every frame.
    const walkFrom = s.walkFrom[at] as number;
    const walkTo = s.walkTo[at] as number;
    const way = ways[s.way[at] as number];
    if (way === undefined || t >= walkTo || walkTo <= walkFrom) {
      this.walking[row] = 0;
      this.x[row] = s.x[at] as number;
      this.y[row] = s.y[at] as number;
      this.z[row] = s.z[at] as number;
      return;
    }
    this.walking[row] = 1;
    this.#walk(row, at, way, (t - walkFrom) / (walkTo - walkFrom));
  }

  /** The share `f` of the way of stretch `at`. */
  #walk(row: number, at: number, way: Polyline, f: number): void {
    const { stretches: s } = this.film;
    const ax = s.fromX[at] as number;
    const ay = s.fromY[at] as number;
    const bx = s.x[at] as number;
    const by = s.y[at] as number;
    const n = way.x.length;
    if (n === 0) return this.#between(row, f, ax, ay, s.fromZ[at] as number, bx, by, s.z[at] as number);
    const x0 = way.x[0] as number;
    const y0 = way.y[0] as number;
    const x1 = way.x[n - 1] as number;
    const y1 = way.y[n - 1] as number;
    const out = Math.sqrt((x0 - ax) * (x0 - ax) + (y0 - ay) * (y0 - ay));
    const middle = way.gone[n - 1] as number;
    const into = Math.sqrt((bx - x1) * (bx - x1) + (by - y1) * (by - y1));
    let gone = f * (out + middle + into);
    if (gone < out) return this.#between(row, gone / out, ax, ay, s.fromZ[at] as number, x0, y0, way.z[0] as number);
    gone -= out;
    if (gone >= middle)
      return this.#between(row, into > 0 ? (gone - middle) / into : 1, x1, y1, way.z[n - 1] as number, bx, by, s.z[at] as number);
    let i = 1;
    while (i < n - 1 && (way.gone[i] as number) < gone) i++;
    const g0 = way.gone[i - 1] as number;
    const g1 = way.gone[i] as number;
    const share = g1 > g0 ? (gone - g0) / (g1 - g0) : 1;
    this.#between(
      row,
      share,
      way.x[i - 1] as number,
      way.y[i - 1] as number,
      way.z[i - 1] as number,
      way.x[i] as number,
      way.y[i] as number,
      way.z[i] as number,
    );
  }

  #between(row: number, f: number, ax: number, ay: number, az: number, bx: number, by: number, bz: number): void {
    this.x[row] = ax + f * (bx - ax);
    this.y[row] = ay + f * (by - ay);
    this.z[row] = az + f * (bz - az);
  }

  #seekItems(t: number): void {
    const { first, minute, state } = this.film.items;
    for (let i = 0; i < this.items.length; i++) {
      const low = first[i] as number;
      const end = first[i + 1] as number;
      let at = this.#itemAt[i] as number;
      // `at` is the change after the present one.
      while (at < end && (minute[at] as number) <= t) at++;
      while (at > low && (minute[at - 1] as number) > t) at--;
      this.#itemAt[i] = at;
      this.items[i] = at > low ? (state[at - 1] as number) : 0;
    }
  }
}
