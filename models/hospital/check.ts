import { problemOf, type Distribution } from './engine/distribution.ts';
import type { HospitalModel, Pathway, Resource, Step } from './engine/model.ts';
import { LEVELS } from './engine/pool.ts';
import { problemAt, type HospitalProblem, type ProblemCode, type ProblemValues } from './problem.ts';
import { staffingOf } from './engine/roster.ts';

/**
 * Everything that is wrong with a model, not only the first thing; an empty list means it can be run. `rooms` are those of
 * its building. What is looked for: names that do not exist or exist twice, times below zero, nobody ever on, no capacity,
 * steps nobody can reach or that lead nowhere, a release of what was never seized.
 */
export function checkModel(model: HospitalModel, rooms: readonly string[] = []): HospitalProblem[] {
  const problems: HospitalProblem[] = [];
  const wrong: Wrong = (path, code, values = {}) => void problems.push(problemAt(path, code, values));
  const time = (d: Distribution, path: string): void => {
    const problem = problemOf(d);
    if (problem !== null) wrong(path, 'bad-time', { problem });
  };
  for (const [list, name] of [
    [model.resources, 'resources'],
    [model.pathways, 'pathways'],
    [model.sources, 'sources'],
  ] as const) {
    const seen = new Set<string>();
    list.forEach(({ id }, i) => {
      if (seen.has(id)) wrong(`/${name}/${i}/id`, 'used-twice', { id });
      seen.add(id);
    });
  }
  const resources = new Map(model.resources.map((resource) => [resource.id, resource]));
  model.resources.forEach((resource, i) => checkResource(resource, `/resources/${i}`, resources, wrong, time));
  model.pathways.forEach((pathway, i) => checkPathway(pathway, `/pathways/${i}`, resources, rooms, wrong, time));
  model.sources.forEach((source, i) => {
    const path = `/sources/${i}`;
    if (!model.pathways.some((pathway) => pathway.id === source.pathway)) wrong(`${path}/pathway`, 'no-pathway', { id: source.pathway });
    if (!(Number.isInteger(source.priority) && source.priority >= 1 && source.priority <= LEVELS))
      wrong(`${path}/priority`, 'bad-priority', { most: LEVELS });
    if (source.at !== undefined && !rooms.includes(source.at)) wrong(`${path}/at`, 'no-room', { id: source.at });
    const { arrivals } = source;
    if (arrivals.kind === 'renewal') {
      time(arrivals.gap, `${path}/arrivals/gap`);
      if (arrivals.gap.kind === 'constant' && arrivals.gap.value === 0) wrong(`${path}/arrivals/gap`, 'no-gap');
    } else if (arrivals.kind === 'at-start') {
      if (!(Number.isInteger(arrivals.count) && arrivals.count >= 0)) wrong(`${path}/arrivals/count`, 'whole-people');
    } else if (arrivals.kind === 'timetable') {
      if (arrivals.minutes.some((minute, k) => !(minute >= (arrivals.minutes[k - 1] ?? 0))))
        wrong(`${path}/arrivals/minutes`, 'timetable-falls');
    } else {
      if (arrivals.perHour.length === 0) wrong(`${path}/arrivals/perHour`, 'no-rate');
      if (arrivals.perHour.some((rate) => !(rate >= 0 && Number.isFinite(rate)))) wrong(`${path}/arrivals/perHour`, 'negative-rate');
      if (!(arrivals.cycleMinutes > 0)) wrong(`${path}/arrivals/cycleMinutes`, 'not-above-0');
      if (!(arrivals.dayCv >= 0 && arrivals.dayCv < 2)) wrong(`${path}/arrivals/dayCv`, 'cv-range');
      if (arrivals.thinning === 'frozen' && arrivals.perHour.some((rate) => !(rate > 0))) wrong(`${path}/arrivals/thinning`, 'frozen');
    }
  });
  const marks = new Set(model.pathways.flatMap((pathway) => pathway.steps.flatMap((step) => (step.do === 'mark' ? [step.name] : []))));
  model.spans?.forEach((span, i) => {
    for (const end of ['from', 'to', 'via'] as const)
      if (span[end] !== undefined && !marks.has(span[end])) wrong(`/spans/${i}/${end}`, 'no-mark', { id: span[end] });
  });
  return problems;
}

type Wrong = (path: string, code: ProblemCode, values?: ProblemValues) => void;
type Time = (d: Distribution, path: string) => void;
type Resources = ReadonlyMap<string, Resource>;

function checkResource(resource: Resource, path: string, resources: Resources, wrong: Wrong, time: Time): void {
  if (resource.groups.length === 0) wrong(`${path}/groups`, 'no-units', { id: resource.id });
  let most = 0;
  resource.groups.forEach((group, g) => {
    const at = `${path}/groups/${g}/count`;
    if (typeof group.count === 'number') {
      if (!(Number.isInteger(group.count) && group.count >= 0)) wrong(at, 'whole-units', { count: group.count });
      most += group.count;
      return;
    }
    const { cycleMinutes, shifts } = group.count;
    if (!(cycleMinutes > 0 && Number.isFinite(cycleMinutes))) {
      wrong(`${at}/cycleMinutes`, 'not-above-0');
      return;
    }
    shifts.forEach((shift, s) => {
      if (!(shift.toMinute > shift.fromMinute && shift.toMinute - shift.fromMinute <= cycleMinutes))
        wrong(`${at}/shifts/${s}`, 'bad-shift');
      if (!(Number.isInteger(shift.count) && shift.count >= 0)) wrong(`${at}/shifts/${s}/count`, 'whole-people');
    });
    const { counts, minutes } = staffingOf(group.count);
    const away = counts.findIndex((count) => count < 0);
    if (away >= 0) wrong(at, 'too-many-breaks', { minute: minutes[away] as number });
    most += counts.reduce((a, b) => Math.max(a, b), 0);
  });
  if (resource.groups.length > 0 && most <= 0) wrong(`${path}/groups`, 'nobody-on', { id: resource.id });
  if (!(resource.handOverMinutes >= 0)) wrong(`${path}/handOverMinutes`, 'negative');
  if (resource.preemption !== 'none' && resource.order !== 'priority') wrong(`${path}/preemption`, 'no-priority-order');
  for (const [what, about] of [
    ['cleaning', resource.cleaning],
    ['breakdown', resource.breakdown],
  ] as const) {
    if (about?.by === undefined) continue;
    if (!resources.has(about.by)) wrong(`${path}/${what}/by`, 'no-resource', { id: about.by });
    else if (about.by === resource.id) wrong(`${path}/${what}/by`, 'itself');
  }
  if (resource.cleaning) {
    time(resource.cleaning.time, `${path}/cleaning/time`);
    if (!(resource.cleaning.isolationFactor >= 1)) wrong(`${path}/cleaning/isolationFactor`, 'below-1');
  }
  if (resource.breakdown) {
    time(resource.breakdown.every, `${path}/breakdown/every`);
    time(resource.breakdown.repair, `${path}/breakdown/repair`);
    resource.breakdown.first?.forEach((left, i) => time(left, `${path}/breakdown/first/${i}`));
  }
  resource.maintenance?.forEach((work, i) => {
    const at = `${path}/maintenance/${i}`;
    time(work.time, `${at}/time`);
    if (!(Number.isInteger(work.unit) && work.unit >= 0 && work.unit < most)) wrong(`${at}/unit`, 'no-unit', { unit: work.unit });
    if (!(work.fromMinute >= 0)) wrong(`${at}/fromMinute`, 'negative');
    if (!(work.everyMinutes > 0)) wrong(`${at}/everyMinutes`, 'not-above-0');
    if (work.by !== undefined && !resources.has(work.by)) wrong(`${at}/by`, 'no-resource', { id: work.by });
    else if (work.by === resource.id) wrong(`${at}/by`, 'itself');
  });
}

function checkPathway(pathway: Pathway, path: string, resources: Resources, rooms: readonly string[], wrong: Wrong, time: Time): void {
  const { steps } = pathway;
  const labels = new Map<string, number>();
  steps.forEach((step, i) => {
    if (step.label === undefined) return;
    if (labels.has(step.label)) wrong(`${path}/steps/${i}/label`, 'used-twice', { id: step.label });
    labels.set(step.label, i);
  });
  const exists = (label: string | undefined, at: string): void => {
    if (label === undefined) wrong(at, 'nowhere');
    else if (!labels.has(label)) wrong(at, 'no-step', { label, id: pathway.id });
  };
  const resource = (id: string, at: string): void => {
    if (!resources.has(id)) wrong(at, 'no-resource', { id });
  };
  steps.forEach((step, i) => {
    const at = `${path}/steps/${i}`;
    switch (step.do) {
      case 'seize': {
        resource(step.resource, `${at}/resource`);
        if (step.patience) time(step.patience, `${at}/patience`);
        if (step.patience) exists(step.onGivingUp, `${at}/onGivingUp`);
        if (step.refuseAt !== undefined) exists(step.onRefusal, `${at}/onRefusal`);
        const { skill } = step;
        if (skill !== undefined && !resources.get(step.resource)?.groups.some((group) => group.skills.includes(skill)))
          wrong(`${at}/skill`, 'no-skill', { id: step.resource, skill });
        return;
      }
      case 'release':
        resource(step.resource, `${at}/resource`);
        if (!steps.some((other) => other.do === 'seize' && other.resource === step.resource))
          wrong(at, 'never-taken', { resource: step.resource, id: pathway.id });
        return;
      case 'delay':
        time(step.time, `${at}/time`);
        return;
      case 'choose':
        if (!(step.options.reduce((sum, option) => sum + option.share, 0) > 0) || step.options.some((option) => !(option.share >= 0)))
          wrong(`${at}/options`, 'bad-shares');
        step.options.forEach((option, o) => exists(option.to, `${at}/options/${o}/to`));
        return;
      case 'go':
        exists(step.to, `${at}/to`);
        return;
      case 'set-priority':
        if (!(Number.isInteger(step.priority) && step.priority >= 1 && step.priority <= LEVELS))
          wrong(`${at}/priority`, 'bad-priority', { most: LEVELS });
        return;
      case 'move':
        if (!rooms.includes(step.to)) wrong(`${at}/to`, 'no-room', { id: step.to });
        if (step.porter !== undefined) resource(step.porter, `${at}/porter`);
        return;
      default:
    }
  });
  checkFlow(pathway, path, labels, wrong);
}

/** Where can one get to, and does everybody get out? */
function checkFlow(pathway: Pathway, path: string, labels: ReadonlyMap<string, number>, wrong: Wrong): void {
  const { steps } = pathway;
  const next = (step: Step, i: number, waits = true): number[] => {
    const to = (label: string | undefined): number[] => (label !== undefined && labels.has(label) ? [labels.get(label) as number] : []);
    if (step.do === 'leave') return [];
    if (step.do === 'go') return to(step.to);
    if (step.do === 'choose') return step.options.filter((option) => option.share > 0).flatMap((option) => to(option.to));
    if (step.do === 'seize') return [i + 1, ...(waits ? to(step.onGivingUp) : []), ...to(step.onRefusal)];
    return [i + 1];
  };
  const reached = new Set<number>();
  const open = [0];
  while (open.length > 0) {
    const i = open.pop() as number;
    if (reached.has(i)) continue;
    reached.add(i);
    const step = steps[i];
    if (!step) {
      wrong(`${path}/steps`, 'dead-end', { id: pathway.id, step: i });
      continue;
    }
    open.push(...next(step, i));
  }
  steps.forEach((_, i) => {
    // Of a row of such steps the first stands for all.
    if (!reached.has(i) && (i === 0 || reached.has(i - 1))) wrong(`${path}/steps/${i}`, 'unreachable', { id: pathway.id });
  });
  // A ring of steps that take no time would hold the run for ever. A unit may be free, so that seizing one takes none either;
  // only giving up does, and whoever is turned away goes on at once.
  const atOnce = (step: Step, i: number): number[] => {
    if (step.do === 'move' || (step.do === 'delay' && !(step.time.kind === 'constant' && step.time.value === 0))) return [];
    return next(step, i, false);
  };
  const ring = timelessRing(steps, atOnce);
  if (ring >= 0) wrong(`${path}/steps/${ring}`, 'timeless-ring', { id: pathway.id });
}

/** First step of a ring that takes no time; -1 for none. Every step is looked at once, without recursion: a file may be long. */
function timelessRing(steps: readonly Step[], atOnce: (step: Step, i: number) => readonly number[]): number {
  const [open, closed] = [1, 2];
  const state = new Uint8Array(steps.length);
  for (let first = 0; first < steps.length; first++) {
    if (state[first] !== 0) continue;
    const path = [{ at: first, to: atOnce(steps[first] as Step, first), tried: 0 }];
    state[first] = open;
    while (path.length > 0) {
      const here = path.at(-1) as { at: number; to: readonly number[]; tried: number };
      const to = here.to[here.tried++];
      if (to === undefined) {
        state[here.at] = closed;
        path.pop();
      } else if (state[to] === open) return to;
      else if (to < steps.length && state[to] === 0) {
        state[to] = open;
        path.push({ at: to, to: atOnce(steps[to] as Step, to), tried: 0 });
      }
    }
  }
  return -1;
}
