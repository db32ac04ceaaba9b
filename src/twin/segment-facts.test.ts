import { expect, test } from 'vitest';
import { factProblems } from '#models/twin/schema.ts';
import { length, subtract } from '#models/imaging/affine.ts';
import { kindOf, KIND_TYPES, measuredFacts, type SegmentKind } from './segment-facts.ts';
import { measureSegment } from '#models/imaging/segment/segment-measures.ts';
import { imageOf, PLAIN, shapeMask } from '#models/imaging/segment/test-shapes.ts';

const measures = measureSegment(
  shapeMask(PLAIN, (p) => length(subtract(p, [20.2, 19.7, 20.4])) <= 12),
  imageOf(PLAIN, () => 1),
);
const on = {
  twin: 'twin-1',
  segmentation: 'a'.repeat(32),
  label: 'Baseline',
  segment: { number: 2, name: 'Tumour' },
  image: { series: 'series-1', study: 'study-1', modality: 'MR', date: '2021-03-04' },
  frame: null,
  addedAt: 1_700_000_000_000,
};

test('[UR-26] a tumour gives volume and two diameters, dated as the scan, each with its range and its words', () => {
  const { facts, raw } = measuredFacts('tumour', measures, on);
  for (const fact of facts) expect(factProblems(fact)).toEqual([]);
  expect(facts.map((fact) => [fact.variable, fact.unit])).toEqual([
    ['tumor_volume', 'mL'],
    ['tumor_size', 'cm'],
    ['tumor_size_other', 'cm'],
  ]);
  const [volume, size] = facts;
  // A ball of 12 mm: 7.238 mL and 2.4 cm.
  expect(Math.abs((volume?.value ?? 0) / 7.238 - 1)).toBeLessThan(0.01);
  expect(Math.abs((size?.value ?? 0) - 2.4)).toBeLessThan(0.1);
  expect(volume?.uncertainty?.low).toBeLessThan(7.238);
  expect(volume?.uncertainty?.high).toBeGreaterThan(7.238);
  expect((size?.uncertainty?.high ?? 0) - (size?.value ?? 0)).toBeCloseTo(0.1, 9);
  expect(volume?.time).toMatchObject({ text: '2021-03-04', precision: 'day', epochMs: Date.UTC(2021, 2, 4) });
  expect(size?.flags).toEqual(['converted']);
  expect(new Set(facts.map((fact) => fact.id)).size).toBe(3);
  facts.forEach((fact, n) => {
    expect(raw[n]).toMatchObject({ fileHash: fact.source.fileHash, path: fact.source.path, resourceId: on.segmentation });
    const words = JSON.parse(raw[n]?.text ?? '') as Record<string, unknown>;
    expect(words).toMatchObject({ reader: 'person', series: 'series-1', segmentation: on.segmentation, voxels: measures.voxels });
    expect(String(words['value'])).toBe(fact.stated?.value);
  });
});

test('left ventricle at both ends of the beat; no date, no volume, no kind', () => {
  expect(measuredFacts('lv-filled', measures, on).facts.map((f) => f.variable)).toEqual(['lvedv']);
  expect(measuredFacts('lv-emptied', measures, on).facts.map((f) => f.variable)).toEqual(['lvesv']);
  const undated = measuredFacts('lv-filled', measures, { ...on, image: { ...on.image, date: null } });
  expect(undated.facts[0]?.time).toBeNull();
  expect(measuredFacts('tumour', { ...measures, volume: null, axial: null }, on)).toEqual({ facts: [], raw: [] });
  for (const kind of Object.keys(KIND_TYPES) as SegmentKind[]) expect(kindOf(KIND_TYPES[kind])).toBe(kind);
  expect(kindOf('108369006 SCT Neoplasm (malignant)')).toBe('tumour');
  expect([kindOf(null), kindOf('10200004 SCT Liver')]).toEqual([null, null]);
});
