import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cardiovascular, cardiovascularInterventions } from '#models/cardiovascular/index.ts';
import { checkScenario, type Scenario } from '#models/core/scenario.ts';
import { command } from '#src/commands/command.ts';
import { Commands } from '#src/commands/registry.ts';
import { argumentsIn, readLesson, type Lesson } from '#src/features/lessons/lesson.ts';
import type { InterventionChange } from '#src/twin/plan.ts';
import { emptyPlan, freeId, withChange, withIntervention, withoutIntervention, defaultIntervention } from '#src/twin/plan.ts';
import { runOnCpu } from '#workers/run/headless.ts';

/** A lesson of the app, by its id. */
export function lessonNamed(id: string): Lesson {
  return readLesson(readFileSync(join(import.meta.dirname, `../public/lessons/${id}.json`), 'utf8'));
}

export interface Sample {
  readonly [key: string]: number;
}

/** The nominal body under a plan on the processor: its numbers every half minute. */
async function simulate(plan: Scenario, seed: number): Promise<Sample[]> {
  const run = await runOnCpu(
    {
      model: cardiovascular.id,
      ensemble: { model: cardiovascular.id, keys: [], members: 1, values: new Float64Array(0) },
      scenario: plan,
      seed,
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
export function lessonStage(seed: number) {
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
    look('heart.speed'),
    command<{ title: string; minutes: number }>({
      id: 'plan.new',
      group: 'scenario',
      label: () => 'new',
      parse: (args) => argumentsIn(args, 'en') as { title: string; minutes: number },
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
    command({ id: 'plan.run', group: 'scenario', label: () => 'run', perform: async () => void results.push(await simulate(plan, seed)) }),
  ]);
  return { commands, results, looked, plan: () => plan };
}
