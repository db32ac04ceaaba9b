import type { Shell } from '#models/imaging/shell.ts';

/** A surface of one side, as it was made last. */
export interface SideShell {
  readonly what: 'tumour' | 'infiltration' | 'chance' | 'dose' | 'cavity';
  /** Chance, or dose in Gy; density of the others. */
  readonly value: number;
  readonly shell: Shell;
}

/** Is the tumour drawn of glass? With chances about and in it, it would hide the surest. */
export const isClear = (shells: readonly SideShell[]): boolean => shells.some((one) => one.what === 'chance');

/** A name for a surface within a side, or within the patient. */
export const idOf = (what: SideShell['what'], value: number): string => (what === 'chance' || what === 'dose' ? `${what} ${value}` : what);
