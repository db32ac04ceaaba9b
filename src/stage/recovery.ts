import type { StageOptions } from './contract.ts';

type Backend = 'webgpu' | 'webgl2';

/** Failures that count together: two of one engine within a minute mean that it will not hold. */
const SHORT_MS = 60_000;
const AT_MOST = 2;
/** The driver or the browser's graphics process may need a moment to come back. */
const WAITS_MS = [250, 1_500] as const;

/** What to do after a failure. */
export type Step = { readonly kind: 'again'; readonly backend: Backend; readonly waitMs: number } | { readonly kind: 'give-up' };

/**
 * Keeps count of lost devices and failed starts: the same engine is tried again at first, then the simpler one, then none.
 * `want` is the engine a person or test asked for; one that was named is not exchanged for another.
 */
export class Recovery {
  readonly #want: NonNullable<StageOptions['backend']>;
  readonly #failures: { backend: Backend; at: number }[] = [];

  constructor(want: NonNullable<StageOptions['backend']>) {
    this.#want = want;
  }

  /** `backend` has failed at time `now` (ms). */
  failed(backend: Backend, now: number): Step {
    this.#failures.push({ backend, at: now });
    const count = (of: Backend): number => this.#failures.filter((f) => f.backend === of && now - f.at < SHORT_MS).length;
    const next = (of: Backend): Step => ({ kind: 'again', backend: of, waitMs: WAITS_MS[Math.min(count(of), 1)] as number });
    if (count(backend) < AT_MOST) return { kind: 'again', backend, waitMs: WAITS_MS[count(backend) - 1] as number };
    if (backend === 'webgpu' && this.#want === 'auto') return next('webgl2');
    return { kind: 'give-up' };
  }
}
