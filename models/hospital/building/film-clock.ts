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
  /** Two ends of a piece of a way (x, y, z each) and the share of it that is behind. Kept here: numbers handed over are made anew. */
  readonly #leg = new Float64Array(7);

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
    // No pairs taken apart, no Math.hypot and no fractions handed over here: all make something for every person at every frame.
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
    this.#walk(row, at, way);
  }

  /** As far on the way of stretch `at` as the time has gone: from the start onto the way, along it, and off it to the end. */
  #walk(row: number, at: number, way: Polyline): void {
    const { stretches: s } = this.film;
    const leg = this.#leg;
    const last = way.x.length - 1;
    leg[0] = s.fromX[at] as number;
    leg[1] = s.fromY[at] as number;
    leg[2] = s.fromZ[at] as number;
    leg[3] = s.x[at] as number;
    leg[4] = s.y[at] as number;
    leg[5] = s.z[at] as number;
    const walkFrom = s.walkFrom[at] as number;
    leg[6] = (this.minute - walkFrom) / ((s.walkTo[at] as number) - walkFrom);
    if (last >= 0) this.#legOf(way, last);
    const f = leg[6] as number;
    this.x[row] = (leg[0] as number) + f * ((leg[3] as number) - (leg[0] as number));
    this.y[row] = (leg[1] as number) + f * ((leg[4] as number) - (leg[1] as number));
    this.z[row] = (leg[2] as number) + f * ((leg[5] as number) - (leg[2] as number));
  }

  /** Of the whole way in `#leg`, the straight piece one is on and the share of it that is behind. */
  #legOf(way: Polyline, last: number): void {
    const leg = this.#leg;
    const outX = (way.x[0] as number) - (leg[0] as number);
    const outY = (way.y[0] as number) - (leg[1] as number);
    const inX = (leg[3] as number) - (way.x[last] as number);
    const inY = (leg[4] as number) - (way.y[last] as number);
    const out = Math.sqrt(outX * outX + outY * outY);
    const middle = way.gone[last] as number;
    const into = Math.sqrt(inX * inX + inY * inY);
    const gone = (leg[6] as number) * (out + middle + into) - out;
    if (gone < 0) {
      leg[3] = way.x[0] as number;
      leg[4] = way.y[0] as number;
      leg[5] = way.z[0] as number;
      leg[6] = 1 + gone / out;
      return;
    }
    if (gone >= middle) {
      leg[0] = way.x[last] as number;
      leg[1] = way.y[last] as number;
      leg[2] = way.z[last] as number;
      leg[6] = into > 0 ? (gone - middle) / into : 1;
      return;
    }
    let i = 1;
    while (i < last && (way.gone[i] as number) < gone) i++;
    const g0 = way.gone[i - 1] as number;
    const g1 = way.gone[i] as number;
    leg[0] = way.x[i - 1] as number;
    leg[1] = way.y[i - 1] as number;
    leg[2] = way.z[i - 1] as number;
    leg[3] = way.x[i] as number;
    leg[4] = way.y[i] as number;
    leg[5] = way.z[i] as number;
    leg[6] = g1 > g0 ? (gone - g0) / (g1 - g0) : 1;
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
