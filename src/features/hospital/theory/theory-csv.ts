import { handOut, type Origin, type Row } from '../hand-out.ts';
import type { Found } from './found.ts';

/** Cases theory knows exactly: the exact figure, the simulated mean with its 95 % interval, how far it is off. */
export function theoryCsv(
  found: readonly { readonly id: string; readonly unit?: string; readonly found: Found }[],
  origin: Origin,
): string {
  const header = ['case', 'measure', 'unit', 'exact', 'simulated', 'low', 'high', 'off [standard errors]', 'runs'];
  const rows = found.map(({ id, unit, found: { measure, exact, values, interval, z } }): Row => [
    id,
    measure,
    unit ?? '',
    exact,
    interval.mean,
    interval.low,
    interval.high,
    z ?? '',
    values.length,
  ]);
  return handOut(header, rows, origin);
}
