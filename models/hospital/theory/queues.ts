import { refused } from '../refusal.ts';

/** Exact results of queueing theory. Rates per unit of time; waits in the same unit. */

export interface QueueResult {
  /** Mean wait before service, of everybody who is served. */
  readonly wait: number;
  readonly stay: number;
  readonly meanWaiting: number;
  readonly meanInSystem: number;
}

/** Erlang's B: share refused by `servers` without a queue at offered load `load` (arrivals × mean service). */
export function erlangB(load: number, servers: number): number {
  let b = 1;
  for (let k = 1; k <= servers; k++) b = (load * b) / (k + load * b);
  return b;
}

/** Erlang's C: share of arrivals who must wait in M/M/c. Throws a RangeError at or beyond full load. */
export function erlangC(load: number, servers: number): number {
  const rho = load / servers;
  if (!(rho < 1)) throw refused('never-empties', { servers, load });
  const b = erlangB(load, servers);
  return b / (1 - rho * (1 - b));
}

/** M/M/c. */
export function mmc(arrivals: number, service: number, servers: number): QueueResult {
  const load = arrivals / service;
  const wait = erlangC(load, servers) / (servers * service - arrivals);
  return { wait, stay: wait + 1 / service, meanWaiting: arrivals * wait, meanInSystem: arrivals * (wait + 1 / service) };
}

/** M/M/c/K: K places in all, whoever finds them taken is lost. Wait of those let in. */
export function mmcK(arrivals: number, service: number, servers: number, places: number): QueueResult & { readonly refused: number } {
  const p = balance(
    places,
    (n) => arrivals * Number(n < places),
    (n) => Math.min(n, servers) * service,
  );
  const meanInSystem = p.reduce((sum, share, n) => sum + n * share, 0);
  const meanWaiting = p.reduce((sum, share, n) => sum + Math.max(0, n - servers) * share, 0);
  const refused = p[places] as number;
  const through = arrivals * (1 - refused);
  return { refused, meanInSystem, meanWaiting, wait: meanWaiting / through, stay: meanInSystem / through };
}

/** M/G/1 by Pollaczek and Khinchine; `cv2` is the squared coefficient of variation of the service. */
export function mg1(arrivals: number, meanService: number, cv2: number): QueueResult {
  const rho = arrivals * meanService;
  const wait = (arrivals * meanService ** 2 * (1 + cv2)) / (2 * (1 - rho));
  return { wait, stay: wait + meanService, meanWaiting: arrivals * wait, meanInSystem: arrivals * (wait + meanService) };
}

/**
 * M/M/1 with classes of priority, the first the most urgent, and the same service rate. Mean stay of each class, without
 * interruption and where the more urgent interrupts (and the work goes on where it stopped). Cobham 1954; Conway, Maxwell
 * and Miller 1967.
 */
export function priorityMm1(arrivals: readonly number[], service: number): { readonly waiting: number[]; readonly interrupting: number[] } {
  const residual = arrivals.reduce((sum, rate) => sum + rate, 0) / service ** 2;
  const waiting: number[] = [];
  const interrupting: number[] = [];
  let before = 0;
  let residualSoFar = 0;
  for (const rate of arrivals) {
    const after = before + rate / service;
    residualSoFar += rate / service ** 2;
    waiting.push(residual / ((1 - before) * (1 - after)) + 1 / service);
    interrupting.push(1 / service / (1 - before) + residualSoFar / ((1 - before) * (1 - after)));
    before = after;
  }
  return { waiting, interrupting };
}

/** M/M/c without interruption, the same service rate in every class: mean wait of each class. */
export function priorityMmc(arrivals: readonly number[], service: number, servers: number): number[] {
  const total = arrivals.reduce((sum, rate) => sum + rate, 0);
  const residual = erlangC(total / service, servers) / (servers * service);
  let before = 0;
  return arrivals.map((rate) => {
    const after = before + rate / (servers * service);
    const wait = residual / ((1 - before) * (1 - after));
    before = after;
    return wait;
  });
}

/** Erlang-A: M/M/c whose customers give up after an exponential patience (rate `giveUp`). */
export function erlangA(
  arrivals: number,
  service: number,
  servers: number,
  giveUp: number,
): { meanWaiting: number; gaveUp: number; waits: number } {
  // Far beyond any state that carries weight: the death rate there is many times the birth rate.
  const most = servers + Math.ceil(40 + (4 * arrivals) / giveUp);
  const p = balance(
    most,
    () => arrivals,
    (n) => Math.min(n, servers) * service + Math.max(0, n - servers) * giveUp,
  );
  const meanWaiting = p.reduce((sum, share, n) => sum + Math.max(0, n - servers) * share, 0);
  return {
    meanWaiting,
    gaveUp: (giveUp * meanWaiting) / arrivals,
    waits: p.reduce((sum, share, n) => sum + (n >= servers ? share : 0), 0),
  };
}

/** Share of machines that run: `machines` fail at `failure` each and are repaired by `repairers` at `repair` each. */
export function machineRepairman(machines: number, failure: number, repairers: number, repair: number): number {
  const p = balance(
    machines,
    (down) => (machines - down) * failure,
    (down) => Math.min(down, repairers) * repair,
  );
  return 1 - p.reduce((sum, share, down) => sum + down * share, 0) / machines;
}

/** Stationary shares of a birth–death chain with states 0 to `most`. */
function balance(most: number, birth: (n: number) => number, death: (n: number) => number): number[] {
  const weights = [0];
  for (let n = 1; n <= most; n++) weights.push((weights[n - 1] as number) + Math.log(birth(n - 1)) - Math.log(death(n)));
  const top = Math.max(...weights);
  const p = weights.map((weight) => Math.exp(weight - top));
  const sum = p.reduce((a, b) => a + b, 0);
  return p.map((share) => share / sum);
}

export interface Station {
  readonly servers: number;
  readonly service: number;
  readonly external: number;
}

/** Jackson's open network. `routes[i][j]` is the share that goes from i to j; the rest leaves. Arrival rate and M/M/c of each. */
export function jackson(
  stations: readonly Station[],
  routes: readonly (readonly number[])[],
): { readonly arrivals: number[]; readonly meanInSystem: number; readonly stay: number } {
  // λ = external + routesᵀ λ, by repetition: the routes lose somebody in every round.
  let arrivals = stations.map((station) => station.external);
  for (let round = 0; round < 10_000; round++) {
    const next = stations.map((station, j) => station.external + arrivals.reduce((sum, rate, i) => sum + rate * (routes[i]?.[j] ?? 0), 0));
    const change = Math.max(...next.map((rate, j) => Math.abs(rate - (arrivals[j] as number))));
    arrivals = next;
    if (change < 1e-14) break;
  }
  const meanInSystem = stations.reduce(
    (sum, station, j) => sum + mmc(arrivals[j] as number, station.service, station.servers).meanInSystem,
    0,
  );
  return { arrivals, meanInSystem, stay: meanInSystem / stations.reduce((sum, station) => sum + station.external, 0) };
}

/**
 * Two saturated exponential stations of the same rate with `buffer` places between, blocked after service: throughput in
 * units of the rate. Hunt 1956, "Sequential arrays of waiting lines", Oper Res 4:674.
 */
export function saturatedTandem(buffer: number): number {
  return (buffer + 2) / (buffer + 3);
}

/**
 * Mean number present in Mt/M/∞ with arrivals a + b·sin(ω t) and mean stay s: its mean, amplitude and how long it lags.
 * Eick, Massey and Whitt 1993, "Mt/G/∞ queues with sinusoidal arrival rates", Manage Sci 39:241.
 */
export function sinusoidInfinite(a: number, b: number, omega: number, stay: number): { mean: number; amplitude: number; lag: number } {
  return { mean: a * stay, amplitude: (b * stay) / Math.sqrt(1 + (omega * stay) ** 2), lag: Math.atan(omega * stay) / omega };
}
