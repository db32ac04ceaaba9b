import { checkModel } from '../check.ts';
import type { HospitalModel } from '../engine/model.ts';
import type { RunReport } from '../engine/report.ts';
import type { RunSetting } from '../engine/simulation.ts';
import type { DoorGraph } from '../engine/travel.ts';
import type { UnitCosts } from './cost.ts';
import { measureOf, type MeasureKey } from './focus.ts';
import { enoughAt, relativeWidth } from './interval.ts';
import { furtherRuns } from './selection.ts';
import { withChanges, type HospitalChange } from './what-if.ts';
import type { HospitalProblem } from '../problem.ts';
import { refused, RefusedError, type Refusal } from '../refusal.ts';

/** Something one might do, beside doing nothing. */
export interface StudyOption {
  readonly id: string;
  readonly changes: readonly HospitalChange[];
}

/** How many runs are made of today and of each option. */
export type RunsPlan =
  | { readonly kind: 'fixed'; readonly runs: number }
  /** Until the 95 % interval of `focus` is within `precision` of its mean for every option (Hoad), or `most` are done. */
  | { readonly kind: 'enough'; readonly focus: MeasureKey; readonly precision: number; readonly most: number }
  /** As OCBA shares them out: `first` of each, then `step` at a time up to `budget` in all, where they tell options apart. */
  | {
      readonly kind: 'best';
      readonly focus: MeasureKey;
      /** The smallest is best, or the largest. */
      readonly want: 'less' | 'more';
      readonly first: number;
      readonly step: number;
      readonly budget: number;
      readonly rates?: UnitCosts;
    };

export interface StudyRequest {
  readonly model: HospitalModel;
  /** Today is not among them: it is always there, and first. */
  readonly options: readonly StudyOption[];
  readonly setting: Omit<RunSetting, 'replication'>;
  readonly plan: RunsPlan;
  /** Ways of the building people move in; without it nobody may move. */
  readonly ways?: DoorGraph;
}

/** One run to be made: of `models[option]` with this replication. */
export interface StudyTask {
  readonly option: number;
  readonly replication: number;
}

/**
 * Today and options, run by run with common random numbers. It says which run comes next and keeps what came back; who does
 * the runs, how many at a time and in which order they come back changes nothing of the result: only whole rows of runs from
 * the first on count, and every decision is made on those. It may be put aside at any time and gone on with.
 */
export class Study {
  readonly request: StudyRequest;
  /** Today's hospital and each option's, in the order of the request. */
  readonly models: readonly HospitalModel[];
  readonly #reports: (RunReport | undefined)[][];
  readonly #wanted: number[];
  readonly #handed = new Set<string>();
  /** Relative widths of the focus, by option and row. */
  readonly #widths: number[][];
  #rows = 0;
  #enough: number | null = null;

  /** Throws a RangeError that names the option and what of it cannot be. */
  constructor(request: StudyRequest) {
    const { model, options, plan, setting } = request;
    this.request = request;
    if (!(setting.minutes > setting.warmUpMinutes)) throw refused('warm-up');
    this.models = [
      model,
      ...options.map(({ id, changes }) => {
        const [changed, problem] = tried(model, changes, request.ways?.rooms);
        if (problem !== null) throw refused('option', { option: id, because: problem });
        return changed;
      }),
    ];
    this.#reports = this.models.map(() => []);
    this.#widths = this.models.map(() => []);
    const first = plan.kind === 'fixed' ? plan.runs : plan.kind === 'enough' ? plan.most : plan.first;
    if (!(Number.isInteger(first) && first >= 1)) throw refused('whole-runs', { runs: first });
    this.#wanted = this.models.map(() => first);
  }

  /** The next run nobody has been given; null while there is none (others may come once those under way are back). */
  next(): StudyTask | null {
    if (this.settled) return null;
    let best: StudyTask | null = null;
    for (let option = 0; option < this.models.length; option++) {
      const done = this.#reports[option] as RunReport[];
      for (let r = 0; r < (this.#wanted[option] as number) && r < (best?.replication ?? Infinity); r++) {
        if (done[r] || this.#handed.has(`${option} ${r}`)) continue;
        best = { option, replication: r };
        break;
      }
    }
    if (best) this.#handed.add(`${best.option} ${best.replication}`);
    return best;
  }

  /** Keeps what a run came to. */
  accept({ option, replication }: StudyTask, report: RunReport): void {
    this.#handed.delete(`${option} ${replication}`);
    const list = this.#reports[option];
    if (!list) throw new RangeError(`the study has no option ${option}`);
    list[replication] = report;
    const { plan } = this.request;
    if (plan.kind === 'enough') this.#judge(plan);
    else if (plan.kind === 'best') this.#shareOut(plan);
  }

  /** Runs that were given out and will not come back are given out again. */
  recall(): void {
    this.#handed.clear();
  }

  get settled(): boolean {
    return this.#enough !== null || this.#wanted.every((n, option) => this.#row(option) >= n);
  }

  /** Runs back so far that count. */
  get done(): number {
    return this.reports.reduce((sum, list) => sum + list.length, 0);
  }

  /** 0 to 1. Where the end depends on what is found, of the most that may be done. */
  get fraction(): number {
    if (this.settled) return 1;
    const { plan } = this.request;
    const back = this.#reports.reduce((sum, list) => sum + list.filter(Boolean).length, 0);
    return back / (plan.kind === 'best' ? Math.max(plan.budget, back + 1) : this.#wanted.reduce((a, b) => a + b, 0));
  }

  /** Whether the interval became as narrow as was asked for; null where nothing was asked, or it is not settled yet. */
  get narrow(): boolean | null {
    return this.request.plan.kind === 'enough' && this.settled ? this.#enough !== null : null;
  }

  /** Runs of today and of each option, from the first one on without a gap. Those of `fixed` and `enough` are equally many. */
  get reports(): readonly (readonly RunReport[])[] {
    const limit = this.#enough ?? Infinity;
    return this.#reports.map((list, option) => list.slice(0, Math.min(limit, this.#row(option))) as RunReport[]);
  }

  #row(option: number): number {
    const list = this.#reports[option] as (RunReport | undefined)[];
    let n = 0;
    while (list[n]) n++;
    return n;
  }

  /** Row by row, so that what came back early decides nothing. */
  #judge({ focus, precision, most }: Extract<RunsPlan, { kind: 'enough' }>): void {
    const rows = Math.min(most, ...this.models.map((_, option) => this.#row(option)));
    while (this.#rows < rows && this.#enough === null) {
      const n = ++this.#rows;
      const settled = this.models.map((_, option) => {
        const widths = this.#widths[option] as number[];
        const values = (this.#reports[option] as RunReport[]).slice(0, n).map((report) => measureOf(report, focus));
        widths.push(relativeWidth(values.filter(Number.isFinite)));
        return enoughAt(widths, precision) !== null;
      });
      if (settled.every(Boolean)) this.#enough = n;
    }
  }

  /** Once all runs asked for are back, the next ones are shared out. */
  #shareOut({ focus, want, step, budget, rates }: Extract<RunsPlan, { kind: 'best' }>): void {
    if (!this.#wanted.every((n, option) => this.#row(option) >= n)) return;
    const values = this.#reports.map((list) =>
      (list as RunReport[]).map((report) => (want === 'less' ? 1 : -1) * measureOf(report, focus, rates)),
    );
    if (values.some((list) => !list.every(Number.isFinite))) return;
    furtherRuns(values, budget, step).forEach((more, option) => (this.#wanted[option] = (this.#wanted[option] as number) + more));
  }
}

/** The hospital with the changes, and what is wrong with it; null where it can be run. */
export function tried(
  model: HospitalModel,
  changes: readonly HospitalChange[],
  rooms: readonly string[] = [],
): readonly [HospitalModel, HospitalProblem | Refusal | null] {
  try {
    const changed = withChanges(model, changes);
    const [problem] = checkModel(changed, rooms);
    return [changed, problem ?? null];
  } catch (error) {
    if (error instanceof RefusedError) return [model, error.refusal];
    throw error;
  }
}
