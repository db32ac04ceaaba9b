import { PathwayBuilder } from '../engine/authoring.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel, Pathway, Resource, Source } from '../engine/model.ts';
import { meanOf } from '../engine/distribution.ts';
import { stretched } from '../experiment/what-if.ts';
import { longStays, placesOf } from '../feed/places.ts';
import { startingAt } from '../feed/weeks.ts';
import { alike, IN_PLACE, lentWay } from './donors.ts';
import { kindOf, type KnownUnits } from './known.ts';
import { expectedArrivals, type Learned } from './learned.ts';
import { residual, type StayCurve } from './stay-curve.ts';

/** Who is where and since when; nobody's name. */
export interface CensusNow {
  /** Minutes since Monday midnight, of the hospital's own clock. */
  readonly minuteOfWeek: number;
  readonly people: readonly {
    readonly unit: string | null;
    /** Minutes in this unit. */
    readonly age: number;
    /** Unit they wait for a bed in. */
    readonly pending: string | null;
    /** Admitted to a ward, or still a visitor of the emergency department. */
    readonly inpatient: boolean;
  }[];
}

/** Probabilities at which what is left of a stay is written down. */
const GRID = [0, 0.01, 0.03, 0.06, 0.1, 0.15, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.96, 0.99, 1];
/** A stay of half a day or more is one that is learned about. */
const LONG = 12 * 60;

function residualStay(curve: StayCurve, age: number, rate: number): Distribution {
  return { kind: 'empirical', probabilities: GRID, values: GRID.map((p) => residual(curve, age, Math.min(p, 0.999), rate)) };
}

/** Whoever has an appointment is admitted; everybody else is registered in the emergency department. */
const byChance = ({ arrivals }: Source): boolean => arrivals.kind !== 'timetable';

/** A hospital from a moment on. */
export interface Ahead {
  readonly model: HospitalModel;
  /** By source of it: is who comes of it in the emergency department, until they are in a ward? */
  readonly visitor: readonly boolean[];
  /** By source of it: do they come from now on, rather than being there already? */
  readonly newcomer: readonly boolean[];
}

/**
 * The hospital from this moment on: the same model, its hours turned to now, with everybody of the census in their bed for
 * what is left of their stay (S given S > age). Whoever comes from now on goes the model's whole way. Of whoever is in the
 * emergency department the census does not say what they are at: they go on as somebody of the model's does who is in the same
 * unit, waits for the same bed and has been there about as long. Someone in more
 * beds than a unit has: the unit is taken to have as many as there are people.
 */
export function fromCensus(model: HospitalModel, known: KnownUnits, learned: Learned, now: CensusNow, horizonMinutes: number): Ahead {
  const turned = startingAt(withLearned(model, known, learned), now.minuteOfWeek, horizonMinutes);
  const expected = expectedArrivals(model);
  const hour = Math.floor(now.minuteOfWeek / 60) % expected.length;
  const pathways: Pathway[] = [];
  const sources: Source[] = [];
  const waiting: boolean[] = [];
  const visitor: boolean[] = [];
  now.people.forEach(({ unit, age, pending, inpatient }, i) => {
    const u = unit === null ? -1 : known.units.indexOf(unit);
    const v = pending === null ? -1 : known.units.indexOf(pending);
    const donors = alike(known.donors.get(kindOf(u, v)) ?? [], age);
    if (donors.length > 0) {
      const id = `here ${i}`;
      pathways.push(lentWay(id, donors, turned, unit, known.units));
      sources.push({ id, pathway: id, priority: 3, arrivals: { kind: 'at-start', count: 1 } });
      visitor.push(!inpatient);
      return;
    }
    if (u < 0 && v < 0) {
      waiting.push(inpatient);
      return;
    }
    const id = `here ${i}`;
    pathways.push(v < 0 ? wayFrom(new PathwayBuilder(id), u, known, learned, age) : wayTo(id, u, v, known, learned));
    sources.push({ id, pathway: id, priority: 3, arrivals: { kind: 'at-start', count: 1 } });
    visitor.push(!inpatient);
  });
  for (const { source, inpatient } of whoWait(model, waiting, hour)) {
    sources.push(source);
    visitor.push(!inpatient);
  }
  const people = known.units.map((id) => now.people.filter(({ unit }) => unit === id).length);
  return {
    model: {
      ...turned,
      resources: turned.resources.map((one) => withRoom(one, people[known.units.indexOf(one.id)] ?? 0)),
      pathways: [...turned.pathways, ...pathways],
      sources: [...sources, ...turned.sources],
    },
    visitor: [...visitor, ...turned.sources.map(byChance)],
    newcomer: [...sources.map(() => false), ...turned.sources.map(byChance)],
  };
}

/** A bed elsewhere is asked for already: this one is kept until it is free. */
function wayTo(id: string, u: number, v: number, known: KnownUnits, learned: Learned): Pathway {
  const path = new PathwayBuilder(id);
  const [from, to] = [known.units[u], known.units[v]];
  if (from !== undefined) path.seize(from);
  path.delay(IN_PLACE, 'in place').seize(to ?? '');
  if (from !== undefined) path.release(from);
  return wayFrom(path, v, known, learned, 0, true);
}

/** What is left here, then the next unit, then the way out: two units are further than anybody gets in a day. */
function wayFrom(path: PathwayBuilder, u: number, known: KnownUnits, learned: Learned, age: number, there = false): Pathway {
  const name = (v: number): string => known.units[v] ?? '';
  const rate = (v: number): number => learned.leaving[v] ?? 1;
  const shares = known.next[u] ?? [];
  const out = Math.max(0, 1 - shares.reduce((a, b) => a + b, 0));
  const onward = shares.flatMap((share, v) => (share > 0 ? [{ share, v }] : []));
  if (!there) path.seize(name(u));
  path.delay(residualStay(known.stays[u] as StayCurve, age, rate(u)), 'what is left');
  if (onward.length === 0) return path.release(name(u)).leave('left').build();
  path.choose({ out, ...Object.fromEntries(onward.map(({ share, v }) => [`to ${v}`, share])) });
  path.label('out').release(name(u)).leave('left');
  for (const { v } of onward)
    path
      .label(`to ${v}`)
      .seize(name(v))
      .release(name(u))
      .delay(residualStay(known.stays[v] as StayCurve, 0, rate(v)), 'stay')
      .release(name(v))
      .leave('left');
  return path.build();
}

/** People without a place begin their way now; of which kind they are is shared out as they come at this hour. */
function whoWait(
  model: HospitalModel,
  waiting: readonly boolean[],
  hour: number,
): { readonly source: Source; readonly inpatient: boolean }[] {
  const kinds = (inpatient: boolean) =>
    model.sources.flatMap((source) => {
      const planned = source.arrivals.kind !== 'poisson';
      if (planned !== inpatient) return [];
      return [
        { source, weight: source.arrivals.kind === 'poisson' ? (source.arrivals.perHour[hour % source.arrivals.perHour.length] ?? 0) : 1 },
      ];
    });
  return [false, true].flatMap((inpatient) => {
    const all = kinds(inpatient);
    const total = all.reduce((sum, { weight }) => sum + weight, 0);
    const count = waiting.filter((one) => one === inpatient).length;
    if (total <= 0 || count === 0) return [];
    let [before, given] = [0, 0];
    return all.map(({ source, weight }) => {
      before += weight;
      const upTo = Math.round((before / total) * count);
      const mine = upTo - given;
      given = upTo;
      return { source: { ...source, id: `waiting ${source.id}`, arrivals: { kind: 'at-start', count: mine } } as const, inpatient };
    });
  });
}

function withRoom(resource: Resource, people: number): Resource {
  const [group] = resource.groups;
  if (!group || typeof group.count !== 'number' || group.count >= people) return resource;
  return { ...resource, groups: [{ ...group, count: people }, ...resource.groups.slice(1)] };
}

/** The model with what was learned: arrivals of each hour, and long stays as readily ended as was seen. */
function withLearned(model: HospitalModel, known: KnownUnits, learned: Learned): HospitalModel {
  const arrivals = model.sources.map((source): Source => {
    if (source.arrivals.kind !== 'poisson') return source;
    const { perHour, cycleMinutes } = source.arrivals;
    const part = cycleMinutes / perHour.length;
    const cycles = Math.max(1, Math.round((learned.arrivals.length * 60) / cycleMinutes));
    const times = Array.from({ length: perHour.length * cycles }, (_, i) => {
      const at = Math.floor((i * part) / 60) % learned.arrivals.length;
      return (perHour[i % perHour.length] as number) * (learned.arrivals[at] as number);
    });
    return { ...source, arrivals: { ...source.arrivals, perHour: times, cycleMinutes: cycleMinutes * cycles } };
  });
  const rates = new Map(known.units.map((unit, u) => [unit, learned.leaving[u] ?? 1]));
  return { ...withLongStays(model, (unit) => 1 / (rates.get(unit) ?? 1)), sources: arrivals };
}

/** The model with every stay of half a day or more in a unit taking `factor(unit)` times as long. */
export function withLongStays(model: HospitalModel, factor: (unit: string) => number): HospitalModel {
  const long = longStays(model, placesOf(model), ({ time }) => meanOf(time) >= LONG);
  return {
    ...model,
    pathways: model.pathways.map((pathway) => ({
      ...pathway,
      steps: pathway.steps.map((step, index) => {
        const found = long.find((one) => one.pathway === pathway.id && one.index === index);
        return found && step.do === 'delay' ? { ...step, time: stretched(step.time, factor(found.place)) } : step;
      }),
    })),
  };
}
