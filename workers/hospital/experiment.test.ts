import { describe, expect, it } from 'vitest';
import { hospital, PathwayBuilder, units } from '#models/hospital/engine/authoring.ts';
import { Study, type StudyRequest } from '#models/hospital/experiment/study.ts';
import { hospitalExperiment } from './experiment.ts';

const ways = { rooms: ['door', 'bed side'], links: [{ from: 0, to: 1, kind: 'door', metres: 144 } as const] };
const request: StudyRequest = {
  model: hospital(
    'm',
    [units('doctor', 1)],
    [new PathwayBuilder('p').move('bed side', 'foot').serve('doctor', { kind: 'constant', value: 10 }).leave()],
    [{ id: 'a', pathway: 'p', priority: 1, at: 'door', arrivals: { kind: 'timetable', minutes: [0, 5] } }],
  ),
  options: [{ id: 'two', changes: [{ do: 'units', resource: 'doctor', by: 1 }] }],
  setting: { seed: 1, minutes: 60, warmUpMinutes: 0 },
  plan: { kind: 'fixed', runs: 1 },
  ways,
};

describe('a study of a hospital whose people walk', () => {
  it('walks the ways of its building: 2 minutes at 72 m a minute, then 10, and 5 of waiting for the second', async () => {
    const study = new Study(request);
    const api = hospitalExperiment();
    await api.openStudy(study.models, ways);
    const setting = { ...request.setting, replication: 0 };
    expect((await api.runOfStudy(0, setting)).sources[0]?.stay.mean).toBeCloseTo((12 + 17) / 2, 9);
    expect((await api.runOfStudy(1, setting)).sources[0]?.stay.mean).toBeCloseTo(12, 9);
    expect(await api.activeInStudy(0, setting)).toEqual([{ resource: 'doctor', sole: 20 / 60, shifting: 0, active: 20 / 60 }]);
  });

  it('is refused in words without a building', () => {
    const { ways: _, ...bare } = request;
    expect(() => new Study(bare)).toThrow('two: the building has no room');
    const api = hospitalExperiment();
    return expect(api.runOfStudy(0, { ...request.setting, replication: 0 })).rejects.toThrow('no hospital 0');
  });
});
