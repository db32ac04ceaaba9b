/** Metres per minute on foot, in a chair and in a bed: 1.2, 1.0 and 0.9 m/s [recalled]. */
const SPEED = [72, 60, 54] as const;

/** Rooms and the ways between them. */
export interface DoorGraph {
  /** Names of the rooms, in the order every index refers to. */
  readonly rooms: readonly string[];
  readonly links: readonly DoorLink[];
}

export interface DoorLink {
  readonly from: number;
  readonly to: number;
  readonly kind: 'door' | 'stairs' | 'lift';
  /** Walked; for a lift the way to it. */
  readonly metres: number;
  /** Index of the lift among the model's resources, and how long a ride takes. */
  readonly lift?: number;
  readonly rideMinutes?: number;
}

/** A way, cut where a lift is waited for: walk `walk[i]`, then ride lift `lift[i]` (-1 at the end) for `ride[i]`. Minutes. */
export interface Way {
  readonly walk: Float64Array;
  readonly lift: Int32Array;
  readonly ride: Float64Array;
  readonly minutes: number;
  /** Rooms passed, the first and last included. */
  readonly rooms: Int32Array;
}

/** Shortest ways by time (Dijkstra), found when first asked for and kept. Stairs are for those on foot only. */
export class Travel {
  readonly graph: DoorGraph;
  readonly #links: DoorLink[][];
  readonly #trees = new Map<number, Int32Array>();
  readonly #ways = new Map<number, Way | null>();

  /** Throws a RangeError when a link leads to a room that does not exist or has a length below 0. */
  constructor(graph: DoorGraph) {
    this.graph = graph;
    this.#links = graph.rooms.map(() => []);
    for (const link of graph.links) {
      const [a, b] = [this.#links[link.from], this.#links[link.to]];
      if (!a || !b) throw new RangeError(`a link leads to a room that does not exist: ${link.from} to ${link.to}`);
      if (!(link.metres >= 0)) throw new RangeError(`a link has no length: ${link.metres} m`);
      a.push(link);
      b.push({ ...link, from: link.to, to: link.from });
    }
  }

  /** The way from room to room by foot (0), chair (1) or bed (2); null when there is none. */
  way(from: number, to: number, by: number): Way | null {
    const key = (from * this.graph.rooms.length + to) * 3 + by;
    const known = this.#ways.get(key);
    if (known !== undefined) return known;
    const way = this.#trace(from, to, by);
    this.#ways.set(key, way);
    return way;
  }

  #minutes(link: DoorLink, by: number): number {
    if (link.kind === 'stairs' && by !== 0) return Infinity;
    return link.metres / (SPEED[by] as number) + (link.kind === 'lift' ? (link.rideMinutes ?? 0) : 0);
  }

  /** For each room the index (in its own list) of the link that leads one step nearer to `from`; -1 where none does. */
  #tree(from: number, by: number): Int32Array {
    const known = this.#trees.get(from * 3 + by);
    if (known) return known;
    const n = this.graph.rooms.length;
    const reached = new Float64Array(n).fill(Infinity);
    const back = new Int32Array(n).fill(-1);
    const done = new Uint8Array(n);
    reached[from] = 0;
    for (;;) {
      let room = -1;
      for (let i = 0; i < n; i++) {
        if (done[i] === 0 && (reached[i] as number) < (room < 0 ? Infinity : (reached[room] as number))) room = i;
      }
      if (room < 0) break;
      done[room] = 1;
      for (const link of this.#links[room] as DoorLink[]) {
        const minutes = (reached[room] as number) + this.#minutes(link, by);
        if (minutes >= (reached[link.to] as number)) continue;
        reached[link.to] = minutes;
        back[link.to] = (this.#links[link.to] as DoorLink[]).findIndex(
          (other) => other.to === room && other.metres === link.metres && other.kind === link.kind && other.lift === link.lift,
        );
      }
    }
    this.#trees.set(from * 3 + by, back);
    return back;
  }

  #trace(from: number, to: number, by: number): Way | null {
    const back = this.#tree(from, by);
    const rooms = [to];
    const links: DoorLink[] = [];
    for (let room = to; room !== from;) {
      const index = back[room] as number;
      if (index < 0) return null;
      const link = (this.#links[room] as DoorLink[])[index] as DoorLink;
      links.push(link);
      rooms.push((room = link.to));
    }
    links.reverse();
    const walk = [0];
    const lift: number[] = [];
    const ride: number[] = [];
    for (const link of links) {
      walk[walk.length - 1] = (walk.at(-1) as number) + link.metres / (SPEED[by] as number);
      if (link.kind !== 'lift') continue;
      lift.push(link.lift ?? -1);
      ride.push(link.rideMinutes ?? 0);
      walk.push(0);
    }
    return {
      walk: Float64Array.from(walk),
      lift: Int32Array.from([...lift, -1]),
      ride: Float64Array.from([...ride, 0]),
      minutes: [...walk, ...ride].reduce((sum, minutes) => sum + minutes, 0),
      rooms: Int32Array.from(rooms.reverse()),
    };
  }
}
