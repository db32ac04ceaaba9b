import type { Actors, Stretches } from './film.ts';

interface Walk {
  readonly way: number;
  readonly from: readonly [number, number, number];
  readonly to: readonly [number, number, number];
  readonly walkFrom: number;
  walkTo: number;
}

interface Said {
  readonly act: number;
  readonly resource: number;
  readonly since: number;
  readonly priority: number;
  readonly room: number;
}

interface Track {
  readonly person: number;
  readonly of: number;
  readonly from: number;
  to: number;
  walk: Walk | null;
  /** One walk is shared by all stretches it lasts for. */
  readonly stretches: { minute: number; said: Said; walk: Walk }[];
}

/** Collects what everybody does, stretch by stretch, and makes the tables of a film of it. */
export class Stretching {
  readonly #tracks: Track[] = [];

  /** A new actor; its number. */
  open(person: number, of: number, from: number): number {
    return this.#tracks.push({ person, of, from, to: Infinity, walk: null, stretches: [] }) - 1;
  }

  close(track: number, minute: number): void {
    const one = this.#tracks[track];
    if (!one) return;
    one.to = minute;
    if (one.walk && one.walk.walkTo > minute) one.walk.walkTo = minute;
  }

  /** A way to somewhere else; whoever is still under way to the last place hurries. */
  walk(track: number, walk: Walk): void {
    const one = this.#tracks[track];
    if (!one) return;
    if (one.walk && one.walk.walkTo > walk.walkFrom) one.walk.walkTo = walk.walkFrom;
    one.walk = walk;
  }

  /** The way that is walked now, as long as the model says, ends. */
  arrive(track: number, minute: number): void {
    const walk = this.#tracks[track]?.walk;
    if (walk && walk.walkTo > minute) walk.walkTo = minute;
  }

  say(track: number, minute: number, said: Said): void {
    const one = this.#tracks[track];
    if (!one?.walk) return;
    const last = one.stretches.at(-1);
    if (last && last.walk === one.walk && same(last.said, said)) return;
    if (last && last.minute === minute) one.stretches.pop();
    one.stretches.push({ minute, said, walk: one.walk });
  }

  /** Tables of all who were seen; walks end with the film at the latest. */
  finish(toMinute: number): { readonly actors: Actors; readonly stretches: Stretches } {
    const tracks = this.#tracks.filter((track) => track.stretches.length > 0);
    const all = tracks.flatMap((track) => track.stretches);
    const first = new Int32Array(tracks.length + 1);
    tracks.forEach((track, i) => (first[i + 1] = (first[i] as number) + track.stretches.length));
    const end = (minute: number): number => Math.min(minute, toMinute);
    return {
      actors: {
        count: tracks.length,
        person: Int32Array.from(tracks, (track) => track.person),
        of: Int16Array.from(tracks, (track) => track.of),
        first,
        from: Float64Array.from(tracks, (track) => track.from),
        to: Float64Array.from(tracks, (track) => end(track.to)),
        stays: Uint8Array.from(tracks, (track) => (track.to === Infinity ? 1 : 0)),
      },
      stretches: {
        minute: Float64Array.from(all, ({ minute }) => minute),
        act: Uint8Array.from(all, ({ said }) => said.act),
        resource: Int16Array.from(all, ({ said }) => said.resource),
        since: Float64Array.from(all, ({ said }) => said.since),
        priority: Uint8Array.from(all, ({ said }) => said.priority),
        room: Int32Array.from(all, ({ said }) => said.room),
        x: Float32Array.from(all, ({ walk }) => walk.to[0]),
        y: Float32Array.from(all, ({ walk }) => walk.to[1]),
        z: Float32Array.from(all, ({ walk }) => walk.to[2]),
        fromX: Float32Array.from(all, ({ walk }) => walk.from[0]),
        fromY: Float32Array.from(all, ({ walk }) => walk.from[1]),
        fromZ: Float32Array.from(all, ({ walk }) => walk.from[2]),
        way: Int32Array.from(all, ({ walk }) => walk.way),
        walkFrom: Float64Array.from(all, ({ walk }) => walk.walkFrom),
        walkTo: Float64Array.from(all, ({ walk }) => end(walk.walkTo)),
      },
    };
  }
}

function same(a: Said, b: Said): boolean {
  const waits = a.act === 1;
  return a.act === b.act && a.resource === b.resource && a.priority === b.priority && a.room === b.room && (!waits || a.since === b.since);
}
