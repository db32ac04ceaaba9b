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

/**
 * Reads runs from text: 26 numbers a line without a header as NASA's C-MAPSS files have them, or a CSV with the columns
 * `unit` and `cycle` and one for each sensor. A row that is no row of numbers, comes twice or leaves a gap is set aside with
 * its reason, and what follows a gap with it. Throws a RangeError where there is nothing to read.
 */
export function readFleet(text: string): FleetReading {
  const lines = text.split(/\r?\n/);
  const head = lines.findIndex((line) => line.trim() !== '');
  if (head < 0) throw refused('fleet-empty');
  const first = cellsOf(lines[head] as string);
  const nasa = first.every((cell) => Number.isFinite(Number(cell)));
  if (nasa && first.length !== NASA_COLUMNS) throw refused('fleet-columns', { expected: NASA_COLUMNS, count: first.length });
  const names = nasa
    ? ['unit', 'cycle', ...[1, 2, 3].map((n) => `setting${n}`), ...Array.from({ length: 21 }, (_, i) => `s${i + 1}`)]
    : first.map((name) => name.toLowerCase());
  const [unit, cycle] = [names.indexOf('unit'), names.indexOf('cycle')];
  if (unit < 0 || cycle < 0) throw refused('fleet-unit-cycle', { columns: first.join(', ').slice(0, 200) });
  const columns = names.map((_, i) => i).filter((i) => i !== unit && i !== cycle);
  if (columns.length === 0) throw refused('fleet-no-sensor');
  const quarantined: QuarantinedRow[] = [];
  const machines = new Map<string, { cycles: number[]; values: number[]; broken: boolean }>();
  for (let i = nasa ? head : head + 1; i < lines.length; i++) {
    const line = lines[i] as string;
    if (line.trim() === '') continue;
    const cells = cellsOf(line);
    const aside = (reason: Refusal): void => void quarantined.push({ line: i + 1, reason });
    if (cells.length !== names.length) {
      aside(refusal('row-columns', { count: cells.length, expected: names.length }));
      continue;
    }
    const bad = [cycle, ...columns].find((c) => cells[c] === '' || !Number.isFinite(Number(cells[c])));
    if (bad !== undefined) {
      aside(refusal('row-no-number', { column: names[bad] as string, value: cells[bad] as string }));
      continue;
    }
    const id = cells[unit] as string;
    let machine = machines.get(id);
    if (!machine) machines.set(id, (machine = { cycles: [], values: [], broken: false }));
    const at = Number(cells[cycle]);
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
    for (const c of columns) machine.values.push(Number(cells[c]));
  }
  const all = [...machines].filter(([, machine]) => machine.cycles.length > 0);
  if (all.length === 0) throw refused('fleet-no-row');
  // A sensor that never changes says nothing.
  const varies = columns.map((_, s) => {
    const start = all[0]?.[1].values[s];
    return all.some(([, machine]) => machine.values.some((value, i) => i % columns.length === s && value !== start));
  });
  const kept = columns.map((_, s) => s).filter((s) => varies[s]);
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

function cellsOf(line: string): string[] {
  const trimmed = line.trim();
  return trimmed.includes(',') ? trimmed.split(',').map((cell) => cell.trim()) : trimmed.split(/[\s;]+/);
}
