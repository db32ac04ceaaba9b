/** What a bed or a device is in. */
export const UNIT = { free: 0, used: 1, dirty: 2, down: 3 } as const;

/** Units of one resource by number: who has which. Units are alike; the first free one is taken. */
export class Units {
  readonly state: number[] = [];
  on = 0;
  #down = 0;
  readonly #changed: (unit: number, state: number) => void;

  /** `changed` is told of every change of a unit. */
  constructor(changed: (unit: number, state: number) => void) {
    this.#changed = changed;
  }

  setOn(count: number): void {
    this.on = count;
    while (this.state.length < count) this.#set(this.state.length, UNIT.free);
  }

  setDown(count: number): void {
    this.#down = count;
    this.#settle();
  }

  /** Number of the unit taken. More may be taken than are on: work is finished after the shift. */
  take(): number {
    const free = this.state.indexOf(UNIT.free);
    const unit = free < 0 ? this.state.length : free;
    this.#set(unit, UNIT.used);
    return unit;
  }

  give(unit: number): void {
    this.#set(unit, UNIT.free);
    this.#settle();
  }

  /** A unit is dirty; one that is free when it is not known which. */
  soil(unit: number): number {
    const which = unit >= 0 && this.state[unit] === UNIT.free ? unit : Math.max(0, this.state.indexOf(UNIT.free));
    this.#set(which, UNIT.dirty);
    return which;
  }

  clean(unit: number): void {
    if (this.state[unit] === UNIT.dirty) this.give(unit);
  }

  /** As many out of order as there are: free ones, from the last. */
  #settle(): void {
    let down = this.state.reduce((sum, one) => sum + (one === UNIT.down ? 1 : 0), 0);
    for (let unit = this.state.length - 1; unit >= 0 && down < this.#down; unit--) {
      if (this.state[unit] !== UNIT.free) continue;
      this.#set(unit, UNIT.down);
      down++;
    }
    for (let unit = 0; unit < this.state.length && down > this.#down; unit++) {
      if (this.state[unit] !== UNIT.down) continue;
      this.#set(unit, UNIT.free);
      down--;
    }
  }

  #set(unit: number, state: number): void {
    this.state[unit] = state;
    this.#changed(unit, state);
  }
}
