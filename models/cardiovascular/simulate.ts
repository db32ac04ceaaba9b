import { indexOfKey, parameterRow } from '../core/model.ts';
import { cardiovascular } from './index.ts';
import { SLOT_SECONDS, STEPS_PER_SLOT } from './layout.ts';

const BLOCK = 250;

/**
 * One body under inputs that are changed by hand: for the response map, the validation document and tests.
 * Scenarios over ensembles go through the engine instead.
 */
export class Body {
  readonly state: Float64Array;
  readonly parameters: Float64Array;
  private readonly inputs: Float64Array;
  private readonly block: Float64Array;
  private slot = 0;

  /** `overrides`: parameter values by key. Throws a RangeError on an unknown key. */
  constructor(overrides: Readonly<Record<string, number>> | Float64Array = {}) {
    this.parameters = overrides instanceof Float64Array ? overrides.slice() : parameterRow(cardiovascular, overrides);
    this.state = new Float64Array(cardiovascular.stateSize);
    cardiovascular.initialise(this.parameters, 0, this.state, 0);
    this.inputs = Float64Array.from(cardiovascular.inputs, (input) => input.default);
    this.block = new Float64Array(BLOCK * this.inputs.length);
  }

  /** Seconds simulated so far. */
  get seconds(): number {
    return this.slot * SLOT_SECONDS;
  }

  /** Sets inputs by key from now on. */
  set(values: Readonly<Record<string, number>>): this {
    for (const [key, value] of Object.entries(values)) this.inputs[indexOfKey(cardiovascular.inputs, key)] = value;
    return this;
  }

  /** Runs on for `seconds` (rounded to slots of 20 ms). */
  run(seconds: number): this {
    const width = this.inputs.length;
    for (let r = 0; r < BLOCK; r++) this.block.set(this.inputs, r * width);
    let left = Math.round(seconds / SLOT_SECONDS);
    while (left > 0) {
      const slots = Math.min(BLOCK, left);
      cardiovascular.advance({
        state: this.state,
        stride: cardiovascular.stateSize,
        parameters: this.parameters,
        inputs: this.block,
        firstSlot: this.slot,
        firstMember: 0,
        members: 1,
        firstStep: this.slot * STEPS_PER_SLOT,
        steps: slots * STEPS_PER_SLOT,
      });
      this.slot += slots;
      left -= slots;
    }
    return this;
  }

  /** Observable of the last whole beat. */
  get(key: string): number {
    return this.state[cardiovascular.observables[indexOfKey(cardiovascular.observables, key)]!.slot]!;
  }

  /** Runs on for `seconds` and gives the mean over its beats of each observable. */
  mean(keys: readonly string[], seconds: number): number[] {
    const sums = keys.map(() => 0);
    let beats = 0;
    let last = this.get('beats');
    const slots = Math.round(seconds / SLOT_SECONDS / 5);
    for (let i = 0; i < slots; i++) {
      this.run(5 * SLOT_SECONDS);
      if (this.get('beats') === last) continue;
      last = this.get('beats');
      beats++;
      keys.forEach((key, j) => (sums[j] = sums[j]! + this.get(key)));
    }
    return sums.map((sum, j) => (beats > 0 ? sum / beats : this.get(keys[j]!)));
  }

  /** An independent copy at the same moment. */
  fork(): Body {
    const copy = new Body(this.parameters);
    copy.state.set(this.state);
    copy.inputs.set(this.inputs);
    copy.slot = this.slot;
    return copy;
  }

  isAlive(): boolean {
    return cardiovascular.isAlive(this.state, 0);
  }
}
