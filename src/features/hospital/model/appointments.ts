/** Appointments: so many on each day, evenly between two hours of the day, from Monday on. */
export interface Appointments {
  readonly perDay: number;
  /** Hours of the day. */
  readonly from: number;
  readonly to: number;
  /** Mondays to Fridays only. */
  readonly weekdays: boolean;
  readonly weeks: number;
}

/** Minutes from the start of the run, ascending. */
export function appointments({ perDay, from, to, weekdays, weeks }: Appointments): number[] {
  const minutes: number[] = [];
  for (let day = 0; day < weeks * 7; day++) {
    if (weekdays && day % 7 > 4) continue;
    for (let n = 0; n < perDay; n++) minutes.push(day * 1440 + from * 60 + Math.round((n * (to - from) * 60) / perDay));
  }
  return minutes;
}
