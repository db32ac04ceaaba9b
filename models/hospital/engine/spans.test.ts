import { describe, expect, it } from 'vitest';
import { exponential, hospital, PathwayBuilder, randomArrivals, units } from './authoring.ts';
import { compileModel } from './compile.ts';
import { reportOf } from './report-of.ts';
import { Simulation } from './simulation.ts';

const takes = (value: number) => ({ kind: 'constant', value }) as const;

describe('spans between marks', () => {
  const path = new PathwayBuilder('p')
    .mark('decided')
    .seize('bed')
    .mark('granted')
    .delay(takes(20))
    .mark('gone')
    .delay(takes(100))
    .release('bed')
    .leave();
  const model = {
    ...hospital(
      'm',
      [units('bed', 1, { kind: 'bed' })],
      [path],
      [{ id: 'a', pathway: 'p', priority: 1, arrivals: { kind: 'timetable', minutes: [0, 30] } }],
    ),
    spans: [
      { name: 'boarding', from: 'decided', to: 'gone', via: 'granted' },
      { name: 'transfer', from: 'granted', to: 'gone' },
    ],
  };

  it('are counted person by person: 20 and 110 minutes of boarding, 20 of transfer', () => {
    const run = new Simulation(compileModel(model), { seed: 1, replication: 0, minutes: 600, warmUpMinutes: 0 });
    run.advance(600);
    const [boarding, transfer] = reportOf(run).spans;
    // The second waits from 30 to 120 for the bed.
    expect(boarding).toMatchObject({ name: 'boarding', count: 2, mean: 65, withinFourHours: 1 });
    expect(transfer).toMatchObject({ name: 'transfer', count: 2, mean: 20 });
  });

  it('leave out those who never passed the mark on the way', () => {
    const home = {
      ...model,
      pathways: [new PathwayBuilder('p').mark('decided').delay(takes(5)).mark('gone').leave().build(), path.build()].map((one, i) => ({
        ...one,
        id: i === 0 ? 'p' : 'q',
      })),
    };
    const run = new Simulation(compileModel(home), { seed: 1, replication: 0, minutes: 600, warmUpMinutes: 0 });
    run.advance(600);
    expect(reportOf(run).spans.map((span) => span.count)).toEqual([0, 0]);
  });
});

describe('people there, slice by slice', () => {
  const model = hospital(
    'm',
    [units('server', 1)],
    [new PathwayBuilder('p').serve('server', exponential(1)).leave()],
    [randomArrivals('a', 'p', 0.8)],
  );
  const report = (sliceMinutes?: number, pieces = 1) => {
    const run = new Simulation(compileModel(model), {
      seed: 3,
      replication: 0,
      minutes: 1000,
      warmUpMinutes: 400,
      ...(sliceMinutes === undefined ? {} : { sliceMinutes }),
    });
    for (let i = 1; i <= pieces; i++) run.advance((1000 * i) / pieces);
    return reportOf(run);
  };

  it('average to the mean number there, the warm-up told as well', () => {
    const { series = [], meanInSystem } = report(50);
    expect(series).toHaveLength(20);
    const after = series.slice(8);
    expect(after.reduce((a, b) => a + b, 0) / after.length).toBeCloseTo(meanInSystem, 9);
  });

  it('change nothing else of a run, and do not depend on how it was cut', () => {
    const { series, ...rest } = report(50);
    expect(rest).toEqual(report());
    expect(report(50, 13).series).toEqual(series);
  });
});
