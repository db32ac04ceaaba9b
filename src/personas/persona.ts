import type { Contribution } from '#src/commands/contribution.ts';

/** Who is looking: which features, which words, which defaults. Composition over the same data, never a fork. */
export interface Persona {
  readonly id: PersonaId;
  readonly label: () => string;
  readonly description: () => string;
  readonly contributions: readonly Contribution[];
  /** View id a twin opens with. */
  readonly startView: string;
  /** Text size: 14, 17 or 20 px. */
  readonly density: 'compact' | 'comfortable' | 'projector';
  /** How chance is put: quantiles and units, or counts out of 100. */
  readonly numbers: 'interval' | 'counts';
  /** False: one thing a screen, the views as a row of large buttons under the banner instead of a rail. */
  readonly rail: boolean;
}

export type PersonaId = 'clinician' | 'patient' | 'educator';
