import type { Building, Item, Room } from '#models/hospital/building/building.ts';
import { checkBuilding, type BuildingProblem } from '#models/hospital/building/check.ts';
import { boxOf, rectangle, type Point } from '#models/hospital/building/geometry.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { cornerDragged, roomDragged } from './plan-drag.ts';
import {
  emptyPlan,
  freshId,
  LEAST,
  movedItem,
  movedRoom,
  PlanHistory,
  snapped,
  without,
  withDoor,
  withItem,
  withLevel,
  withRoom,
  type Selected,
} from './plan-edit.ts';

export type Tool = 'select' | 'room' | 'polygon' | 'door' | 'bed' | 'device';

/** A plan that is being drawn: what is chosen, what a finger or a key does to it, and the steps back. */
export class PlanDrawing {
  plan = $state.raw() as Building;
  /** Id of the level that is drawn on. */
  level = $state('');
  tool = $state<Tool>('select');
  selected = $state.raw<Selected | null>(null);
  /** Corners of what is being drawn. */
  ghost = $state.raw<readonly Point[]>([]);
  /** Why the last tap did nothing. */
  hint = $state('');
  undoable = $state(false);
  redoable = $state(false);
  /** What a drag would make; kept when it ends. */
  #draft = $state.raw<Building | null>(null);
  readonly #history: PlanHistory;
  #from: Point | null = null;
  #corner = -1;

  readonly shown: Building = $derived(this.#draft ?? this.plan);
  readonly problems: readonly BuildingProblem[] = $derived(checkBuilding(this.shown));
  readonly room: Room | undefined = $derived(
    this.selected?.kind === 'room' ? this.shown.rooms.find((one) => one.id === this.selected?.id) : undefined,
  );
  readonly item: Item | undefined = $derived(
    this.selected?.kind === 'item' ? this.shown.items.find((one) => one.id === this.selected?.id) : undefined,
  );

  constructor(building: Building) {
    this.#history = new PlanHistory(building);
    this.plan = building;
    this.level = building.levels[0]?.id ?? '';
  }

  put(next: Building): void {
    this.#history.put(next);
    this.#now();
  }

  undo(): void {
    this.#history.undo();
    this.#now();
  }

  redo(): void {
    this.#history.redo();
    this.#now();
  }

  #now(): void {
    const plan = this.#history.now;
    this.plan = plan;
    this.#draft = null;
    this.undoable = this.#history.canUndo;
    this.redoable = this.#history.canRedo;
    if (!plan.levels.some((one) => one.id === this.level)) this.level = plan.levels[0]?.id ?? '';
    const { selected } = this;
    if (selected && ![...plan.rooms, ...plan.doors, ...plan.items].some((one) => one.id === selected.id)) this.selected = null;
  }

  choose(tool: Tool): void {
    this.tool = tool;
    this.ghost = [];
    this.hint = '';
  }

  chooseLevel(id: string): void {
    this.level = id;
    this.selected = null;
  }

  addLevel(): void {
    const next = withLevel(this.plan, m.hospital_building_edit_new_level({ n: this.plan.levels.length + 1 }));
    this.put(next);
    this.level = next.levels.at(-1)?.id ?? this.level;
  }

  /** An empty plan in the place of this one. */
  fresh(): void {
    this.put(emptyPlan(m.hospital_building_edit_untitled(), m.hospital_building_edit_new_level({ n: 1 })));
    this.tool = 'room';
  }

  remove(): void {
    if (!this.selected) return;
    this.put(without(this.plan, this.selected));
    this.selected = null;
  }

  down(at: Point, reach: number, hit: Selected | null, corner: number): void {
    this.#from = at;
    this.#corner = corner;
    if (this.tool === 'select') {
      if (corner < 0) this.selected = hit;
    } else if (this.tool === 'room') {
      const from = (this.#from = snapped(this.plan, this.level, at, reach));
      this.ghost = rectangle(from[0], from[1], from[0], from[1]);
    }
  }

  move(at: Point, reach: number): void {
    const { plan, selected } = this;
    const from = this.#from;
    if (!from) return;
    if (this.tool === 'room') {
      const to = snapped(plan, this.level, at, reach);
      this.ghost = rectangle(from[0], from[1], to[0], to[1]);
      return;
    }
    if (this.tool !== 'select' || !selected) return;
    if (selected.kind === 'item') this.#draft = movedItem(plan, selected.id, at);
    else if (selected.kind === 'room')
      this.#draft =
        this.#corner >= 0
          ? (cornerDragged(plan, selected.id, this.#corner, at, reach) ?? this.#draft)
          : roomDragged(plan, selected.id, from, at, reach);
  }

  up(at: Point, reach: number, tapped: boolean): void {
    if (this.tool === 'room' && this.#from) this.#addRoom(this.ghost);
    else if (this.tool === 'select') {
      if (this.#draft && !tapped) this.put(this.#draft);
      this.#draft = null;
    } else if (tapped) this.#tap(at, reach);
    this.#from = null;
    this.#corner = -1;
  }

  /** True when the key meant something. Enter does at the middle of the view what a tap does. */
  key(name: string, control: boolean, middle: Point): boolean {
    if (control) {
      if (name === 'z') this.undo();
      else if (name === 'y' || name === 'Z') this.redo();
      else return false;
      return true;
    }
    const { tool, ghost } = this;
    const step = 0.25;
    if (name === 'ArrowLeft') return this.#nudge(-step, 0);
    if (name === 'ArrowRight') return this.#nudge(step, 0);
    if (name === 'ArrowUp') return this.#nudge(0, step);
    if (name === 'ArrowDown') return this.#nudge(0, -step);
    if ((name === 'Delete' || name === 'Backspace') && this.selected) this.remove();
    else if (name === 'Escape') {
      this.ghost = [];
      this.selected = null;
    } else if (name === 'Enter' && tool === 'polygon' && ghost.length > 2) this.#addRoom(ghost);
    else if (name === 'Enter' && tool === 'room') this.#addRoom(rectangle(middle[0] - 2, middle[1] - 2, middle[0] + 2, middle[1] + 2));
    else if (name === 'Enter' && tool !== 'select' && tool !== 'polygon') this.#tap(middle, 2);
    else return false;
    return true;
  }

  #addRoom(outline: readonly Point[]): void {
    const { x0, y0, x1, y1 } = boxOf(outline);
    this.ghost = [];
    if (x1 - x0 < LEAST || y1 - y0 < LEAST) {
      this.hint = m.hospital_building_edit_small();
      return;
    }
    this.hint = '';
    const { plan, level } = this;
    const id = freshId('room', plan.rooms);
    const n = id.split(' ').at(-1) ?? '';
    this.put(withRoom(plan, { id, name: m.hospital_building_edit_new_room({ n }), kind: 'other', department: '', level, outline }));
    this.selected = { kind: 'room', id };
    this.tool = 'select';
  }

  /** A tap of one of the tools that place something. */
  #tap(at: Point, reach: number): void {
    const { plan, level, tool, ghost } = this;
    if (tool === 'polygon') {
      const first = ghost[0];
      const place = snapped(plan, level, at, reach);
      if (first && ghost.length > 2 && Math.hypot(first[0] - place[0], first[1] - place[1]) <= reach) this.#addRoom(ghost);
      else this.ghost = [...ghost, place];
      return;
    }
    const next =
      tool === 'door'
        ? withDoor(plan, level, at, Math.max(0.6, 1.5 * reach))
        : tool === 'bed'
          ? withItem(plan, level, at, 'bed', m.hospital_building_edit_bed())
          : withItem(plan, level, at, 'equipment', m.hospital_building_edit_device());
    this.hint = next ? '' : tool === 'door' ? m.hospital_building_edit_no_wall() : m.hospital_building_edit_outside();
    if (!next) return;
    this.put(next);
    const last = tool === 'door' ? next.doors.at(-1) : next.items.at(-1);
    if (last) this.selected = { kind: tool === 'door' ? 'door' : 'item', id: last.id };
  }

  #nudge(dx: number, dy: number): boolean {
    const { plan, selected, item } = this;
    if (selected?.kind === 'room') this.put(movedRoom(plan, selected.id, dx, dy));
    else if (item) this.put(movedItem(plan, item.id, [item.at[0] + dx, item.at[1] + dy]));
    else return false;
    return true;
  }
}
