import { describe, expect, it } from 'vitest';
import { commandsOf } from '#src/features/lessons/lesson.ts';
import { LessonRun } from '#src/features/lessons/lesson-run.ts';
import { lessonNamed, lessonStage, type Sample } from './lesson-stage.ts';

const lesson = lessonNamed('bleeding');

describe('the lesson about bleeding', () => {
  it('names only commands that exist', () => {
    const { commands } = lessonStage(lesson.seed);
    expect(commandsOf(lesson).filter((named) => !commands.get(named.command))).toEqual([]);
  });

  it('runs to its last step, and what it says is true of the model', async () => {
    const { commands, results, plan } = lessonStage(lesson.seed);
    const run = new LessonRun(lesson, commands);
    await run.start();
    for (let i = 0; i < 20 && !run.done; i++) {
      const ask = run.step?.ask;
      if (ask) run.answer(ask.right);
      await run.next();
    }
    expect(run.done).toBe(true);
    expect(run.score).toEqual({ right: 1, of: 1 });
    expect(run.log.at(-1)).toEqual({ verb: 'completed', step: 'end' });

    const [bled, withoutReflex, filled] = results as [Sample[], Sample[], Sample[]];
    const rest = bled[0] as Sample;
    const after = bled.at(-1) as Sample;
    const change = (key: string) => Math.abs((after[key] as number) / (rest[key] as number) - 1);
    // "Which of these changes the least": the pressure; stroke volume falls most; the rate rises.
    expect(change('map')).toBeLessThan(change('heart_rate'));
    expect(change('map')).toBeLessThan(change('sv'));
    expect(after['heart_rate']).toBeGreaterThan(rest['heart_rate'] as number);
    // With the nerves held at rest the same loss costs more pressure.
    expect((withoutReflex.at(-1) as Sample)['map']).toBeLessThan((after['map'] as number) - 5);
    // Salt water brings back flow and filling, not the blood's power to carry oxygen.
    const end = filled.at(-1) as Sample;
    expect(end['co']).toBeGreaterThan(after['co'] as number);
    expect(end['lap']).toBeGreaterThan(after['lap'] as number);
    expect(end['haemoglobin']).toBeLessThan(after['haemoglobin'] as number);

    // Leaving puts everything back.
    await run.leave();
    expect(plan().interventions).toEqual([]);
    expect(commands.past).toHaveLength(0);
  });
});
