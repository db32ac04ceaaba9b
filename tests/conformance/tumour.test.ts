import { join } from 'node:path';
import { expect, test } from 'vitest';
import { below } from '#tests/figures.ts';
import type { Imaged } from '#models/imaging/image.ts';
import { spacingOf } from '#models/imaging/grid.ts';
import { contoursToMask } from '#models/imaging/segment/resample-labels.ts';
import type { Volume } from '#models/imaging/volume.ts';
import {
  UNTREATED,
  deliveredDose,
  fieldFromEdge,
  frontDecay,
  massMm3,
  planOf,
  resampledDose,
  simulate,
  tumourParameters,
  volumeAbove,
} from '#models/tumour/index.ts';
import { tissueFromMask } from '#models/tumour/tissue.ts';
import { imageSources, readImagesHere } from '../../scripts/soma/images.ts';
import { dataRoot, describeWithData } from './data-root.ts';

async function imagesOf(path: string): Promise<readonly Imaged[]> {
  const found: Imaged[] = [];
  await readImagesHere(await imageSources([join(dataRoot() ?? '', 'imaging', path)]), async (one) => void found.push(one));
  return found;
}

async function volumeOf(path: string): Promise<Volume> {
  const [one] = await imagesOf(path);
  if (one?.kind === 'image') return one.volume;
  throw new Error(`${path} is no image`);
}

describeWithData('tumours on real images', 'imaging', () => {
  test('in an atlas brain the tumour is that of TumorGrowthToolkit, to 1e-5', async () => {
    const atlas = await volumeOf('brain-mri/tgt_mni152_tissue_sri.nii.gz');
    const [nx, ny] = atlas.grid.size;
    const size = [60, 60, 50] as const;
    const n = size[0] * size[1] * size[2];
    const tissue = { grid: { size, spacing: [1, 1, 1] as const }, white: new Uint8Array(n), grey: new Uint8Array(n) };
    for (let v = 0; v < n; v++) {
      const [i, j, k] = [v % 60, Math.floor(v / 60) % 60, Math.floor(v / 3600)];
      // An empty rim, because the other code wraps round its box.
      if (i % 59 === 0 || j % 59 === 0 || k % 49 === 0) continue;
      const kind = atlas.voxels[i + 130 + nx * (j + 90 + ny * (k + 60))];
      if (kind === 3) tissue.white[v] = 255;
      if (kind === 2) tissue.grey[v] = 255;
    }
    const parameters = tumourParameters({ diffusion: 0.5, whiteGreyRatio: 1, proliferation: 0.1 });
    const start = { centre: [30, 30, 27], width: 2, peak: 0.9 } as const;
    const probes = [38 + 60 * (30 + 60 * 25), 30 + 60 * (40 + 60 * 25), 30 + 60 * (30 + 60 * 34), 20 + 60 * (28 + 60 * 25)];
    const run = (longestStep: number): number[][] =>
      simulate({ tissue, start, parameters, treatment: UNTREATED, frames: [15, 30], longestStep }).map(({ field }) => [
        massMm3(tissue.grid, field),
        ...probes.map((v) => field[v]!),
      ]);
    const [a, b, c] = [run(0.2), run(0.1), run(0.05)];
    // cbd5bca with numpy 2.4.6, Euler of 0.05, 0.025 and 0.0125 d, two Richardson steps; D alike in white and grey.
    const theirs = [
      [368.796040772, 0.05647444700026736, 0.02314503383687523, 0.08894133011410126, 0.018324912956914574],
      [1362.0464436982493, 0.18265387896182916, 0.12108854769853263, 0.2290469021230465, 0.09488924293478594],
    ];
    theirs.forEach((row, f) =>
      row.forEach((expected, q) => {
        const [x, y, z] = [a![f]![q]!, b![f]![q]!, c![f]![q]!];
        const limit = (4 * (2 * z - y) - (2 * y - x)) / 3;
        below(
          'TumorGrowthToolkit run here, atlas brain (share of mass; voxel)',
          Math.abs(limit / (q === 0 ? expected : 1) - (q === 0 ? 1 : expected)),
          1e-5,
        );
      }),
    );
  });

  test('a dose image that is relative to a prescription is refused; the same in Gy is itself on its own grid', async () => {
    const dose = await volumeOf('dicom-odd/rtdose.dcm');
    expect(() => resampledDose(dose, dose.grid)).toThrow('not stated in Gy');
    const { gray } = resampledDose({ ...dose, unit: 'Gy' }, dose.grid);
    // Smallest and largest value as the data set's notes have them.
    expect(Math.abs(Math.min(...gray) - 0.795)).toBeLessThan(1e-6);
    expect(Math.abs(Math.max(...gray) - 1.254)).toBeLessThan(1e-6);
  });

  test('a sarcoma of the leg grows, keeps its mass without growth and is irradiated: no brain is asked for', async () => {
    const found = await imagesOf('tumour-masks/ibsi_dicom/STS_002/CT');
    const ct = found.find((one) => one.kind === 'image');
    const drawn = found.find((one) => one.kind === 'structures');
    if (ct?.kind !== 'image' || drawn?.kind !== 'structures') throw new Error('CT or contours are not there');
    const { grid, voxels, slope, intercept } = ct.volume;
    const contours = drawn.structures.structures.find((one) => one.name.startsWith('GTV'))?.contours ?? [];
    const all = contoursToMask(contours, grid);
    if (!all) throw new Error('the contours lie across the slices');
    // The block of 100 x 100 voxels about the drawing, all slices; soft tissue from -200 to 200 Hounsfield units.
    const [nx, ny, nz] = grid.size;
    const first = all.indexOf(1);
    const [i0, j0] = [
      Math.min(nx - 100, Math.max(0, (first % nx) - 50)),
      Math.min(ny - 100, Math.max(0, (Math.floor(first / nx) % ny) - 20)),
    ];
    const cut = (at: (v: number) => number): Uint8Array =>
      Uint8Array.from({ length: 10_000 * nz }, (_, v) =>
        at(i0 + (v % 100) + nx * (j0 + (Math.floor(v / 100) % 100) + ny * Math.floor(v / 10_000))),
      );
    const target = cut((v) => all[v]!);
    expect(target.reduce((s, x) => s + x, 0)).toBe(all.reduce((s, x) => s + x, 0));
    const soft = cut((v) => (Math.abs(slope * voxels[v]! + intercept) <= 200 || all[v] ? 1 : 0));
    const tissue = tissueFromMask({ size: [100, 100, nz], spacing: spacingOf(grid) }, soft);
    const parameters = tumourParameters({ diffusion: 0.1, proliferation: 0.05 });
    const start = { field: fieldFromEdge(tissue.grid, target, 0.16, frontDecay(parameters)) };
    const amount = (value: number, unit: string) => ({ value, unit });
    const values = {
      dose: amount(2, 'Gy'),
      fractions: amount(25, '1'),
      per_week: amount(5, '1'),
      margin: amount(15, 'mm'),
      penumbra: amount(6, 'mm'),
    };
    const scenario = {
      schema: 1,
      id: 's',
      title: 's',
      model: 'tumour',
      duration: amount(40, 'd'),
      interventions: [{ id: 'r', kind: 'radiotherapy', start: amount(0, 'd'), values }],
    } as const;
    const { treatment } = planOf(scenario, { grid: tissue.grid, target, dose: null });
    const dose = deliveredDose(treatment, target.length);
    expect(target.every((inside, v) => inside === 0 || Math.abs(dose[v]! - 50) < 1e-4)).toBe(true);
    const base = { tissue, start, parameters, frames: [0, 40] };
    const precision = 'float32' as const;
    const [before, alone] = simulate({ ...base, treatment: UNTREATED }, { precision });
    const [, treated] = simulate({ ...base, treatment }, { precision });
    const mL = (field: ArrayLike<number>): number => volumeAbove(tissue, field, 0.16) / 1000;
    // 53.3 mL was drawn; its edge is known to half a voxel of 0.98 x 0.98 x 3.27 mm.
    below('Start from a drawn sarcoma: volume against the 53.3 mL drawn', Math.abs(mL(before!.field) / 53.3 - 1), 0.05);
    expect(mL(alone!.field)).toBeGreaterThan(1.1 * mL(before!.field));
    expect(massMm3(tissue.grid, treated!.field)).toBeLessThan(0.6 * massMm3(tissue.grid, alone!.field));
    const still = simulate({ ...base, treatment: UNTREATED, parameters: { ...parameters, proliferation: 0 } }, { precision: 'float64' });
    const [m0, m1] = still.map(({ field }) => massMm3(tissue.grid, field));
    below('Mass with growth off in the leg of a CT, 0.98 x 0.98 x 3.27 mm', Math.abs(m1! / m0! - 1), 1e-12);
  });
});
