import { predictiveQuantiles } from '#models/assimilation/interval.ts';
import { dayOfReaching } from '../measures.ts';
import { carriedError } from './carried-error.ts';
import type { CarriedError } from './carried-error.ts';
import { aboveThreshold, edgeField, moveEdge, nearEdge, visibleMask, visibleVolume } from './edge-field.ts';
import type { TumourPosterior } from './fit.ts';
import { logit, placed } from './logit-field.ts';
import type { Solve } from './solver.ts';
import { ballRadius } from './surface.ts';
import type { PlacedGrid } from './surface.ts';
import type { EdgeKind } from './unknowns.ts';

/** One course of events: `solve` must grow tumours in the posterior's tissue under everything done before and this plan. */
export interface ForecastPlan {
  readonly id: string;
  readonly solve: Solve;
}

export interface ForecastOptions {
  /** Days in the problem's clock, rising. */
  readonly days: readonly number[];
  /** Which edge is meant by "visible"; one the fit has seen. */
  readonly kind: EdgeKind;
  /** Days among `days` of which a probability volume is wanted; none unless stated. */
  readonly probabilityDays?: readonly number[];
  /** Where probabilities are counted; the tissue's own grid unless stated. */
  readonly grid?: PlacedGrid;
  /** Voxels (not 0) of the tissue's grid somebody wants to know about. */
  readonly structure?: ArrayLike<number>;
  /** Members used, from the first; all unless stated. */
  readonly members?: number;
  readonly batch?: number;
  readonly onProgress?: (share: number) => void;
}

/** Quantiles over the members, one number a day; an interval a further draw falls into with the stated chance. */
export interface Band {
  readonly q05: Float64Array;
  readonly q25: Float64Array;
  readonly q50: Float64Array;
  readonly q75: Float64Array;
  readonly q95: Float64Array;
}

export interface PlanForecast {
  readonly id: string;
  readonly days: readonly number[];
  readonly members: number;
  /** Visible volume, mL: [members, days]. */
  readonly volumes: Float64Array;
  readonly band: Band;
  /** Volume a further contour of that day would have, with the error of drawing it, mL: [members, days]. */
  readonly drawn: Float64Array;
  readonly drawnBand: Band;
  /** Share of members whose visible tumour holds the voxel, for each of `probabilityDays`. */
  readonly probability: readonly Float32Array[];
  /** First day each member's visible tumour is in the structure, NaN where it is not by the last day; null without one. */
  readonly reaches: Float64Array | null;
}

/**
 * Runs an ensemble on under several plans. Every plan sees the same members and the same draws of the model's error, so
 * that two plans may be compared member by member. Throws a RangeError for a kind of edge the fit has not seen.
 */
export async function forecastTumour(
  posterior: TumourPosterior,
  plans: readonly ForecastPlan[],
  options: ForecastOptions,
): Promise<PlanForecast[]> {
  const { prepared } = posterior;
  const members = Math.min(posterior.count, options.members ?? posterior.count);
  const threshold = prepared.unknowns.findIndex((u) => u.key === `threshold.${options.kind}`);
  if (threshold < 0) throw new RangeError(`the fit has seen no contour of the kind ${options.kind}`);
  const wanted = (options.probabilityDays ?? []).map((day) => {
    const at = options.days.indexOf(day);
    if (at < 0) throw new RangeError(`day ${day} is not among the days of the forecast`);
    return at;
  });
  const error = carriedError(posterior);
  const out: PlanForecast[] = [];
  for (const [n, plan] of plans.entries()) {
    const tell = (share: number): void => options.onProgress?.((n + share) / plans.length);
    out.push(await onePlan(posterior, plan, options, { members, threshold, wanted, error, tell }));
  }
  return out;
}

interface Shared {
  readonly members: number;
  readonly threshold: number;
  readonly wanted: readonly number[];
  readonly error: CarriedError;
  tell(share: number): void;
}

async function onePlan(posterior: TumourPosterior, plan: ForecastPlan, options: ForecastOptions, shared: Shared): Promise<PlanForecast> {
  const { prepared } = posterior;
  const { members, threshold, wanted, error } = shared;
  const { tissue } = prepared.problem;
  const days = options.days;
  const grid = options.grid ?? placed(tissue);
  const edges = edgeField(tissue);
  const volumes = new Float64Array(members * days.length);
  const drawn = new Float64Array(members * days.length);
  const probability = wanted.map(() => new Float32Array(grid.size[0] * grid.size[1] * grid.size[2]));
  const reaches = options.structure ? new Float64Array(members).fill(Number.NaN) : null;
  const unknown = prepared.unknowns[threshold] as (typeof prepared.unknowns)[number];
  const batch = options.batch ?? 16;
  for (let first = 0; first < members; first += batch) {
    const rows = posterior.members.slice(first, Math.min(members, first + batch));
    const fields = await plan.solve(rows, days);
    fields.forEach((frames, row) => {
      const member = first + row;
      const share = unknown.transform.toValue(posterior.z[member * prepared.unknowns.length + threshold] as number);
      frames.forEach((field, d) => {
        const plain = aboveThreshold(edges, field, logit(share));
        const near = nearEdge(edges, plain);
        const radius = ballRadius(1000 * visibleVolume(edges, plain));
        const moved = plain.slice();
        moveEdge(moved, near, error.shifts(member, near.voxels, radius, null));
        volumes[member * days.length + d] = visibleVolume(edges, moved);
        moveEdge(plain, near, error.shifts(member, near.voxels, radius, d));
        drawn[member * days.length + d] = visibleVolume(edges, plain);
        const at = wanted.indexOf(d);
        if (at < 0) return;
        const sum = probability[at] as Float32Array;
        visibleMask(edges, moved, grid).forEach((m, v) => (sum[v] = (sum[v] as number) + m));
      });
      if (reaches && options.structure) {
        const dated = frames.map((field, d) => ({ day: days[d] as number, field }));
        reaches[member] = dayOfReaching(dated, options.structure, share) ?? Number.NaN;
      }
    });
    shared.tell((first + rows.length) / members);
  }
  for (const sum of probability) for (let v = 0; v < sum.length; v++) sum[v] = (sum[v] as number) / members;
  return {
    id: plan.id,
    days,
    members,
    volumes,
    band: bandOf(volumes, members, days.length),
    drawn,
    drawnBand: bandOf(drawn, members, days.length),
    probability,
    reaches,
  };
}

/** Bands of [members, days]. */
export function bandOf(values: Float64Array, members: number, days: number): Band {
  const band = { q05: 0, q25: 0, q50: 0, q75: 0, q95: 0 };
  const out = Object.fromEntries(Object.keys(band).map((key) => [key, new Float64Array(days)])) as unknown as Band;
  for (let d = 0; d < days; d++) {
    const column = Float64Array.from({ length: members }, (_, i) => values[i * days + d] as number);
    const quantiles = predictiveQuantiles(column, [0.05, 0.25, 0.5, 0.75, 0.95]);
    (['q05', 'q25', 'q50', 'q75', 'q95'] as const).forEach((key, q) => (out[key][d] = quantiles[q] as number));
  }
  return out;
}
