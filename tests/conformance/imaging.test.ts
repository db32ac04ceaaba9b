import { expect, test } from 'vitest';
import { spacingOf, voxelVolume } from '#models/imaging/grid.ts';
import { readDicom } from '#workers/ingest/imaging/dicom-file.ts';
import { storedFrames } from '#workers/ingest/imaging/dicom-frames.ts';
import { decodeJpegDct } from '#workers/ingest/imaging/jpeg-dct.ts';
import {
  allFiles,
  dicomFiles,
  expectations,
  fileRows,
  maskedStatistics,
  orientationRows,
  read,
  readVolume,
  twinRows,
} from '../../scripts/imaging-checks.ts';
import { readLargeCt } from '../../scripts/large-ct.ts';
import { dataFile, describeWithData } from './data-root.ts';

describeWithData('images', 'imaging', () => {
  test('every DICOM file: the right values where an expectation exists; at most 10 refused, each with its reason', async () => {
    const rows = await fileRows();
    expect(rows.length).toBe(dicomFiles().length);
    expect(rows.length).toBeGreaterThan(190);
    for (const row of rows) expect(row.agrees, `${row.path}: ${row.found}, expected ${row.expected}`).not.toBe(false);
    // Every expectation that speaks of a file that is there was compared, but for masks, which have their own test.
    const names = new Set(rows.map((r) => r.path.split('/').at(-1)));
    const spoken = [...expectations().keys()].filter((name) => names.has(name) && !name.startsWith('liver'));
    expect(rows.filter((r) => r.agrees === true).length).toBeGreaterThanOrEqual(spoken.length);
    const refused = rows.filter((r) => r.outcome === 'refused');
    expect(refused.map((r) => [r.path.split('/').at(-1), r.reason])).toEqual([
      ['ExplVR_BigEndNoMeta.dcm', 'plan'],
      ['ExplVR_LitEndNoMeta.dcm', 'plan'],
      ['empty_charset_LEI.dcm', 'no-pixels'],
      ['nested_priv_SQ.dcm', 'header-incomplete'],
      ['csa_slice_norm.dcm', 'no-pixels'],
      ['no_meta_group_length.dcm', 'no-pixels'],
      ['priv_SQ.dcm', 'no-pixels'],
      ['rtplan_truncated.dcm', 'plan'],
      ['no-pixel-data.dcm', 'no-pixels'],
    ]);
    for (const row of refused) expect(row.message).toContain('left out');
  });

  test('every lossless twin of CTImage.dcm is identical to it, every lossy one near', async () => {
    const rows = await twinRows();
    expect(rows).toHaveLength(15);
    expect(rows.filter((r) => r.lossless)).toHaveLength(9);
    for (const row of rows) {
      expect(row.sameGrid, row.path).toBe(true);
      if (row.lossless) expect(row.same, row.path).toBe(true);
      // One grey step of the 8-bit twin is 32 HU, of the 12-bit ones 2 HU.
      else expect(row.mean, row.path).toBeLessThan(row.path.includes('Process1Transfer') ? 32 : 8);
    }
  });

  test('sequential and progressive 12-bit JPEG of one picture are the same picture', async () => {
    const name = (process: string): string =>
      allFiles('dicom-transfer-syntax').find((path) => path.includes(`JPEGProcess${process}Transfer`)) as string;
    const base = await readVolume(name('2_4'));
    for (const process of ['6_8', '10_12']) expect((await readVolume(name(process))).voxels, process).toEqual(base.voxels);
  });

  test('our JPEG decoder against libjpeg-turbo on 8 bits: at most one grey level apart', async () => {
    const path = allFiles('dicom-transfer-syntax').find((one) => one.includes('JPEGProcess1Transfer')) as string;
    const dicom = readDicom(dataFile(`imaging/${path}`));
    const [stream] = storedFrames(dicom, 1, 0).frames;
    const [ours] = decodeJpegDct(stream as Uint8Array).planes;
    const library = await readVolume(path);
    let worst = 0;
    for (let n = 0; n < library.voxels.length; n++)
      worst = Math.max(worst, Math.abs((ours?.[n] as number) - (library.voxels[n] as number)));
    expect(ours?.length).toBe(library.voxels.length);
    expect(worst).toBeLessThanOrEqual(1);
  });

  test('the stored orders of one NIfTI image are one image', async () => {
    const rows = await orientationRows();
    expect(rows.length).toBeGreaterThanOrEqual(4);
    for (const row of rows) expect(row, row.name).toMatchObject({ same: true, aligned: true });
  });

  test('contrast MR of the schwannoma patient: 512 x 512 x 40 at 0.410 x 0.410 x 1.5 mm, from shuffled files', async () => {
    const { summaries, reading } = await read('vs-seg-001_T1c');
    expect(summaries).toHaveLength(1);
    expect(reading.owners).toHaveLength(1);
    const volume = await readVolume('vs-seg-001_T1c');
    expect(volume.grid.size).toEqual([512, 512, 40]);
    const [x, y, z] = spacingOf(volume.grid);
    expect(x).toBeCloseTo(0.41, 3);
    expect(y).toBeCloseTo(0.41, 3);
    expect(z).toBeCloseTo(1.5, 3);
  });

  test('sarcoma: the drawn tumour encloses 53.3 mL within 1 %, on a CT it refers to', async () => {
    const { summaries } = await read('tumour-masks/ibsi_dicom');
    const structures = summaries.find((s) => s.kind === 'structures');
    if (structures?.kind !== 'structures') throw new Error('no structures');
    const tumour = structures.structures.find((s) => s.name.startsWith('GTV'));
    expect(Math.abs((tumour?.mL ?? 0) / 53.3 - 1)).toBeLessThan(0.01);
    // The pictures were written anew by their publisher: their series is here, the names of single pictures are not.
    expect(structures.findings).toEqual([{ code: 'reference-missing', detail: '16 of 16 pictures' }]);
    const ct = summaries.find((s) => s.kind === 'image');
    expect(ct).toMatchObject({ unit: "[hnsf'U]", findings: [] });
    expect(ct?.kind === 'image' && ct.geometry.size).toEqual([161, 143, 48]);
  });

  test('the IBSI digital phantom: 74 voxels of 8 mm³, mean 2.15, 1 to 6 (published reference values)', async () => {
    const folder = 'tumour-masks/ibsi_1_digital_phantom/nifti';
    const found = await maskedStatistics(`${folder}/image/phantom.nii.gz`, `${folder}/mask/mask.nii.gz`);
    expect(found).toMatchObject({ voxels: 74, min: 1, max: 6, aligned: true });
    expect(found.mean).toBeCloseTo(2.15, 2);
    expect(74 * voxelVolume((await readVolume(`${folder}/mask/mask.nii.gz`)).grid)).toBeCloseTo(592, 3);
  });

  test('one segmentation packed in bits, deflated, and not aligned to bytes has the same voxels', async () => {
    const counts = await Promise.all(
      ['liver.dcm', 'liver_deflate.dcm', 'liver_nonbyte_aligned.dcm'].map(async (name) => {
        const [one] = (await read(`dicom-odd/${name}`)).summaries;
        return one?.kind === 'labels' ? one.segments.map((s) => s.voxels) : null;
      }),
    );
    // Counted from the plain file itself: the ones in the 98304 bytes behind its Pixel Data element.
    const bytes = dataFile('imaging/dicom-odd/liver.dcm');
    const at = Buffer.from(bytes).lastIndexOf(Buffer.from([0xe0, 0x7f, 0x10, 0x00])) + 12;
    const ones = bytes.subarray(at, at + (512 * 512 * 3) / 8).reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0);
    expect(counts).toEqual([[ones], [ones], [ones]]);
    expect(ones).toBeGreaterThan(100_000);
  });

  test('one picture in seven encodings (MR_small) is the same picture', async () => {
    const names = [
      'MR_small_RLE',
      'MR_small_bigendian',
      'MR_small_expb',
      'MR_small_implicit',
      'MR_small_jpeg_ls_lossless',
      'MR_small_padded',
    ];
    const base = await readVolume('dicom-odd/MR_small.dcm');
    for (const name of names) expect((await readVolume(`dicom-odd/${name}.dcm`)).voxels, name).toEqual(base.voxels);
  });

  test('the same dose in both byte orders', async () => {
    const [a, b] = [await readVolume('dicom-odd/rtdose.dcm'), await readVolume('dicom-odd/rtdose_expb.dcm')];
    expect(b.voxels).toEqual(a.voxels);
    expect(b.grid).toEqual(a.grid);
    expect(a.meaning).toBe('dose');
  });

  test('colour test pattern: planes, palettes and lossless codecs agree to the last value', async () => {
    const base = await readVolume('dicom-transfer-syntax/TestPattern_RGB.dcm');
    for (const name of ['JPEG-LS-Lossless', 'JPEG-Lossless_RGB']) {
      expect((await readVolume(`dicom-transfer-syntax/TestPattern_${name}.dcm`)).voxels, name).toEqual(base.voxels);
    }
  });

  test('the MNI maps the tumour models need: sizes and classes', async () => {
    const tissue = await readVolume('brain-mri/tgt_mni152_tissue_sri.nii.gz');
    expect(tissue.grid.size).toEqual([240, 240, 155]);
    expect([...new Set(tissue.voxels)].sort()).toEqual([0, 1, 2, 3]);
    const pve = await readVolume('brain-mri/mni152_pveseg.nii.gz');
    expect(pve.grid.size).toEqual([207, 256, 215]);
    expect(spacingOf(pve.grid)[0]).toBeCloseTo(0.737, 3);
  });

  test('a sheared NIfTI keeps its shear: the step leans as its header says', async () => {
    const { summaries } = await read('nifti-odd/shear.nii.gz');
    expect(summaries[0]?.findings.map((f) => f.code)).toContain('gantry-tilt');
    const { grid } = await readVolume('nifti-odd/shear.nii.gz');
    // The data set's notes state a shear of 0.948: a voxel's volume over the product of its edges.
    const edges = spacingOf(grid).reduce((product, mm) => product * mm, 1);
    expect(voxelVolume(grid) / edges).toBeCloseTo(0.948, 3);
  });

  test('every other file of the data set is read or named, and nothing throws', async () => {
    const dicom = new Set(dicomFiles());
    for (const path of allFiles().filter((p) => !dicom.has(p))) {
      const [file] = (await read(path)).reading.files;
      const image = /\.(nii|nii\.gz|nrrd|mha)$/.test(path);
      expect(file?.outcome, path).toBe(image ? 'image' : 'refused');
    }
  });
});

test('a CT of 512 x 512 x 400 is read within 1.2 GB', { timeout: 120_000 }, () => {
  const found = readLargeCt();
  expect(found.size).toEqual([512, 512, 400]);
  expect(found.range).toEqual({ min: -1024, max: 1000 });
  expect(found.findings).toEqual([]);
  expect(found.peakBytes).toBeLessThan(1.2e9);
});
