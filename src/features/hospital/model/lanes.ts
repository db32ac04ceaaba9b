import { targetsOf } from '#models/hospital/editing.ts';
import type { Step } from '#models/hospital/engine/model.ts';

/** From one row of a pathway to another. `leaves`: who gives up or is turned away. */
export interface Jump {
  readonly from: number;
  readonly to: number;
  readonly kind: 'leads' | 'leaves';
}

/** Every jump of a pathway that leads to a step there is; the step that just follows is none. */
export function jumpsOf(steps: readonly Step[]): Jump[] {
  const at = new Map(steps.flatMap((step, i) => (step.label === undefined ? [] : [[step.label, i] as const])));
  return steps.flatMap((step, from) => {
    const kind = step.do === 'seize' ? 'leaves' : 'leads';
    return [...new Set(targetsOf(step))].flatMap((label): Jump[] => {
      const to = at.get(label);
      return to === undefined || to === from ? [] : [{ from, to, kind }];
    });
  });
}

/** Gives each jump a lane in which it meets no other; the shortest lie innermost. */
export function lanesOf(jumps: readonly Jump[]): (Jump & { readonly lane: number })[] {
  const taken: (readonly [number, number])[][] = [];
  const length = ({ from, to }: Jump): number => Math.abs(to - from);
  return [...jumps]
    .sort((a, b) => length(a) - length(b))
    .map((jump) => {
      const [low, high] = [Math.min(jump.from, jump.to), Math.max(jump.from, jump.to)];
      let lane = taken.findIndex((spans) => spans.every(([from, to]) => high < from || low > to));
      if (lane < 0) lane = taken.push([]) - 1;
      taken[lane]?.push([low, high]);
      return { ...jump, lane };
    });
}
