import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { codeTableSource } from '../../scripts/generate-codes.ts';
import { ellipseMeasures } from '#models/imaging/ellipse.ts';
import { planeAxes } from '#models/imaging/plane.ts';
import { variableInfo, variableOf } from '#models/twin/coding.ts';
import { exportBundle } from '#models/twin/fhir-export.ts';
import { factProblems } from '#models/twin/schema.ts';
import { annulusCoded, annulusFacts, annulusImplausible, VALVES } from './annulus-facts.ts';

// Half axes of 13 and 10 mm, known to a quarter and half a millimetre at either end.
const half = [13, 10] as const;
const measures = ellipseMeasures(half, [0.25, 0.5]);
const on = {
  twin: 'twin-1',
  image: 'b'.repeat(32),
  name: 'Ellipse 1',
  measure: 4,
  ring: { shape: 'ellipse' as const, centre: [1, 2, 3] as const, axes: planeAxes('axial', undefined, 20, 35), half },
  facts: { series: 'series-1', study: 'study-1', modality: 'CT', date: '2021-03-04' },
  frame: 2,
  addedAt: 1_700_000_000_000,
};

test('[UR-26] a ring gives area in mm² and perimeter in mm, dated as the scan, with range, words and where it was drawn', () => {
  for (const valve of VALVES) {
    const { facts, raw } = annulusFacts(valve, measures, on);
    for (const fact of facts) expect(factProblems(fact)).toEqual([]);
    expect(facts.map(({ variable, unit }) => [variable, unit])).toEqual([
      [`${valve}_annulus_area`, 'mm2'],
      [`${valve}_annulus_perimeter`, 'mm'],
    ]);
    const [area, perimeter] = facts;
    expect(area?.value).toBeCloseTo(130 * Math.PI, 9);
    expect(area?.uncertainty).toEqual({ low: Math.PI * 12.75 * 9.5, high: Math.PI * 13.25 * 10.5, basis: 'half-voxel-edge' });
    // Complete elliptic integral of the second kind for these half axes: 4 * 13 * E(sqrt(1 - 100 / 169)), by Simpson's rule.
    let sum = 0;
    for (let k = 0; k <= 2000; k++) {
      const y = Math.sqrt(1 - (69 / 169) * Math.sin((Math.PI / 2) * (k / 2000)) ** 2);
      sum += (k === 0 || k === 2000 ? 1 : k % 2 === 1 ? 4 : 2) * y;
    }
    expect(perimeter?.value).toBeCloseTo((52 * sum * (Math.PI / 2)) / 6000, 5);
    expect(area?.time).toMatchObject({ text: '2021-03-04', precision: 'day' });
    expect(area?.flags).toEqual([]);
    facts.forEach((fact, n) => {
      expect(raw[n]).toMatchObject({ fileHash: fact.source.fileHash, path: fact.source.path, resourceId: on.image });
      const words = JSON.parse(raw[n]?.text ?? '') as Record<string, unknown>;
      expect(words).toMatchObject({
        reader: 'person',
        series: 'series-1',
        image: on.image,
        frame: 2,
        valve,
        ellipse: { centre: [1, 2, 3] },
      });
      expect(words['measures']).toEqual(measures);
      expect(String(words['value'])).toBe(fact.stated?.value);
    });
  }
});

test('the two valves are two facts; the same ring again is the same; without a date there is none', () => {
  const ids = VALVES.flatMap((valve) => annulusFacts(valve, measures, on).facts.map(({ id }) => id));
  expect(new Set(ids).size).toBe(4);
  const again = annulusFacts('aortic', measures, { ...on, addedAt: on.addedAt + 1 }).facts;
  expect(again.map(({ id }) => id)).toEqual(ids.slice(0, 2));
  expect(annulusFacts('mitral', measures, { ...on, facts: { ...on.facts, date: null } }).facts.map(({ time }) => time)).toEqual([
    null,
    null,
  ]);
});

test('written out they say of which valve they are, so that reading them gives the same variable', () => {
  for (const valve of VALVES) {
    const { facts } = annulusFacts(valve, measures, on);
    const { entry } = JSON.parse(exportBundle(null, facts)) as {
      entry: {
        resource: { code: { coding: { system: string; code: string }[] }; bodySite?: { coding: { system: string; code: string }[] } };
      }[];
    };
    const read = entry.slice(1).map(({ resource }) => variableOf(resource.code.coding, resource.bodySite?.coding)?.variable);
    expect(read).toEqual(facts.map(({ variable }) => variable));
  }
});

test('without codes for the rings nothing can be added, and that can be asked beforehand', () => {
  // The table a host without SNOMED CT is built with, by the generator itself: none of its rows is of a ring.
  const read = (name: string) => readFileSync(new URL(`../../models/twin/${name}`, import.meta.url), 'utf8');
  const table = codeTableSource([read('codes.csv'), read('codes-soma.csv')], false);
  const known = (variable: string) => (table.includes(`'${variable}'`) ? { unit: 'mm2' } : undefined);
  for (const valve of VALVES) {
    expect(annulusCoded(valve)).toBe(true);
    expect(annulusCoded(valve, known)).toBe(false);
  }
  expect(known('sbp')).toBeDefined();
});

test('what no valve can be is not for a record', () => {
  // Published sizes of valves for rings of 273 to 683 mm² (reference 3.3 of the sizing charts) are within; a line is not.
  for (const area of [273, 683]) {
    const r = Math.sqrt(area / Math.PI);
    expect(annulusImplausible('aortic', ellipseMeasures([r, r], [0.25, 0.25]))).toBe(false);
  }
  expect(annulusImplausible('aortic', ellipseMeasures([1.5, 1.5], [0.25, 0.25]))).toBe(true);
  expect(annulusImplausible('mitral', ellipseMeasures([60, 60], [0.25, 0.25]))).toBe(true);
  expect(variableInfo('aortic_annulus_area')?.unit).toBe('mm2');
});
