import { describe, expect, it } from 'vitest';
import { Body } from '#models/cardiovascular/simulate.ts';
import { hasData, readData } from '#tests/shared-data.ts';
import { gradeNumber, gradeTrend, parseCsv } from './validate-grades.ts';
import { ejection, minners, riseRows, salineLeft, stenosis, weissler } from './validate-heart.ts';
import { stepError, volumeError } from './validate-numerics.ts';
import { norepinephrineRows, scenarioRows } from './validate-pulse.ts';
import { bleedCurve, exercise, fastBleed, valsalva } from './validate-targets.ts';

describe('numerics', () => {
  it('2 ms Heun stays beside the adaptive solution: 0.1 mmHg and 0.2 mL at rest, 0.5 mmHg at 190 W', () => {
    const rest = stepError(2);
    expect(Math.max(rest.pAo, rest.pPa, rest.pPv)).toBeLessThan(0.1);
    expect(Math.max(rest.vLv, rest.vRv)).toBeLessThan(0.2);
    expect(stepError(2, { exercise: 190 }).pAo).toBeLessThan(0.5);
  });

  it('no blood is made or lost', () => {
    const body = new Body().run(120).set({ bleeding: 150, infusion_saline: 40, infusion_cells: 5 }).run(300);
    expect(Math.abs(volumeError(body))).toBeLessThan(1e-6);
  });
});

describe.skipIf(!hasData)('targets', () => {
  it('bleeds along the published curve: MAP within 8 points, output within 6 (RMSE)', () => {
    const curve = bleedCurve();
    expect(curve.rmseMap).toBeLessThan(8);
    expect(curve.rmseCo).toBeLessThan(6);
    // ATLS classes: below 100 /min at 15 %, 100 to 120 at 25 %, 120 to 140 at 35 %.
    expect(curve.rate[2]).toBeLessThan(100);
    expect(curve.rate[4]).toBeGreaterThan(100);
    expect(curve.rate[4]).toBeLessThan(120);
    expect(curve.rate[6]).toBeLessThan(140);
  });
});

describe('the pulse of people', () => {
  const rest = new Body().run(240);

  it('mean pressure lies 0.38 to 0.45 of the pulse pressure above diastolic (arm 0.34 to 0.40, aorta 0.45: Chemla 2002)', () => {
    const [sbp, dbp, map] = rest.fork().mean(['sbp', 'dbp', 'map'], 20) as [number, number, number];
    expect((map - dbp) / (sbp - dbp)).toBeGreaterThan(0.38);
    expect((map - dbp) / (sbp - dbp)).toBeLessThan(0.45);
    expect(Math.abs(sbp - 120)).toBeLessThan(3);
    expect(Math.abs(dbp - 80)).toBeLessThan(3);
  });

  it('ejects for as long as men do at this rate: within 10 % of Weissler 1968, 0.28 to 0.32 s at rest', () => {
    const still = ejection(rest);
    expect(still.seconds).toBeGreaterThan(0.28);
    expect(still.seconds).toBeLessThan(0.32);
    for (const rate of [90, 110]) {
      const inputs = { pacing_rate: rate };
      const beat = ejection(rest.fork().set(inputs).run(60), inputs);
      expect(Math.abs(beat.heartRate - rate)).toBeLessThan(1);
      expect(Math.abs(beat.seconds / weissler(rate) - 1)).toBeLessThan(0.1);
    }
  });

  it('gradients over a narrow valve: within 20 % of Gorlin, and within 40 % of the people of Minners 2008', () => {
    for (const area of [0.6, 0.75, 1]) {
      const s = stenosis(rest, area, 1.35);
      expect(Math.abs(s.mean / s.gorlin - 1), `${area} cm2`).toBeLessThan(0.2);
      expect(Math.abs(s.mean / minners(area) - 1), `${area} cm2`).toBeLessThan(0.4);
      expect(s.ejectionFraction).toBeGreaterThan(50);
      expect(s.ejection).toBeGreaterThan(ejection(rest).seconds);
    }
  });

  it('of a litre of saline in 30 min, 50 to 60 % expand the blood at its end and 15 to 33 % are left 30 min later; blood stays', () => {
    const [atEnd, later] = salineLeft(rest, 30, [30]) as [number, number];
    expect(atEnd).toBeGreaterThan(0.5);
    expect(atEnd).toBeLessThan(0.6);
    expect(later).toBeGreaterThan(0.15);
    expect(later).toBeLessThan(0.33);
    const before = rest.get('blood_volume');
    const given = rest.fork().set({ infusion_cells: 50 }).run(300).set({ infusion_cells: 0 }).run(1800);
    expect(given.get('blood_volume') - before).toBeCloseTo(250, 0);
  });

  it('no bleeding raises the mean pressure by more than 2 %, in healthy, hypertensive and failing bodies', () => {
    expect(riseRows().greatest).toBeLessThan(2);
  });
});

describe('reflex rows', () => {
  it('a fast 10 % bleed raises heart rate by 20 to 40 %', () => {
    const change = fastBleed();
    expect(change.rate).toBeGreaterThan(20);
    expect(change.rate).toBeLessThan(40);
    expect(change.co).toBeLessThan(0);
    expect(change.svr).toBeGreaterThan(5);
  });

  it('Valsalva shows all four phases and keeps MAP at 65 mmHg or more in strain', () => {
    const strain = valsalva();
    expect(strain.first).toBeGreaterThan(strain.restMap + 5);
    expect(strain.lowest).toBeGreaterThan(65);
    expect(strain.lowest).toBeLessThan(strain.restMap - 8);
    expect(strain.release).toBeLessThan(strain.endOfStrain);
    expect(strain.overshoot).toBeGreaterThan(strain.restSbp + 10);
    expect(strain.fastest / strain.slowest).toBeGreaterThan(1.4);
  });

  it('190 W: heart rate x2.4 and output x2.7 within 5 %, systolic up, diastolic flat within 8 mmHg', () => {
    const [rest, work] = exercise([0, 190]) as [number[], number[]];
    expect(Math.abs(work[0]! / rest[0]! / 2.4 - 1)).toBeLessThan(0.05);
    expect(Math.abs(work[1]! / rest[1]! / 2.7 - 1)).toBeLessThan(0.05);
    expect(work[2]! - rest[2]!).toBeGreaterThan(15);
    expect(Math.abs(work[3]! - rest[3]!)).toBeLessThan(8);
  });
});

describe.skipIf(!hasData)("Pulse's sheets", () => {
  it('every row is graded or has a reason; no sheet leaves out more than 20 %', () => {
    const rows = [...scenarioRows(), ...norepinephrineRows()];
    const flat = parseCsv(readData('physiology/pulse/pulse_scenario_targets_flat.csv'));
    const wanted = ['CardiovascularValidation__Hemorrhage', 'CardiovascularValidation__Anemia', 'NervousValidation__Baroreceptors'];
    expect(rows.length).toBe(flat.filter((row) => wanted.includes(row[0]!)).length + 20);
    for (const sheet of new Set(rows.map((row) => row.sheet))) {
      const all = rows.filter((row) => row.sheet === sheet);
      const out = all.filter((row) => row.grade === 'not applicable');
      expect(out.length / all.length, sheet).toBeLessThanOrEqual(0.2);
      for (const row of out) expect(row.note).not.toBe('');
    }
    // A floor under what was reached, so that a change that loses rows is seen.
    expect(rows.filter((row) => row.grade === 'good').length).toBeGreaterThanOrEqual(110);
    expect(rows.filter((row) => row.grade === 'bad').length).toBeLessThanOrEqual(11);
  });

  it('the rule grades as it says', () => {
    expect(gradeNumber(0.95, 1, 1)).toBe('good');
    expect(gradeNumber(0.8, 1, 1)).toBe('decent');
    expect(gradeNumber(1.4, 1, 1)).toBe('bad');
    expect(gradeNumber(5, 4, 6)).toBe('good');
    expect(gradeTrend(0.05, 'increase')).toBe('good');
    expect(gradeTrend(-0.05, 'increase')).toBe('bad');
    expect(gradeTrend(0.2, 'none')).toBe('decent');
  });
});
