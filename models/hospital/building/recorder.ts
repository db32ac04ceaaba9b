import { OP, OPERANDS, type Compiled } from '../engine/compile.ts';
import { HOLDS } from '../engine/patients.ts';
import type { Simulation } from '../engine/simulation.ts';
import type { Watch } from '../engine/watch.ts';
import { EVENT, type Recording } from './recording.ts';

/** Follows a run from some minute on and writes down what happens to whom. It reads the run and changes nothing. */
export class Recorder implements Watch {
  readonly #run: Simulation;
  readonly #from: number;
  readonly #people: number[] = [];
  readonly #time: number[] = [];
  readonly #code: number[] = [];
  readonly #who: number[] = [];
  readonly #what: number[] = [];
  /** Number of whoever uses a row now. */
  readonly #of = new Map<number, number>();
  readonly #priority = new Map<number, number>();

  /** Starts now: notes everybody who is there, what they hold and what they wait for. */
  constructor(run: Simulation) {
    this.#run = run;
    this.#from = run.now;
    this.#begin();
    run.watchedBy(this);
  }

  /** What was seen until now. */
  recording(): Recording {
    const { compiled, setting, now } = this.#run;
    const { model } = compiled;
    // Those who were there came, and began to wait, before the recording began.
    const order = this.#time.map((_, i) => i).sort((a, b) => (this.#time[a] as number) - (this.#time[b] as number) || a - b);
    const sorted = (list: readonly number[]): number[] => order.map((i) => list[i] as number);
    return {
      schema: 1,
      model: model.id,
      title: model.title,
      seed: setting.seed,
      fromMinute: this.#from,
      toMinute: now,
      resources: model.resources.map(({ id, kind }) => ({ id, kind })),
      sources: model.sources.map(({ id }) => id),
      people: this.#people,
      time: sorted(this.#time),
      code: sorted(this.#code),
      who: sorted(this.#who),
      what: sorted(this.#what),
    };
  }

  came(row: number): void {
    const { source, priority } = this.#run.patients;
    const person = this.#new(row, source[row] as number);
    this.#note(EVENT.came, person, priority[row] as number);
    this.#priority.set(person, priority[row] as number);
    const room = this.#run.patients.room[row] as number;
    if (room >= 0) {
      this.#note(EVENT.goes, person, room);
      this.#note(EVENT.arrived, person, room);
    }
  }

  left(row: number): void {
    this.#note(EVENT.left, this.#person(row), -1);
    this.#of.delete(row);
  }

  took(row: number, resource: number): void {
    this.#note(EVENT.took, this.#seen(row), resource);
  }

  gave(row: number, resource: number): void {
    this.#note(EVENT.gave, this.#seen(row), resource);
  }

  waits(row: number, resource: number): void {
    this.#note(EVENT.waits, this.#seen(row), resource);
  }

  waited(row: number, resource: number): void {
    this.#note(EVENT.waited, this.#seen(row), resource);
  }

  goes(row: number, room: number): void {
    this.#note(EVENT.goes, this.#seen(row), room);
  }

  arrived(row: number): void {
    this.#note(EVENT.arrived, this.#seen(row), this.#run.patients.room[row] as number);
  }

  soiled(resource: number, cleaning: number): void {
    this.#note(EVENT.soiled, this.#new(cleaning, -1), resource);
  }

  cleaned(resource: number, cleaning: number): void {
    this.#note(EVENT.cleaned, this.#person(cleaning), resource);
    this.#of.delete(cleaning);
  }

  changed(resource: number): void {
    this.#units(resource);
  }

  #note(code: number, who: number, what: number, at = this.#run.now): void {
    this.#time.push(at);
    this.#code.push(code);
    this.#who.push(who);
    this.#what.push(what);
  }

  #new(row: number, source: number): number {
    const person = this.#people.push(Math.max(-1, source)) - 1;
    this.#of.set(row, person);
    return person;
  }

  #person(row: number): number {
    return this.#of.get(row) ?? this.#new(row, this.#run.patients.source[row] as number);
  }

  /** Whoever uses the row, once their priority has been compared with what it was. */
  #seen(row: number): number {
    const person = this.#person(row);
    if ((this.#people[person] as number) < 0) return person;
    const now = this.#run.patients.priority[row] as number;
    if (this.#priority.get(person) !== now) {
      this.#priority.set(person, now);
      this.#note(EVENT.priority, person, now);
    }
    return person;
  }

  #units(resource: number): void {
    const pool = this.#run.pools[resource];
    if (!pool) return;
    const sum = (list: Int32Array): number => list.reduce((a, b) => a + b, 0);
    this.#note(EVENT.on, sum(pool.on), resource);
    this.#note(EVENT.down, sum(pool.down), resource);
  }

  #begin(): void {
    const { patients, pools, compiled } = this.#run;
    pools.forEach((_, resource) => this.#units(resource));
    patients.each((row) => {
      const source = patients.source[row] as number;
      const born = patients.born[row] as number;
      const person = this.#new(row, source);
      if (source >= 0) {
        this.#note(EVENT.came, person, patients.priority[row] as number, born);
        this.#priority.set(person, patients.priority[row] as number);
        const room = patients.room[row] as number;
        if (room >= 0) {
          this.#note(EVENT.goes, person, room);
          this.#note(EVENT.arrived, person, room);
        }
      } else {
        const cleans = cleanedBy(compiled, patients.step[row] as number);
        if (cleans >= 0) this.#note(EVENT.soiled, person, cleans);
      }
      for (let i = row * HOLDS; i < (row + 1) * HOLDS; i++) {
        const held = patients.held[i] as number;
        if (held !== 0) this.#note(EVENT.took, person, held - 1);
      }
      const wants = patients.wants[row] as number;
      if (wants >= 0) this.#note(EVENT.waits, person, wants, patients.since[row] as number);
    });
  }
}

/** Resource whose unit is being cleaned by work of the house that stands at `step`; -1 for a repair. */
function cleanedBy({ op, operand }: Compiled, step: number): number {
  for (let at = step; at < op.length; at++) {
    if (op[at] === OP.giveBack) return operand[at * OPERANDS] as number;
    if (op[at] === OP.breakDown || op[at] === OP.repaired || op[at] === OP.leave) return -1;
  }
  return -1;
}
