import type { RouteDefinition } from 'svelte-spa-router';
import { wrap } from 'svelte-spa-router/wrap';
import { contributedRoutes } from './contributions.ts';
import Library from './routes/Library.svelte';
import NotFound from './routes/NotFound.svelte';

/** Every page. Routes live behind the #: no server ever sees which one is open. */
export function routes(): RouteDefinition {
  const lazy = (load: () => Promise<unknown>) => wrap({ asyncComponent: load as never });
  return {
    '/': Library,
    '/twin/:id': lazy(() => import('./routes/Twin.svelte')),
    '/twin/:id/:view': lazy(() => import('./routes/Twin.svelte')),
    '/twin/:id/:view/:item': lazy(() => import('./routes/Twin.svelte')),
    '/settings': lazy(() => import('./routes/Settings.svelte')),
    '/about': lazy(() => import('./routes/About.svelte')),
    '/diagnostics': lazy(() => import('./routes/Diagnostics.svelte')),
    ...Object.fromEntries(contributedRoutes().map((route) => [route.path, lazy(route.load)])),
    '*': NotFound,
  };
}

/** Routes that stand alone on the page, without rail: a printed report, a projector. */
export function isBare(path: string): boolean {
  return contributedRoutes().some((route) => route.frame === 'bare' && pattern(route.path).test(path));
}

const pattern = (path: string): RegExp => new RegExp(`^${path.replace(/:\w+/g, '[^/]+')}$`);
