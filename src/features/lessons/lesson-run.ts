import type { Lesson, LessonStep } from './lesson.ts';

/** What the player needs of the command list; `Commands` of src/commands/registry.ts has all of it. */
export interface CommandList {
  run(id: string, args: unknown, source: 'lesson'): Promise<void>;
  undo(): Promise<unknown>;
  readonly past: readonly unknown[];
}

/** One line of what happened, with xAPI-like verbs; stays on this device. */
export interface LessonLine {
  readonly verb: 'initialized' | 'progressed' | 'answered' | 'returned' | 'completed' | 'terminated';
  readonly step: string;
  readonly answer?: string;
  readonly right?: boolean;
}

/** What a step may wait for. */
export interface Surroundings {
  /** Seconds of the heart on the page. */
  readonly heartSeconds: number;
  /** Is anything being worked out? */
  readonly computing: boolean;
}

interface Visit {
  readonly step: number;
  /** Undoable commands on the history before the step was entered. */
  readonly before: number;
}

/**
 * Plays one lesson over the command list. Deterministic: same lesson, same answers, same commands in the same order.
 * Going back undoes what the step did, so the twin is always in the state the step speaks of.
 */
export class LessonRun {
  readonly lesson: Lesson;
  readonly #commands: CommandList;
  #visits: Visit[] = [];
  #answers = new Map<string, string>();
  #log: LessonLine[] = [];
  #done = false;
  readonly #look: () => Surroundings;
  /** The heart's clock when this step was entered, and whether something was worked out since. */
  #since = 0;
  #computed = false;

  constructor(lesson: Lesson, commands: CommandList, look: () => Surroundings = () => ({ heartSeconds: 0, computing: false })) {
    this.lesson = lesson;
    this.#commands = commands;
    this.#look = look;
  }

  get step(): LessonStep | null {
    const visit = this.#visits.at(-1);
    return visit ? (this.lesson.steps[visit.step] ?? null) : null;
  }

  /** 1-based number of the step in the order of the file, and how many there are. */
  get place(): { readonly at: number; readonly of: number } {
    return { at: (this.#visits.at(-1)?.step ?? -1) + 1, of: this.lesson.steps.length };
  }

  get done(): boolean {
    return this.#done;
  }

  get log(): readonly LessonLine[] {
    return this.#log;
  }

  get canGoBack(): boolean {
    return this.#visits.length > 1;
  }

  answerOf(step: LessonStep): string | null {
    return this.#answers.get(step.id) ?? null;
  }

  /** Right answers of scored questions answered so far. */
  get score(): { readonly right: number; readonly of: number } {
    const scored = this.lesson.steps.filter((step) => step.ask?.mode === 'scored' && this.#answers.has(step.id));
    return { right: scored.filter((step) => this.#answers.get(step.id) === step.ask?.right).length, of: scored.length };
  }

  /** Enters the first step. Rejects when one of its commands fails; then nothing of it stays. */
  async start(): Promise<void> {
    await this.#enter(0);
    this.#log = [...this.#log, { verb: 'initialized', step: this.step?.id ?? '' }];
  }

  /** Answers the question of this step; a scored question takes its first answer only. Throws on an unknown choice. */
  answer(choice: string): void {
    const step = this.step;
    if (!step?.ask?.choices.some((c) => c.id === choice)) throw new RangeError(`no such answer here: ${choice}`);
    if (step.ask.mode === 'scored' && this.#answers.has(step.id)) return;
    this.#answers.set(step.id, choice);
    this.#log = [...this.#log, { verb: 'answered', step: step.id, answer: choice, right: choice === step.ask.right }];
  }

  /** May `next` be taken? A question must be answered first. */
  get mayGoOn(): boolean {
    const step = this.step;
    return step !== null && !this.#done && (!step.ask || this.#answers.has(step.id));
  }

  /** Where `next` leads; as many as there are steps: the end. Null while a question is open. */
  get #target(): number | null {
    const { step } = this;
    if (!step || !this.mayGoOn) return null;
    const answer = this.#answers.get(step.id);
    const branch = step.next?.find((n) => n.if === undefined || n.if === `answer=${answer}`);
    return branch ? this.lesson.steps.findIndex((s) => s.id === branch.goto) : (this.#visits.at(-1)?.step ?? 0) + 1;
  }

  /** Seconds of the heart until the following step comes by itself; null when it does not wait for the heart. */
  get secondsLeft(): number | null {
    const when = this.#waitsFor;
    return when && 't' in when ? Math.max(0, when.t.value - (this.#look().heartSeconds - this.#since)) : null;
  }

  /** The following step comes by itself when all is worked out. */
  get waitsForResult(): boolean {
    const when = this.#waitsFor;
    return when !== null && 'computed' in when;
  }

  get #waitsFor(): NonNullable<LessonStep['when']> | null {
    const target = this.#target;
    return target === null ? null : (this.lesson.steps[target]?.when ?? null);
  }

  /** Is it time for the following step? To be asked again and again; a result must have been under way first. */
  get due(): boolean {
    const { computing } = this.#look();
    if (computing) this.#computed = true;
    return this.waitsForResult ? this.#computed && !computing : this.secondsLeft === 0;
  }

  #begin(): void {
    this.#since = this.#look().heartSeconds;
    this.#computed = false;
  }

  /** Goes to the following step, or ends the lesson after the last. Does nothing while a question is open. */
  async next(): Promise<void> {
    const { step } = this;
    const target = this.#target;
    if (!step || target === null) return;
    if (target >= this.lesson.steps.length) {
      this.#done = true;
      this.#log = [...this.#log, { verb: 'completed', step: step.id }];
      return;
    }
    await this.#enter(target);
    this.#log = [...this.#log, { verb: 'progressed', step: this.step?.id ?? '' }];
  }

  /** Back to the step before: what was done since, in or by this step, is undone. */
  async back(): Promise<void> {
    const visit = this.#visits.at(-1);
    if (!visit || !this.canGoBack) return;
    await this.#undoTo(visit.before);
    this.#visits = this.#visits.slice(0, -1);
    this.#done = false;
    this.#begin();
    this.#log = [...this.#log, { verb: 'returned', step: this.step?.id ?? '' }];
  }

  /** Leaves the lesson: everything done since it began is undone. */
  async leave(): Promise<void> {
    const first = this.#visits[0];
    if (first) await this.#undoTo(first.before);
    if (!this.#done) this.#log = [...this.#log, { verb: 'terminated', step: this.step?.id ?? '' }];
    this.#visits = [];
  }

  async #enter(index: number): Promise<void> {
    const before = this.#commands.past.length;
    // Before its commands: what they start is part of what the step waits for.
    this.#begin();
    try {
      for (const action of this.lesson.steps[index]?.do ?? []) await this.#commands.run(action.command, action.args, 'lesson');
    } catch (error) {
      await this.#undoTo(before);
      throw error;
    }
    this.#visits = [...this.#visits, { step: index, before }];
  }

  async #undoTo(length: number): Promise<void> {
    while (this.#commands.past.length > length) await this.#commands.undo();
  }
}
