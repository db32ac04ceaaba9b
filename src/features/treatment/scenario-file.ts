import { parseScenario } from '#models/core/scenario-json.ts';
import { checkScenario, LONGEST_SECONDS, toSeconds, type InterventionSpec, type Scenario } from '#models/core/scenario.ts';

export type ReadScenario =
  | { readonly ok: true; readonly scenario: Scenario }
  /** `path` is a JSON pointer, `detail` English for the copyable details. */
  | {
      readonly ok: false;
      readonly reason: 'not-json' | 'not-a-scenario' | 'other-model' | 'not-runnable' | 'too-long';
      readonly path: string;
      readonly detail: string;
    };

/**
 * Reads a scenario file's text: the same JSON, by the same parser, that the headless command reads. Never throws; nothing
 * of a file with any fault is taken over.
 */
export function readScenario(text: string, model: string, specs: readonly InterventionSpec[]): ReadScenario {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    return { ok: false, reason: 'not-json', path: '', detail: (error as Error).message };
  }
  const parsed = parseScenario(data);
  if (!parsed.ok) return { ok: false, reason: 'not-a-scenario', ...first(parsed.problems) };
  const { scenario } = parsed;
  if (scenario.model !== model) return { ok: false, reason: 'other-model', path: '/model', detail: scenario.model };
  const problems = checkScenario(scenario, specs);
  const tooLong = problems.some(({ path }) => path === '/duration') && isLong(scenario);
  if (tooLong) return { ok: false, reason: 'too-long', path: '/duration', detail: `${scenario.duration.value} ${scenario.duration.unit}` };
  if (problems.length > 0) return { ok: false, reason: 'not-runnable', ...first(problems) };
  return { ok: true, scenario };
}

function isLong({ duration }: Scenario): boolean {
  try {
    return toSeconds(duration) > LONGEST_SECONDS;
  } catch {
    return false;
  }
}

function first(problems: readonly { readonly path: string; readonly message: string }[]): {
  readonly path: string;
  readonly detail: string;
} {
  const { path = '', message = '' } = problems[0] ?? {};
  return { path, detail: message };
}

/** Text of a scenario file, ready to be saved. */
export function writeScenario(scenario: Scenario): string {
  return `${JSON.stringify(scenario, null, 2)}\n`;
}
