import { describe, expect, it } from 'vitest';
import { domainOf } from './domain.ts';
import { diffuse } from './grow.ts';
import { simulate } from './simulate.ts';
import { tissueFromMask } from './tissue.ts';
import { tumourParameters } from './parameters.ts';
import { UNTREATED } from './treatment.ts';

const filled = (size: readonly [number, number, number]) =>
  tissueFromMask({ size, spacing: [1, 1, 1] }, new Uint8Array(size[0] * size[1] * size[2]).fill(1));

describe('what is held of a tissue map', () => {
  it.each([
    ['256 x 256 voxels a layer', [256, 256, 3], 20],
    ['a layer of more than two bytes can count', [257, 256, 3], 22],
  ] as const)('is 20 bytes a voxel, or 22: %s', (_, size, bytes) => {
    const { count, cells, x, y, z, yStep, zStep } = domainOf(filled(size), 10, 'float32');
    const held = [cells, x, y, z, yStep, zStep].reduce((sum, list) => sum + list.byteLength, 0);
    expect(held / count).toBe(bytes);
    // One step away along k lies a whole layer: the farthest neighbour there is.
    const from = new Float32Array(count);
    const to = new Float32Array(count);
    from[5 + size[0] * 7] = 1;
    diffuse(domainOf(filled(size), 10, 'float32'), from, to, 0.1);
    const layer = size[0] * size[1];
    const seen = [...to.keys()].filter((p) => to[p] !== 0);
    const at = 5 + size[0] * 7;
    expect(seen).toEqual([at - size[0], at - 1, at, at + 1, at + size[0], at + layer]);
    expect(to[at + layer]).toBe(Math.fround(0.1));
  });

  it('hands the last field on where tissue is everywhere, and still gives each day its own', () => {
    const tissue = filled([9, 8, 7]);
    const problem = {
      tissue,
      start: { centre: [4, 4, 3], width: 2, peak: 0.5 },
      parameters: tumourParameters(),
      treatment: UNTREATED,
    } as const;
    const both = simulate({ ...problem, frames: [2, 4] });
    expect(both[0]!.field).toEqual(simulate({ ...problem, frames: [2] })[0]!.field);
    // Two days on from the first of them, step by step the same.
    expect(both[1]!.field).toEqual(simulate({ ...problem, start: { field: both[0]!.field as Float64Array }, frames: [2] })[0]!.field);
    expect(both[0]!.field).not.toEqual(both[1]!.field);
  });
});
