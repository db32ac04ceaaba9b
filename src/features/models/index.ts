import type { Contribution } from '#src/commands/contribution.ts';

/** The documents of the models, readable in the app and without a network: every number's basis leads here. */
export const models: Contribution = {
  id: 'models',
  routes: [{ path: '/model/:id', frame: 'app', load: () => import('./ModelPage.svelte') }],
};
