import { exponential, hospital, PathwayBuilder, randomArrivals, units } from '../engine/authoring.ts';
import type { Distribution } from '../engine/distribution.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import * as theory from '../theory/queues.ts';

/** One thing theory knows exactly and the engine must find. */
export interface Check {
  readonly measure: string;
  readonly exact: number;
  of(report: RunReport): number;
}

/** A model simple enough for exact theory, and what theory says of it. */
export interface OracleCase {
  readonly id: string;
  readonly title: string;
  readonly model: HospitalModel;
  /** Simulated time that brings a few tens of thousands of customers. */
  readonly minutes: number;
  readonly warmUpMinutes: number;
  readonly checks: readonly Check[];
}

const resource = (id: string) => (report: RunReport) => report.resources.find((r) => r.id === id);
const wait = (id: string, exact: number): Check => ({ measure: `mean wait (${id})`, exact, of: (r) => resource(id)(r)?.meanWait ?? NaN });
const used = (id: string, exact: number): Check => ({ measure: `mean in use (${id})`, exact, of: (r) => resource(id)(r)?.meanUsed ?? NaN });
const present = (exact: number): Check => ({ measure: 'mean in system', exact, of: (r) => r.meanInSystem });
const stay = (id: string, exact: number): Check => ({
  measure: `mean stay (${id})`,
  exact,
  of: (r) => r.sources.find((s) => s.id === id)?.stay.mean ?? NaN,
});

/** Of all who left, how many left in this way. */
const shareOf = (r: RunReport, outcome: string): number =>
  (r.sources[0]?.byOutcome[outcome]?.count ?? 0) / (r.sources[0]?.stay.count ?? NaN);

/** So long that about `customers` come, after a fifth of that has gone by. */
const span = (arrivals: number, customers: number) => ({
  minutes: (1.2 * customers) / arrivals,
  warmUpMinutes: (0.2 * customers) / arrivals,
});

const one = (service: Distribution): PathwayBuilder => new PathwayBuilder('p').serve('server', service).leave();

export function mmcCase(arrivals: number, service: number, servers: number): OracleCase {
  const exact = theory.mmc(arrivals, service, servers);
  return {
    id: `mmc-${arrivals}-${service}-${servers}`,
    title: `M/M/${servers}, load ${(arrivals / service / servers).toPrecision(3)}`,
    model: hospital('mmc', [units('server', servers)], [one(exponential(1 / service))], [randomArrivals('a', 'p', arrivals)]),
    ...span(arrivals, 20_000),
    checks: [wait('server', exact.wait), present(exact.meanInSystem), used('server', arrivals / service)],
  };
}

export function mmcKCase(arrivals: number, service: number, servers: number, places: number): OracleCase {
  const exact = theory.mmcK(arrivals, service, servers, places);
  const path = new PathwayBuilder('p')
    .serve('server', exponential(1 / service), { refuseAt: places - servers, onRefusal: 'lost' })
    .leave()
    .label('lost')
    .leave('refused');
  return {
    id: `mmck-${arrivals}-${service}-${servers}-${places}`,
    title: `M/M/${servers}/${places}`,
    model: hospital('mmck', [units('server', servers)], [path], [randomArrivals('a', 'p', arrivals)]),
    ...span(arrivals, 20_000),
    checks: [
      wait('server', exact.wait),
      present(exact.meanInSystem),
      {
        measure: 'share refused',
        exact: exact.refused,
        of: (r) => shareOf(r, 'refused'),
      },
    ],
  };
}

/** A service of mean 1 with the squared coefficient of variation asked for. */
function serviceOf(cv2: number): Distribution {
  if (cv2 === 0) return { kind: 'constant', value: 1 };
  if (cv2 === 1) return exponential(1);
  return cv2 < 1 ? { kind: 'gamma', shape: 1 / cv2, scale: cv2 } : { kind: 'lognormal', mean: 1, sd: Math.sqrt(cv2) };
}

export function mg1Case(arrivals: number, cv2: number): OracleCase {
  const exact = theory.mg1(arrivals, 1, cv2);
  return {
    id: `mg1-${arrivals}-${cv2}`,
    title: `M/G/1, load ${arrivals}, cv² ${cv2}`,
    model: hospital('mg1', [units('server', 1)], [one(serviceOf(cv2))], [randomArrivals('a', 'p', arrivals)]),
    ...span(arrivals, 20_000),
    checks: [wait('server', exact.wait), present(exact.meanInSystem)],
  };
}

function priorityCase(arrivals: readonly number[], preemption: 'none' | 'resume'): OracleCase {
  const exact = theory.priorityMm1(arrivals, 1);
  const stays = preemption === 'none' ? exact.waiting : exact.interrupting;
  return {
    id: `priority-${preemption}-${arrivals.join('-')}`,
    title: `M/M/1, ${arrivals.length} classes, ${preemption === 'none' ? 'waiting their turn' : 'interrupting'}`,
    model: hospital(
      'priority',
      [units('server', 1, { order: 'priority', preemption })],
      [one(exponential(1))],
      arrivals.map((rate, i) => randomArrivals(`class ${i + 1}`, 'p', rate, i + 1)),
    ),
    ...span(
      arrivals.reduce((sum, rate) => sum + rate, 0),
      30_000,
    ),
    checks: stays.map((exactStay, i) => stay(`class ${i + 1}`, exactStay)),
  };
}

function priorityMmcCase(arrivals: readonly number[], servers: number): OracleCase {
  return {
    id: `priority-mm${servers}`,
    title: `M/M/${servers}, ${arrivals.length} classes, waiting their turn`,
    model: hospital(
      'priority-mmc',
      [units('server', servers, { order: 'priority' })],
      [one(exponential(1))],
      arrivals.map((rate, i) => randomArrivals(`class ${i + 1}`, 'p', rate, i + 1)),
    ),
    ...span(
      arrivals.reduce((sum, rate) => sum + rate, 0),
      30_000,
    ),
    checks: theory.priorityMmc(arrivals, 1, servers).map((exactWait, i) => stay(`class ${i + 1}`, exactWait + 1)),
  };
}

export function erlangACase(arrivals: number, service: number, servers: number, giveUp: number): OracleCase {
  const exact = theory.erlangA(arrivals, service, servers, giveUp);
  const path = new PathwayBuilder('p')
    .serve('server', exponential(1 / service), { patience: exponential(1 / giveUp), onGivingUp: 'gone' })
    .leave()
    .label('gone')
    .leave('left without being seen');
  return {
    id: `erlang-a-${arrivals}-${service}-${servers}`,
    title: `Erlang-A, ${servers} servers, patience ${(1 / giveUp).toPrecision(3)}`,
    model: hospital('erlang-a', [units('server', servers)], [path], [randomArrivals('a', 'p', arrivals)]),
    ...span(arrivals, 20_000),
    checks: [
      { measure: 'mean waiting', exact: exact.meanWaiting, of: (r) => resource('server')(r)?.meanWaiting ?? NaN },
      {
        measure: 'share that gives up',
        exact: exact.gaveUp,
        of: (r) => shareOf(r, 'left without being seen'),
      },
    ],
  };
}

function jacksonCase(id: string, title: string, stations: readonly theory.Station[], routes: readonly (readonly number[])[]): OracleCase {
  const exact = theory.jackson(stations, routes);
  const name = (i: number): string => `station ${i + 1}`;
  const paths = stations.map((_, first) => {
    const path = new PathwayBuilder(`from ${first + 1}`).go(`at ${first + 1}`);
    stations.forEach((station, i) => {
      const shares = Object.fromEntries(
        (routes[i] ?? []).map((share, j) => [`at ${j + 1}`, share] as const).filter(([, share]) => share > 0),
      );
      const left = 1 - (routes[i] ?? []).reduce((sum, share) => sum + share, 0);
      path
        .label(`at ${i + 1}`)
        .serve(name(i), exponential(1 / station.service))
        .choose({ ...shares, out: left });
    });
    return path.label('out').leave();
  });
  return {
    id,
    title,
    model: hospital(
      id,
      stations.map((station, i) => units(name(i), station.servers)),
      paths,
      stations.map((station, i) => randomArrivals(`outside ${i + 1}`, `from ${i + 1}`, station.external)),
    ),
    ...span(
      stations.reduce((sum, station) => sum + station.external, 0),
      10_000,
    ),
    checks: [present(exact.meanInSystem), ...stations.map((station, i) => used(name(i), (exact.arrivals[i] as number) / station.service))],
  };
}

/** A first station that is never idle: a crowd goes round and round. Whoever finds the buffer full stays where they are. */
function tandemCase(buffer: number): OracleCase {
  const path = new PathwayBuilder('p').label('again').seize('first').delay(exponential(1), 'first');
  if (buffer > 0) path.seize('place').release('first').seize('second').release('place');
  else path.seize('second').release('first');
  path.delay(exponential(1), 'second').release('second').go('again');
  const resources = [units('first', 1), units('second', 1), ...(buffer > 0 ? [units('place', buffer, { kind: 'room' })] : [])];
  return {
    id: `tandem-${buffer}`,
    title: `Two saturated stations, ${buffer} places between`,
    model: hospital(
      'tandem',
      resources,
      [path],
      [{ id: 'crowd', pathway: 'p', priority: 1, arrivals: { kind: 'at-start', count: buffer + 6 } }],
    ),
    minutes: 24_000,
    warmUpMinutes: 4_000,
    checks: [
      {
        measure: 'served a minute',
        exact: theory.saturatedTandem(buffer),
        of: (r) => (resource('second')(r)?.granted ?? NaN) / r.minutes,
      },
    ],
  };
}

/** Beds of a stroke unit (Monks et al. 2016): nobody waits, and delay is read from how often all beds would be taken. */
function lossCase(id: string, title: string, load: number, beds: number): OracleCase {
  const path = new PathwayBuilder('p')
    .serve('bed', { kind: 'lognormal', mean: load, sd: load * 1.1 }, { refuseAt: 0, onRefusal: 'full' })
    .leave()
    .label('full')
    .leave('no bed');
  return {
    id,
    title,
    model: hospital(id, [units('bed', beds, { kind: 'bed' })], [path], [randomArrivals('a', 'p', 1)]),
    ...span(1, 20_000),
    checks: [
      {
        measure: 'share that finds no bed',
        exact: theory.erlangB(load, beds),
        of: (r) => shareOf(r, 'no bed'),
      },
    ],
  };
}

function repairCase(machines: number, failure: number, repairers: number, repair: number): OracleCase {
  return {
    id: `repairman-${machines}-${repairers}`,
    title: `${machines} machines, ${repairers} to repair them`,
    model: hospital(
      'repairman',
      [
        units('machine', machines, {
          kind: 'equipment',
          breakdown: { every: exponential(1 / failure), repair: exponential(1 / repair), by: 'repairer' },
        }),
        units('repairer', repairers),
      ],
      [],
      [],
    ),
    minutes: 60_000,
    warmUpMinutes: 10_000,
    checks: [
      {
        measure: 'share of machines that run',
        exact: theory.machineRepairman(machines, failure, repairers, repair),
        of: (r) => 1 - (resource('machine')(r)?.meanDown ?? NaN) / machines,
      },
    ],
  };
}

/** Every case, as data for the tests, the command line and the page. Rates as in the reference tables. */
export function oracleCases(): OracleCase[] {
  return [
    ...(
      [
        [0.9, 1, 1],
        [0.5, 1, 1],
        [3.6, 1, 4],
        [2.4, 1, 3],
        [18, 1, 20],
        [0.25, 0.1, 5],
        [47.5, 0.5, 100],
      ] as const
    ).map(([arrivals, service, servers]) => mmcCase(arrivals, service, servers)),
    mmcKCase(4, 1, 4, 4),
    mmcKCase(5, 1, 4, 10),
    mmcKCase(1, 1, 1, 3),
    mg1Case(0.8, 0),
    mg1Case(0.8, 1),
    mg1Case(0.8, 4),
    mg1Case(0.9, 0.25),
    ...(['none', 'resume'] as const).flatMap((mode) => [priorityCase([0.2, 0.6], mode), priorityCase([0.02, 0.1, 0.35, 0.25, 0.08], mode)]),
    priorityMmcCase([0.5, 1.5, 1.4], 4),
    erlangACase(10, 1, 10, 0.5),
    erlangACase(12, 2.4, 4, 2 / 3),
    erlangACase(18, 2.4, 4, 0.8),
    erlangACase(5, 2, 1, 1 / 6),
    jacksonCase(
      'jackson-hillier-lieberman',
      'Jackson network, Hillier and Lieberman',
      [
        { servers: 1, service: 10, external: 1 },
        { servers: 2, service: 10, external: 4 },
        { servers: 1, service: 10, external: 3 },
      ],
      [
        [0, 0.6, 0.3],
        [0.1, 0, 0.3],
        [0.4, 0.4, 0],
      ],
    ),
    jacksonCase(
      'jackson-ward-hdw-icu',
      'Ward, high-dependency ward and ICU',
      [
        { servers: 7, service: 3, external: 15 },
        { servers: 6, service: 3, external: 3 },
        { servers: 5, service: 2, external: 0.75 },
      ],
      [
        [0, 0.5, 0.2],
        [0.2, 0, 0.3],
        [0.05, 0.1, 0],
      ],
    ),
    ...[0, 1, 2, 5].map(tandemCase),
    ...[9, 10, 11, 12, 13, 14, 15].map((beds) => lossCase(`stroke-acute-${beds}`, `Acute stroke unit, ${beds} beds`, 8.355466, beds)),
    ...[10, 11, 12, 13, 14, 15, 16].map((beds) => lossCase(`stroke-rehab-${beds}`, `Stroke rehabilitation, ${beds} beds`, 9.718177, beds)),
    repairCase(10, 0.01, 1, 0.1),
    repairCase(10, 0.01, 2, 0.1),
    repairCase(60, 0.002, 2, 0.05),
  ];
}
