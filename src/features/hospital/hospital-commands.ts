import type { HospitalModel } from '#models/hospital/engine/model.ts';
import { parseHospital } from '#models/hospital/schema.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { command } from '#src/commands/command.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { hospital } from './hospital.svelte.ts';

function modelArgument(args: unknown): { model: HospitalModel } {
  const parsed = parseHospital((args as { model?: unknown } | null)?.model);
  if (!parsed.ok) throw new Error(parsed.problems.join('; '));
  return { model: parsed.value };
}

let registered = false;

/** The commands every page of the hospital shares; added to the list when the hospital is first opened. */
export function registerHospitalCommands(): void {
  if (registered) return;
  registered = true;
  commands.register([
    command<{ model: HospitalModel }>({
      id: 'hospital.change',
      group: 'scenario',
      label: m.hospital_command_change,
      listed: false,
      parse: modelArgument,
      perform: ({ model }) => hospital.replaceModel(model),
    }),
    command({
      id: 'hospital.reset',
      group: 'scenario',
      label: m.hospital_command_reset,
      listed: false,
      when: () => hospital.changed && hospital.sample !== null,
      perform: () => hospital.reset(),
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
  ]);
}

/** Puts a changed model in the place of the open one, with a way back. */
export const changeModel = (model: HospitalModel): Promise<void> => commands.run('hospital.change', { model });
