import type { Patient } from './patients.ts';
import { fitTumour } from '#models/tumour/calibrate/fit.ts';
import { forecastTumour } from '#models/tumour/calibrate/forecast.ts';
import { cpuSolver } from '#models/tumour/calibrate/solver.ts';
import { ballRadius } from '#models/tumour/calibrate/surface.ts';

/** What came out for one patient. */
export interface PatientScore {
  readonly index: number;
  readonly kind: Patient['kind'];
  readonly protocol: string;
  readonly strange: string;
  readonly rejected: number;
  /** Intervals of the parameters; own patients only. */
  readonly parameters: readonly { key: string; truth: number; q05: number; q50: number; q95: number; kept: number; identified: boolean }[];
  readonly held: {
    readonly day: number;
    readonly after: number;
    readonly observedMl: number;
    readonly trueMl: number;
    /** Interval of the volume a contour of that day would have, and of the tumour itself. */
    readonly drawn: readonly [number, number, number];
    readonly volume: readonly [number, number, number];
    readonly dice: number;
    readonly diceTrue: number;
    /** Of the true edge against the drawn one: what the error of drawing leaves possible. */
    readonly drawnDice: number;
    /** Simple predictors: the last contour unchanged; its radius continued at constant speed. */
    readonly sameMl: number;
    readonly sameDice: number;
    readonly linearMl: number;
  };
  readonly effective: number;
  readonly solves: number;
  readonly edgeRms: number;
  readonly levelChances: readonly number[];
  readonly converged: boolean;
  /** Processor time, s. */
  readonly cpuSeconds?: number;
}

/** 2 |A and B| / (|A| + |B|); 1 for two empty masks. */
export function dice(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let both = 0;
  let sum = 0;
  for (let v = 0; v < a.length; v++) {
    both += a[v] && b[v] ? 1 : 0;
    sum += (a[v] ? 1 : 0) + (b[v] ? 1 : 0);
  }
  return sum === 0 ? 1 : (2 * both) / sum;
}

/** Fits a patient's scans and foretells the one held back. */
export async function scorePatient(patient: Patient, seed: number): Promise<PatientScore> {
  const { tissue, treatment, contours, held } = patient;
  const solve = cpuSolver(tissue, treatment);
  const posterior = await fitTumour({ tissue, contours, treatment }, solve, { seed, members: 60 });
  const [forecast] = await forecastTumour(posterior, [{ id: 'held', solve }], {
    days: [held.day],
    kind: held.kind,
    probabilityDays: [held.day],
    grid: held.grid,
  });
  if (!forecast) throw new Error('no forecast');
  const likely = Uint8Array.from(forecast.probability[0] as Float32Array, (p) => (p >= 0.5 ? 1 : 0));
  const own = contours.filter((c) => c.kind === held.kind);
  const [before, last] = own.slice(-2) as [(typeof own)[number], (typeof own)[number]];
  const ml = (mask: ArrayLike<number>): number => {
    let count = 0;
    for (let v = 0; v < mask.length; v++) count += mask[v] ? 1 : 0;
    return (count * held.grid.spacing[0] * held.grid.spacing[1] * held.grid.spacing[2]) / 1000;
  };
  const radius = (mask: ArrayLike<number>): number => ballRadius(1000 * ml(mask));
  const speed = (radius(last.mask) - radius(before.mask)) / (last.day - before.day);
  const next = Math.max(0, radius(last.mask) + speed * (held.day - last.day));
  const band = (q: typeof forecast.band): [number, number, number] => [q.q05[0] as number, q.q50[0] as number, q.q95[0] as number];
  return {
    index: patient.index,
    kind: patient.kind,
    protocol: patient.protocol,
    strange: patient.strange,
    rejected: patient.rejected,
    parameters: posterior.parameters
      .filter((r) => patient.truth[r.key] !== undefined)
      .map(({ key, q05, q50, q95, kept, identified }) => ({ key, truth: patient.truth[key] as number, q05, q50, q95, kept, identified })),
    held: {
      day: held.day,
      after: held.day - last.day,
      observedMl: held.observedMl,
      trueMl: held.trueMl,
      drawn: band(forecast.drawnBand),
      volume: band(forecast.band),
      dice: dice(likely, held.observed),
      diceTrue: dice(likely, held.true),
      drawnDice: dice(held.true, held.observed),
      sameMl: ml(last.mask),
      sameDice: dice(last.mask, held.observed),
      linearMl: (4 / 3) * Math.PI * next ** 3 * 1e-3,
    },
    effective: posterior.diagnostics.effective,
    solves: posterior.diagnostics.solves,
    edgeRms: posterior.diagnostics.edgeRms,
    levelChances: posterior.diagnostics.levelChances,
    converged: posterior.diagnostics.converged,
  };
}
