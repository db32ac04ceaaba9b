import { expect, test } from 'vitest';
import { length, subtract } from '../affine.ts';
import type { Imaged } from '../image.ts';
import { summaryOf } from '../summary.ts';
import { centreOf } from '../grid.ts';
import { LabelEditor } from './label-editor.ts';
import { isOf, openOn, segmentationOf } from './stored-segmentation.ts';
import { imageOf, OBLIQUE, PLAIN, shapeMask, STRAIGHT } from './test-shapes.ts';

type Image = Extract<Imaged, { kind: 'image' }>;
const facts = {
  patient: 'p',
  study: 's',
  series: 'series-1',
  frameOfReference: 'frame-1',
  modality: 'MR',
  bodyPart: null,
  contrast: 'TE 15 ms',
  date: '2021-03-04',
  seriesNumber: 3,
  format: 'dicom',
} as const;
const image = (grid = STRAIGHT): Image => ({ kind: 'image', facts, volume: imageOf(grid, () => 1), findings: [], files: [] });

function drawn(grid = STRAIGHT): LabelEditor {
  const editor = new LabelEditor(grid);
  const middle = centreOf(grid);
  editor.step(() =>
    editor.add(
      shapeMask(grid, (p) => length(subtract(p, middle)) <= 10),
      editor.addSegment('Tumour'),
    ),
  );
  editor.step(() =>
    editor.add(
      shapeMask(grid, (p) => length(subtract(p, middle)) <= 14),
      editor.addSegment('Oedema'),
    ),
  );
  return editor;
}

test('what was drawn comes back as it was: labels, names, colours, series and date', () => {
  const editor = drawn();
  const made = segmentationOf(editor, image(), 0, 'First reading');
  expect(made.facts).toMatchObject({ modality: 'SEG', date: '2021-03-04', series: 'series-1' });
  expect(isOf(made, image())).toBe(true);
  expect(isOf({ ...made, labels: { ...made.labels, series: ['other'], frameOfReference: null } }, image())).toBe(false);
  const back = openOn(made, STRAIGHT);
  if (typeof back === 'string') throw new Error(back);
  expect(back).toMatchObject({ resampled: false, shared: 0, segments: editor.segments });
  expect(back.labels).toEqual(editor.labels);
  // Ball of 10 mm and the shell around it, in mL as lists show it.
  const summary = summaryOf(made);
  const [inner, outer] = summary.kind === 'labels' ? summary.segments.map((s) => s.mL ?? 0) : [0, 0];
  expect(Math.abs((inner ?? 0) / ((4 / 3) * Math.PI) - 1)).toBeLessThan(0.02);
  expect(Math.abs((outer ?? 0) / ((4 / 3) * Math.PI * (1.4 ** 3 - 1)) - 1)).toBeLessThan(0.02);
});

test('onto another grid by nearest voxels: the volume stays within 3 %', () => {
  const made = segmentationOf(drawn(OBLIQUE), image(OBLIQUE), 0, '');
  // A grid around the same place, 1 mm each way.
  const middle = centreOf(OBLIQUE);
  const origin = [-19.5, -19.5, -19.5].map((n, axis) => n + (middle[axis] as number));
  const grid = { size: PLAIN.size, toPatient: PLAIN.toPatient.map((n, at) => (at % 4 === 3 ? (origin[Math.floor(at / 4)] as number) : n)) };
  const back = openOn(made, grid);
  if (typeof back === 'string') throw new Error(back);
  expect(back.resampled).toBe(true);
  const count = back.labels.filter((label) => label === 1).length / 1000;
  expect(Math.abs(count / ((4 / 3) * Math.PI) - 1)).toBeLessThan(0.03);
  expect(openOn(made, { ...grid, toPatient: PLAIN.toPatient.map((n, at) => (at % 4 === 3 ? 9000 : n)) })).toBe('elsewhere');
});

test('drawn curves, overlapping masks and an image of whole numbers; what holds no labels is refused by name', () => {
  const square = (x: number, y: number, half: number): Float64Array =>
    Float64Array.from(
      [-1, -1, 1, -1, 1, 1, -1, 1].flatMap((s, n) => (n % 2 ? [] : [x + s * half, y + ([-1, -1, 1, 1][n / 2] as number) * half, 7])),
    );
  const structures: Imaged = {
    kind: 'structures',
    facts,
    structures: {
      label: '',
      frameOfReference: null,
      series: ['series-1'],
      instances: [],
      structures: [
        {
          number: 9,
          name: 'GTV',
          kind: null,
          colour: [1, 2, 3],
          contours: [20, 5].map((half) => ({ kind: 'closed', points: square(20, 20, half / 2) })),
        },
      ],
    },
    findings: [],
    files: [],
  };
  const curves = openOn(structures, PLAIN);
  if (typeof curves === 'string') throw new Error(curves);
  // A square of 20 with a square hole of 5 around voxel 20: columns 11 to 30 (its far edge is left out), less 18 to 22.
  expect(curves.labels.filter((label) => label === 1)).toHaveLength(20 * 20 - 5 * 5);
  expect(curves.segments).toMatchObject([{ number: 1, name: 'GTV', colour: [1, 2, 3] }]);
  const mask = (x: number) => ({ ...imageOf(PLAIN, (p) => (p[0] >= x && p[0] < x + 10 ? 1 : 0)), meaning: 'labels' as const });
  const segment = (number: number) => ({ number, name: `S${number}`, type: null, colour: null, voxelCount: 1 });
  const overlapping: Imaged = {
    kind: 'labels',
    facts,
    labels: {
      label: '',
      frameOfReference: null,
      series: [],
      segments: [segment(300), segment(2)],
      voxels: { kind: 'masks', volumes: [mask(0), mask(5)] },
    },
    findings: [],
    files: [],
  };
  expect(openOn(overlapping, PLAIN)).toMatchObject({ shared: 5 * 1600, segments: [{ number: 1 }, { number: 2 }] });
  expect(openOn({ ...image(PLAIN), volume: imageOf(PLAIN, (p) => (p[2] < 3 ? 7 : 0)) }, PLAIN)).toMatchObject({
    segments: [{ number: 7, name: '7' }],
  });
  expect(openOn({ ...image(PLAIN), volume: imageOf(PLAIN, (p) => p[0] + 0.5) }, PLAIN)).toBe('no-labels');
});
