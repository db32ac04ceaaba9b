import { describe, expect, it } from 'vitest';
import { fullHall } from '#tests/full-hall.ts';
import { rectangle } from '../building/geometry.ts';
import { departmentWays, roomList } from './room-list.ts';
import { buildingOfWings, type WingPlan } from '../building/wings.ts';

describe('rooms of a building, listed', () => {
  const { building } = fullHall(1);

  it('have their areas, what stands in them and how far they are, worked out by hand', () => {
    const item = (id: string, kind: 'bed' | 'equipment') => ({ id, name: id, kind, room: 'east', at: [100, 10] as const, turn: 0 });
    const list = roomList({ ...building, items: [item('a', 'bed'), item('b', 'bed'), item('c', 'equipment')] });
    expect(list.map(({ area }) => area)).toEqual([4900, 200, 4900]);
    expect(list.map(({ beds, devices }) => [beds, devices])).toEqual([
      [0, 0],
      [0, 0],
      [2, 1],
    ]);
    // From the middle of the one, through two doors 20 m apart, to the middle of the other; 1.2 m/s on foot, 0.9 m/s with a bed.
    expect(list.map(({ fromWayIn }) => fromWayIn.metres)).toEqual([0, 45, 90].map((metres) => expect.closeTo(metres, 9) as number));
    expect(list[2]?.fromWayIn.foot).toBeCloseTo(90 / 72, 9);
    expect(list[2]?.fromWayIn.bed).toBeCloseTo(90 / 54, 9);
  });

  it('say so where there is no way, or none with a bed', () => {
    const shut = { ...building, doors: building.doors.slice(0, 1) };
    expect(roomList(shut)[2]?.fromWayIn).toEqual({ metres: NaN, foot: NaN, bed: NaN });
    const nowhere = { ...building, rooms: building.rooms.map(({ entrance: _, ...room }) => room) };
    expect(roomList(nowhere).every(({ fromWayIn }) => Number.isNaN(fromWayIn.metres))).toBe(true);
    // Up a stair of 4 m, as long as 16 m on the level: a bed cannot go.
    const stairs = (id: string, level: string) => ({
      id,
      name: id,
      kind: 'stairs' as const,
      department: '',
      level,
      outline: rectangle(70, 0, 80, 10),
      ...(id === 's0' ? { entrance: true } : {}),
    });
    const tall = roomList({
      ...building,
      levels: [
        { id: 'L', name: 'L', elevation: 0 },
        { id: 'U', name: 'U', elevation: 4 },
      ],
      rooms: [stairs('s0', 'L'), stairs('s1', 'U')],
      doors: [],
      shafts: [{ id: 's', kind: 'stairs', rooms: ['s0', 's1'] }],
    });
    expect(tall[1]?.fromWayIn).toEqual({ metres: expect.closeTo(16, 9) as number, foot: expect.closeTo(16 / 72, 9) as number, bed: NaN });
  });

  it('and its departments: every pair once, from joint to joint', () => {
    expect(departmentWays(building)).toEqual([]);
    const wing = (place: number, side: WingPlan['side'], name: string): WingPlan => ({
      level: 0,
      place,
      side,
      name,
      department: name,
      left: [{ name: `${name} room`, kind: 'treatment', metres: 10 }],
      right: [],
    });
    const wings = [wing(0, 'north', 'A'), wing(0, 'south', 'B'), wing(1, 'north', 'C')];
    const three = buildingOfWings('three', 'Three wings', 2, ['Ground floor'], wings);
    const ways = departmentWays(three);
    expect(ways.map(({ from, to }) => from + to)).toEqual(['AB', 'AC', 'BC']);
    // They open to one hall: across it, along it, and both.
    const opening = (name: string) =>
      three.doors.find((door) => door.kind === 'opening' && door.rooms.some((id) => id?.includes(name)))?.at;
    const [a, b, c] = ['L0 A', 'L0 B', 'L0 C'].map(opening);
    const straight = [
      [a, b],
      [a, c],
      [b, c],
    ].map(([p, q]) => Math.hypot((p?.[0] ?? NaN) - (q?.[0] ?? NaN), (p?.[1] ?? NaN) - (q?.[1] ?? NaN)));
    ways.forEach(({ way }, i) => expect(way.metres).toBeCloseTo(straight[i] ?? NaN, 9));
    expect(straight[0]).toBeGreaterThan(1);
  });
});
