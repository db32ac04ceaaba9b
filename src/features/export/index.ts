import { command, type Command } from '#src/commands/command.ts';
import type { Contribution } from '#src/commands/contribution.ts';
import { current } from '#src/twin/current.svelte.ts';
import { EXPORTS } from './export-list.ts';

const exportCommand = ({ what, id, label }: (typeof EXPORTS)[number]): Command =>
  command({
    id,
    group: 'twin',
    label,
    when: () => current.twin !== null,
    async perform() {
      const { exportJson } = await import('./export-json.ts');
      if (current.twin) await exportJson(current.twin, what);
    },
  });

/** The record as plain FHIR; a fit or a run as the JSON that the headless command prints. */
export const exports: Contribution = {
  id: 'export',
  commands: EXPORTS.map(exportCommand),
  panels: (['body', 'record', 'compare'] as const).map((view) => ({
    id: `export-${view}`,
    view,
    place: 'banner',
    order: 6,
    load: () => import('./ExportMenu.svelte'),
  })),
};

/** The record alone, in plain words; the commands are those of `exports`. */
export const plainExports: Contribution = {
  id: 'plain-export',
  panels: (['me', 'meaning', 'sure'] as const).map((view) => ({
    id: `plain-export-${view}`,
    view,
    place: 'banner',
    order: 6,
    load: () => import('./ExportMine.svelte'),
  })),
};
