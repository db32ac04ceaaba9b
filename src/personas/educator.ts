import { m } from '#src/app/messages/compiled/messages.js';
import type { Persona } from './persona.ts';

/** For a room: large type, lessons first. */
export const educator: Persona = {
  id: 'educator',
  label: m.persona_educator,
  description: m.persona_educator_about,
  contributions: [],
  startView: 'body',
  density: 'projector',
  numbers: 'interval',
  rail: true,
};
