import type { Provenance } from '#models/core/run.ts';
import type { FactTime } from '#models/twin/fact.ts';

/** A number of a twin as `Quantity.svelte` draws it: the one way any such number reaches a screen. */
export interface ShownQuantity {
  /** Sentence case, in the language of the screen. */
  readonly label: string;
  readonly value: number;
  /** UCUM. */
  readonly unit: string;
  /** 5 % and 95 % quantiles in `unit`; absent for a measured number that states none. */
  readonly interval?: { readonly q05: number; readonly q95: number };
  /** The lower half of a pair such as a blood pressure, drawn after a stroke: 106/74. */
  readonly second?: { readonly value: number; readonly interval?: { readonly q05: number; readonly q95: number } };
  /** What was measured, shown beside with its date. */
  readonly measured?: Measured;
  /** False: said in words, because the data at hand do not narrow it. */
  readonly identified?: boolean;
  /** `twin_variable`: decides whether a US unit exists for it. */
  readonly variable?: string;
  /** Narrowest interval, in `unit`, among numbers that are read beside this one: they are printed as finely as it asks for. */
  readonly finest?: number;
  /** The value shown is the last good one; a newer is being computed. */
  readonly stale?: boolean;
  readonly basis: Basis;
}

export interface Measured {
  readonly value: number;
  readonly second?: number;
  readonly unit: string;
  readonly time: FactTime | null;
  /** How, for instance "echo"; in the language of the screen. */
  readonly method?: string;
}

/** What stands behind a number. Every list may be empty; the panel then says so in words. */
export interface Basis {
  /** What kind of number this is. */
  readonly kind: 'measured' | 'derived' | 'model';
  /** One plain sentence: how it came about. */
  readonly summary: string;
  readonly inputs: readonly BasisInput[];
  /** What would have helped and was not there. */
  readonly missing: readonly string[];
  /** Asked for when the panel opens: facts that were at hand and not used. */
  readonly leftOut?: () => readonly LeftOutGroup[];
  /** `documents`: pages of this app that tell how it works. */
  readonly model?: {
    readonly id: string;
    readonly version: string;
    readonly documents?: readonly { readonly title: string; readonly href: string }[];
  };
  readonly sources: readonly string[];
  /** On whom the model was fitted or checked. */
  readonly population?: string;
  readonly limits: readonly string[];
  readonly provenance?: Provenance;
  /** File and place a measured number was read from. */
  readonly origin?: { readonly file: string; readonly path: string };
}

/** Facts that were not used, all for the same reason. */
export interface LeftOutGroup {
  /** In the language of the screen. */
  readonly reason: string;
  readonly items: readonly LeftOutItem[];
}

/** One of them; without a value where it states none. */
export interface LeftOutItem {
  readonly label: string;
  readonly value?: number;
  readonly unit?: string;
  readonly time: FactTime | null;
  readonly variable?: string;
}

export interface BasisInput {
  readonly label: string;
  readonly value: number;
  readonly second?: number;
  readonly unit: string;
  readonly time: FactTime | null;
  readonly variable?: string;
}
