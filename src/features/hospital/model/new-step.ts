import type { HospitalModel, Pathway, Step } from '#models/hospital/engine/model.ts';

/** A step of a kind as it is when it is added: something sensible to go on from. */
export function newStep(kind: Step['do'], model: HospitalModel, pathway: Pathway, rooms: readonly string[]): Step {
  const resource = model.resources[0]?.id ?? '';
  const label = pathway.steps.findLast((step) => step.label !== undefined)?.label ?? '';
  const held = pathway.steps.findLast((step) => step.do === 'seize');
  switch (kind) {
    case 'seize':
      return { do: kind, resource };
    case 'release':
      return { do: kind, resource: held?.resource ?? resource };
    case 'delay':
      return { do: kind, time: { kind: 'lognormal', mean: 15, sd: 8 }, source: 'assumption' };
    case 'choose':
      return { do: kind, options: [{ share: 1, to: label }] };
    case 'go':
      return { do: kind, to: label };
    case 'mark':
      return { do: kind, name: 'mark' };
    case 'set-priority':
      return { do: kind, priority: 3 };
    case 'isolate':
      return { do: kind };
    case 'move':
      return { do: kind, to: rooms[0] ?? '', by: 'foot' };
    case 'leave':
      return { do: kind, as: 'left' };
  }
}
