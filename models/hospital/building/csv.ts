import { refused } from '../refusal.ts';

/** One row of a table by the names of its columns, and the line of the file it began on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: ReadonlyMap<string, string>;
  /** Cells it was written with: more than the header where somebody forgot quotes. */
  readonly count: number;
}

/** What stands between two cells. */
export type Separator = ',' | ';' | '\t';

/** Lines of a file nobody means: a plan has some thousands. */
const MOST_ROWS = 200_000;

/**
 * A table of comma-separated values (RFC 4180): quotes, commas and line ends in quotes, CRLF, a byte order mark; semicolons
 * or tabs where the first line has more of them than commas. Column names are trimmed and in lower case; of two with one name
 * the first counts. Rows short of cells have empty ones; empty lines are left out. Throws an Error for a quote that never ends.
 */
export function readCsv(text: string): {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly separator: Separator;
} {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const first = body.slice(0, body.search(/[\r\n]|$/));
  const count = (mark: string): number => first.split(mark).length;
  const comma = ([',', ';', '\t'] as const).reduce<Separator>((best, mark) => (count(mark) > count(best) ? mark : best), ',');
  const table: { line: number; cells: string[] }[] = [];
  let cells: string[] = [];
  let line = 1;
  let began = 1;
  let at = 0;
  const endRow = (): void => {
    if (cells.length > 1 || cells[0] !== '') table.push({ line: began, cells });
    if (table.length > MOST_ROWS) throw refused('many-rows', { most: MOST_ROWS });
    cells = [];
    began = line;
  };
  while (at <= body.length) {
    let cell = '';
    if (body[at] === '"') {
      const opened = line;
      at++;
      for (;;) {
        const end = body.indexOf('"', at);
        if (end < 0) throw refused('open-quote', { line: opened });
        const part = body.slice(at, end);
        line += part.split('\n').length - 1;
        cell += part;
        at = end + 1;
        if (body[at] !== '"') break;
        cell += '"';
        at++;
      }
    }
    let stop = at;
    while (stop < body.length && body[stop] !== comma && body[stop] !== '\n' && body[stop] !== '\r') stop++;
    cells.push(cell + body.slice(at, stop));
    at = stop + 1;
    if (stop >= body.length) {
      endRow();
      break;
    }
    if (body[stop] === comma) continue;
    if (body[stop] === '\r' && body[at] === '\n') at++;
    line++;
    endRow();
  }
  const columns = (table[0]?.cells ?? []).map((name) => name.trim().toLowerCase());
  const rows = table.slice(1).map(({ line, cells }): CsvRow => {
    const named = new Map<string, string>();
    columns.forEach((name, i) => {
      if (!named.has(name)) named.set(name, (cells[i] ?? '').trim());
    });
    return { line, cells: named, count: cells.length };
  });
  return { columns, rows, separator: comma };
}
