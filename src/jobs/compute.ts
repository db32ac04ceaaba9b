import type { ComputeLink } from './compute-link.ts';
import { startCompute } from './compute-link.ts';

let link: ComputeLink | null = null;

/** The page's one compute worker, started when first asked for. */
export function compute(): ComputeLink['api'] {
  link ??= startCompute();
  return link.api;
}

/** Ends the compute worker and its pool, for locking. The next `compute()` starts afresh. */
export function endCompute(): void {
  link?.end();
  link = null;
}
