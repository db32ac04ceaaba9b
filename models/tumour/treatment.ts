/** One radiotherapy fraction at a moment. Its dose at voxel v is `scale * fields[field].gray[v]` Gy. */
export interface Fraction {
  readonly day: number;
  /** Index into `Treatment.fields`. */
  readonly field: number;
  readonly scale: number;
}

/** Dose of one fraction at scale 1, Gy, one number a voxel of the problem's grid. */
export interface DoseField {
  readonly gray: Float32Array;
}

/** Tissue taken out at a moment: voxels where `mask` is not 0 are emptied and nothing grows there from then on. */
export interface Resection {
  readonly day: number;
  readonly mask: Uint8Array;
}

/** A drug: what was given when, and how fast it leaves. What is left of a dose after t days is amount exp(-decay t). */
export interface AgentCourse {
  /** Key into `TumourParameters.agentSensitivity`, for instance `temozolomide`. */
  readonly agent: string;
  /** Sensitivity to it where whoever gives it states one; else the tumour's own counts. */
  readonly sensitivity?: number;
  /** Rate at which it leaves, /d. */
  readonly decay: number;
  /** Amounts in the unit the sensitivity is stated for (temozolomide: mg/m2). */
  readonly doses: readonly { readonly day: number; readonly amount: number }[];
}

/** Everything done to a tumour, dated in days from the start of the problem. Lists may overlap and come in any order. */
export interface Treatment {
  readonly fields: readonly DoseField[];
  readonly fractions: readonly Fraction[];
  readonly resections: readonly Resection[];
  readonly agents: readonly AgentCourse[];
}

/** Doing nothing. */
export const UNTREATED: Treatment = { fields: [], fractions: [], resections: [], agents: [] };

/** The same `days` later (earlier where negative). */
export function treatmentLater(treatment: Treatment, days: number): Treatment {
  const moved = <T extends { readonly day: number }>(events: readonly T[]): T[] =>
    events.map((event) => ({ ...event, day: event.day + days }));
  return {
    fields: treatment.fields,
    fractions: moved(treatment.fractions),
    resections: moved(treatment.resections),
    agents: treatment.agents.map((agent) => ({ ...agent, doses: moved(agent.doses) })),
  };
}

/** All of several treatments, each event on its own day; fractions keep the dose maps of their own list. */
export function treatmentsTogether(treatments: readonly Treatment[]): Treatment {
  let before = 0;
  const fractions = treatments.flatMap((one) => {
    const first = before;
    before += one.fields.length;
    return one.fractions.map((fraction) => ({ ...fraction, field: fraction.field + first }));
  });
  return {
    fields: treatments.flatMap((one) => one.fields),
    fractions,
    resections: treatments.flatMap((one) => one.resections),
    agents: treatments.flatMap((one) => one.agents),
  };
}

/** Half-life of temozolomide in plasma: 1.8 h (product information; the same number in TumorTwin). Rate in /d. */
export const TEMOZOLOMIDE_DECAY = (Math.LN2 * 24) / 1.8;

/** Share of cells that survive dose `gray` in one fraction: exponents alpha and beta of exp(-alpha d - beta d2). */
export function linearQuadratic(radiosensitivity: number, alphaBeta: number): { readonly alpha: number; readonly beta: number } {
  return { alpha: radiosensitivity, beta: radiosensitivity / alphaBeta };
}
