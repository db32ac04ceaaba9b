import type { AnatomyPart } from '#models/imaging/shell.ts';
import type { StageTheme } from '../contract.ts';
import type { TumourStructure } from './contract.ts';

type Rgb = readonly [number, number, number];

/** How a surface looks. Colours are sRGB, 0 to 1. */
export interface ShellLook {
  readonly colour: Rgb;
  /** Null for matt tissue one cannot look through. */
  readonly glass: {
    /** Opacity straight on and at the outline, and how fast it rises. */
    readonly facing: number;
    readonly rim: number;
    readonly power: number;
    /** Share of that on inner faces; 0 leaves them out. */
    readonly back: number;
    /** What is left of it at the end of the scan, so that one looks into the body there. */
    readonly end: number;
    /** Only its nearest layer is seen, and hides what is drawn later behind it: for what encloses everything drawn before. */
    readonly nearest: boolean;
  } | null;
  /** mm from stripe to stripe; 0 for none. */
  readonly stripes: number;
  /** Share of colour kept even in a theme of greys: what colour tells must be told. */
  readonly chroma: number;
}

/** Inks of lines and fills on the cut plane. */
export interface Inks {
  readonly tumour: Rgb;
  readonly chance: Rgb;
  readonly cavity: Rgb;
}

const light = (theme: StageTheme): boolean => theme === 'light';

/** Violet is the tumour's alone; amber says how sure one is; cividis is dose. Red and blue belong to blood. */
export function inks(theme: StageTheme): Inks {
  return light(theme)
    ? { tumour: [0.72, 0.36, 0.9], chance: [0.95, 0.66, 0.12], cavity: [0.88, 0.93, 0.93] }
    : { tumour: [0.76, 0.46, 0.95], chance: [0.97, 0.73, 0.28], cavity: [0.86, 0.92, 0.92] };
}

export function anatomyLook(key: AnatomyPart['key'], theme: StageTheme): ShellLook {
  const day = light(theme);
  switch (key) {
    case 'body':
      return {
        colour: day ? [0.52, 0.53, 0.54] : [0.7, 0.75, 0.79],
        glass: { facing: day ? 0.13 : 0.09, rim: day ? 0.82 : 0.7, power: 1.9, back: 0.2, end: 0.35, nearest: true },
        stripes: 0,
        chroma: 0,
      };
    case 'brain':
      return {
        colour: day ? [0.83, 0.61, 0.56] : [0.88, 0.7, 0.65],
        glass: { facing: day ? 0.22 : 0.2, rim: day ? 0.84 : 0.86, power: 1.35, back: 0, end: 0.8, nearest: true },
        stripes: 0,
        chroma: 0,
      };
    case 'bone':
      return {
        colour: [0.88, 0.83, 0.7],
        glass: { facing: 0.42, rim: 0.92, power: 1.2, back: 0, end: 1, nearest: true },
        stripes: 0,
        chroma: 0,
      };
    case 'air':
      return {
        colour: [0.6, 0.68, 0.72],
        glass: { facing: 0.08, rim: 0.55, power: 1.8, back: 0, end: 0.6, nearest: true },
        stripes: 0,
        chroma: 0,
      };
  }
}

export function structureLook(role: TumourStructure['role'], theme: StageTheme): ShellLook {
  const day = light(theme);
  const colour: Rgb =
    role === 'reach' ? (day ? [0.06, 0.5, 0.5] : [0.36, 0.77, 0.73]) : role === 'spare' ? [0.55, 0.6, 0.34] : [0.55, 0.57, 0.6];
  return {
    colour,
    glass: role === 'plain' ? { facing: 0.25, rim: 0.8, power: 1.6, back: 0, end: 0.8, nearest: false } : null,
    stripes: 0,
    chroma: 0.75,
  };
}

/** `clear`: of glass, so that what stands in it is seen. */
export function tumourLook(theme: StageTheme, clear: boolean): ShellLook {
  return {
    colour: light(theme) ? [0.47, 0.18, 0.62] : [0.58, 0.28, 0.78],
    glass: clear ? { facing: 0.22, rim: 0.95, power: 1.6, back: 0.3, end: 0.8, nearest: false } : null,
    stripes: 0,
    chroma: 0.75,
  };
}

export function infiltrationLook(theme: StageTheme): ShellLook {
  const day = light(theme);
  return {
    colour: day ? [0.58, 0.34, 0.74] : [0.72, 0.54, 0.88],
    glass: { facing: day ? 0.16 : 0.14, rim: 0.66, power: 1.7, back: 0.25, end: 0.8, nearest: false },
    stripes: 0,
    chroma: 0.75,
  };
}

/** The surer, the more there is of it. */
export function chanceLook(chance: number, theme: StageTheme): ShellLook {
  const day = light(theme);
  return {
    colour: day ? [0.86, 0.56, 0.08] : [0.95, 0.7, 0.25],
    glass: { facing: 0.06 + 0.5 * chance * chance, rim: 0.55 + 0.4 * chance, power: 1.8, back: 0, end: 0.8, nearest: false },
    stripes: 0,
    chroma: 0.75,
  };
}

/** `share` of the greatest dose. Striped, so that it is told from shells of tumour and of chance without colour. */
export function doseLook(share: number): ShellLook {
  return {
    colour: cividis(share),
    glass: { facing: 0.16, rim: 0.75, power: 1.5, back: 0, end: 0.8, nearest: false },
    stripes: 4,
    chroma: 0.75,
  };
}

export function cavityLook(theme: StageTheme): ShellLook {
  const colour: Rgb = light(theme) ? [0.5, 0.56, 0.57] : [0.74, 0.8, 0.8];
  return { colour, glass: { facing: 0.14, rim: 0.9, power: 1.3, back: 0.6, end: 0.8, nearest: false }, stripes: 2.5, chroma: 0.75 };
}

const CIVIDIS: readonly Rgb[] = [
  [0, 0.133, 0.306],
  [0.263, 0.306, 0.424],
  [0.49, 0.486, 0.471],
  [0.737, 0.682, 0.424],
  [0.996, 0.91, 0.22],
];

/** Five stops of cividis (Nunez and others 2018), straight between. */
function cividis(share: number): Rgb {
  const s = Math.min(1, Math.max(0, share)) * 4;
  const n = Math.min(3, Math.floor(s));
  const [a, b] = [CIVIDIS[n] as Rgb, CIVIDIS[n + 1] as Rgb];
  return [0, 1, 2].map((k) => (a[k] as number) + ((b[k] as number) - (a[k] as number)) * (s - n)) as unknown as Rgb;
}
