/** One measured line: what, how much, and against what. */
export interface Line {
  readonly what: string;
  readonly measured: string;
  readonly compared: string;
}

/** Least of `repeats` timings of `work` in ms, after one run that does not count. Minima, because noise only adds. */
export async function least(repeats: number, now: () => number, work: () => unknown): Promise<number> {
  await work();
  let best = Infinity;
  for (let i = 0; i < repeats; i++) {
    const began = now();
    await work();
    best = Math.min(best, now() - began);
  }
  return best;
}

export function markdown(lines: readonly Line[]): string {
  const rows = lines.map((l) => `| ${l.what} | ${l.measured} | ${l.compared} |`);
  return ['| what | measured | compared |', '| --- | --- | --- |', ...rows].join('\n');
}

/** Three significant digits, thousands set apart. */
export function figure(x: number): string {
  if (x === 0 || !Number.isFinite(x)) return String(x);
  const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(x))));
  const rounded = Number(x.toPrecision(3));
  return rounded.toLocaleString('en-GB', { maximumFractionDigits: digits });
}
