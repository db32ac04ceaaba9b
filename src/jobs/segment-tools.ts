import * as Comlink from 'comlink';
import type { Imaged } from '#models/imaging/image.ts';
import type { ImportedImage } from '#models/imaging/import-report.ts';
import type { Mask } from '#models/imaging/segment/mask.ts';
import { growthBox } from '#models/imaging/segment/region-grow.ts';
import type { SegmentMeasures } from '#models/imaging/segment/segment-measures.ts';
import type { SegmentTool, ToolResult } from '#models/imaging/segment/tool.ts';
import { cropVolume, uncrop } from '#models/imaging/segment/tool.ts';
import type { Grid } from '#models/imaging/grid.ts';
import type { Volume } from '#models/imaging/volume.ts';
import type { PoolApi } from '#workers/pool.api.ts';
import type { VaultApi } from '#workers/vault.api.ts';
import { aside, type Aside } from './aside.ts';
import { startPoolWorker } from './pool-worker.ts';

const inPool = <T>(name: string, work: (pool: Comlink.Remote<PoolApi>) => Promise<T>): Aside<T> => aside(startPoolWorker(name), work);

/** A tool that reads an image's values; only what it can reach is copied and moved to the worker. */
export function readImageAside(
  tool: Extract<SegmentTool, { kind: 'grow' | 'threshold' }>,
  volume: Volume,
  frame: number,
): Aside<ToolResult> {
  const box = tool.kind === 'grow' ? growthBox(volume, tool.growth) : { from: [0, 0, 0] as const, size: volume.grid.size };
  const image = cropVolume(volume, frame, box);
  const moved =
    tool.kind === 'grow'
      ? { ...tool, growth: { ...tool.growth, seed: tool.growth.seed.map((n, axis) => n - (box.from[axis] as number)) as never } }
      : tool;
  return inPool('segment', async (pool) => {
    const result = await pool.segment(moved, { image: Comlink.transfer(image, [image.voxels.buffer as ArrayBuffer]) });
    return { ...result, mask: uncrop(result.mask, box) };
  });
}

/** A tool that changes a segment. The mask is copied. */
export function changeMaskAside(tool: Exclude<SegmentTool, { kind: 'grow' | 'threshold' }>, mask: Mask, grid: Grid): Aside<ToolResult> {
  return inPool('segment', (pool) => pool.segment(tool, { mask, grid }));
}

/** Measures a segment of one frame of an image. */
export function measureAside(mask: Mask, volume: Volume, frame: number): Aside<SegmentMeasures> {
  const image = cropVolume(volume, frame, mask.box);
  const own: Mask = { box: { from: [0, 0, 0], size: mask.box.size }, bits: mask.bits };
  return inPool('measure-segment', async (pool) => {
    const measures = await pool.measureSegment(own, Comlink.transfer(image, [image.voxels.buffer as ArrayBuffer]));
    const { axial } = measures;
    return { ...measures, axial: axial && { ...axial, slice: axial.slice + mask.box.from[axial.axis] } };
  });
}

/** Stores what was made here with the other images of a twin: sealed by the vault, its voxels moved there without the page. */
export async function storeImageAside(imaged: Imaged, vault: Pick<VaultApi, 'connectImages'>, twinId: string): Promise<ImportedImage> {
  const { port1, port2 } = new MessageChannel();
  await vault.connectImages(Comlink.transfer(port1, [port1]), twinId);
  return inPool('store-image', (pool) => pool.storeImage(imaged, Comlink.transfer(port2, [port2]))).done;
}
