import { describe, expect, it } from 'vitest';
import { commandsOf } from '#src/features/lessons/lesson.ts';
import { LessonRun, type Surroundings } from '#src/features/lessons/lesson-run.ts';
import { lessonNamed, lessonStage, type Sample } from './lesson-stage.ts';

const lesson = lessonNamed('narrow-valve');

describe('the lesson about a narrow valve', () => {
  it('names only commands that exist', () => {
    const { commands } = lessonStage(lesson.seed);
    expect(commandsOf(lesson).filter((named) => !commands.get(named.command))).toEqual([]);
  });

  it('goes on by itself with the heart and with the results, and what it says is true of the model', async () => {
    const { commands, results, plan } = lessonStage(lesson.seed);
    let around: Surroundings = { heartSeconds: 100, computing: false };
    const run = new LessonRun(lesson, commands, () => around);
    await run.start();
    expect(run.due).toBe(false);
    around = { heartSeconds: 107.9, computing: false };
    expect([run.due, run.secondsLeft]).toEqual([false, expect.closeTo(0.1, 6)]);
    around = { heartSeconds: 108, computing: false };
    expect(run.due).toBe(true);
    await run.next();
    expect(run.step?.id).toBe('free');
    // Nothing waits here: a person goes on.
    expect([run.due, run.secondsLeft, run.waitsForResult]).toEqual([false, null, false]);
    await run.next();
    expect(run.step?.id).toBe('narrow');
    // Not before anything was seen to be worked out, and not while it is.
    expect([run.waitsForResult, run.due]).toEqual([true, false]);
    around = { ...around, computing: true };
    expect(run.due).toBe(false);
    around = { ...around, computing: false };
    expect(run.due).toBe(true);
    await run.next();
    expect(run.step?.id).toBe('price');
    // An open question stops everything.
    expect([run.due, run.mayGoOn]).toEqual([false, false]);
    run.answer('usual');
    await run.next();
    expect(run.step?.id).toBe('stairs');
    around = { ...around, computing: true };
    expect(run.due).toBe(false);
    around = { ...around, computing: false };
    expect(run.due).toBe(true);
    await run.next();
    await run.next();
    expect(run.done).toBe(true);
    expect(run.score).toEqual({ right: 1, of: 1 });

    const [narrow, stairs] = results as [Sample[], Sample[]];
    const rest = narrow[0] as Sample;
    const after = narrow.at(-1) as Sample;
    const ratio = (key: string) => (after[key] as number) / (rest[key] as number);
    // "Flow and pressure of the arteries hardly change": within 5 %, systolic of the cuff within 10 %.
    expect(Math.abs(ratio('co') - 1)).toBeLessThan(0.05);
    expect(Math.abs(ratio('map') - 1)).toBeLessThan(0.05);
    expect(Math.abs(ratio('sbp') - 1)).toBeLessThan(0.1);
    // "Hardly any pressure is lost" before; "some 50 mmHg" after; the ventricle makes up for it.
    expect(rest['ao_gradient_mean']).toBeLessThan(6);
    expect(Math.abs((after['ao_gradient_mean'] as number) - 50)).toBeLessThan(8);
    expect((after['lv_systolic'] as number) - (rest['lv_systolic'] as number)).toBeGreaterThan(50);
    // With effort the loss and the ventricle's pressure grow.
    const effort = stairs.at(-1) as Sample;
    expect(effort['co']).toBeGreaterThan((after['co'] as number) * 1.2);
    expect(effort['ao_gradient_mean']).toBeGreaterThan((after['ao_gradient_mean'] as number) + 5);
    expect(effort['lv_systolic']).toBeGreaterThan((after['lv_systolic'] as number) + 10);

    await run.leave();
    expect(plan().interventions).toEqual([]);
    expect(commands.past).toHaveLength(0);
  });

  it('waits for the heart anew after a step back', async () => {
    const { commands } = lessonStage(lesson.seed);
    let heartSeconds = 0;
    const run = new LessonRun(lesson, commands, () => ({ heartSeconds, computing: false }));
    await run.start();
    heartSeconds = 9;
    expect(run.due).toBe(true);
    await run.next();
    await run.back();
    expect([run.step?.id, run.due, run.secondsLeft]).toEqual(['door', false, 8]);
  });
});
