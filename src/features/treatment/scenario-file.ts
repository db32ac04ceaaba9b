import * as v from 'valibot';
import { checkScenario, toSeconds, type InterventionSpec, type Scenario } from '#models/core/scenario.ts';

/** Shape of a scenario file; the same JSON the headless command reads and writes. */
const Amount = v.strictObject({ value: v.pipe(v.number(), v.finite()), unit: v.pipe(v.string(), v.minLength(1), v.maxLength(40)) });

export const ScenarioFile = v.strictObject({
  schema: v.literal(1),
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  title: v.pipe(v.string(), v.maxLength(200)),
  model: v.pipe(v.string(), v.maxLength(100)),
  duration: Amount,
  interventions: v.pipe(
    v.array(
      v.strictObject({
        id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
        kind: v.pipe(v.string(), v.maxLength(100)),
        start: Amount,
        duration: v.optional(Amount),
        values: v.record(v.string(), Amount),
      }),
    ),
    v.maxLength(100),
  ),
});

/** Longest plan Soma runs on a screen, seconds of simulated time. */
const LONGEST_SECONDS = 24 * 3600;

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** `path` is a JSON pointer, `detail` English for the copyable details. */
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-scenario' | 'other-model' | 'not-runnable' | 'too-long';
      readonly path: string;
      readonly detail: string;
    };

/** Reads a scenario file's text. Never throws; nothing of a file with any fault is taken over. */
export function readScenario(text: string, model: string, specs: readonly InterventionSpec[]): ReadScenario {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', path: '', detail: (error as Error).message };
  }
  const parsed = v.safeParse(ScenarioFile, data);
  if (!parsed.success) {
    const issue = parsed.issues[0];
    const path = `/${(issue.path ?? []).map((part) => String((part as { key: unknown }).key)).join('/')}`;
    return { ok: false, reason: 'not-a-scenario', path, detail: issue.message };
  }
  const { output } = parsed;
  const scenario: Scenario = {
    ...output,
    interventions: output.interventions.map(({ duration, ...rest }) => (duration ? { ...rest, duration } : rest)),
  };
  if (scenario.model !== model) return { ok: false, reason: 'other-model', path: '/model', detail: scenario.model };
  const problem = checkScenario(scenario, specs)[0];
  if (problem) return { ok: false, reason: 'not-runnable', path: problem.path, detail: problem.message };
  if (toSeconds(scenario.duration) > LONGEST_SECONDS)
    return { ok: false, reason: 'too-long', path: '/duration', detail: `${scenario.duration.value} ${scenario.duration.unit}` };
  return { ok: true, scenario };
}

/** Text of a scenario file, ready to be saved. */
export function writeScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}
