import type { ActiveShare } from '#models/hospital/experiment/active-period.ts';
import type { MeasureKey } from '#models/hospital/experiment/focus.ts';
import type { Study } from '#models/hospital/experiment/study.ts';
import { StudyRun } from './study-run.svelte.ts';

export type View = 'compare' | 'levers' | 'rank' | 'warm-up';

/** What is asked and under way about one hospital. It outlives the page: a study goes on while others are looked at. */
export class Bench {
  view = $state<View>('compare');
  minutes = $state(0);
  warmUpMinutes = $state(0);
  seed = $state(1);
  /** What options are judged by; null: the first there is. */
  chosen = $state.raw<MeasureKey | null>(null);
  /** Runs of a comparison: as many as an interval takes, or so many. */
  enough = $state<'enough' | 'fixed'>('enough');
  fixedRuns = $state(10);
  mostRuns = $state(60);
  /** Percent of the mean. */
  precision = $state(5);
  /** The option looked at; 1 is the first. */
  shown = $state(1);
  leverRuns = $state(8);
  rankBudget = $state(120);
  warmUpRuns = $state(10);
  /** Active periods of today, and the study they belong to. */
  active = $state.raw<{ readonly study: Study; readonly shares: readonly ActiveShare[] } | null>(null);
  /** The study whose active periods are being read, or were: a page that comes back does not read them twice. */
  reading: Study | null = null;
  readonly runs: Readonly<Record<View, StudyRun>> = {
    compare: new StudyRun(),
    levers: new StudyRun(),
    rank: new StudyRun(),
    'warm-up': new StudyRun(),
  };

  constructor(minutes: number, warmUpMinutes: number) {
    this.minutes = minutes;
    this.warmUpMinutes = warmUpMinutes;
  }
}
