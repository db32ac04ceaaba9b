import { m } from '#src/app/messages/compiled/messages.js';
import { plainExports } from '#src/features/export/index.ts';
import { models } from '#src/features/models/index.ts';
import { plainHeart } from '#src/features/physiology/index.ts';
import { plainReport } from '#src/features/report/index.ts';
import { plainTumour } from '#src/features/tumour/index.ts';
import type { Persona } from './persona.ts';

/** Plain words, one thing a screen, counts out of 100, no advice. */
export const patient: Persona = {
  id: 'patient',
  label: m.persona_patient,
  description: m.persona_patient_about,
  contributions: [plainHeart, plainTumour, plainReport, plainExports, models],
  startView: 'me',
  density: 'comfortable',
  numbers: 'counts',
  rail: false,
};
