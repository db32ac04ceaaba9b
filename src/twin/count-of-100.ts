import type { FitResult } from '#models/personalise/fit.ts';

/**
 * Of a hundred simulated bodies, in how many is `observable` at least `level`? Rounded to whole bodies; never 0 or 100
 * while one body of the ensemble is on the other side, because "none" and "all" would claim more than was seen.
 * Null when the fit does not report the observable.
 */
export function countOf100(fit: Pick<FitResult, 'observables' | 'people'>, observable: string, level: number): number | null {
  const width = fit.observables.length;
  const column = fit.observables.findIndex((o) => o.name === observable);
  const members = width === 0 ? 0 : fit.people.length / width;
  if (column < 0 || members === 0) return null;
  let above = 0;
  for (let m = 0; m < members; m++) if ((fit.people[m * width + column] as number) >= level) above++;
  const count = Math.round((100 * above) / members);
  return Math.min(above < members ? 99 : 100, Math.max(above > 0 ? 1 : 0, count));
}
