import type { CompiledResource } from './compile.ts';
import type { Patients } from './patients.ts';
import type { Watch } from './watch.ts';

/** Levels of priority, 1 (most urgent) to 16. */
export const LEVELS = 16;

/** The units of one resource, who holds them, who waits for them, and what that adds up to. */
export class Pool {
  readonly index: number;
  readonly compiled: CompiledResource;
  readonly skills: Int32Array;
  /** Units of each group that are on, in use, out of order, and dirty. */
  readonly on: Int32Array;
  readonly inUse: Int32Array;
  readonly down: Int32Array;
  readonly dirty: Int32Array;
  readonly plain: boolean;
  readonly byPriority: boolean;
  readonly head = new Int32Array(LEVELS + 1).fill(-1);
  readonly tail = new Int32Array(LEVELS + 1).fill(-1);
  readonly patients: Patients;
  watch: Watch | null = null;
  /** Minutes of use each unit of a group has seen, where use is what ages them. */
  readonly wear: Float64Array | null;
  waiting = 0;
  used = 0;
  holders = new Int32Array(16);
  holderCount = 0;

  // What is reported; see `reset`.
  since = 0;
  areaWaiting = 0;
  areaUsed = 0;
  areaOn = 0;
  areaOvertime = 0;
  areaDown = 0;
  areaDirty = 0;
  granted = 0;
  waited = 0;
  sumWait = 0;
  sumSquareWait = 0;
  longestWait = 0;
  gaveUp = 0;
  refused = 0;
  interrupted = 0;

  constructor(index: number, compiled: CompiledResource, patients: Patients) {
    const groups = compiled.resource.groups.length;
    this.index = index;
    this.compiled = compiled;
    this.patients = patients;
    this.skills = compiled.skills;
    this.on = Int32Array.from(compiled.staffing, (staffing) => staffing.counts[0] ?? 0);
    this.inUse = new Int32Array(groups);
    this.down = new Int32Array(groups);
    this.dirty = new Int32Array(groups);
    this.plain = groups === 1;
    this.byPriority = compiled.resource.order === 'priority';
    this.wear = compiled.resource.breakdown?.clock === 'use' ? new Float64Array(groups) : null;
  }

  /** Brings the areas up to `now`; called before anything of the pool changes. */
  touch(now: number): void {
    const span = now - this.since;
    if (span <= 0) return;
    this.since = now;
    this.areaWaiting += span * this.waiting;
    this.areaUsed += span * this.used;
    if (this.wear) this.#age(this.wear, span);
    if (this.plain) {
      const on = this.on[0] as number;
      const out = (this.down[0] as number) + (this.dirty[0] as number);
      this.areaOn += span * on;
      const over = this.used + out - on;
      if (over > 0) this.areaOvertime += span * Math.min(over, this.used);
      if (out > 0) {
        this.areaDown += span * (this.down[0] as number);
        this.areaDirty += span * (this.dirty[0] as number);
      }
      return;
    }
    for (let g = 0; g < this.on.length; g++) {
      const [on, used] = [this.on[g] as number, this.inUse[g] as number];
      this.areaOn += span * on;
      if (used > on) this.areaOvertime += span * (used - on);
      this.areaDown += span * (this.down[g] as number);
      this.areaDirty += span * (this.dirty[g] as number);
    }
  }

  #age(wear: Float64Array, span: number): void {
    for (let g = 0; g < wear.length; g++) {
      const working = (this.on[g] as number) - (this.down[g] as number);
      if (working > 0) wear[g] = (wear[g] as number) + span * Math.min(1, (this.inUse[g] as number) / working);
    }
  }

  /** Forgets what was counted before `now`: the warm-up. */
  reset(now: number): void {
    this.touch(now);
    this.areaWaiting = this.areaUsed = this.areaOn = this.areaOvertime = this.areaDown = this.areaDirty = 0;
    this.granted = this.waited = this.sumWait = this.sumSquareWait = this.longestWait = 0;
    this.gaveUp = this.refused = this.interrupted = 0;
  }

  /** Counts somebody who waited and was served. */
  countWait(minutes: number): void {
    this.granted++;
    if (minutes > 0) this.waited++;
    this.sumWait += minutes;
    this.sumSquareWait += minutes * minutes;
    if (minutes > this.longestWait) this.longestWait = minutes;
  }

  /** Units of a group nobody holds and that could be given out now. */
  free(group: number): number {
    return (this.on[group] as number) - (this.inUse[group] as number) - (this.down[group] as number) - (this.dirty[group] as number);
  }

  /** A group with a free unit that has the skills asked for, the least skilled first; -1 for none. */
  freeGroup(skill: number): number {
    if (this.plain) return this.free(0) > 0 && (skill & ~(this.skills[0] as number)) === 0 ? 0 : -1;
    let best = -1;
    let fewest = 99;
    for (let g = 0; g < this.on.length; g++) {
      if (this.free(g) <= 0 || (skill & ~(this.skills[g] as number)) !== 0) continue;
      const count = bits(this.skills[g] as number);
      if (count < fewest) [best, fewest] = [g, count];
    }
    return best;
  }

  take(row: number, group: number): void {
    this.inUse[group] = (this.inUse[group] as number) + 1;
    this.used++;
    if (this.holderCount === this.holders.length) {
      const wider = new Int32Array(this.holderCount * 2);
      wider.set(this.holders);
      this.holders = wider;
    }
    this.holders[this.holderCount++] = row;
    this.watch?.took(row, this.index);
  }

  giveUp(row: number, group: number): void {
    this.inUse[group] = (this.inUse[group] as number) - 1;
    this.used--;
    const at = this.holders.indexOf(row);
    // The order of those left is kept: the youngest in service is the first to be interrupted.
    this.holders.copyWithin(at, at + 1, this.holderCount--);
    this.watch?.gave(row, this.index);
  }

  level(row: number): number {
    return this.byPriority ? (this.patients.priority[row] as number) : 1;
  }

  /** Puts somebody at the end of their level, or at its front when they were interrupted. */
  enqueue(row: number, front: boolean): void {
    const { next, previous } = this.patients;
    const level = this.level(row);
    const [head, tail] = [this.head[level] as number, this.tail[level] as number];
    if (front) {
      next[row] = head;
      previous[row] = -1;
      if (head >= 0) previous[head] = row;
      else this.tail[level] = row;
      this.head[level] = row;
    } else {
      next[row] = -1;
      previous[row] = tail;
      if (tail >= 0) next[tail] = row;
      else this.head[level] = row;
      this.tail[level] = row;
    }
    this.waiting++;
    this.watch?.waits?.(row, this.index);
  }

  dequeue(row: number): void {
    const { next, previous } = this.patients;
    const level = this.level(row);
    const [after, before] = [next[row] as number, previous[row] as number];
    if (before >= 0) next[before] = after;
    else this.head[level] = after;
    if (after >= 0) previous[after] = before;
    else this.tail[level] = before;
    this.waiting--;
    this.watch?.waited?.(row, this.index);
  }

  /** Next of those waiting whom a free unit can serve; -1 for none. */
  firstServable(): number {
    if (this.waiting === 0) return -1;
    const { next, skill } = this.patients;
    const last = this.byPriority ? LEVELS : 1;
    if (this.plain) {
      if (this.free(0) <= 0) return -1;
      for (let level = 1; level <= last; level++) if ((this.head[level] as number) >= 0) return this.head[level] as number;
      return -1;
    }
    for (let level = 1; level <= last; level++) {
      for (let row = this.head[level] as number; row >= 0; row = next[row] as number) {
        if (this.freeGroup(skill[row] as number) >= 0) return row;
      }
    }
    return -1;
  }
}

function bits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count++;
  return count;
}
