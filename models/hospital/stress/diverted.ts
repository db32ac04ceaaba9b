import type { Pathway, Step } from '../engine/model.ts';

const ELSEWHERE = 'sent elsewhere: no place';

/**
 * A pathway whose people do not wait for ever for a place in the department: who has none after `hours` is sent elsewhere.
 * Where somebody may give up already, that stays. Nobody else's times change: patience is drawn apart.
 */
export function diverted(pathway: Pathway, places: ReadonlySet<string>, hours: number): Pathway {
  let any = false;
  const steps = pathway.steps.map((step): Step => {
    if (step.do !== 'seize' || step.patience || step.refuseAt !== undefined || !places.has(step.resource)) return step;
    any = true;
    return { ...step, patience: { kind: 'constant', value: hours * 60 }, onGivingUp: ELSEWHERE };
  });
  return any ? { ...pathway, steps: [...steps, { do: 'leave', label: ELSEWHERE, as: ELSEWHERE }] } : pathway;
}
