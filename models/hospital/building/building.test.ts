import { describe, expect, it } from 'vitest';
import { Travel } from '../engine/travel.ts';
import { districtBuilding } from '../library/district-building.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { TREATMENT_CENTRE, treatmentCentre } from '../library/treatment-centre.ts';
import { readBuilding, type Building, type Door, type Room } from './building.ts';
import { checkBuilding } from './check.ts';
import { adjacencyOf, doorGraphOf, walkableParts } from './door-graph.ts';
import { areaOf, contactOf, contains, cornersBetween, middleOf, rectangle, sharedArea, type Outline } from './geometry.ts';
import { mostUnits, planFor } from './plan-for.ts';
import { spotsOf } from './spots.ts';

const room = (id: string, outline: Outline, more: Partial<Room> = {}): Room => ({
  id,
  name: id,
  kind: 'other',
  department: '',
  level: 'L0',
  outline,
  ...more,
});
const door = (id: string, a: string, b: string | null, at: readonly [number, number]): Door => ({
  id,
  kind: 'door',
  rooms: [a, b],
  at,
  width: 1,
});
const building = (rooms: readonly Room[], doors: readonly Door[], more: Partial<Building> = {}): Building => ({
  schema: 1,
  id: 'b',
  title: 'b',
  source: 'test',
  levels: [
    { id: 'L0', name: 'Ground', elevation: 0 },
    { id: 'L1', name: 'First', elevation: 4 },
  ],
  rooms,
  doors,
  shafts: [],
  items: [],
  ...more,
});

/** An L: 10 × 10 with its upper right quarter taken out. */
const ELL: Outline = [
  [0, 0],
  [10, 0],
  [10, 5],
  [5, 5],
  [5, 10],
  [0, 10],
];

describe('geometry', () => {
  it('measures an L', () => {
    expect(areaOf(ELL)).toBe(75);
    // Centre of area: (50·(5, 2.5) + 25·(2.5, 7.5)) / 75.
    expect(middleOf(ELL)[0]).toBeCloseTo(25 / 6, 9);
    expect(middleOf(ELL)[1]).toBeCloseTo(25 / 6, 9);
    expect(contains(ELL, [7, 7])).toBe(false);
    expect(contains(ELL, [2, 8])).toBe(true);
  });

  it('finds a middle inside a room whose centre is outside it', () => {
    const cross: Outline = [
      [0, 0],
      [10, 0],
      [10, 10],
      [9, 10],
      [9, 1],
      [1, 1],
      [1, 10],
      [0, 10],
    ];
    expect(contains(cross, middleOf(cross))).toBe(true);
  });

  it('goes round the corner of an L and straight where it can', () => {
    expect(cornersBetween(ELL, [1, 1], [9, 4])).toEqual([]);
    const way = cornersBetween(ELL, [9, 4], [4, 9]);
    expect(way).toHaveLength(1);
    // A step inside the corner at (5, 5).
    expect(Math.hypot((way[0]?.[0] ?? 0) - 5, (way[0]?.[1] ?? 0) - 5)).toBeLessThan(0.5);
    expect(contains(ELL, way[0] ?? [7, 7])).toBe(true);
  });

  it('shares area and walls', () => {
    expect(sharedArea(rectangle(0, 0, 4, 4), rectangle(3, 3, 6, 6))).toBeCloseTo(1, 9);
    expect(sharedArea(rectangle(0, 0, 4, 4), rectangle(4, 0, 6, 4))).toBe(0);
    expect(Math.abs(sharedArea(ELL, rectangle(4, 4, 6, 6)) - 3)).toBeLessThan(0.1);
    expect(contactOf(rectangle(0, 0, 4, 4), rectangle(4.3, 1, 8, 3), 0.35)?.metres).toBeCloseTo(2, 9);
    expect(contactOf(rectangle(0, 0, 4, 4), rectangle(4.4, 1, 8, 3), 0.35)).toBeNull();
  });
});

describe('a door graph', () => {
  // Two rooms on a corridor of 20 m, doors 16 m apart: from middle to door 3 m, along the corridor 16 m, 3 m.
  const flat = building(
    [room('corridor', rectangle(0, 0, 20, 2)), room('a', rectangle(0, 2, 4, 8)), room('b', rectangle(16, 2, 20, 8))],
    [door('1', 'a', 'corridor', [2, 2]), door('2', 'b', 'corridor', [18, 2])],
  );

  it('walks along a corridor from door to door, not through its middle', () => {
    const graph = doorGraphOf(flat);
    expect(graph.rooms).toEqual(['corridor', 'a', 'b', 'door 1', 'door 2']);
    const way = new Travel(graph).way(1, 2, 0);
    // 22 m at 72 m a minute.
    expect(way?.minutes).toBeCloseTo(22 / 72, 12);
    expect(Array.from(way?.rooms ?? [])).toEqual([1, 3, 4, 2]);
  });

  it('takes stairs on foot, and the lift of the model with a bed', () => {
    const two = building(
      [
        room('hall', rectangle(0, 0, 10, 10)),
        room('lift 0', rectangle(10, 0, 12, 2), { kind: 'lift' }),
        room('stairs 0', rectangle(10, 2, 12, 6), { kind: 'stairs' }),
        room('lift 1', rectangle(10, 0, 12, 2), { kind: 'lift', level: 'L1' }),
        room('stairs 1', rectangle(10, 2, 12, 6), { kind: 'stairs', level: 'L1' }),
        room('ward', rectangle(0, 0, 10, 10), { level: 'L1' }),
      ],
      [
        door('1', 'hall', 'lift 0', [10, 1]),
        door('2', 'hall', 'stairs 0', [10, 4]),
        door('3', 'ward', 'lift 1', [10, 1]),
        door('4', 'ward', 'stairs 1', [10, 4]),
      ],
      {
        shafts: [
          { id: 'lift', kind: 'lift', rooms: ['lift 0', 'lift 1'], resource: 'bed lift', rideMinutes: 1 },
          { id: 'stairs', kind: 'stairs', rooms: ['stairs 0', 'stairs 1'] },
        ],
      },
    );
    const travel = new Travel(doorGraphOf(two, ['x', 'bed lift']));
    const [foot, bed] = [travel.way(0, 5, 0), travel.way(0, 5, 2)];
    expect(Array.from(foot?.rooms ?? [])).toContain(2);
    expect(Array.from(bed?.lift ?? [])).toEqual([1, -1]);
    expect(bed?.minutes).toBeCloseTo(1 + (2 * (Math.hypot(5, 4) + 1)) / 54, 9);
  });

  it('knows neighbours and parts', () => {
    expect(adjacencyOf(flat)).toEqual([[1, 2], [0], [0]]);
    const cut = { ...flat, doors: flat.doors.slice(0, 1) };
    expect(walkableParts(cut)).toEqual([[0, 1], [2]]);
  });
});

describe('what is wrong with a plan', () => {
  const kinds = (b: Building): string[] => checkBuilding(b).map((problem) => `${problem.kind} ${problem.ids.join('+')}`);

  it('names rooms that overlap, doors to nowhere and rooms nobody can reach', () => {
    const bad = building(
      [
        room('a', rectangle(0, 0, 4, 4)),
        room('b', rectangle(3, 0, 8, 4)),
        room('c', rectangle(20, 0, 24, 4)),
        room('up', rectangle(0, 0, 4, 4), { level: 'L1' }),
      ],
      [door('1', 'a', 'b', [3.5, 2]), door('2', 'c', 'cellar', [20, 2]), door('3', 'c', 'c', [20, 2]), door('4', 'c', 'up', [20, 2])],
    );
    expect(kinds(bad)).toEqual([
      'overlap a+b',
      'door-to-nowhere 2',
      'door-to-nowhere 3',
      'door-off-wall 4',
      'unreachable c',
      'unreachable up',
    ]);
  });

  it('names the rest', () => {
    const bow: Outline = [
      [0, 0],
      [4, 4],
      [4, 0],
      [0, 5],
    ];
    const bad = building([room('a', bow), room('a', rectangle(9, 9, 9, 12)), room('b', rectangle(30, 0, 34, 4), { level: 'L9' })], [], {
      items: [{ id: 'bed', name: 'bed', kind: 'bed', room: 'b', at: [0, 0], turn: 0 }],
      shafts: [{ id: 's', kind: 'stairs', rooms: ['b'] }],
    });
    expect(new Set(checkBuilding(bad).map((problem) => problem.kind))).toEqual(
      new Set(['same-id', 'crosses-itself', 'no-area', 'no-level', 'shaft', 'item-outside', 'unreachable']),
    );
  });
});

describe('a file of a building', () => {
  it('is read as it was written', () => {
    const made = districtBuilding();
    expect(readBuilding(JSON.stringify(made))).toEqual(made);
  });

  it.each([
    ['no JSON', '{', /not JSON/],
    ['another version', JSON.stringify({ ...districtBuilding(), schema: 2 }), /schema/],
    ['a member nobody knows', JSON.stringify({ ...districtBuilding(), walls: [] }), /walls/],
    ['millimetres', JSON.stringify(building([room('a', rectangle(0, 0, 52_000, 4_000))], [])), /rooms\.0\.outline/],
    [
      'a room of two corners',
      JSON.stringify(
        building(
          [
            room('a', [
              [0, 0],
              [1, 1],
            ]),
          ],
          [],
        ),
      ),
      /rooms\.0\.outline/,
    ],
  ])('refuses %s and says why', (_, text, why) => {
    expect(() => readBuilding(text)).toThrow(why);
    expect(() => readBuilding(text)).toThrow(/Nothing has been changed/);
  });
});

describe('buildings of the library', () => {
  it('has a sound building for the district hospital, with a bed for every bed of the model', () => {
    const made = districtBuilding();
    expect(checkBuilding(made)).toEqual([]);
    expect(walkableParts(made)).toHaveLength(1);
    for (const resource of districtHospital(1).resources) {
      const items = made.items.filter((item) => item.resource === resource.id).length;
      if (resource.kind === 'bed' || ['minors', 'CT', 'X-ray', 'laboratory', 'theatre'].includes(resource.id))
        expect(items, resource.id).toBe(mostUnits(resource));
    }
  });

  it('has a sound plain plan for any model', () => {
    for (const model of [treatmentCentre(TREATMENT_CENTRE), districtHospital(1)]) {
      const plan = planFor(model);
      expect(checkBuilding(plan)).toEqual([]);
      expect(walkableParts(plan)).toHaveLength(1);
    }
  });

  it('has places to stand that nobody shares, all inside their rooms', () => {
    const made = districtBuilding();
    const spots = spotsOf(made);
    let outside = 0;
    let nearest = Infinity;
    spots.ofRoom.forEach((own, r) => {
      for (const [i, a] of own.entries()) {
        const at = [spots.x[a] as number, spots.y[a] as number] as const;
        if (!contains(made.rooms[r]?.outline ?? [], at)) outside++;
        for (const b of own.slice(i + 1))
          nearest = Math.min(nearest, Math.hypot(at[0] - (spots.x[b] as number), at[1] - (spots.y[b] as number)));
      }
    });
    expect(outside).toBe(0);
    expect(nearest).toBeGreaterThan(0.4);
  });
});
