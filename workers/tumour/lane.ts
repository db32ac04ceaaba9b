import type { TissueMap } from '#models/tumour/index.ts';
import type { TumourLane } from '#workers/pool.api.ts';
import { Media, MemberWalk } from './member-walk.ts';
import { CasePlanner } from './plan-case.ts';

/** A lane in the calling thread. */
export function tumourLane(): TumourLane {
  const batches = new Map<string, { readonly tissue: TissueMap; readonly walks: readonly MemberWalk[] }>();
  const batchOf = (batch: string): { readonly tissue: TissueMap; readonly walks: readonly MemberWalk[] } => {
    const found = batches.get(batch);
    if (!found) throw new Error(`no such batch of tumours: ${batch}`);
    return found;
  };
  const walk = (batch: string, index: number): MemberWalk => batchOf(batch).walks[index] as MemberWalk;
  return {
    async openTumours(batch, { tissue, cases, from }) {
      const media = new Media(tissue);
      const planner = new CasePlanner(tissue);
      const walks = cases.map((problem, i) => {
        const plan = planner.plan(problem);
        const field = from?.fields[i];
        return field && from ? new MemberWalk(media, plan, { frame: from.frame, field }) : new MemberWalk(media, plan);
      });
      batches.set(batch, { tissue, walks });
    },
    advanceTumour: async (batch, index, passes) => walk(batch, index).advance(passes),
    measureTumours: async (batch, thresholds) => batchOf(batch).walks.map((w, i) => w.measure(thresholds[i] as number)),
    async countTumours(batch, thresholds) {
      const { tissue, walks } = batchOf(batch);
      const counts = new Uint8Array(tissue.white.length);
      walks.forEach((w, i) => w.count(thresholds[i] as number, counts));
      return counts;
    },
    tumourBytes: async (batch, index) => walk(batch, index).bytes(),
    tumourField: async (batch, index) => walk(batch, index).field(),
    closeTumours: async (batch) => void batches.delete(batch),
  };
}
