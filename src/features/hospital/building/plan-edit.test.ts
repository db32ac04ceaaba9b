import { describe, expect, it } from 'vitest';
import { checkBuilding } from '#models/hospital/building/check.ts';
import { walkableParts } from '#models/hospital/building/door-graph.ts';
import { rectangle } from '#models/hospital/building/geometry.ts';
import type { Building, Room } from '#models/hospital/building/building.ts';
import {
  changedItem,
  changedRoom,
  emptyPlan,
  freshId,
  movedItem,
  movedRoom,
  PlanHistory,
  reshapedRoom,
  roomAt,
  snapped,
  without,
  withDoor,
  withItem,
  withLevel,
  withRoom,
} from './plan-edit.ts';

const room = (id: string, outline: Room['outline'], more: Partial<Room> = {}): Room => ({
  id,
  name: id,
  kind: 'other',
  department: '',
  level: 'level 1',
  outline,
  ...more,
});
const two = (): Building =>
  withRoom(withRoom(emptyPlan('p', 'Ground'), room('a', rectangle(0, 0, 4, 4))), room('b', rectangle(4, 0, 10, 4)));

describe('drawing a plan', () => {
  it('snaps to corners first, then to lines of walls, then to the grid', () => {
    const plan = two();
    expect(snapped(plan, 'level 1', [3.8, 3.9], 0.4)).toEqual([4, 4]);
    expect(snapped(plan, 'level 1', [4.2, 7.13], 0.4)).toEqual([4, 7.25]);
    expect(snapped(plan, 'level 1', [20.1, 20.4], 0.4)).toEqual([20, 20.5]);
    expect(snapped(plan, 'level 1', [3.8, 3.9], 0.4, 'b')).toEqual([4, 4]);
    expect(snapped(plan, 'level 2', [3.8, 3.9], 0.4)).toEqual([3.75, 4]);
  });

  it('puts a door into the wall between two rooms, or into an outer wall, or says that there is none', () => {
    const between = withDoor(two(), 'level 1', [4.2, 2], 0.5);
    expect(new Set(between?.doors[0]?.rooms)).toEqual(new Set(['a', 'b']));
    expect(between && walkableParts(between)).toEqual([[0, 1]]);
    expect(between && checkBuilding(between)).toEqual([]);
    const out = withDoor(two(), 'level 1', [2, 0.1], 0.5);
    expect(out?.doors[0]?.rooms).toEqual(['a', null]);
    expect(withDoor(two(), 'level 1', [2, 2], 0.5)).toBeNull();
  });

  it('moves a room with its door and its beds', () => {
    const plan = withItem(withDoor(two(), 'level 1', [2, 0], 0.5) as Building, 'level 1', [1, 1], 'bed', 'Bed') as Building;
    const moved = movedRoom(plan, 'a', -3, 1);
    expect(moved.items[0]?.at).toEqual([-2, 2]);
    expect(moved.doors[0]?.at).toEqual([-1, 1]);
    expect(checkBuilding(moved).map((problem) => problem.kind)).toEqual(['unreachable']);
  });

  it('keeps doors at walls and beds inside when a room gets another shape', () => {
    const plan = withItem(withDoor(two(), 'level 1', [10, 2], 0.5) as Building, 'level 1', [9, 3], 'bed', 'Bed') as Building;
    const smaller = reshapedRoom(plan, 'b', rectangle(4, 0, 7, 4));
    expect(smaller.doors[0]?.at[0]).toBe(7);
    expect(checkBuilding(smaller).map((problem) => problem.kind)).toEqual(['unreachable']);
  });

  it('names an overlap as soon as it is drawn', () => {
    expect(checkBuilding(withRoom(two(), room('c', rectangle(3, 3, 6, 6)))).filter((problem) => problem.kind === 'overlap')).toHaveLength(
      2,
    );
  });

  it('moves beds from room to room and never outside', () => {
    const plan = withItem(two(), 'level 1', [1, 1], 'bed', 'Bed') as Building;
    expect(movedItem(plan, 'bed 1', [6, 2]).items[0]).toMatchObject({ room: 'b', at: [6, 2] });
    expect(movedItem(plan, 'bed 1', [60, 2])).toBe(plan);
    expect(withItem(plan, 'level 1', [60, 2], 'bed', 'Bed')).toBeNull();
    expect(changedItem(plan, 'bed 1', { resource: 'ICU' }).items[0]?.resource).toBe('ICU');
  });

  it('joins stairs over one another, and lets go of them again', () => {
    const stairs = (id: string, level: string): Room => room(id, rectangle(10, 0, 12, 4), { kind: 'stairs', level });
    const plan = withRoom(withRoom(withLevel(two(), 'First'), stairs('s0', 'level 1')), stairs('s1', 'level 2'));
    expect(plan.shafts.map((shaft) => shaft.rooms)).toEqual([['s0', 's1']]);
    expect(changedRoom(plan, 's1', { kind: 'storage' }).shafts).toEqual([]);
    expect(without(plan, { kind: 'room', id: 's0' }).shafts).toEqual([]);
  });

  it('takes a room away with its doors and beds', () => {
    const plan = withItem(withDoor(two(), 'level 1', [4, 2], 0.5) as Building, 'level 1', [1, 1], 'bed', 'Bed') as Building;
    const left = without(plan, { kind: 'room', id: 'a' });
    expect([left.rooms.length, left.doors.length, left.items.length]).toEqual([1, 0, 0]);
    expect(roomAt(left, 'level 1', [1, 1])).toBeNull();
    expect(freshId('bed', plan.items)).toBe('bed 2');
  });

  it('takes steps back and does them again', () => {
    const history = new PlanHistory(emptyPlan('p', 'Ground'));
    const plan = two();
    history.put(plan);
    history.put(without(plan, { kind: 'room', id: 'a' }));
    history.undo();
    expect(history.now).toBe(plan);
    history.redo();
    expect(history.now.rooms).toHaveLength(1);
    history.undo();
    history.put(withLevel(plan, 'First'));
    expect(history.canRedo).toBe(false);
    for (let i = 0; i < 5; i++) history.undo();
    expect(history.now.rooms).toHaveLength(0);
    expect(history.canUndo).toBe(false);
  });
});
