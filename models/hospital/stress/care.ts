import { meanOf } from '../engine/distribution.ts';
import type { HospitalModel, Pathway, Step } from '../engine/model.ts';

/** Where a step leads, with shares; giving up and being refused are left out. */
function onward(pathway: Pathway, i: number): readonly (readonly [to: number, share: number])[] {
  const step = pathway.steps[i] as Step;
  const at = (label: string): number => pathway.steps.findIndex((other) => other.label === label);
  if (step.do === 'leave') return [];
  if (step.do === 'go') return [[at(step.to), 1]];
  if (step.do !== 'choose') return [[i + 1, 1]];
  const total = step.options.reduce((sum, option) => sum + option.share, 0);
  return step.options.map((option) => [at(option.to), option.share / total]);
}

export interface ExpectedCare {
  /** All of it, and what comes before the first bed of a ward. */
  readonly minutes: number;
  readonly beforeWard: number;
  /** Share that comes to a bed of a ward. */
  readonly admitted: number;
}

/**
 * Minutes of care somebody on a pathway is given when they wait for nothing and give up nowhere: every delay by its mean and
 * the share of people it is for. Rings are followed until less than one in a million is still in them.
 */
export function expectedCare(pathway: Pathway, wards: ReadonlySet<string>): ExpectedCare {
  let [minutes, beforeWard, admitted] = [0, 0, 0];
  /** By step, twice: before a ward, and since. */
  let here = new Map<string, { readonly step: number; readonly inWard: boolean; readonly share: number }>();
  here.set('0', { step: 0, inWard: false, share: 1 });
  for (let n = 0; n < 10_000 && here.size > 0; n++) {
    const next: typeof here = new Map();
    for (const { step: i, inWard, share } of here.values()) {
      const step = pathway.steps[i];
      if (!step || share < 1e-6) continue;
      if (step.do === 'delay') minutes += share * meanOf(step.time);
      if (step.do === 'delay' && !inWard) beforeWard += share * meanOf(step.time);
      const enters = !inWard && step.do === 'seize' && wards.has(step.resource);
      if (enters) admitted += share;
      for (const [to, part] of onward(pathway, i)) {
        const key = `${to}${inWard || enters ? ' ward' : ''}`;
        next.set(key, { step: to, inWard: inWard || enters, share: (next.get(key)?.share ?? 0) + share * part });
      }
    }
    here = next;
  }
  return { minutes, beforeWard, admitted };
}

/** Outcomes of a pathway that nobody comes to who is served: those of giving up and of being turned away for good. */
export function unservedOutcomes(pathway: Pathway): string[] {
  const reached = new Set<number>();
  const open = [0];
  while (open.length > 0) {
    const i = open.pop() as number;
    if (reached.has(i) || i < 0 || i >= pathway.steps.length) continue;
    reached.add(i);
    for (const [to] of onward(pathway, i)) open.push(to);
  }
  const served = new Set(pathway.steps.flatMap((step, i) => (step.do === 'leave' && reached.has(i) ? [step.as] : [])));
  return pathway.steps.flatMap((step, i) => (step.do === 'leave' && !reached.has(i) && !served.has(step.as) ? [step.as] : []));
}

/**
 * By source: hours of care somebody who is turned away misses, and under which outcomes that happens. Whoever would more
 * likely than not have come to a ward misses all of it; others, who are the less ill, what the department would have done.
 */
export function missedCare(
  model: HospitalModel,
  wards: ReadonlySet<string>,
): { readonly hours: number; readonly outcomes: readonly string[] }[] {
  return model.sources.map((source) => {
    const pathway = model.pathways.find((one) => one.id === source.pathway);
    if (!pathway) return { hours: 0, outcomes: [] };
    const care = expectedCare(pathway, wards);
    return { hours: (care.admitted > 0.5 ? care.minutes : care.beforeWard) / 60, outcomes: unservedOutcomes(pathway) };
  });
}
