import '#src/design/base.css';
import './messages/locale.svelte.ts';
import { mount } from 'svelte';
import { commands } from '#src/commands/commands.svelte.ts';
import { preferences } from '#src/design/preferences.svelte.ts';
import { appCommands } from './app-commands.ts';
import App from './App.svelte';
import { allContributions } from './contributions.ts';
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
preferences.apply();

const target = document.getElementById('app');
if (!target) throw new Error('index.html has no #app');
mount(App, { target });
void offline.start();
void session.vault.refresh();
