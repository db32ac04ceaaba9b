import { describe, expect, it } from 'vitest';
import { hasData, readData } from '../../../tests/shared-data.ts';
import { checkModel } from '../check.ts';
import { compileModel } from '../engine/compile.ts';
import { estimate, replicate } from '../engine/replicate.ts';
import { TREATMENT_CENTRE_MINUTES, TREATMENT_CENTRE_SCENARIOS, treatmentCentre } from '../library/treatment-centre.ts';
import { TREATMENT_CENTRE_MEASURES } from './treatment-centre.ts';

/** Mean and 95 % half-width over 2,000 runs of treat-sim, by thinning, scenario and measure. */
function reference(): Map<string, readonly [number, number]> {
  const [thinning = [], scenario = [], , ...rows] = readData('hospital/treat_sim/reference_2000reps_frozen_and_exact_thinning.csv')
    .trim()
    .split('\n')
    .map((line) => line.split(','));
  const table = new Map<string, readonly [number, number]>();
  for (const row of rows) {
    for (let c = 1; c + 1 < row.length; c += 2) table.set(`${thinning[c]}/${scenario[c]}/${row[0]}`, [Number(row[c]), Number(row[c + 1])]);
  }
  return table;
}

describe.skipIf(!hasData)('the treatment centre against treat-sim', () => {
  const table = hasData ? reference() : new Map<string, readonly [number, number]>();

  // 200 runs of each; the whole comparison of 2,000 is in docs/validation/hospital.md.
  it.each(Object.entries(TREATMENT_CENTRE_SCENARIOS))('%s: every measure within 4 standard errors of both', (name, centre) => {
    const model = treatmentCentre(centre, 'frozen');
    expect(checkModel(model)).toEqual([]);
    const reports = replicate(compileModel(model), { seed: 20261123, count: 200, minutes: TREATMENT_CENTRE_MINUTES, warmUpMinutes: 0 });
    const off: string[] = [];
    for (const [measure, of] of Object.entries(TREATMENT_CENTRE_MEASURES)) {
      const known = table.get(`frozen/${name}/${measure}`);
      if (!known) throw new Error(`the table has no ${name} ${measure}`);
      const found = estimate(reports.map((report) => of(report, centre)).filter(Number.isFinite));
      const error = Math.hypot(found.standardError, known[1] / 1.96);
      if (!(Math.abs(found.mean - known[0]) <= 4 * error)) off.push(`${measure}: ${found.mean} against ${known[0]} ± ${error}`);
    }
    expect(off).toEqual([]);
  });
});
