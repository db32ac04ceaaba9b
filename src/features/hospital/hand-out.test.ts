import { describe, expect, it } from 'vitest';
import { districtHospital } from '#models/hospital/library/district-hospital.ts';
import { readCsv } from '#models/hospital/building/csv.ts';
import { sampleRegister } from '#models/hospital/equipment/sample-register.ts';
import { oracleCases } from '#models/hospital/oracles/cases.ts';
import { STRESS_PRESETS } from '#models/hospital/stress/setting.ts';
import { stressStudy } from '#models/hospital/stress/study.ts';
import { registerCsv } from './equipment/equipment-csv.ts';
import { handOut, versionOf } from './hand-out.ts';
import { modelCsv } from './model/model-csv.ts';
import { stressCsv } from './stress/stress-csv.ts';
import { foundIn } from './theory/found.ts';
import { theoryCsv } from './theory/theory-csv.ts';
import { forecastCsv } from './tomorrow/forecast-csv.ts';

const madeAt = Date.UTC(2026, 10, 23, 12);
const model = districtHospital();
const origin = { model, seed: 7, basis: 'simulated, "twice"', madeAt };

/** Every row is as long as its header, by a reader of its own. */
function whole(text: string): ReturnType<typeof readCsv> {
  for (const line of text.trimEnd().split('\r\n')) {
    // Quoted cells of these tables hold no line ends.
    const cells = line.match(/("([^"]|"")*"|[^,]*)(,|$)/g) ?? [];
    expect(cells.filter((_, i) => i < cells.length - (line.endsWith(',') ? 0 : 1))).toHaveLength(
      (text.split('\r\n')[0] ?? '').split(',').length,
    );
  }
  return readCsv(text);
}

describe('tables to hand out', () => {
  it('say in every row when, of which hospital and version and with which seed they were made; nothing is a formula', () => {
    const { columns, rows } = whole(handOut(['name', 'wait [min]'], [['=SUM(A1)', 2], ['@x'], ['-1', -1]], origin));
    expect(columns).toEqual(['name', 'wait [min]', 'made (utc)', 'hospital', 'model version', 'seed', 'basis']);
    expect(rows.map(({ cells }) => cells.get('name'))).toEqual(["'=SUM(A1)", "'@x", "'-1"]);
    expect(rows.map(({ cells }) => cells.get('wait [min]'))).toEqual(['2', '', '-1']);
    for (const { cells } of rows)
      expect(['made (utc)', 'hospital', 'model version', 'seed', 'basis'].map((name) => cells.get(name))).toEqual([
        '2026-11-23T12:00:00.000Z',
        model.title,
        versionOf(model),
        '7',
        'simulated, "twice"; education and research; not for diagnosis or treatment',
      ]);
    const fewer = { ...model, resources: model.resources.slice(1) };
    expect(versionOf(fewer)).not.toBe(versionOf(model));
  });

  it('hold every hour of a forecast, with its quantiles in order', () => {
    const fan = [0, 1, 2, 3, 4].map((q) => [5, 5 + q]);
    const count = { now: 3, quantiles: fan };
    const forecast = {
      units: [{ unit: 'ICU', beds: 14, now: 5, quantiles: fan, waiting: count, full: [0, 0.25] }],
      waiting: count,
      department: count,
      house: count,
      arrivals: fan,
      soon: [0.1, 0.2, 0.3, 0.4, 0.5].map((share) => [NaN, share]),
      members: 200,
      hours: 1,
    };
    const { rows } = whole(forecastCsv(forecast, madeAt, origin));
    // In ICU, waiting for it, waiting at all, the department, the house, who comes, and who is out within four hours.
    expect(rows).toHaveLength(7 * 2);
    const last = rows[1]?.cells;
    expect(last?.get('time (utc)')).toBe('2026-11-23T13:00:00.000Z');
    const quantilesOf = (cells = last) => [5, 25, 50, 75, 95].map((q) => cells?.get(`${q} of 100 runs at most`));
    expect(quantilesOf()).toEqual(['5', '6', '7', '8', '9']);
    expect(['unit', 'now [people]', 'beds [1]', 'full at some moment until then [% of runs]'].map((name) => last?.get(name))).toEqual([
      'people',
      '5',
      '14',
      '25',
    ]);
    expect(quantilesOf(rows.at(-1)?.cells)).toEqual(['10', '20', '30', '40', '50']);
    expect(rows.at(-1)?.cells.get('unit')).toBe('%');
    // Nobody has come yet at hour 0.
    expect(rows.at(-2)?.cells.get('50 of 100 runs at most')).toBe('');
    const bedless = whole(forecastCsv({ ...forecast, units: [] }, madeAt, origin));
    expect(new Set(bedless.rows.map(({ cells }) => cells.get('measure')))).toEqual(
      new Set(['people in the house', 'arrivals by chance since now', 'of those who came since now, out within four hours']),
    );
  });

  it('hold what a stress test found and every day of it', () => {
    const setting = { ...STRESS_PRESETS.incident, days: 2, runs: 2, warmUpDays: 2, levers: [] };
    const running = stressStudy(model, setting);
    let step = running.next();
    while (!step.done) step = running.next();
    const study = step.value;
    const { rows } = whole(stressCsv(study, ({ kind }) => kind, origin));
    const of = (option: string, of: string, measure: string) =>
      rows.filter(({ cells }) => cells.get('option') === option && cells.get('of') === of && cells.get('measure') === measure);
    const nothing = study.options.find(({ kind }) => kind === 'nothing');
    expect(Number(of('nothing', 'hospital', 'unmet care')[0]?.cells.get('mean or median'))).toBeCloseTo(nothing?.unmet.all.mean ?? NaN, 3);
    expect(of('nothing', 'theatre', 'needed').map(({ cells }) => cells.get('day'))).toEqual(['1', '2']);
  });

  it('hold every device of the register with its next work and the life of its kind', () => {
    const register = sampleRegister('2026-11-23');
    const { rows } = whole(registerCsv(register, '2026-11-23', origin));
    expect(new Set(rows.map(({ cells }) => cells.get('device')))).toEqual(new Set(register.devices.map(({ id }) => id)));
    const ct = rows.find(({ cells }) => cells.get('kind') === 'CT')?.cells;
    expect(Number(ct?.get('shape low'))).toBeLessThan(Number(ct?.get('shape high')));
  });

  it('hold exact theory beside what was simulated', () => {
    const [one] = oracleCases();
    const runs = [1, 2, 3].map((value) => [{ measure: 'mean wait', exact: 2, value }]);
    const { rows } = whole(
      theoryCsv(
        foundIn(runs).map((found) => ({ id: one?.id ?? '', found })),
        origin,
      ),
    );
    expect(['exact', 'simulated', 'off [standard errors]', 'runs'].map((name) => rows[0]?.cells.get(name))).toEqual(['2', '2', '0', '3']);
  });

  it('hold every step, shift and rate of a model', () => {
    const { rows } = whole(modelCsv(model, origin));
    const does = rows.filter(({ cells }) => cells.get('part') === 'step' && cells.get('what') === 'does');
    expect(does).toHaveLength(model.pathways.reduce((sum, { steps }) => sum + steps.length, 0));
    const shifts = rows.filter(({ cells }) => cells.get('what')?.startsWith('units, day'));
    const wanted = model.resources.flatMap(({ groups }) => groups.flatMap(({ count }) => (typeof count === 'number' ? [] : count.shifts)));
    expect(shifts.map(({ cells }) => Number(cells.get('value')))).toEqual(wanted.map(({ count }) => count));
  });
});
