import { ownJson } from './own-files.ts';

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
