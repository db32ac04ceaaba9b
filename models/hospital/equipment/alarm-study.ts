import { alarmOf, watcherOf, WATCHED, type ChartKind } from './watching.ts';
import { faultyStream, SCANNER_COUNT, scannerFleet, type Fault, type NoiseKind } from './scanner-stream.ts';

/** Noise of streams on which alarms are tried: one that books assume, three that they do not. */
export const NOISES: Readonly<Record<string, NoiseKind>> = {
  'independent, normal': { memory: 0, tails: Infinity },
  'remembers 0.4': { memory: 0.4, tails: Infinity },
  'heavy tails (t, 4)': { memory: 0, tails: 4 },
  'remembers 0.4, heavy tails': { memory: 0.4, tails: 4 },
};

export interface AlarmRow {
  readonly noise: string;
  readonly fault: Fault;
  readonly runs: number;
  /** Runs with an alarm: for a clean stream all of them false; else before the fault began, and after. */
  readonly early: number;
  readonly found: number;
  /** Readings from the fault's beginning to the alarm, of those found: median, 5 % and 95 %. */
  readonly delay: readonly [number, number, number] | null;
  readonly byChart: Readonly<Record<ChartKind, number>>;
}

/** Healthy readings a watcher learns from. */
export const LEARNED = 300;

/**
 * Learns limits from a healthy stretch, then watches `WATCHED` further readings; a fault begins at the first of them. Each seed
 * is a device of its own, with limits of its own.
 */
export function alarmRow(noise: string, fault: Fault, runs: number, firstSeed: number): AlarmRow {
  const kind = NOISES[noise];
  if (!kind) throw new RangeError(`no such noise: ${noise}`);
  const byChart: Record<ChartKind, number> = { ewma: 0, cusum: 0, t2: 0 };
  const delays: number[] = [];
  for (let k = 0; k < runs; k++) {
    const stream = faultyStream(firstSeed + k, LEARNED + WATCHED, kind, fault, LEARNED);
    const watcher = watcherOf(stream.subarray(0, LEARNED * SCANNER_COUNT), SCANNER_COUNT, firstSeed + k);
    const alarm = alarmOf(watcher, stream.subarray(LEARNED * SCANNER_COUNT));
    if (!alarm) continue;
    byChart[alarm.chart]++;
    delays.push(alarm.at + 1);
  }
  delays.sort((a, b) => a - b);
  const at = (p: number): number => delays[Math.min(delays.length - 1, Math.floor(p * delays.length))] as number;
  return {
    noise,
    fault,
    runs,
    early: fault === 'none' ? delays.length : 0,
    found: fault === 'none' ? 0 : delays.length,
    delay: fault === 'none' || delays.length === 0 ? null : [at(0.5), at(0.05), at(0.95)],
    byChart,
  };
}

/** Days of use between the alarm and the failure of simulated tubes, watched from their hundredth day: the lead time. */
export function leadTimes(tubes: number, seed: number): { readonly found: number; readonly lead: readonly [number, number, number] } {
  const leads = scannerFleet(tubes, seed).runs.flatMap((run): number[] => {
    const watcher = watcherOf(run.values.subarray(0, WATCHED * SCANNER_COUNT), SCANNER_COUNT, seed);
    const alarm = alarmOf(watcher, run.values.subarray(WATCHED * SCANNER_COUNT));
    return alarm ? [run.cycles.length - (WATCHED + alarm.at + 1)] : [];
  });
  leads.sort((a, b) => a - b);
  const at = (p: number): number => leads[Math.min(leads.length - 1, Math.floor(p * leads.length))] as number;
  return { found: leads.length, lead: [at(0.5), at(0.05), at(0.95)] };
}
