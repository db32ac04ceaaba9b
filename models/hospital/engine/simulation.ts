import { arrivalTimes, type ArrivalTimes } from './arrivals.ts';
import { OP, OPERANDS, type Compiled } from './compile.ts';
import { changePlaces, deadlockOf, ringOf } from './deadlock.ts';
import { EventQueue } from './event-queue.ts';
import { DOING, Patients } from './patients.ts';
import { Pool } from './pool.ts';
import { passMark } from './spans.ts';
import { PATIENCE, Streams } from './stream.ts';
import { Tally } from './tally.ts';
import type { Travel } from './travel.ts';
import { WALK, Walking } from './walking.ts';
import type { Watch } from './watch.ts';
import { nextChange, staffAt, type Staffing } from './roster.ts';
import { Upkeep } from './upkeep.ts';

/** Kinds of events. */
const ARRIVAL = 0;
const DELAY_OVER = 1;
const PATIENCE_OVER = 2;
const SHIFT = 3;

/** Source of what is no patient: cleanings, failures. */
const HOUSE = -2;
/** Set in the visit of a draw that replaces an interrupted one. */
const AGAIN = 0x8000;

export interface RunSetting {
  readonly seed: number;
  readonly replication: number;
  /** Minutes of simulated time in all, and of them at the start that are not counted. */
  readonly minutes: number;
  readonly warmUpMinutes: number;
  /** Also tells how many people were there in each slice of so many minutes, from the very start. */
  readonly sliceMinutes?: number;
}

/**
 * One run of a compiled model. `advance` may be called with any share of the time, so that a worker can report progress
 * and be stopped; the result does not depend on how the time was cut.
 */
export class Simulation {
  now = 0;
  readonly compiled: Compiled;
  readonly setting: RunSetting;
  readonly pools: readonly Pool[];
  readonly patients: Patients;
  readonly tally: Tally;
  readonly #queue = new EventQueue();
  readonly #streams: Streams;
  readonly #walking: Walking;
  readonly #arrivals: readonly ArrivalTimes[];
  readonly #came: Int32Array;
  #ready = new Int32Array(64);
  #readyCount = 0;
  #warm: boolean;
  #watch: Watch | null = null;
  readonly #upkeep: Upkeep;

  /** Throws a RangeError when somebody is to move and there is no building. */
  constructor(compiled: Compiled, setting: RunSetting, travel: Travel | null = null) {
    this.compiled = compiled;
    this.setting = setting;
    this.patients = new Patients(compiled.spans.length > 0 ? compiled.marks.length : 0);
    this.#walking = new Walking(travel, this.patients);
    this.#streams = new Streams(setting.seed, setting.replication);
    this.pools = compiled.resources.map((resource, i) => new Pool(i, resource, this.patients));
    const { sliceMinutes: slice } = setting;
    this.tally = new Tally(
      compiled.sources.length,
      compiled.outcomes.length,
      compiled.marks.length,
      compiled.spans.length,
      slice === undefined ? null : { minutes: slice, count: Math.floor(setting.minutes / slice) },
    );
    this.#came = new Int32Array(compiled.sources.length);
    this.#warm = setting.warmUpMinutes <= 0;
    this.#arrivals = compiled.model.sources.map((source, i) => arrivalTimes(source.arrivals, this.#streams, compiled.sources[i]?.key ?? 0));
    this.#upkeep = new Upkeep(this, {
      carryOn: (row) => this.#carryOn(row),
      serve: (pool) => this.#serve(pool),
      release: (row, resource) => this.#release(row, resource),
      cancel: (event) => this.#queue.cancel(event),
      interrupt: (pool, group) => this.#interruptSurplus(pool, group, 1),
      changed: (resource) => this.#watch?.changed?.(resource),
      houseRow: (pool, step, subject) => this.#houseRow(pool, step, subject),
      draw: (row, step, sampler) => this.#draw(row, step, sampler, 0),
    });
    this.#arrivals.forEach((_, i) => this.#bookArrival(i));
    for (const pool of this.pools) {
      pool.on.forEach((_, group) => this.#bookShift(pool, group));
      this.#upkeep.start(pool);
    }
  }

  /** Lets somebody follow who comes, goes and holds what; before the first `advance`, or nothing was seen of the beginning. */
  watchedBy(watch: Watch): void {
    this.#watch = watch;
    for (const pool of this.pools) pool.watch = watch;
  }

  /** Minute of the next event; Infinity when none is left. */
  get nextMinute(): number {
    return this.#queue.peek();
  }

  /** Runs until `minute` of simulated time, at most to the end. */
  advance(minute: number): void {
    const end = Math.min(minute, this.setting.minutes);
    const queue = this.#queue;
    const { tally, patients } = this;
    for (;;) {
      const at = queue.peek();
      if (!this.#warm && at >= this.setting.warmUpMinutes && end >= this.setting.warmUpMinutes) this.#endWarmUp();
      if (at > end) break;
      queue.next();
      this.now = at;
      const { kind, subject } = queue;
      tally.event(at, kind, kind === DELAY_OVER || kind === PATIENCE_OVER ? (patients.subject[subject] as number) : subject);
      if (kind === DELAY_OVER) {
        patients.event[subject] = -1;
        patients.doing[subject] = DOING.nothing;
        this.#carryOn(subject);
      } else if (kind === ARRIVAL) this.#arrive(subject);
      else if (kind === PATIENCE_OVER) this.#loseTheWait(subject);
      else this.#changeShift(subject);
      while (this.#readyCount > 0) this.#drain();
    }
    this.now = end;
    if (end < this.setting.minutes) return;
    // Only at the very end: sums cut elsewhere would differ in their last digit.
    for (const pool of this.pools) pool.touch(end);
    tally.touch(end);
  }

  #drain(): void {
    // In the order they were granted; those granted meanwhile come after.
    for (let i = 0; i < this.#readyCount; i++) this.#carryOn(this.#ready[i] as number);
    this.#readyCount = 0;
  }

  #endWarmUp(): void {
    this.#warm = true;
    for (const pool of this.pools) pool.reset(this.setting.warmUpMinutes);
    this.tally.reset(this.setting.warmUpMinutes);
  }

  #bookArrival(source: number): void {
    const at = (this.#arrivals[source] as ArrivalTimes).next();
    if (at <= this.setting.minutes) this.#queue.push(at, ARRIVAL, source);
  }

  #arrive(index: number): void {
    const { patients } = this;
    const source = this.compiled.sources[index];
    if (!source) return;
    const n = this.#came[index] as number;
    this.#came[index] = n + 1;
    const row = patients.add();
    patients.source[row] = index;
    patients.subject[row] = n;
    patients.key[row] = source.key;
    patients.priority[row] = this.compiled.model.sources[index]?.priority ?? 1;
    patients.step[row] = source.firstStep;
    patients.room[row] = source.room;
    patients.born[row] = this.now;
    this.tally.came(this.now, index);
    this.#watch?.came(row);
    this.#bookArrival(index);
    this.#carryOn(row);
  }

  /** Does one step after another until something takes time. */
  #carryOn(row: number): void {
    const { patients, compiled } = this;
    const { op, operand } = compiled;
    for (;;) {
      const step = patients.step[row] as number;
      const at = step * OPERANDS;
      switch (op[step]) {
        case OP.seize:
          if (!this.#request(row, operand[at] as number, step)) return;
          continue;
        case OP.release:
          this.#release(row, operand[at] as number);
          break;
        case OP.delay: {
          const minutes = this.#draw(row, step, operand[at] as number, 0) * this.#isolation(row, operand[at + 1] as number);
          patients.step[row] = step + 1;
          this.#delay(row, minutes);
          return;
        }
        case OP.choose:
          this.#jump(row, this.#chosen(row, step), step);
          continue;
        case OP.go:
          this.#jump(row, operand[at] as number, step);
          continue;
        case OP.priority:
          patients.priority[row] = operand[at] as number;
          break;
        case OP.isolate:
          patients.isolated[row] = 1;
          break;
        case OP.mark:
          this.tally.mark(this.now, operand[at] as number, patients.priority[row] as number, patients.born[row] as number);
          if (patients.marks > 0) passMark(patients, row, operand[at] as number, this.now, compiled.spans, this.tally.spans);
          break;
        case OP.fetch:
          patients.step[row] = step + 1;
          this.#delay(row, this.#walking.fetchMinutes(row, operand[at] as number));
          return;
        case OP.move:
          if (!this.#move(row, operand[at] as number, operand[at + 1] as number)) return;
          break;
        case OP.giveBack:
          this.#giveBack(row, operand[at] as number);
          return;
        case OP.works:
        case OP.planned: {
          const minutes = this.#upkeep.wait(row, step);
          if (minutes !== null) {
            this.#delay(row, minutes);
            return;
          }
          break;
        }
        case OP.serviceDue:
        case OP.serviceBegins:
          if (!this.#upkeep.service(row, step)) {
            this.#jump(row, operand[at + 2] as number, step);
            continue;
          }
          break;
        case OP.breakDown:
        case OP.repaired:
        case OP.serviced:
          this.#upkeep.change(row, step);
          break;
        default:
          this.#leave(row, operand[at] as number);
          return;
      }
      patients.step[row] = step + 1;
    }
  }

  #draw(row: number, step: number, sampler: number, flag: number): number {
    const { patients, compiled } = this;
    const draw = compiled.samplers[sampler];
    if (!draw) return 0;
    const purpose = ((compiled.key[step] as number) ^ (patients.key[row] as number)) | flag;
    return draw(this.#streams, patients.subject[row] as number, purpose, patients.visit[row] as number);
  }

  #isolation(row: number, resource: number): number {
    return resource >= 0 && this.patients.isolated[row] === 1
      ? ((this.pools[resource] as Pool).compiled.resource.cleaning?.isolationFactor ?? 1)
      : 1;
  }

  #chosen(row: number, step: number): number {
    const { patients, compiled } = this;
    const first = compiled.operand[step * OPERANDS] as number;
    const last = first + (compiled.operand[step * OPERANDS + 1] as number) - 1;
    const purpose = (compiled.key[step] as number) ^ (patients.key[row] as number);
    const u = this.#streams.uniform(patients.subject[row] as number, purpose, patients.visit[row] as number);
    let i = first;
    while (i < last && u >= (compiled.shares[i] as number)) i++;
    return compiled.targets[i] as number;
  }

  #jump(row: number, target: number, from: number): void {
    const { patients } = this;
    if (target <= from) patients.visit[row] = (patients.visit[row] as number) + 1;
    patients.step[row] = target;
  }

  #delay(row: number, minutes: number): void {
    const { patients } = this;
    patients.doing[row] = DOING.delay;
    patients.drawn[row] = minutes;
    patients.since[row] = this.now;
    patients.due[row] = this.now + minutes;
    patients.event[row] = this.#queue.push(this.now + minutes, DELAY_OVER, row);
  }

  /** Asks for a unit. True when it was given at once or refused: `step` has moved on. False: they wait. */
  #request(row: number, resource: number, step: number): boolean {
    const { patients, compiled } = this;
    const at = step * OPERANDS;
    const seizing = compiled.op[step] === OP.seize;
    const pool = this.pools[resource] as Pool;
    const skill = seizing ? (compiled.operand[at + 1] as number) : 0;
    pool.touch(this.now);
    patients.skill[row] = skill;
    let group = pool.freeGroup(skill);
    if (group < 0 && pool.compiled.resource.preemption !== 'none') group = this.#makeRoom(pool, patients.priority[row] as number, skill);
    if (group >= 0) {
      pool.granted++;
      this.#take(row, pool, group, seizing);
      return true;
    }
    const refuseAt = seizing ? (compiled.operand[at + 4] as number) : -1;
    if (refuseAt >= 0 && pool.waiting >= refuseAt) {
      pool.refused++;
      this.#jump(row, compiled.operand[at + 5] as number, step);
      return true;
    }
    patients.doing[row] = DOING.waiting;
    patients.wants[row] = resource;
    patients.since[row] = this.now;
    pool.enqueue(row, false);
    const patience = seizing ? (compiled.operand[at + 2] as number) : -1;
    if (patience >= 0) {
      const minutes = this.#draw(row, step, patience, PATIENCE);
      patients.event[row] = this.#queue.push(this.now + minutes, PATIENCE_OVER, row);
    }
    if (patients.holdsAnything(row)) this.#lookForDeadlock(row);
    return false;
  }

  #take(row: number, pool: Pool, group: number, movesOn: boolean): void {
    pool.take(row, group);
    this.patients.hold(row, pool.index, group);
    if (movesOn) this.patients.step[row] = (this.patients.step[row] as number) + 1;
  }

  /** Interrupts the youngest of the least urgent in service who are less urgent than `priority`; its group, or -1. */
  #makeRoom(pool: Pool, priority: number, skill: number): number {
    const { patients } = this;
    let victim = -1;
    for (let h = pool.holderCount - 1; h >= 0; h--) {
      const holder = pool.holders[h] as number;
      if (patients.doing[holder] !== DOING.delay || (patients.priority[holder] as number) <= priority) continue;
      if (victim >= 0 && (patients.priority[holder] as number) <= (patients.priority[victim] as number)) continue;
      const group = patients.heldGroup[patients.holding(holder, pool.index)] as number;
      // A unit that came free this way must be one that can do the work, and whose shift is not over.
      if ((skill & ~(pool.skills[group] as number)) !== 0 || pool.free(group) < 0) continue;
      victim = holder;
    }
    return victim < 0 ? -1 : this.#interrupt(victim, pool);
  }

  /** Stops somebody's delay; they go to the front of their queue. Returns the group of the unit they had. */
  #interrupt(row: number, pool: Pool): number {
    const { patients } = this;
    const mode = pool.compiled.resource.preemption;
    const at = patients.holding(row, pool.index);
    const group = patients.heldGroup[at] as number;
    patients.held[at] = 0;
    pool.giveUp(row, group);
    pool.interrupted++;
    this.#queue.cancel(patients.event[row] as number);
    patients.event[row] = -1;
    const left = Math.max(0, (patients.due[row] as number) - this.now);
    if (mode === 'restart') patients.due[row] = patients.drawn[row] as number;
    else if (mode === 'resample') patients.due[row] = this.#drawAgain(row);
    else patients.due[row] = left;
    patients.doing[row] = DOING.waiting;
    patients.interrupted[row] = 1;
    patients.wants[row] = pool.index;
    patients.since[row] = this.now;
    pool.enqueue(row, true);
    return group;
  }

  /** A new draw for the delay that was interrupted; a way is gone again from where it was. */
  #drawAgain(row: number): number {
    const { patients, compiled } = this;
    const step = (patients.step[row] as number) - 1;
    if (step < 0 || compiled.op[step] !== OP.delay) return patients.drawn[row] as number;
    const visit = patients.visit[row] as number;
    patients.visit[row] = visit + AGAIN;
    return this.#draw(row, step, compiled.operand[step * OPERANDS] as number, 0);
  }

  #release(row: number, resource: number): void {
    const { patients } = this;
    const pool = this.pools[resource] as Pool;
    const at = patients.holding(row, resource);
    // Places changed in a deadlock were given up already.
    if (at < 0) return;
    pool.touch(this.now);
    const group = patients.heldGroup[at] as number;
    patients.held[at] = 0;
    pool.giveUp(row, group);
    if (pool.compiled.resource.kind === 'staff') this.#walking.standsBy(resource, row);
    if (pool.compiled.cleaning >= 0) {
      pool.dirty[group] = (pool.dirty[group] as number) + 1;
      const cleaning = this.#houseRow(pool, pool.compiled.cleaning, patients.subject[row] as number);
      patients.key[cleaning] = pool.compiled.key ^ (patients.key[row] as number);
      patients.visit[cleaning] = patients.visit[row] as number;
      patients.isolated[cleaning] = patients.isolated[row] as number;
      patients.leg[cleaning] = group;
      this.#watch?.soiled(pool.index, cleaning, row);
      this.#makeReady(cleaning);
      return;
    }
    this.#serve(pool);
  }

  /** Gives free units to those who wait, the most urgent first. */
  #serve(pool: Pool): void {
    const { patients, compiled } = this;
    for (;;) {
      const row = pool.firstServable();
      if (row < 0) return;
      pool.touch(this.now);
      const group = pool.freeGroup(patients.skill[row] as number);
      pool.dequeue(row);
      if ((patients.event[row] as number) >= 0) {
        this.#queue.cancel(patients.event[row] as number);
        patients.event[row] = -1;
      }
      patients.wants[row] = -1;
      if (patients.interrupted[row] === 1) {
        patients.interrupted[row] = 0;
        this.#take(row, pool, group, false);
        const [left, drawn] = [patients.due[row] as number, patients.drawn[row] as number];
        this.#delay(row, left);
        patients.drawn[row] = drawn;
        continue;
      }
      pool.countWait(this.now - (patients.since[row] as number));
      patients.doing[row] = DOING.nothing;
      this.#take(row, pool, group, compiled.op[patients.step[row] as number] === OP.seize);
      this.#makeReady(row);
    }
  }

  #makeReady(row: number): void {
    if (this.#readyCount === this.#ready.length) {
      const wider = new Int32Array(this.#readyCount * 2);
      wider.set(this.#ready);
      this.#ready = wider;
    }
    this.#ready[this.#readyCount++] = row;
  }

  #loseTheWait(row: number): void {
    const { patients, compiled } = this;
    const pool = this.pools[patients.wants[row] as number] as Pool;
    const step = patients.step[row] as number;
    pool.touch(this.now);
    pool.dequeue(row);
    pool.gaveUp++;
    patients.event[row] = -1;
    patients.wants[row] = -1;
    patients.doing[row] = DOING.nothing;
    this.#jump(row, compiled.operand[step * OPERANDS + 3] as number, step);
    this.#carryOn(row);
  }

  #leave(row: number, outcome: number): void {
    const { patients } = this;
    const source = patients.source[row] as number;
    if (patients.holdsAnything(row))
      for (const pool of this.pools) while (patients.holding(row, pool.index) >= 0) this.#release(row, pool.index);
    this.tally.left(this.now, source, outcome, patients.born[row] as number);
    this.#watch?.left(row);
    patients.remove(row);
  }

  /** A row for something the house does itself. It is no patient and is counted nowhere. */
  #houseRow(pool: Pool, step: number, subject: number): number {
    const { patients } = this;
    const row = patients.add();
    patients.source[row] = HOUSE;
    patients.subject[row] = subject;
    patients.key[row] = pool.compiled.key;
    patients.priority[row] = 1;
    patients.step[row] = step;
    patients.born[row] = this.now;
    return row;
  }

  #giveBack(row: number, resource: number): void {
    const { patients } = this;
    const pool = this.pools[resource] as Pool;
    const group = patients.leg[row] as number;
    pool.touch(this.now);
    pool.dirty[group] = (pool.dirty[group] as number) - 1;
    this.#watch?.cleaned(pool.index, row);
    patients.remove(row);
    this.#serve(pool);
  }

  #interruptSurplus(pool: Pool, group: number, most: number): void {
    const { patients } = this;
    let left = Math.min(most, -pool.free(group));
    for (let h = pool.holderCount - 1; h >= 0 && left > 0; h--) {
      const holder = pool.holders[h] as number;
      if (patients.doing[holder] !== DOING.delay) continue;
      if (patients.heldGroup[patients.holding(holder, pool.index)] !== group) continue;
      this.#interrupt(holder, pool);
      left--;
    }
  }

  #bookShift(pool: Pool, group: number): void {
    const at = nextChange(pool.compiled.staffing[group] as Staffing, this.now);
    if (at <= this.setting.minutes) this.#queue.push(at, SHIFT, pool.index * 64 + group);
  }

  #changeShift(subject: number): void {
    const pool = this.pools[subject >> 6] as Pool;
    const group = subject & 63;
    pool.touch(this.now);
    const before = pool.on[group] as number;
    pool.on[group] = staffAt(pool.compiled.staffing[group] as Staffing, this.now);
    this.#watch?.changed?.(pool.index);
    const { atShiftEnd, handOverMinutes } = pool.compiled.resource;
    if (atShiftEnd !== 'finish' && pool.free(group) < 0) this.#interruptSurplus(pool, group, -pool.free(group));
    if (atShiftEnd === 'hand-over' && handOverMinutes > 0 && before > 0) this.#lengthen(pool, group, handOverMinutes);
    this.#bookShift(pool, group);
    this.#serve(pool);
  }

  /** The work in hand takes longer: it is explained to whoever comes. */
  #lengthen(pool: Pool, group: number, minutes: number): void {
    const { patients } = this;
    for (let h = 0; h < pool.holderCount; h++) {
      const holder = pool.holders[h] as number;
      if (patients.doing[holder] !== DOING.delay) continue;
      if (patients.heldGroup[patients.holding(holder, pool.index)] !== group) continue;
      this.#queue.cancel(patients.event[holder] as number);
      patients.due[holder] = (patients.due[holder] as number) + minutes;
      patients.event[holder] = this.#queue.push(patients.due[holder] as number, DELAY_OVER, holder);
    }
  }

  /** One leg after another of the way to `room`. True when there; false while under way or waiting for a lift. */
  #move(row: number, room: number, by: number): boolean {
    const walking = this.#walking;
    if (this.patients.leg[row] === 0) this.#watch?.goes?.(row, room);
    for (;;) {
      const next = walking.next(row, room, by);
      if (walking.leftLift >= 0) this.#release(row, walking.leftLift);
      if (next === WALK.there) {
        this.#watch?.arrived?.(row);
        return true;
      }
      if (next === WALK.takesTime) {
        this.#delay(row, walking.minutes);
        return false;
      }
      if (!this.#request(row, walking.lift, this.patients.step[row] as number)) return false;
    }
  }

  #lookForDeadlock(row: number): void {
    const { patients, pools, now } = this;
    const reached = deadlockOf(row, pools, patients);
    if (!reached) return;
    const ring = ringOf(row, pools, patients, this.compiled);
    this.tally.deadlocks.push({ minute: now, resources: reached.map((pool) => pool.compiled.resource.id), resolved: ring !== null });
    if (!ring) return;
    for (const one of ring) if ((patients.event[one] as number) >= 0) this.#queue.cancel(patients.event[one] as number);
    changePlaces(ring, now, pools, patients);
    for (const one of ring) this.#makeReady(one);
  }
}
