import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Fact } from '#models/twin/fact.ts';
import { importBytes } from '#workers/ingest/import-bytes.ts';
import { sampleFiles } from './generate-samples.ts';
import { PEOPLE } from './sample-people.ts';

const folder = new URL('../public/samples/', import.meta.url);
const NOW = Date.UTC(2026, 10, 22);

async function load(id: string): Promise<Awaited<ReturnType<typeof importBytes>>> {
  return importBytes(`${id}.json`, new Uint8Array(readFileSync(new URL(`${id}.json`, folder))), { now: NOW });
}

const last = (facts: readonly Fact[], variable: string): number => {
  const found = facts
    .filter((f) => f.variable === variable && f.value !== null)
    .sort((a, b) => (a.time?.epochMs ?? 0) - (b.time?.epochMs ?? 0));
  return found[found.length - 1]?.value ?? Number.NaN;
};

describe('sample twins', () => {
  test('the files are what the generator writes', () => {
    const files = sampleFiles();
    expect(readdirSync(folder).sort()).toEqual([...files.keys()].sort());
    for (const [name, text] of files)
      expect(readFileSync(new URL(name, folder), 'utf8') === text, `${name} is stale: node scripts/generate-samples.ts`).toBe(true);
  });

  test.for(PEOPLE.map((p) => p.id))('%s comes in whole through the real import', async (id) => {
    const person = PEOPLE.find((p) => p.id === id)!;
    const { report, facts, rejects } = await load(id);
    expect(report.outcome).toBe('import');
    expect(rejects).toEqual([]);
    expect(report.duplicate).toBe(0);
    expect(report.numbers.mapped).toBe(report.numbers.found);
    const told = person.visits.reduce((n, v) => n + Object.keys(v.values).length + (v.bp ? 2 : 0), 0);
    expect(report.numbers.found).toBe(told);
    expect(report.identity).toMatchObject({
      name: `${person.given} ${person.family}`,
      sex: person.sex,
      birthDate: person.born,
      synthetic: true,
    });
    expect(facts.filter((f) => f.flags.length > 0).map((f) => f.flags)).toEqual(
      facts.filter((f) => f.time?.precision === 'month').map(() => ['approximate-date']),
    );
    expect(
      facts.filter((f) => f.kind === 'condition' || f.kind === 'medication').every((f) => f.variable !== null && f.active === true),
    ).toBe(true);
  });

  // Identities of physiology, independent of how the numbers were written down.
  test.for(['endurance-athlete', 'systolic-failure', 'severe-aortic-stenosis'])('the figures of %s agree with each other', async (id) => {
    const { facts } = await load(id);
    const [edv, esv, rate] = [last(facts, 'lvedv'), last(facts, 'lvesv'), last(facts, 'heart_rate')];
    expect(Math.abs((100 * (edv - esv)) / edv - last(facts, 'lvef'))).toBeLessThan(1);
    expect(Math.abs(edv - esv - last(facts, 'stroke_volume'))).toBeLessThan(3);
    expect(Math.abs((rate * last(facts, 'stroke_volume')) / 1000 - last(facts, 'cardiac_output'))).toBeLessThan(0.15);
  });

  test('the stenosis meets its definition and the simplified Bernoulli equation', async () => {
    const { facts } = await load('severe-aortic-stenosis');
    expect(last(facts, 'av_area')).toBeLessThan(1);
    expect(last(facts, 'av_mean_gradient')).toBeGreaterThanOrEqual(40);
    expect(last(facts, 'av_peak_velocity')).toBeGreaterThanOrEqual(4);
    // What the library tells of her is what the two echoes say, in both languages.
    const person = PEOPLE.find((one) => one.id === 'severe-aortic-stenosis');
    const areas = (person?.visits ?? []).flatMap((visit) => visit.values['av_area'] ?? []);
    expect(areas).toHaveLength(2);
    for (const words of [person?.story.en, person?.story.de])
      expect([...(words ?? '').matchAll(/\d[.,]\d/g)].map(([number]) => Number(number.replace(',', '.')))).toEqual(areas);
    // Each area agrees with its gradient by Gorlin's formula, flow being stroke volume over Weissler's ejection time of a
    // woman, 418 ms less 1.6 for each beat a minute [recalled], to a fifth: what a narrow valve adds to that time.
    for (const { values } of (person?.visits ?? []).filter((visit) => visit.values['av_area'] !== undefined)) {
      const seconds = (418 - 1.6 * (values['heart_rate'] ?? 72)) / 1000;
      const gorlin = (values['stroke_volume'] ?? 0) / seconds / (44.3 * Math.sqrt(values['av_mean_gradient'] ?? 0));
      expect((values['av_area'] ?? 0) / gorlin).toBeGreaterThan(0.8);
      expect((values['av_area'] ?? 0) / gorlin).toBeLessThan(1.2);
    }
    expect(Math.abs(4 * last(facts, 'av_peak_velocity') ** 2 - last(facts, 'av_peak_gradient'))).toBeLessThan(1.5);
  });

  test('the index names six people in two languages', () => {
    const index = JSON.parse(readFileSync(new URL('index.json', folder), 'utf8')) as {
      samples: { id: string; file: string; title: Record<string, string>; story: Record<string, string> }[];
    };
    expect(index.samples).toHaveLength(6);
    for (const { title, story } of index.samples)
      for (const words of [title, story])
        expect([words['en'] !== '', words['de'] !== '', words['en'] !== words['de']]).toEqual([true, true, true]);
  });
});
