/**
 * Times of many people in little room: count, mean, spread, and quantiles within 2 %. Bins grow by a factor, as in Masson,
 * Rim and Lee 2019, "DDSketch: a fast and fully-mergeable quantile sketch", VLDB 12:2195; two sketches can be added.
 */
const ACCURACY = 0.02;
const GROWTH = (1 + ACCURACY) / (1 - ACCURACY);
const PER_LOG = 1 / Math.log(GROWTH);
/** Minutes; what is shorter counts as this, which is six seconds. */
const LEAST = 0.1;
/** Up to 3 years. */
const BINS = 1 + Math.ceil(Math.log(1.6e6 / LEAST) * PER_LOG);

/** Of arrivals the targets speak of hours. */
const FOUR_HOURS = 240;
const TWELVE_HOURS = 720;

export class StaySketch {
  count = 0;
  sum = 0;
  squares = 0;
  withinFourHours = 0;
  withinTwelveHours = 0;
  #bins: Float64Array | null = null;

  add(minutes: number): void {
    this.count++;
    this.sum += minutes;
    this.squares += minutes * minutes;
    if (minutes <= FOUR_HOURS) this.withinFourHours++;
    if (minutes <= TWELVE_HOURS) this.withinTwelveHours++;
    // Most marks of most classes stay empty.
    const bins = (this.#bins ??= new Float64Array(BINS));
    const bin = minutes <= LEAST ? 0 : Math.min(BINS - 1, Math.ceil(Math.log(minutes / LEAST) * PER_LOG));
    bins[bin] = (bins[bin] as number) + 1;
  }

  clear(): void {
    this.count = this.sum = this.squares = this.withinFourHours = this.withinTwelveHours = 0;
    this.#bins = null;
  }

  /** Adds what another sketch holds. */
  merge(other: StaySketch): void {
    this.count += other.count;
    this.sum += other.sum;
    this.squares += other.squares;
    this.withinFourHours += other.withinFourHours;
    this.withinTwelveHours += other.withinTwelveHours;
    if (!other.#bins) return;
    const bins = (this.#bins ??= new Float64Array(BINS));
    for (let i = 0; i < BINS; i++) bins[i] = (bins[i] as number) + (other.#bins[i] as number);
  }

  /** Time that a share `p` of people stay below, within 2 % of itself; 0 when nobody was counted. */
  quantile(p: number): number {
    if (!this.#bins || this.count === 0) return 0;
    const rank = p * (this.count - 1);
    let seen = 0;
    for (let i = 0; i < BINS; i++) {
      seen += this.#bins[i] as number;
      if (seen > rank) return i === 0 ? 0 : (2 * LEAST * GROWTH ** i) / (GROWTH + 1);
    }
    return LEAST * GROWTH ** (BINS - 1);
  }
}
