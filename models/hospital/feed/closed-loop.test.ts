import { describe, expect, it } from 'vitest';
import { compileModel } from '../engine/compile.ts';
import { HOLDS } from '../engine/patients.ts';
import type { Simulation } from '../engine/simulation.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { withFaults, type Fault, type FaultRates } from './faults.ts';
import { LiveFeed } from './live.ts';
import { placesOf } from './places.ts';
import { recordNumber, SimulatedFeed, type FeedMessage } from './simulated.ts';
import { checkDigit, framed } from './write-hl7.ts';

const WEEK = 7 * 1440;
const MONDAY = Date.UTC(2026, 0, 5);
const compiled = compileModel(districtHospital());
const PLACES = ['resus', 'majors', 'minors', 'medical ward', 'older people’s ward', 'surgical ward', 'ICU', 'discharge lounge'];

/** Of two beds held the first of these is where somebody is, written out by hand: not what the feed says. */
const FIRST = ['resus', 'majors', 'minors', 'ICU', 'medical ward', 'older people’s ward', 'surgical ward', 'discharge lounge'];

/** Who is where, read from the engine's own arrays: nothing of the feed is asked. */
function engineCensus(run: Simulation): Map<string, string | null> {
  const found = new Map<string, string | null>();
  const names = compiled.resources.map(({ resource }) => resource.id);
  run.patients.each((row) => {
    const source = run.patients.source[row] as number;
    if (source < 0) return;
    const held = new Set<string>();
    for (let i = row * HOLDS; i < (row + 1) * HOLDS; i++)
      if (run.patients.held[i] !== 0) held.add(names[(run.patients.held[i] as number) - 1] as string);
    found.set(recordNumber(source, run.patients.subject[row] as number, compiled.sources.length), FIRST.find((p) => held.has(p)) ?? null);
  });
  return found;
}

/** The same from a census; people without a name at first go by X and their number. */
const followed = (live: LiveFeed): Map<string, string | null> =>
  new Map(live.census.people().map(({ id, place }) => [id.replace(/^X/, ''), place?.[0] ?? null]));

const sorted = (map: ReadonlyMap<string, string | null>) => [...map].sort(([a], [b]) => (a < b ? -1 : 1));

const feedOf = (seed: number, minutes = 8 * WEEK) =>
  new SimulatedFeed(compiled, { seed, warmUpMinutes: 6 * WEEK, minutes, epochMs: MONDAY });

describe('the district hospital as a feed, followed by a census', () => {
  it('beds and rooms: theatre and recovery are no places, the rest are', () => {
    expect(placesOf(compiled.model).ids).toEqual(PLACES);
    // Luhn's rule: 7992739871 has the check digit 3.
    expect(checkDigit('7992739871')).toBe('3');
  });

  it('[UR-28] engine to text to parser to census: at twelve checkpoints the census is the engine’s own state, nothing lost or doubled', () => {
    const feed = feedOf(20261123);
    const live = new LiveFeed({ units: PLACES });
    const pieces: FeedMessage[] = [];
    let sent = 0;
    const send = (messages: readonly FeedMessage[], now: number): void => {
      // In pieces of 1,000 characters: a line does not know where a message ends.
      const text = messages.map((one) => framed(one.text)).join('');
      for (let i = 0; i < text.length; i += 1000) live.receive(text.slice(i, i + 1000), now);
      sent += messages.length;
      pieces.push(...messages);
    };
    send(feed.begin(), 0);
    expect(sorted(followed(live))).toEqual(sorted(engineCensus(feed.run)));
    for (let check = 1; check <= 12; check++) {
      send(feed.until(6 * WEEK + check * 613.7), check);
      expect(sorted(followed(live)), `checkpoint ${check}`).toEqual(sorted(engineCensus(feed.run)));
    }
    const { counts, missing, oddCounts, people } = live.view();
    expect(counts.received).toBe(sent);
    expect(counts.applied + counts.noChange).toBe(sent);
    expect(counts.waiting + counts.refused + counts.repeated + counts.conflict + missing).toBe(0);
    expect(Object.keys(oddCounts).filter((what) => what !== 'merge of one unknown')).toEqual([]);
    const beds = people.filter(({ bed }) => bed !== null).map(({ unit, bed }) => `${unit} ${bed}`);
    expect(new Set(beds).size).toBe(beds.length);
    const kinds = new Set(pieces.map(({ trigger }) => trigger));
    expect([...kinds].sort()).toEqual(['A01', 'A02', 'A03', 'A04', 'A06', 'A08', 'A11', 'A12', 'A13', 'A14', 'A15', 'A17', 'A20', 'A40']);
    expect(sent).toBeGreaterThan(5000);
  });

  it('the same seed gives the same text, another seed another; cutting the time elsewhere changes nothing', () => {
    const text = (seed: number, cuts: readonly number[]): string => {
      const feed = feedOf(seed);
      return [...feed.begin(), ...cuts.flatMap((cut) => feed.until(6 * WEEK + cut))].map((one) => one.text).join('');
    };
    expect(text(5, [300])).toBe(text(5, [17.3, 100, 222.22, 300]));
    expect(text(5, [300])).not.toBe(text(6, [300]));
  });

  it('5,000 messages a minute are a small part of what can be followed', () => {
    const feed = feedOf(3);
    feed.begin();
    const text = feed.until(7 * WEEK).map((one) => framed(one.text));
    const live = new LiveFeed();
    const begun = performance.now();
    for (const one of text) live.receive(one, 0);
    const perMinute = text.length / ((performance.now() - begun) / 60_000);
    expect(live.view().counts.received).toBe(text.length);
    expect(perMinute).toBeGreaterThan(5000);
  });
});

const NONE: FaultRates = { repeated: 0, late: 0, lateBy: 30, swapped: 0, truncated: 0, garbled: 0, resent: true, strangeMerge: 0 };

describe('faults planted', () => {
  const run = (rates: Partial<FaultRates>, seed = 8) => {
    const feed = feedOf(20261124);
    const messages = [...feed.begin(), ...feed.until(6 * WEEK + 3 * 1440)];
    const live = new LiveFeed({ units: PLACES });
    const planted: Partial<Record<Fault, number>> = {};
    let arrived = 0;
    for (const { text, fault } of withFaults(messages, { ...NONE, ...rates }, seed)) {
      if (fault) planted[fault] = (planted[fault] ?? 0) + 1;
      arrived++;
      live.receive(text, 0);
    }
    live.end(0);
    const truth = engineCensus(feed.run);
    const wrong =
      [...followed(live)].filter(([id, place]) => truth.get(id) !== place).length +
      [...truth.keys()].filter((id) => !followed(live).has(id)).length;
    const view = live.view();
    const { received, waiting, ...outcomes } = view.counts;
    // Every message that arrived has an outcome: none lost on the way.
    expect(received).toBe(arrived);
    expect(waiting).toBe(0);
    expect(Object.values(outcomes).reduce((a, b) => a + b, 0)).toBe(received);
    return { planted, wrong, view };
  };

  it('repeated: named, and changes nothing', () => {
    const { planted, wrong, view } = run({ repeated: 0.05 });
    expect(planted.repeated).toBeGreaterThan(100);
    expect(view.oddCounts.repeated).toBe(planted.repeated);
    expect(view.counts.repeated).toBe(planted.repeated);
    expect(wrong).toBe(0);
  });

  it('late or out of order: put in its place, named, and the census is right', () => {
    for (const rates of [{ late: 0.02 }, { swapped: 0.05 }, { late: 0.02, swapped: 0.05 }]) {
      const { planted, wrong, view } = run(rates);
      expect((planted.late ?? 0) + (planted.swapped ?? 0)).toBeGreaterThan(40);
      expect(view.oddCounts['put in order']).toBeGreaterThan(30);
      expect(view.missing).toBe(0);
      expect(wrong).toBe(0);
    }
  });

  it('much too late: a gap is told, and what comes after it is named', () => {
    const { planted, view } = run({ late: 0.004, lateBy: 700 });
    expect(planted.late).toBeGreaterThan(5);
    expect(view.oddCounts.gap).toBeGreaterThan(0);
    expect(view.oddCounts['after its gap']).toBeGreaterThan(0);
    expect(view.missing).toBe(0);
  });

  it('cut short or garbled and sent again: named, and the census is right', () => {
    const { planted, wrong, view } = run({ truncated: 0.01, garbled: 0.01 });
    expect(planted.truncated).toBeGreaterThan(15);
    expect(planted.garbled).toBeGreaterThan(15);
    expect(view.oddCounts['cut short']).toBe(planted.truncated);
    expect(view.oddCounts.garbled).toBe(planted.garbled);
    expect(view.counts.refused).toBe((planted.truncated ?? 0) + (planted.garbled ?? 0));
    expect(view.missing).toBe(0);
    expect(wrong).toBe(0);
  });

  it('cut short or garbled and never sent again: named, a gap for each, and no more people wrong than messages lost', () => {
    const { planted, wrong, view } = run({ truncated: 0.01, garbled: 0.01, resent: false });
    const lost = (planted.truncated ?? 0) + (planted.garbled ?? 0);
    expect(view.missing).toBe(lost);
    expect(view.oddCounts.gap).toBe(lost);
    expect(wrong).toBeGreaterThan(0);
    expect(wrong).toBeLessThanOrEqual(lost);
  });

  it('a merge of numbers nobody heard of: named, nobody changed', () => {
    const { planted, wrong, view } = run({ strangeMerge: 0.01 });
    expect(planted['strange merge']).toBeGreaterThan(15);
    expect(view.oddCounts['merge of strangers']).toBe(planted['strange merge']);
    expect(wrong).toBe(0);
  });
});
