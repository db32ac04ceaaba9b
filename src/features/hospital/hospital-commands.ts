import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { parseHospital } from '#models/hospital/schema.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { command, CommandProblem } from '#src/commands/command.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { current } from '#src/twin/current.svelte.ts';
import { hospital } from './hospital.svelte.ts';
import { setAsides } from './set-asides.svelte.ts';

/** A change of one hospital: what is done again later is done to that one, whichever is open by then. */
interface Change {
  readonly id: string;
  readonly model: HospitalModel;
}

function modelArgument(args: unknown): Change {
  const { id, model } = (args ?? {}) as { id?: unknown; model?: unknown };
  const parsed = parseHospital(model);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  return { id: typeof id === 'string' ? id : hospital.id, model: parsed.value };
}

/** Opens the hospital something is to be done to, unless it is open. Throws a CommandProblem when it is not the one shown in the end. */
export async function openHospital(id: string): Promise<typeof hospital> {
  const { house } = current;
  const open = id === hospital.id || (await hospital.open(id));
  // Another was chosen meanwhile, or the vault was locked: nothing is done to the wrong one.
  if (!open || house !== current.house) throw new CommandProblem(m.hospital_not_done());
  return hospital;
}

let registered = false;

/** The commands every page of the hospital shares; added to the list when the hospital is first opened. */
export function registerHospitalCommands(): void {
  if (registered) return;
  registered = true;
  commands.register([
    command<Change>({
      id: 'hospital.change',
      group: 'scenario',
      label: m.hospital_command_change,
      listed: false,
      parse: modelArgument,
      perform: async ({ id, model }) => (await openHospital(id)).replaceModel(model),
    }),
    command<{ id: string }>({
      id: 'hospital.reset',
      group: 'scenario',
      label: m.hospital_command_reset,
      listed: false,
      when: () => hospital.changed && hospital.sample !== null,
      perform: async ({ id }) => (await openHospital(id)).reset(),
      done: () => m.hospital_command_reset_done(),
    }),
    command<{ id: string }>({
      id: 'hospital.remove',
      group: 'scenario',
      label: m.hospital_command_remove,
      listed: false,
      perform: ({ id }) => hospital.remove(id),
      done: () => m.hospital_command_remove_done(),
    }),
    command<{ key: string }>({
      id: 'hospital.remove-aside',
      group: 'scenario',
      label: m.hospital_aside_remove,
      listed: false,
      perform: ({ key }) => setAsides.remove(key),
      done: () => m.hospital_aside_removed(),
    }),
  ]);
}

/** Puts a changed model in the place of the open one, with a way back. */
export const changeModel = (model: HospitalModel): Promise<void> => commands.run('hospital.change', { id: hospital.id, model });
