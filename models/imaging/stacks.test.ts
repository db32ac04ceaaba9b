import { describe, expect, it } from 'vitest';
import type { Vec3 } from './affine.ts';
import { NO_KEYS } from './slice.ts';
import type { SliceHead, SliceKeys } from './slice.ts';
import { buildStacks } from './stacks.ts';

function slice(z: number, more: Partial<Omit<SliceHead, 'keys'>> & { keys?: Partial<SliceKeys> } = {}): SliceHead {
  const { keys, ...rest } = more;
  return {
    file: Math.round(z * 1000),
    frame: 0,
    patient: 'p',
    study: 's',
    series: 'one',
    instance: `i${z}-${JSON.stringify(keys ?? {})}`,
    frameOfReference: 'f',
    modality: 'CT',
    columns: 8,
    rows: 8,
    components: 1,
    position: [0, 0, z],
    across: [1, 0, 0],
    down: [0, 1, 0],
    pixel: { i: 1, j: 1, basis: 'patient' },
    thickness: 9,
    slope: 1,
    intercept: 0,
    ...rest,
    keys: { ...NO_KEYS, ...keys },
  };
}

const codes = (heads: readonly SliceHead[]): string[][] => buildStacks(heads).map((s) => s.findings.map((f) => f.code));
const zs = (heads: readonly SliceHead[]): (number | string)[] =>
  (buildStacks(heads)[0]?.phases[0] ?? []).map((p) => ('head' in p ? (p.head.position as Vec3)[2] : `between at ${p.weight.toFixed(2)}`));

describe('stacks', () => {
  it('sorts by position, not by number, and takes spacing from positions, not thickness', () => {
    const stack = buildStacks([9, 3, 6, 0, 12].map((z, n) => slice(z, { keys: { instance: n } })))[0];
    expect(stack?.phases[0]?.map((p) => 'head' in p && p.head.position?.[2])).toEqual([0, 3, 6, 9, 12]);
    expect(stack?.step).toEqual([0, 0, 3]);
    expect(stack?.findings).toEqual([]);
  });

  it('rounding of positions below 1 % is even; the mean step is used', () => {
    const stack = buildStacks([0, 2.004, 3.997, 6.001, 8].map((z) => slice(z)))[0];
    expect(stack?.findings).toEqual([]);
    expect(stack?.step?.[2]).toBeCloseTo(2, 9);
  });

  it('slices stacked against the normal come in the direction of the normal', () => {
    const down: Partial<SliceHead> = { down: [0, -1, 0] };
    expect(zs([0, 1, 2, 3].map((z) => slice(z, down)))).toEqual([3, 2, 1, 0]);
  });

  it('a missing slice is filled between its neighbours and said', () => {
    const heads = [0, 1, 2, 4, 5, 6, 7].map((z) => slice(z));
    expect(zs(heads)).toEqual([0, 1, 2, 'between at 0.50', 4, 5, 6, 7]);
    expect(buildStacks(heads)[0]?.findings).toEqual([{ code: 'missing-slices', detail: '1 of 8, after 2 mm' }]);
  });

  it('two slices missing together get their thirds', () => {
    expect(zs([0, 1, 2, 5, 6, 7, 8, 9].map((z) => slice(z)))).toEqual([0, 1, 2, 'between at 0.33', 'between at 0.67', 5, 6, 7, 8, 9]);
  });

  it('uneven spacing is put on an even grid of the smallest step', () => {
    const heads = [0, 1, 2, 3.5, 5, 6.5].map((z) => slice(z));
    const stack = buildStacks(heads)[0];
    expect(stack?.findings.map((f) => f.code)).toEqual(['uneven-spacing']);
    expect(stack?.step?.[2]).toBeCloseTo(6.5 / 7, 9);
    expect(stack?.phases[0]).toHaveLength(8);
  });

  it('hopelessly uneven slices stay single', () => {
    expect(codes([0, 1, 90, 200].map((z) => slice(z)))).toEqual(Array(4).fill(['too-uneven']));
  });

  it('a tilted gantry keeps its slanting step', () => {
    const stack = buildStacks([0, 1, 2].map((n) => slice(n, { position: [0, n * 0.4, n * 2] })))[0];
    expect(stack?.step).toEqual([0, 0.4, 2]);
  });

  it('the same instance twice is one; another picture at a place where one lies is left out and said', () => {
    const heads = [slice(0), slice(1), slice(2), slice(1)];
    expect(codes(heads)).toEqual([['duplicate-slices']]);
    expect(zs(heads)).toEqual([0, 1, 2]);
    expect(codes([slice(0), slice(1), slice(2), slice(1, { instance: 'other' })])).toEqual([['duplicate-slices']]);
  });

  it('parts phases by trigger time, with their times', () => {
    const heads = [0, 5, 10].flatMap((z) => [40, 0, 20].map((trigger) => slice(z, { keys: { trigger } })));
    const [stack, ...others] = buildStacks(heads);
    expect(others).toEqual([]);
    expect(stack?.phaseKey).toBe('trigger');
    expect(stack?.frameTimesMs).toEqual([0, 20, 40]);
    expect(stack?.phases.map((phase) => phase.map((p) => 'head' in p && p.head.keys.trigger))).toEqual([
      [0, 0, 0],
      [20, 20, 20],
      [40, 40, 40],
    ]);
  });

  it('parts echoes, and pictures of different kinds', () => {
    const heads = [0, 1, 2].flatMap((z) => ['M', 'P'].map((imageType) => slice(z, { keys: { imageType } })));
    expect(buildStacks(heads)[0]).toMatchObject({ phaseKey: 'imageType', frameTimesMs: null });
  });

  it('phases of unlike number are not forced into volumes', () => {
    const heads = [
      slice(0, { keys: { echo: 1 } }),
      slice(0, { keys: { echo: 2 } }),
      slice(1, { keys: { echo: 1 } }),
      slice(2, { keys: { echo: 1 } }),
    ];
    expect(codes(heads)).toEqual([['duplicate-slices']]);
    expect(zs(heads)).toEqual([0, 1, 2]);
  });

  it('two slices, one slice', () => {
    expect(codes([slice(0), slice(4)])).toEqual([['two-slices']]);
    expect(buildStacks([slice(0), slice(4)])[0]?.step).toEqual([0, 0, 4]);
    expect(codes([slice(0)])).toEqual([['one-slice']]);
  });

  it('frames of one file at one place are a film; frames without a place are said to be', () => {
    const film = [0, 1, 2].map((frame) => slice(0, { file: 1, frame, keys: { instance: frame + 1 } }));
    expect(codes(film)).toEqual([['phases', 'cine']]);
    const lost = [0, 1].map((frame) => slice(0, { file: 1, frame, position: null }));
    expect(codes(lost)).toEqual([['frames-unplaced']]);
  });

  it('patients, series, sizes and directions are kept apart', () => {
    const heads = [
      slice(0),
      slice(1, { patient: 'q' }),
      slice(2, { series: 'two' }),
      slice(3, { rows: 9 }),
      slice(4, { across: [0, 1, 0], down: [0, 0, -1] }),
    ];
    expect(buildStacks(heads)).toHaveLength(5);
  });
});
