import { describe, expect, it } from 'vitest';
import { contourVolume } from './contour-set.ts';
import type { Structure } from './contour-set.ts';
import { KEPT_TAGS, REMOVED_NAMES, TagLog } from './deidentification.ts';

const square = (half: number, z: number, x = 0): Float64Array =>
  Float64Array.of(x - half, -half, z, x + half, -half, z, x + half, half, z, x - half, half, z);

const structure = (...curves: Float64Array[]): Structure => ({
  number: 1,
  name: 'a',
  kind: null,
  colour: null,
  contours: curves.map((points) => ({ kind: 'closed' as const, points })),
});

describe('volume inside contours', () => {
  it('a bar of 10 x 10 x 12 mm in planes 3 mm apart', () => {
    expect(contourVolume(structure(...[0, 3, 6, 9].map((z) => square(5, z))))).toBeCloseTo(1200, 9);
  });

  it('a curve within a curve is a hole, a curve beside it is not', () => {
    const pipe = [0, 2, 4].flatMap((z) => [square(5, z), square(2, z), square(1, z, 20)]);
    expect(contourVolume(structure(...pipe))).toBeCloseTo(3 * 2 * (100 - 16 + 4), 9);
  });

  it('a circle of 64 corners: area of the polygon, in planes that lie aslant', () => {
    const corners = 64;
    const circle = (n: number): Float64Array =>
      Float64Array.from(
        Array.from({ length: corners }, (_, c) => {
          const [u, v] = [Math.cos((2 * Math.PI * c) / corners), Math.sin((2 * Math.PI * c) / corners)];
          // Plane spanned by y and (x + z) / sqrt 2, stacked along its normal.
          return [u * Math.SQRT1_2 * 10 - n * Math.SQRT1_2 * 4, v * 10, u * Math.SQRT1_2 * 10 + n * Math.SQRT1_2 * 4];
        }).flat(),
      );
    const area = (corners / 2) * 100 * Math.sin((2 * Math.PI) / corners);
    expect(contourVolume(structure(circle(0), circle(1), circle(2)))).toBeCloseTo(3 * 4 * area, 6);
  });

  it('one plane alone has no volume', () => {
    expect(contourVolume(structure(square(5, 0)))).toBeNull();
  });
});

describe('what is kept of a header', () => {
  it('lists each tag once, in order, and nothing on both lists', () => {
    const tags = KEPT_TAGS.map((t) => t.tag);
    expect(new Set(tags).size).toBe(tags.length);
    for (const tag of tags) expect(REMOVED_NAMES.has(tag), tag).toBe(false);
  });

  it('keeps no name, number, address, date of birth, free text or private entry', () => {
    // Groups of the basic confidentiality profile (PS3.15 table E.1-1) that carry who somebody is.
    for (const { tag } of KEPT_TAGS) {
      expect(parseInt(tag.slice(0, 4), 16) % 2, tag).toBe(0);
      expect(['0010,0010', '0010,0020', '0010,0030', '0010,1040', '0008,0080', '0008,0090', '0008,103E', '0020,4000'], tag).not.toContain(
        tag,
      );
    }
  });

  it('counts files per entry and names what it did', () => {
    const log = new TagLog();
    log.add(['0010,0010', '0028,0010', '0020,000D', '0029,1010', '0040,A730']);
    log.add(['0010,0010']);
    expect(log.fates()).toEqual([
      { tag: '0010,0010', name: "Patient's Name", how: 'removed', files: 2 },
      { tag: '0020,000D', name: 'Study Instance UID', how: 'renamed', files: 1 },
      { tag: '0028,0010', name: 'Rows', how: 'kept', files: 1 },
      { tag: '0029,1010', name: 'private entry', how: 'removed', files: 1 },
      { tag: '0040,A730', name: 'other entry', how: 'removed', files: 1 },
    ]);
  });
});
