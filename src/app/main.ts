import '#src/design/base.css';
import './messages/locale.svelte.ts';
import { mount } from 'svelte';
import { CommandProblem } from '#src/commands/command.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { preferences } from '#src/design/preferences.svelte.ts';
import { toasts } from '#src/design/toasts/toasts.svelte.ts';
import { appCommands } from './app-commands.ts';
import App from './App.svelte';
import { allContributions } from './contributions.ts';
import { explain } from './errors.ts';
import { takeLaunchedFiles } from './launch.ts';
import { locale } from './messages/locale.svelte.ts';
import { offline } from './offline.svelte.ts';
import { session } from './session.svelte.ts';

commands.register(appCommands);
commands.watchState('preferences', () => preferences.snapshot());
commands.watchState('language', () => locale.current);
commands.watchState('persona', () => session.persona.id);
for (const part of allContributions()) {
  commands.register(part.commands ?? []);
  part.start?.();
}
// What has a sentence of its own for the history is said, with the way back beside it.
commands.onDone = ({ command, name }) => {
  if (!command.done) return;
  void toasts.show({ kind: 'done', text: name, action: { label: m.command_undo(), run: () => void commands.undo().catch(() => null) } });
};
commands.onRefused = (refused) => void toasts.show({ kind: 'note', text: refused.message });
commands.onError = (error) => {
  // A slip in words of its own is no fault to report: it leaves by itself.
  if (error instanceof CommandProblem) return void toasts.show({ kind: 'note', text: error.message });
  const said = explain(error);
  void toasts.show({
    kind: 'failed',
    text: said.title,
    ...(said.details === said.title ? {} : { detail: said.text || said.details }),
    action: { label: m.error_copy(), run: () => void navigator.clipboard.writeText(said.details) },
  });
};
preferences.apply();

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target });
takeLaunchedFiles();
void offline.start();
void session.vault.refresh();
