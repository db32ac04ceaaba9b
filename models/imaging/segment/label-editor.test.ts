import { describe, expect, test } from 'vitest';
import { affineOf } from '../affine.ts';
import type { Grid } from '../grid.ts';
import { combine, dice } from './combine.ts';
import { LabelEditor } from './label-editor.ts';
import type { Box, Mask } from './mask.ts';
import { boundsOf, boxCount, clipBox, countMask, maskOf, rebox } from './mask.ts';

const GRID: Grid = { size: [20, 16, 12], toPatient: affineOf([1, 0, 0], [0, 1, 0], [0, 0, 2], [0, 0, 0]) };

const block = (from: readonly [number, number, number], size: readonly [number, number, number]): Mask => {
  const box: Box = { from, size };
  return { box, bits: new Uint8Array(boxCount(box)).fill(1) };
};

/** mulberry32: small numbers from a seed. */
function random(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

describe('masks', () => {
  test('bounds, boxes and what lies outside', () => {
    const labels = new Uint8Array(20 * 16 * 12);
    labels[(3 * 16 + 2) * 20 + 1] = 4;
    labels[(5 * 16 + 9) * 20 + 18] = 4;
    const box = boundsOf(labels, GRID.size, 4);
    expect(box).toEqual({ from: [1, 2, 3], size: [18, 8, 3] });
    expect(boundsOf(labels, GRID.size, 5)).toBeNull();
    expect(countMask(maskOf(labels, GRID.size, 4, box as Box))).toBe(2);
    expect(clipBox({ from: [-4, 14, 0], size: [6, 9, 1] }, GRID.size)).toEqual({ from: [0, 14, 0], size: [2, 2, 1] });
    expect(clipBox({ from: [20, 0, 0], size: [2, 2, 2] }, GRID.size)).toBeNull();
    const moved = rebox(block([2, 2, 2], [4, 4, 4]), { from: [4, 0, 3], size: [3, 4, 9] });
    // Columns 4 and 5, rows 2 and 3, slices 3 to 5 are in both.
    expect(countMask(moved)).toBe(2 * 2 * 3);
  });

  test('union, intersection and difference count as sets do', () => {
    const [a, b] = [block([0, 0, 0], [10, 10, 10]), block([5, 5, 5], [10, 10, 5])];
    const both = 5 * 5 * 5;
    expect(countMask(combine(a, b, 'union'))).toBe(1000 + 500 - both);
    expect(countMask(combine(a, b, 'intersect'))).toBe(both);
    expect(countMask(combine(a, b, 'subtract'))).toBe(1000 - both);
    expect(dice(a, b)).toBeCloseTo((2 * both) / 1500, 12);
    expect(dice(a, a)).toBe(1);
  });
});

describe('label editor', () => {
  test('others are kept unless painted over; counts follow', () => {
    const editor = new LabelEditor(GRID);
    editor.step(() => editor.add(block([0, 0, 0], [4, 4, 4]), editor.addSegment('One')));
    editor.step(() => editor.add(block([2, 0, 0], [4, 4, 4]), editor.addSegment('Two')));
    expect([editor.count(1), editor.count(2)]).toEqual([64, 32]);
    editor.step(() => editor.add(block([2, 0, 0], [4, 4, 4]), 2, true));
    expect([editor.count(1), editor.count(2)]).toEqual([32, 64]);
    editor.step(() => editor.erase(block([0, 0, 0], [3, 4, 4]), 1));
    expect([editor.count(1), editor.count(2)]).toEqual([0, 64]);
    editor.step(() => editor.replace(block([4, 0, 0], [1, 1, 1]), 2));
    expect(editor.count(2)).toBe(1);
    expect(editor.mask(2)).toEqual(block([4, 0, 0], [1, 1, 1]));
    expect(() => editor.step(() => editor.add(block([0, 0, 0], [1, 1, 1]), 9))).toThrow(RangeError);
    expect(() => editor.add(block([0, 0, 0], [1, 1, 1]), 1)).toThrow();
  });

  test('undo and redo give back every voxel, segment and count over a random run of 300 changes', () => {
    const editor = new LabelEditor(GRID);
    const next = random(7);
    const pick = (n: number): number => Math.floor(next() * n);
    const states: { labels: Uint8Array; segments: unknown; version: number }[] = [];
    const note = () => states.push({ labels: editor.labels.slice(), segments: editor.segments, version: editor.version });
    note();
    while (states.length < 301) {
      const some = editor.segments[pick(editor.segments.length)];
      const box = clipBox({ from: [pick(18), pick(14), pick(10)], size: [1 + pick(6), 1 + pick(6), 1 + pick(4)] }, GRID.size) as Box;
      const mask: Mask = { box, bits: Uint8Array.from({ length: boxCount(box) }, () => (next() < 0.7 ? 1 : 0)) };
      const done = editor.step(() => {
        if (!some || (editor.segments.length < 5 && next() < 0.1)) editor.addSegment(`S${states.length}`);
        else if (next() < 0.02) editor.removeSegment(some.number);
        else if (next() < 0.5) editor.add(mask, some.number, next() < 0.5);
        else if (next() < 0.5) editor.erase(mask, next() < 0.5 ? some.number : null);
        else editor.replace(mask, some.number, next() < 0.5);
      });
      if (done !== null) note();
    }
    const check = (n: number): void => {
      const state = states[n] as (typeof states)[number];
      expect(editor.labels).toEqual(state.labels);
      expect(editor.segments).toEqual(state.segments);
      expect(editor.version).toBe(state.version);
      for (const { number } of editor.segments) expect(editor.count(number)).toBe(editor.labels.filter((x) => x === number).length);
    };
    for (let n = 299; n >= 0; n--) {
      expect(editor.undo()).toBe(true);
      check(n);
    }
    expect(editor.undo()).toBe(false);
    for (let n = 1; n <= 300; n++) {
      expect(editor.redo()).toBe(true);
      check(n);
    }
    expect(editor.redo()).toBe(false);
  });

  test('a step that fails leaves nothing; a stroke of several calls is one step', () => {
    const editor = new LabelEditor(GRID);
    const one = (): number => editor.addSegment('One');
    editor.step(one);
    expect(() =>
      editor.step(() => {
        editor.add(block([0, 0, 0], [4, 4, 4]), 1);
        throw new Error('stop');
      }),
    ).toThrow('stop');
    expect(editor.count(1)).toBe(0);
    editor.begin();
    for (let n = 0; n < 8; n++) editor.add(block([n, 0, 0], [4, 4, 4]), 1);
    expect(editor.commit()).not.toBeNull();
    expect(editor.count(1)).toBe(11 * 4 * 4);
    editor.undo();
    expect(editor.count(1)).toBe(0);
    // Nothing changed: no step.
    expect(editor.step(() => editor.erase(block([0, 0, 0], [4, 4, 4]), 1))).toBeNull();
    expect(editor.redoable).not.toBeNull();
  });

  test('what undo holds is bounded: the oldest steps are forgotten, the newest never', () => {
    // Every other voxel of a row: 10 runs of 10 bytes each.
    const comb: Mask = { box: { from: [0, 0, 0], size: [20, 1, 1] }, bits: Uint8Array.from({ length: 20 }, (_, n) => n % 2) };
    const editor = new LabelEditor(GRID, undefined, [], 450);
    editor.step(() => editor.addSegment('One'));
    for (let n = 0; n < 10; n++) editor.step(() => (n % 2 ? editor.erase(comb, 1) : editor.add(comb, 1)));
    let undone = 0;
    const before = editor.version;
    while (editor.undo()) undone++;
    expect(undone).toBe(4);
    while (editor.redo());
    expect(editor.version).toBe(before);
    const tight = new LabelEditor(GRID, undefined, [], 0);
    tight.step(() => tight.addSegment('One'));
    tight.step(() => tight.add(comb, 1));
    expect(tight.undo()).toBe(true);
    expect(tight.count(1)).toBe(0);
  });

  test('255 segments with colours of their own; the 256th is refused', () => {
    const editor = new LabelEditor(GRID);
    editor.step(() => {
      for (let n = 0; n < 255; n++) editor.addSegment(`S${n}`);
    });
    expect(new Set(editor.segments.map((s) => s.number)).size).toBe(255);
    expect(new Set(editor.segments.slice(0, 40).map((s) => s.colour.join())).size).toBe(40);
    expect(() => editor.step(() => editor.addSegment('one too many'))).toThrow(RangeError);
    expect(editor.segments).toHaveLength(255);
  });
});
