import type { Patients } from './patients.ts';
import type { Travel } from './travel.ts';
import { refused } from '../refusal.ts';

/** What somebody under way does next. */
export const WALK = { there: 0, takesTime: 1, needsLift: 2 } as const;

/** Ways of patients and porters over the door graph, leg by leg. */
export class Walking {
  /** Minutes of the leg, after `takesTime`. */
  minutes = 0;
  /** Resource of the lift waited for, after `needsLift`, and of one just left, or -1. */
  lift = -1;
  leftLift = -1;
  readonly #travel: Travel | null;
  readonly #patients: Patients;
  /** Where idle porters stand, by resource; rooms. */
  readonly #idleAt: Map<number, number[]> = new Map();

  constructor(travel: Travel | null, patients: Patients) {
    this.#travel = travel;
    this.#patients = patients;
  }

  /** One leg after another of the way to `room`: walk, wait for the lift, ride. Throws a RangeError where there is no way. */
  next(row: number, room: number, by: number): number {
    const { leg: legs, room: rooms } = this.#patients;
    const travel = this.#building();
    const from = rooms[row] as number;
    const way = travel.way(from, room, by);
    if (!way) throw refused('no-way', { from: travel.graph.rooms[from] ?? '–', to: travel.graph.rooms[room] ?? '–' });
    this.leftLift = -1;
    for (;;) {
      const state = legs[row] as number;
      const leg = Math.floor(state / 3);
      if (state % 3 === 0) {
        if (leg > 0) this.leftLift = way.lift[leg - 1] as number;
        if (leg === way.walk.length) break;
        legs[row] = state + 1;
        this.minutes = way.walk[leg] as number;
        return WALK.takesTime;
      }
      this.lift = way.lift[leg] as number;
      if (this.lift >= 0 && state % 3 === 1) {
        legs[row] = state + 1;
        return WALK.needsLift;
      }
      legs[row] = 3 * (leg + 1);
      if (this.lift < 0) continue;
      this.minutes = way.ride[leg] as number;
      return WALK.takesTime;
    }
    legs[row] = 0;
    rooms[row] = room;
    return WALK.there;
  }

  /** Somebody of `resource` is free and stands where the patient is. */
  standsBy(resource: number, row: number): void {
    if (!this.#travel) return;
    const idle = this.#idleAt.get(resource);
    const room = this.#patients.room[row] as number;
    if (idle) idle.push(room);
    else this.#idleAt.set(resource, [room]);
  }

  /** Minutes until the nearest idle porter is with the patient. Those who did nothing yet stand by. */
  fetchMinutes(row: number, resource: number): number {
    const travel = this.#building();
    const idle = this.#idleAt.get(resource) ?? [];
    const room = this.#patients.room[row] as number;
    let best = -1;
    let least = Infinity;
    idle.forEach((from, i) => {
      const minutes = travel.way(from, room, 0)?.minutes ?? Infinity;
      if (minutes < least) [best, least] = [i, minutes];
    });
    if (best < 0) return 0;
    idle.splice(best, 1);
    return least;
  }

  #building(): Travel {
    if (!this.#travel) throw refused('no-building');
    return this.#travel;
  }
}
