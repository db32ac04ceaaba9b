import { exp } from '#models/core/elementary.ts';
import type { TumourParameters } from './parameters.ts';
import type { AgentCourse, Treatment } from './treatment.ts';

/**
 * What to do with a field, one after the other. The list holds no parameter of the tumour, so that every member of a batch
 * walks the same one, on the processor and on the graphics device alike; what differs are the numbers of
 * `reactionFactors` and D.
 */
export type Operation =
  /** Growth and drug kill from day `from` over `days`: factors by `reactionFactors`. */
  | { readonly kind: 'react'; readonly from: number; readonly days: number }
  /** One explicit step of diffusion over `days`. */
  | { readonly kind: 'diffuse'; readonly days: number }
  /** Index into `Treatment.fractions`. */
  | { readonly kind: 'irradiate'; readonly fraction: number }
  /** Index into `Treatment.resections`. */
  | { readonly kind: 'resect'; readonly resection: number }
  /** Index into the days asked for: the field is that of this day, after what happened on it. */
  | { readonly kind: 'frame'; readonly frame: number };

export interface Schedule {
  readonly operations: readonly Operation[];
  /** Steps of diffusion in all. */
  readonly steps: number;
  /** Longest step, d. */
  readonly longestStep: number;
}

/** Longest step unless a problem says otherwise, d. */
export const LONGEST_STEP_DAYS = 0.5;
/** Largest share that may leave a voxel in a step; at 1 or below values stay within those of the neighbours. */
export const LARGEST_SHARE = 0.9;

/** Longest stable step, d, for D in mm2/d and a domain's largest rate in /mm2; `longest` where nothing flows. */
export function stableStep(diffusion: number, largestRate: number, longest = LONGEST_STEP_DAYS): number {
  const rate = diffusion * largestRate;
  return rate > 0 ? Math.min(longest, LARGEST_SHARE / rate) : longest;
}

/**
 * Cuts the time from day 0 to the last of `frames` at every event and frame, each piece into equal Strang steps of at most
 * `stepDays`: half a reaction, diffusion, half a reaction, where two halves that meet are one. Things of one moment come
 * in this order: resections, fractions, frame; an agent's dose acts from its moment on. What lies after the last frame is
 * left out. Throws a RangeError on days that are no numbers, frames not rising or before 0, or a step not above 0.
 */
export function scheduleOf(frames: readonly number[], treatment: Treatment, stepDays: number): Schedule {
  if (frames.length === 0) throw new RangeError('no day is asked for');
  frames.forEach((day, i) => {
    if (!(Number.isFinite(day) && day >= 0)) throw new RangeError(`a frame must be at day 0 or later, not at ${day}`);
    if (i > 0 && !(day > (frames[i - 1] as number))) throw new RangeError('frames must be on rising days');
  });
  if (!(stepDays > 0 && stepDays < Infinity)) throw new RangeError(`a step must be longer than 0 d, not ${stepDays}`);
  const moments = momentsOf(frames, treatment);
  const operations: Operation[] = [];
  let [steps, longestStep, now] = [0, 0, 0];
  for (const moment of moments) {
    const days = moment.day - now;
    if (days > 0) {
      const n = Math.max(1, Math.ceil(days / stepDays - 1e-9));
      const dt = days / n;
      for (let s = 0; s < n; s++) {
        const from = s === 0 ? now : now + (s - 0.5) * dt;
        operations.push({ kind: 'react', from, days: s === 0 ? dt / 2 : dt }, { kind: 'diffuse', days: dt });
      }
      operations.push({ kind: 'react', from: now + (n - 0.5) * dt, days: dt / 2 });
      steps += n;
      longestStep = Math.max(longestStep, dt);
    }
    operations.push(...moment.operations);
    now = moment.day;
  }
  return { operations, steps, longestStep };
}

interface Moment {
  readonly day: number;
  readonly operations: Operation[];
}

function momentsOf(frames: readonly number[], treatment: Treatment): Moment[] {
  const last = frames[frames.length - 1] as number;
  const dated: { readonly day: number; readonly rank: number; readonly operation: Operation | null }[] = [
    ...treatment.resections.map((r, resection) => ({ day: r.day, rank: 0, operation: { kind: 'resect', resection } as const })),
    ...treatment.fractions.map((f, fraction) => ({ day: f.day, rank: 1, operation: { kind: 'irradiate', fraction } as const })),
    // A dose needs no operation: it only ends a step, so that no step begins before it and ends after it.
    ...treatment.agents.flatMap((a) => a.doses.map((dose) => ({ day: dose.day, rank: 2, operation: null }))),
    ...frames.map((day, frame) => ({ day, rank: 3, operation: { kind: 'frame', frame } as const })),
  ];
  for (const { day } of dated)
    if (!(Number.isFinite(day) && day >= 0)) throw new RangeError(`an event must be at day 0 or later, not at ${day}`);
  dated.sort((a, b) => a.day - b.day || a.rank - b.rank);
  const moments: Moment[] = [];
  for (const { day, operation } of dated) {
    if (day > last) break;
    let moment = moments[moments.length - 1];
    // Times come out of sums of decimals: what lies closer than a hundredth of a second is one moment.
    if (!moment || day - moment.day > 1e-7) moments.push((moment = { day, operations: [] }));
    if (operation) moment.operations.push(operation);
  }
  return moments;
}

/** c <- gain c / (1 + crowding c) is the exact solution of c' = rho c (1 - c) - kappa(t) c over an interval. */
export interface ReactionFactors {
  readonly gain: number;
  readonly crowding: number;
}

/**
 * Factors from day `from` over `days`. With E(s) = exp(rho s - integral of kappa to s): gain = E(days) and
 * crowding = rho * integral of E over the interval; without a drug g = exp(rho days) and g - 1. The integral of kappa is
 * exact, that of E by Gauss-Legendre to about 1e-12.
 */
export function reactionFactors(parameters: TumourParameters, agents: readonly AgentCourse[], from: number, days: number): ReactionFactors {
  const rho = parameters.proliferation;
  const given = agents.filter((a) => sensitivityOf(parameters, a) > 0 && acts(a, from, from + days));
  if (given.length === 0) {
    const gain = exp(rho * days);
    return { gain, crowding: gain - 1 };
  }
  const cuts = new Set([0, days]);
  for (const a of given) for (const d of a.doses) if (d.day > from && d.day < from + days) cuts.add(d.day - from);
  const ends = [...cuts].sort((a, b) => a - b);
  const at = (s: number): number => exp(rho * s - killExponent(parameters, given, from, from + s));
  const fastest = Math.max(rho, ...given.map((a) => a.decay));
  let crowding = 0;
  for (let c = 1; c < ends.length; c++) {
    const [start, end] = [ends[c - 1] as number, ends[c] as number];
    const parts = Math.max(1, Math.ceil((end - start) * fastest));
    const half = (end - start) / parts / 2;
    for (let part = 0; part < parts; part++) {
      const middle = start + (2 * part + 1) * half;
      for (const [node, weight] of GAUSS) crowding += weight * half * (at(middle - half * node) + at(middle + half * node));
    }
  }
  return { gain: at(days), crowding: rho * crowding };
}

/** Positive nodes and weights of Gauss-Legendre with ten points (Abramowitz and Stegun, table 25.4). */
const GAUSS: readonly (readonly [number, number])[] = [
  [0.1488743389816312, 0.2955242247147529],
  [0.4333953941292472, 0.2692667193099963],
  [0.6794095682990244, 0.219086362515982],
  [0.8650633666889845, 0.1494513491505806],
  [0.9739065285171717, 0.0666713443086881],
];

/** Below exp(-40) of a dose nothing is left of it. */
const SPENT = 40;

function sensitivityOf(parameters: TumourParameters, course: AgentCourse): number {
  return course.sensitivity ?? parameters.agentSensitivity[course.agent] ?? 0;
}

function acts(course: AgentCourse, from: number, to: number): boolean {
  return course.doses.some((dose) => dose.day < to && (from - dose.day) * course.decay < SPENT);
}

/** Integral of the kill rate from day `from` to `to`: what a drug takes is exp of minus this. */
export function killExponent(parameters: TumourParameters, agents: readonly AgentCourse[], from: number, to: number): number {
  let sum = 0;
  for (const course of agents) {
    const sensitivity = sensitivityOf(parameters, course);
    for (const dose of course.doses) {
      if (dose.day >= to || (from - dose.day) * course.decay > SPENT) continue;
      const start = Math.max(0, from - dose.day);
      sum += ((sensitivity * dose.amount) / course.decay) * (exp(-course.decay * start) - exp(-course.decay * (to - dose.day)));
    }
  }
  return sum;
}
