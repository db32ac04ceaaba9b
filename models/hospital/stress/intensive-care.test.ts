import { describe, expect, it } from 'vitest';
import { hasData, readData, readNumbers } from '../../../tests/shared-data.ts';
import { hospital, PathwayBuilder, units } from '../engine/authoring.ts';
import { compileModel } from '../engine/compile.ts';
import { estimate, replicate } from '../engine/replicate.ts';

/** Lognormal by its median and 95th percentile, as its mean and spread. */
function lognormal(median: number, p95: number) {
  const sigma = Math.log(p95 / median) / 1.6449;
  const mean = median * Math.exp(sigma ** 2 / 2);
  return { kind: 'lognormal', mean, sd: mean * Math.sqrt(Math.exp(sigma ** 2) - 1) } as const;
}

interface Cell {
  readonly admitted: number;
  readonly rejected: number;
  readonly rejected_hw95: number;
}

// Wood, McWilliams, Thomas, Bourdeaux and Vasilakis 2020, Health Care Manag Sci 23:315: an intensive-care unit in a surge.
// Whoever finds every bed taken is refused. Reference: 200 runs of each cell, checked against the authors' R code.
describe.skipIf(!hasData)('an intensive-care unit in a surge, 24 cells', () => {
  const reference = hasData ? (JSON.parse(readData('hospital/covid_simr_reference_200reps.json')) as Record<string, Cell>) : {};

  it.each(Object.entries(reference))('%s: refused within 4 standard errors of both', (name, cell) => {
    const [, file = '', cap = '', median = '', p95 = ''] = /^(\w+)\|cap(\d+)\|los(\d+)\/(\d+)$/.exec(name) ?? [];
    const cases = readNumbers(`hospital/covid_simr_${file}.csv`).map((row) => row.at(-1) as number);
    const stay = lognormal(Number(median) * 1440, Number(p95) * 1440);
    const cycleMinutes = cases.length * 1440;
    const model = hospital(
      'icu',
      [units('bed', Number(cap), { kind: 'bed' })],
      [new PathwayBuilder('p').serve('bed', stay, { refuseAt: 0, onRefusal: 'full' }).leave('treated').label('full').leave('refused')],
      [
        {
          id: 'surge',
          pathway: 'p',
          priority: 1,
          arrivals: { kind: 'poisson', perHour: cases.map((count) => count / 24), cycleMinutes, dayCv: 0, thinning: 'exact' },
        },
      ],
    );
    const reports = replicate(compileModel(model), { seed: 20261123, count: 12, minutes: cycleMinutes - 1e-6, warmUpMinutes: 0 });
    const refused = estimate(reports.map((r) => r.sources[0]?.byOutcome['refused']?.count ?? 0));
    const error = Math.hypot(refused.standardError, cell.rejected_hw95 / 1.96);
    // In the quietest cell nobody is ever refused, here as there.
    expect(Math.abs(refused.mean - cell.rejected)).toBeLessThanOrEqual(4 * error);
  });
});
