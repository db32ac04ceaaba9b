import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { columnOf } from '#models/imaging/affine.ts';
import { orientationOf, spacingOf } from '#models/imaging/grid.ts';
import { valueAt } from '#models/imaging/volume.ts';
import { writeMetaImage, writeNifti, writeNrrd } from '#tests/make-volumes.ts';
import { readHere, sourceOf } from '#tests/read-images-here.ts';

const size = [3, 2, 2] as const;
const values = Array.from({ length: 12 }, (_, n) => 100 * n - 300);
/** RAS: i to the left by 2 mm, j to the front by 3, k to the head by 4; voxel 0 at (10, -20, 30). */
const sform = [-2, 0, 0, 10, 0, 3, 0, -20, 0, 0, 4, 30];

describe('NIfTI', () => {
  const expected = { toPatient: [2, 0, 0, -10, 0, -3, 0, 20, 0, 0, 4, 30] };

  it.each([
    [1, false],
    [1, true],
    [2, false],
    [2, true],
  ] as const)('version %i, big endian %s: RAS becomes LPS', async (version, bigEndian) => {
    const file = writeNifti({ version, bigEndian, size, values, sform });
    for (const bytes of [file, new Uint8Array(gzipSync(file))]) {
      const [volume] = (await readHere([bytes])).volumes;
      expect(volume?.grid.toPatient).toEqual(expected.toPatient);
      expect([...(volume?.voxels ?? [])]).toEqual(values);
      expect(orientationOf(volume!.grid)).toBe('LAS');
    }
  });

  it('slope and intercept; a slope of 0 means none', async () => {
    const scaled = (await readHere([writeNifti({ size, values, sform, slope: 0.5, intercept: 10 })])).volumes[0]!;
    expect(valueAt(scaled, [1, 0, 0])).toBe(-90);
    expect(scaled.range).toEqual({ min: -140, max: 410 });
    expect((await readHere([writeNifti({ size, values, sform, slope: 0, intercept: 10 })])).volumes[0]).toMatchObject({
      slope: 1,
      intercept: 0,
    });
  });

  it('qform where there is no sform: a quarter turn about z, and qfac', async () => {
    // Quaternion (0, 0, sin 45): i to +y, j to -x in RAS.
    const turned = { quaternion: [0, 0, Math.SQRT1_2] as const, offset: [1, 2, 3] as const };
    const up = (await readHere([writeNifti({ size, values, qform: turned, spacing: [2, 3, 4] })])).volumes[0]!;
    const close = (a: readonly number[], b: readonly number[]): void =>
      a.forEach((v, n) => expect(Math.abs(v - (b[n] as number))).toBeLessThan(1e-6));
    close(columnOf(up.grid.toPatient, 0), [0, -2, 0]);
    close(columnOf(up.grid.toPatient, 1), [3, 0, 0]);
    close(columnOf(up.grid.toPatient, 2), [0, 0, 4]);
    close(columnOf(up.grid.toPatient, 3), [-1, -2, 3]);
    const down = (await readHere([writeNifti({ size, values, qform: { ...turned, qfac: -1 }, spacing: [2, 3, 4] })])).volumes[0]!;
    close(columnOf(down.grid.toPatient, 2), [0, 0, -4]);
  });

  it('sform goes before qform, even where the library would choose the other', async () => {
    const bytes = writeNifti({ size, values, sform, qform: { quaternion: [0, 0, 0], offset: [0, 0, 0] }, spacing: [9, 9, 9] });
    new DataView(bytes.buffer).setInt16(252, 2, true);
    expect((await readHere([bytes])).volumes[0]?.grid.toPatient).toEqual(expected.toPatient);
  });

  it('without either, sizes are known and left and right are not', async () => {
    const { volumes, findings } = await readHere([writeNifti({ size, values, spacing: [2, 3, 4] })]);
    expect(spacingOf(volumes[0]!.grid)).toEqual([2, 3, 4]);
    expect(findings).toEqual(['no-orientation', 'two-slices']);
  });

  it('metres become millimetres', async () => {
    const metres = sform.map((v) => v / 1000);
    const [volume] = (await readHere([writeNifti({ size, values, sform: metres, units: 1 })])).volumes;
    volume?.grid.toPatient.forEach((v, n) => expect(v).toBeCloseTo(expected.toPatient[n] as number, 4));
  });

  it('four dimensions, and colour', async () => {
    const four = await readHere([writeNifti({ size: [3, 2, 1, 2], values, sform })]);
    expect(four.volumes[0]).toMatchObject({ frames: 2, grid: { size: [3, 2, 1] } });
    expect(four.findings).toContain('four-dimensional');
    const colour = await readHere([writeNifti({ size: [2, 2, 1], type: 128, values: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12], sform })]);
    expect(colour.volumes[0]).toMatchObject({ components: 3, meaning: 'colour' });
    expect(colour.findings).toContain('colour');
  });

  it('header and voxels in two files', async () => {
    const whole = writeNifti({ size, values, sform });
    const header = whole.slice(0, 348);
    header.set([0x6e, 0x69, 0x31], 344);
    const { volumes, reading } = await readHere([sourceOf('a/brain.hdr', header), sourceOf('a/brain.img', whole.slice(352))]);
    expect([...(volumes[0]?.voxels ?? [])]).toEqual(values);
    expect(reading.files.map((f) => f.outcome)).toEqual(['image', 'part']);
    expect((await readHere([sourceOf('a/brain.hdr', header)])).reasons).toEqual(['data-elsewhere']);
  });
});

describe('NRRD', () => {
  const header = (space: string): string[] => [
    'dimension: 3',
    'sizes: 3 2 2',
    `space: ${space}`,
    'space directions: (2,0,0) (0,3,0) (0,0,4)',
    'space origin: (1,2,3)',
  ];

  it.each(['raw', 'gzip', 'text', 'hex'] as const)('%s', async (encoding) => {
    const [volume] = (await readHere([writeNrrd(header('left-posterior-superior'), values, encoding)])).volumes;
    expect([...(volume?.voxels ?? [])]).toEqual(values);
    expect(volume?.grid).toEqual({ size, toPatient: [2, 0, 0, 1, 0, 3, 0, 2, 0, 0, 4, 3] });
  });

  it('big endian, and spaces that count the other way', async () => {
    const [ras] = (await readHere([writeNrrd(header('right-anterior-superior'), values, 'raw', true)])).volumes;
    expect([...(ras?.voxels ?? [])]).toEqual(values);
    expect(ras?.grid.toPatient).toEqual([-2, 0, 0, -1, 0, -3, 0, -2, 0, 0, 4, 3]);
    const [las] = (await readHere([writeNrrd(header('LAS'), values, 'raw')])).volumes;
    expect(las?.grid.toPatient).toEqual([2, 0, 0, 1, 0, -3, 0, -2, 0, 0, 4, 3]);
  });

  it('a list of values at each voxel becomes one volume after the other', async () => {
    const listed = [
      'dimension: 4',
      'sizes: 2 3 2 1',
      'space: LPS',
      'space directions: none (1,0,0) (0,1,0) (0,0,1)',
      'kinds: list domain domain domain',
    ];
    const [volume] = (await readHere([writeNrrd(listed, [0, 100, 1, 101, 2, 102, 3, 103, 4, 104, 5, 105], 'raw')])).volumes;
    expect(volume).toMatchObject({ frames: 2, grid: { size: [3, 2, 1] } });
    expect([...(volume?.voxels ?? [])]).toEqual([0, 1, 2, 3, 4, 5, 100, 101, 102, 103, 104, 105]);
  });

  it('voxels in a file of their own', async () => {
    const raw = new Uint8Array(new Int16Array(values).buffer);
    const lines = ['NRRD0004', 'type: short', 'encoding: raw', 'endian: little', ...header('LPS'), 'data file: voxels.raw', ''];
    const { volumes, reading } = await readHere([
      sourceOf('d/voxels.raw', raw),
      sourceOf('d/image.nhdr', new TextEncoder().encode(lines.join('\n'))),
    ]);
    expect([...(volumes[0]?.voxels ?? [])]).toEqual(values);
    expect(reading.files.map((f) => f.outcome)).toEqual(['part', 'image']);
  });
});

describe('MetaImage', () => {
  const header = ['NDims = 3', 'DimSize = 3 2 2', 'ElementSpacing = 2 3 4', 'TransformMatrix = 0 1 0 -1 0 0 0 0 1', 'Offset = 1 2 3'];

  it.each([
    [false, false],
    [true, false],
    [false, true],
  ])('packed %s, big endian %s: each run of the matrix is an axis', async (packed, big) => {
    const [volume] = (await readHere([writeMetaImage(header, values, packed, big)])).volumes;
    expect([...(volume?.voxels ?? [])]).toEqual(values);
    expect(columnOf(volume!.grid.toPatient, 0)).toEqual([0, 2, 0]);
    expect(columnOf(volume!.grid.toPatient, 1)).toEqual([-3, 0, 0]);
    expect(columnOf(volume!.grid.toPatient, 3)).toEqual([1, 2, 3]);
  });
});

describe('one image in every format', () => {
  it('is the same image', async () => {
    const lps = ['dimension: 3', 'sizes: 3 2 2', 'space: LPS', 'space directions: (2,0,0) (0,-3,0) (0,0,4)', 'space origin: (-10,20,30)'];
    const meta = ['NDims = 3', 'DimSize = 3 2 2', 'ElementSpacing = 2 3 4', 'TransformMatrix = 1 0 0 0 -1 0 0 0 1', 'Offset = -10 20 30'];
    const { volumes } = await readHere([
      writeNifti({ size, values, sform }),
      writeNrrd(lps, values, 'gzip'),
      writeMetaImage(meta, values, true),
    ]);
    expect(volumes).toHaveLength(3);
    for (const volume of volumes) {
      expect(volume.grid).toEqual(volumes[0]?.grid);
      expect(volume.voxels).toEqual(volumes[0]?.voxels);
    }
  });
});
