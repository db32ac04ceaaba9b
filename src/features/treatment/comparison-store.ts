import type { OpenTwin, TwinStore } from '#src/twin/open-twin.svelte.ts';
import { comparisonAddress, readComparison, type Comparison } from '#src/twin/comparison.ts';

/**
 * The comparisons of one twin in the vault: one on the table (`plan` null), which is drawn, exported and printed, and one
 * for each kept plan that was simulated. Each has one writer here, which knows the revision it last saw.
 */
export class ComparisonStore {
  readonly #store: Pick<TwinStore, 'loadDocument' | 'saveDocument' | 'deleteDocument'>;
  readonly #twin: string;
  readonly #revs = new Map<string | null, number>();

  constructor(twin: Pick<OpenTwin, 'id' | 'store'>) {
    this.#store = twin.store;
    this.#twin = twin.id;
  }

  /** Null where there is none, or one of another version of Soma. */
  async load(plan: string | null): Promise<Comparison | null> {
    const document = await this.#store.loadDocument(comparisonAddress(this.#twin, plan));
    this.#revs.set(plan, document?.rev ?? 0);
    return readComparison(document?.value);
  }

  /** Writes over what was there; null takes it away. */
  async save(plan: string | null, comparison: Comparison | null): Promise<void> {
    if (!this.#revs.has(plan)) await this.load(plan);
    const address = comparisonAddress(this.#twin, plan);
    const rev = this.#revs.get(plan) ?? 0;
    if (comparison) this.#revs.set(plan, (await this.#store.saveDocument(address, comparison, rev)).rev);
    else if (rev > 0) {
      await this.#store.deleteDocument(address, rev);
      this.#revs.set(plan, 0);
    }
  }
}
