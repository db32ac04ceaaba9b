import type { TissueMap } from '#models/tumour/index.ts';
import type { TumourLane } from '#workers/pool.api.ts';
import { Media, MemberWalk } from './member-walk.ts';
import { plannerOf } from './plan-case.ts';

/** Is it the same map, if perhaps a copy that came through a message? */
function sameTissue(a: TissueMap, b: TissueMap): boolean {
  if (a === b) return true;
  const equal = (x: ArrayLike<number>, y: ArrayLike<number>): boolean => {
    if (x.length !== y.length) return false;
    for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) return false;
    return true;
  };
  return equal(a.grid.size, b.grid.size) && equal(a.grid.spacing, b.grid.spacing) && equal(a.white, b.white) && equal(a.grey, b.grey);
}

/** A lane in the calling thread. */
export function tumourLane(): TumourLane {
  const batches = new Map<string, { readonly tissue: TissueMap; readonly walks: readonly MemberWalk[] }>();
  const batchOf = (batch: string): { readonly tissue: TissueMap; readonly walks: readonly MemberWalk[] } => {
    const found = batches.get(batch);
    if (!found) throw new Error(`no such batch of tumours: ${batch}`);
    return found;
  };
  const walk = (batch: string, index: number): MemberWalk => batchOf(batch).walks[index] as MemberWalk;
  let last: Media | null = null;
  return {
    async openTumours(batch, { tissue, cases, from }) {
      // A fit opens hundreds of batches on one tissue: what belongs to the tissue alone is worked out once.
      const same = last !== null && sameTissue(last.tissue, tissue);
      const media: Media = same && last ? new Media(last.tissue, last) : new Media(tissue);
      last = media;
      const planner = plannerOf(media.tissue);
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
