import type { RoomKind } from '#models/hospital/building/building.ts';
import type { StageTheme } from '../contract.ts';

export type Rgb = readonly [number, number, number];

const hex = (text: string): Rgb => [1, 3, 5].map((i) => Number.parseInt(text.slice(i, i + 2), 16) / 255) as unknown as Rgb;

/** Cividis (Nuñez, Anderton, Renslow 2018) at sevenths: told apart with any kind of colour vision, and in grey. */
const CIVIDIS = ['#00224e', '#123570', '#3b496c', '#575d6d', '#7d7c78', '#a69c75', '#d3c164', '#fee838'].map(hex);

/** Colour of 0 to 1. Writes r, g, b at `at` of `out`. */
export function cividis(value: number, out: Float32Array, at: number): void {
  const scaled = Math.min(0.9999, Math.max(0, value)) * (CIVIDIS.length - 1);
  const i = Math.floor(scaled);
  const f = scaled - i;
  const [a, b] = [CIVIDIS[i] as Rgb, CIVIDIS[i + 1] as Rgb];
  for (let k = 0; k < 3; k++) out[at + k] = (a[k] as number) + f * ((b[k] as number) - (a[k] as number));
}

/** By shape (see PERSON_SHAPES): classes 1 to 5, others, staff. Okabe and Ito's colours; arterial red is kept for blood. */
export const PERSON_COLOURS: readonly Rgb[] = ['#d55e00', '#e69f00', '#d9c72e', '#2fa37c', '#56b4e9', '#9a86b8', '#f4f4ef'].map(hex);

/** Free, used, dirty, out of order: also told by brightness. */
export const UNIT_COLOURS: Readonly<Record<StageTheme, readonly Rgb[]>> = {
  light: ['#f7f7f3', '#5b8f95', '#c9a66b', '#3c4144'].map(hex),
  dark: ['#6d7a80', '#3f9d98', '#b08a4a', '#1c2124'].map(hex),
  reading: ['#6a6a6a', '#8f9d9b', '#4b463c', '#242424'].map(hex),
};

interface FloorColours {
  readonly wall: Rgb;
  readonly plain: Rgb;
  readonly picked: Rgb;
  readonly ring: Rgb;
  readonly kinds: Readonly<Partial<Record<RoomKind, Rgb>>>;
  /** Light from everywhere, from one side, share of colour kept. */
  readonly light: Rgb;
}

const tints = (list: Readonly<Partial<Record<RoomKind, string>>>): FloorColours['kinds'] =>
  Object.fromEntries(Object.entries(list).map(([kind, text]) => [kind, hex(text)]));

export const FLOOR_COLOURS: Readonly<Record<StageTheme, FloorColours>> = {
  light: {
    wall: hex('#8d9694'),
    plain: hex('#dfe3e0'),
    picked: hex('#a8d8d2'),
    ring: hex('#0f6b6b'),
    kinds: tints({
      circulation: '#f2f1ec',
      waiting: '#e9e2cf',
      reception: '#e9e2cf',
      ward: '#dbe6e6',
      treatment: '#d5e5e2',
      theatre: '#cfdfe6',
      imaging: '#dcdcea',
      laboratory: '#e2dcea',
      stairs: '#c9cdca',
      lift: '#b9c0bd',
    }),
    light: [0.62, 0.42, 1],
  },
  dark: {
    wall: hex('#57646a'),
    plain: hex('#232c31'),
    picked: hex('#2c6663'),
    ring: hex('#5cc4bb'),
    kinds: tints({
      circulation: '#1b2226',
      waiting: '#37342a',
      reception: '#37342a',
      ward: '#24343a',
      treatment: '#22363a',
      theatre: '#22313f',
      imaging: '#2c2d40',
      laboratory: '#332c40',
      stairs: '#303a3f',
      lift: '#3a464c',
    }),
    light: [0.66, 0.42, 1],
  },
  reading: {
    wall: hex('#5a5a5a'),
    plain: hex('#262626'),
    picked: hex('#4c5654'),
    ring: hex('#93b3af'),
    kinds: tints({
      circulation: '#181818',
      waiting: '#3a382f',
      reception: '#3a382f',
      ward: '#273532',
      treatment: '#2d372c',
      theatre: '#26323f',
      imaging: '#303040',
      laboratory: '#392f40',
      stairs: '#3a3a3a',
      lift: '#444444',
    }),
    light: [0.6, 0.36, 0.45],
  },
};

/** What is kept of a colour in the dark room: bright things are dimmed there. */
export const PERSON_DIM: Readonly<Record<StageTheme, number>> = { light: 1, dark: 1, reading: 0.8 };
