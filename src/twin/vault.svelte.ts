import type { VaultLink } from '#src/jobs/links.ts';
import type { TwinSummary, VaultApi, VaultEvent, VaultStatus } from '#workers/vault.api.ts';
import { current } from './current.svelte.ts';
import { OpenTwin } from './open-twin.svelte.ts';

export type LockReason = 'asked' | 'idle' | 'other-tab' | 'erased' | 'start';

const TOUCH_EVERY_MS = 20_000;
/** A lock waits no longer than this for what is sealed at the last moment. */
const LEAVING_MS = 1_000;

/** The vault as screens see it: its state, the twins in it, and the one that is open. */
export class VaultState {
  readonly #start: () => VaultLink;
  readonly #alsoForget: () => void;
  #link: VaultLink | null = null;
  #touched = 0;
  status = $state.raw<VaultStatus | null>(null);
  twins = $state.raw<readonly TwinSummary[]>([]);
  /** Why the last attempt to reach the vault failed; null while all is well. */
  problem = $state.raw<unknown>(null);
  lockReason = $state<LockReason>('start');
  /** The person chose to look at samples without unlocking. */
  samplesOnly = $state(false);

  readonly locked = $derived(this.status?.state === 'locked');
  readonly unlocked = $derived(this.status?.state === 'unlocked');
  readonly shownTwins: readonly TwinSummary[] = $derived(this.twins.filter((twin) => twin.deletedAt === null));

  /** `forget` ends whatever else holds something of a person: called when the vault is locked. */
  constructor(start: () => VaultLink, forget: () => void) {
    this.#start = start;
    this.#alsoForget = forget;
  }

  get open(): OpenTwin | null {
    return current.twin;
  }

  set open(twin: OpenTwin | null) {
    current.twin = twin;
  }

  /** The worker's calls. Starts the worker when there is none. */
  get api(): VaultApi {
    return this.link.api;
  }

  get link(): VaultLink {
    if (!this.#link) {
      this.#link = this.#start();
      void this.#link.listen((event) => void this.#hear(event)).catch((error: unknown) => (this.problem = error));
    }
    return this.#link;
  }

  /** Reads state and list anew. Errors end up in `problem`. */
  async refresh(): Promise<void> {
    try {
      const { api } = this;
      this.status = await api.status();
      this.twins = await api.listTwins();
      current.house = this.unlocked ? api : null;
      this.problem = null;
    } catch (error) {
      this.problem = error;
    }
  }

  async #hear(event: VaultEvent): Promise<void> {
    if (event.type === 'locked') {
      this.lockReason = event.reason;
      this.samplesOnly = false;
      // An erase drops the keys first and then clears the disk: the worker that is doing it must not be ended meanwhile.
      this.#forget(event.reason !== 'erased');
    }
    await this.refresh();
    if (event.type === 'changed' && this.open && (event.twin === this.open.id || event.twin === null)) await this.open.load();
  }

  /** Ends the worker and drops everything that was read from it: after this the page holds nothing of anyone. */
  #forget(endWorker = true): void {
    this.open = null;
    current.house = null;
    this.twins = [];
    for (const forget of current.holders) forget();
    this.#alsoForget();
    if (!endWorker) return;
    this.#link?.end();
    this.#link = null;
  }

  /** Returns the recovery code, which is shown once and kept nowhere. */
  async create(passphrase: string): Promise<string> {
    const { recoveryCode } = await this.api.create(passphrase);
    await this.refresh();
    return recoveryCode;
  }

  async unlock(secret: string): Promise<void> {
    try {
      await this.api.unlock(secret);
      this.samplesOnly = false;
    } finally {
      await this.refresh();
    }
  }

  async lock(): Promise<void> {
    const left = Promise.allSettled(current.leaving.map((leave) => leave()));
    await Promise.race([left, new Promise((late) => setTimeout(late, LEAVING_MS))]);
    await this.api.lock();
    this.lockReason = 'asked';
    this.#forget();
    await this.refresh();
  }

  /** Opens a twin and reads its log; the same twin again only reads anew. */
  async openTwin(id: string): Promise<OpenTwin> {
    // A derived belongs to the effect that is running when it is made and dies with it; a twin outlives every page.
    await Promise.resolve();
    if (this.open?.id !== id) this.open = new OpenTwin(id, this.api);
    await this.open.load();
    return this.open;
  }

  close(): void {
    this.open = null;
  }

  /** A person is here: puts off the automatic lock. Called on every touch and key; passed on every 20 s at most. */
  touch(now: number): void {
    if (!this.unlocked || now - this.#touched < TOUCH_EVERY_MS) return;
    this.#touched = now;
    void this.api.touch().catch((error: unknown) => (this.problem = error));
  }
}
