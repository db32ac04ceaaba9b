/** `npm run validate`: writes docs/validation/cardiovascular.md from the model and the reference data (SOMA_DATA). */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasData } from '#tests/shared-data.ts';
import { goldenSection, mapSection, numericsSection, restSection, tunedSection } from './validate-sections.ts';
import { diseaseSection, pulseSection, targetSection } from './validate-scenarios.ts';

if (!hasData) {
  console.error('npm run validate needs the reference data: set SOMA_DATA to its folder');
  process.exit(1);
}
const path = fileURLToPath(new URL('../docs/validation/cardiovascular.md', import.meta.url));
const text = [
  '# Validation of the circulation',
  '',
  'Written by `npm run validate`; do not edit. Every figure below was computed by the CPU twin in that run. The WGSL kernel is',
  'held against the twin in `tests/gpu`. The model is described in `models/cardiovascular/MODEL.md`.',
  '',
  ...goldenSection(),
  ...numericsSection(),
  ...restSection(),
  ...targetSection(),
  ...pulseSection(),
  ...diseaseSection(),
  ...mapSection(),
  ...tunedSection(),
].join('\n');
mkdirSync(dirname(path), { recursive: true });
writeFileSync(path, `${text}\n`);
console.log(`written: ${path}`);
