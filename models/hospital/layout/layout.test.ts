import { describe, expect, it } from 'vitest';
import { checkBuilding } from '../building/check.ts';
import { areaOf, contains } from '../building/geometry.ts';
import { buildingOfWings, type WingPlan } from '../building/wings.ts';
import { checkModel } from '../check.ts';
import { hospital, PathwayBuilder, units } from '../engine/authoring.ts';
import type { HospitalModel } from '../engine/model.ts';
import { districtBuilding } from '../library/district-building.ts';
import { districtHospital } from '../library/district-hospital.ts';
import { costOf } from './assignment.ts';
import { drawnAnew } from './anew.ts';
import { bayBoxes, bayCost, baySearch, type BayLayout, type BayProblem } from './bays.ts';
import { blocksOf, rearranged } from './blocks.ts';
import { layoutCandidates, placeMinutes, type LayoutCandidate } from './candidates.ts';
import { chartOfTrips, chartScore, pairIndex, weighed, type Rating } from './closeness.ts';
import { compareHoused } from './compare.ts';
import { bedsThatFit, withWing, withWingBeds } from './new-wing.ts';
import { walkedRun } from './traffic.ts';
import { withWalks } from './walks.ts';

function finish<T>(work: Generator<unknown, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const wing = (place: number, side: WingPlan['side'], name: string, serves: string, entrance = false): WingPlan => ({
  level: 0,
  place,
  side,
  name,
  department: name,
  left: [
    { name: `${name} room`, kind: 'treatment', metres: 10, serves: [serves], ...(entrance ? { entrance: true, waitsFor: [serves] } : {}) },
  ],
  right: [],
});
// Six wings on a spine of 67 m; whoever comes in sees a, then b. Today b is at the far end.
const six = buildingOfWings(
  'six',
  'Six wings',
  3,
  ['Ground floor'],
  [
    wing(0, 'north', 'A', 'a'),
    wing(0, 'south', 'C', 'c'),
    wing(1, 'north', 'D', 'd'),
    wing(1, 'south', 'E', 'e'),
    wing(2, 'north', 'B', 'b'),
    wing(2, 'south', 'F', 'f'),
  ],
);
const minute = { kind: 'constant', value: 1 } as const;
const resources = ['a', 'b', 'c', 'd', 'e', 'f'].map((id) => units(id, 50, { kind: 'bed' }));
const little: HospitalModel = hospital(
  'little',
  resources,
  [
    new PathwayBuilder('p').seize('a').delay(minute).release('a').seize('b').delay(minute).release('b').leave('home'),
    new PathwayBuilder('q').seize('c').delay(minute).release('c').leave('home'),
  ],
  [
    { id: 's', pathway: 'p', priority: 1, arrivals: { kind: 'timetable', minutes: [10, 20, 30, 40] } },
    { id: 't', pathway: 'q', priority: 1, arrivals: { kind: 'timetable', minutes: [15] } },
  ],
);
const ONE = { seed: 1, replication: 0, minutes: 1440, warmUpMinutes: 0 };

describe('blocks of a building', () => {
  it('are its wings; moved and moved back nothing has changed; what has moved is sound', () => {
    const building = districtBuilding();
    const blocks = blocksOf(building);
    expect(blocks).toHaveLength(14);
    expect(blocks.filter((block) => block.bound).map((block) => block.name)).toEqual(['Emergency, front']);
    expect(new Set(blocks.flatMap((block) => block.rooms)).size).toBe(
      building.rooms.filter((room) => !/ hall$|lift|stairs/.test(room.id)).length,
    );
    // Every ward and department one further, the way in where it is.
    const free = blocks.flatMap((block, b) => (block.bound ? [] : [b]));
    const places = blocks.map((_, b) => (free.includes(b) ? (free[(free.indexOf(b) + 1) % free.length] as number) : b));
    const moved = rearranged(building, blocks, places);
    expect(checkBuilding(moved)).toEqual([]);
    expect(moved.rooms.map((room) => room.id)).toEqual(building.rooms.map((room) => room.id));
    const back = blocks.map((_, b) => places.indexOf(b));
    const again = rearranged(moved, blocksOf(moved), back);
    again.rooms.forEach((room, r) => {
      expect(room.level).toBe(building.rooms[r]?.level);
      room.outline.forEach((point, i) => {
        expect(point[0]).toBeCloseTo(building.rooms[r]?.outline[i]?.[0] ?? NaN, 9);
        expect(point[1]).toBeCloseTo(building.rooms[r]?.outline[i]?.[1] ?? NaN, 9);
      });
    });
  });
});

describe('people who walk', () => {
  it('take as long as their way by hand', () => {
    const { traffic } = walkedRun(withWalks(little, six), blocksOf(six), ONE);
    // From the middle of the hall (34.3, 2.5) to A: its corridor opens at (9.8, 5), the door of its room is at (8, 10), the
    // room's middle at (4, 10). From there to B, whose opening is at (59, 5), door at (57.2, 10), middle at (53.2, 10). Beds: 54 m a minute.
    const metres = (...way: readonly (readonly [number, number])[]): number =>
      way.slice(1).reduce((sum, p, i) => sum + Math.hypot(p[0] - (way[i]?.[0] ?? 0), p[1] - (way[i]?.[1] ?? 0)), 0);
    const pitch = 24.6;
    const middle = (3 * pitch - 5) / 2;
    const toA = metres([middle, 2.5], [9.8, 5], [8, 10], [4, 10]);
    const toB = metres([4, 10], [8, 10], [9.8, 5], [9.8 + 2 * pitch, 5], [8 + 2 * pitch, 10], [4 + 2 * pitch, 10]);
    const toC = metres([middle, 2.5], [9.8, 0], [8, -5], [4, -5]);
    expect(traffic.came).toBe(5);
    expect(traffic.walkedMinutes).toBeCloseTo((4 * (toA + toB) + toC) / 54, 9);
    // A day: four from the hall to A and on to B, one to C.
    const n = 7;
    expect([traffic.trips[6 * n + 0], traffic.trips[0 * n + 4], traffic.trips[6 * n + 1]]).toEqual([4, 4, 1]);
    expect(traffic.trips.reduce((a, b) => a + b, 0)).toBe(9);
  });

  it('make the district hospital a model that runs in its building, and in no other way than before but later', () => {
    const model = districtHospital();
    const walking = withWalks(model, districtBuilding());
    expect(checkModel(walking.model, walking.graph.rooms)).toEqual([]);
    const { report, traffic } = walkedRun(walking, blocksOf(districtBuilding()), { ...ONE, minutes: 4 * 1440 });
    expect(report.flowBalance).toBe(0);
    expect(traffic.walkedMinutes / traffic.came).toBeGreaterThan(1);
    // Surgical wards stand in two wings: both are gone to, about as their beds are.
    const names = blocksOf(districtBuilding()).map((block) => block.name);
    const n = traffic.n;
    const into = (name: string): number => {
      const to = names.indexOf(name);
      return Array.from({ length: n }, (_, i) => (i === to ? 0 : (traffic.trips[i * n + to] as number))).reduce((a, b) => a + b, 0);
    };
    expect(into('Surgical ward A') / (into('Surgical ward A') + into('Surgical ward B'))).toBeGreaterThan(0.35);
    expect(into('Surgical ward A') / (into('Surgical ward A') + into('Surgical ward B'))).toBeLessThan(0.65);
  });
});

describe('who ought to be near whom', () => {
  it('is told pair by pair and scored by hand', () => {
    const n = 4;
    const all = new Set<number>();
    for (let i = 0; i < n; i++) for (let j = i + 1; j < n; j++) all.add(pairIndex(n, i, j));
    expect([...all].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(pairIndex(n, 3, 1)).toBe(pairIndex(n, 1, 3));
    // On a line at 0, 1, 2 and 10: 0–1 absolutely near, 1–2 undesirable.
    const x = [0, 1, 2, 10];
    const distance = Float64Array.from({ length: 16 }, (_, k) => Math.abs((x[k >> 2] as number) - (x[k & 3] as number)));
    const chart: Rating[] = ['A', 'U', 'U', 'X', 'U', 'U'];
    expect(chartScore(chart, n, distance, [0, 1, 2, 3])).toBeCloseTo((6 * 0.9 - 6 * 0.9) / 6, 12);
    expect(chartScore(chart, n, distance, [0, 1, 3, 2])).toBeCloseTo((6 * 0.9 - 6 * 0.1) / 6, 12);
    const problem = weighed(
      Float64Array.from({ length: 16 }, (_, k) => (k === 1 ? 5 : 0)),
      chart,
      n,
      distance,
      1,
    );
    expect(costOf(problem, [0, 1, 3, 2])).toBeLessThan(costOf(problem, [0, 1, 2, 3]));
    const trips = new Float64Array(16);
    [trips[1], trips[4], trips[14]] = [50, 50, 3];
    // Of six pairs 5, 15, 30 and 50 % are the first, one, two and three.
    expect(chartOfTrips(trips, n)).toEqual(['A', 'U', 'U', 'U', 'U', 'I']);
  });
});

describe('a search for layouts', () => {
  const blocks = blocksOf(six);
  const walking = withWalks(little, six);
  const { traffic } = walkedRun(walking, blocks, ONE);
  const chart = chartOfTrips(traffic.trips, traffic.n);
  const search = (fixed: readonly boolean[]): readonly LayoutCandidate[] =>
    finish(layoutCandidates(six, blocks, walking.travel, traffic, chart, { seed: 1, iterations: 3000, wishes: 0, fixed }));

  it('finds what trying all 720 orders finds, and simulated it saves what the ways say', () => {
    const found = search([]);
    const minutes = placeMinutes(six, blocks, walking.travel);
    const problem = weighed(traffic.trips, chart, traffic.n, minutes, 0);
    const orders = (list: readonly number[]): number[][] =>
      list.length < 2 ? [[...list]] : list.flatMap((first) => orders(list.filter((k) => k !== first)).map((rest) => [first, ...rest]));
    const costs = orders([0, 1, 2, 3, 4, 5]).map((order) => costOf(problem, [...order, 6]));
    const best = found.reduce((a, b) => (b.ratio < a.ratio ? b : a));
    expect(best.ratio * costOf(problem, [0, 1, 2, 3, 4, 5, 6])).toBeCloseTo(Math.min(...costs), 9);
    expect(found[0]?.moved).toHaveLength(2);
    const setting = { seed: 1, runs: 2, minutes: 1440, warmUpMinutes: 0 };
    const options = [
      { model: little, building: six },
      { model: little, building: six },
      ...found.map(({ building }) => ({ model: little, building })),
    ];
    const results = finish(compareHoused(options, setting));
    // The same building differs by nothing at all.
    expect(results[1]?.measures.walked.difference?.mean).toBe(0);
    expect(results.at(-1)?.measures.walked.difference?.mean).toBeLessThan(-0.2);
    expect(results[0]?.measures['bed-wait'].value.mean).toBeNaN();
  });

  it('leaves alone what is fixed', () => {
    for (const candidate of search([false, false, false, false, true, false])) {
      expect(candidate.places[4]).toBe(4);
      expect(candidate.moved).not.toContain(4);
      expect(checkBuilding(candidate.building)).toEqual([]);
    }
  });
});

describe('a wing that is sketched', () => {
  const building = districtBuilding();
  // On the second floor the southern side of the third place is free; the wing's corridor runs north to the hall.
  const sketch = {
    name: 'New wing',
    level: 'L2',
    box: { x0: 50, y0: -24, x1: 66, y1: 0 },
    resource: 'medical ward',
    beds: 36,
    areaABed: 8,
  };

  it('stands: bays on both sides, joined to the corridor, as many beds as were asked for', () => {
    const bigger = withWing(building, sketch);
    expect(checkBuilding(bigger)).toEqual([]);
    expect(bigger.items.length - building.items.length).toBe(36);
    expect(bedsThatFit(sketch.box, 8)).toBe(48);
    expect(bedsThatFit({ x0: 0, y0: 0, x1: 60, y1: 5 }, 8)).toBe(0);
    // 384 m² hold fifteen beds of 25 m².
    expect(bedsThatFit(sketch.box, 25)).toBe(15);
    expect(blocksOf(bigger)).toHaveLength(15);
    // With a gap of 4 m it is joined by a link.
    const apart = withWing(building, { ...sketch, box: { x0: 50, y0: -28, x1: 66, y1: -4 } });
    expect(checkBuilding(apart)).toEqual([]);
    expect(apart.rooms.some((room) => room.id.endsWith('link'))).toBe(true);
  });

  it('fills its rectangle: bays with room about their beds, and rooms for all else behind them', () => {
    const bigger = withWing(building, { ...sketch, beds: 13, areaABed: 25 });
    expect(checkBuilding(bigger)).toEqual([]);
    const fresh = bigger.rooms.filter((room) => !building.rooms.includes(room));
    const area = (kind: string): number => fresh.filter((room) => room.kind === kind).reduce((sum, room) => sum + areaOf(room.outline), 0);
    expect(fresh.reduce((sum, room) => sum + areaOf(room.outline), 0)).toBeCloseTo(384, 9);
    // Three bays of 72 m² for six beds each; the corridor is 3 m wide.
    expect(area('ward')).toBeCloseTo(3 * 72, 9);
    expect(area('circulation')).toBeCloseTo(72, 9);
    const beds = bigger.items.slice(building.items.length);
    for (const bed of beds) expect(contains(fresh.find((room) => room.id === bed.room)?.outline ?? [], bed.at)).toBe(true);
    expect(new Set(beds.map((bed) => bed.at.join())).size).toBe(13);
  });

  it('says why it cannot stand', () => {
    const at = (change: object) => () => withWing(building, { ...sketch, ...change });
    expect(at({ beds: 100 })).toThrow('room for 48');
    expect(at({ box: { x0: 50, y0: 10, x1: 66, y1: 34 } })).toThrow('would stand in');
    expect(at({ box: { x0: 50, y0: -60, x1: 66, y1: -36 } })).toThrow('reaches no corridor');
    expect(at({ level: 'L9' })).toThrow('no level');
    expect(at({ beds: 1.5 })).toThrow('whole number');
  });

  it('with its beds nobody waits who waited before, by hand', () => {
    const ward = units('ward', 1, { kind: 'bed', cleaning: { time: { kind: 'constant', value: 5 }, isolationFactor: 1 } });
    const model = hospital(
      'ward',
      [ward],
      [new PathwayBuilder('p').seize('ward').delay({ kind: 'constant', value: 60 }).leave('home')],
      [{ id: 's', pathway: 'p', priority: 1, arrivals: { kind: 'timetable', minutes: [100, 100, 100] } }],
    );
    const plain = { ...six, rooms: six.rooms.map((room) => (room.id === 'L0 A room' ? { ...room, serves: ['ward'] } : room)) };
    // The spine ends at 68.8 m: the wing stands 4 m beyond its eastern end, joined by a link.
    const wing = { name: 'W', level: 'L0', box: { x0: 72.8, y0: -3.5, x1: 90.8, y1: 8.5 }, resource: 'ward', beds: 6, areaABed: 25 };
    const options = [{ model, building: plain }, withWingBeds(model, plain, wing)];
    const [today, wider] = finish(compareHoused(options, { seed: 1, runs: 2, minutes: 1440, warmUpMinutes: 0 }));
    // One after the other: each holds the bed while walking to it (from the hall, worked out above) and for an hour, then five minutes.
    const toA = (Math.hypot(34.4 - 9.8, 2.5) + Math.hypot(1.8, 5) + 4) / 54;
    expect(today?.measures['bed-wait'].value.mean).toBeCloseTo(((65 + toA) * (0 + 1 + 2)) / 3, 6);
    expect(wider?.measures['bed-wait'].value.mean).toBe(0);
    expect(checkBuilding(withWing(plain, wing))).toEqual([]);
  });
});

describe('departments of unequal areas', () => {
  const flow = Float64Array.from([0, 9, 1, 2, 0, 3, 0, 1, 7, 1, 0, 1, 0, 5, 1, 4, 0, 2, 0, 3, 0, 6, 2, 1, 0]);
  const problem: BayProblem = { areas: [40, 25, 60, 15, 60], flow, width: 20, aspect: 4 };

  it('fill their rectangle exactly', () => {
    const boxes = bayBoxes(problem, { order: [2, 0, 4, 1, 3], ends: [true, false, true, false, true] });
    boxes.forEach((box, d) => expect((box.x1 - box.x0) * (box.y1 - box.y0)).toBeCloseTo(problem.areas[d] ?? NaN, 9));
    expect(Math.max(...boxes.map((box) => box.x1))).toBeCloseTo(20, 9);
    expect(Math.max(...boxes.map((box) => box.y1))).toBeCloseTo(10, 9);
    // The first bay is one department of 60 m²: 6 m wide, 10 m deep.
    expect(boxes[2]).toEqual({ x0: 0, y0: 0, x1: 6, y1: 10 });
  });

  it('are put as trying every order with every cut puts them, with some held and without', () => {
    const orders = (list: readonly number[]): number[][] =>
      list.length < 2 ? [[...list]] : list.flatMap((first) => orders(list.filter((k) => k !== first)).map((rest) => [first, ...rest]));
    const layouts: BayLayout[] = orders([0, 1, 2, 3, 4]).flatMap((order) =>
      Array.from({ length: 16 }, (_, cuts) => ({ order, ends: [0, 1, 2, 3, 4].map((i) => i === 4 || ((cuts >> i) & 1) === 1) })),
    );
    for (const fixed of [undefined, [false, false, true, false, false]] as const) {
      const one: BayProblem = fixed ? { ...problem, fixed } : problem;
      const allowed = layouts.filter(({ order }) => !fixed || order[2] === 2);
      const least = Math.min(...allowed.map((layout) => bayCost(one, layout)));
      const found = finish(baySearch(one, { seed: 3, steps: 8000 }));
      expect(bayCost(one, found)).toBeCloseTo(least, 9);
      if (fixed) expect(found.order[2]).toBe(2);
    }
  });

  it('make a sound building in which everybody gets where they want, no longer than in the one they came from', () => {
    const blocks = blocksOf(six);
    const { traffic } = walkedRun(withWalks(little, six), blocks, ONE);
    const anew = finish(drawnAnew(six, blocks, traffic, { seed: 1, steps: 4000 }));
    if (!anew) throw new Error('six departments');
    expect(checkBuilding(anew)).toEqual([]);
    // Rooms have the areas they had: 80 m² each, beside a hall of 80.
    for (const block of blocks) expect(areaOf(anew.rooms.find((room) => room.id === block.id)?.outline ?? [])).toBeCloseTo(80, 6);
    const after = walkedRun(withWalks(little, anew), blocksOf(anew), ONE).traffic;
    expect(after.walkedMinutes).toBeLessThan(traffic.walkedMinutes);
    const district = districtBuilding();
    const parts = blocksOf(district);
    const ways = walkedRun(withWalks(districtHospital(), district), parts, { ...ONE, minutes: 3 * 1440 }).traffic;
    const drawn = finish(drawnAnew(district, parts, ways, { seed: 1, steps: 4000 }));
    if (!drawn) throw new Error('fourteen departments');
    expect(checkBuilding(drawn)).toEqual([]);
    expect(drawn.items).toHaveLength(district.items.length);
  });
});
