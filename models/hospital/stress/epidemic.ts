/** An epidemic by days, and what of it reaches a hospital. People are counted in parts: these are expectations. */

export interface EpidemicSetting {
  readonly population: number;
  /** Infectious at the start, and immune already. */
  readonly infected: number;
  readonly recovered: number;
  readonly infectiousDays: number;
  /** Days from infection until infectious; 0 makes it an SIR model. */
  readonly latentDays: number;
  /** New infections a day are contact(day) · susceptible · infectious. */
  contact(day: number): number;
  readonly days: number;
}

export interface Epidemic {
  /** From day 0; one longer than `days`. */
  readonly susceptible: Float64Array;
  readonly exposed: Float64Array;
  readonly infected: Float64Array;
  readonly recovered: Float64Array;
}

/** Steps of one day, as planners' tables do it; nobody is lost: the four add up to the population on every day. */
export function epidemic(setting: EpidemicSetting): Epidemic {
  const { population, days, infectiousDays, latentDays } = setting;
  const make = (): Float64Array => new Float64Array(days + 1);
  const result: Epidemic = { susceptible: make(), exposed: make(), infected: make(), recovered: make() };
  let [s, e, i, r] = [population - setting.infected - setting.recovered, 0, setting.infected, setting.recovered];
  for (let day = 0; ; day++) {
    result.susceptible[day] = s;
    result.exposed[day] = e;
    result.infected[day] = i;
    result.recovered[day] = r;
    if (day === days) return result;
    const caught = Math.min(s, setting.contact(day) * s * i);
    const fallen = latentDays > 0 ? e / latentDays : caught;
    const recovered = i / infectiousDays;
    s -= caught;
    if (latentDays > 0) e += caught - fallen;
    i += fallen - recovered;
    r += recovered;
  }
}

/** Share ever infected when the epidemic has run its course: z = 1 − exp(−R z) (Kermack and McKendrick 1927). */
export function finalSize(reproduction: number): number {
  if (reproduction <= 1) return 0;
  let z = 1 - 1e-9;
  for (let n = 0; n < 200; n++) {
    // Newton on f(z) = 1 − exp(−R z) − z.
    const left = Math.exp(-reproduction * z);
    const next = z - (1 - left - z) / (reproduction * left - 1);
    if (Math.abs(next - z) < 1e-15) return next;
    z = next;
  }
  return z;
}

/** Contact rate for which cases double in so many days while everybody is susceptible, less a share that keeps its distance. */
export function contactOf(doublingDays: number, infectiousDays: number, susceptible: number, distancing = 0): number {
  return ((2 ** (1 / doublingDays) - 1 + 1 / infectiousDays) / susceptible) * (1 - distancing);
}

export interface CareKind {
  readonly key: string;
  /** Share of the infected who need it, and for how many days. */
  readonly share: number;
  readonly days: number;
}

export interface CareDemand {
  readonly key: string;
  /** From day 1: admissions of each day, and those there at its end. Index 0 is 0. */
  readonly admissions: Float64Array;
  readonly census: Float64Array;
}

/** What those infected ask of a hospital that serves a share of the population. */
export function careDemand(ever: Float64Array, kinds: readonly CareKind[], marketShare: number): CareDemand[] {
  return kinds.map(({ key, share, days }) => {
    const admissions = ever.map((value, day) => (day === 0 ? 0 : (value - (ever[day - 1] as number)) * share * marketShare));
    // Everybody stays for the same number of days: a moving sum.
    const census = admissions.map((_, day) => {
      let there = 0;
      for (let d = Math.max(0, day - days + 1); d <= day; d++) there += admissions[d] as number;
      return there;
    });
    return { key, admissions, census };
  });
}

export interface PlannerSetting {
  readonly population: number;
  readonly inHospital: number;
  readonly marketShare: number;
  readonly infectiousDays: number;
  /** Share of contacts that are avoided from today on. */
  readonly distancing: number;
  readonly kinds: readonly CareKind[];
  readonly days: number;
  /** One of the two: how fast cases double, or for how many days the first patient has been known. */
  readonly growth: { readonly doublingDays: number } | { readonly daysSinceFirst: number };
}

export interface Plan {
  /** Days before today at which the first patient came; day 0 of the series lies so long ago. */
  readonly daysAgo: number;
  readonly doublingDays: number;
  readonly epidemic: Epidemic;
  readonly demand: readonly CareDemand[];
}

/**
 * Sets an SIR model by how many lie in hospital today, as Penn's CHIME does (Weissman et al. 2020, Ann Intern Med
 * 173:21): the day is sought on which the first patient must have come, or the doubling time that brings as many since then.
 * The first kind of care is the one that was counted.
 */
export function planOf(setting: PlannerSetting): Plan {
  const [counted] = setting.kinds;
  if (!counted) throw new RangeError('a plan needs at least one kind of care');
  // So many are infected when the first of them needs a bed.
  const infected = 1 / setting.marketShare / counted.share;
  const susceptible = setting.population - infected;
  const run = (doublingDays: number, before: number, after: number, distancing: number): Epidemic => {
    const contact = contactOf(doublingDays, setting.infectiousDays, susceptible);
    const kept = contactOf(doublingDays, setting.infectiousDays, susceptible, distancing);
    return epidemic({
      population: setting.population,
      infected,
      recovered: 0,
      infectiousDays: setting.infectiousDays,
      latentDays: 0,
      contact: (day) => (day < before ? contact : kept),
      days: before + after,
    });
  };
  const demandOf = (course: Epidemic): CareDemand[] =>
    careDemand(
      course.infected.map((value, day) => value + (course.recovered[day] as number)),
      setting.kinds,
      setting.marketShare,
    );
  const { growth } = setting;
  if ('doublingDays' in growth) {
    // Far enough for every epidemic that doubles in less than three weeks to have peaked.
    const census = demandOf(run(growth.doublingDays, setting.days + LOOK_AHEAD_DAYS, 0, 0))[0]?.census ?? new Float64Array(1);
    const peak = indexOfMost(census);
    let daysAgo = 0;
    for (let day = 0; day < peak; day++)
      if (Math.abs((census[day] as number) - setting.inHospital) < Math.abs((census[daysAgo] as number) - setting.inHospital))
        daysAgo = day;
    const course = run(growth.doublingDays, daysAgo, setting.days, setting.distancing);
    return { daysAgo, doublingDays: growth.doublingDays, epidemic: course, demand: demandOf(course) };
  }
  const daysAgo = growth.daysSinceFirst;
  const miss = (doublingDays: number): number =>
    ((demandOf(run(doublingDays, daysAgo, setting.days, setting.distancing))[0]?.census[daysAgo] ?? NaN) - setting.inHospital) ** 2;
  // A table of 15 values between 1 and 15 days, made finer four times about its best: what CHIME does, to its digits.
  let table = Array.from({ length: 15 }, (_, i) => 1 + i);
  let best = bestOf(table, miss);
  if (best >= 14)
    throw new RangeError('cases double in more than 15 days: no epidemic of this kind fits so few patients in so long a time');
  for (let round = 0; round < 4; round++) {
    const [low, high] = [table[Math.max(0, best - 1)] as number, table[Math.min(14, best + 1)] as number];
    table = Array.from({ length: 15 }, (_, i) => low + ((high - low) * i) / 14);
    best = bestOf(table, miss);
  }
  const doublingDays = table[best] as number;
  const course = run(doublingDays, daysAgo, setting.days, setting.distancing);
  return { daysAgo, doublingDays, epidemic: course, demand: demandOf(course) };
}

const LOOK_AHEAD_DAYS = 200;

function indexOfMost(values: Float64Array): number {
  return values.reduce((best, value, i) => (value > (values[best] as number) ? i : best), 0);
}

function bestOf(table: readonly number[], miss: (x: number) => number): number {
  const misses = table.map(miss);
  return misses.reduce((best, value, i) => (value < (misses[best] as number) ? i : best), 0);
}
