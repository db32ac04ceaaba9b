import { m } from '#src/app/messages/compiled/messages.js';
import { exports } from '#src/features/export/index.ts';
import { hospital } from '#src/features/hospital/index.ts';
import { imaging } from '#src/features/imaging/index.ts';
import { lessons } from '#src/features/lessons/index.ts';
import { models } from '#src/features/models/index.ts';
import { physiology } from '#src/features/physiology/index.ts';
import { record } from '#src/features/record/index.ts';
import { report } from '#src/features/report/index.ts';
import { treatment } from '#src/features/treatment/index.ts';
import { tumour } from '#src/features/tumour/index.ts';
import type { Persona } from './persona.ts';

/** Terms, units and intervals; dense. */
export const clinician: Persona = {
  id: 'clinician',
  label: m.persona_clinician,
  description: m.persona_clinician_about,
  contributions: [physiology, record, imaging, tumour, treatment, lessons, report, exports, models, hospital],
  startView: 'body',
  density: 'compact',
  numbers: 'interval',
  rail: true,
};
