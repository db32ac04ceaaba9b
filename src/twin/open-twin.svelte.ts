import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { TwinSummary, VaultApi } from '#workers/vault.api.ts';
import { groupByVariable, latestOf, newestFirst } from './fact-log.ts';

/** The calls of the vault an open twin and its features need; a comlink proxy of the worker has them all. */
export type TwinStore = Pick<
  VaultApi,
  | 'facts'
  | 'appendFacts'
  | 'putRaw'
  | 'rejects'
  | 'listTwins'
  | 'raw'
  | 'saveDocument'
  | 'loadDocument'
  | 'listDocuments'
  | 'deleteDocument'
  | 'connectImages'
  | 'listImages'
  | 'loadImage'
  | 'deleteImage'
>;

/**
 * The twin on screen. Everything here is derived from the log of facts; nothing is edited in place. Features that keep
 * more (a fit, scenarios) hold their own state classes beside it, keyed by `id`.
 */
export class OpenTwin {
  readonly id: string;
  readonly #store: TwinStore;
  summary = $state.raw<TwinSummary | null>(null);
  facts = $state.raw<readonly Fact[]>([]);
  rejects = $state.raw<readonly Reject[]>([]);
  /** Rows that were written once and cannot be read now: said, never hidden. */
  unreadable = $state(0);
  phase = $state<'loading' | 'ready' | 'missing' | 'failed'>('loading');
  error = $state.raw<unknown>(null);

  readonly #byVariable = $derived(groupByVariable(this.facts));
  readonly identity: PatientIdentity | null = $derived(this.summary?.identity ?? null);
  /** Newest first; facts without a time last. */
  readonly timeline: readonly Fact[] = $derived(newestFirst(this.facts));
  readonly variables: readonly string[] = $derived([...this.#byVariable.keys()].sort());

  constructor(id: string, store: TwinStore) {
    this.id = id;
    this.#store = store;
  }

  /** Where a feature keeps what belongs to this twin: fits, runs, scenarios, reports. */
  get store(): TwinStore {
    return this.#store;
  }

  /** Reads the log from the vault; called again whenever the vault says that this twin changed. */
  async load(): Promise<void> {
    try {
      const [twins, facts, rejects] = await Promise.all([
        this.#store.listTwins(),
        this.#store.facts(this.id),
        this.#store.rejects(this.id),
      ]);
      this.summary = twins.find((twin) => twin.id === this.id) ?? null;
      this.facts = facts.facts;
      this.rejects = rejects.rejects;
      this.unreadable = facts.damaged + facts.missing + rejects.damaged + rejects.missing;
      this.phase = this.summary ? 'ready' : 'missing';
    } catch (error) {
      this.error = error;
      this.phase = error instanceof Error && error.name === 'vault/no-such-twin' ? 'missing' : 'failed';
    }
  }

  /** Facts with this `twin_variable`, newest first. */
  series(variable: string): readonly Fact[] {
    return this.#byVariable.get(variable) ?? [];
  }

  /** The newest dated number of this variable. */
  latest(variable: string): Fact | null {
    return latestOf(this.series(variable));
  }

  /** Facts of one kind, newest first. */
  ofKind(kind: Fact['kind']): readonly Fact[] {
    return this.timeline.filter((fact) => fact.kind === kind);
  }
}
