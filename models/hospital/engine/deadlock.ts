import { OP, OPERANDS, type Compiled } from './compile.ts';
import { DOING, type Patients } from './patients.ts';
import type { Pool } from './pool.ts';

/**
 * Is it certain that `row`, who just began to wait, waits for ever? So it is when everybody who holds what they wait for
 * waits themselves, for something held by others who wait, and so on, and no unit is being cleaned, repaired or about to
 * come on shift. Found by following resources; returns those reached, or null while anything may still move.
 */
export function deadlockOf(row: number, pools: readonly Pool[], patients: Patients): readonly Pool[] | null {
  const first = pools[patients.wants[row] as number] as Pool;
  const reached = [first];
  for (let i = 0; i < reached.length; i++) {
    const pool = reached[i] as Pool;
    if (pool.holderCount === 0) return null;
    for (let g = 0; g < pool.on.length; g++) {
      if ((pool.down[g] as number) + (pool.dirty[g] as number) > 0 || pool.compiled.staffing[g]?.cycleMinutes !== Infinity) return null;
    }
    for (let h = 0; h < pool.holderCount; h++) {
      const holder = pool.holders[h] as number;
      if (patients.doing[holder] !== DOING.waiting) return null;
      const wanted = pools[patients.wants[holder] as number] as Pool;
      if (!reached.includes(wanted)) reached.push(wanted);
    }
  }
  return reached;
}

/**
 * People of a deadlock in a ring: each waits for a unit the next one holds. Starts from `row` and follows the first holder
 * who could change places: who gives up what they hold once they are granted what they wait for. Null when there is none.
 */
export function ringOf(row: number, pools: readonly Pool[], patients: Patients, compiled: Compiled): readonly number[] | null {
  const path: number[] = [];
  const onPath = new Map<number, number>();
  const dead = new Set<number>();
  const walk = (at: number): readonly number[] | null => {
    const begun = onPath.get(at);
    if (begun !== undefined) return path.slice(begun);
    if (dead.has(at)) return null;
    onPath.set(at, path.length);
    path.push(at);
    const pool = pools[patients.wants[at] as number] as Pool;
    for (let h = 0; h < pool.holderCount; h++) {
      const holder = pool.holders[h] as number;
      if (!givesUpNext(holder, pool.index, patients, compiled)) continue;
      const ring = walk(holder);
      if (ring) return ring;
    }
    path.pop();
    onPath.delete(at);
    dead.add(at);
    return null;
  };
  return walk(row);
}

/** Does `row` release `resource` as soon as it is granted what it waits for, before anything else takes time? */
function givesUpNext(row: number, resource: number, patients: Patients, compiled: Compiled): boolean {
  for (let step = (patients.step[row] as number) + 1; step < compiled.op.length; step++) {
    const op = compiled.op[step];
    if (op === OP.release && compiled.operand[step * OPERANDS] === resource) return true;
    // The way to the new bed is made once the old one is left.
    if (op !== OP.release && op !== OP.priority && op !== OP.isolate && op !== OP.move) return false;
  }
  return false;
}

/**
 * Hands every unit of a ring on: each gets what they waited for from the next, and goes on. Units stay in use, nobody is
 * interrupted. Their patience must have been called off before.
 */
export function changePlaces(ring: readonly number[], now: number, pools: readonly Pool[], patients: Patients): void {
  for (const row of ring) {
    const pool = pools[patients.wants[row] as number] as Pool;
    pool.touch(now);
    pool.dequeue(row);
    pool.countWait(now - (patients.since[row] as number));
  }
  const groups = ring.map((row, i) => {
    const wanted = patients.wants[row] as number;
    const giver = ring[(i + 1) % ring.length] as number;
    const at = patients.holding(giver, wanted);
    const group = patients.heldGroup[at] as number;
    patients.held[at] = 0;
    (pools[wanted] as Pool).giveUp(giver, group);
    return group;
  });
  ring.forEach((row, i) => {
    const pool = pools[patients.wants[row] as number] as Pool;
    pool.take(row, groups[i] as number);
    patients.hold(row, pool.index, groups[i] as number);
  });
  for (const row of ring) {
    patients.event[row] = -1;
    patients.wants[row] = -1;
    patients.doing[row] = DOING.nothing;
    patients.step[row] = (patients.step[row] as number) + 1;
  }
}
