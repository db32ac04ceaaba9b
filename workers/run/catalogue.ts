import type { EnsembleModel } from '#models/core/model.ts';
import type { InterventionSpec } from '#models/core/scenario.ts';

/** A model that runs may name. */
export interface ModelEntry {
  readonly model: EnsembleModel;
  readonly interventions: readonly InterventionSpec[];
}

const LOADERS: Readonly<Record<string, () => Promise<ModelEntry>>> = {
  oscillator: async () => {
    const { oscillator, INTERVENTIONS } = await import('#models/oscillator/index.ts');
    return { model: oscillator, interventions: INTERVENTIONS };
  },
  cardiovascular: async () => {
    const { cardiovascular, cardiovascularInterventions } = await import('#models/cardiovascular/index.ts');
    return { model: cardiovascular, interventions: cardiovascularInterventions };
  },
};

/** Ids of all models that can be run, bodies and engine tests alike. */
export const MODEL_IDS: readonly string[] = Object.keys(LOADERS);

const loaded = new Map<string, ModelEntry>();

/** Loads a model's code once. Null when no such model is known. */
export async function loadModel(id: string): Promise<ModelEntry | null> {
  const known = loaded.get(id);
  if (known) return known;
  const load = Object.hasOwn(LOADERS, id) ? LOADERS[id] : undefined;
  if (!load) return null;
  const entry = await load();
  loaded.set(id, entry);
  return entry;
}
