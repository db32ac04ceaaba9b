import type { Building } from '#models/hospital/building/building.ts';
import { rectangle } from '#models/hospital/building/geometry.ts';
import { EVENT, type Recording } from '#models/hospital/building/recording.ts';

/** A hall and a room at each end; `count` people come into the one, wait there and are then sent to the other from minute 10 to 15. */
export function fullHall(count: number): { readonly building: Building; readonly recording: Recording } {
  const room = (id: string, outline: Building['rooms'][number]['outline'], more: object = {}) => ({
    id,
    name: id,
    kind: 'other' as const,
    department: '',
    level: 'L',
    outline,
    ...more,
  });
  const door = (id: string, a: string, b: string, at: readonly [number, number]) => ({
    id,
    kind: 'door' as const,
    rooms: [a, b] as const,
    at,
    width: 2,
  });
  const building: Building = {
    schema: 1,
    id: 'full',
    title: 'full',
    source: 'test',
    levels: [{ id: 'L', name: 'L', elevation: 0 }],
    rooms: [
      room('west', rectangle(0, 0, 70, 70), { kind: 'waiting', waitsFor: ['care'], entrance: true }),
      room('hall', rectangle(70, 30, 90, 40)),
      room('east', rectangle(90, 0, 160, 70), { serves: ['care'] }),
    ],
    doors: [door('1', 'west', 'hall', [70, 35]), door('2', 'hall', 'east', [90, 35])],
    shafts: [],
    items: [],
  };
  const events: [number, number, number, number][] = [[0, EVENT.on, count, 0]];
  for (let person = 0; person < count; person++) {
    events.push([0, EVENT.came, person, 1 + (person % 6)], [0, EVENT.waits, person, 0]);
    events.push([10 + (5 * person) / count, EVENT.waited, person, 0], [10 + (5 * person) / count, EVENT.took, person, 0]);
  }
  events.sort((a, b) => a[0] - b[0]);
  const recording: Recording = {
    schema: 1,
    model: 'full',
    title: 'full',
    seed: 1,
    fromMinute: 0,
    toMinute: 30,
    resources: [{ id: 'care', kind: 'room' }],
    sources: ['all'],
    people: Array.from({ length: count }, () => 0),
    time: events.map((one) => one[0]),
    code: events.map((one) => one[1]),
    who: events.map((one) => one[2]),
    what: events.map((one) => one[3]),
  };
  return { building, recording };
}
