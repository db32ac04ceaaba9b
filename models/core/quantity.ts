/**
 * A value with its UCUM unit. Soma never carries a number about a person without its unit.
 * Units are UCUM strings (https://ucum.org), for instance `mm[Hg]`, `mL`, `/min`, `L/min`, `1`.
 */
export interface Quantity {
  readonly value: number;
  readonly unit: string;
}

/** A quantity known only with uncertainty: 5 %, 50 % and 95 % quantiles, all in `unit`. */
export interface Interval {
  readonly unit: string;
  readonly q05: number;
  readonly q50: number;
  readonly q95: number;
}
