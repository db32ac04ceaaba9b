import { canonicalJson } from '#models/core/canonical.ts';
import type { EnsembleModel } from '#models/core/model.ts';
import type { FitInput, FitResult } from '#models/personalise/fit.ts';
import type { RestPicture } from './rest-picture.ts';

/** What the vault keeps of a twin's circulation, as one document: a fit and its picture always belong together. */
export interface StoredCirculation {
  readonly schema: 1;
  readonly fit: FitResult;
  /** Null when the fit is there but its picture is not yet. */
  readonly picture: RestPicture | null;
  readonly createdAt: number;
}

/** Documents of other versions are not guessed at: they are made anew. */
export function readStored(value: unknown): StoredCirculation | null {
  if (typeof value !== 'object' || value === null) return null;
  const stored = value as Partial<StoredCirculation>;
  return stored.schema === 1 && stored.fit?.schema === 1 && stored.fit.posterior.values instanceof Float64Array
    ? (stored as StoredCirculation)
    : null;
}

/** Why a stored fit no longer speaks of the record as it is now. */
export type Staleness = 'facts' | 'model';

/**
 * Null while a fit is good. `model`: made by another version; `facts`: what a fit would be told today differs from what it
 * was told (a fact no model reads changes nothing). `input` null: the record holds nothing a fit could be told.
 */
export function staleness(fit: FitResult, input: FitInput | null, model: EnsembleModel): Staleness | null {
  if (fit.model !== model.id || fit.modelVersion !== model.version) return 'model';
  if (!input || canonicalJson(toldTo(input)) !== canonicalJson(toldTo(fit.input))) return 'facts';
  return null;
}

/** The part of an input that decides the answer; what was left out and why does not. */
function toldTo(input: FitInput): unknown {
  const { model, asOf, body, free, set, observations } = input;
  return { model, asOf, body, free, set, observations };
}
