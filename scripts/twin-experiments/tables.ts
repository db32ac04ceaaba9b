import { binomialBand } from '#models/assimilation/binomial-band.ts';
import type { Score } from './study.ts';

/** Words and figures that the parts of the report share. */

export const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return n === 0 ? Number.NaN : 0.5 * ((sorted[Math.floor((n - 1) / 2)] as number) + (sorted[Math.ceil((n - 1) / 2)] as number));
};

export const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

/** Relative error of the median, %. */
export const error = (s: { readonly q50: number; readonly truth: number }): number => 100 * Math.abs(s.q50 / s.truth - 1);

const covers = (s: Held): boolean => s.q05 <= s.truth && s.truth <= s.q95;

type Held = Pick<Score, 'q05' | 'q95' | 'truth'>;

export interface Coverage {
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

/**
 * Share of 90 % intervals that hold the truth, beside the central 99 % band of a binomial count of as many trials at 0.9.
 * Throws a RangeError for no interval.
 */
export function coverage(scores: readonly Held[]): Coverage {
  const n = scores.length;
  if (n === 0) throw new RangeError('nothing was scored, so there is nothing to judge');
  const share = scores.filter(covers).length / n;
  const { low, high } = binomialBand(n, 0.9, 0.99);
  return { n, share, low, high, inside: share >= low && share <= high };
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map((r) => row(...r))].join('\n');
}

export function coverageRow(label: string, scores: readonly Held[]): string[] {
  if (scores.length === 0) return [label, '0', '', '', ''];
  const c = coverage(scores);
  return [
    label,
    String(c.n),
    percent(c.share),
    `${percent(c.low)} to ${percent(c.high)}`,
    c.inside ? 'inside' : c.share < c.low ? '**below**' : '**above**',
  ];
}
