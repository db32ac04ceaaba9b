import { describe, expect, it } from 'vitest';
import { readNumbers } from '../../../tests/shared-data.ts';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from './authoring.ts';
import { compileModel } from './compile.ts';
import type { HospitalModel, Source } from './model.ts';
import { reportOf } from './report-of.ts';
import { withChanges, type HospitalChange } from '../experiment/what-if.ts';
import { Simulation } from './simulation.ts';
import { Travel } from './travel.ts';

const takes = (value: number) => ({ kind: 'constant', value }) as const;
/** Somebody who comes once, at `minute`. */
const once = (id: string, pathway: string, minute: number, priority = 1, at?: string): Source => ({
  id,
  pathway,
  priority,
  arrivals: { kind: 'timetable', minutes: [minute] },
  ...(at === undefined ? {} : { at }),
});

/** Runs a model whose sources come once: what each stayed, and the report. */
function stays(model: HospitalModel, minutes: number, travel: Travel | null = null) {
  const run = new Simulation(
    compileModel(model, travel?.graph.rooms ?? []),
    { seed: 1, replication: 0, minutes, warmUpMinutes: 0 },
    travel,
  );
  run.advance(minutes);
  const report = reportOf(run);
  expect(report.flowBalance).toBe(0);
  expect(report.meanInSystemByStays).toBeCloseTo(report.meanInSystem, 9);
  return { report, stay: Object.fromEntries(report.sources.map((source) => [source.id, source.stay.mean])) };
}

describe('interrupting', () => {
  const served = (preemption: 'none' | 'resume' | 'restart') =>
    stays(
      hospital(
        'm',
        [units('doctor', 1, { order: 'priority', preemption })],
        [new PathwayBuilder('long').serve('doctor', takes(10)).leave(), new PathwayBuilder('short').serve('doctor', takes(4)).leave()],
        [once('calm', 'long', 101, 2), once('urgent', 'short', 107, 1)],
      ),
      200,
    );

  it('none: the urgent one waits until the calm one is done', () => {
    const { stay, report } = served('none');
    expect(stay).toEqual({ calm: 10, urgent: 8 });
    expect(report.resources[0]?.interrupted).toBe(0);
  });
  it('resume: 6 minutes done, 4 for the urgent one, 4 left', () => expect(served('resume').stay).toEqual({ calm: 14, urgent: 4 }));
  it('restart: the 6 minutes were for nothing', () => expect(served('restart').stay).toEqual({ calm: 20, urgent: 4 }));

  it('resample: a new draw, unlike the first', () => {
    const model = (preemption: 'none' | 'resample') =>
      hospital(
        'm',
        [units('doctor', 1, { order: 'priority', preemption })],
        [
          new PathwayBuilder('long').serve('doctor', { kind: 'uniform', min: 20, max: 30 }).leave(),
          new PathwayBuilder('short').serve('doctor', takes(4)).leave(),
        ],
        [once('calm', 'long', 101, 2), once('urgent', 'short', 107, 1)],
      );
    const drawn = stays(model('none'), 200).stay['calm'] as number;
    const again = stays(model('resample'), 200).stay['calm'] as number;
    expect(again).toBeGreaterThanOrEqual(6 + 4 + 20);
    expect(again).toBeLessThanOrEqual(6 + 4 + 30);
    expect(again - 10).not.toBeCloseTo(drawn, 3);
  });
});

describe('shifts', () => {
  /** One nurse from minute 0 to 50 of every 100; somebody comes at 45 and needs 10. */
  const night = (atShiftEnd: 'finish' | 'interrupt' | 'hand-over', second: number) =>
    stays(
      hospital(
        'm',
        [
          units(
            'nurse',
            {
              cycleMinutes: 100,
              shifts: [
                { fromMinute: 0, toMinute: 50, count: 1 },
                { fromMinute: 50, toMinute: 100, count: second },
              ],
            },
            { atShiftEnd, handOverMinutes: 3 },
          ),
        ],
        [new PathwayBuilder('p').serve('nurse', takes(10)).leave()],
        [once('a', 'p', 145)],
      ),
      280,
    );

  it('finish: five minutes of overtime', () => {
    const { stay, report } = night('finish', 0);
    expect(stay).toEqual({ a: 10 });
    expect(report.resources[0]?.overtimeMinutes).toBeCloseTo(5, 9);
    expect(report.resources[0]?.meanOn).toBeCloseTo(150 / 280, 9);
  });
  it('interrupt: the rest is done when somebody is on again', () => {
    const { stay, report } = night('interrupt', 0);
    expect(stay).toEqual({ a: 60 });
    expect(report.resources[0]?.overtimeMinutes).toBe(0);
  });
  it('hand-over: the next shift goes on, three minutes later', () => expect(night('hand-over', 1).stay).toEqual({ a: 13 }));

  /** Day and night, 12 hours each from `turn` o'clock; each day's roster or the week's. Somebody needs 10 minutes at a time. */
  const relieved = (turn: number, days: 1 | 7, at: number, more: readonly HospitalChange[] = []) => {
    const from = (day: number, hour: number) => day * 1440 + hour * 60;
    const shifts = Array.from({ length: days }, (_, day) => [
      { fromMinute: from(day, turn), toMinute: from(day, turn + 12), count: 1 },
      { fromMinute: from(day, turn + 12), toMinute: from(day, turn + 24), count: 1 },
    ]).flat();
    const nurse = units('nurse', { cycleMinutes: days * 1440, shifts }, { atShiftEnd: 'hand-over', handOverMinutes: 3 });
    const model = hospital('m', [nurse], [new PathwayBuilder('p').serve('nurse', takes(10)).leave()], [once('a', 'p', at)]);
    return stays(withChanges(model, more), 12_000).stay['a'];
  };

  it('work is handed over where a shift ends, not at midnight or at the week’s end in the middle of one', () => {
    for (const days of [1, 7] as const) {
      for (const midnight of [1440, 3 * 1440, 7 * 1440]) {
        // Nights from 20 to 8 o'clock: over midnight the ten minutes stay ten; at 8 and at 20 o'clock three come on top.
        expect(relieved(8, days, midnight - 5)).toBe(10);
        expect(relieved(8, days, midnight + 8 * 60 - 5)).toBe(13);
        expect(relieved(8, days, midnight - 4 * 60 - 5)).toBe(13);
        // Where the night does begin at midnight it is handed over then.
        expect(relieved(12, days, midnight - 5)).toBe(13);
      }
    }
    // One more at every hour, or one fewer of two for some hours, cuts no night either.
    const more: HospitalChange = { do: 'units', resource: 'nurse', by: 1 };
    const fewer: HospitalChange = { do: 'units', resource: 'nurse', by: -1, fromMinute: 9 * 60, toMinute: 11 * 60 };
    for (const changes of [[more], [more, fewer]]) {
      expect(relieved(8, 1, 1435, changes)).toBe(10);
      expect(relieved(8, 7, 7 * 1440 - 5, changes)).toBe(10);
      expect(relieved(8, 7, 7 * 1440 + 475, changes)).toBe(13);
    }
    expect(relieved(8, 1, 1440 + 9 * 60 - 5, [more, fewer])).toBe(13);
  });

  it('a constant number with more of them for some hours is relieved then, not at midnight', () => {
    const nurse = units('nurse', 2, { atShiftEnd: 'hand-over', handOverMinutes: 3 });
    const stay = (at: number, by: number) => {
      const model = hospital('m', [nurse], [new PathwayBuilder('p').serve('nurse', takes(10)).leave()], [once('a', 'p', at)]);
      return stays(withChanges(model, [{ do: 'units', resource: 'nurse', by, fromMinute: 600, toMinute: 720 }]), 4000).stay['a'];
    };
    for (const by of [1, -1]) expect([stay(1435, by), stay(1440 + 595, by), stay(1440 + 715, by)]).toEqual([10, 13, 13]);
  });

  it('a break takes one of two away, staggered; a night shift goes over the end of the day', () => {
    const run = new Simulation(
      compileModel(
        hospital(
          'm',
          [
            units('nurse', {
              cycleMinutes: 1440,
              shifts: [
                { fromMinute: 480, toMinute: 1260, count: 2, breaks: [{ fromMinute: 720, toMinute: 780, away: 1 }] },
                { fromMinute: 1260, toMinute: 1920, count: 1 },
              ],
            }),
          ],
          [],
          [],
        ),
      ),
      { seed: 1, replication: 0, minutes: 2880, warmUpMinutes: 0 },
    );
    const on = [60, 500, 730, 790, 1300, 1500, 1930, 2170].map((minute) => {
      run.advance(minute);
      return run.pools[0]?.on[0];
    });
    expect(on).toEqual([1, 2, 1, 2, 1, 1, 2, 1]);
  });
});

describe('beds', () => {
  const ward = (isolated: boolean) => {
    const path = new PathwayBuilder('p').seize('bed');
    if (isolated) path.isolate();
    return stays(
      hospital(
        'm',
        [units('bed', 1, { kind: 'bed', cleaning: { by: 'cleaner', time: takes(5), isolationFactor: 2 } }), units('cleaner', 1)],
        [path.delay(takes(20)).release('bed').leave()],
        [once('first', 'p', 100), once('second', 'p', 110)],
      ),
      190,
    );
  };

  it('are clean before the next one lies in them', () => {
    const { stay, report } = ward(false);
    // 100 to 120, cleaned until 125; the second from 125 to 145.
    expect(stay).toEqual({ first: 20, second: 35 });
    expect(report.resources[0]?.meanDirty).toBeCloseTo(10 / 190, 9);
    expect(report.resources[1]?.granted).toBe(2);
  });
  it('take twice as long after somebody isolated', () => expect(ward(true).stay).toEqual({ first: 20, second: 40 }));
});

describe('deadlock', () => {
  const ring = (n: number, jointly: boolean) => {
    const wards = Array.from({ length: n }, (_, i) => units(`ward ${i}`, 1, { kind: 'bed' }));
    const paths = wards.map((ward, i) => {
      const next = `ward ${(i + 1) % n}`;
      const path = new PathwayBuilder(`p${i}`).seize(ward.id).delay(takes(10)).seize(next);
      // Jointly: both are needed at once, so that nobody can give up the first.
      return jointly
        ? path.delay(takes(5)).release(ward.id).release(next).leave()
        : path.release(ward.id).delay(takes(5)).release(next).leave();
    });
    return stays(
      hospital(
        'm',
        wards,
        paths,
        wards.map((_, i) => once(`a${i}`, `p${i}`, 100)),
      ),
      190,
    );
  };

  it.each([2, 3, 5])('of %i wards in a ring is found and resolved by changing places, at once', (n) => {
    const { stay, report } = ring(n, false);
    expect(Object.values(stay)).toEqual(Array(n).fill(15));
    expect(report.deadlocks).toHaveLength(1);
    expect(report.deadlocks[0]).toMatchObject({ minute: 110, resolved: true });
    expect(report.deadlocks[0]?.resources).toHaveLength(n);
  });

  it('is named, not resolved, where both places are needed at once', () => {
    const { report } = ring(2, true);
    expect(report.deadlocks.map((found) => found.resolved)).toEqual([false]);
    expect(report.stillThere).toBe(2);
  });

  it('is not seen where somebody will still move', () => {
    const model = hospital(
      'm',
      [units('a', 2, { kind: 'bed' }), units('b', 1, { kind: 'bed' })],
      [
        new PathwayBuilder('p').seize('a').delay(takes(10)).seize('b').release('a').delay(takes(5)).release('b').leave(),
        new PathwayBuilder('q').seize('b').delay(takes(10)).seize('a').release('b').delay(takes(5)).release('a').leave(),
        new PathwayBuilder('r').seize('a').delay(takes(40)).release('a').leave(),
      ],
      [once('x', 'p', 100), once('y', 'q', 100), once('z', 'r', 100)],
    );
    const { stay, report } = stays(model, 190);
    expect(report.deadlocks).toEqual([]);
    // y waits for z's bed, x for y's.
    expect(stay).toEqual({ x: 45, y: 45, z: 40 });
  });
});

describe('ways', () => {
  // ward - 54 m - lobby = lift (2 min) = theatre floor - 27 m - theatre; stairs of 36 m beside the lift.
  const graph = {
    rooms: ['ward', 'lobby', 'upper lobby', 'theatre'],
    links: [
      { from: 0, to: 1, kind: 'door', metres: 54 },
      { from: 1, to: 2, kind: 'lift', metres: 0, lift: 0, rideMinutes: 2 },
      { from: 1, to: 2, kind: 'stairs', metres: 36 },
      { from: 2, to: 3, kind: 'door', metres: 27 },
    ],
  } as const;
  const lift = units('lift', 1, { kind: 'lift' });

  it('by bed over the lift, by foot over the stairs', () => {
    const travel = new Travel(graph);
    // 54 m/min by bed: 1 + 2 + 0.5. 72 m/min on foot: 117 m.
    expect(travel.way(0, 3, 2)?.minutes).toBeCloseTo(3.5, 12);
    expect(travel.way(0, 3, 0)?.minutes).toBeCloseTo(117 / 72, 12);
    expect([...(travel.way(0, 3, 2)?.rooms ?? [])]).toEqual([0, 1, 2, 3]);
    expect(new Travel({ rooms: ['a', 'b'], links: [] }).way(0, 1, 0)).toBeNull();
  });

  it('a lift that is taken is waited for', () => {
    const path = new PathwayBuilder('p').move('theatre', 'bed').leave();
    const model = hospital('m', [lift], [path], [once('a', 'p', 100, 1, 'ward'), once('b', 'p', 101, 1, 'ward')]);
    const { stay, report } = stays(model, 190, new Travel(graph));
    // a: at the lift at 101, up at 103, there at 103.5. b: at the lift at 102, waits until 103, up at 105, there at 105.5.
    expect(stay['a']).toBeCloseTo(3.5, 9);
    expect(stay['b']).toBeCloseTo(4.5, 9);
    expect(report.resources[0]?.meanWait).toBeCloseTo(0.5, 9);
  });

  it('a porter comes from where the last patient was left', () => {
    const path = new PathwayBuilder('p').move('theatre', 'bed', 'porter').leave();
    const model = hospital('m', [lift, units('porter', 1)], [path], [once('a', 'p', 100, 1, 'ward'), once('b', 'p', 150, 1, 'ward')]);
    const { stay } = stays(model, 290, new Travel(graph));
    // The first porter stands by; for the second patient the way back is walked: 117 m at 72 m/min, over the stairs.
    expect(stay['a']).toBeCloseTo(3.5, 9);
    expect(stay['b']).toBeCloseTo(3.5 + 117 / 72, 9);
  });
});

describe('skills', () => {
  it('the least skilled who can do it are sent, so that the others stay free', () => {
    const staff = {
      ...units('nurse', 1),
      groups: [
        { count: 1, skills: ['drip', 'plaster'] },
        { count: 1, skills: ['drip'] },
      ],
    };
    const model = hospital(
      'm',
      [staff],
      [
        new PathwayBuilder('drip').serve('nurse', takes(10), { skill: 'drip' }).leave(),
        new PathwayBuilder('plaster').serve('nurse', takes(10), { skill: 'plaster' }).leave(),
      ],
      [once('d', 'drip', 100), once('p', 'plaster', 101), once('q', 'plaster', 102)],
    );
    // q waits for the one who can plaster, though the other is free from 110.
    expect(stays(model, 190).stay).toEqual({ d: 10, p: 10, q: 19 });
  });
});

describe('a run', () => {
  const model = hospital(
    'm',
    [
      units('triage', 2, { order: 'priority', preemption: 'resume' }),
      units('bed', 3, { kind: 'bed', cleaning: { by: 'cleaner', time: exponential(4), isolationFactor: 2 } }),
      units('cleaner', { cycleMinutes: 300, shifts: [{ fromMinute: 20, toMinute: 260, count: 1 }] }),
    ],
    [
      new PathwayBuilder('p')
        .serve('triage', exponential(3), { patience: exponential(40), onGivingUp: 'gone' })
        .choose({ bed: 0.6, home: 0.4 })
        .label('bed')
        .seize('bed')
        .delay({ kind: 'lognormal', mean: 14, sd: 9 })
        .release('bed')
        .label('home')
        .leave('home')
        .label('gone')
        .leave('left without being seen'),
    ],
    [randomArrivals('walk', 'p', 0.25, 3), randomArrivals('blue', 'p', 0.05, 1)],
  );
  const compiled = compileModel(model);
  const run = (replication: number, cuts: readonly number[]) => {
    const simulation = new Simulation(compiled, { seed: 9, replication, minutes: 5000, warmUpMinutes: 700 });
    for (const cut of cuts) simulation.advance(cut);
    simulation.advance(5000);
    return reportOf(simulation);
  };

  it('is the same however it is cut into pieces, and another with another number', () => {
    const whole = run(0, []);
    expect(run(0, [1, 699, 700, 701, 4999])).toEqual(whole);
    expect(run(1, []).hash).not.toBe(whole.hash);
    expect(whole.flowBalance).toBe(0);
    expect(whole.meanInSystemByStays).toBeCloseTo(whole.meanInSystem, 9);
    expect(whole.resources.every((r) => r.granted > 100)).toBe(true);
    expect(whole.sources.every((s) => s.stay.count > 100)).toBe(true);
  });

  it('a patient’s own times are the same in a what-if: all the work done is the same to the last minute', () => {
    const work = (servers: number) => {
      const all = hospital(
        'm',
        [units('s', servers)],
        [new PathwayBuilder('p').serve('s', { kind: 'gamma', shape: 2, scale: 3 }).leave()],
        [{ id: 'crowd', pathway: 'p', priority: 1, arrivals: { kind: 'at-start', count: 300 } }],
      );
      const simulation = new Simulation(compileModel(all), { seed: 3, replication: 0, minutes: 5000, warmUpMinutes: 0 });
      simulation.advance(5000);
      const report = reportOf(simulation);
      expect(report.stillThere).toBe(0);
      return (report.resources[0]?.meanUsed ?? 0) * 5000;
    };
    expect(work(7)).toBeCloseTo(work(1), 6);
  });
});

describe('arrivals', () => {
  const count = (source: Source['arrivals'], minutes: number, runs: number) =>
    Array.from({ length: runs }, (_, replication) => {
      const model = hospital('m', [], [new PathwayBuilder('p').leave()], [{ id: 'a', pathway: 'p', priority: 1, arrivals: source }]);
      const run = new Simulation(compileModel(model), { seed: 5, replication, minutes, warmUpMinutes: 0 });
      run.advance(minutes);
      return reportOf(run).sources[0]?.came ?? 0;
    });
  const moments = (values: readonly number[]) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length;
    return { mean, variance: values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (values.length - 1), error: 0 };
  };

  it('treat-sim: 229.50 a day by exact thinning, 226.95 with the rate frozen at the last arrival', () => {
    const rates = readNumbers('hospital/treat_sim/ed_arrivals.csv').map((row) => row.at(-1) as number);
    expect(rates).toHaveLength(18);
    for (const [thinning, expected] of [
      ['exact', 229.5],
      ['frozen', 226.95],
    ] as const) {
      const found = moments(count({ kind: 'poisson', perHour: rates, cycleMinutes: 1080, dayCv: 0, thinning }, 1140, 1000));
      // Poisson: the standard error of 1,000 days is sqrt(229.5 / 1000) = 0.48; the published figure has 0.36.
      expect(Math.abs(found.mean - expected)).toBeLessThan(4 * Math.hypot(Math.sqrt(229.5 / 1000), 0.36));
    }
  });

  it('busy and quiet days: the variance of a day is m + m² cv² (gamma mixture)', () => {
    const found = moments(count({ kind: 'poisson', perHour: [6], cycleMinutes: 60, dayCv: 0.3, thinning: 'exact' }, 1440, 1500));
    const m = 144;
    const variance = m + m * m * 0.09;
    expect(Math.abs(found.mean - m)).toBeLessThan(4 * Math.sqrt(variance / 1500));
    // Relative error of a variance of a nearly normal count over 1,500 days: sqrt(2/1500) = 3.7 %; a gamma's tail adds some.
    expect(Math.abs(found.variance / variance - 1)).toBeLessThan(0.2);
  });

  it('peak occupancy lags the peak of arrivals: Mt/M/∞ with a sine (Eick, Massey and Whitt)', () => {
    // 6.6 + 4 sin(2πt/24) an hour, mean stay 5 h: mean 33, amplitude 12.141, lag 3.508 h. Rates as 96 steps a day.
    const perHour = Array.from({ length: 96 }, (_, i) => 6.6 + 4 * Math.sin((2 * Math.PI * (i + 0.5)) / 96));
    const model = hospital(
      'm',
      [],
      [new PathwayBuilder('p').delay(exponential(300)).leave()],
      [{ id: 'a', pathway: 'p', priority: 1, arrivals: { kind: 'poisson', perHour, cycleMinutes: 1440, dayCv: 0, thinning: 'exact' } }],
    );
    let [sum, sine, cosine, n] = [0, 0, 0, 0];
    const days = 400;
    const run = new Simulation(compileModel(model), { seed: 5, replication: 0, minutes: 1440 * (days + 3), warmUpMinutes: 0 });
    for (let hour = 72; hour < 24 * (days + 3); hour++) {
      run.advance(hour * 60);
      const there = run.patients.count;
      sum += there;
      sine += there * Math.sin((2 * Math.PI * hour) / 24);
      cosine += there * Math.cos((2 * Math.PI * hour) / 24);
      n++;
    }
    const amplitude = (2 / n) * Math.hypot(sine, cosine);
    const lag = (-Math.atan2(cosine, sine) * 24) / (2 * Math.PI);
    // Counts of neighbouring hours hang together over 5 h: about a tenth of the n are independent; variance 33.
    const error = Math.sqrt((33 * 10) / n);
    expect(Math.abs(sum / n - 33)).toBeLessThan(4 * error);
    expect(Math.abs(amplitude - 12.141357)).toBeLessThan(4 * Math.SQRT2 * error);
    expect(Math.abs(lag - 3.508147)).toBeLessThan((4 * Math.SQRT2 * error * 24) / (12.141 * 2 * Math.PI));
  });
});
