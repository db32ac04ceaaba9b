import { samplerOf, type Sampler } from './distribution.ts';
import type { HospitalModel, Pathway, Resource, Step } from './model.ts';
import { staffingOf, type Staffing } from './roster.ts';
import { refused } from '../refusal.ts';

/** What a compiled step does. Those from `giveBack` on, but for `mark`, are the house's own: nobody writes them. */
export const OP = {
  seize: 0,
  release: 1,
  delay: 2,
  choose: 3,
  go: 4,
  priority: 5,
  isolate: 6,
  move: 7,
  leave: 8,
  giveBack: 9,
  breakDown: 10,
  repaired: 11,
  fetch: 12,
  mark: 13,
  works: 14,
  planned: 15,
  serviceBegins: 16,
  serviced: 17,
  serviceDue: 18,
} as const;

/** Numbers a step takes beside its operation. */
export const OPERANDS = 6;

export interface CompiledResource {
  readonly resource: Resource;
  readonly staffing: readonly Staffing[];
  readonly skills: Int32Array;
  /** First step of the cleaning of a unit; -1 where none is needed. */
  readonly cleaning: number;
  /** First step of a unit's life of failures and repairs; -1 where it never fails. */
  readonly failing: number;
  /** Sampler of what each unit has left at the start, as far as the model says. */
  readonly first: readonly number[];
  /** First step of each piece of planned work. */
  readonly planned: readonly number[];
  readonly key: number;
}

export interface CompiledSource {
  readonly index: number;
  readonly firstStep: number;
  readonly key: number;
  readonly gap: Sampler | null;
  readonly room: number;
}

/** A model as tables: what the engine runs. */
export interface Compiled {
  readonly model: HospitalModel;
  readonly op: Int32Array;
  readonly operand: Int32Array;
  /** Key of the random streams of each step: the same in every scenario that has this step. */
  readonly key: Int32Array;
  readonly samplers: readonly Sampler[];
  readonly shares: Float64Array;
  readonly targets: Int32Array;
  readonly resources: readonly CompiledResource[];
  readonly sources: readonly CompiledSource[];
  readonly outcomes: readonly string[];
  readonly marks: readonly string[];
  /** Indices of marks; `via` is -1 where everybody counts. */
  readonly spans: readonly { readonly name: string; readonly from: number; readonly to: number; readonly via: number }[];
  readonly rooms: readonly string[];
}

/** FNV-1a over UTF-16 units, 28 bits: the flags of models/hospital/engine/stream.ts stand above. */
function keyOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 28)) & 0x0fffffff;
}

/**
 * Flattens a model that `checkModel` found nothing wrong with. `rooms` are the places of its building, in the order of its
 * distances; empty where nobody moves. Throws a RangeError that names what does not exist.
 */
export function compileModel(model: HospitalModel, rooms: readonly string[] = []): Compiled {
  const skillNames = [...new Set(model.resources.flatMap((r) => r.groups.flatMap((group) => group.skills)))];
  if (skillNames.length > 30) throw refused('many-skills');
  const mask = (skills: readonly string[]): number => skills.reduce((bits, skill) => bits | (1 << find(skillNames, skill, 'skill')), 0);
  const ids = model.resources.map((r) => r.id);
  const op: number[] = [];
  const operand: number[] = [];
  const key: number[] = [];
  const samplers: Sampler[] = [];
  const shares: number[] = [];
  const targets: number[] = [];
  const outcomes: string[] = [];
  const marks: string[] = [];
  const known = (list: string[], name: string): number => (list.includes(name) ? list.indexOf(name) : list.push(name) - 1);

  const emit = (code: number, name: string, ...values: number[]): number => {
    op.push(code);
    for (let i = 0; i < OPERANDS; i++) operand.push(values[i] ?? -1);
    key.push(keyOf(name));
    return op.length - 1;
  };
  const sampler = (drawn: Sampler): number => samplers.push(drawn) - 1;

  const compilePathway = (pathway: Pathway): number => {
    const first = op.length;
    const labels = new Map<string, number>();
    let at = first;
    for (const step of pathway.steps) {
      if (step.label !== undefined) labels.set(step.label, at);
      at += step.do === 'move' && step.porter !== undefined ? 4 : 1;
    }
    const target = (label: string | undefined): number => {
      if (label === undefined) return -1;
      const at = labels.get(label);
      if (at === undefined) throw refused('no-step', { pathway: pathway.id, label });
      return at;
    };
    const seen = new Map<string, number>();
    for (const step of pathway.steps) {
      const name = `${pathway.id}/${nameOf(step)}`;
      const before = seen.get(name) ?? 0;
      seen.set(name, before + 1);
      emitStep(step, `${name}#${before}`, target);
    }
    return first;
  };

  const emitStep = (step: Step, name: string, target: (label: string | undefined) => number): void => {
    switch (step.do) {
      case 'seize':
        emit(
          OP.seize,
          name,
          find(ids, step.resource, 'resource'),
          step.skill === undefined ? 0 : mask([step.skill]),
          step.patience ? sampler(samplerOf(step.patience)) : -1,
          target(step.onGivingUp),
          step.refuseAt ?? -1,
          target(step.onRefusal),
        );
        return;
      case 'release':
        emit(OP.release, name, find(ids, step.resource, 'resource'));
        return;
      case 'delay':
        emit(OP.delay, name, sampler(samplerOf(step.time)));
        return;
      case 'choose': {
        const total = step.options.reduce((sum, option) => sum + option.share, 0);
        let share = 0;
        emit(OP.choose, name, shares.length, step.options.length);
        for (const option of step.options) {
          share += option.share / total;
          shares.push(share);
          targets.push(target(option.to));
        }
        return;
      }
      case 'go':
        emit(OP.go, name, target(step.to));
        return;
      case 'set-priority':
        emit(OP.priority, name, step.priority);
        return;
      case 'isolate':
        emit(OP.isolate, name);
        return;
      case 'move': {
        const porter = step.porter === undefined ? -1 : find(ids, step.porter, 'resource');
        if (porter >= 0) {
          emit(OP.seize, `${name} porter`, porter, 0, -1, -1, -1, -1);
          emit(OP.fetch, `${name} fetch`, porter);
        }
        emit(OP.move, name, find(rooms, step.to, 'room'), ['foot', 'chair', 'bed'].indexOf(step.by));
        if (porter >= 0) emit(OP.release, `${name} arrived`, porter);
        return;
      }
      case 'mark':
        emit(OP.mark, name, known(marks, step.name));
        return;
      case 'leave':
        emit(OP.leave, name, known(outcomes, step.as));
    }
  };

  const firsts = new Map(model.pathways.map((pathway) => [pathway.id, compilePathway(pathway)]));
  const sources = model.sources.map((source, index): CompiledSource => {
    const firstStep = firsts.get(source.pathway);
    if (firstStep === undefined) throw refused('no-pathway', { source: source.id, pathway: source.pathway });
    return {
      index,
      firstStep,
      key: keyOf(`source ${source.id}`),
      gap: source.arrivals.kind === 'renewal' ? samplerOf(source.arrivals.gap) : null,
      room: source.at === undefined ? -1 : find(rooms, source.at, 'room'),
    };
  });

  const resources = model.resources.map((resource, r): CompiledResource => {
    const house = `resource ${resource.id}`;
    let cleaning = -1;
    if (resource.cleaning) {
      const { by, time } = resource.cleaning;
      const who = by === undefined ? -1 : find(ids, by, 'resource');
      cleaning = op.length;
      if (who >= 0) emit(OP.seize, `${house} cleaner`, who, 0, -1, -1, -1, -1);
      emit(OP.delay, `${house} cleaning`, sampler(samplerOf(time)), r);
      if (who >= 0) emit(OP.release, `${house} cleaned`, who);
      emit(OP.giveBack, house, r);
    }
    let failing = -1;
    if (resource.breakdown) {
      const { by, every, repair } = resource.breakdown;
      const who = by === undefined ? -1 : find(ids, by, 'resource');
      failing = op.length;
      emit(OP.works, `${house} works`, sampler(samplerOf(every)), r);
      emit(OP.breakDown, house, r);
      if (who >= 0) emit(OP.seize, `${house} repairer`, who, 0, -1, -1, -1, -1);
      emit(OP.delay, `${house} repair`, sampler(samplerOf(repair)));
      if (who >= 0) emit(OP.release, `${house} repaired`, who);
      emit(OP.repaired, house, r);
      emit(OP.go, house, failing);
    }
    const planned = (resource.maintenance ?? []).map(({ unit, time, by }, k): number => {
      const name = `${house} service ${unit}`;
      const who = by === undefined ? -1 : find(ids, by, 'resource');
      const start = emit(OP.planned, name, r, k);
      emit(OP.serviceDue, name, r, k, start);
      emit(OP.seize, `${name} unit`, r, 0, -1, -1, -1, -1);
      emit(OP.serviceBegins, name, r, k, start);
      if (who >= 0) emit(OP.seize, `${name} by`, who, 0, -1, -1, -1, -1);
      emit(OP.delay, `${name} time`, sampler(samplerOf(time)));
      if (who >= 0) emit(OP.release, `${name} done`, who);
      emit(OP.serviced, name, r, k);
      emit(OP.go, name, start);
      return start;
    });
    return {
      resource,
      staffing: resource.groups.map((group) => staffingOf(group.count)),
      skills: Int32Array.from(resource.groups, (group) => mask(group.skills)),
      cleaning,
      failing,
      first: (resource.breakdown?.first ?? []).map((left) => sampler(samplerOf(left))),
      planned,
      key: keyOf(house),
    };
  });

  return {
    model,
    op: Int32Array.from(op),
    operand: Int32Array.from(operand),
    key: Int32Array.from(key),
    samplers,
    shares: Float64Array.from(shares),
    targets: Int32Array.from(targets),
    resources,
    sources,
    outcomes,
    marks,
    spans: (model.spans ?? []).map(({ name, from, to, via }) => ({
      name,
      from: find(marks, from, 'mark'),
      to: find(marks, to, 'mark'),
      via: via === undefined ? -1 : find(marks, via, 'mark'),
    })),
    rooms,
  };
}

function nameOf(step: Step): string {
  if (step.label !== undefined) return step.label;
  if (step.do === 'seize' || step.do === 'release') return `${step.do} ${step.resource}`;
  if (step.do === 'move') return `move ${step.to}`;
  return step.do === 'delay' && step.name !== undefined ? step.name : step.do;
}

function find(list: readonly string[], name: string, what: string): number {
  const at = list.indexOf(name);
  if (at < 0) throw refused('no-such', { what, name });
  return at;
}
