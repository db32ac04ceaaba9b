import type { TumourViewpoint } from '#src/stage/tumour/contract.ts';

export const STEPS = ['start', 'fit', 'plans', 'numbers'] as const;
export type Step = (typeof STEPS)[number];

export type Layer = 'chance' | 'dose' | 'cut' | 'close';

/** How the page is looked at. Nothing of it changes what is simulated, and none of it is kept. */
class TumourDisplay {
  /** Days from the newest scan. */
  day = $state(0);
  playing = $state(false);
  /** Index of the course in the simulation; doing nothing is 0. */
  left = $state(0);
  /** Null: one picture. */
  right = $state<number | null>(null);
  layers = $state.raw<Readonly<Record<Layer, boolean>>>({ chance: false, dose: false, cut: false, close: true });
  view = $state<TumourViewpoint>('three-quarter');
  step = $state<Step>('start');

  toggle(layer: Layer): void {
    this.layers = { ...this.layers, [layer]: !this.layers[layer] };
  }

  /** After a simulation of so many courses: the first plan beside doing nothing. */
  show(courses: number, days: number): void {
    this.left = courses > 1 ? 1 : 0;
    this.right = courses > 1 ? 0 : null;
    this.day = Math.min(this.day, days);
  }
}

export const display = new TumourDisplay();
