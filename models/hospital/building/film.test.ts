import { describe, expect, it } from 'vitest';
import { compileModel } from '../engine/compile.ts';
import type { HospitalModel } from '../engine/model.ts';
import { reportOf } from '../engine/report-of.ts';
import type { RunReport } from '../engine/report.ts';
import { Simulation } from '../engine/simulation.ts';
import { districtBuilding } from '../library/district-building.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { smallClinic } from '../library/small-clinic.ts';
import type { Building } from './building.ts';
import { contains } from './geometry.ts';
import { FilmClock } from './film-clock.ts';
import { withoutPlace } from './fitted.ts';
import { filmOf } from './film-of.ts';
import { ACT, storyOf, type Film } from './film.ts';
import { planFor } from './plan-for.ts';
import { Recorder } from './recorder.ts';
import { readRecording, type Recording } from './recording.ts';

interface Recorded {
  readonly recording: Recording;
  readonly report: RunReport;
}

function recorded(model: HospitalModel, from: number, to: number, seed = 11): Recorded {
  const run = new Simulation(compileModel(model), { seed, replication: 0, minutes: to, warmUpMinutes: from });
  run.advance(from);
  const recorder = new Recorder(run);
  run.advance(to);
  return { recording: recorder.recording(), report: reportOf(run) };
}

/** Time averages worked out from the film alone: people there, and people waiting for each resource. */
function averages(film: Film): { readonly there: number; readonly waiting: readonly number[] } {
  const { actors, stretches: s, recording } = film;
  const span = recording.toMinute - recording.fromMinute;
  const waiting = recording.resources.map(() => 0);
  let there = 0;
  for (let a = 0; a < actors.count; a++) {
    if ((actors.person[a] as number) < 0) continue;
    there += (actors.to[a] as number) - (actors.from[a] as number);
    const last = actors.first[a + 1] as number;
    for (let i = actors.first[a] as number; i < last; i++) {
      const end = i + 1 < last ? (s.minute[i + 1] as number) : (actors.to[a] as number);
      const r = s.resource[i] as number;
      if (s.act[i] === ACT.waits) waiting[r] = (waiting[r] as number) + end - (s.minute[i] as number);
    }
  }
  return { there: there / span, waiting: waiting.map((minutes) => minutes / span) };
}

const DAY = 1440;
const district = recorded(districtHospital(2), 3 * DAY, 3 * DAY + 6 * 60);
const cases: readonly (readonly [string, Recorded, Building])[] = [
  ['district hospital', district, districtBuilding()],
  ['small clinic', recorded(smallClinic(), 0, DAY), planFor(smallClinic())],
];

describe.each(cases)('%s as a film', (_, { recording, report }, building) => {
  const film = filmOf(recording, building);

  it('agrees with the report of its own run', () => {
    const { there, waiting } = averages(film);
    // Sums of the same times in another order: a part in 10^9.
    expect(there).toBeCloseTo(report.meanInSystem, 7);
    report.resources.forEach((resource, r) => {
      // Who waits with a cleaning or a repair is no person and is in the report alone.
      if (!['cleaner'].includes(resource.id)) expect(waiting[r], resource.id).toBeCloseTo(resource.meanWaiting, 7);
    });
    const clock = new FilmClock(film);
    clock.seek(recording.toMinute);
    expect(clock.people).toBe(report.stillThere);
  });

  it('has everybody in exactly one place of their own, inside the room it is in', () => {
    expect(film.doubled).toBe(0);
    expect(film.jumps).toBe(0);
    const clock = new FilmClock(film);
    const { fromMinute, toMinute } = recording;
    for (let n = 0; n <= 40; n++) {
      clock.seek(fromMinute + ((toMinute - fromMinute) * n) / 40);
      const seen = new Set<number>();
      const taken = new Map<string, number>();
      for (let row = 0; row < clock.count; row++) {
        const actor = clock.actor[row] as number;
        expect(seen.has(actor)).toBe(false);
        seen.add(actor);
        if (clock.walking[row] || (film.actors.person[actor] as number) < 0) continue;
        const [x, y] = [clock.x[row] as number, clock.y[row] as number];
        const room = building.rooms[clock.room[row] as number];
        expect(room && contains(room.outline, [x, y], 0.01)).toBe(true);
        const key = `${x.toFixed(2)} ${y.toFixed(2)} ${(clock.z[row] as number).toFixed(1)}`;
        expect(taken.has(key), `two at ${key}`).toBe(false);
        taken.set(key, actor);
      }
    }
  });

  it('moves nobody faster than the time they have, and through doors only', () => {
    const { stretches: s } = film;
    for (let i = 0; i < s.minute.length; i++) expect(s.walkTo[i]).toBeGreaterThanOrEqual(s.walkFrom[i] as number);
    const levels = new Map(building.levels.map((level) => [level.id, level.elevation]));
    let legs = 0;
    for (const way of film.ways) {
      for (let i = 1; i < way.x.length; i++) {
        const z = way.z[i] as number;
        if (way.z[i - 1] !== z) continue;
        legs++;
        // A quarter, half and three quarters of every leg lie in one and the same room: no leg crosses a wall.
        const at = (f: number): readonly [number, number] => [
          (way.x[i - 1] as number) + f * ((way.x[i] as number) - (way.x[i - 1] as number)),
          (way.y[i - 1] as number) + f * ((way.y[i] as number) - (way.y[i - 1] as number)),
        ];
        const within = building.rooms.filter(
          (room) => levels.get(room.level) === z && [0.25, 0.5, 0.75].every((f) => contains(room.outline, at(f), 0.01)),
        );
        expect(within.length, `leg from ${at(0).join()} to ${at(1).join()}`).toBeGreaterThan(0);
      }
    }
    expect(legs).toBeGreaterThan(5);
  });

  it('is the same forwards, backwards and by leaps', () => {
    const { fromMinute, toMinute } = recording;
    const at = (t: number, clock: FilmClock): string => {
      clock.seek(t);
      return [clock.count, clock.people, clock.waiting, ...clock.x.subarray(0, clock.count), ...clock.items].join();
    };
    const [walking, leaping] = [new FilmClock(film), new FilmClock(film)];
    const times = Array.from({ length: 30 }, (_, n) => fromMinute + ((toMinute - fromMinute) * n) / 29);
    const forwards = times.map((t) => at(t, walking));
    const backwards = [...times].reverse().map((t) => at(t, leaping));
    expect(backwards.reverse()).toEqual(forwards);
  });

  it('survives a file', () => {
    expect(readRecording(JSON.stringify(recording))).toEqual(recording);
  });
});

describe('beds and staff of a film', () => {
  const film = filmOf(district.recording, districtBuilding());

  it('shows as many beds in use as the model has', () => {
    const clock = new FilmClock(film);
    clock.seek(district.recording.toMinute);
    const run = new Simulation(compileModel(districtHospital(2)), { seed: 11, replication: 0, minutes: 3 * DAY + 360, warmUpMinutes: 0 });
    run.advance(3 * DAY + 360);
    for (const pool of run.pools) {
      const { id, kind } = pool.compiled.resource;
      if (kind !== 'bed' && id !== 'CT' && id !== 'X-ray') continue;
      const states = film.building.items.flatMap((item, i) => (item.resource === id ? [clock.items[i]] : []));
      expect(states.filter((state) => state === 1).length, `${id} in use`).toBe(pool.used);
      expect(states.filter((state) => state === 2).length, `${id} dirty`).toBe(pool.dirty[0]);
    }
  });

  it('shows as many staff as are on duty or still at work', () => {
    const clock = new FilmClock(film);
    const doctor = district.recording.resources.findIndex(({ id }) => id === 'ED doctor');
    // Day 3 of the week from midnight: three doctors by night (0 to 8 h).
    clock.seek(3 * DAY + 60);
    let doctors = 0;
    for (let row = 0; row < clock.count; row++) {
      const actor = clock.actor[row] as number;
      if (film.actors.person[actor] === -1 && film.actors.of[actor] === doctor) doctors++;
    }
    expect(doctors).toBe(3);
  });

  it('tells everybody’s story without gaps', () => {
    for (let actor = 0; actor < film.actors.count; actor += 17) {
      const story = storyOf(film, actor);
      const minutes = story.reduce((sum, step) => sum + step.minutes, 0);
      const begun = film.stretches.minute[film.actors.first[actor] as number] as number;
      expect(minutes).toBeCloseTo((film.actors.to[actor] as number) - begun, 6);
    }
  });

  it('is filled again and again without making anything', () => {
    const clock = new FilmClock(film);
    const { fromMinute, toMinute } = district.recording;
    const play = (frames: number): void => {
      for (let n = 0; n < frames; n++) clock.seek(fromMinute + ((toMinute - fromMinute) * (n % 500)) / 500);
    };
    play(4000);
    // The least of many short windows, until one is small enough: what the machine has not yet compiled makes numbers of its
    // own for a while; objects of ours would be in every window. A window with a collection in it does not count.
    // The smallest object (16 bytes) made for every second person at every filling would be above this.
    const bound = 200 * clock.count * 8;
    let least = Infinity;
    for (let n = 0; n < 120 && least >= bound; n++) {
      const before = process.memoryUsage().heapUsed;
      play(200);
      const bytes = process.memoryUsage().heapUsed - before;
      if (bytes >= 0) least = Math.min(least, bytes);
    }
    expect(least).toBeLessThan(bound);
  });
});

it('shows nobody in a bed the building does not have', () => {
  const clinic = planFor(smallClinic());
  const film = filmOf(district.recording, clinic);
  const { stretches: s, actors } = film;
  const missing = new Set(withoutPlace(clinic, districtHospital(2)).map(({ resource }) => resource));
  expect(missing).toContain('medical ward');
  for (let a = 0; a < actors.count; a++) {
    if ((actors.person[a] as number) < 0) continue;
    for (let i = actors.first[a] as number; i < (actors.first[a + 1] as number); i++)
      if (s.act[i] === ACT.served) expect(missing).not.toContain(film.recording.resources[s.resource[i] as number]?.id);
  }
  // The wards hold most of those there; who is left is at the door, with triage or cannot wait elsewhere.
  const clock = new FilmClock(film);
  clock.seek(film.recording.toMinute);
  expect(clock.people).toBeLessThan(district.report.stillThere / 10);
  expect(withoutPlace(districtBuilding(), districtHospital(2))).toEqual([]);
});
