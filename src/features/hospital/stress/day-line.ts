/** A line of a chart by day: median over runs, and where 90 % of them lie. */
export interface DayLine {
  readonly key: string;
  readonly label: string;
  /** `none`: doing nothing, grey and dashed. `there`: what there is, with everything done and (`there-none`) with nothing. */
  readonly style: 'plan' | 'none' | 'there' | 'there-none';
  readonly q50: readonly number[];
  readonly q05?: readonly number[];
  readonly q95?: readonly number[];
}
