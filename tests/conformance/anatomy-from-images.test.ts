import { expect, test } from 'vitest';
import type { Grid } from '#models/imaging/grid.ts';
import { sameGrid, voxelVolume } from '#models/imaging/grid.ts';
import type { LabelMap } from '#models/imaging/label-map.ts';
import { contoursToMask } from '#models/imaging/segment/resample-labels.ts';
import { segmentSurface } from '#models/imaging/surface/segment-surface.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { openEdges, pinchedVertices, volumeInside } from '#tests/mesh-checks.ts';
import { readHere } from '#tests/read-images-here.ts';
import { writeLabels } from '#workers/ingest/imaging/write-labels.ts';
import { read, readVolume } from '../../scripts/imaging-checks.ts';
import { PHANTOMS, phantomRow } from '../../scripts/tissue-checks.ts';
import { describeWithData } from './data-root.ts';

function mapOf(voxels: Uint8Array, grid: Grid, series: readonly string[] = []): LabelMap {
  const numbers = [...new Set(voxels)].filter((n) => n > 0).sort((a, b) => a - b);
  const volume: Volume = {
    grid,
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'labels',
    highIsDark: false,
    range: { min: 0, max: Math.max(...numbers) },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
  const segments = numbers.map((number) => ({
    number,
    name: `part ${number}`,
    type: null,
    colour: null,
    voxelCount: voxels.filter((v) => v === number).length,
  }));
  return { label: 'parts', frameOfReference: null, series, segments, voxels: { kind: 'labels', volume } };
}

function expectSurfaces(map: LabelMap): number[] {
  if (map.voxels.kind !== 'labels') throw new Error('one label map');
  const { grid } = map.voxels.volume;
  return map.segments.map((segment) => {
    const shell = segmentSurface(map, segment);
    expect(openEdges(shell.indices), segment.name).toBe(0);
    expect(pinchedVertices(shell.indices), segment.name).toBe(0);
    const mm3 = segment.voxelCount * voxelVolume(grid);
    expect(volumeInside(shell.positions, shell.indices) / mm3, segment.name).toBeCloseTo(1, 3);
    return shell.volume;
  });
}

describeWithData('anatomy from images', 'imaging', () => {
  test('the tumour drawn on the sarcoma CT: voxels, surface and files all hold 53.30 mL within 1 %', async () => {
    const { imaged } = await read('tumour-masks/ibsi_dicom');
    const ct = imaged.find((one) => one.kind === 'image');
    const drawn = imaged.find((one) => one.kind === 'structures');
    const tumour = drawn?.kind === 'structures' ? drawn.structures.structures.find((s) => s.name.startsWith('GTV')) : undefined;
    if (ct?.kind !== 'image' || !tumour) throw new Error('the sarcoma is not there');
    const { grid } = ct.volume;
    const mask = contoursToMask(tumour.contours, grid);
    if (!mask) throw new Error('the curves lie across the slices');
    const map = mapOf(mask, grid, [ct.facts.series]);
    const mL = ((map.segments[0]?.voxelCount ?? 0) * voxelVolume(grid)) / 1000;
    expect(Math.abs(mL / 53.3 - 1)).toBeLessThan(0.01);
    const [surface] = expectSurfaces(map);
    expect(Math.abs((surface as number) / 1000 / 53.3 - 1)).toBeLessThan(0.01);
    const context = {
      study: ct.facts.study,
      studyDate: null,
      made: 'MANUAL',
      method: '',
      date: '2024-01-01',
      time: '00:00:00',
      version: '0',
    } as const;
    const again = (await readHere([writeLabels(map, 'dicom-seg', context)])).imaged[0];
    if (again?.kind !== 'labels') throw new Error('no segmentation came back');
    expect(again.labels.segments[0]?.voxelCount).toBe(map.segments[0]?.voxelCount);
    expect(again.labels.series).toEqual([ct.facts.series]);
    const packed = (await readHere([writeLabels(map, 'nifti-gz', context)])).volumes[0];
    expect(packed && sameGrid(packed.grid, grid, 0.01)).toBe(true);
    expect(packed?.voxels).toEqual(mask);
  });

  test('surfaces of fluid, grey and white matter of a whole brain, and of the IBSI phantom, are closed and hold their voxels', async () => {
    const phantom = await readVolume('tumour-masks/ibsi_1_digital_phantom/nifti/mask/mask.nii.gz');
    const [mm3] = expectSurfaces(mapOf(Uint8Array.from(phantom.voxels), phantom.grid));
    expect(mm3).toBeCloseTo(592, 0);
    // Every third voxel of the 1 mm map, so that the check of half a million edges stays short.
    const { grid, voxels } = await readVolume('brain-mri/tgt_mni152_tissue_sri.nii.gz');
    const size = grid.size.map((n) => Math.floor(n / 3)) as [number, number, number];
    const m = grid.toPatient.map((v, n) => (n % 4 === 3 ? v : 3 * v));
    const coarse = Uint8Array.from({ length: size[0] * size[1] * size[2] }, (_, n) => {
      const [i, j, k] = [n % size[0], Math.floor(n / size[0]) % size[1], Math.floor(n / (size[0] * size[1]))];
      return voxels[(3 * k * grid.size[1] + 3 * j) * grid.size[0] + 3 * i] as number;
    });
    expect(expectSurfaces(mapOf(coarse, { size, toPatient: m }))).toHaveLength(3);
  });

  test('brain tissue of the noisiest and most uneven phantom: overlap of grey and of white matter at least 0.85', async () => {
    // At 2 mm, with a head about the brain; npm run validate:tissue does them all.
    const phantom = PHANTOMS.find(({ map, spec }) => map === 'sri' && spec.head && spec.noise === 9 && spec.bias === 40 && spec.block);
    if (!phantom) throw new Error('no such phantom');
    const row = await phantomRow(phantom);
    expect(row.grey).toBeGreaterThanOrEqual(0.85);
    expect(row.white).toBeGreaterThanOrEqual(0.85);
    expect(row.verdict.doubts).toEqual([]);
  }, 240_000);
});
