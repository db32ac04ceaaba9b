import { FilmClock } from '#models/hospital/building/film-clock.ts';
import { filmOf } from '#models/hospital/building/film-of.ts';
import { Crowd, mostAtOnce } from '#src/stage/floorplan/crowd.ts';
import { fullHall } from '#tests/full-hall.ts';
import type { Line } from './table.ts';
import { figure, least } from './table.ts';

const PEOPLE = 5000;
const FRAMES = 100;
/** A frame at 60 a second, ms. */
const FRAME = 1000 / 60;
/** Place, turn, colour and mark of everybody: 16 numbers of 4 bytes. */
const BUFFER = PEOPLE * 64;

/** Everybody of a full building to where they are, and into the buffer the graphics card reads, while they walk: one core. */
export async function floorBench(): Promise<readonly Line[]> {
  const { building, recording } = fullHall(PEOPLE);
  const film = filmOf(recording, building);
  const clock = new FilmClock(film);
  const crowd = new Crowd(mostAtOnce(film));
  const play = (): void => {
    for (let n = 0; n < FRAMES; n++) {
      clock.seek(10 + (10 * n) / FRAMES);
      crowd.fill(clock, { by: 'triage', size: 1, dim: 1, from: -Infinity, to: Infinity, lift: 1 });
    }
  };
  play();
  const ms = (await least(7, () => performance.now(), play)) / FRAMES;
  // The least of windows without a collection in them.
  let bytes = Infinity;
  for (let n = 0; n < 30; n++) {
    const before = process.memoryUsage().heapUsed;
    play();
    const made = (process.memoryUsage().heapUsed - before) / FRAMES;
    if (made >= 0) bytes = Math.min(bytes, made);
  }
  return [
    {
      what: 'Building, 5,000 people walking: places found and instances filled for one frame, one core',
      measured: `${figure(ms)} ms`,
      compared: `${figure((100 * ms) / FRAME)} % of a frame at 60 a second`,
    },
    {
      what: 'The same: memory taken for a frame',
      measured: `${figure(bytes / 1000)} kB`,
      compared: `${figure((100 * bytes) / BUFFER)} % of the instances themselves (${figure(BUFFER / 1000)} kB, made once)`,
    },
  ];
}
