import fc from 'fast-check';
import { zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Imaged } from '#models/imaging/image.ts';
import { IMAGE_REJECTS } from '#models/imaging/rejected.ts';
import { ctSlice, without, writeDicom } from '#tests/make-dicom.ts';
import type { SliceSpec } from '#tests/make-dicom.ts';
import { writeNifti, writeNrrd } from '#tests/make-volumes.ts';
import { readHere, sourceOf } from '#tests/read-images-here.ts';
import { readImagesHere } from '../../../scripts/soma/images.ts';

const ct = (z: number, spec: SliceSpec = {}): Uint8Array =>
  writeDicom(ctSlice({ position: [0, 0, z], number: z + 1, pixel: () => 100 * z, ...spec }));
const sizes = (volumes: readonly { grid: { size: readonly number[] } }[]): string[] => volumes.map((v) => v.grid.size.join('x'));

describe('bad input is named and the rest still loads', () => {
  it('mixed patients: two volumes, never one; one can be chosen', async () => {
    const files = [0, 1, 2].flatMap((z) => [ct(z), ct(z, { patient: 'B', instance: `9.${z}` })]);
    const { volumes, reading } = await readHere(files);
    expect(sizes(volumes)).toEqual(['5x4x3', '5x4x3']);
    expect(reading.owners.map((o) => [o.name, o.files])).toEqual([
      ['Doe A', 3],
      ['Doe B', 3],
    ]);
    const chosen: Imaged[] = [];
    const sources = files.map((bytes, n) => sourceOf(String(n), bytes));
    const second = await readImagesHere(sources, async (one) => void chosen.push(one), { owner: reading.owners[1]?.key as string });
    expect(chosen).toHaveLength(1);
    expect(second.files.map((f) => f.reason)).toEqual(['other-patient', null, 'other-patient', null, 'other-patient', null]);
  });

  it('[UR-21] a missing slice: interpolated, marked and said', async () => {
    const { volumes, imaged } = await readHere([0, 1, 3, 4, 5].map((z) => ct(z)));
    expect(sizes(volumes)).toEqual(['5x4x6']);
    expect(volumes[0]?.filled).toEqual({ axis: 2, slices: [2] });
    expect([...volumes[0]!.voxels].filter((_, n) => n % 20 === 0)).toEqual([0, 100, 200, 300, 400, 500]);
    expect(imaged[0]?.findings).toContainEqual({ code: 'missing-slices', detail: '1 of 6, after 1 mm' });
  });

  it('uneven spacing: an even grid by interpolation, values linear between slices', async () => {
    const { volumes, findings } = await readHere([0, 2, 4, 7, 10].map((z) => ct(z)));
    expect(findings).toContain('uneven-spacing');
    const step = volumes[0]!.grid.toPatient[10] as number;
    const profile = [...volumes[0]!.voxels].filter((_, n) => n % 20 === 0);
    // The picture's number is 100 per mm, so interpolation must give 100 times the place (to rounding of whole numbers).
    profile.forEach((value, k) => expect(Math.abs(value - 100 * k * step)).toBeLessThan(5.1));
  });

  it('truncated: the cut file is named, its place filled', async () => {
    const cut = ct(2).slice(0, -7);
    const { volumes, reasons, findings } = await readHere([ct(0), ct(1), cut, ct(3), ct(4)]);
    expect(reasons).toEqual([null, null, 'pixels-cut', null, null]);
    expect(sizes(volumes)).toEqual(['5x4x5']);
    expect(findings).toContain('missing-slices');
  });

  it('a compressed picture that is damaged: named, the others load', async () => {
    const stream = (bytes: readonly number[]): Uint8Array => {
      const tags = without(ctSlice({ position: [0, 0, 2], number: 3 }), '7FE0,0010');
      return writeDicom(tags, { statedSyntax: '1.2.840.10008.1.2.4.90', fragments: [Uint8Array.from(bytes)] });
    };
    for (const bytes of [[0xff, 0x4f, 0xff, 0x51, 0, 1, 2, 3], [], [1, 2, 3, 4]]) {
      const { volumes, reasons } = await readHere([ct(0), ct(1), stream(bytes), ct(3)]);
      expect(reasons.map((r) => r?.startsWith('pixels-') ?? r)).toEqual([null, null, true, null]);
      expect(sizes(volumes)).toEqual(['5x4x4']);
    }
  });

  it('a compression nobody knows is named by its number', async () => {
    const tags = without(ctSlice(), '7FE0,0010');
    const { reading } = await readHere([writeDicom(tags, { statedSyntax: '1.2.840.10008.1.2.4.100', fragments: [Uint8Array.of(1, 2)] })]);
    expect(reading.files[0]).toMatchObject({ reason: 'compression-unknown' });
    expect(reading.files[0]?.message).toContain('1.2.840.10008.1.2.4.100');
  });

  it('four dimensions, colour and two slices are read and said', async () => {
    const four = writeNifti({ size: [2, 2, 2, 3], values: Array(24).fill(1), sform: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] });
    const { findings, volumes } = await readHere([four, ct(0), ct(1)]);
    expect(volumes).toHaveLength(2);
    expect(findings.filter((f) => ['four-dimensional', 'two-slices'].includes(f)).sort()).toEqual([
      'four-dimensional',
      'two-slices',
      'two-slices',
    ]);
  });

  it('empty, text, an image format of the web, a plan, a curve, a report', async () => {
    const plan = writeDicom({
      '0008,0016': ['UI', '1.2.840.10008.5.1.4.1.1.481.5'],
      '0008,0060': ['CS', 'RTPLAN'],
      '0010,0010': ['PN', 'X'],
    });
    const curve = writeDicom({ '0008,0060': ['CS', 'ECG'], '0010,0010': ['PN', 'X'], '5400,0100': ['SQ', [{}]] });
    const report = writeDicom({ '0008,0060': ['CS', 'SR'], '0010,0010': ['PN', 'X'], '0040,A730': ['SQ', [{}]] });
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13);
    const { reasons, volumes } = await readHere([
      new Uint8Array(),
      new TextEncoder().encode('hello there, no image'),
      png,
      plan,
      curve,
      report,
      ct(0),
    ]);
    expect(reasons).toEqual(['empty', 'not-an-image', 'not-an-image', 'plan', 'waveform', 'no-pixels', null]);
    expect(volumes).toHaveLength(1);
  });

  it('headers that cannot be right', async () => {
    const huge = writeDicom(ctSlice({ more: { '0028,0010': ['US', 65535], '0028,0011': ['US', 65535] } }));
    const sizeless = writeDicom(without(ctSlice(), '0028,0010'));
    const nrrd = writeNrrd(['dimension: 3', 'sizes: 100000 100000 100000', 'space: LPS'], [1, 2], 'raw');
    const promises = writeNrrd(['dimension: 3', 'sizes: 1000 1000 900', 'space: LPS'], [1, 2], 'gzip');
    const flat = writeNifti({ size: [2, 1, 1], values: [1, 2], sform: [1, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0] });
    expect((await readHere([huge, sizeless, nrrd, promises])).reasons).toEqual([
      'sizes-unlikely',
      'header-incomplete',
      'too-large',
      'pixels-cut',
    ]);
    // An sform that does not span space counts as none.
    expect((await readHere([flat])).findings).toContain('no-orientation');
  });

  it('a file that cannot be read is named', async () => {
    const gone = { name: 'gone.dcm', size: 10, read: () => Promise.reject(new Error('NotFoundError')) };
    expect((await readHere([gone, ct(0)])).reasons).toEqual(['unreadable', null]);
  });
});

describe('archives', () => {
  it('a ZIP of a folder is read like the folder; shadow files are passed over', async () => {
    const zip = zipSync({
      'study/1.dcm': ct(0),
      'study/2.dcm': [ct(1), { level: 0 }],
      'study/3.dcm': ct(2),
      '__MACOSX/study/._1.dcm': Uint8Array.of(1),
      'notes.txt': Uint8Array.of(65),
    });
    const { volumes, reading } = await readHere([sourceOf('scan.zip', zip)]);
    expect(sizes(volumes)).toEqual(['5x4x3']);
    expect(reading.files.map((f) => [f.name, f.outcome])).toEqual([
      ['scan.zip', 'index'],
      ['scan.zip/study/1.dcm', 'image'],
      ['scan.zip/study/2.dcm', 'image'],
      ['scan.zip/study/3.dcm', 'image'],
      ['scan.zip/notes.txt', 'refused'],
    ]);
  });

  it('damaged, locked, and one within another', async () => {
    const zip = zipSync({ 'a.dcm': ct(0) });
    const locked = zip.slice();
    locked[6] = 1;
    const inner = zipSync({ 'b.zip': zip });
    const { reasons } = await readHere([sourceOf('1.zip', zip.slice(0, 100)), sourceOf('2.zip', locked), sourceOf('3.zip', inner)]);
    expect(reasons).toEqual(['zip-damaged', 'zip-locked', null, 'zip-in-zip']);
  });
});

describe('nothing makes it throw', () => {
  const known = new Set<string | null>([null, ...Object.keys(IMAGE_REJECTS)]);
  const whole = [
    ct(0),
    writeDicom(ctSlice(), { syntax: 'implicit' }),
    writeDicom(ctSlice(), { syntax: 'deflated' }),
    writeDicom(ctSlice(), { syntax: 'big-endian', preamble: false, meta: false }),
    writeNifti({ size: [3, 2, 2], values: Array(12).fill(7), sform: [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0] }),
    writeNrrd(['dimension: 3', 'sizes: 3 2 2', 'space: LPS', 'space directions: (1,0,0) (0,1,0) (0,0,1)'], Array(12).fill(7), 'gzip'),
    zipSync({ 'a.dcm': ct(0) }),
  ];

  it('cut anywhere', async () => {
    for (const bytes of whole)
      for (let at = 0; at < bytes.length; at += 7) expect(known).toContain((await readHere([bytes.slice(0, at)])).reasons[0]);
  });

  it('changed anywhere: 600 files with up to eight bytes replaced', async () => {
    const damaged = fc
      .tuple(fc.constantFrom(...whole), fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 8 }))
      .map(([bytes, changes]) => {
        const out = bytes.slice();
        for (const [at, value] of changes) out[at % out.length] = value;
        return out;
      });
    await fc.assert(
      fc.asyncProperty(damaged, async (bytes) => {
        for (const reason of (await readHere([bytes, ct(5)])).reasons) expect(known).toContain(reason);
      }),
      { numRuns: 600, seed: 20261123 },
    );
  });
});

describe('cancel', () => {
  it('stops between files and hands nothing more over', async () => {
    const controller = new AbortController();
    const imaged: Imaged[] = [];
    const sources = Array.from({ length: 50 }, (_, z) => ({
      ...sourceOf(`${z}.dcm`, ct(z)),
      read: async () => {
        if (z === 10) controller.abort();
        return ct(z);
      },
    }));
    await expect(readImagesHere(sources, async (one) => void imaged.push(one), { signal: controller.signal })).rejects.toThrow('cancelled');
    expect(imaged).toEqual([]);
  });
});

describe('what is kept', () => {
  it('[UR-24] no name, number or date of birth is in what is handed over', async () => {
    const { imaged, reading } = await readHere([ct(0), ct(1)]);
    const text = JSON.stringify(imaged, (_, value: unknown) => (ArrayBuffer.isView(value) ? null : value));
    for (const secret of ['Doe', 'ID-A', '1950', '1.2.3']) expect(text).not.toContain(secret);
    expect(reading.tags.find((t) => t.tag === '0010,0010')).toMatchObject({ how: 'removed', files: 2 });
  });
});
