/** One course over days with its 90 % band. */
export interface DayLine {
  readonly key: string;
  readonly label: string;
  /** `plan`: the one being looked at. `other`: another plan, dotted. `none`: doing nothing, always grey and dashed. */
  readonly style: 'plan' | 'other' | 'none';
  readonly q05: ArrayLike<number>;
  readonly q50: ArrayLike<number>;
  readonly q95: ArrayLike<number>;
}

/** What was seen on a scan. */
export interface DayPoint {
  readonly day: number;
  readonly value: number;
  readonly label: string;
}

/** Something that is done, from one day to another. */
export interface DayMark {
  readonly key: string;
  readonly kind: 'ray' | 'drug' | 'cut';
  readonly from: number;
  readonly to: number;
  /** Before the newest scan, as told; false: of the plan looked at. */
  readonly given: boolean;
  readonly label: string;
}
