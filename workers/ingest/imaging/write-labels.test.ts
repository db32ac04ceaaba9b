import dicomParser from 'dicom-parser';
import { readHeader } from 'nifti-reader-js';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Affine, Vec3 } from '#models/imaging/affine.ts';
import { applyAffine, flipRasLps, invertAffine } from '#models/imaging/affine.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { LabelMap, Segment } from '#models/imaging/label-map.ts';
import type { SegmentationContext } from '#models/imaging/labels-out/dicom-seg.ts';
import { nameOfUid, uidOfName } from '#models/imaging/labels-out/one-way-uid.ts';
import type { Volume } from '#models/imaging/volume.ts';
import { readHere } from '#tests/read-images-here.ts';
import { writeLabels } from './write-labels.ts';

const CONTEXT: SegmentationContext = {
  study: '00aa11bb22cc33dd44ee55ff',
  studyDate: '2023-11-05',
  made: 'SEMIAUTOMATIC',
  method: 'region growing',
  date: '2024-02-29',
  time: '10:20:30',
  version: '0.1.0',
};
const SERIES = '0123456789abcdef01234567';
const FRAME = 'f00000000000000000000001';

const [c, s] = [Math.cos(0.3), Math.sin(0.3)];
const GRIDS: Readonly<Record<string, Affine>> = {
  straight: [0.5, 0, 0, -10, 0, 0.75, 0, 20, 0, 0, 3, -300.25],
  oblique: [0.8 * c, -1.1 * s, 0, -50.123, 0.8 * s, 1.1 * c, 0, 20.7, 0, 0, 2.5, -300.25],
  // The stack leans by 20 degrees, as with a tilted gantry.
  tilted: [0.9, 0, 0, 1, 0, 0.9, 2 * Math.sin(0.349), 2, 0, 0, 2 * Math.cos(0.349), 3],
  // Slices from head to foot: index axes are left-handed.
  'from above': [1, 0, 0, 0, 0, 1, 0, 0, 0, 0, -4, 90],
  // Stored as sagittal slices with rows towards the feet.
  sagittal: [0, 0, 1.5, 4, 0.7, 0, 0, -6, 0, -0.7, 0, 8],
};

/** Two segments, numbered 1 and 7; the first slice, and the last, hold nothing. */
function sample(toPatient: Affine, wide = false): LabelMap {
  const size: Vec3 = [13, 11, 7];
  const voxels = wide ? new Uint16Array(13 * 11 * 7) : new Uint8Array(13 * 11 * 7);
  const second = wide ? 700 : 7;
  for (let k = 0; k < 7; k++)
    for (let j = 0; j < 11; j++)
      for (let i = 0; i < 13; i++) {
        const at = (k * 11 + j) * 13 + i;
        if (k >= 1 && k <= 4 && i > 3 && i < 9 && j > 2 + k && j < 8) voxels[at] = 1;
        else if (k >= 3 && k < 6 && i === 10) voxels[at] = second;
      }
  const count = (n: number): number => voxels.filter((v) => v === n).length;
  const segment = (number: number, name: string, type: string | null): Segment => ({
    number,
    name,
    type,
    colour: null,
    voxelCount: count(number),
  });
  return {
    label: 'Größe',
    frameOfReference: FRAME,
    series: [SERIES],
    segments: [segment(1, 'Geschwür', '108369006 SCT Neoplasm'), segment(second, 'Edge', null)],
    voxels: { kind: 'labels', volume: labels({ size, toPatient }, voxels, second) },
  };
}

function labels(grid: Grid, voxels: Uint8Array | Uint16Array, most: number): Volume {
  return {
    grid,
    voxels,
    components: 1,
    frames: 1,
    slope: 1,
    intercept: 0,
    unit: null,
    meaning: 'labels',
    highIsDark: false,
    range: { min: 0, max: most },
    padding: null,
    windows: [],
    measured: [true, true, true],
    filled: null,
    frameTimesMs: null,
  };
}

const volumeOf = (map: LabelMap): Volume => {
  if (map.voxels.kind !== 'labels') throw new Error('not one label map');
  return map.voxels.volume;
};

/** Each labelled voxel of one volume by the middle of its place in the patient, to 0.001 mm. */
function places({ grid, voxels }: Volume): Map<string, number> {
  const found = new Map<string, number>();
  const [nx, ny] = grid.size;
  for (let at = 0; at < voxels.length; at++) {
    if (voxels[at] === 0) continue;
    const index: Vec3 = [at % nx, Math.floor(at / nx) % ny, Math.floor(at / (nx * ny))];
    const place = applyAffine(grid.toPatient, index).map((mm) => (Math.round(mm * 1000) / 1000 + 0).toFixed(3));
    found.set(place.join(' '), voxels[at] as number);
  }
  return found;
}

describe('DICOM segmentation', () => {
  it.each(Object.keys(GRIDS))('%s: every voxel at its place in the patient, names, types and links come back', async (name) => {
    const map = sample(GRIDS[name] as Affine);
    const { imaged, findings } = await readHere([writeLabels(map, 'dicom-seg', CONTEXT)]);
    const [one] = imaged;
    if (one?.kind !== 'labels') throw new Error('no label map');
    const expected = new Map([...places(volumeOf(map))].map(([place, n]) => [place, n === 7 ? 2 : n]));
    expect(places(volumeOf(one.labels))).toEqual(expected);
    expect(one.labels.segments).toMatchObject([
      { number: 1, name: 'Geschwür', type: '108369006 SCT Neoplasm', voxelCount: map.segments[0]?.voxelCount },
      { number: 2, name: 'Edge', type: '85756007 SCT Tissue', voxelCount: map.segments[1]?.voxelCount },
    ]);
    expect(one.labels).toMatchObject({ series: [SERIES], frameOfReference: FRAME });
    expect(one.facts.study).toBe(CONTEXT.study);
    // The day of the scan it was drawn on, not the day on which it was saved.
    expect(one.facts.date).toBe('2023-11-05');
    expect(findings).toEqual(['reference-missing']);
  });

  it('another reader finds header, groups and bits as the standard wants them', () => {
    const map = sample(GRIDS.straight as Affine);
    const data = dicomParser.parseDicom(writeLabels(map, 'dicom-seg', CONTEXT));
    expect(data.string('x00020010')).toBe('1.2.840.10008.1.2.1');
    expect(data.string('x00080016')).toBe('1.2.840.10008.5.1.4.1.1.66.4');
    expect([data.string('x00620001'), data.string('x00080008'), data.string('x00280008')]).toEqual(['BINARY', 'DERIVED\\PRIMARY', '7']);
    expect([data.uint16('x00280010'), data.uint16('x00280011'), data.uint16('x00280100')]).toEqual([11, 13, 1]);
    expect(['x00080020', 'x00080021', 'x00080023'].map((tag) => data.string(tag))).toEqual(['20231105', '20240229', '20240229']);
    // A person is not named, and that this is so is said.
    for (const tag of ['x00100010', 'x00100020', 'x00100030']) expect(data.elements[tag]?.length).toBe(0);
    expect(data.string('x00120062')).toBe('YES');
    const organisation = data.elements.x00209221?.items?.[0]?.dataSet?.string('x00209164');
    const indices = data.elements.x00209222?.items?.map((item) => item.dataSet);
    expect(indices?.map((set) => set?.string('x00209164'))).toEqual([organisation, organisation]);
    const frames = data.elements.x52009230?.items?.map((item) => item.dataSet);
    const values = frames?.map((set) => {
      const content = set?.elements.x00209111?.items?.[0]?.dataSet;
      return [content?.uint32('x00209157', 0), content?.uint32('x00209157', 1)];
    });
    // Segment 1 in slices 1 to 4, segment 7 (the second) in 3 to 5: five slices hold something.
    expect(values).toEqual([[1, 1], [1, 2], [1, 3], [1, 4], [2, 3], [2, 4], [2, 5]]); // prettier-ignore
    const bits = data.elements.x7fe00010;
    expect(bits?.length).toBe(2 * Math.ceil((7 * 143) / 16));
    const byte = (n: number): number => data.byteArray[(bits?.dataOffset as number) + n] as number;
    const bit = (frame: number, i: number, j: number): number => {
      const at = frame * 143 + j * 13 + i;
      return (byte(at >> 3) >> (at & 7)) & 1;
    };
    // Slice 1 of segment 1 begins at row 4, column 4; slice 5 of segment 7 is column 10 alone.
    expect([bit(0, 4, 4), bit(0, 4, 3), bit(0, 3, 4), bit(0, 8, 7), bit(0, 9, 7)]).toEqual([1, 0, 0, 1, 0]);
    expect([bit(6, 10, 0), bit(6, 9, 0), bit(6, 11, 10)]).toEqual([1, 0, 0]);
  });

  it('segments that overlap come back each on its own', async () => {
    const { size, toPatient } = volumeOf(sample(GRIDS.straight as Affine)).grid;
    const mask = (from: number): Uint8Array => Uint8Array.from({ length: 13 * 11 * 7 }, (_, n) => (n >= from && n < from + 300 ? 1 : 0));
    const volumes = [mask(0), mask(200)].map((voxels) => labels({ size, toPatient }, voxels, 1));
    const map: LabelMap = { ...sample(toPatient), voxels: { kind: 'masks', volumes } };
    const { imaged } = await readHere([writeLabels(map, 'dicom-seg', CONTEXT)]);
    const [one] = imaged;
    if (one?.kind !== 'labels' || one.labels.voxels.kind !== 'masks') throw new Error('no masks');
    expect(one.labels.voxels.volumes.map(places)).toEqual(volumes.map(places));
  });

  it('the same segmentation is the same object, another is another', () => {
    const uid = (map: LabelMap): string | undefined => dicomParser.parseDicom(writeLabels(map, 'dicom-seg', CONTEXT)).string('x00080018');
    const map = sample(GRIDS.straight as Affine);
    expect(uid(map)).toBe(uid(sample(GRIDS.straight as Affine)));
    const other = sample(GRIDS.straight as Affine);
    (volumeOf(other).voxels as Uint8Array)[0] = 1;
    expect(uid(other)).not.toBe(uid(map));
  });

  it('what the format cannot hold is refused with what to do instead', () => {
    const sheared: Affine = [1, 0.4, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0];
    expect(() => writeLabels(sample(sheared), 'dicom-seg', CONTEXT)).toThrow(/Save as NIfTI instead/);
    const map = sample(GRIDS.straight as Affine);
    const empty: LabelMap = { ...map, voxels: { kind: 'labels', volume: { ...volumeOf(map), voxels: new Uint8Array(13 * 11 * 7) } } };
    for (const format of ['dicom-seg', 'nifti'] as const) {
      expect(() => writeLabels(empty, format, CONTEXT)).toThrow(/Draw something first/);
      expect(() => writeLabels({ ...map, segments: [] }, format, CONTEXT)).toThrow(/Draw one first/);
      const unmeasured: LabelMap = { ...map, voxels: { kind: 'labels', volume: { ...volumeOf(map), measured: [true, true, false] } } };
      expect(() => writeLabels(unmeasured, format, CONTEXT)).toThrow(/not known in every direction/);
    }
    const fractions: LabelMap = {
      ...map,
      voxels: { kind: 'masks', volumes: [{ ...volumeOf(map), voxels: new Uint8Array(13 * 11 * 7).fill(120) }] },
    };
    expect(() => writeLabels(fractions, 'dicom-seg', CONTEXT)).toThrow(/keeps fractions/);
  });
});

describe('identifiers made of one-way names', () => {
  it('are valid, stable, and give the name back; others do not', () => {
    for (const name of [SERIES, FRAME, '0'.repeat(24), 'f'.repeat(24)]) {
      const uid = uidOfName(name);
      expect(uid).toMatch(/^2\.25\.[1-9]\d*$/);
      expect(uid.length).toBeLessThanOrEqual(64);
      // Version 8 and variant 10 of RFC 9562.
      const hex = BigInt(uid.slice(5)).toString(16).padStart(32, '0');
      expect([hex[12], (parseInt(hex[16] as string, 16) & 12) >> 2]).toEqual(['8', 2]);
      expect(nameOfUid(uid)).toBe(name);
    }
    for (const uid of ['1.2.840.10008.1.2', '2.25.1', '2.25.329800735698586629295641978511506172918', '2.25.x'])
      expect(nameOfUid(uid)).toBeNull();
  });
});

describe('NIfTI', () => {
  it.each([...Object.keys(GRIDS), 'sheared'])('%s: the same numbers at the same places, packed or not', async (name) => {
    const map = sample(GRIDS[name] ?? [1, 0.4, 0, 0, 0, 1, 0.2, 0, 0, 0, 1, 0]);
    const plain = writeLabels(map, 'nifti', CONTEXT);
    const packed = writeLabels(map, 'nifti-gz', CONTEXT);
    expect(new Uint8Array(gunzipSync(packed))).toEqual(plain);
    for (const bytes of [plain, packed]) {
      const { volumes } = await readHere([bytes]);
      const [volume] = volumes;
      expect(volume?.meaning).toBe('labels');
      expect(volume?.voxels).toEqual(volumeOf(map).voxels);
      volume?.grid.toPatient.forEach((v, n) => expect(v).toBeCloseTo(volumeOf(map).grid.toPatient[n] as number, 4));
    }
  });

  it('sform and qform say the same where axes are at right angles; a sheared grid has no qform', () => {
    for (const [name, toPatient] of Object.entries(GRIDS)) {
      const bytes = writeLabels(sample(toPatient), 'nifti', CONTEXT);
      const header = readHeader(bytes.slice().buffer);
      if (!header) throw new Error('no header');
      expect([header.sform_code, header.intent_code, header.datatypeCode]).toEqual([1, 1002, 2]);
      expect(header.qform_code, name).toBe(name === 'tilted' ? 0 : 1);
      // By the formula of nifti1.h (method 2), independent of the writer's way from matrix to quaternion.
      const { quatern_b: x, quatern_c: y, quatern_d: z } = header;
      const w = Math.sqrt(Math.max(0, 1 - x * x - y * y - z * z));
      const [di, dj, dk] = [1, 2, 3].map((n) => header.pixDims[n] as number) as [number, number, number];
      const q = header.pixDims[0] as number;
      const rows = [
        [w * w + x * x - y * y - z * z, 2 * (x * y - w * z), 2 * (x * z + w * y), header.qoffset_x],
        [2 * (x * y + w * z), w * w + y * y - x * x - z * z, 2 * (y * z - w * x), header.qoffset_y],
        [2 * (x * z - w * y), 2 * (y * z + w * x), w * w + z * z - x * x - y * y, header.qoffset_z],
      ].flatMap((r) => [(r[0] as number) * di, (r[1] as number) * dj, (r[2] as number) * q * dk, r[3] as number]); // prettier-ignore
      if (name === 'tilted') continue;
      flipRasLps(toPatient).forEach((v, n) => expect(rows[n], `${name} ${n}`).toBeCloseTo(v, 4));
    }
  });

  it('numbers above 255 take 16 bits; overlapping segments one volume each', async () => {
    const wide = sample(GRIDS.oblique as Affine, true);
    const { volumes } = await readHere([writeLabels(wide, 'nifti', CONTEXT)]);
    expect(volumes[0]?.voxels).toEqual(volumeOf(wide).voxels);
    const { grid } = volumeOf(wide);
    const masks = [1, 700].map((n) =>
      labels(
        grid,
        Uint8Array.from(volumeOf(wide).voxels, (v) => (v === n ? 1 : 0)),
        1,
      ),
    );
    const apart = await readHere([writeLabels({ ...wide, voxels: { kind: 'masks', volumes: masks } }, 'nifti', CONTEXT)]);
    expect(apart.volumes[0]?.frames).toBe(2);
    expect([...(apart.volumes[0]?.voxels ?? [])]).toEqual([...(masks[0]?.voxels ?? []), ...(masks[1]?.voxels ?? [])]);
    // The way from a place to its voxel is not lost either.
    const [i, j, k] = applyAffine(invertAffine(apart.volumes[0]!.grid.toPatient), applyAffine(grid.toPatient, [3, 4, 5]));
    for (const [found, wanted] of [[i, 3], [j, 4], [k, 5]] as const) expect(found).toBeCloseTo(wanted, 3); // prettier-ignore
  });
});
