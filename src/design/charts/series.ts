/** One line of a chart with its uncertainty, all in the chart's unit, one number for each time. */
export interface BandSeries {
  readonly key: string;
  readonly label: string;
  /** `plan`: solid, in the accent. `none`: doing nothing, always grey and dashed. */
  readonly style: 'plan' | 'none';
  readonly q50: ArrayLike<number>;
  /** 90 % band. */
  readonly q05?: ArrayLike<number>;
  readonly q95?: ArrayLike<number>;
  /** 50 % band. */
  readonly q25?: ArrayLike<number>;
  readonly q75?: ArrayLike<number>;
}

/** uPlot's columns and what each is; row 0 is time. */
export interface Columns {
  readonly data: (readonly (number | null)[])[];
  readonly lines: readonly ColumnLine[];
  /** Pairs of column indices between which the band is filled, upper first. */
  readonly bands: readonly {
    readonly upper: number;
    readonly lower: number;
    readonly style: BandSeries['style'];
    readonly inner: boolean;
  }[];
}

export interface ColumnLine {
  readonly series: BandSeries;
  readonly part: 'q05' | 'q25' | 'q50' | 'q75' | 'q95';
}

const PARTS = ['q05', 'q95', 'q25', 'q75', 'q50'] as const;

/** Lays series out as uPlot wants them. Numbers that are not finite become gaps. */
export function toColumns(times: ArrayLike<number>, series: readonly BandSeries[]): Columns {
  const column = (values: ArrayLike<number>): (number | null)[] => Array.from(values, (v) => (Number.isFinite(v) ? v : null));
  const data: (number | null)[][] = [column(times)];
  const lines: ColumnLine[] = [];
  const bands: { upper: number; lower: number; style: BandSeries['style']; inner: boolean }[] = [];
  for (const one of series) {
    const at: Partial<Record<(typeof PARTS)[number], number>> = {};
    for (const part of PARTS) {
      const values = one[part];
      if (!values) continue;
      if (values.length !== times.length) throw new RangeError(`${one.key}.${part}: ${values.length} values for ${times.length} times`);
      at[part] = data.length;
      data.push(column(values));
      lines.push({ series: one, part });
    }
    if (at.q05 && at.q95) bands.push({ upper: at.q95, lower: at.q05, style: one.style, inner: false });
    if (at.q25 && at.q75) bands.push({ upper: at.q75, lower: at.q25, style: one.style, inner: true });
  }
  return { data, lines, bands };
}

/** At most `count` indices spread evenly over `length`, first and last included: rows of the table beside a chart. */
export function tableRows(length: number, count = 13): number[] {
  if (length <= count) return Array.from({ length }, (_, i) => i);
  return Array.from({ length: count }, (_, i) => Math.round((i * (length - 1)) / (count - 1)));
}

/** Seconds in the largest unit that keeps the axis readable. */
export function timeUnit(totalSeconds: number): { readonly unit: 's' | 'min' | 'h' | 'd'; readonly seconds: number } {
  if (totalSeconds <= 180) return { unit: 's', seconds: 1 };
  if (totalSeconds <= 3 * 3600) return { unit: 'min', seconds: 60 };
  if (totalSeconds <= 72 * 3600) return { unit: 'h', seconds: 3600 };
  return { unit: 'd', seconds: 86_400 };
}
