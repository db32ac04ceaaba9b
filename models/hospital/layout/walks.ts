import type { Building } from '../building/building.ts';
import { doorGraphOf } from '../building/door-graph.ts';
import type { HospitalModel, Pathway, Step } from '../engine/model.ts';
import { Travel, type DoorGraph } from '../engine/travel.ts';
import { blockOfRooms, blocksOf } from './blocks.ts';

/** A model whose people walk: to be compiled with `rooms` and run with `travel`. */
export interface WalkingModel {
  readonly model: HospitalModel;
  readonly graph: DoorGraph;
  readonly travel: Travel;
}

/** A room that stands for a part of a resource: all its rooms in one block. */
interface Place {
  readonly room: string;
  readonly block: string;
  readonly units: number;
}

/**
 * Has everybody walk: into the building, to what they were given (once it is theirs), back to the place they hold when they
 * come from a scan or from recovery. A resource in several blocks is gone to in shares of its units, each way anew. Steps keep their names, so that their
 * times are the same in every layout. What no room serves is gone to nowhere. Moves the model has already are left out: they
 * name rooms of another building.
 */
export function withWalks(model: HospitalModel, building: Building): WalkingModel {
  const graph = doorGraphOf(
    building,
    model.resources.map((resource) => resource.id),
  );
  const travel = new Travel(graph);
  const places = placesOf(model, building, travel);
  const entrances = building.rooms.filter((room) => room.entrance);
  const arrival = (pathway: Pathway): string | undefined => {
    // Whoever is seen by the emergency department comes in where it waits; others by the main door.
    const wanted = pathway.steps.find((step) => step.do === 'seize');
    const own = entrances.find((room) => wanted?.do === 'seize' && room.waitsFor?.includes(wanted.resource));
    return (own ?? entrances.find((room) => room.kind === 'circulation') ?? entrances[0] ?? building.rooms[0])?.id;
  };
  const kinds = new Map(model.resources.map((resource) => [resource.id, resource.kind]));
  const pathways = model.pathways.map((pathway): Pathway => ({ ...pathway, steps: walked(pathway.steps, places, kinds) }));
  const entries = new Map(model.pathways.map((pathway) => [pathway.id, arrival(pathway)]));
  const sources = model.sources.map((source) => {
    const at = entries.get(source.pathway);
    const { at: _old, ...rest } = source;
    return at === undefined ? rest : { ...rest, at };
  });
  return { model: { ...model, pathways, sources }, graph, travel };
}

function walked(
  steps: readonly Step[],
  places: ReadonlyMap<string, readonly Place[]>,
  kinds: ReadonlyMap<string, string>,
): readonly Step[] {
  const out: Step[] = [];
  /** Places held so far, in the order they were taken; the last is where one goes back to. */
  const held: string[] = [];
  let turns = 0;
  const by = (resource: string): 'foot' | 'chair' | 'bed' =>
    kinds.get(resource) === 'bed' ? 'bed' : kinds.get(resource) === 'staff' ? 'foot' : 'chair';
  const to = (resource: string, at: readonly Place[], how: 'foot' | 'chair' | 'bed'): Step[] =>
    at.length === 1 ? [{ do: 'move', to: (at[0] as Place).room, by: how }] : shared(resource, at, how, ++turns);
  for (const step of steps) {
    if (step.do === 'move') continue;
    out.push(step);
    if (step.do === 'seize') {
      const at = places.get(step.resource);
      if (!at) continue;
      out.push(...to(step.resource, at, by(step.resource)));
      held.push(step.resource);
    } else if (step.do === 'release') {
      const index = held.lastIndexOf(step.resource);
      if (index < 0) continue;
      const wasLast = index === held.length - 1;
      held.splice(index, 1);
      const back = held.at(-1);
      const at = back === undefined ? undefined : places.get(back);
      // Back from a scan or from recovery to the place that is still theirs.
      if (wasLast && back !== undefined && at) out.push(...to(back, at, by(step.resource)));
    }
  }
  return out;
}

/** To one of several blocks, in shares of what is there. */
function shared(resource: string, at: readonly Place[], by: 'foot' | 'chair' | 'bed', turn: number): Step[] {
  const label = (place: Place): string => `way ${turn} to ${resource} in ${place.block}`;
  const end = `way ${turn} to ${resource}`;
  return [
    { do: 'choose', label: `which ${turn} ${resource}`, options: at.map((place) => ({ share: place.units, to: label(place) })) },
    ...at.flatMap((place): Step[] => [
      { do: 'move', label: label(place), to: place.room, by },
      { do: 'go', to: end },
    ]),
    // Somewhere to come together again; it does nothing.
    { do: 'delay', label: end, time: { kind: 'constant', value: 0 } },
  ];
}

/** Where resources are: for each block with rooms that serve it, the room nearest to the others. */
function placesOf(model: HospitalModel, building: Building, travel: Travel): ReadonlyMap<string, readonly Place[]> {
  const blocks = blocksOf(building);
  const inside = blockOfRooms(blocks);
  const index = new Map(building.rooms.map((room, i) => [room.id, i]));
  const places = new Map<string, readonly Place[]>();
  for (const { id } of model.resources) {
    const groups = new Map<string, string[]>();
    for (const room of building.rooms) {
      if (!room.serves?.includes(id)) continue;
      const b = inside.get(room.id);
      const block = b === undefined ? '' : (blocks[b]?.id ?? '');
      groups.set(block, [...(groups.get(block) ?? []), room.id]);
    }
    const found = [...groups].map(([block, rooms]): Place => {
      const units = building.items.filter((item) => item.resource === id && rooms.includes(item.room)).length;
      const far = (a: string): number =>
        rooms.reduce((sum, b) => sum + (travel.way(index.get(a) ?? 0, index.get(b) ?? 0, 2)?.minutes ?? Infinity), 0);
      const room = rooms.reduce((best, one) => (far(one) < far(best) ? one : best));
      return { room, block, units: units || rooms.length };
    });
    if (found.length > 0) places.set(id, found);
  }
  return places;
}
