import { checkIsTable, numberIn, short, type Mark } from './table-values.ts';
import { refusal, refused, type Refusal } from '../refusal.ts';

/** What the sensors of one machine said, once a cycle (a flight, a day of use), from its first to its last. */
export interface SensorRun {
  readonly id: string;
  /** Cycles since new, ascending by one. */
  readonly cycles: Float64Array;
  /** [cycles, sensors], row-major. */
  readonly values: Float64Array;
}

/** Runs of machines of one kind. */
export interface Fleet {
  readonly sensors: readonly string[];
  readonly runs: readonly SensorRun[];
}

export interface QuarantinedRow {
  /** 1 for the first line of the file. */
  readonly line: number;
  readonly reason: Refusal;
}

export interface FleetReading {
  readonly fleet: Fleet;
  readonly rows: number;
  readonly quarantined: readonly QuarantinedRow[];
}

/** Columns of the C-MAPSS text files: machine, cycle, three settings, 21 sensors. */
const NASA_COLUMNS = 26;

/** Beyond it a value is no reading of a sensor, and its square no number a chart can use. */
const MOST_VALUE = 1e12;

/**
 * Reads runs from text: 26 numbers a line without a header as NASA's C-MAPSS files have them, or a table with the columns
 * `unit` and `cycle` and one for each sensor, between commas, semicolons (then the comma is the decimal sign), tabs or spaces.
 * A row that is no row of numbers, comes twice or leaves a gap is set aside with its reason, and what follows a gap with it.
 * `wanted`: the sensors to take, in this order, whether they change or not. Throws where there is nothing to read.
 */
export function readFleet(text: string, wanted: readonly string[] | null = null): FleetReading {
  checkIsTable(text);
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n|\r/);
  const head = lines.findIndex((line) => line.trim() !== '');
  const mark = markOf(lines[head] as string);
  const first = cellsOf(lines[head] as string, mark);
  const nasa = first.every((cell) => typeof numberIn(cell, mark) === 'number');
  if (nasa && first.length !== NASA_COLUMNS) throw refused('fleet-columns', { expected: NASA_COLUMNS, count: first.length });
  const names = nasa
    ? ['unit', 'cycle', ...[1, 2, 3].map((n) => `setting${n}`), ...Array.from({ length: 21 }, (_, i) => `s${i + 1}`)]
    : first.map((name) => name.toLowerCase());
  const [unit, cycle] = [names.indexOf('unit'), names.indexOf('cycle')];
  if (unit < 0 || cycle < 0) throw refused('fleet-unit-cycle', { columns: short(first.join(', '), 200) });
  const columns = names.map((_, i) => i).filter((i) => i !== unit && i !== cycle);
  if (columns.length === 0) throw refused('fleet-no-sensor');
  const quarantined: QuarantinedRow[] = [];
  const machines = new Map<string, { cycles: number[]; values: number[]; broken: boolean }>();
  for (let i = nasa ? head : head + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    const cells = cellsOf(line, mark);
    const aside = (reason: Refusal): void => void quarantined.push({ line: i + 1, reason });
    if (cells.length !== names.length) {
      aside(refusal('row-columns', { count: cells.length, expected: names.length }));
      continue;
    }
    const numbers = new Float64Array(names.length);
    const why = numbersOf(cells, [cycle, ...columns], names, mark, numbers);
    if (why) {
      aside(why);
      continue;
    }
    const id = short(cells[unit] as string);
    let machine = machines.get(id);
    if (!machine) machines.set(id, (machine = { cycles: [], values: [], broken: false }));
    const at = numbers[cycle] as number;
    const before = machine.cycles.at(-1);
    if (machine.broken || (before === undefined ? at !== 1 : at !== before + 1)) {
      machine.broken = true;
      aside(
        before === undefined
          ? refusal('first-cycle', { machine: id, cycle: at })
          : refusal('cycle-gap', { machine: id, cycle: at, before }),
      );
      continue;
    }
    machine.cycles.push(at);
    for (const c of columns) machine.values.push(numbers[c] as number);
  }
  const all = [...machines].filter(([, machine]) => machine.cycles.length > 0);
  if (all.length === 0) {
    const [one] = quarantined;
    throw one ? refused('fleet-no-row', { count: quarantined.length, line: one.line, because: one.reason }) : refused('table-no-row');
  }
  // A sensor that never changes says nothing.
  const varies = columns.map((_, s) => {
    const start = all[0]?.[1].values[s];
    return all.some(([, machine]) => machine.values.some((value, i) => i % columns.length === s && value !== start));
  });
  const lacking = (wanted ?? []).filter((name) => !columns.some((c) => names[c] === name));
  if (lacking.length > 0) throw refused('fleet-lacks', { sensors: short(lacking.join(', '), 200) });
  const kept = wanted
    ? wanted.map((name) => columns.findIndex((c) => names[c] === name))
    : columns.map((_, s) => s).filter((s) => varies[s]);
  if (kept.length === 0) throw refused('fleet-still');
  const runs = all.map(([id, { cycles, values }]): SensorRun => ({
    id,
    cycles: Float64Array.from(cycles),
    values: Float64Array.from({ length: cycles.length * kept.length }, (_, i) => {
      const row = Math.floor(i / kept.length);
      return values[row * columns.length + (kept[i % kept.length] as number)] as number;
    }),
  }));
  return {
    fleet: { sensors: kept.map((s) => names[columns[s] as number] as string), runs },
    rows: runs.reduce((sum, run) => sum + run.cycles.length, 0),
    quarantined,
  };
}

/** Numbers of these cells; or why they are none. */
function numbersOf(
  cells: readonly string[],
  at: readonly number[],
  names: readonly string[],
  mark: Mark,
  numbers: Float64Array,
): Refusal | null {
  for (const c of at) {
    const value = numberIn(cells[c] as string, mark);
    const said = { column: names[c] as string, value: short(cells[c] as string) };
    if (value === 'ambiguous') return refusal('row-ambiguous', said);
    if (value === 'none') return refusal('row-no-number', said);
    if (Math.abs(value) > MOST_VALUE) return refusal('row-large', said);
    numbers[c] = value;
  }
  return null;
}

/** What stands between the cells of the first line most often; spaces where it is none of the others. */
function markOf(line: string): Mark {
  const count = (mark: string): number => line.split(mark).length;
  const best = ([';', '\t', ','] as const).reduce((a, b) => (count(b) > count(a) ? b : a));
  return count(best) > 1 ? best : ' ';
}

function cellsOf(line: string, mark: Mark): string[] {
  const cells = mark === ' ' ? line.trim().split(/\s+/) : line.split(mark);
  return cells.map((cell) => cell.trim().replace(/^"(.*)"$/, '$1'));
}
