import { m } from '#src/app/messages/compiled/messages.js';
import type { Persona } from './persona.ts';

/** Terms, units and intervals; dense. */
export const clinician: Persona = {
  id: 'clinician',
  label: m.persona_clinician,
  description: m.persona_clinician_about,
  contributions: [],
  startView: 'body',
  density: 'compact',
  numbers: 'interval',
  rail: true,
};
