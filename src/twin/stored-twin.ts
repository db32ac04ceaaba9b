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
 * Null while a fit is good. `model`: made by another version; `facts`: a fit made now for the day of this one (`then`) would
 * be told something else, or one made today (`now`) would use other facts. That a day has passed alone changes nothing, nor
 * does a fact no model reads. null: the record holds nothing a fit could be told.
 */
export function staleness(fit: FitResult, then: FitInput | null, now: FitInput | null, model: EnsembleModel): Staleness | null {
  if (fit.model !== model.id || fit.modelVersion !== model.version) return 'model';
  if (!then || !now || canonicalJson(toldTo(then)) !== canonicalJson(toldTo(fit.input))) return 'facts';
  return canonicalJson(factsUsed(now)) === canonicalJson(factsUsed(fit.input)) ? null : 'facts';
}

function factsUsed(input: FitInput): readonly string[] {
  return [...new Set(input.used.map((used) => used.factId))].sort();
}

/** The part of an input that decides the answer; what was left out and why does not. */
function toldTo(input: FitInput): unknown {
  const { model, asOf, body, free, set, observations } = input;
  return { model, asOf, body, free, set, observations };
}
