import type { Coding, FactFlag, FactKind, FactTime } from '#models/twin/fact.ts';
import type { Reason } from './reasons.ts';

/** A fact before it has a twin, a source and an id. */
export interface Draft {
  readonly kind: FactKind;
  readonly variable: string | null;
  readonly coding: readonly Coding[];
  readonly text?: string;
  readonly answer?: readonly Coding[];
  readonly value: number | null;
  readonly unit: string | null;
  readonly comparator?: '<' | '<=' | '>' | '>=';
  readonly stated?: { readonly value: string; readonly unit: string };
  readonly time: FactTime | null;
  readonly active?: boolean | null;
  readonly flags: readonly FactFlag[];
  /** Pointer within the resource, '' for the resource as a whole. */
  readonly path: string;
}

export interface Refusal {
  readonly reason: Reason;
  /** What exactly was found, for instance the unit text. */
  readonly detail: string;
  readonly path: string;
}

/** What became of one resource. Everything not in `facts` stays in the raw copy. */
export interface Mapped {
  readonly facts: Draft[];
  readonly rejects: Refusal[];
  /** Why (part of) it gave no fact although nothing is wrong with it. */
  readonly kept: Reason[];
  numbersFound: number;
  numbersMapped: number;
}

export function nothingMapped(): Mapped {
  return { facts: [], rejects: [], kept: [], numbersFound: 0, numbersMapped: 0 };
}
