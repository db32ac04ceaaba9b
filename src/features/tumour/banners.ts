import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber } from '#src/design/quantity/format.ts';
import type { Forecast, StoredFit } from './results.ts';

/** What a person must know before reading on. */
export interface Banner {
  readonly key: 'one-date' | 'poor' | 'crowded';
  readonly text: string;
}

/** Overlap below which a fit is called poor: what peers reach on patients after treatment is 0.74 (Hormuth 2025). */
const POOR_DICE = 0.74;

export function bannersOf(fit: StoredFit, forecast: Forecast): Banner[] {
  const banners: Banner[] = [];
  const worst = Math.min(...fit.scans.map((scan) => scan.dice.q50));
  if (worst < POOR_DICE) banners.push({ key: 'poor', text: m.tumour_banner_poor({ dice: formatNumber(worst, 2, true) }) });
  if (fit.scans.length === 1) banners.push({ key: 'one-date', text: m.tumour_banner_one_date() });
  if (forecast.crowded) banners.push({ key: 'crowded', text: m.tumour_banner_crowded() });
  return banners;
}
