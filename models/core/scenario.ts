import type { InputSpec } from './model.ts';
import type { Quantity } from './quantity.ts';

/**
 * A scenario is data: a dated list of interventions on a model's inputs. Kernels see only the compiled input track,
 * never a scenario's name. Any two interventions may overlap; how their effects combine is a property of the input.
 */
export interface Intervention {
  /** Unique within the scenario. */
  readonly id: string;
  /** Key of an InterventionSpec of the scenario's model. */
  readonly kind: string;
  /** From the start of the scenario, in `s`, `min` or `h`, or in `d` where the model lasts days. */
  readonly start: Quantity;
  /** Absent: it lasts to the end. */
  readonly duration?: Quantity;
  /** Every field of the kind by name, each with its unit as the spec states it. */
  readonly values: Readonly<Record<string, Quantity>>;
}

export interface Scenario {
  readonly schema: 1;
  readonly id: string;
  readonly title: string;
  /** Model id, for instance `cardiovascular`. */
  readonly model: string;
  /** Length, in `s`, `min` or `h`, or in `d` where the model lasts days. */
  readonly duration: Quantity;
  readonly interventions: readonly Intervention[];
}

export interface FieldSpec {
  readonly unit: string;
  readonly min: number;
  readonly max: number;
  /** What the drawer starts with; a scenario states every field. */
  readonly default: number;
  readonly label: string;
}

/** What a person sees of one thing that can be done to a model's body, in the what-if drawer and in docs/scenarios.md. */
export interface InterventionForm {
  readonly kind: string;
  readonly label: string;
  /** One plain sentence: what it does to which inputs, and the range for which that was checked. */
  readonly description: string;
  readonly fields: Readonly<Record<string, FieldSpec>>;
  /** False when it has no natural end (a lasting state); the drawer then asks for no duration. */
  readonly timed: boolean;
}

/** An intervention that acts on the inputs of an ensemble model. */
export interface InterventionSpec extends InterventionForm {
  /**
   * Contribution to inputs, by input key, `seconds` after its start. Must be a pure function.
   * `durationSeconds` is Infinity when the intervention lasts to the end.
   */
  effect(values: Readonly<Record<string, number>>, seconds: number, durationSeconds: number): Readonly<Record<string, number>>;
  /** Seconds for which `effect` still contributes after the stated duration (for instance wash-out). Default 0. */
  readonly tailSeconds?: number;
}

const SECONDS: ReadonlyMap<string, number> = new Map([
  ['s', 1],
  ['min', 60],
  ['h', 3600],
  ['d', 86400],
]);

/**
 * Longest scenario unless a model states its own, seconds of simulated time: the circulation was checked over minutes to
 * hours, not over days. Only a model that states a longer one is dated in days.
 */
export const LONGEST_SECONDS = 24 * 3600;

/** A time quantity in seconds. Throws a RangeError naming the unit when it is not a time unit Soma uses. */
export function toSeconds(time: Quantity): number {
  const factor = SECONDS.get(time.unit);
  if (factor === undefined) throw new RangeError(`not a time unit: "${time.unit}" (use s, min, h or d)`);
  return time.value * factor;
}

export interface ScenarioProblem {
  /** JSON pointer into the scenario. */
  readonly path: string;
  readonly message: string;
}

/**
 * Checks a scenario against a model's interventions: known kinds, every field given in its unit and range, times within the
 * scenario, `longestSeconds` at most. Takes typed data; what comes from a file goes through `parseScenario` first. Returns every
 * problem found, not only the first; an empty list means it may be compiled.
 */
export function checkScenario(
  scenario: Scenario,
  specs: readonly InterventionForm[],
  longestSeconds: number = LONGEST_SECONDS,
): ScenarioProblem[] {
  const problems: ScenarioProblem[] = [];
  const inDays = longestSeconds > LONGEST_SECONDS;
  const time = (value: Quantity, path: string, least: number): number => {
    let seconds = Number.NaN;
    try {
      if (value.unit === 'd' && !inDays) throw new RangeError('not a time unit: "d" (use s, min or h)');
      seconds = toSeconds(value);
    } catch (error) {
      problems.push({ path, message: (error as Error).message });
      return seconds;
    }
    if (!Number.isFinite(value.value)) problems.push({ path, message: 'must be a finite number' });
    else if (!(seconds >= least)) problems.push({ path, message: `must be at least ${least} s` });
    return seconds;
  };
  const total = time(scenario.duration, '/duration', 0.02);
  if (total > longestSeconds)
    problems.push({
      path: '/duration',
      message: `must be at most ${inDays ? `${longestSeconds / 86400} d` : `${longestSeconds / 3600} h`}`,
    });
  const seen = new Set<string>();
  scenario.interventions.forEach((it, i) => {
    const path = `/interventions/${i}`;
    if (seen.has(it.id)) problems.push({ path: `${path}/id`, message: `"${it.id}" is used twice` });
    seen.add(it.id);
    const start = time(it.start, `${path}/start`, 0);
    if (start >= total) problems.push({ path: `${path}/start`, message: 'starts after the scenario has ended' });
    if (it.duration) time(it.duration, `${path}/duration`, 0.02);
    const spec = specs.find((s) => s.kind === it.kind);
    if (!spec) {
      problems.push({ path: `${path}/kind`, message: `no such intervention: "${it.kind}"` });
      return;
    }
    for (const name of Object.keys(it.values)) {
      if (!Object.hasOwn(spec.fields, name))
        problems.push({ path: `${path}/values/${name}`, message: `"${it.kind}" has no field "${name}"` });
    }
    for (const [name, field] of Object.entries(spec.fields)) {
      const given = Object.hasOwn(it.values, name) ? it.values[name] : undefined;
      if (!given) problems.push({ path: `${path}/values/${name}`, message: `is missing; it is needed in ${field.unit}` });
      else if (given.unit !== field.unit)
        problems.push({ path: `${path}/values/${name}`, message: `unit must be ${field.unit}, not ${given.unit}` });
      else if (!Number.isFinite(given.value)) problems.push({ path: `${path}/values/${name}`, message: 'must be a finite number' });
      else if (!(given.value >= field.min && given.value <= field.max))
        problems.push({ path: `${path}/values/${name}`, message: `${given.value} ${field.unit} is outside ${field.min} to ${field.max}` });
    }
  });
  return problems;
}

/** A compiled scenario: fills rows of a model's input track for any window of slots. */
export interface InputTrack {
  readonly slotSeconds: number;
  /** Slots in the whole scenario. */
  readonly slots: number;
  /** Writes `count` rows of `inputs.length` numbers, absolute slots firstSlot.., into `out` from index 0. */
  fill(firstSlot: number, count: number, out: Float64Array | Float32Array): void;
}

/** Compiles a checked scenario. Throws a RangeError when `checkScenario` finds anything. */
export function compileScenario(
  scenario: Scenario,
  inputs: readonly InputSpec[],
  specs: readonly InterventionSpec[],
  slotSeconds: number,
): InputTrack {
  const problems = checkScenario(scenario, specs);
  const first = problems[0];
  if (first) throw new RangeError(`${first.path}: ${first.message}`);
  const index = new Map(inputs.map((input, i) => [input.key, i]));
  const items = scenario.interventions.map((it) => {
    const spec = specs.find((s) => s.kind === it.kind) as InterventionSpec;
    const values: Record<string, number> = {};
    for (const name of Object.keys(spec.fields)) values[name] = (it.values[name] as Quantity).value;
    const start = toSeconds(it.start);
    const duration = it.duration ? toSeconds(it.duration) : Infinity;
    return { spec, values, start, duration, end: start + duration + (spec.tailSeconds ?? 0) };
  });
  return {
    slotSeconds,
    slots: Math.max(1, Math.ceil(toSeconds(scenario.duration) / slotSeconds - 1e-9)),
    fill(firstSlot, count, out) {
      const width = inputs.length;
      for (let r = 0; r < count; r++) {
        const t = (firstSlot + r) * slotSeconds;
        const row = r * width;
        for (let i = 0; i < width; i++) out[row + i] = (inputs[i] as InputSpec).default;
        for (const item of items) {
          if (t < item.start - 1e-9 || t >= item.end) continue;
          const effect = item.spec.effect(item.values, t - item.start, item.duration);
          for (const [key, value] of Object.entries(effect)) {
            const i = index.get(key);
            if (i === undefined) throw new RangeError(`"${item.spec.kind}" acts on an unknown input: ${key}`);
            const cell = row + i;
            const old = out[cell] as number;
            const combine = (inputs[i] as InputSpec).combine;
            out[cell] = combine === 'sum' ? old + value : combine === 'product' ? old * value : Math.max(old, value);
          }
        }
        for (let i = 0; i < width; i++) {
          const spec = inputs[i] as InputSpec;
          out[row + i] = Math.min(spec.max, Math.max(spec.min, out[row + i] as number));
        }
      }
    },
  };
}
