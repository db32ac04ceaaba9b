import { log } from '#models/core/elementary.ts';
import { randomOpenUniform } from '#models/core/random.ts';
import { dayNumber, dayOf, type Device, type Register } from './register.ts';

/** Everything here is an assumption: no open table of failures by kind of device was found. */
interface Made {
  readonly kind: string;
  /** What of it fails and is replaced. */
  readonly part: string;
  readonly count: number;
  readonly room: string;
  readonly unit: string;
  /** Use a day, in the meter's unit, and how long a device lasts until it fails: Weibull. */
  readonly aDay: number;
  readonly shape: number;
  readonly scale: number;
  readonly years: number;
  readonly everyDays: number | null;
  readonly everyMeter: number | null;
  readonly minutes: number;
}

const MADE: readonly Made[] = [
  {
    kind: 'CT',
    part: 'X-ray tube',
    count: 2,
    room: 'CT',
    unit: 'h',
    aDay: 8,
    shape: 2.4,
    scale: 4000,
    years: 8,
    everyDays: null,
    everyMeter: 700,
    minutes: 300,
  },
  {
    kind: 'X-ray',
    part: 'X-ray tube',
    count: 2,
    room: 'X-ray',
    unit: 'h',
    aDay: 6.5,
    shape: 1.8,
    scale: 9000,
    years: 10,
    everyDays: 182,
    everyMeter: null,
    minutes: 180,
  },
  {
    kind: 'ventilator',
    part: 'blower',
    count: 16,
    room: 'ICU',
    unit: 'h',
    aDay: 9,
    shape: 1.5,
    scale: 15000,
    years: 5,
    everyDays: 365,
    everyMeter: 5000,
    minutes: 90,
  },
  {
    kind: 'infusion pump',
    part: 'battery',
    count: 40,
    room: 'wards',
    unit: 'h',
    aDay: 7,
    shape: 1.2,
    scale: 12000,
    years: 4,
    everyDays: 365,
    everyMeter: null,
    minutes: 30,
  },
  {
    kind: 'patient monitor',
    part: 'display',
    count: 30,
    room: 'wards',
    unit: 'h',
    aDay: 14,
    shape: 1,
    scale: 40000,
    years: 5,
    everyDays: 365,
    everyMeter: null,
    minutes: 30,
  },
];

/** How far into its life each device is, so that not all are alike. */
const SEED = 20261123;

/** Devices of the district hospital, their meters, failures and plans, as of a day. All of it is made up, and says so. */
export function sampleRegister(today: string): Register {
  const now = dayNumber(today);
  const devices = MADE.flatMap((made, k) =>
    Array.from({ length: made.count }, (_, n): Device => {
      const draw = (purpose: number, step: number): number => randomOpenUniform(SEED, k * 1000 + n, purpose, step);
      const age = Math.round(made.years * 365 * (0.4 + 0.6 * draw(91, 0)));
      const value = Math.round(age * made.aDay * (0.8 + 0.4 * draw(92, 0)));
      const failures: number[] = [];
      for (let at = 0, i = 0; ; i++) {
        at += made.scale * (-log(draw(93, i))) ** (1 / made.shape);
        if (at >= value) break;
        failures.push(Math.max(1, Math.round(at)));
      }
      const rate = value / age;
      const since = Math.min(made.everyDays ?? Infinity, (made.everyMeter ?? Infinity) / rate) * 1.06 * draw(94, 0);
      return {
        id: `${made.kind} ${n + 1}`,
        kind: made.kind,
        part: made.part,
        room: made.room,
        installed: dayOf(now - age),
        meter: { unit: made.unit, value, at: dayOf(now - 1) },
        failures: failures.filter((at, i) => i === 0 || at > (failures[i - 1] as number)),
        plans: [
          {
            name: 'service',
            everyDays: made.everyDays,
            everyMeter: made.everyMeter,
            minutes: made.minutes,
            lastDay: dayOf(now - since),
            lastMeter: made.everyMeter === null ? null : Math.max(0, Math.round(value - since * rate)),
          },
        ],
      };
    }),
  );
  return { title: 'District general hospital', assumed: true, devices, quarantined: [], unused: [], missing: [] };
}
