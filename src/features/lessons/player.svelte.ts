import { locale } from '#src/app/messages/locale.svelte.ts';
import { commands } from '#src/commands/commands.svelte.ts';
import { jobs } from '#src/jobs/jobs.svelte.ts';
import { heartTime } from '#src/twin/heart-time.svelte.ts';
import { lessonDoor } from './lesson-door.svelte.ts';
import { argumentsIn, readLesson, type Lesson } from './lesson.ts';
import { LessonRun, type CommandList, type LessonLine } from './lesson-run.ts';

/** The command list, asked in the language of the screen. */
const list: CommandList = {
  run: (id, args, source) => commands.run(id, argumentsIn(args, locale.current), source),
  undo: () => commands.undo(),
  get past() {
    return commands.past;
  },
};

/** The lesson that is being played, as screens see it. It goes on while pages change around it. */
class Player {
  #run: LessonRun | null = null;
  /** Raised after every change of the run, which is plain code and knows no signals. */
  #version = $state(0);
  busy = $state(false);
  failure = $state<string | null>(null);

  /** Null while no lesson is open. */
  get run(): LessonRun | null {
    void this.#version;
    return this.#run;
  }

  /** Everything a screen shows of the run, as a new object after every change: the run itself stays the same one. */
  get shown() {
    void this.#version;
    const run = this.#run;
    if (!run?.step) return null;
    const { lesson, step, place, done, score, mayGoOn, canGoBack } = run;
    return { lesson, step, place, done, score, mayGoOn, canGoBack, answer: run.answerOf(step), waitsForResult: run.waitsForResult };
  }

  /** Whole seconds of the heart until the lesson goes on by itself; null when it does not. */
  get secondsLeft(): number | null {
    const left = this.run?.secondsLeft ?? null;
    return left === null ? null : Math.ceil(left);
  }

  /** Asked a few times a second while a lesson is on screen. */
  tick(): void {
    if (!this.busy && this.#run?.due) void this.next();
  }

  get log(): readonly LessonLine[] {
    return this.run?.log ?? [];
  }

  async open(lesson: Lesson): Promise<void> {
    await this.leave();
    const run = new LessonRun(lesson, list, () => ({ heartSeconds: heartTime.seconds, computing: jobs.active.length > 0 }));
    await this.#attempt(async () => {
      this.#put(run);
      await run.start();
    });
    if (this.failure) this.#put(null);
  }

  answer(choice: string): void {
    this.#run?.answer(choice);
    this.#version++;
  }

  next(): Promise<void> {
    return this.#attempt(async () => this.#run?.next());
  }

  back(): Promise<void> {
    return this.#attempt(async () => this.#run?.back());
  }

  /** Puts back everything the lesson did and closes it. */
  async leave(): Promise<void> {
    const run = this.#run;
    if (!run) return;
    await this.#attempt(() => run.leave());
    this.#put(null);
  }

  #put(run: LessonRun | null): void {
    this.#run = run;
    lessonDoor.playing = run !== null;
    this.#version++;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.busy = true;
    this.failure = null;
    try {
      await work();
    } catch (error) {
      this.failure = error instanceof Error ? error.message : String(error);
    } finally {
      this.busy = false;
      this.#version++;
    }
  }
}

export const player = new Player();

/** Reads one of the app's own lesson files. */
export async function loadLesson(id: string): Promise<Lesson> {
  const response = await fetch(`/lessons/${id}.json`);
  if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
  return readLesson(await response.text());
}

/** Opens a lesson: its own twin first, then its first step. */
export async function openLesson(id: string): Promise<void> {
  const lesson = await loadLesson(id);
  // After the command that asked for it, not inside it: the queue takes one at a time.
  queueMicrotask(() => void begin(lesson));
}

async function begin(lesson: Lesson): Promise<void> {
  try {
    await commands.run('go.sample', { id: lesson.twin }, 'lesson');
    await player.open(lesson);
  } catch (error) {
    player.failure = error instanceof Error ? error.message : String(error);
  }
}
