import { describe, expect, it } from 'vitest';
import { columnOf } from '#models/imaging/affine.ts';
import { valueAt } from '#models/imaging/volume.ts';
import { ctSlice, without, writeDicom } from '#tests/make-dicom.ts';
import type { Tags } from '#tests/make-dicom.ts';
import { readHere } from '#tests/read-images-here.ts';
import { decodeRle } from './rle.ts';

const pixel = (row: number, column: number): number => 1000 * (row - 1) + column;

describe('one picture, written in every way', () => {
  const tags = ctSlice({ position: [-10, 20, 30], pixel });
  const ways: readonly (readonly [string, Uint8Array])[] = [
    ['explicit', writeDicom(tags)],
    ['implicit', writeDicom(tags, { syntax: 'implicit' })],
    ['big endian', writeDicom(tags, { syntax: 'big-endian' })],
    ['deflated', writeDicom(tags, { syntax: 'deflated' })],
    ['no preamble', writeDicom(tags, { preamble: false })],
    ['no meta header', writeDicom(tags, { preamble: false, meta: false })],
    ['no meta header, implicit', writeDicom(tags, { preamble: false, meta: false, syntax: 'implicit' })],
    ['no meta header, big endian', writeDicom(tags, { preamble: false, meta: false, syntax: 'big-endian' })],
    ['preamble without meta header', writeDicom(tags, { meta: false })],
    ['explicit that says implicit', writeDicom(tags, { statedSyntax: '1.2.840.10008.1.2' })],
    ['implicit that says explicit', writeDicom(tags, { syntax: 'implicit', statedSyntax: '1.2.840.10008.1.2.1' })],
  ];

  it.each(ways)('%s', async (_, bytes) => {
    const { volumes, reading } = await readHere([bytes]);
    expect(reading.files[0]?.outcome).toBe('image');
    const [volume] = volumes;
    expect(volume?.grid.size).toEqual([5, 4, 1]);
    // Pixel Spacing is rows first: 0.5 mm from row to row, 0.25 mm from column to column.
    expect(columnOf(volume!.grid.toPatient, 0)).toEqual([0.25, 0, 0]);
    expect(columnOf(volume!.grid.toPatient, 1)).toEqual([0, 0.5, 0]);
    expect(columnOf(volume!.grid.toPatient, 3)).toEqual([-10, 20, 30]);
    expect(volume?.voxels).toBeInstanceOf(Int16Array);
    for (let j = 0; j < 4; j++) for (let i = 0; i < 5; i++) expect(valueAt(volume!, [i, j, 0])).toBe(pixel(j, i) - 1024);
    expect(volume?.unit).toBe("[hnsf'U]");
    expect(volume?.range).toEqual({ min: -2024, max: 980 });
  });
});

describe('values', () => {
  const read = async (more: Tags, drop: readonly string[] = []) =>
    (await readHere([writeDicom(without(ctSlice({ rows: 1, columns: 3, more }), ...drop))])).volumes[0]!;

  it('[UR-22] a CT without rescale has no Hounsfield unit', async () => {
    const volume = await read({}, ['0028,1052', '0028,1053']);
    expect(volume.unit).toBeNull();
    expect([...volume.voxels]).toEqual([0, 1, 2]);
  });

  it('a rescale that says it gives something else is not Hounsfield', async () => {
    expect((await read({ '0028,1054': ['LO', 'US'] })).unit).toBeNull();
    expect((await read({ '0028,1054': ['LO', 'HU'] })).unit).toBe("[hnsf'U]");
  });

  it('12 stored bits of 16: overlay bits above are masked, the sign is at bit 11', async () => {
    const volume = await read({
      '0028,0101': ['US', 12],
      '0028,0102': ['US', 11],
      '7FE0,0010': ['OW', [0xf001, 0x0fff, 0x1800]],
      '0028,1052': ['DS', '0'],
    });
    expect([...volume.voxels]).toEqual([1, -1, -2048]);
  });

  it('12 stored bits at the top of 16 are shifted down', async () => {
    const volume = await read({
      '0028,0101': ['US', 12],
      '0028,0102': ['US', 15],
      '0028,0103': ['US', 0],
      '7FE0,0010': ['OW', [0x0010, 0xfff0, 0x8007]],
    });
    expect([...volume.voxels]).toEqual([1, 4095, 2048]);
  });

  it('a modality table gives the values, with its ends held beyond it', async () => {
    const lut: Tags = { '0028,3002': ['US', [2, 1, 16]], '0028,3006': ['OW', [500, 900]] };
    const volume = await read({ '0028,3000': ['SQ', [lut]], '0028,1052': ['DS', '0'] });
    expect([...volume.voxels]).toEqual([500, 500, 900]);
    expect(volume.unit).toBeNull();
  });

  it('MONOCHROME1: an X-ray is turned over, a PET keeps its numbers and says so', async () => {
    const film = await read(
      {
        '0008,0060': ['CS', 'CR'],
        '0028,0004': ['CS', 'MONOCHROME1'],
        '0028,0103': ['US', 0],
        '0028,0101': ['US', 10],
        '0028,0102': ['US', 9],
      },
      ['0028,1052', '0028,1053'],
    );
    expect([...film.voxels]).toEqual([1023, 1022, 1021]);
    const pet = await read({ '0008,0060': ['CS', 'PT'], '0054,1001': ['CS', 'BQML'], '0028,0004': ['CS', 'MONOCHROME1'] });
    expect([...pet.voxels]).toEqual([0, 1, 2]);
    expect(pet).toMatchObject({ highIsDark: true, unit: 'Bq/mL' });
  });

  it('PET slices of different scale get their own values', async () => {
    const slices = [0, 1, 2].map((n) =>
      writeDicom(
        ctSlice({
          rows: 1,
          columns: 2,
          position: [0, 0, n],
          number: n,
          pixel: () => 10,
          more: { '0008,0060': ['CS', 'PT'], '0028,1053': ['DS', String(n + 0.5)], '0028,1052': ['DS', '0'] },
        }),
      ),
    );
    const { volumes, findings } = await readHere(slices);
    expect([...volumes[0]!.voxels]).toEqual([5, 5, 15, 15, 25, 25]);
    expect(findings).toContain('different-slopes');
  });

  it('a palette of 16-bit entries, of 8-bit entries that say 16, and a segmented one', async () => {
    const table = (n: number, data: readonly number[], bits = 16): Tags => ({
      [`0028,110${n}`]: ['US', [data.length, 0, bits]],
      [`0028,120${n}`]: ['OW', data],
    });
    const base: Tags = { '0028,0004': ['CS', 'PALETTE COLOR'], '0028,0103': ['US', 0] };
    const wide = await read({ ...base, ...table(1, [0, 0x8000, 0xff00]), ...table(2, [0x100, 0, 0]), ...table(3, [0, 0, 0x200]) });
    expect([...wide.voxels]).toEqual([0, 1, 0, 128, 0, 0, 255, 0, 2]);
    const narrow = await read({ ...base, ...table(1, [1, 2, 3]), ...table(2, [4, 5, 6]), ...table(3, [7, 8, 255]) });
    expect([...narrow.voxels]).toEqual([1, 4, 7, 2, 5, 8, 3, 6, 255]);
    const segments = (n: number, data: readonly number[]): Tags => ({
      [`0028,110${n}`]: ['US', [3, 0, 16]],
      [`0028,122${n}`]: ['OW', data],
    });
    // One given value, then a straight line of two steps to 0x2000.
    const lined = await read({
      ...base,
      ...segments(1, [0, 1, 0, 1, 2, 0x2000]),
      ...segments(2, [0, 3, 0, 0, 0xff00]),
      ...segments(3, [0, 3, 0, 0, 0]),
    });
    expect([...lined.voxels]).toEqual([0, 0, 0, 16, 0, 0, 32, 255, 0]);
  });

  it('colours: planes, YBR, and two pixels that share their colour', async () => {
    const colour = (photometric: string, data: readonly number[], planar = 0): Promise<{ voxels: ArrayLike<number> }> =>
      read({
        '0028,0002': ['US', 3],
        '0028,0004': ['CS', photometric],
        '0028,0006': ['US', planar],
        '0028,0011': ['US', 2],
        '0028,0100': ['US', 8],
        '0028,0101': ['US', 8],
        '0028,0102': ['US', 7],
        '0028,0103': ['US', 0],
        '7FE0,0010': ['OB', Uint8Array.from(data)],
      });
    expect(Array.from((await colour('RGB', [1, 2, 3, 4, 5, 6])).voxels)).toEqual([1, 2, 3, 4, 5, 6]);
    expect(Array.from((await colour('RGB', [1, 4, 2, 5, 3, 6], 1)).voxels)).toEqual([1, 2, 3, 4, 5, 6]);
    // BT.601: pure red is Y 76, Cb 85, Cr 255 (rounded), grey has both differences at 128.
    expect(Array.from((await colour('YBR_FULL', [76, 85, 255, 90, 128, 128])).voxels)).toEqual([254, 0, 0, 90, 90, 90]);
    expect(Array.from((await colour('YBR_FULL_422', [10, 200, 128, 128])).voxels)).toEqual([10, 10, 10, 200, 200, 200]);
  });

  it('float pixels', async () => {
    const volume = await read({ '7FE0,0008': ['OF', [1.5, -2.25, 1e9]], '0028,0100': ['US', 32], '0028,1052': ['DS', '0'] }, ['7FE0,0010']);
    expect([...volume.voxels]).toEqual([1.5, -2.25, 1e9]);
  });
});

describe('many frames', () => {
  const enhanced = (positions: readonly number[], more: (n: number) => Tags = () => ({})): Uint8Array =>
    writeDicom(
      without(
        ctSlice({
          rows: 1,
          columns: 2,
          more: {
            '0008,0016': ['UI', '1.2.840.10008.5.1.4.1.1.2.1'],
            '0028,0008': ['IS', String(positions.length)],
            '7FE0,0010': ['OW', positions.flatMap((_, n) => [10 * n, 10 * n + 1])],
            '5200,9229': [
              'SQ',
              [
                {
                  '0020,9116': ['SQ', [{ '0020,0037': ['DS', [1, 0, 0, 0, 1, 0]] }]],
                  '0028,9110': ['SQ', [{ '0028,0030': ['DS', [2, 3]], '0018,0050': ['DS', '7'] }]],
                  '0028,9145': ['SQ', [{ '0028,1052': ['DS', '-1000'], '0028,1053': ['DS', '2'], '0028,1054': ['LO', 'HU'] }]],
                },
              ],
            ],
            '5200,9230': ['SQ', positions.map((z, n): Tags => ({ '0020,9113': ['SQ', [{ '0020,0032': ['DS', [0, 0, z]] }]], ...more(n) }))],
          },
        }),
        '0020,0032',
        '0020,0037',
        '0028,0030',
        '0028,1052',
        '0028,1053',
      ),
    );

  it('enhanced CT: functional groups give place, size and rescale; frames are sorted by position', async () => {
    const { volumes } = await readHere([enhanced([8, 0, 4])]);
    const [volume] = volumes;
    expect(volume?.grid.size).toEqual([2, 1, 3]);
    expect(columnOf(volume!.grid.toPatient, 0)).toEqual([3, 0, 0]);
    expect(columnOf(volume!.grid.toPatient, 2)).toEqual([0, 0, 4]);
    expect([0, 1, 2].map((k) => valueAt(volume!, [0, 0, k]))).toEqual([-980, -960, -1000]);
    expect(volume?.unit).toBe("[hnsf'U]");
  });

  it('enhanced with time points: phases by temporal position', async () => {
    const { volumes } = await readHere([
      enhanced([0, 0, 4, 4], (n) => ({ '0020,9111': ['SQ', [{ '0020,9128': ['UL', n % 2 === 0 ? 2 : 1] }]] })),
    ]);
    expect(volumes[0]).toMatchObject({ frames: 2 });
    expect([...volumes[0]!.voxels]).toEqual([10, 11, 30, 31, 0, 1, 20, 21]);
  });

  it('a mosaic of tiles is not put anywhere in the body', async () => {
    const mosaic = ctSlice({ more: { '0008,0008': ['CS', 'ORIGINAL\\PRIMARY\\M\\MOSAIC'] } });
    const { findings, volumes } = await readHere([writeDicom(mosaic)]);
    expect(findings).toEqual(['mosaic', 'no-orientation']);
    expect(columnOf(volumes[0]!.grid.toPatient, 3)).toEqual([0, 0, 0]);
  });

  it('a film: frame time is time, not depth', async () => {
    const film = ctSlice({
      rows: 1,
      columns: 1,
      more: { '0028,0008': ['IS', '3'], '0018,1063': ['DS', '69.47'], '7FE0,0010': ['OW', [1, 2, 3]] },
    });
    const { volumes, findings } = await readHere([writeDicom(film)]);
    expect(volumes[0]).toMatchObject({ frames: 3, grid: { size: [1, 1, 1] }, frameTimesMs: [0, 69.47, 138.94] });
    expect(columnOf(volumes[0]!.grid.toPatient, 2)).toEqual([0, 0, 2]);
    expect(findings).toContain('cine');
  });

  it('a dose: scaling applied, slices at their offsets, also downwards', async () => {
    const dose = (offsets: readonly number[], syntax: 'explicit' | 'big-endian'): Uint8Array =>
      writeDicom(
        ctSlice({
          rows: 1,
          columns: 1,
          position: [1, 2, 3],
          more: {
            '0008,0060': ['CS', 'RTDOSE'],
            '0028,0008': ['IS', '3'],
            '0028,0100': ['US', 32],
            '0028,0101': ['US', 32],
            '0028,0102': ['US', 31],
            '0028,0103': ['US', 0],
            '3004,0002': ['CS', 'GY'],
            '3004,000C': ['DS', offsets],
            '3004,000E': ['DS', '1e-3'],
            // 32 bits as two words: low word first in little endian.
            '7FE0,0010': ['OW', syntax === 'explicit' ? [1000, 0, 0, 1, 3000, 0] : [0, 1000, 1, 0, 0, 3000]],
          },
        }),
        { syntax },
      );
    for (const syntax of ['explicit', 'big-endian'] as const) {
      const { volumes, reading } = await readHere([dose([0, 5, 10], syntax)]);
      expect(reading.files[0]?.outcome).toBe('dose');
      expect(volumes[0]).toMatchObject({ meaning: 'dose', unit: 'Gy' });
      expect([0, 1, 2].map((k) => valueAt(volumes[0]!, [0, 0, k]))).toEqual([1, 65.536, 3]);
      expect(columnOf(volumes[0]!.grid.toPatient, 2)).toEqual([0, 0, 5]);
    }
    const { volumes } = await readHere([dose([0, -5, -10], 'explicit')]);
    expect([0, 1, 2].map((k) => valueAt(volumes[0]!, [0, 0, k]))).toEqual([3, 65.536, 1]);
    expect(columnOf(volumes[0]!.grid.toPatient, 3)).toEqual([1, 2, -7]);
  });
});

describe('run-length coding', () => {
  const stream = (...segments: number[][]): Uint8Array => {
    const head = new Uint32Array(16);
    head[0] = segments.length;
    let at = 64;
    segments.forEach((segment, n) => {
      head[1 + n] = at;
      at += segment.length;
    });
    return Uint8Array.from([...new Uint8Array(head.buffer), ...segments.flat()]);
  };

  it('literal runs, repeats, and the byte that does nothing; high bytes come first', () => {
    // High bytes: four zeros repeated; low bytes: 1 2 as they are, nothing, then 3 twice.
    const data = stream([0xfd, 0x00], [0x01, 1, 2, 0x80, 0xff, 3]);
    expect([...new Uint16Array(decodeRle(data, 4, 1, 2).buffer)]).toEqual([1, 2, 3, 3]);
  });

  it('a stream that ends early is named', () => {
    expect(() => decodeRle(stream([0x00, 1]), 4, 1, 1)).toThrow(/ends before/);
    expect(() => decodeRle(stream([0x00, 1]), 1, 3, 1)).toThrow(/1 segments, 3 expected/);
  });
});

describe('segmentations and structures', () => {
  const seg = (frames: readonly { readonly segment: number; readonly z: number; readonly bits: readonly number[] }[]): Uint8Array => {
    const bits = frames.flatMap((f) => f.bits);
    const packed = Uint8Array.from({ length: Math.ceil(bits.length / 8) }, (_, n) =>
      bits.slice(8 * n, 8 * n + 8).reduce((sum, bit, b) => sum | (bit << b), 0),
    );
    return writeDicom({
      ...ctSlice({ rows: 1, columns: 3 }),
      '0008,0016': ['UI', '1.2.840.10008.5.1.4.1.1.66.4'],
      '0008,0060': ['CS', 'SEG'],
      '0028,0008': ['IS', String(frames.length)],
      '0028,0100': ['US', 1],
      '0028,0101': ['US', 1],
      '0028,0102': ['US', 0],
      '0028,0103': ['US', 0],
      '0062,0001': ['CS', 'BINARY'],
      '0062,0002': ['SQ', [1, 2].map((n): Tags => ({ '0062,0004': ['US', n], '0062,0005': ['LO', `part ${n}`] }))],
      '5200,9230': [
        'SQ',
        frames.map((f): Tags => ({
          '0020,9113': ['SQ', [{ '0020,0032': ['DS', [0, 0, f.z]] }]],
          '0062,000A': ['SQ', [{ '0062,000B': ['US', f.segment] }]],
        })),
      ],
      '7FE0,0010': ['OB', packed],
    });
  };

  it('what was drawn has the day of its study; drawn later, or without one, it is not dated by the day of drawing', async () => {
    const drawn = (day: string): Uint8Array =>
      writeDicom({
        ...ctSlice({ rows: 1, columns: 3 }),
        '0008,0016': ['UI', '1.2.840.10008.5.1.4.1.1.481.3'],
        '0008,0060': ['CS', 'RTSTRUCT'],
        '0008,0020': ['DA', day],
        '0008,0021': ['DA', '20260309'],
        '0008,0023': ['DA', '20260310'],
        '3006,0008': ['DA', '20260309'],
        '3006,0020': ['SQ', [{ '3006,0022': ['IS', '1'], '3006,0026': ['LO', 'mass'] }]],
        '3006,0039': [
          'SQ',
          [
            {
              '3006,0084': ['IS', '1'],
              '3006,0040': [
                'SQ',
                [{ '3006,0042': ['CS', 'CLOSED_PLANAR'], '3006,0046': ['IS', '3'], '3006,0050': ['DS', [0, 0, 0, 1, 0, 0, 0, 1, 0]] }],
              ],
            },
          ],
        ],
      });
    for (const [day, date] of [
      ['20240229', '2024-02-29'],
      ['', null],
    ] as const) {
      const { imaged } = await readHere([drawn(day)]);
      expect(imaged.map((one) => [one.kind, one.facts.date])).toEqual([['structures', date]]);
    }
  });

  it('one-bit frames follow each other without regard to bytes; places without a frame are empty', async () => {
    const { imaged } = await readHere([
      seg([
        { segment: 1, z: 0, bits: [1, 0, 1] },
        { segment: 1, z: 2, bits: [0, 1, 1] },
        { segment: 2, z: 6, bits: [1, 1, 1] },
      ]),
    ]);
    const [one] = imaged;
    if (one?.kind !== 'labels' || one.labels.voxels.kind !== 'labels') throw new Error('no label map');
    expect([...one.labels.voxels.volume.voxels]).toEqual([1, 0, 1, 0, 1, 1, 0, 0, 0, 2, 2, 2]);
    expect(one.labels.segments.map((s) => [s.number, s.name, s.voxelCount])).toEqual([
      [1, 'part 1', 4],
      [2, 'part 2', 3],
    ]);
  });

  it('overlapping segments are kept each on its own', async () => {
    const { imaged, findings } = await readHere([
      seg([
        { segment: 1, z: 0, bits: [1, 1, 0] },
        { segment: 2, z: 0, bits: [0, 1, 1] },
      ]),
    ]);
    const [one] = imaged;
    if (one?.kind !== 'labels' || one.labels.voxels.kind !== 'masks') throw new Error('no masks');
    expect(one.labels.voxels.volumes.map((v) => [...v.voxels])).toEqual([
      [1, 1, 0],
      [0, 1, 1],
    ]);
    expect(findings).toContain('segments-overlap');
  });

  it('structures: contours in mm, damaged ones counted, missing images said', async () => {
    const structures = writeDicom({
      '0008,0016': ['UI', '1.2.840.10008.5.1.4.1.1.481.3'],
      '0008,0060': ['CS', 'RTSTRUCT'],
      '3006,0010': ['SQ', [{ '3006,0012': ['SQ', [{ '3006,0014': ['SQ', [{ '0020,000E': ['UI', '1.2.3'] }]] }]] }]],
      '3006,0020': ['SQ', [{ '3006,0022': ['IS', '7'], '3006,0026': ['LO', 'GTV'] }]],
      '3006,0039': [
        'SQ',
        [
          {
            '3006,002A': ['IS', [255, 0, 0]],
            '3006,0040': [
              'SQ',
              [
                { '3006,0042': ['CS', 'CLOSED_PLANAR'], '3006,0050': ['DS', [0, 0, 1, 4, 0, 1, 4, 2, 1, 0, 2, 1]] },
                { '3006,0042': ['CS', 'CLOSED_PLANAR'], '3006,0050': ['DS', [0, 0, 1, 4]] },
              ],
            ],
            '3006,0084': ['IS', '7'],
          },
        ],
      ],
    });
    const alone = await readHere([structures]);
    expect(alone.findings).toEqual(['contours-damaged', 'reference-missing']);
    const [one] = alone.imaged;
    if (one?.kind !== 'structures') throw new Error('no structures');
    expect(one.structures.structures[0]).toMatchObject({ name: 'GTV', number: 7, colour: [255, 0, 0] });
    expect([...(one.structures.structures[0]?.contours[0]?.points ?? [])]).toEqual([0, 0, 1, 4, 0, 1, 4, 2, 1, 0, 2, 1]);
    expect((await readHere([structures, writeDicom(ctSlice())])).findings).not.toContain('reference-missing');
  });
});
