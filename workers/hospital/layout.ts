import { drawnAnew as anew } from '#models/hospital/layout/anew.ts';
import { blocksOf } from '#models/hospital/layout/blocks.ts';
import { layoutCandidates as candidatesOf } from '#models/hospital/layout/candidates.ts';
import { compareHoused as compared } from '#models/hospital/layout/compare.ts';
import { walkedRun } from '#models/hospital/layout/traffic.ts';
import { withWalks } from '#models/hospital/layout/walks.ts';
import type { LayoutApi } from '#workers/hospital-layout.api.ts';

async function toTheEnd<T>(work: Generator<number, T>, onProgress: (done: number) => void): Promise<T> {
  let step = work.next();
  while (!step.done) {
    await onProgress(step.value);
    step = work.next();
  }
  return step.value;
}

export const layoutTraffic: LayoutApi['layoutTraffic'] = async (model, building, setting) =>
  walkedRun(withWalks(model, building), blocksOf(building), { ...setting, replication: 0 }).traffic;

export const layoutCandidates: LayoutApi['layoutCandidates'] = async (model, building, traffic, chart, setting, onProgress) =>
  toTheEnd(candidatesOf(building, blocksOf(building), withWalks(model, building).travel, traffic, chart, setting), onProgress);

export const compareHoused: LayoutApi['compareHoused'] = async (options, setting, onProgress) =>
  toTheEnd(compared(options, setting), onProgress);

export const drawnAnew: LayoutApi['drawnAnew'] = async (building, traffic, setting, onProgress) =>
  toTheEnd(anew(building, blocksOf(building), traffic, setting), onProgress);
