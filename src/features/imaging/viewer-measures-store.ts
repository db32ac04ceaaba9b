import * as v from 'valibot';
import type { OpenTwin, TwinStore } from '#src/twin/open-twin.svelte.ts';
import type { DocumentAddress } from '#workers/vault.api.ts';
import { MEASURES, POINTS, type Measure } from './viewer-measures.ts';

const number = v.pipe(v.number(), v.finite());
const Place = v.tuple([number, number, number]);
const Axes = v.strictObject({ right: Place, down: Place, into: Place });
/** What makes a measure, as commands take it; its points are counted where it is made. */
export const MeasureArguments = v.strictObject({
  kind: v.picklist(MEASURES),
  points: v.array(Place),
  axes: Axes,
  frame: v.pipe(number, v.minValue(0)),
});
const Stored = v.object({
  schema: v.literal(1),
  measures: v.array(v.object({ id: v.pipe(number, v.integer()), ...MeasureArguments.entries })),
});

/**
 * The measures of one image in the vault, beside it: a document that holds points and no results, so that numbers always
 * come from the voxels. One save at a time, in the order asked for; each knows the revision it was made from.
 */
export class MeasureStore {
  readonly #store: Pick<TwinStore, 'loadDocument' | 'saveDocument' | 'deleteDocument'>;
  readonly #address: DocumentAddress;
  #rev = 0;
  #last: Promise<void> = Promise.resolve();

  constructor(twin: Pick<OpenTwin, 'id' | 'store'>, image: string) {
    this.#store = twin.store;
    this.#address = { twin: twin.id, kind: 'measures', key: image };
  }

  /** Empty where none are kept, or none that this version understands. */
  async load(): Promise<readonly Measure[]> {
    const document = await this.#store.loadDocument(this.#address);
    this.#rev = document?.rev ?? 0;
    const kept = v.safeParse(Stored, document?.value);
    return kept.success ? kept.output.measures.filter(({ kind, points }) => points.length === POINTS[kind]) : [];
  }

  /** Rejects with the vault's own words; what was kept before is kept. */
  save(measures: readonly Measure[]): Promise<void> {
    const next = this.#last
      .catch(() => undefined)
      .then(async () => void (this.#rev = (await this.#store.saveDocument(this.#address, { schema: 1, measures }, this.#rev)).rev));
    this.#last = next;
    return next;
  }

  /** Takes away what is kept: with its image, measures go too. */
  async remove(): Promise<void> {
    const document = await this.#store.loadDocument(this.#address);
    if (document) await this.#store.deleteDocument(this.#address, document.rev);
    this.#rev = 0;
  }
}
