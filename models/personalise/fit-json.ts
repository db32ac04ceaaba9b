import type { Fact } from '#models/twin/fact.ts';
import { factId } from '#models/twin/duplicate.ts';
import type { FitResult } from './fit.ts';

/**
 * A fit as plain JSON: what `soma fit --json` prints and the page exports. Docs: docs/headless.md. Nothing in it depends
 * on when or how fast it was made, so the same facts, seed and backend give the same text.
 */
export function fitToJson(result: FitResult) {
  const { input, posterior } = result;
  return {
    schema: 'soma.fit/1',
    model: result.model,
    modelVersion: result.modelVersion,
    asOf: result.asOf,
    seed: result.seed,
    members: result.members,
    backend: result.backend,
    parameters: result.parameters.map(({ name, unit, q05, q50, q95, identified }) => ({ name, unit, q05, q50, q95, identified })),
    observables: result.observables.map(({ name, unit, observed, bound, q05, q50, q95 }) => ({
      name,
      unit,
      observed,
      ...(bound && { bound }),
      q05,
      q50,
      q95,
    })),
    body: input.body,
    observations: input.observations,
    priors: input.free,
    used: input.used,
    leftOut: input.leftOut,
    missing: input.missing,
    notes: result.notes,
    identification: result.identification,
    diagnostics: result.diagnostics,
    posterior: { model: posterior.model, keys: posterior.keys, members: posterior.members, values: [...posterior.values] },
  };
}

/** The person of a record that stands alone, outside any vault; `importBytes` gives facts to the same one. */
const ALONE = 'patient-1';

/**
 * The text of a fit made from the facts of a stored twin: byte for byte what `soma fit --json` prints for the same record,
 * members, seed and backend. A fact's id holds the twin it belongs to, which is a random name on every device; here each
 * is named as in `soma import --json`, so that the text says nothing of where it was made.
 */
export function fitToText(result: FitResult, facts: readonly Fact[]): string {
  const alone = new Map(facts.map((fact) => [fact.id, factId({ ...fact, patient: ALONE })]));
  const named = (_key: string, value: unknown): unknown => (typeof value === 'string' ? (alone.get(value) ?? value) : value);
  return `${JSON.stringify(fitToJson(result), named)}\n`;
}
