import type { Distribution } from './distribution.ts';
import type { HospitalModel, Move, Pathway, Resource, Roster, Seize, Source, Step } from './model.ts';

/**
 * Writes a pathway the way one tells it, one step after another. What it builds is plain data, the same as one read from a
 * file: the engine never sees a function of anybody's making.
 */
export class PathwayBuilder {
  readonly #id: string;
  readonly #steps: Step[] = [];
  #label: string | undefined;

  constructor(id: string) {
    this.#id = id;
  }

  #add(step: Step): this {
    this.#steps.push(this.#label === undefined ? step : { ...step, label: this.#label });
    this.#label = undefined;
    return this;
  }

  /** Names the next step. */
  label(name: string): this {
    this.#label = name;
    return this;
  }

  seize(resource: string, options: Omit<Seize, 'do' | 'resource'> = {}): this {
    return this.#add({ do: 'seize', resource, ...options });
  }

  release(resource: string): this {
    return this.#add({ do: 'release', resource });
  }

  delay(time: Distribution, name?: string, source?: string): this {
    return this.#add({ do: 'delay', time, ...(name === undefined ? {} : { name }), ...(source === undefined ? {} : { source }) });
  }

  mark(name: string): this {
    return this.#add({ do: 'mark', name });
  }

  /** Seizes, takes time, releases. */
  serve(resource: string, time: Distribution, options: Omit<Seize, 'do' | 'resource'> = {}): this {
    return this.seize(resource, options).delay(time).release(resource);
  }

  /** Shares are put in proportion; they need not add up to 1. */
  choose(shares: Readonly<Record<string, number>>): this {
    return this.#add({ do: 'choose', options: Object.entries(shares).map(([to, share]) => ({ to, share })) });
  }

  go(to: string): this {
    return this.#add({ do: 'go', to });
  }

  priority(priority: number): this {
    return this.#add({ do: 'set-priority', priority });
  }

  isolate(): this {
    return this.#add({ do: 'isolate' });
  }

  move(to: string, by: Move['by'], porter?: string): this {
    return this.#add(porter === undefined ? { do: 'move', to, by } : { do: 'move', to, by, porter });
  }

  leave(as = 'done'): this {
    return this.#add({ do: 'leave', as });
  }

  build(): Pathway {
    return { id: this.#id, steps: [...this.#steps] };
  }
}

/** A resource of like units. */
export function units(id: string, count: number | Roster, options: Partial<Omit<Resource, 'id' | 'groups'>> = {}): Resource {
  return {
    id,
    kind: 'staff',
    order: 'arrival',
    preemption: 'none',
    atShiftEnd: 'finish',
    handOverMinutes: 0,
    ...options,
    groups: [{ count, skills: [] }],
  };
}

/** People who come at random, at so many a minute. */
export function randomArrivals(id: string, pathway: string, perMinute: number, priority = 1): Source {
  return { id, pathway, priority, arrivals: { kind: 'renewal', gap: { kind: 'exponential', mean: 1 / perMinute } } };
}

export const exponential = (mean: number): Distribution => ({ kind: 'exponential', mean });

/** A model of these parts. */
export function hospital(
  id: string,
  resources: readonly Resource[],
  pathways: readonly PathwayBuilder[],
  sources: readonly Source[],
): HospitalModel {
  return { schema: 1, id, title: id, resources, pathways: pathways.map((pathway) => pathway.build()), sources };
}
