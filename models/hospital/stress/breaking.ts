export interface BreakRule {
  /** So many hourly looks in a row. Looks at which nobody and nothing is there do not count: a theatre at night. */
  readonly breakHours: number;
  /** Waiting, as a share of what is there; somebody at least. */
  readonly breakShare: number;
}

/**
 * Look at which a resource breaks: the first of `breakHours` looks in a row at each of which more waited for it than
 * `breakShare` of what was there. Infinity where it holds.
 */
export function breakingPoint(waiting: ArrayLike<number>, there: ArrayLike<number>, { breakHours, breakShare }: BreakRule): number {
  let row = 0;
  let first = Infinity;
  for (let i = 0; i < waiting.length; i++) {
    const on = there[i] as number;
    if (on <= 0) continue;
    if ((waiting[i] as number) < Math.max(1, breakShare * on)) {
      row = 0;
      first = Infinity;
      continue;
    }
    if (row++ === 0) first = i;
    if (row === breakHours) return first;
  }
  return Infinity;
}
