import type { Compiled } from './compile.ts';
import type { Patients } from './patients.ts';
import type { StaySketch } from './stay-sketch.ts';

/** Notes that `row` passes a mark now, and counts the spans that end with it. `sketches` are those of `spans`, in order. */
export function passMark(
  patients: Patients,
  row: number,
  mark: number,
  now: number,
  spans: Compiled['spans'],
  sketches: readonly StaySketch[],
): void {
  const { passed, marks } = patients;
  const first = row * marks;
  passed[first + mark] = now;
  spans.forEach(({ from, to, via }, i) => {
    if (to !== mark || (via >= 0 && Number.isNaN(passed[first + via]))) return;
    const minutes = now - (passed[first + from] as number);
    if (!Number.isNaN(minutes)) sketches[i]?.add(minutes);
  });
}
