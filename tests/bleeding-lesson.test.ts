import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { cardiovascular, cardiovascularInterventions } from '#models/cardiovascular/index.ts';
import { checkScenario, type Scenario } from '#models/core/scenario.ts';
import { command } from '#src/commands/command.ts';
import { Commands } from '#src/commands/registry.ts';
import type { InterventionChange } from '#src/features/treatment/plan.ts';
import { emptyPlan, freeId, withChange, withIntervention, withoutIntervention, defaultIntervention } from '#src/features/treatment/plan.ts';
import { runOnCpu } from '#workers/run/headless.ts';
import { commandsOf, readLesson } from '#src/features/lessons/lesson.ts';
import { LessonRun } from '#src/features/lessons/lesson-run.ts';

const lesson = readLesson(readFileSync(join(import.meta.dirname, '../public/lessons/bleeding.json'), 'utf8'));

interface Sample {
  readonly [key: string]: number;
}

/** The nominal body under a plan on the processor: its numbers every half minute. */
async function simulate(plan: Scenario): Promise<Sample[]> {
  const run = await runOnCpu(
    {
      model: cardiovascular.id,
      ensemble: { model: cardiovascular.id, keys: [], members: 1, values: new Float64Array(0) },
      scenario: plan,
      seed: lesson.seed,
      settleSeconds: 120,
      sampleSeconds: 30,
      traces: 0,
      backend: 'cpu',
      checkpointEverySeconds: 3600,
    },
    {
      engine: 'test',
      build: 'test',
      now: () => performance.now(),
      pause: () => Promise.resolve(),
      signal: new AbortController().signal,
      onProgress: () => undefined,
    },
  );
  return Array.from(run.times, (_, i) => Object.fromEntries(run.observables.map((o) => [o.key, o.q50[i] as number])));
}

/** The command list a lesson needs, with the real plan under it. What is only looked at (pages, views) is written down. */
function stage() {
  let plan: Scenario = emptyPlan('p', '', cardiovascular.id, 30);
  const results: Sample[][] = [];
  const looked: string[] = [];
  const commands = new Commands(() => 0);
  const put = (next: Scenario) => {
    const problem = checkScenario(next, cardiovascularInterventions)[0];
    if (problem) throw new Error(`${problem.path}: ${problem.message}`);
    const before = plan;
    plan = next;
    return () => void (plan = before);
  };
  const look = (id: string) =>
    command<unknown>({ id, group: 'view', label: () => id, perform: (args) => void looked.push(`${id} ${JSON.stringify(args)}`) });
  commands.register([
    look('go.view'),
    look('heart.view'),
    look('heart.cut'),
    command<{ title: string; minutes: number }>({
      id: 'plan.new',
      group: 'scenario',
      label: () => 'new',
      perform: ({ title, minutes }) => put(emptyPlan('lesson', title, cardiovascular.id, minutes)),
    }),
    command<{ kind: string } & InterventionChange>({
      id: 'plan.add',
      group: 'scenario',
      label: () => 'add',
      perform: (args) => {
        const spec = cardiovascularInterventions.find((s) => s.kind === args.kind);
        if (!spec) throw new Error(args.kind);
        const id = freeId(plan, args.kind);
        return put(withChange(withIntervention(plan, defaultIntervention(spec, id, 1, 1)), id, args));
      },
    }),
    command<{ id: string }>({
      id: 'plan.remove',
      group: 'scenario',
      label: () => 'remove',
      perform: ({ id }) => put(withoutIntervention(plan, id)),
    }),
    command({ id: 'plan.run', group: 'scenario', label: () => 'run', perform: async () => void results.push(await simulate(plan)) }),
  ]);
  return { commands, results, looked, plan: () => plan };
}

describe('the lesson about bleeding', () => {
  it('names only commands that exist', () => {
    const { commands } = stage();
    expect(commandsOf(lesson).filter((named) => !commands.get(named.command))).toEqual([]);
  });

  it('runs to its last step, and what it says is true of the model', async () => {
    const { commands, results, plan } = stage();
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
