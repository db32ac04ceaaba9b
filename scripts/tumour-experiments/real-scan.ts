import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { spacingOf } from '#models/imaging/grid.ts';
import type { Imaged } from '#models/imaging/image.ts';
import { contoursToMask } from '#models/imaging/segment/resample-labels.ts';
import { fitTumour } from '#models/tumour/calibrate/fit.ts';
import { cpuSolver } from '#models/tumour/calibrate/solver.ts';
import { workingTissue } from '#models/tumour/calibrate/working-grid.ts';
import type { Triple } from '#models/tumour/index.ts';
import { UNTREATED } from '#models/tumour/index.ts';
import { tissueFromMask } from '#models/tumour/tissue.ts';
import { dataRoot } from '#tests/shared-data.ts';
import { imageSources, readImagesHere } from '../soma/images.ts';
import { SEEDS } from './seeds.ts';

const FOLDER = 'imaging/tumour-masks/ibsi_dicom/STS_002/CT';

/** One real segmentation (a sarcoma of the leg, one date), grown in the soft tissue of its CT: what it fixes. Null without the data. */
export async function realScan(): Promise<readonly string[] | null> {
  const path = join(dataRoot, FOLDER);
  if (!existsSync(path)) return null;
  const images: Imaged[] = [];
  await readImagesHere(await imageSources([path]), async (imaged) => void images.push(imaged));
  const ct = images.find((one) => one.kind === 'image');
  const drawn = images.find((one) => one.kind === 'structures');
  if (ct?.kind !== 'image' || drawn?.kind !== 'structures') throw new Error(`${FOLDER} holds no CT with contours`);
  const { grid: lies, voxels, slope, intercept } = ct.volume;
  const mask = contoursToMask(drawn.structures.structures.find((one) => one.name.startsWith('GTV'))?.contours ?? [], lies);
  if (!mask) throw new Error('the contours lie across the slices');
  const spacing = spacingOf(lies) as Triple;
  // Soft tissue: -200 to 200 Hounsfield units, and all that is drawn.
  const soft = Uint8Array.from(mask, (inside, v) => (inside || Math.abs(slope * (voxels[v] as number) + intercept) <= 200 ? 1 : 0));
  const whole = tissueFromMask({ size: lies.size as Triple, spacing }, soft);
  const { tissue, origin } = workingTissue(whole, mask);
  const grid = { size: whole.grid.size, spacing, origin: origin.map((o) => -o) as unknown as Triple };
  const problem = { tissue, contours: [{ day: 0, kind: 'other' as const, grid, mask }], treatment: UNTREATED };
  const posterior = await fitTumour(problem, cpuSolver(tissue, UNTREATED), { seed: SEEDS.study });
  const number = (x: number): string => Number(x.toPrecision(3)).toString();
  const { edgeRms, effective } = posterior.diagnostics;
  return [
    `One real segmentation, one date: the sarcoma of the leg STS_002, ${(posterior.prepared.contours[0]?.volumeMl ?? 0).toFixed(1)} mL, in the soft tissue of its CT, with priors made for glioma. Edge of the best fit ${edgeRms.toFixed(1)} mm off (root mean square); ${effective.toFixed(0)} independent draws.`,
    '',
    '| number | prior 90 % | after this scan | variance left | identified |',
    '| --- | ---: | ---: | ---: | --- |',
    ...posterior.parameters
      .filter((r) => !/^(sensitivity|radiosensitivity|seed)/.test(r.key))
      .map(
        (r) =>
          `| ${r.key} (${r.unit}) | ${number(r.prior.q05)} to ${number(r.prior.q95)} | ${number(r.q50)} (${number(r.q05)} to ${number(r.q95)}) | ${r.kept.toFixed(2)} | ${r.identified ? 'yes' : 'no'} |`,
      ),
    '',
    ...posterior.notes.map((note) => `What the fit says: "${note}"`),
  ];
}
