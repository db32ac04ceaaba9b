import { imports, twinsOf } from './imports.svelte.ts';
import { ownFile, ownJson } from './own-files.ts';
import { session } from './session.svelte.ts';

/** One line of public/samples/index.json: a FHIR bundle of our own that goes through the same import as any file. */
export interface Sample {
  readonly id: string;
  /** Beside index.json. */
  readonly file: string;
  readonly title: Readonly<Record<string, string>>;
  /** Who this is and what the record can and cannot tell. */
  readonly story: Readonly<Record<string, string>>;
}

/** The sample twins that came with the app; empty where there are none. */
export async function loadSamples(): Promise<readonly Sample[]> {
  const index = await ownJson<{ readonly samples: readonly Sample[] }>('/samples/index.json');
  return index?.samples ?? [];
}

/**
 * The twin of a sample: found by its identifier, or made by importing its bundle the first time. Null when the import
 * failed, which was said already. Throws an Error for a sample that did not come with the app.
 */
export async function sampleTwin(id: string): Promise<string | null> {
  const { vault } = session;
  await vault.refresh();
  const known = vault.shownTwins.find((twin) => twin.sample && twin.identity.identifiers.some((one) => one.value === id));
  if (known) return known.id;
  const sample = (await loadSamples()).find((one) => one.id === id);
  if (!sample) throw new Error(`there is no sample "${id}"`);
  const report = await imports.sample(await ownFile(`/samples/${sample.file}`));
  return (report && twinsOf(report)[0]) ?? null;
}
