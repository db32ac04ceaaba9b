import type { Run } from './run.ts';

/**
 * A run as plain JSON: what `soma run --json` prints and the page exports. Docs: docs/headless.md. The engine and
 * the build are in `provenance`, so two texts differ there where the machines differ.
 */
export function runToJson(run: Run) {
  const last = run.times.length - 1;
  const at = (series: Float64Array): number | null => finite(series[last] as number);
  return {
    schema: 'soma.run/1',
    provenance: run.provenance,
    members: run.members,
    excluded: run.excluded,
    times: [...run.times],
    observables: run.observables.map((o) => ({
      name: o.key,
      unit: o.unit,
      q05: Array.from(o.q05, finite),
      q25: Array.from(o.q25, finite),
      q50: Array.from(o.q50, finite),
      q75: Array.from(o.q75, finite),
      q95: Array.from(o.q95, finite),
      end: { q05: at(o.q05), q50: at(o.q50), q95: at(o.q95) },
    })),
  };
}

/** JSON has no NaN: a time at which no member was alive is null. */
function finite(x: number): number | null {
  return Number.isFinite(x) ? x : null;
}

/** The text of a run: byte for byte what `soma run --json` prints, apart from engine and build in `provenance`. */
export function runToText(run: Run): string {
  return `${JSON.stringify(runToJson(run))}\n`;
}
