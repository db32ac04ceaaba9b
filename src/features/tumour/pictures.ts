import type { ByteField } from '#models/imaging/byte-field.ts';
import type { Grid } from '#models/imaging/grid.ts';
import { inflate } from './deflate.ts';
import { pictureAt, type Course, type Forecast } from './results.ts';

/** The fields of one course on one day, as the stage draws them. */
export interface DayFields {
  readonly density: ByteField;
  readonly probability: ByteField;
  readonly dose: ByteField | null;
  readonly cavity: ByteField | null;
}

interface CourseBytes {
  /** [days, voxels] */
  readonly density: Uint8Array;
  readonly chance: Uint8Array;
  readonly dose: ByteField | null;
  /** What was gone before the first day; null where nothing was. */
  readonly gone: ByteField | null;
  /** That, and what the plan takes out. */
  readonly cavity: ByteField | null;
}

/** Unpacked fields of a simulation; each is made once, so that the stage sees that it is the same again. */
export class Pictures {
  readonly #forecast: Forecast;
  readonly #grid: Grid;
  readonly #bytes: readonly CourseBytes[];
  readonly #made = new Map<string, DayFields>();

  private constructor(forecast: Forecast, grid: Grid, bytes: readonly CourseBytes[]) {
    this.#forecast = forecast;
    this.#grid = grid;
    this.#bytes = bytes;
  }

  /** Unpacks every course. Rejects with a TypeError where the bytes are damaged. */
  static async of(forecast: Forecast): Promise<Pictures> {
    const grid: Grid = { size: forecast.size, toPatient: forecast.toPatient };
    const gone = forecast.givenCavity && { grid, data: await inflate(forecast.givenCavity), low: 0, high: 1 };
    const whole = async (course: Course): Promise<CourseBytes> => {
      const cut = course.cavity && (await inflate(course.cavity.bytes));
      return {
        density: await inflate(course.density),
        chance: await inflate(course.chance),
        dose: course.dose && { grid, data: await inflate(course.dose.bytes), low: 0, high: course.dose.max },
        gone,
        cavity: cut ? { grid, data: gone ? cut.map((part, v) => part | (gone.data[v] as number)) : cut, low: 0, high: 1 } : gone,
      };
    };
    return new Pictures(forecast, grid, await Promise.all(forecast.courses.map(whole)));
  }

  /** The fields of a course on the last pictured day on or before `day`. */
  at(course: number, day: number): DayFields | null {
    const bytes = this.#bytes[course];
    const stored = this.#forecast.courses[course];
    if (!bytes || !stored) return null;
    const n = pictureAt(this.#forecast.pictureDays, day);
    const cut = stored.cavity !== null && (this.#forecast.pictureDays[n] as number) >= stored.cavity.day;
    const key = `${course} ${n}`;
    const known = this.#made.get(key);
    if (known) return known;
    const voxels = this.#grid.size[0] * this.#grid.size[1] * this.#grid.size[2];
    const field = (data: Uint8Array): ByteField => ({
      grid: this.#grid,
      data: data.slice(n * voxels, (n + 1) * voxels) as Uint8Array<ArrayBuffer>,
      low: 0,
      high: 1,
    });
    const made = {
      density: field(bytes.density),
      probability: field(bytes.chance),
      dose: bytes.dose,
      cavity: cut ? bytes.cavity : bytes.gone,
    };
    this.#made.set(key, made);
    return made;
  }
}
