import { describe, expect, it } from 'vitest';
import { hospital, PathwayBuilder, units } from '../engine/authoring.ts';
import { normalCdf } from '../engine/special.ts';
import { Streams } from '../engine/stream.ts';
import type { FeedHour } from '../feed/live.ts';
import { minuteOfWeek, startingAt } from '../feed/weeks.ts';
import { DISTRICT_WARM_UP_MINUTES, districtHospital } from '../library/district-hospital.ts';
import { fansOf, memberValues, runMembers, type ForecastAsk } from './fan.ts';
import { withLongStays } from './from-census.ts';
import { knownUnits } from './known.ts';
import { learn, nothingLearned } from './learned.ts';
import { coverageOf, pitHistogram, replayWeek, scoresOf } from './replay.ts';
import { binomialBand, crps, randomPit } from './score.ts';
import { curveOf, hazardAt, residual } from './stay-curve.ts';

const DAY = 1440;
const toTheEnd = <T>(work: Generator<number, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
};

describe('what is left of a stay', () => {
  const grid = Array.from({ length: 4000 }, (_, i) => (i + 0.5) / 4000);

  it('exponential: the same however long it has lasted', () => {
    const curve = curveOf(grid.map((p) => -600 * Math.log(1 - p)));
    for (const age of [0, 100, 900, 2400])
      for (const p of [0.1, 0.5, 0.9]) expect(residual(curve, age, p) / (-600 * Math.log(1 - p)) - 1).toBeCloseTo(0, 1);
    expect(residual(curve, 500, 0.5, 2) / residual(curve, 500, 0.5)).toBeCloseTo(0.5, 2);
    expect(hazardAt(curve, 1200)).toBeCloseTo(2, 2);
  });

  it('lognormal: P(S > age + x | S > age) as its own formula has it, within 2 %', () => {
    // Median 1000 minutes, sigma 1; quantiles by bisection of the distribution function itself.
    const tail = (x: number): number => 1 - normalCdf(Math.log(x / 1000));
    const quantile = (p: number): number => {
      let [low, high] = [1e-3, 1e7];
      for (let i = 0; i < 80; i++) {
        const middle = Math.sqrt(low * high);
        if (tail(middle) > 1 - p) low = middle;
        else high = middle;
      }
      return low;
    };
    const curve = curveOf(grid.map(quantile));
    for (const age of [200, 1000, 4000])
      for (const p of [0.25, 0.5, 0.75]) {
        const x = residual(curve, age, p);
        expect(Math.abs(tail(age + x) / tail(age) - (1 - p))).toBeLessThan(0.02);
      }
  });
});

describe('scores', () => {
  it('CRPS of a standard normal at 0 is (√2 − 1)/√π; of one value the absolute error', () => {
    const sorted = Float64Array.from({ length: 2000 }, (_, i) => {
      let [low, high] = [-9, 9];
      for (let k = 0; k < 60; k++) {
        const middle = (low + high) / 2;
        if (normalCdf(middle) < (i + 0.5) / 2000) low = middle;
        else high = middle;
      }
      return low;
    });
    expect(crps(sorted, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 3);
    expect(crps([3], 5)).toBe(2);
  });

  it('the CRPS of an ensemble is fair: drawn from what comes, three members score on average what a thousand do', () => {
    const dice = new Streams(9, 0);
    const mean = (m: number, runs: number): number => {
      let sum = 0;
      for (let r = 0; r < runs; r++) {
        const values = Float64Array.from({ length: m }, (_, i) => dice.uniform(r, m, i)).sort();
        sum += crps(values, dice.uniform(r, m, 5000));
      }
      return sum / runs;
    };
    // For a uniform forecast of a uniform the expected score is 1/6.
    expect(mean(3, 4000)).toBeCloseTo(1 / 6, 2);
    expect(mean(400, 400)).toBeCloseTo(1 / 6, 1);
  });

  it('PIT of counts is uniform where the forecast is right, even with ties', () => {
    const dice = new Streams(10, 0);
    const coin = (i: number, part: number): number => Math.floor(dice.uniform(i, 1, part) * 4);
    const pits = Array.from({ length: 4000 }, (_, i) => {
      const members = Float64Array.from({ length: 20 }, (__, k) => coin(i, k)).sort();
      return randomPit(members, coin(i, 100), dice.uniform(i, 2, 0));
    });
    const { low, high } = binomialBand(4000, 0.1, 0.9999);
    for (const n of pitHistogram(pits)) {
      expect(n).toBeGreaterThanOrEqual(low);
      expect(n).toBeLessThanOrEqual(high);
    }
    for (const { inside, low: least, high: most } of coverageOf(pits)) expect(inside >= least && inside <= most).toBe(true);
  });

  it('99 % band of 100 tosses of a coin: 37 to 63 (exact binomial)', () => {
    expect(binomialBand(100, 0.5)).toEqual({ low: 37, high: 63 });
  });
});

describe('from a census', () => {
  const STAY = 2 * DAY;
  const PER_HOUR = 3;
  const door = {
    kind: 'poisson',
    perHour: new Array<number>(168).fill(PER_HOUR),
    cycleMinutes: 7 * DAY,
    dayCv: 0,
    thinning: 'exact',
  } as const;
  const model = {
    ...hospital(
      'ward alone',
      [units('ward', 1000, { kind: 'bed' })],
      [new PathwayBuilder('in').seize('ward').delay({ kind: 'exponential', mean: STAY }, 'stay').release('ward').leave()],
      [
        {
          id: 'door',
          pathway: 'in',
          priority: 1,
          arrivals: door,
        },
      ],
    ),
  };
  const known = knownUnits(model, 4 * 7 * DAY, 3);

  it('a ward with endless beds: mean and spread after 4, 8, 24 h are those of theory (M/M/∞ from n people)', () => {
    const n = 80;
    const ask: ForecastAsk = {
      model,
      known,
      learned: nothingLearned(known),
      now: {
        minuteOfWeek: 777,
        people: Array.from({ length: n }, (_, i) => ({ unit: 'ward', age: 60 * i, pending: null, inpatient: true })),
      },
      hours: 24,
      members: 600,
      seed: 5,
    };
    const made = toTheEnd(runMembers(ask));
    for (const hour of [4, 8, 24]) {
      const stays = Math.exp((-hour * 60) / STAY);
      const come = (PER_HOUR / 60) * STAY * (1 - stays);
      const [mean, variance] = [n * stays + come, n * stays * (1 - stays) + come];
      const values = Array.from({ length: 600 }, (_, m) => made.people[m * 25 + hour] as number);
      const found = values.reduce((a, b) => a + b, 0) / 600;
      const spread = values.reduce((sum, v) => sum + (v - found) ** 2, 0) / 599;
      // 4 standard errors, and 1 % for a curve that was learned from a run.
      expect(Math.abs(found - mean)).toBeLessThan(4 * Math.sqrt(variance / 600) + 0.01 * mean);
      expect(spread / variance).toBeGreaterThan(0.75);
      expect(spread / variance).toBeLessThan(1.3);
    }
    const fans = fansOf(made, ask);
    expect(fans.units[0]).toMatchObject({ unit: 'ward', beds: 1000, now: n });
    expect(fans.units[0]?.full.every((share) => share === 0)).toBe(true);
    const [low, high] = [fans.arrivals[0]?.[24] ?? 0, fans.arrivals[4]?.[24] ?? 0];
    // Poisson of 72: 5 and 95 % are 58 and 86 (exact).
    expect(Math.abs(low - 58)).toBeLessThanOrEqual(2);
    expect(Math.abs(high - 86)).toBeLessThanOrEqual(2);
  });

  it('full at any moment, also between the hours: the chance is that of M/M/2 reaching two from none', () => {
    // Two come an hour and stay 20 minutes: looking on the hour only would miss most of it.
    const [come, go] = [2, 3];
    const two = hospital(
      'two rooms',
      [units('room', 2, { kind: 'bed' })],
      [
        new PathwayBuilder('in')
          .seize('room')
          .delay({ kind: 'exponential', mean: 60 / go }, 'stay')
          .release('room')
          .leave(),
      ],
      [{ id: 'door', pathway: 'in', priority: 1, arrivals: { ...door, perHour: new Array<number>(168).fill(come) } }],
    );
    const own = knownUnits(two, 7 * DAY, 3);
    const members = 1500;
    const ask = {
      model: two,
      known: own,
      learned: nothingLearned(own),
      now: { minuteOfWeek: 777, people: [] },
      hours: 6,
      members,
      seed: 5,
    };
    const full = fansOf(toTheEnd(runMembers(ask)), ask).units[0]?.full ?? [];
    // Not yet two by t: S'' + (2 come + go) S' + come² S = 0 with S(0) = 1 and S'(0) = 0.
    const root = Math.sqrt((2 * come + go) ** 2 - 4 * come ** 2);
    const [a, b] = [(-(2 * come + go) + root) / 2, (-(2 * come + go) - root) / 2];
    expect(full[0]).toBe(0);
    for (const hour of [1, 2, 4, 6]) {
      const exact = 1 - (a * Math.exp(b * hour) - b * Math.exp(a * hour)) / (a - b);
      expect(Math.abs((full[hour] ?? NaN) - exact)).toBeLessThan(4 * Math.sqrt((exact * (1 - exact)) / members));
    }
  });

  it('a full ward: who has waited for its bed longer than some have lain in it takes nobody’s; hour 0 is the census', () => {
    const full = hospital(
      'door and ward',
      [units('room', 6, { kind: 'bed' }), units('ward', 3, { kind: 'bed' })],
      [
        new PathwayBuilder('in')
          .seize('room')
          .delay({ kind: 'constant', value: 60 }, 'seen')
          .seize('ward')
          .delay({ kind: 'constant', value: 15 }, 'on the way')
          .release('room')
          .delay({ kind: 'exponential', mean: STAY }, 'stay')
          .release('ward')
          .leave(),
      ],
      [{ ...(model.sources[0] as (typeof model.sources)[0]), arrivals: { ...door, perHour: new Array<number>(168).fill(0.06) } }],
    );
    const knowing = knownUnits(full, 4 * 7 * DAY, 3);
    expect(knowing.donors.size).toBeGreaterThan(0);
    const waits = { unit: 'room', age: 900, pending: 'ward', inpatient: false };
    const lies = { unit: 'ward', age: 300, pending: null, inpatient: true };
    // With people of the model's who lend their ways, and without any.
    for (const donors of [knowing.donors, new Map()])
      for (const people of [
        [waits, waits, lies, lies, lies],
        [lies, waits, lies, waits, lies],
      ]) {
        const known: ForecastAsk['known'] = { ...knowing, donors };
        const ask = {
          model: full,
          known,
          learned: nothingLearned(known),
          now: { minuteOfWeek: 600, people },
          hours: 1,
          members: 40,
          seed: 8,
        };
        const made = toTheEnd(runMembers(ask));
        // Who waits for a bed does so at hour 0 too.
        expect(known.units.map((_, u) => [...new Set(memberValues(made, ask, 'waiting', 0, u))])).toEqual([[0], [2]]);
        expect([...new Set(memberValues(made, ask, 'waitingAll', 0))]).toEqual([2]);
        expect(known.units.map((_, u) => [...new Set(memberValues(made, ask, 'people', 0, u))])).toEqual(
          known.units.map((unit) => [people.filter((one) => one.unit === unit).length]),
        );
      }
  });

  it('granted a bed and not in it yet is waiting at hour 0, and an hour later is in it', () => {
    const way = hospital(
      'door and ward',
      [units('room', 6, { kind: 'bed' }), units('ward', 30, { kind: 'bed' })],
      [
        new PathwayBuilder('in')
          .seize('room')
          .delay({ kind: 'constant', value: 60 }, 'seen')
          .seize('ward')
          .delay({ kind: 'constant', value: 30 }, 'on the way')
          .release('room')
          .delay({ kind: 'constant', value: 3 * DAY }, 'stay')
          .release('ward')
          .leave(),
      ],
      [{ ...(model.sources[0] as (typeof model.sources)[0]), arrivals: { ...door, perHour: new Array<number>(168).fill(0.2) } }],
    );
    const own = knownUnits(way, 4 * 7 * DAY, 3);
    const nobody = {
      ...way,
      sources: way.sources.map((one) => ({ ...one, arrivals: { ...door, perHour: new Array<number>(168).fill(0) } })),
    };
    const granted = { unit: 'room', age: 70, pending: 'ward', inpatient: false };
    const ask = {
      model: nobody,
      known: own,
      learned: nothingLearned(own),
      now: { minuteOfWeek: 600, people: [granted, granted] },
      hours: 1,
      members: 20,
      seed: 8,
    };
    const made = toTheEnd(runMembers(ask));
    for (const [hour, room, ward, waits] of [
      [0, 2, 0, 2],
      [1, 0, 2, 0],
    ] as const) {
      expect([0, 1].map((u) => [...new Set(memberValues(made, ask, 'people', hour, u))])).toEqual([[room], [ward]]);
      expect([...new Set(memberValues(made, ask, 'waiting', hour, 1))]).toEqual([waits]);
    }
  });

  it('who waits: with nobody coming, as many as waited less those who left three full beds, a Poisson process', () => {
    const three = hospital(
      'room and ward',
      [units('room', 20, { kind: 'bed' }), units('ward', 3, { kind: 'bed' })],
      [
        new PathwayBuilder('in')
          .seize('room')
          .delay({ kind: 'constant', value: 5 }, 'seen')
          .seize('ward')
          .release('room')
          .delay({ kind: 'exponential', mean: STAY }, 'stay')
          .release('ward')
          .leave(),
      ],
      // Busy enough that whoever is watched is seen to wait.
      [{ ...(model.sources[0] as (typeof model.sources)[0]), arrivals: { ...door, perHour: new Array<number>(168).fill(0.06) } }],
    );
    // What is left of a stay by its formula, so that only the queue is tried.
    const stays = curveOf(Array.from({ length: 4000 }, (_, i) => -STAY * Math.log(1 - (i + 0.5) / 4000)));
    const seen = knownUnits(three, 4 * 7 * DAY, 3);
    const own = { ...seen, stays: seen.units.map(() => stays) };
    const waited = 8;
    const members = 1000;
    const ask: ForecastAsk = {
      model: {
        ...three,
        sources: three.sources.map((one) => ({ ...one, arrivals: { ...door, perHour: new Array<number>(168).fill(0) } })),
      },
      known: own,
      learned: nothingLearned(own),
      now: {
        minuteOfWeek: 600,
        people: [
          ...Array.from({ length: waited }, () => ({ unit: 'room', age: 900, pending: 'ward', inpatient: false })),
          ...Array.from({ length: 3 }, () => ({ unit: 'ward', age: 300, pending: null, inpatient: true })),
        ],
      },
      hours: 24,
      members,
      seed: 5,
    };
    const made = toTheEnd(runMembers(ask));
    for (const hour of [4, 8, 24]) {
      const mean = (3 * hour * 60) / STAY;
      let [chance, left, square] = [Math.exp(-mean), 0, 0];
      for (let gone = 0; gone < waited; gone++) {
        left += chance * (waited - gone);
        square += chance * (waited - gone) ** 2;
        chance *= mean / (gone + 1);
      }
      const found = memberValues(made, ask, 'waiting', hour, 1).reduce((a, b) => a + b, 0) / members;
      expect(Math.abs(found - left)).toBeLessThan(4 * Math.sqrt((square - left ** 2) / members));
      expect([...memberValues(made, ask, 'waitingAll', hour)]).toEqual([...memberValues(made, ask, 'waiting', hour, 1)]);
    }
    expect(fansOf(made, ask)).toMatchObject({ waiting: { now: waited }, department: { now: waited }, house: { now: waited + 3 } });
  });

  it('out within four hours, and who is there: M/M/infinity with a stay of three hours', () => {
    const [come, stay] = [4, 180];
    const rooms = hospital(
      'rooms without end',
      [units('room', 500, { kind: 'room' })],
      [new PathwayBuilder('in').seize('room').delay({ kind: 'exponential', mean: stay }, 'seen').release('room').leave()],
      [{ id: 'door', pathway: 'in', priority: 1, arrivals: { ...door, perHour: new Array<number>(168).fill(come) } }],
    );
    const own = knownUnits(rooms, 7 * DAY, 3);
    const members = 400;
    const ask = {
      model: rooms,
      known: own,
      learned: nothingLearned(own),
      now: { minuteOfWeek: 600, people: [] },
      hours: 8,
      members,
      seed: 6,
    };
    const made = toTheEnd(runMembers(ask));
    const fans = fansOf(made, ask);
    const soon = 1 - Math.exp(-240 / stay);
    for (const hour of [4, 8]) {
      const there = (come / 60) * stay * (1 - Math.exp((-hour * 60) / stay));
      for (const measure of ['department', 'house'] as const) {
        const found = memberValues(made, ask, measure, hour).reduce((a, b) => a + b, 0) / members;
        expect(Math.abs(found - there)).toBeLessThan(4 * Math.sqrt(there / members));
      }
      const [came, out] = [made.came, made.soon].map((list) =>
        Array.from({ length: members }, (_, m) => list[m * 9 + hour] as number).reduce((a, b) => a + b, 0),
      ) as [number, number];
      // Every one who came counts, whenever they did: everybody had four hours.
      expect(Math.abs(out / came - soon)).toBeLessThan(4 * Math.sqrt((soon * (1 - soon)) / came));
    }
    expect(fans.soon[2]?.[0]).toBeNaN();
    expect(fans.soon[2]?.[8]).toBeCloseTo(soon, 1);
  });

  it('learns how many come and how readily they leave, and forgets', () => {
    const hour = (h: number, registered: number, share: number): FeedHour => ({
      start: Date.UTC(2024, 0, 1) + h * 3_600_000,
      registered,
      stays: [{ unit: 'ward', ages: new Array<number>(100).fill(500), left: Array.from({ length: 100 }, (_, i) => i < share) }],
    });
    // Twice as many come; of 100 people 4.1 an hour leave, twice the model's 100·60/2880.
    const twice = Array.from({ length: 336 }, (_, h) => hour(h, 2 * PER_HOUR, h % 6 === 0 ? 5 : 4));
    const learned = learn(model, known, twice, 0);
    const mean = learned.arrivals.reduce((a, b) => a + b, 0) / 168;
    expect(mean).toBeGreaterThan(1.75);
    expect(mean).toBeLessThan(2.02);
    expect(learned.leaving[0]).toBeGreaterThan(1.85);
    expect(learned.leaving[0]).toBeLessThan(2.15);
    // Eight weeks later all is as the model says: what was learned before has faded.
    const since = Array.from({ length: 56 * 24 }, (_, h) => hour(336 + h, PER_HOUR, h % 12 === 0 ? 3 : 2));
    const faded = learn(model, known, [...twice, ...since], 0);
    expect(faded.arrivals.reduce((a, b) => a + b, 0) / 168).toBeLessThan(1.12);
    expect(faded.leaving[0]).toBeLessThan(1.2);
    expect(nothingLearned(known).arrivals.every((factor) => factor === 1)).toBe(true);
  });

  it('a run that begins at another minute has its hours, shifts and lists turned', () => {
    const district = districtHospital();
    // Wednesday 14:30: appointments of that day at 14:30 and later; shifts as they are then.
    const at = 2 * DAY + 14.5 * 60;
    const turned = startingAt(district, at, DAY);
    const lists = turned.sources.find(({ id }) => id === 'elective')?.arrivals;
    expect(lists?.kind === 'timetable' && lists.minutes.every((minute) => minute >= 0 && minute <= DAY)).toBe(true);
    // Thursday 7:00 is 16.5 hours ahead.
    expect(lists?.kind === 'timetable' && lists.minutes[0]).toBeCloseTo(16.5 * 60, 6);
    const rate = (one: typeof district, minute: number): number => {
      const arrivals = one.sources[1]?.arrivals;
      if (arrivals?.kind !== 'poisson') return NaN;
      const part = arrivals.cycleMinutes / arrivals.perHour.length;
      return arrivals.perHour[Math.floor((minute % arrivals.cycleMinutes) / part)] ?? NaN;
    };
    for (const ahead of [0, 31, 600, 5000, 9000]) expect(rate(turned, ahead)).toBe(rate(district, at + ahead));
    expect(minuteOfWeek(Date.UTC(2026, 10, 23, 13, 30), 60)).toBe(14.5 * 60);
    const longer = withLongStays(district, (unit) => (unit === 'ICU' ? 2 : 1));
    const stay = (one: typeof district) =>
      one.pathways[0]?.steps.flatMap((step) => (step.do === 'delay' && step.name === 'stay' ? [step.time] : []));
    expect(stay(longer)?.[0]).toEqual({ kind: 'lognormal', mean: 8 * DAY, sd: 10 * DAY });
    expect(stay(longer)?.[1]).toEqual(stay(district)?.[1]);
  });
});

describe('a replayed week', () => {
  it('12 % more come and one ward keeps people a quarter longer: what was learned beats the model as it was and things as they are', () => {
    const model = districtHospital();
    const known = knownUnits(model, DISTRICT_WARM_UP_MINUTES, 1);
    const scored = toTheEnd(
      replayWeek({
        model,
        known,
        warmUpMinutes: DISTRICT_WARM_UP_MINUTES,
        truth: { arrivals: 1.12, unit: 'older people’s ward', longer: 1.25 },
        historyDays: 14,
        everyHours: 24,
        members: 16,
        seed: 20261124,
      }),
    );
    // Eight units, in beds and waiting; waiting in all, the department, the house, and who is out within four hours.
    expect(scored).toHaveLength(7 * (2 * 8 + 4) * 3);
    const inBeds = scored.filter(({ measure }) => measure === 'people');
    const total = (what: 'relearned' | 'plain' | 'persistence'): number => scoresOf(inBeds).reduce((sum, row) => sum + row[what], 0);
    expect(total('relearned')).toBeLessThan(total('plain'));
    expect(total('relearned')).toBeLessThan(0.8 * total('persistence'));
    // Forecasts overlap, so the binomial band does not hold for all of them: half and most of them, roughly.
    const [half, most] = coverageOf(inBeds.map(({ pit }) => pit));
    expect((half?.inside ?? 0) / 168).toBeGreaterThan(0.35);
    expect((half?.inside ?? 0) / 168).toBeLessThan(0.65);
    expect((most?.inside ?? 0) / 168).toBeGreaterThan(0.8);
    const row = scoresOf(scored).find(({ measure, hours }) => measure === 'soon' && hours === 24);
    expect(row?.least).toBeGreaterThan(0);
    expect(row?.most).toBeLessThan(1);
  });
});
