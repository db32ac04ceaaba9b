import type { StageTheme } from './contract.ts';

type Rgb = readonly [number, number, number];

/** Light of a theme. Colours are linear; the backdrop itself is the page's. */
export interface Lighting {
  readonly sky: Rgb;
  readonly ground: Rgb;
  readonly key: Rgb;
  /** Share of colour kept; the reading room is nearly grey. */
  readonly chroma: number;
  readonly glass: number;
  /** The line round what is marked: the accent of the theme, sRGB. */
  readonly line: Rgb;
}

export const LIGHTING: Readonly<Record<StageTheme, Lighting>> = {
  light: { sky: [0.66, 0.65, 0.64], ground: [0.3, 0.25, 0.23], key: [1.2, 1.16, 1.1], chroma: 1, glass: 0.85, line: [0.03, 0.27, 0.27] },
  dark: { sky: [0.4, 0.43, 0.46], ground: [0.12, 0.1, 0.1], key: [1.22, 1.17, 1.1], chroma: 1, glass: 0.7, line: [0.48, 0.83, 0.8] },
  reading: {
    sky: [0.22, 0.22, 0.22],
    ground: [0.08, 0.08, 0.08],
    key: [0.6, 0.6, 0.6],
    chroma: 0.42,
    glass: 0.5,
    line: [0.66, 0.77, 0.76],
  },
};
