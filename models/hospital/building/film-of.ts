import type { Building } from './building.ts';
import { ACT, metresOf, type Film } from './film.ts';
import { Places } from './places.ts';
import { EVENT, type Recording } from './recording.ts';
import { Stretching } from './stretching.ts';
import { Units } from './units.ts';
import { Ways } from './ways.ts';
import { refused } from '../refusal.ts';

/** Metres a minute on foot: 1.2 m/s [recalled], as the engine has it. */
const FOOT = 72;
/** How far staff stand from whom they are with, m. */
const BESIDE = 0.55;

/** Somebody in the making: a person, a member of staff, or work of the house that takes staff somewhere. */
interface Actor {
  readonly number: number;
  readonly kind: 'person' | 'staff' | 'house';
  readonly of: number;
  held: { readonly resource: number; readonly unit: number; readonly staff: Actor | null }[];
  wants: number;
  since: number;
  priority: number;
  /** Spot they occupy, or -1; staff beside somebody occupy none. */
  spot: number;
  /** Room the model itself sends them to; -1 where it says none. */
  sent: number;
  under: boolean;
  /** Staff: whom they are with, and whether their shift is on. */
  with: Actor | null;
  on: boolean;
  /** House: the spot of its work. */
  at: number;
  room: number;
  x: number;
  y: number;
  /** In the film: their list of stretches; -1 before the first. */
  track: number;
  gone: boolean;
}

/**
 * Puts a recorded run into a building. Who holds a bed, a room or a device is there; who waits is where one waits for it; staff
 * are with those who have them, else in their own room. Ways a model does not simulate are walked in the time of what follows
 * them, hurried if that is shorter. Throws a RangeError for a building without rooms.
 */
export function filmOf(recording: Recording, building: Building): Film {
  return new FilmMaking(recording, building).make();
}

class FilmMaking {
  readonly #recording: Recording;
  readonly #building: Building;
  readonly #places: Places;
  readonly #ways: Ways;
  readonly #tracks = new Stretching();
  readonly #people: (Actor | undefined)[];
  readonly #units: Units[];
  readonly #staff: Actor[][];
  readonly #isStaff: boolean[];
  /** Beds, rooms and devices of the model that this building has no place for: who has one is not here. */
  readonly #nowhere: boolean[];
  readonly #itemChanges: { item: number; minute: number; state: number }[] = [];
  readonly #dirty = new Set<Actor>();
  readonly #given = new Map<number, number>();
  readonly #soiled = new Map<number, number>();
  #now: number;
  #numbers = 0;
  #doubled = 0;
  #jumps = 0;

  constructor(recording: Recording, building: Building) {
    if (building.rooms.length === 0) throw refused('no-rooms');
    this.#recording = recording;
    this.#building = building;
    this.#now = recording.fromMinute;
    this.#places = new Places(
      building,
      recording.resources.map((resource) => resource.id),
    );
    this.#ways = new Ways(building);
    this.#people = new Array<Actor | undefined>(recording.people.length);
    this.#isStaff = recording.resources.map((resource) => resource.kind === 'staff');
    this.#nowhere = recording.resources.map((_, r) => this.#isStaff[r] === false && !this.#places.has(r));
    this.#staff = recording.resources.map(() => []);
    this.#units = recording.resources.map(
      (_, r) =>
        new Units((unit, state) => {
          const item = this.#places.itemsOf[r]?.[unit];
          if (item !== undefined) this.#itemChanges.push({ item, minute: this.#now, state });
        }),
    );
  }

  make(): Film {
    const { time, code, who, what, fromMinute, toMinute } = this.#recording;
    let i = 0;
    while (i < time.length) {
      // All of one moment first; then everybody goes where that leaves them.
      const at = Math.max(fromMinute, time[i] as number);
      this.#now = at;
      for (; i < time.length && Math.max(fromMinute, time[i] as number) === at; i++)
        this.#event(code[i] as number, who[i] as number, what[i] as number, time[i] as number);
      this.#settle();
    }
    const { actors, stretches } = this.#tracks.finish(toMinute);
    return {
      recording: this.#recording,
      building: this.#building,
      ways: this.#ways.list,
      actors,
      stretches,
      items: this.#itemTracks(),
      doubled: this.#doubled,
      jumps: this.#jumps,
    };
  }

  #actor(kind: Actor['kind'], of: number): Actor {
    return {
      number: this.#numbers++,
      kind,
      of,
      held: [],
      wants: -1,
      since: 0,
      priority: 0,
      spot: -1,
      sent: -1,
      under: false,
      with: null,
      on: true,
      at: -1,
      room: -1,
      x: 0,
      y: 0,
      track: -1,
      gone: false,
    };
  }

  #person(number: number): Actor {
    const source = this.#recording.people[number] as number;
    return (this.#people[number] ??= this.#actor(source < 0 ? 'house' : 'person', source));
  }

  #event(code: number, who: number, what: number, time: number): void {
    if (code === EVENT.on || code === EVENT.down) return this.#changeUnits(code, who, what);
    const actor = this.#person(who);
    this.#dirty.add(actor);
    switch (code) {
      case EVENT.came:
        actor.priority = what;
        actor.track = this.#tracks.open(who, actor.of, Math.max(time, this.#recording.fromMinute));
        return;
      case EVENT.left:
        actor.gone = true;
        return;
      case EVENT.took: {
        const unit = (this.#units[what] as Units).take();
        const staff = this.#isStaff[what] ? this.#member(what, unit) : null;
        if (staff) {
          staff.with = actor;
          this.#dirty.add(staff);
        }
        actor.held.push({ resource: what, unit, staff });
        return;
      }
      case EVENT.gave: {
        const index = actor.held.findIndex((one) => one.resource === what);
        const [given] = index < 0 ? [] : actor.held.splice(index, 1);
        if (!given) return;
        this.#given.set(what, given.unit);
        if (given.staff) {
          given.staff.with = null;
          this.#dirty.add(given.staff);
        }
        (this.#units[what] as Units).give(given.unit);
        return;
      }
      case EVENT.waits:
        actor.wants = what;
        actor.since = time;
        return;
      case EVENT.waited:
        actor.wants = -1;
        return;
      case EVENT.goes:
        actor.sent = what < this.#building.rooms.length ? what : -1;
        actor.under = true;
        return;
      case EVENT.arrived:
        if (actor.under) this.#tracks.arrive(actor.track, this.#now);
        actor.under = false;
        return;
      case EVENT.soiled: {
        const unit = (this.#units[what] as Units).soil(this.#given.get(what) ?? -1);
        this.#soiled.set(who, unit);
        actor.at = this.#places.spots.ofItem[this.#places.itemsOf[what]?.[unit] ?? -1] ?? -1;
        return;
      }
      case EVENT.cleaned:
        (this.#units[what] as Units).clean(this.#soiled.get(who) ?? -1);
        return;
      case EVENT.priority:
        actor.priority = what;
    }
  }

  #changeUnits(code: number, count: number, resource: number): void {
    const units = this.#units[resource] as Units;
    if (code === EVENT.down) return units.setDown(count);
    units.setOn(count);
    if (!this.#isStaff[resource]) return;
    for (let unit = 0; unit < Math.max(count, (this.#staff[resource] as Actor[]).length); unit++) {
      const staff = this.#member(resource, unit);
      staff.on = unit < count;
      this.#dirty.add(staff);
    }
  }

  #member(resource: number, unit: number): Actor {
    const all = this.#staff[resource] as Actor[];
    while (all.length <= unit) {
      const staff = this.#actor('staff', resource);
      staff.on = all.length < (this.#units[resource] as Units).on;
      staff.track = this.#tracks.open(-1, resource, this.#recording.fromMinute);
      all.push(staff);
      this.#dirty.add(staff);
    }
    return all[unit] as Actor;
  }

  #settle(): void {
    const all = [...this.#dirty].sort((a, b) => a.number - b.number);
    this.#dirty.clear();
    // First those who leave a place, then those who look for one.
    for (const actor of all) {
      if (actor.kind === 'person' && actor.gone) {
        this.#places.leave(actor.spot);
        actor.spot = -1;
        this.#tracks.close(actor.track, this.#now);
      } else if (actor.kind === 'person' && !this.#mayStay(actor)) {
        this.#places.leave(actor.spot);
        actor.spot = -1;
      } else if (actor.kind === 'staff' && (actor.with !== null || !actor.on)) {
        this.#places.leave(actor.spot);
        actor.spot = -1;
      }
    }
    const followers = new Set<Actor>();
    for (const actor of all) {
      if (actor.kind === 'person' && !actor.gone) this.#place(actor);
      if (actor.kind === 'staff') followers.add(actor);
      for (const { staff } of actor.held) if (staff) followers.add(staff);
    }
    for (const staff of [...followers].sort((a, b) => a.number - b.number)) this.#placeStaff(staff);
  }

  /** Where somebody should be: a bed's spot, rooms, or null where they may stay where they are. */
  #wanted(actor: Actor): { readonly bed: number; readonly rooms: readonly number[] } | null {
    for (let i = actor.held.length - 1; i >= 0; i--) {
      const { resource, unit } = actor.held[i] as Actor['held'][number];
      const bed = this.#places.bed(resource, unit);
      const rooms = this.#places.serving(resource, unit);
      if (bed >= 0 || rooms.length > 0) return { bed, rooms: rooms.length > 0 ? rooms : [this.#places.spots.room[bed] as number] };
    }
    if (actor.sent >= 0) return { bed: -1, rooms: [actor.sent] };
    if (actor.wants >= 0) return { bed: -1, rooms: this.#places.waiting(actor.wants) };
    return null;
  }

  /** Has a bed, room or device this building has no place for, and none it has. */
  #elsewhere(actor: Actor): boolean {
    let without = false;
    for (const { resource } of actor.held) {
      if (this.#places.has(resource)) return false;
      without ||= this.#nowhere[resource] === true;
    }
    return without;
  }

  #mayStay(actor: Actor): boolean {
    if (actor.spot < 0 || this.#elsewhere(actor)) return false;
    const wanted = this.#wanted(actor);
    if (!wanted) return true;
    if (wanted.bed >= 0) return actor.spot === wanted.bed;
    // Whoever needs another room of the same kind need not go: only the one of their own unit counts.
    return actor.held.length > 0 || actor.sent >= 0 ? actor.room === wanted.rooms[0] : wanted.rooms.includes(actor.room);
  }

  #place(actor: Actor): void {
    const { spots } = this.#places;
    if (this.#elsewhere(actor)) {
      // Not to be seen until they have something that is here; then they come in by an entrance.
      this.#say(actor);
      actor.room = -1;
      return;
    }
    if (actor.spot < 0) {
      const wanted = this.#wanted(actor) ?? { bed: -1, rooms: actor.room >= 0 ? [actor.room] : this.#places.entrances };
      let spot = wanted.bed >= 0 && this.#places.takeBed(wanted.bed) ? wanted.bed : this.#places.take(wanted.rooms);
      if (spot < 0) {
        // Every place in the building is taken: they stand where somebody stands already.
        this.#doubled++;
        spot = spots.ofRoom[wanted.rooms[0] as number]?.[0] ?? 0;
      } else actor.spot = spot;
      const [x, y, room] = [spots.x[spot] as number, spots.y[spot] as number, spots.room[spot] as number];
      const first = actor.room < 0;
      const from = first ? this.#entrance(room) : { room: actor.room, x: actor.x, y: actor.y };
      this.#go(actor, from, room, x, y, first && this.#now <= this.#recording.fromMinute);
    } else this.#say(actor);
  }

  /** The entrance nearest to a room: its first door to the open air, or its middle. */
  #entrance(to: number): { room: number; x: number; y: number } {
    const { spots, entrances } = this.#places;
    let best = { room: to, x: 0, y: 0 };
    let least = Infinity;
    for (const room of entrances) {
      const id = this.#building.rooms[room]?.id;
      const door = this.#building.doors.find(({ rooms }) => rooms[0] === id && rooms[1] === null);
      const spot = spots.ofRoom[room]?.[0] ?? 0;
      const [x, y] = door ? door.at : [spots.x[spot] as number, spots.y[spot] as number];
      const way = this.#ways.list[this.#ways.between(room, to)];
      if (!way) continue;
      const metres = metresOf(way, x, y, x, y);
      if (metres < least) [best, least] = [{ room, x, y }, metres];
    }
    return best;
  }

  #go(actor: Actor, from: { room: number; x: number; y: number }, room: number, x: number, y: number, there: boolean): void {
    const way = there ? -1 : this.#ways.between(from.room, room);
    if (way < 0 && !there) this.#jumps++;
    const line = this.#ways.list[way];
    const minutes = line ? metresOf(line, from.x, from.y, x, y) / FOOT : 0;
    this.#tracks.walk(actor.track, {
      way,
      from: [from.x, from.y, this.#ways.height(from.room)],
      to: [x, y, this.#ways.height(room)],
      walkFrom: this.#now,
      walkTo: actor.under ? Infinity : this.#now + minutes,
    });
    actor.room = room;
    actor.x = x;
    actor.y = y;
    this.#say(actor);
  }

  /** Writes down what they do now. */
  #say(actor: Actor): void {
    const { wants, held } = actor;
    const served = held.at(-1)?.resource ?? -1;
    const act =
      actor.kind === 'staff'
        ? actor.with
          ? ACT.served
          : actor.on
            ? ACT.there
            : ACT.off
        : this.#elsewhere(actor)
          ? ACT.off
          : wants >= 0
            ? ACT.waits
            : served >= 0
              ? ACT.served
              : ACT.there;
    const resource = actor.kind === 'staff' ? -1 : wants >= 0 ? wants : served;
    this.#tracks.say(actor.track, this.#now, {
      act,
      resource,
      since: wants >= 0 ? actor.since : this.#now,
      priority: actor.priority,
      room: actor.room,
    });
  }

  #placeStaff(staff: Actor): void {
    const { spots } = this.#places;
    const other = staff.with;
    const target = other === null ? null : other.kind === 'house' ? this.#spotOfWork(other, staff) : other.room < 0 ? null : other;
    if (target) {
      const all = (other as Actor).held.filter((one) => one.staff);
      const n = all.findIndex((one) => one.staff === staff);
      const angle = 0.6 + n * 1.3;
      const [x, y] = [target.x + BESIDE * Math.cos(angle), target.y + BESIDE * Math.sin(angle)];
      if (staff.room === target.room && Math.hypot(staff.x - x, staff.y - y) < 0.01) return this.#say(staff);
      return this.#go(staff, staff.room < 0 ? target : staff, target.room, x, y, staff.room < 0);
    }
    if (staff.with !== null || !staff.on || staff.spot >= 0) {
      if (staff.room >= 0) this.#say(staff);
      return;
    }
    const bases = this.#places.bases(staff.of);
    const spot = this.#places.take(bases.length > 0 ? bases : staff.room >= 0 ? [staff.room] : this.#places.entrances);
    if (spot < 0) {
      this.#doubled++;
      if (staff.room >= 0) this.#say(staff);
      return;
    }
    staff.spot = spot;
    const room = spots.room[spot] as number;
    this.#go(staff, staff.room < 0 ? { room, x: 0, y: 0 } : staff, room, spots.x[spot] as number, spots.y[spot] as number, staff.room < 0);
  }

  /** Where a cleaning is done; work whose place nobody knows is done where they are. */
  #spotOfWork(work: Actor, staff: Actor): { room: number; x: number; y: number } | null {
    const { spots } = this.#places;
    if (work.at < 0) return staff.room >= 0 ? staff : null;
    return { room: spots.room[work.at] as number, x: spots.x[work.at] as number, y: spots.y[work.at] as number };
  }

  #itemTracks(): Film['items'] {
    const count = this.#building.items.length;
    const changes = this.#itemChanges.map((one, i) => ({ ...one, i })).sort((a, b) => a.item - b.item || a.minute - b.minute || a.i - b.i);
    const first = new Int32Array(count + 1);
    for (const { item } of changes) first[item + 1] = (first[item + 1] as number) + 1;
    for (let i = 0; i < count; i++) first[i + 1] = (first[i + 1] as number) + (first[i] as number);
    return { first, minute: Float64Array.from(changes, (one) => one.minute), state: Uint8Array.from(changes, (one) => one.state) };
  }
}
