import { beforeEach, describe, expect, it } from 'vitest';
import { Commands } from '#src/commands/registry.ts';
import { command } from '#src/commands/command.ts';
import { argumentsIn, commandsOf, paragraphs, readLesson, wordsIn } from './lesson.ts';
import { LessonRun } from './lesson-run.ts';

const file = {
  schema: 1,
  id: 'counting',
  title: { en: 'Counting', de: 'Zählen' },
  audience: 'everyone',
  minutes: 2,
  seed: 1,
  twin: 'healthy-woman-34',
  objectives: [{ en: 'Count' }],
  steps: [
    {
      id: 'one',
      title: { en: 'One' },
      do: [{ command: 'count.add', args: { by: 1 } }],
      say: { en: 'Press [add two](!count.add?{"by":2}).' },
    },
    {
      id: 'two',
      title: { en: 'Two' },
      do: [{ command: 'count.add', args: { by: 10 } }],
      say: { en: 'First **bold**.\n\nThen more.' },
      ask: {
        mode: 'scored',
        question: { en: 'How many?' },
        choices: [
          { id: 'a', text: { en: '11' }, feedback: { en: 'Yes' } },
          { id: 'b', text: { en: '12' }, feedback: { en: 'No' } },
        ],
        right: 'a',
      },
      next: [{ if: 'answer=b', goto: 'one' }, { goto: 'three' }],
    },
    { id: 'three', title: { en: 'Three' }, say: { en: 'End' } },
  ],
};
const text = (change: object = {}) => JSON.stringify({ ...file, ...change });

describe('a lesson file', () => {
  it('is read, with English where a language is missing', () => {
    const lesson = readLesson(text());
    expect(wordsIn(lesson.title, 'de')).toBe('Zählen');
    expect(wordsIn(lesson.objectives[0]!, 'de')).toBe('Count');
    expect(commandsOf(lesson).map((c) => [c.where, c.command, c.args])).toEqual([
      ['one', 'count.add', { by: 1 }],
      ['one', 'count.add', { by: 2 }],
      ['two', 'count.add', { by: 10 }],
    ]);
  });

  it.each([
    ['an unknown schema', { schema: 2 }, 'schema must be 1'],
    ['a missing step', { steps: [{ ...file.steps[0], next: [{ goto: 'nowhere' }] }] }, 'a step goes to one that does not exist'],
    ['two steps of one name', { steps: [file.steps[0], file.steps[0]] }, 'two steps have the same id'],
    ['words without English', { title: { de: 'Zählen' } }, 'title is not of the form it must have (needs English words (en))'],
    ['members it does not know', { script: 'alert(1)' }, 'script is not known here'],
    ['no step', { steps: [] }, 'steps must have at least 1 entries or characters'],
  ])('is refused with %s', (_what, change, said) => {
    expect(() => readLesson(text(change))).toThrow(said);
  });

  it('gives commands their words in the language of the screen, and everything else as it stands', () => {
    const args = { title: { en: 'Up', de: 'Auf' }, minutes: 5, values: { rate: { value: 1, unit: 's' } }, list: [{ en: 'x' }], none: null };
    expect(argumentsIn(args, 'de')).toEqual({ ...args, title: 'Auf' });
    expect(argumentsIn(args, 'en')).toEqual({ ...args, title: 'Up' });
    expect(argumentsIn(undefined, 'de')).toBeUndefined();
  });

  it('turns text into plain pieces: markup stays text', () => {
    expect(paragraphs('First **bold** <b>x</b>.\n\nThen [go](!beat.play).')).toEqual([
      [
        { type: 'text', text: 'First ' },
        { type: 'strong', text: 'bold' },
        { type: 'text', text: ' <b>x</b>.' },
      ],
      [
        { type: 'text', text: 'Then ' },
        { type: 'command', text: 'go', command: 'beat.play', args: undefined },
        { type: 'text', text: '.' },
      ],
    ]);
  });
});

describe('playing it', () => {
  let count = 0;
  let commands: Commands;
  let run: LessonRun;
  beforeEach(() => {
    count = 0;
    commands = new Commands(() => 0);
    commands.register([
      command<{ by: number }>({
        id: 'count.add',
        group: 'lesson',
        label: () => 'Add',
        perform: ({ by }) => {
          if (by > 50) throw new Error('too many');
          count += by;
          return () => {
            count -= by;
          };
        },
      }),
    ]);
    run = new LessonRun(readLesson(text()), commands);
  });

  it('performs each step and waits for the answer', async () => {
    await run.start();
    expect([count, run.place]).toEqual([1, { at: 1, of: 3 }]);
    await run.next();
    expect(count).toBe(11);
    await run.next();
    expect(run.step?.id).toBe('two');
    run.answer('a');
    await run.next();
    await run.next();
    expect([run.done, run.score]).toEqual([true, { right: 1, of: 1 }]);
    expect(run.log.map((line) => line.verb)).toEqual(['initialized', 'progressed', 'answered', 'progressed', 'completed']);
  });

  it('goes back by undoing, a press of the person included, and leaves no trace when left', async () => {
    await run.start();
    await commands.run('count.add', { by: 2 });
    await run.next();
    expect(count).toBe(13);
    await run.back();
    expect(count).toBe(3);
    await run.leave();
    expect(count).toBe(0);
    expect(run.log.at(-1)?.verb).toBe('terminated');
  });

  it('branches on a wrong answer, and a scored question keeps its first answer', async () => {
    await run.start();
    await run.next();
    run.answer('b');
    run.answer('a');
    await run.next();
    expect(run.step?.id).toBe('one');
    expect(run.score).toEqual({ right: 0, of: 1 });
    expect(() => run.answer('a')).toThrow('a');
  });

  it('keeps nothing of a step whose command fails', async () => {
    const broken = { ...file.steps[0], do: [...(file.steps[0]?.do ?? []), { command: 'count.add', args: { by: 99 } }] };
    run = new LessonRun(readLesson(text({ steps: [broken] })), commands);
    await expect(run.start()).rejects.toThrow('too many');
    expect([count, run.step]).toEqual([0, null]);
  });
});
