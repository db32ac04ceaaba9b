import { Streams } from '../engine/stream.ts';
import type { SeirCourse } from './seir.ts';

/** Staff who fall ill stay away; how many, and for how long. */
export interface AbsenceSetting {
  /** Share of those who fall ill who stay away for it. */
  readonly share: number;
  /** Away for a time between these, every time alike likely; days. */
  readonly shortest: number;
  readonly longest: number;
}

/** Share of staff fallen ill by a time (in days, between midnights by straight lines). */
function fallenAt(course: SeirCourse, day: number): number {
  if (day <= 0) return 0;
  if (day >= course.days) return course.staffFallen[course.days] as number;
  const before = Math.floor(day);
  const [a, b] = [course.staffFallen[before] as number, course.staffFallen[before + 1] as number];
  return a + (b - a) * (day - before);
}

/**
 * Share of staff away at a time: those who fell ill and are not back, p (C(t) − mean over D of C(t − D)), with C(t) the
 * share fallen ill by then and D uniform. The integral over D is exact for the straight lines between midnights.
 */
export function expectedAbsence(course: SeirCourse, { share, shortest, longest }: AbsenceSetting, day: number): number {
  const now = fallenAt(course, day);
  if (longest <= shortest) return share * (now - fallenAt(course, day - shortest));
  const [from, to] = [day - longest, day - shortest];
  // Trapezoids between every midnight in between, which is exact for what is straight there.
  const edges = [from, to];
  for (let edge = Math.floor(from) + 1; edge < to; edge++) edges.push(edge);
  edges.sort((a, b) => a - b);
  let area = 0;
  for (let i = 1; i < edges.length; i++) {
    const [a, b] = [edges[i - 1] as number, edges[i] as number];
    area += ((b - a) * (fallenAt(course, a) + fallenAt(course, b))) / 2;
  }
  return share * (now - area / (to - from));
}

/** From when to when somebody is away, in days; null where they never are. */
type Away = readonly [from: number, to: number] | null;

/**
 * The people of one resource and when each of them is away in one run: everybody has an own chance number, so that somebody
 * who falls ill does so in every option that does not change the epidemic.
 */
export class StaffAway {
  readonly #away: readonly Away[];

  /** `people`: how many share the work; `key` keeps them apart from others'. */
  constructor(course: SeirCourse, setting: AbsenceSetting, people: number, seed: number, replication: number, key: number) {
    const streams = new Streams(seed ^ STAFF_SEED, replication);
    this.#away = Array.from({ length: Math.max(1, people) }, (_, person): Away => {
      const chance = streams.uniform(person, key, 0);
      if (chance >= setting.share) return null;
      const from = dayOf(course, chance / setting.share);
      if (from === null) return null;
      return [from, from + setting.shortest + (setting.longest - setting.shortest) * streams.uniform(person, key, 1)];
    });
  }

  get people(): number {
    return this.#away.length;
  }

  isAway(person: number, day: number): boolean {
    const away = this.#away[person % this.#away.length];
    return away !== null && away !== undefined && away[0] <= day && day < away[1];
  }

  /** Share of them away at a time. */
  share(day: number): number {
    return this.#away.reduce((sum, away) => sum + (away !== null && away[0] <= day && day < away[1] ? 1 : 0), 0) / this.#away.length;
  }
}

const STAFF_SEED = 0x5af15eed;

/** When the share fallen ill reaches a value; null where it never does. */
function dayOf(course: SeirCourse, share: number): number | null {
  const { staffFallen, days } = course;
  if (share > (staffFallen[days] as number)) return null;
  let [low, high] = [0, days];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((staffFallen[middle] as number) < share) low = middle;
    else high = middle;
  }
  const [a, b] = [staffFallen[low] as number, staffFallen[high] as number];
  return b > a ? low + (share - a) / (b - a) : low;
}
