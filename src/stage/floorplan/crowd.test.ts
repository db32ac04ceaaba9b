import { describe, expect, it } from 'vitest';
import { FilmClock } from '#models/hospital/building/film-clock.ts';
import { filmOf } from '#models/hospital/building/film-of.ts';
import { fullHall } from '#tests/full-hall.ts';
import { Crowd, mostAtOnce } from './crowd.ts';
import { FloorCamera } from './floor-camera.ts';
import { triangles } from './floor-solid.ts';
import { PERSON_SHAPES } from './shapes.ts';

const PEOPLE = 5000;

describe('5,000 people', () => {
  const { building, recording } = fullHall(PEOPLE);
  const film = filmOf(recording, building);
  const clock = new FilmClock(film);
  const crowd = new Crowd(mostAtOnce(film));
  const look = { by: 'triage', size: 1, dim: 1, from: -Infinity, to: Infinity, lift: 1 } as const;

  it('each have a place of their own before and after, and walk between', () => {
    expect(film.doubled).toBe(0);
    expect(mostAtOnce(film)).toBe(PEOPLE);
    clock.seek(11.5);
    const walking = clock.walking.subarray(0, clock.count).reduce((sum, one) => sum + one, 0);
    expect(clock.count).toBe(PEOPLE);
    expect(walking).toBeGreaterThan(500);
    for (let row = 0; row < clock.count; row++) {
      const [x, y] = [clock.x[row] as number, clock.y[row] as number];
      // Between the rooms there is no way but the hall.
      if (x > 70.01 && x < 89.99) expect(Math.abs(y - 35)).toBeLessThan(5.01);
    }
  });

  it('are drawn by seven shapes from one buffer, filled in place', () => {
    const buffer = crowd.matrices.buffer;
    clock.seek(9);
    crowd.fill(clock, look);
    expect(crowd.counts.reduce((sum, one) => sum + one, 0)).toBe(PEOPLE);
    // Classes 1 to 5, and class 6 among the others: a sixth each.
    expect([...crowd.counts].slice(0, 6).every((count) => Math.abs(count - PEOPLE / 6) <= 1)).toBe(true);
    expect(crowd.parts).toHaveLength(PERSON_SHAPES.length);
    expect(crowd.parts.every((part) => part.buffer === buffer)).toBe(true);
    // Everybody waits: all are banded.
    expect(crowd.parts[0]?.[15]).toBe(1);
    expect(crowd.parts[0]?.[12]).toBeLessThan(70);
  });

  it('cost no object a frame', () => {
    const play = (frames: number): void => {
      for (let n = 0; n < frames; n++) {
        clock.seek(10 + (n % 20) / 2);
        crowd.fill(clock, look);
      }
    };
    play(400);
    // The least of many short windows, until one is small enough: what the machine has not yet compiled makes numbers of its
    // own for a while; objects of ours would be in every window. A window with a collection in it does not count.
    // Up to nine of ten people walk: the smallest object (16 bytes) made for every hundredth of all would be above this.
    const bound = 20 * PEOPLE * 0.16;
    let least = Infinity;
    for (let n = 0; n < 120 && least >= bound; n++) {
      const before = process.memoryUsage().heapUsed;
      play(20);
      const bytes = process.memoryUsage().heapUsed - before;
      if (bytes >= 0) least = Math.min(least, bytes);
    }
    expect(least).toBeLessThan(bound);
  });
});

describe('the picture of a building', () => {
  it('finds the floor under a pixel again, straight from above and in space', () => {
    for (const plan of [true, false]) {
      const camera = new FloorCamera();
      Object.assign(camera, { plan, width: 800, height: 500 });
      camera.fit(0, 0, 60, 40, 0, 0);
      camera.pose.yaw = 0.4;
      camera.update(800, 500, true);
      for (const [x, y] of [
        [10, 5],
        [55, 38],
      ] as const) {
        const at = camera.screen(x, y, 0);
        expect(at.ok).toBe(true);
        const back = camera.floorAt(at.x, at.y, 0);
        expect(back?.[0]).toBeCloseTo(x, 2);
        expect(back?.[1]).toBeCloseTo(y, 2);
      }
    }
  });

  it('fills an L with triangles of its area', () => {
    const ell = [
      [0, 0],
      [10, 0],
      [10, 5],
      [5, 5],
      [5, 10],
      [0, 10],
    ] as const;
    const area = triangles(ell).reduce(
      (sum, [a, b, c]) => sum + Math.abs((b[0] - a[0]) * (c[1] - a[1]) - (c[0] - a[0]) * (b[1] - a[1])) / 2,
      0,
    );
    expect(area).toBeCloseTo(75, 9);
  });
});
