/**
 * A fact: one accepted statement about one person. The log of facts is append-only; everything on screen is derived
 * from it. FHIR is the exchange format, never the storage format; the raw resource is kept verbatim beside the fact.
 */
export type FactKind =
  'observation' | 'condition' | 'medication' | 'procedure' | 'allergy' | 'immunisation' | 'encounter' | 'family' | 'imaging';

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

/** A point in time as precisely as the source knew it, never more. */
export interface FactTime {
  /** Text as found in the source. */
  readonly text: string;
  /** Start of the stated instant, day, month or year, milliseconds since 1970 UTC. */
  readonly epochMs: number;
  readonly precision: 'year' | 'month' | 'day' | 'minute' | 'second' | 'millisecond';
  /** Minutes east of UTC; null where the source stated no zone. */
  readonly offsetMinutes: number | null;
  /** End of a period, when the source stated one. */
  readonly endEpochMs?: number;
}

export interface FactSource {
  readonly file: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly fileHash: string;
  /** JSON pointer inside the file; NDJSON: `/line/<1-based>/...`. */
  readonly path: string;
  readonly resourceType: string;
  readonly resourceId?: string;
}

export type FactFlag =
  'approximate-date' | 'unit-text-normalised' | 'low-confidence' | 'implausible-pair' | 'converted' | 'not-verified' | 'not-at-rest';

export interface Fact {
  /** Content hash: the same statement imported again has the same id, whatever file it came in. */
  readonly id: string;
  readonly patient: string;
  readonly kind: FactKind;
  /** `twin_variable` of the code table; null for a fact Soma keeps but no model reads. */
  readonly variable: string | null;
  readonly coding: readonly Coding[];
  /** Words of a concept (conditions, medicines …); for an observation without a number, its value in words. */
  readonly text?: string;
  /** Coded answer of an observation, for instance a smoking status. */
  readonly answer?: readonly Coding[];
  /** In `unit`, the table's canonical unit; null for a fact that is no number. */
  readonly value: number | null;
  readonly unit: string | null;
  /** A censored value: the truth lies below or above `value`. */
  readonly comparator?: '<' | '<=' | '>' | '>=';
  /** Between which values the truth lies by the method's own account, in `unit`; `basis` names that account by a stable code. */
  readonly uncertainty?: { readonly low: number; readonly high: number; readonly basis: string };
  /** The number and unit as stated, for showing and for audit. */
  readonly stated?: { readonly value: string; readonly unit: string };
  readonly time: FactTime | null;
  /** For conditions and medicines: is it current at the source's time of writing? null = not stated. */
  readonly active?: boolean | null;
  readonly flags: readonly FactFlag[];
  readonly source: FactSource;
}

/** Something that could not be accepted. Nothing is dropped: the raw text stays with the reason. */
export interface Reject {
  readonly source: FactSource;
  /** Stable machine code, for instance `unit-missing`. */
  readonly reason: string;
  /** What happened and what to do, in plain words (English; the screen translates by reason). */
  readonly message: string;
  readonly raw: string;
}

/** What is known of the person beside facts. Missing is null, never guessed. */
export interface PatientIdentity {
  /** Random id of our own; never one from a source. */
  readonly id: string;
  readonly name: string | null;
  /** As stated: YYYY, YYYY-MM or YYYY-MM-DD. */
  readonly birthDate: string | null;
  readonly sex: 'female' | 'male' | 'other' | null;
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
  readonly deceased: boolean | string | null;
  readonly synthetic: boolean;
}
