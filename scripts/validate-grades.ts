/** Pulse's rule: good = right trend or within 10 %; decent = within 30 %; bad = wrong trend or beyond 30 %. */
export type Grade = 'good' | 'decent' | 'bad' | 'not applicable';

export interface Graded {
  readonly sheet: string;
  readonly segment: string;
  readonly output: string;
  readonly expected: string;
  readonly pulse: string;
  readonly ours: string;
  readonly grade: Grade;
  readonly note: string;
}

/** Where a number is expected the distance to it (or to the nearer edge of the range) decides, not the trend alone. */
export function gradeNumber(value: number, low: number, high: number): Grade {
  const off = value < low ? (low - value) / Math.abs(low) : value > high ? (value - high) / Math.abs(high) : 0;
  return off < 0.1 ? 'good' : off < 0.3 ? 'decent' : 'bad';
}

/** Where only a trend is expected: less than 1 % is no change in either direction; a change the wrong way is bad. */
export function gradeTrend(change: number, expected: 'increase' | 'decrease' | 'none'): Grade {
  if (expected === 'none') return Math.abs(change) < 0.1 ? 'good' : Math.abs(change) < 0.3 ? 'decent' : 'bad';
  const along = expected === 'increase' ? change : -change;
  return along >= 0.01 ? 'good' : along > -0.01 ? 'decent' : 'bad';
}

/** The trend a cell of the sheets states in words, or null. */
export function trendOf(text: string): 'increase' | 'decrease' | 'none' | null {
  if (/increase/i.test(text)) return 'increase';
  if (/decrease/i.test(text)) return 'decrease';
  if (/no change|^nc\b|should not affect/i.test(text)) return 'none';
  return null;
}

/** Lines of a CSV with quoted cells. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (quoted) {
      if (c === '"' && text[i + 1] === '"') {
        cell += c;
        i++;
      } else if (c === '"') quoted = false;
      else cell += c;
    } else if (c === '"') quoted = true;
    else if (c === ',') {
      row.push(cell);
      cell = '';
    } else if (c === '\n') {
      row.push(cell.replace(/\r$/, ''));
      rows.push(row);
      row = [];
      cell = '';
    } else cell += c;
  }
  if (cell !== '' || row.length > 0) rows.push([...row, cell]);
  return rows;
}

/** A Markdown table. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** "12 good, 3 decent, 1 bad, 2 not applicable". */
export function tally(rows: readonly { readonly grade: string }[]): string {
  return ['good', 'decent', 'bad', 'not applicable']
    .map((grade) => `${rows.filter((row) => row.grade === grade).length} ${grade}`)
    .join(', ');
}
