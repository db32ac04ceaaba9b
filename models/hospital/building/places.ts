import type { Building, Item } from './building.ts';
import { adjacencyOf } from './door-graph.ts';
import { spotsOf, type Spots } from './spots.ts';

/** Where in a building the resources of a model are, and who stands on which spot. */
export class Places {
  readonly spots: Spots;
  readonly entrances: readonly number[];
  /** Items of each resource, by index of the item: unit n of the resource is the n-th of them. */
  readonly itemsOf: readonly (readonly number[])[];
  readonly #building: Building;
  readonly #next: readonly (readonly number[])[];
  readonly #serving: readonly (readonly number[])[];
  readonly #waiting: readonly (readonly number[])[];
  readonly #bases: readonly (readonly number[])[];
  readonly #taken: Uint8Array;

  constructor(building: Building, resources: readonly string[]) {
    this.#building = building;
    this.spots = spotsOf(building);
    this.#taken = new Uint8Array(this.spots.x.length);
    this.#next = adjacencyOf(building);
    const { rooms } = building;
    const where = (test: (room: Building['rooms'][number]) => boolean | undefined): number[] =>
      rooms.flatMap((room, i) => (test(room) ? [i] : []));
    const entrances = where((room) => room.entrance);
    const halls = where((room) => room.kind === 'reception' || room.kind === 'waiting' || room.kind === 'circulation');
    this.entrances = entrances.length > 0 ? entrances : halls.length > 0 ? [halls[0] as number] : rooms.length > 0 ? [0] : [];
    this.itemsOf = resources.map((id) => building.items.flatMap((item, i) => (item.resource === id ? [i] : [])));
    this.#serving = resources.map((id) => where((room) => room.serves?.includes(id)));
    this.#bases = resources.map((id) => where((room) => room.staff?.includes(id)));
    this.#waiting = resources.map((id, r) => {
      const named = where((room) => room.waitsFor?.includes(id));
      if (named.length > 0) return named;
      const department = rooms[(this.#serving[r] as readonly number[])[0] ?? -1]?.department;
      const near = where((room) => room.kind === 'waiting' && department !== undefined && room.department === department);
      if (near.length > 0) return near;
      const any = where((room) => room.kind === 'waiting');
      return any.length > 0 ? any : this.entrances;
    });
  }

  /** There is a place for a resource: a bed, a device, or a room one goes to for it. */
  has(resource: number): boolean {
    return (this.itemsOf[resource]?.length ?? 0) > 0 || (this.#serving[resource]?.length ?? 0) > 0;
  }

  /** Rooms in which one waits for a resource. */
  waiting(resource: number): readonly number[] {
    return this.#waiting[resource] ?? [];
  }

  /** Rooms staff of a resource are in while they have nothing to do. */
  bases(resource: number): readonly number[] {
    return this.#bases[resource] ?? [];
  }

  /** Spot of the bed that is unit `unit` of a resource; -1 where it is none. */
  bed(resource: number, unit: number): number {
    const index = this.itemsOf[resource]?.[unit];
    if (index === undefined || (this.#building.items[index] as Item).kind !== 'bed') return -1;
    return this.spots.ofItem[index] as number;
  }

  /** Rooms people go to for unit `unit` of a resource, the likeliest first; empty where nobody goes anywhere for it. */
  serving(resource: number, unit: number): readonly number[] {
    const rooms = this.#serving[resource] ?? [];
    if (rooms.length < 2) return rooms;
    const item = this.#building.items[this.itemsOf[resource]?.[unit] ?? -1];
    const own = item ? rooms.find((r) => this.#building.rooms[r]?.id === item.room) : undefined;
    const first = own ?? (rooms[unit % rooms.length] as number);
    return [first, ...rooms.filter((r) => r !== first)];
  }

  /** A bed, if it is free. */
  takeBed(spot: number): boolean {
    if (this.#taken[spot]) return false;
    this.#taken[spot] = 1;
    return true;
  }

  /** First free spot in one of these rooms, else in one near by; -1 where the whole building is full. */
  take(rooms: readonly number[]): number {
    const seen = new Set(rooms);
    const queue = [...rooms];
    for (let i = 0; i < queue.length; i++) {
      const room = queue[i] as number;
      const spot = (this.spots.ofRoom[room] as readonly number[]).find((one) => !this.#taken[one]);
      if (spot !== undefined) {
        this.#taken[spot] = 1;
        return spot;
      }
      for (const next of this.#next[room] as readonly number[]) {
        if (seen.has(next)) continue;
        seen.add(next);
        queue.push(next);
      }
    }
    return -1;
  }

  leave(spot: number): void {
    if (spot >= 0) this.#taken[spot] = 0;
  }
}
