import type { Distribution } from '#models/hospital/engine/distribution.ts';
import type { HospitalModel, Resource, Source, Step } from '#models/hospital/engine/model.ts';
import { handOut, type Origin, type Row } from '../hand-out.ts';

/** Everything of a model that can be edited, one number or choice a row: what it is of, its place there, what it is. */
export function modelCsv(model: HospitalModel, origin: Omit<Origin, 'model'>): string {
  const header = ['part', 'of', 'number', 'what', 'value', 'unit', 'where it is from'];
  const rows = [
    ...model.resources.flatMap(resourceRows),
    ...model.pathways.flatMap(({ id, steps }) => steps.flatMap((step, i) => stepRows(id, step, i + 1))),
    ...model.sources.flatMap(sourceRows),
  ];
  return handOut(header, rows, { ...origin, model });
}

const DISTRIBUTION_UNITS: Readonly<Record<string, string>> = { shape: '1', p: '1' };

function timeRows(start: readonly [string, string, number], what: string, time: Distribution, from = ''): Row[] {
  const numbers = Object.entries(time).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  const lists = time.kind === 'empirical' ? time.values.map((value, i) => [`value at ${time.probabilities[i] ?? ''}`, value] as const) : [];
  return [
    [...start, `${what}: distribution`, time.kind, '', from],
    ...[...numbers, ...lists].map(([key, value]): Row => [...start, `${what}: ${key}`, value, DISTRIBUTION_UNITS[key] ?? 'min', from]),
  ];
}

function resourceRows(resource: Resource): Row[] {
  const at = (n: number) => ['resource', resource.id, n] as const;
  const { cleaning, breakdown } = resource;
  return [
    [...at(0), 'kind', resource.kind],
    [...at(0), 'order', resource.order],
    [...at(0), 'preemption', resource.preemption],
    [...at(0), 'at the end of a shift', resource.atShiftEnd],
    [...at(0), 'hand-over', resource.handOverMinutes, 'min'],
    ...resource.groups.flatMap(({ count, skills }, g): Row[] => [
      ...(skills.length > 0 ? [[...at(g + 1), 'skills', skills.join(', ')]] : []),
      ...(typeof count === 'number'
        ? [[...at(g + 1), 'units, always', count, '1']]
        : count.shifts.flatMap((shift): Row[] => {
            const when = `${clock(shift.fromMinute)} to ${clock(shift.toMinute)}, every ${count.cycleMinutes / 1440} d`;
            return [
              [...at(g + 1), `units, ${when}`, shift.count, '1'],
              ...(shift.breaks ?? []).map((one): Row => [
                ...at(g + 1),
                `on their break, ${clock(one.fromMinute)} to ${clock(one.toMinute)}`,
                one.away,
                '1',
              ]),
            ];
          })),
    ]),
    ...(cleaning ? timeRows(at(0), `cleaning${cleaning.by === undefined ? '' : ` by ${cleaning.by}`}`, cleaning.time) : []),
    ...(breakdown ? [...timeRows(at(0), 'between failures', breakdown.every), ...timeRows(at(0), 'repair', breakdown.repair)] : []),
  ];
}

/** Day of the cycle (1 is the first) and time of day. */
function clock(minute: number): string {
  const time = `${String(Math.floor((minute % 1440) / 60)).padStart(2, '0')}:${String(Math.floor(minute % 60)).padStart(2, '0')}`;
  return `day ${Math.floor(minute / 1440) + 1} ${time}`;
}

function stepRows(pathway: string, step: Step, number: number): Row[] {
  const at = ['step', pathway, number] as const;
  const named: Row[] = [[...at, 'does', step.do], ...(step.label === undefined ? [] : [[...at, 'label', step.label]])];
  switch (step.do) {
    case 'seize':
      return [
        ...named,
        [...at, 'resource', step.resource],
        ...(step.skill === undefined ? [] : [[...at, 'skill', step.skill]]),
        ...(step.patience ? timeRows(at, 'patience', step.patience) : []),
        ...(step.onGivingUp === undefined ? [] : [[...at, 'on giving up', step.onGivingUp]]),
        ...(step.refuseAt === undefined ? [] : [[...at, 'turned away when so many wait', step.refuseAt, 'people']]),
        ...(step.onRefusal === undefined ? [] : [[...at, 'on refusal', step.onRefusal]]),
      ];
    case 'release':
      return [...named, [...at, 'resource', step.resource]];
    case 'delay':
      return [...named, ...(step.name === undefined ? [] : [[...at, 'name', step.name]]), ...timeRows(at, 'time', step.time, step.source)];
    case 'choose':
      return [...named, ...step.options.map(({ share, to }): Row => [...at, `share to "${to}"`, share, '1'])];
    case 'mark':
      return [...named, [...at, 'name', step.name]];
    case 'set-priority':
      return [...named, [...at, 'priority', step.priority, '1']];
    case 'move':
      return [
        ...named,
        [...at, 'to', step.to],
        [...at, 'by', step.by],
        ...(step.porter === undefined ? [] : [[...at, 'porter', step.porter]]),
      ];
    case 'go':
      return [...named, [...at, 'to', step.to]];
    case 'leave':
      return [...named, [...at, 'as', step.as]];
    case 'isolate':
      return named;
  }
}

function sourceRows({ id, pathway, priority, arrivals, from = '' }: Source): Row[] {
  const at = ['source', id, 0] as const;
  const own: Row[] = [
    [...at, 'pathway', pathway],
    [...at, 'priority', priority, '1'],
    [...at, 'arrivals', arrivals.kind, '', from],
  ];
  switch (arrivals.kind) {
    case 'at-start':
      return [...own, [...at, 'people at the start', arrivals.count, 'people', from]];
    case 'timetable':
      return [...own, [...at, 'appointments', arrivals.minutes.length, '1', from]];
    case 'renewal':
      return [...own, ...timeRows(at, 'between two', arrivals.gap, from)];
    case 'poisson': {
      const part = arrivals.cycleMinutes / arrivals.perHour.length;
      return [
        ...own,
        ...arrivals.perHour.map((rate, i): Row => ['source', id, i + 1, `arrivals from ${clock(i * part)}`, rate, 'people/h', from]),
        [...at, 'spread of days', arrivals.dayCv, '1', from],
      ];
    }
  }
}
