import type { Component } from 'svelte';
import type { OpenTwin } from '#src/twin/open-twin.svelte.ts';
import type { Command } from './command.ts';

/**
 * What a feature adds to the app. Each feature's `index.ts` exports one of these; personas put them together. Features
 * never see one another: they meet on the open twin and in the command list.
 */
export interface Contribution {
  /** The feature's folder name. */
  readonly id: string;
  readonly commands?: readonly Command[];
  readonly views?: readonly View[];
  readonly panels?: readonly Panel[];
  readonly routes?: readonly Route[];
  readonly places?: readonly Place[];
  /** Called once with the app's services before the first screen; for features that keep state of their own. */
  readonly start?: () => void;
}

/** A page of the open twin: an entry of the rail, at `#/twin/<id>/<view id>`. */
export interface View {
  readonly id: string;
  readonly label: () => string;
  readonly icon: Component;
  /** Place in the rail, smallest first. */
  readonly order: number;
}

/** What a view is made of. `inspector` and `lanes` may hold several panels, `stage` shows the first. */
export interface Panel {
  readonly id: string;
  readonly view: string;
  readonly place: 'stage' | 'inspector' | 'lanes' | 'banner';
  readonly order: number;
  /** Small-capital heading above an inspector section or a lane; none for stage and banner. */
  readonly title?: () => string;
  /** Loaded when first shown. The component gets the open twin. */
  readonly load: () => Promise<{ readonly default: Component<PanelProps> }>;
  readonly when?: (twin: OpenTwin) => boolean;
}

export interface PanelProps {
  readonly twin: OpenTwin;
}

/** An entry of the rail that is there without an open twin, for instance the lessons. */
export interface Place {
  readonly id: string;
  readonly label: () => string;
  readonly icon: Component;
  /** Path of a route, for instance `/lessons`. */
  readonly path: string;
  readonly order: number;
}

/** A whole page of its own, for instance `/lesson/:id` or `/report/:twin`. */
export interface Route {
  /** Path in svelte-spa-router's notation. */
  readonly path: string;
  /** `bare`: without rail and banner (a printed report, a projector). */
  readonly frame: 'app' | 'bare';
  readonly load: () => Promise<{ readonly default: Component<{ readonly params: Readonly<Record<string, string>> }> }>;
}
