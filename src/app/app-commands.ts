import { push } from 'svelte-spa-router';
import { m } from '#src/app/messages/compiled/messages.js';
import type { Command } from '#src/commands/command.ts';
import { command, CommandProblem } from '#src/commands/command.ts';
import type { Density, Theme } from '#src/design/preferences.svelte.ts';
import { preferences } from '#src/design/preferences.svelte.ts';
import type { UnitSystem } from '#src/design/quantity/units.ts';
import type { PersonaId } from '#src/personas/persona.ts';
import { personas } from '#src/personas/personas.ts';
import type { Locale } from './messages/locale.svelte.ts';
import { LOCALES, locale } from './messages/locale.svelte.ts';
import { overlays } from './overlays.svelte.ts';
import { session } from './session.svelte.ts';

export const THEMES: readonly Theme[] = ['system', 'light', 'dark', 'reading'];
export const DENSITIES: readonly Density[] = ['compact', 'comfortable', 'projector'];

const oneOf =
  <T extends string>(allowed: readonly T[]) =>
  (args: unknown): T => {
    if (!allowed.includes(args as T)) throw new Error(m.argument_kind({ expected: allowed.join(' | ') }));
    return args as T;
  };

const idArgument = (args: unknown): { id: string } => {
  const { id } = (args ?? {}) as { id?: unknown };
  if (typeof id !== 'string') throw new Error(m.argument_id());
  return { id };
};

type Stored = ReturnType<typeof preferences.snapshot>;

/** A preference that is set and undone. */
function preference<T extends string>(
  id: string,
  label: () => string,
  allowed: readonly T[],
  change: (value: T) => Partial<Stored>,
): Command {
  return command<T>({
    id,
    group: 'view',
    label,
    listed: false,
    parse: oneOf(allowed),
    perform(value) {
      const before = preferences.snapshot();
      preferences.set(change(value));
      return () => preferences.set(before);
    },
  });
}

const go = (id: string, label: () => string, path: string, keywords: () => string, shortcut?: string): Command =>
  command({ id, group: 'go', label, keywords, ...(shortcut ? { shortcut } : {}), perform: () => push(path) });

/** What can be done from anywhere in the app. */
export const appCommands: readonly Command[] = [
  go('go.library', m.command_go_library, '/', m.command_go_library_keywords),
  go('go.settings', m.command_go_settings, '/settings', m.command_go_settings_keywords),
  go('go.about', m.command_go_about, '/about', m.command_go_about_keywords),
  go('go.diagnostics', m.command_go_diagnostics, '/diagnostics', m.command_go_diagnostics_keywords),
  command<{ id: string }>({
    id: 'go.sample',
    group: 'go',
    label: m.lessons_command_sample,
    listed: false,
    parse: idArgument,
    // Resolves when the twin's log has been read, so that what follows may act on it.
    async perform({ id }) {
      const { sampleTwin } = await import('./samples.ts');
      const twin = await sampleTwin(id);
      if (!twin) throw new CommandProblem(m.lessons_needs_sample());
      await session.vault.openTwin(twin);
      await push(`/twin/${twin}`);
    },
  }),
  command<{ id: string }>({
    id: 'twin.load',
    group: 'twin',
    label: m.library_open,
    listed: false,
    parse: idArgument,
    // For pages of their own, such as a printed report: opens the twin without going to its pages.
    perform: async ({ id }) => void (await session.vault.openTwin(id)),
  }),
  command<{ view: string }>({
    id: 'go.view',
    group: 'go',
    label: m.lessons_command_view,
    listed: false,
    when: () => session.vault.open !== null,
    parse(args) {
      const { view } = (args ?? {}) as { view?: unknown };
      if (typeof view !== 'string' || !/^[a-z-]+$/.test(view)) throw new Error(m.argument_id());
      return { view };
    },
    perform: ({ view }) => push(`/twin/${session.vault.open?.id ?? ''}/${view}`),
  }),
  command({
    id: 'app.palette',
    group: 'app',
    label: m.command_palette,
    shortcut: 'mod+k',
    listed: false,
    perform: () => void (overlays.palette = !overlays.palette),
  }),
  command({ id: 'app.keys', group: 'app', label: m.command_keys, shortcut: '?', perform: () => void (overlays.keys = true) }),
  command({ id: 'app.history', group: 'app', label: m.command_history, perform: () => void (overlays.history = true) }),
  preference('view.theme', m.command_theme, THEMES, (theme) => ({ theme })),
  preference('view.density', m.command_density, DENSITIES, (density) => ({ density })),
  preference<UnitSystem>('view.units', m.command_units, ['si', 'us'], (units) => ({ units, unitOf: {} })),
  command<Locale>({
    id: 'view.language',
    group: 'view',
    label: m.command_language,
    listed: false,
    parse: oneOf(LOCALES),
    perform(next) {
      const before = locale.current;
      locale.current = next;
      return () => void (locale.current = before);
    },
  }),
  command<PersonaId>({
    id: 'view.persona',
    group: 'view',
    label: m.command_persona,
    listed: false,
    parse: oneOf(Object.keys(personas) as PersonaId[]),
    perform(next) {
      const before = session.persona.id;
      session.personaId = next;
      return () => void (session.personaId = before);
    },
  }),
  ...THEMES.map((theme) =>
    command({
      id: `view.theme.${theme}`,
      group: 'view',
      label: { system: m.theme_system_command, light: m.theme_light_command, dark: m.theme_dark_command, reading: m.theme_reading_command }[
        theme
      ],
      keywords: m.command_theme_keywords,
      when: () => preferences.theme !== theme,
      perform() {
        const before = preferences.snapshot();
        preferences.set({ theme });
        return () => preferences.set(before);
      },
    }),
  ),
  command<string>({
    id: 'twin.delete',
    group: 'vault',
    label: m.command_delete_twin,
    listed: false,
    parse(id) {
      if (!session.vault.twins.some((twin) => twin.id === id)) throw new Error(m.argument_id());
      return id as string;
    },
    done: () => m.twin_deleted(),
    async perform(id) {
      const { vault } = session;
      if (vault.open?.id === id) vault.close();
      await vault.api.deleteTwin(id);
      await vault.refresh();
      return async () => {
        await vault.api.undeleteTwin(id);
        await vault.refresh();
      };
    },
  }),
  command({
    id: 'vault.lock',
    group: 'vault',
    label: m.command_lock,
    keywords: m.command_lock_keywords,
    when: () => session.vault.unlocked,
    perform: () => session.vault.lock(),
  }),
];
