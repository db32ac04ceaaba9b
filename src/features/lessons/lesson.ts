import * as v from 'valibot';
import { issueText } from '#src/commands/arguments.ts';

/**
 * A lesson is a script for people: words, questions and commands, in public/lessons/*.json. It holds no code: `do` and
 * the links in `say` name commands of the registry, which checks their arguments.
 */
const Id = v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9-]*$/, 'must be lower-case letters, digits and hyphens'));
const Words = v.record(v.picklist(['en', 'de']), v.pipe(v.string(), v.minLength(1)));
/** English must be there; it stands in where another language is missing. */
const Text = v.pipe(
  Words,
  v.check((words) => words.en !== undefined, 'needs English words (en)'),
);
const Step = v.strictObject({
  id: Id,
  title: Text,
  /**
   * Comes by itself once this holds, if the step before has no question open: `t` is time of the simulated heart on the
   * page since that step began, which stands while the heart is paused; `computed` that what it started is worked out.
   */
  when: v.optional(
    v.union([
      v.strictObject({ t: v.strictObject({ value: v.pipe(v.number(), v.minValue(1), v.maxValue(600)), unit: v.literal('s') }) }),
      v.strictObject({ computed: v.literal(true) }),
    ]),
  ),
  /** Commands performed when the step is entered going forward; undone when it is left going back. */
  do: v.optional(v.array(v.strictObject({ command: v.string(), args: v.optional(v.unknown()) })), []),
  /** Paragraphs divided by an empty line; **strong**; [words](!command.id?{"json":"arguments"}) performs a command. */
  say: Text,
  ask: v.optional(
    v.strictObject({
      mode: v.picklist(['formative', 'scored']),
      question: Text,
      choices: v.pipe(v.array(v.strictObject({ id: Id, text: Text, feedback: Text })), v.minLength(2), v.maxLength(6)),
      right: Id,
    }),
  ),
  /** First that fits. `if: "answer=b"`; without `if` it always fits. Absent: the step after, or the end. */
  next: v.optional(v.array(v.strictObject({ if: v.optional(v.pipe(v.string(), v.regex(/^answer=[a-z0-9-]+$/))), goto: Id }))),
});

const LessonFile = v.pipe(
  v.strictObject({
    schema: v.literal(1),
    id: Id,
    title: Text,
    audience: v.picklist(['everyone', 'student', 'clinician']),
    minutes: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(120)),
    seed: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
    /** Sample twin the lesson plays on, by its file name in public/samples without ending. */
    twin: Id,
    objectives: v.pipe(v.array(Text), v.minLength(1)),
    steps: v.pipe(v.array(Step), v.minLength(1)),
  }),
  v.check((lesson) => new Set(lesson.steps.map((s) => s.id)).size === lesson.steps.length, 'two steps have the same id'),
  v.check(
    (lesson) => lesson.steps.every((s) => (s.next ?? []).every((n) => lesson.steps.some((t) => t.id === n.goto))),
    'a step goes to one that does not exist',
  ),
  v.check(
    (lesson) => lesson.steps.every((s) => !s.ask || s.ask.choices.some((c) => c.id === s.ask?.right)),
    'the right answer is not among the choices',
  ),
);

export type Lesson = v.InferOutput<typeof LessonFile>;
export type LessonStep = Lesson['steps'][number];
export type LessonWords = v.InferOutput<typeof Text>;

/** Reads a lesson file's text. Throws an Error that names the place and what is wrong with it. */
export function readLesson(text: string): Lesson {
  const result = v.safeParse(LessonFile, JSON.parse(text));
  if (result.success) return result.output;
  throw new Error(issueText(result.issues[0]));
}

/** Words in `locale`, else in English. */
export function wordsIn(words: LessonWords, locale: string): string {
  return (locale === 'de' ? words.de : undefined) ?? words.en ?? '';
}

/** Arguments of a command with words such as a plan's title in `locale`: members that are {"en": …, "de": …}. */
export function argumentsIn(args: unknown, locale: string): unknown {
  if (typeof args !== 'object' || args === null || Array.isArray(args)) return args;
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, v.is(Text, value) ? wordsIn(value, locale) : argumentsIn(value, locale)]),
  );
}

export type Inline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'strong'; readonly text: string }
  | { readonly type: 'command'; readonly text: string; readonly command: string; readonly args: unknown };

const INLINE = /\*\*(?<strong>[^*]+)\*\*|\[(?<words>[^\]]+)\]\(!(?<command>[a-z][\w.-]*)(?:\?(?<args>\{[^)]*\}))?\)/gu;

/** Paragraphs of `say` as plain pieces, so that no markup of a file ever reaches the page. Throws on bad JSON arguments. */
export function paragraphs(text: string): Inline[][] {
  return text
    .split(/\n\s*\n/u)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '')
    .map((paragraph) => {
      const pieces: Inline[] = [];
      let at = 0;
      for (const match of paragraph.matchAll(INLINE)) {
        if (match.index > at) pieces.push({ type: 'text', text: paragraph.slice(at, match.index) });
        const { strong, words, command, args } = match.groups ?? {};
        if (strong) pieces.push({ type: 'strong', text: strong });
        else if (words && command) pieces.push({ type: 'command', text: words, command, args: args ? JSON.parse(args) : undefined });
        at = match.index + match[0].length;
      }
      if (at < paragraph.length) pieces.push({ type: 'text', text: paragraph.slice(at) });
      return pieces;
    });
}

/** Every command a lesson names, in steps and in links of every language: all of them must be in the registry. */
export function commandsOf(lesson: Lesson): { readonly command: string; readonly args: unknown; readonly where: string }[] {
  const found: { command: string; args: unknown; where: string }[] = [];
  for (const step of lesson.steps) {
    for (const action of step.do) found.push({ command: action.command, args: action.args, where: step.id });
    for (const text of Object.values(step.say)) {
      for (const piece of paragraphs(text).flat())
        if (piece.type === 'command') found.push({ command: piece.command, args: piece.args, where: step.id });
    }
  }
  return found;
}
