/**
 * An epidemic in continuous time: susceptible, exposed, infectious, recovered, everybody meeting everybody.
 *
 *   S' = −λ S,  E' = λ S − σ E,  I' = σ E − γ I,  R' = γ I,  λ = R0 γ (1 − avoided) I / N
 *
 * Beside it the staff of a hospital, who meet `staffContact` times as much of it: s' = −k λ s, e' = k λ s − σ e, in shares.
 * They are few, so that what they pass on is left out. Kermack and McKendrick 1927; latency after Anderson and May 1991.
 */
export interface SeirSetting {
  readonly population: number;
  /** Infectious on day 0. Nobody is exposed yet. */
  readonly infected: number;
  readonly reproduction: number;
  readonly latentDays: number;
  readonly infectiousDays: number;
  /** Share of contacts avoided over spans of days. Spans that overlap: what is left of both. */
  readonly avoided: readonly { readonly fromDay: number; readonly toDay: number; readonly share: number }[];
  /** Force of infection upon staff over that upon everybody, and from a day on times a factor (protection). */
  readonly staffContact: number;
  readonly protection: readonly { readonly fromDay: number; readonly factor: number }[];
  readonly days: number;
}

export interface SeirCourse {
  readonly days: number;
  /** People on every midnight from day 0, one more than `days`. */
  readonly susceptible: Float64Array;
  readonly exposed: Float64Array;
  readonly infected: Float64Array;
  readonly recovered: Float64Array;
  /** Share of staff never infected, and share that has fallen ill (become infectious) by each midnight. */
  readonly staffSusceptible: Float64Array;
  readonly staffFallen: Float64Array;
}

/** Steps of the classical Runge–Kutta method a day: the error of a course is below 1e-9 of the population. */
const STEPS = 48;

/** Throws a RangeError when a number cannot be. */
export function seir(setting: SeirSetting): SeirCourse {
  const { population: n, infected, reproduction, latentDays, infectiousDays, days } = setting;
  if (!(n > 0 && infected >= 0 && infected <= n)) throw new RangeError(`${infected} infected of ${n} people cannot be`);
  if (!(reproduction >= 0 && latentDays > 0 && infectiousDays > 0))
    throw new RangeError('reproduction must not be negative, and the days exposed and infectious must be above 0');
  const gamma = 1 / infectiousDays;
  const sigma = 1 / latentDays;
  const product = (spans: readonly number[]): number => spans.reduce((a, b) => a * b, 1);
  const kept = (day: number): number => product(setting.avoided.map((a) => (day >= a.fromDay && day < a.toDay ? 1 - a.share : 1)));
  const shield = (day: number): number => setting.staffContact * product(setting.protection.map((p) => (day >= p.fromDay ? p.factor : 1)));

  // s, e, i, r as shares; staff susceptible and exposed as shares of the staff.
  const y = Float64Array.from([1 - infected / n, 0, infected / n, 0, 1, 0]);
  const make = (): Float64Array => new Float64Array(days + 1);
  const course = {
    days,
    susceptible: make(),
    exposed: make(),
    infected: make(),
    recovered: make(),
    staffSusceptible: make(),
    staffFallen: make(),
  };
  const [k1, k2, k3, k4, at] = [0, 1, 2, 3, 4].map(() => new Float64Array(6)) as [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  const slope = (from: Float64Array, force: number, staff: number, out: Float64Array): void => {
    const [s, e, i, , ss, se] = from as unknown as [number, number, number, number, number, number];
    const lambda = force * i;
    out[0] = -lambda * s;
    out[1] = lambda * s - sigma * e;
    out[2] = sigma * e - gamma * i;
    out[3] = gamma * i;
    out[4] = -staff * lambda * ss;
    out[5] = staff * lambda * ss - sigma * se;
  };
  const step = (from: Float64Array, k: Float64Array, h: number): Float64Array => {
    for (let v = 0; v < 6; v++) at[v] = (from[v] as number) + h * (k[v] as number);
    return at;
  };
  const h = 1 / STEPS;
  for (let day = 0; ; day++) {
    course.susceptible[day] = n * (y[0] as number);
    course.exposed[day] = n * (y[1] as number);
    course.infected[day] = n * (y[2] as number);
    course.recovered[day] = n * (y[3] as number);
    course.staffSusceptible[day] = y[4] as number;
    course.staffFallen[day] = 1 - (y[4] as number) - (y[5] as number);
    if (day === days) return course;
    // Measures change at midnight, so that no step goes over an edge.
    const [force, staff] = [reproduction * gamma * kept(day), shield(day)];
    for (let n = 0; n < STEPS; n++) {
      slope(y, force, staff, k1);
      slope(step(y, k1, h / 2), force, staff, k2);
      slope(step(y, k2, h / 2), force, staff, k3);
      slope(step(y, k3, h), force, staff, k4);
      for (let v = 0; v < 6; v++)
        y[v] = (y[v] as number) + (h / 6) * ((k1[v] as number) + 2 * (k2[v] as number) + 2 * (k3[v] as number) + (k4[v] as number));
    }
  }
}

/** People who become infectious on each day: what those who come to a hospital are a share of. */
export function fallenIll(course: SeirCourse): Float64Array {
  const ever = (day: number): number => (course.infected[day] as number) + (course.recovered[day] as number);
  return Float64Array.from({ length: course.days }, (_, day) => Math.max(0, ever(day + 1) - ever(day)));
}
