import type { Building } from './building.ts';
import type { Recording } from './recording.ts';
import type { Polyline } from './ways.ts';

/** What somebody is doing in a stretch of a film. Who is `off` is not there: staff off duty, people in beds that another building has. */
export const ACT = { there: 0, waits: 1, served: 2, off: 3 } as const;

/**
 * A recorded run in a building: where everybody is at any time. Each person and each member of staff has stretches, one after
 * another without a gap; a stretch begins with the way from where they were. Made by `filmOf`.
 */
export interface Film {
  readonly recording: Recording;
  readonly building: Building;
  /** Ways by number; see models/hospital/building/ways.ts. */
  readonly ways: readonly Polyline[];
  readonly actors: Actors;
  readonly stretches: Stretches;
  /** States of each item of the building (UNIT) over time: those of item i are at first[i] to first[i + 1] - 1. */
  readonly items: { readonly first: Int32Array; readonly minute: Float64Array; readonly state: Uint8Array };
  /** What could not be shown as it was, in numbers: places taken twice, ways that do not exist. */
  readonly doubled: number;
  readonly jumps: number;
}

export interface Actors {
  readonly count: number;
  /** Number of the person in the recording; -1 for staff. */
  readonly person: Int32Array;
  /** Source of a person; resource of staff. */
  readonly of: Int16Array;
  /** Stretches of actor i are at first[i] to first[i + 1] - 1. */
  readonly first: Int32Array;
  /** When they come and leave, minutes of the run; they were there already, or stay, at the ends of the recording. */
  readonly from: Float64Array;
  readonly to: Float64Array;
  /** 1: still there when the recording ends. */
  readonly stays: Uint8Array;
}

/** Parallel arrays; minutes and metres. */
export interface Stretches {
  readonly minute: Float64Array;
  /** ACT, and the resource waited for or served by (last taken); -1 for none. */
  readonly act: Uint8Array;
  readonly resource: Int16Array;
  /** When the present wait began. */
  readonly since: Float64Array;
  readonly priority: Uint8Array;
  /** Room they are in, or on the way to. */
  readonly room: Int32Array;
  readonly x: Float32Array;
  readonly y: Float32Array;
  readonly z: Float32Array;
  /** Where the way began, which it is (-1: no way, they are simply there), and from when to when it is walked. */
  readonly fromX: Float32Array;
  readonly fromY: Float32Array;
  readonly fromZ: Float32Array;
  readonly way: Int32Array;
  readonly walkFrom: Float64Array;
  readonly walkTo: Float64Array;
}

/** Where a film is entered: at eight in the morning of a long one, when there is something to see. */
export function openingMinute({ fromMinute, toMinute }: Recording): number {
  return toMinute - fromMinute >= 720 ? fromMinute + 480 : fromMinute;
}

/** One step of somebody's story. */
export interface StoryStep {
  readonly minute: number;
  readonly minutes: number;
  /** Id of the room. */
  readonly room: string;
  readonly act: number;
  /** Id of the resource, or null. */
  readonly resource: string | null;
  readonly walkedMetres: number;
}

/** What somebody did from first to last; steps of one kind in one room are joined. */
export function storyOf(film: Film, actor: number): readonly StoryStep[] {
  const { actors, stretches: s, recording, building } = film;
  const steps: StoryStep[] = [];
  const last = actors.first[actor + 1] as number;
  for (let i = actors.first[actor] as number; i < last; i++) {
    const minute = s.minute[i] as number;
    const end = i + 1 < last ? (s.minute[i + 1] as number) : (actors.to[actor] as number);
    const resource = recording.resources[s.resource[i] as number]?.id ?? null;
    const room = building.rooms[s.room[i] as number]?.id ?? '';
    const walkedMetres = s.walkFrom[i] === minute ? lengthOfWay(film, i) : 0;
    const act = s.act[i] as number;
    const before = steps.at(-1);
    if (before && before.act === act && before.resource === resource && before.room === room) {
      steps[steps.length - 1] = { ...before, minutes: before.minutes + end - minute, walkedMetres: before.walkedMetres + walkedMetres };
    } else steps.push({ minute, minutes: end - minute, room, act, resource, walkedMetres });
  }
  return steps;
}

/** Metres of the way a stretch begins with. */
function lengthOfWay({ stretches: s, ways }: Film, i: number): number {
  const way = ways[s.way[i] as number];
  if (!way) return 0;
  return metresOf(way, s.fromX[i] as number, s.fromY[i] as number, s.x[i] as number, s.y[i] as number);
}

/** Metres from a place along a way to another place. */
export function metresOf(way: Polyline, ax: number, ay: number, bx: number, by: number): number {
  const n = way.x.length;
  if (n === 0) return Math.hypot(bx - ax, by - ay);
  return (
    Math.hypot((way.x[0] as number) - ax, (way.y[0] as number) - ay) +
    (way.gone[n - 1] as number) +
    Math.hypot(bx - (way.x[n - 1] as number), by - (way.y[n - 1] as number))
  );
}
