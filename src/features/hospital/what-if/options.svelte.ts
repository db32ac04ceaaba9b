import { assumedCosts, type UnitCosts } from '#models/hospital/experiment/cost.ts';
import type { HospitalChange } from '#models/hospital/experiment/what-if.ts';
import { parseHospitalScenario } from '#models/hospital/schema.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { command } from '#src/commands/command.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { current } from '#src/twin/current.svelte.ts';
import { openHospital } from '../hospital-commands.ts';
import { hospital } from '../hospital.svelte.ts';
import { keep, readKept } from '../keeping.ts';

/** Something one might do, as a person made it. */
export interface Option {
  /** Stays the same while the option is edited. */
  readonly id: number;
  readonly title: string;
  readonly changes: readonly HospitalChange[];
}

/** Everything a person sets up on the page of one hospital. */
export interface WhatIfSheet {
  readonly options: readonly Option[];
  readonly costs: UnitCosts;
}

/** How many options may stand beside today: more do not fit on a screen, and wait on each other. */
export const MOST_OPTIONS = 12;

const keyOf = (id: string): string => `what-if/${id}`;

const first = (): WhatIfSheet => ({ options: [], costs: assumedCosts(hospital.model.resources) });

/** The options of the hospital that is open, kept with it. */
class WhatIfOptions {
  sheet = $state.raw<WhatIfSheet>(first());
  #of: string | null = null;

  /** Reads what was kept for the open hospital. */
  async open(): Promise<void> {
    const { id } = hospital;
    const of = `${id} ${hospital.shown} ${current.house !== null}`;
    if (this.#of === of) return;
    this.#of = of;
    this.sheet = first();
    const found = await readKept(keyOf(id), sheetOf, readable);
    if (found && this.#of === of) this.sheet = found;
  }

  /** Puts another sheet in its place and keeps it. Returns the way back. */
  async put(sheet: WhatIfSheet): Promise<() => Promise<void>> {
    const { id } = hospital;
    const before = this.sheet;
    this.sheet = sheet;
    await keep(keyOf(id), plain(sheet));
    return async () => {
      await keep(keyOf(id), plain(before));
      if (hospital.id === id) this.sheet = before;
    };
  }

  /** Forgets everything: a lock takes it along. */
  close(): void {
    this.#of = null;
    this.sheet = first();
  }
}

export const whatIf = new WhatIfOptions();

current.holders.push(() => whatIf.close());

const plain = ({ options, costs }: WhatIfSheet): unknown => ({
  options: options.map(({ title, changes }) => ({ schema: 1, title, changes })),
  costs,
});

interface Loose {
  readonly options?: unknown;
  readonly costs?: { readonly perHour?: Readonly<Record<string, unknown>>; readonly overtimeFactor?: unknown };
}

const isRate = (value: unknown): value is number => typeof value === 'number' && value >= 0;

/** A kept sheet; null for what is none (any more), be it in one option or one cost. */
function sheetOf(value: unknown): WhatIfSheet | null {
  const { options, costs } = value as Loose;
  if (!Array.isArray(options)) return null;
  const read = options.flatMap((one: unknown, i): Option[] => {
    const parsed = parseHospitalScenario(one);
    return parsed.ok ? [{ id: i + 1, title: parsed.value.title, changes: parsed.value.changes }] : [];
  });
  const rates = costs?.perHour ?? {};
  const { overtimeFactor } = costs ?? {};
  if (read.length < options.length || !Object.values(rates).every(isRate) || typeof overtimeFactor !== 'number') return null;
  // A resource the hospital did not have then costs what is assumed.
  const assumed = assumedCosts(hospital.model.resources);
  const perHour = Object.fromEntries(
    Object.entries(assumed.perHour).map(([id, rate]) => {
      const own = rates[id];
      return [id, isRate(own) ? own : rate];
    }),
  );
  return { options: read, costs: { perHour, overtimeFactor } };
}

/** What of a kept sheet can still be read, as it is kept; null where that is nothing. */
function readable(value: unknown): unknown {
  const { options, costs } = value as Loose;
  if (!Array.isArray(options)) return null;
  const rates = Object.entries(costs?.perHour ?? {}).filter(([, rate]) => isRate(rate));
  const { overtimeFactor } = costs ?? {};
  return {
    options: options.filter((one: unknown) => parseHospitalScenario(one).ok),
    costs: {
      perHour: Object.fromEntries(rates),
      overtimeFactor: typeof overtimeFactor === 'number' ? overtimeFactor : assumedCosts([]).overtimeFactor,
    },
  };
}

let registered = false;

/** Registers the command all edits of the page go through, so that each can be undone. */
export function registerWhatIf(): void {
  if (registered) return;
  registered = true;
  commands.register([
    command<{ hospital: string; sheet: WhatIfSheet; done: string }>({
      id: 'hospital.what-if',
      group: 'scenario',
      label: m.hospital_what_if_command,
      listed: false,
      perform: async ({ hospital: id, sheet }) => {
        // What is done again is done to the hospital it was of.
        await openHospital(id);
        await whatIf.open();
        return whatIf.put(sheet);
      },
      done: ({ done }) => done,
    }),
  ]);
}

/** Changes the sheet, with a way back. `done` is what the history calls it. */
export const editSheet = (sheet: WhatIfSheet, done: string): Promise<void> =>
  commands.run('hospital.what-if', { hospital: hospital.id, sheet, done });
