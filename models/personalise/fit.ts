import type { Prior } from '#models/core/model.ts';
import type { Ensemble } from '#models/core/run.ts';

/** What a fit is asked, what it is told, and what it answers. All plain data: it crosses threads and is printed as JSON. */

/** Why a parameter's prior is what it is; the screen translates by `code`, `message` is the English. */
export interface Reason {
  readonly code: string;
  readonly message: string;
  readonly factIds: readonly string[];
}

/** A parameter that may move in the fit. */
export interface FreeParameter {
  readonly key: string;
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** Of a body of unknown size it includes the spread of size. */
  readonly prior: Prior;
  /** Only of a body of unknown size, for what goes with it: as size to this power. */
  readonly sizeExponent?: 1 | -1;
  readonly reasons: readonly Reason[];
}

/** A parameter held at a value of this body: scaled to its size, or measured. */
export interface SetParameter {
  readonly key: string;
  readonly unit: string;
  readonly value: number;
  /** Only of a body of unknown size: each member has value x (its size)^exponent, kept within min and max. */
  readonly withSize?: { readonly exponent: 1 | -1; readonly min: number; readonly max: number };
}

/** One number the model is compared with. */
export interface FitObservation {
  /** Key of the model's observable. */
  readonly observable: string;
  readonly unit: string;
  readonly value: number;
  /** Of everything that separates `value` from the person's resting value on the as-of date. */
  readonly sd: number;
  readonly comparator?: '<' | '<=' | '>' | '>=';
  /** How many values were put together. */
  readonly count: number;
  /** Age of the newest of them on the as-of date, days. */
  readonly ageDays: number;
  /** `twin_variable` they came from. */
  readonly variable: string;
  readonly factIds: readonly string[];
  readonly note: string;
}

export interface UsedFact {
  readonly factId: string;
  readonly variable: string;
  readonly role: 'observation' | 'prior' | 'size';
}

export interface LeftOut {
  readonly factId: string;
  readonly variable: string;
  readonly code: string;
  readonly message: string;
}

/** Something the fit would have liked to know, and what its absence costs. */
export interface Missing {
  readonly variable: string;
  readonly message: string;
}

export interface Body {
  readonly ageYears: number | null;
  readonly sex: 'female' | 'male' | 'other' | null;
  readonly heightCm: number | null;
  readonly weightKg: number | null;
  /** Mosteller; of a reference body where height or weight is missing. */
  readonly bsaM2: number;
  /** Nadler, scaled to the model's reference adult. */
  readonly bloodVolumeMl: number;
  /** Circulation relative to the model's reference adult. */
  readonly scale: number;
  /** sd of the logarithm of what size may truly be over what was guessed; 0 when height and weight are known. */
  readonly sizeSpread: number;
}

export interface FitInput {
  readonly model: string;
  /** ISO date: the day the twin describes. */
  readonly asOf: string;
  /** Facts at most this old count; older ones only where there is nothing newer. */
  readonly windowDays: number;
  readonly body: Body;
  readonly free: readonly FreeParameter[];
  readonly set: readonly SetParameter[];
  readonly observations: readonly FitObservation[];
  readonly used: readonly UsedFact[];
  readonly leftOut: readonly LeftOut[];
  readonly missing: readonly Missing[];
  readonly notes: readonly string[];
}

export interface FitRequest {
  readonly input: FitInput;
  /** Split evenly over three independent seeds. At least 48; 512 by default. */
  readonly members?: number;
  readonly seed?: number;
  /** Simulated seconds allowed for coming to rest. */
  readonly settleSeconds?: number;
  readonly backend?: 'auto' | 'webgpu' | 'cpu';
}

export interface FittedParameter {
  readonly name: string;
  readonly unit: string;
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  /** Posterior sd at most 0.8 of the prior's, the three seeds agree on the direction, no bound is touched and the data are explained; see result.ts. */
  readonly identified: boolean;
}

export interface FittedObservable {
  readonly name: string;
  readonly unit: string;
  /** Exact values only; a bound is in `bound`. */
  readonly observed: number | null;
  /** What the record states where it holds only a bound. */
  readonly bound?: { readonly comparator: '<' | '<=' | '>' | '>='; readonly value: number };
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
  /** The simulated 90 % range is at most 0.8 times as wide as before any of this person's numbers were seen. */
  readonly identified: boolean;
}

/** How much the data narrowed one parameter, seed by seed, in prior standard deviations. */
export interface Identification {
  readonly name: string;
  /** Posterior sd / prior sd, all seeds together. */
  readonly ratio: number;
  /** Posterior mean minus prior mean, one for each seed. */
  readonly shifts: readonly number[];
}

export interface FitResult {
  readonly schema: 1;
  readonly model: string;
  readonly modelVersion: string;
  readonly asOf: string;
  readonly seed: number;
  /** Members in the posterior. */
  readonly members: number;
  readonly backend: 'webgpu' | 'cpu';
  /** The adapter's description or the JavaScript engine. */
  readonly engine: string;
  readonly parameters: readonly FittedParameter[];
  readonly observables: readonly FittedObservable[];
  readonly identification: readonly Identification[];
  readonly input: FitInput;
  readonly notes: readonly string[];
  /** Free and set parameters of every member, in the model's own units. */
  readonly posterior: Ensemble;
  /** Every member's own resting values behind `observables`, [members, observables.length] row-major, in their order and units. */
  readonly people: Float64Array;
  readonly diagnostics: {
    readonly rounds: number;
    readonly failures: number;
    readonly emulatorError: number;
    /** Root mean square over the data of (observed - posterior median) / sd: near 1 or below when the model explains them. */
    readonly misfit: number;
  };
}
