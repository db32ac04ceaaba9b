import { OP, OPERANDS, type Compiled } from './compile.ts';
import type { PlannedWork } from './model.ts';
import type { Patients } from './patients.ts';
import { LEVELS, type Pool } from './pool.ts';

/** Minutes (of use, or by the calendar) that are none. */
const NONE = 1e-6;
/** How often a unit that ages by use is looked at, at most: its failure is noticed within this many minutes of use. */
const LOOK = 1;

/** The run that units belong to. */
interface Run {
  readonly now: number;
  readonly compiled: Compiled;
  readonly patients: Patients;
  readonly pools: readonly Pool[];
}

/** What upkeep asks of it. */
interface Acts {
  carryOn(row: number): void;
  serve(pool: Pool): void;
  release(row: number, resource: number): void;
  cancel(event: number): void;
  /** Somebody must give up a unit of the group: one more is away than was free. */
  interrupt(pool: Pool, group: number): void;
  changed(resource: number): void;
  houseRow(pool: Pool, step: number, subject: number): number;
  draw(row: number, step: number, sampler: number): number;
}

/**
 * When units fail and when they are serviced. A unit that ages by use has a time of use at which it fails; as it can age no
 * faster than the clock, it is looked at again after what it has left, until nothing is left. Which unit somebody gets is
 * not told apart: those that work share the use evenly.
 */
export class Upkeep {
  readonly #run: Run;
  readonly #acts: Acts;
  /** Row of a unit that works -> reading of its clock at which it fails. */
  readonly #due = new Map<number, number>();
  /** By resource: the row that lives through the failures of each unit. */
  readonly #rows = new Map<number, number[]>();

  constructor(run: Run, acts: Acts) {
    this.#run = run;
    this.#acts = acts;
  }

  /** Begins the lives of a resource's units and waits for what is planned for them. */
  start(pool: Pool): void {
    const { failing, planned, staffing, resource } = pool.compiled;
    const rows: number[] = [];
    if (failing >= 0) {
      this.#rows.set(pool.index, rows);
      pool.on.forEach((_, group) => {
        const most = staffing[group]?.counts.reduce((a, b) => Math.max(a, b), 0) ?? 0;
        for (let i = 0; i < most; i++) {
          const row = this.#acts.houseRow(pool, failing, rows.length);
          this.#run.patients.leg[row] = group;
          rows.push(row);
          this.#acts.carryOn(row);
        }
      });
    }
    planned.forEach((step, index) => {
      const row = this.#acts.houseRow(pool, step, index);
      // Where the urgent may interrupt, maintenance is the least urgent: it interrupts nobody.
      if (resource.preemption !== 'none') this.#run.patients.priority[row] = LEVELS;
      this.#acts.carryOn(row);
    });
  }

  /** Minutes a unit that works, or planned work, has to wait at this step; null when it goes on now. */
  wait(row: number, step: number): number | null {
    const { now, compiled, patients } = this.#run;
    if (compiled.op[step] === OP.planned) {
      patients.step[row] = step + 1;
      return nextPlanned(this.#work(step), now, patients.visit[row] !== 0) - now;
    }
    const pool = this.#poolOf(compiled.operand[step * OPERANDS + 1] as number);
    pool.touch(now);
    const clock = pool.wear ? (pool.wear[patients.leg[row] as number] as number) : now;
    let due = this.#due.get(row);
    if (due === undefined) this.#due.set(row, (due = clock + this.#life(row, step, pool)));
    const left = due - clock;
    if (left <= NONE) {
      this.#due.delete(row);
      return null;
    }
    return pool.wear ? Math.max(LOOK, left) : left;
  }

  /** Planned work that is due, or that has its unit now. False where the unit it is for is in repair: it is left out. */
  service(row: number, step: number): boolean {
    const { now, compiled, patients } = this.#run;
    const pool = this.#poolOf(compiled.operand[step * OPERANDS] as number);
    const { unit } = this.#work(step);
    const begins = compiled.op[step] === OP.serviceBegins;
    const failing = this.#working(pool, unit);
    if (failing < 0 && this.#rows.has(pool.index)) {
      if (begins) this.#acts.release(row, pool.index);
      return false;
    }
    if (!begins) return true;
    const held = patients.holding(row, pool.index);
    const group = patients.heldGroup[held] as number;
    patients.held[held] = 0;
    patients.leg[row] = group;
    pool.touch(now);
    pool.giveUp(row, group);
    pool.down[group] = (pool.down[group] as number) + 1;
    this.#acts.changed(pool.index);
    if (failing >= 0) this.#acts.cancel(patients.event[failing] as number);
    return true;
  }

  /** A unit fails, is repaired, or has been serviced. */
  change(row: number, step: number): void {
    const { now, compiled, patients } = this.#run;
    const pool = this.#poolOf(compiled.operand[step * OPERANDS] as number);
    const group = patients.leg[row] as number;
    const fails = compiled.op[step] === OP.breakDown;
    pool.touch(now);
    pool.down[group] = (pool.down[group] as number) + (fails ? 1 : -1);
    this.#acts.changed(pool.index);
    if (!fails) this.#acts.serve(pool);
    else if (pool.free(group) < 0) this.#acts.interrupt(pool, group);
    if (compiled.op[step] !== OP.serviced) return;
    const { unit, renews } = this.#work(step);
    const failing = this.#working(pool, unit);
    if (failing < 0) return;
    if (renews) {
      this.#due.delete(failing);
      patients.visit[failing] = (patients.visit[failing] as number) + 1;
    }
    this.#acts.carryOn(failing);
  }

  /** How long a unit lasts: at the start what the model says it has left. */
  #life(row: number, step: number, pool: Pool): number {
    const { subject, visit } = this.#run.patients;
    const first = visit[row] === 0 ? pool.compiled.first[subject[row] as number] : undefined;
    return this.#acts.draw(row, step, first ?? (this.#run.compiled.operand[step * OPERANDS] as number));
  }

  /** Row of a unit that works; -1 where it is being repaired or never fails. */
  #working(pool: Pool, unit: number): number {
    const row = this.#rows.get(pool.index)?.[unit] ?? -1;
    return this.#due.has(row) ? row : -1;
  }

  #work(step: number): PlannedWork {
    const { operand, model } = this.#run.compiled;
    const at = step * OPERANDS;
    return model.resources[operand[at] as number]?.maintenance?.[operand[at + 1] as number] as PlannedWork;
  }

  #poolOf(resource: number): Pool {
    return this.#run.pools[resource] as Pool;
  }
}

/** Next planned time: the first of all, or strictly after now once it has come. */
function nextPlanned({ fromMinute, everyMinutes }: PlannedWork, now: number, came: boolean): number {
  if (now < fromMinute || (now === fromMinute && !came)) return fromMinute;
  return fromMinute + (Math.floor((now - fromMinute) / everyMinutes) + 1) * everyMinutes;
}
