import { m } from '#src/app/messages/compiled/messages.js';
import { formatNumber, formatQuantity } from '#src/design/quantity/format.ts';
import type { Forecast, StoredFit } from './results.ts';
import { goesOn } from './given.ts';
import { interventionName, isNamed, parameterName, statedShare } from './tumour-words.ts';

/** What a person must know before reading on. */
export interface Banner {
  readonly key: 'one-date' | 'runs-on' | 'open' | 'poor' | 'small' | 'crowded' | 'cut' | 'added';
  readonly text: string;
}

/** Overlap below which a fit is called poor: what peers reach on patients after treatment is 0.74 (Hormuth 2025). */
const POOR_DICE = 0.74;

/** Share of the outlines outside the chosen tissue from which on it is told with the results. */
const ADDED_FROM = 0.1;

/** Smallest tumour of the study that checked the intervals, mL (docs/validation/tumour.md). */
const SMALLEST_CHECKED = 3;

export function bannersOf(fit: StoredFit, forecast: Forecast): Banner[] {
  const banners: Banner[] = [];
  const worst = Math.min(...fit.scans.map((scan) => scan.dice.q50));
  if (worst < POOR_DICE) banners.push({ key: 'poor', text: m.tumour_banner_poor({ dice: formatNumber(worst, 2, true) }) });
  const smallest = Math.min(...fit.scans.map((scan) => scan.outlineMl));
  if (smallest < SMALLEST_CHECKED)
    banners.push({ key: 'small', text: m.tumour_banner_small({ checked: formatNumber(SMALLEST_CHECKED, 0, true) }) });
  if (fit.scans.length === 1) banners.push({ key: 'one-date', text: m.tumour_banner_one_date() });
  const open = fit.parameters.filter((one) => !one.identified && isNamed(one.key)).map((one) => parameterName(one.key));
  if (fit.scans.length > 1 && open.length) banners.push({ key: 'open', text: m.tumour_banner_open({ names: open.join(', ') }) });
  const newest = forecast.seen.at(-1)?.date ?? null;
  const on = newest === null ? [] : forecast.given.filter((one) => goesOn(one, newest).after > 0);
  if (on.length)
    banners.push({ key: 'runs-on', text: m.tumour_banner_runs_on({ names: on.map((one) => interventionName(one.kind)).join(', ') }) });
  if (forecast.crowded) banners.push({ key: 'crowded', text: m.tumour_banner_crowded() });
  if (forecast.cutByScan) banners.push({ key: 'cut', text: m.tumour_cut_by_scan() });
  const { share, mL } = forecast.addedTissue;
  if (share >= ADDED_FROM)
    banners.push({ key: 'added', text: m.tumour_banner_added({ share: statedShare(share), volume: formatQuantity(mL, 'mL') }) });
  return banners;
}
