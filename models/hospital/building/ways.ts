import { Travel } from '../engine/travel.ts';
import type { Building, Door } from './building.ts';
import { doorGraphOf, walkable } from './door-graph.ts';
import { cornersBetween, middleOf, type Point } from './geometry.ts';

/** A way between two rooms as one walks it, from the door out of the first to the door into the last. Metres. */
export interface Polyline {
  readonly x: Float64Array;
  readonly y: Float64Array;
  /** Height of the floor. */
  readonly z: Float64Array;
  /** Metres from the first point to each. */
  readonly gone: Float64Array;
}

/** Ways people are seen on, by number; 0 is the straight one within a room. Found once and kept. */
export class Ways {
  readonly list: Polyline[] = [{ x: new Float64Array(0), y: new Float64Array(0), z: new Float64Array(0), gone: new Float64Array(0) }];
  readonly #building: Building;
  readonly #travel: Travel;
  readonly #known = new Map<number, number>();
  readonly #heights: Float64Array;
  readonly #doors: readonly Door[];
  readonly #at: readonly Point[];

  constructor(building: Building) {
    this.#building = building;
    this.#travel = new Travel(doorGraphOf(building));
    const levels = new Map(building.levels.map((level) => [level.id, level.elevation]));
    this.#heights = Float64Array.from(building.rooms, (room) => levels.get(room.level) ?? 0);
    this.#doors = walkable(building);
    this.#at = [...building.rooms.map((room) => middleOf(room.outline)), ...this.#doors.map((door) => door.at)];
  }

  /** Height of a room's floor, m. */
  height(room: number): number {
    return this.#heights[room] as number;
  }

  /** Number of the way from room to room on foot; -1 where there is none. */
  between(from: number, to: number): number {
    if (from === to) return 0;
    const key = from * this.#building.rooms.length + to;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const way = this.#travel.way(from, to, 0);
    const number = way ? this.list.push(this.#polyline(Array.from(way.rooms))) - 1 : -1;
    this.#known.set(key, number);
    return number;
  }

  #polyline(nodes: readonly number[]): Polyline {
    const rooms = this.#building.rooms.length;
    const [x, y, z]: [number[], number[], number[]] = [[], [], []];
    const put = (at: Point, height: number): void => {
      x.push(at[0]);
      y.push(at[1]);
      z.push(height);
    };
    let height = this.height(nodes[0] as number);
    // Without the middles of the first and the last room: people come from and go to a place of their own.
    for (let i = 1; i + 1 < nodes.length; i++) {
      const node = nodes[i] as number;
      const before = nodes[i - 1] as number;
      if (node >= rooms && before >= rooms) for (const corner of this.#corners(before, node)) put(corner, height);
      if (node < rooms) height = this.height(node);
      put(this.#at[node] as Point, height);
    }
    const gone = new Float64Array(x.length);
    for (let i = 1; i < x.length; i++)
      gone[i] =
        (gone[i - 1] as number) +
        Math.hypot(
          (x[i] as number) - (x[i - 1] as number),
          (y[i] as number) - (y[i - 1] as number),
          4 * ((z[i] as number) - (z[i - 1] as number)),
        );
    return { x: Float64Array.from(x), y: Float64Array.from(y), z: Float64Array.from(z), gone };
  }

  /** Corners of the room that two doors share. */
  #corners(a: number, b: number): readonly Point[] {
    const { rooms } = this.#building;
    const [one, other] = [this.#doors[a - rooms.length], this.#doors[b - rooms.length]];
    const shared = rooms.find(({ id }) => one?.rooms.includes(id) && other?.rooms.includes(id));
    return shared ? cornersBetween(shared.outline, this.#at[a] as Point, this.#at[b] as Point) : [];
  }
}
