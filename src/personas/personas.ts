import { clinician } from './clinician.ts';
import { educator } from './educator.ts';
import { patient } from './patient.ts';
import type { Persona, PersonaId } from './persona.ts';

/** Same data, three compositions. */
export const personas: Readonly<Record<PersonaId, Persona>> = { clinician, patient, educator };
