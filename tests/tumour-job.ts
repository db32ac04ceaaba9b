import { memberStart, treatmentFrom } from '#models/tumour/calibrate/solver.ts';
import type { Member } from '#models/tumour/calibrate/unknowns.ts';
import type { Field, TissueMap, Treatment } from '#models/tumour/index.ts';
import { TEMOZOLOMIDE_DECAY, UNTREATED, simulate, tumourParameters } from '#models/tumour/index.ts';
import type { TumourRequest } from '#workers/tumour.api.ts';

const N = 20;
const at = (i: number, j: number, k: number): number => i + N * (j + N * k);

/** A ball of brain of 20 mm, white inside and grey outside, with a hole: 2 x 2 x 2 mm voxels would be 40 mm. */
export function ballOfBrain(): TissueMap {
  const white = new Uint8Array(N ** 3);
  const grey = new Uint8Array(N ** 3);
  for (let k = 0; k < N; k++)
    for (let j = 0; j < N; j++)
      for (let i = 0; i < N; i++) {
        const r = Math.hypot(i - 9.5, j - 9.5, k - 9.5);
        if (r > 9.4 || Math.hypot(i - 13, j - 9, k - 9) < 2) continue;
        white[at(i, j, k)] = r < 6 ? 255 : 60;
        grey[at(i, j, k)] = r < 6 ? 0 : 190;
      }
  return { grid: { size: [N, N, N], spacing: [2, 2, 2] }, white, grey };
}

/** Resection of a corner on day 4, two fractions in one shared map, a drug every day of the first week. */
export function everything(): Treatment {
  const gray = new Float32Array(N ** 3);
  const mask = new Uint8Array(N ** 3);
  for (let k = 0; k < N; k++)
    for (let j = 0; j < N; j++)
      for (let i = 0; i < N; i++) {
        gray[at(i, j, k)] = 2 * Math.exp(-(((i - 9) / 6) ** 2));
        mask[at(i, j, k)] = Number(i < 8 && j < 9);
      }
  return {
    fields: [{ gray }],
    fractions: [
      { day: 6, field: 0, scale: 1 },
      { day: 7.5, field: 0, scale: 1.5 },
    ],
    resections: [{ day: 4, mask }],
    agents: [{ agent: 'temozolomide', decay: TEMOZOLOMIDE_DECAY, doses: [1, 2, 3, 4, 5].map((day) => ({ day, amount: 150 })) }],
  };
}

/** Long, thin tensors whose long axis turns from voxel to voxel: 1 along it, 0.1 across. */
export function turningTensors(): Float64Array {
  const tensors = new Float64Array(6 * N ** 3);
  for (let v = 0; v < N ** 3; v++) {
    const angle = v / 97;
    const [a, b, c] = [Math.cos(angle) * 0.8, Math.sin(angle) * 0.8, 0.6];
    [0.1 + 0.9 * a * a, 0.9 * a * b, 0.1 + 0.9 * b * b, 0.9 * a * c, 0.9 * b * c, 0.1 + 0.9 * c * c].forEach(
      (d, i) => (tensors[6 * v + i] = d),
    );
  }
  return tensors;
}

/** Members of a fit on the ball, grown by the model one by one over all of it, float32: [member][day]. */
export function solvedByModel(members: readonly Member[], days: readonly number[]): Field[][] {
  const tissue = ballOfBrain();
  return members.map((member) => {
    const { startDay, ...own } = memberStart(tissue, member);
    const frames = days.map((day) => day - startDay);
    const problem = { ...own, tissue, treatment: treatmentFrom(everything(), startDay), frames };
    return simulate(problem, { precision: 'float32' }).map((frame) => frame.field);
  });
}

/** Seven tumours of their own growth, spread, ratio and seed, untreated and treated, over 16 days. */
export function tumourRequest(extra: Partial<TumourRequest> = {}): TumourRequest {
  return {
    tissue: ballOfBrain(),
    start: { centre: [18, 20, 18], width: 4, peak: 0.8 },
    members: Array.from({ length: 7 }, (_, m) => {
      const parameters = tumourParameters({
        diffusion: 0.2 + 0.15 * m,
        proliferation: 0.04 + 0.02 * (m % 3),
        whiteGreyRatio: m % 2 ? 5 : 10,
        temozolomideSensitivity: 0.01,
      });
      return m === 3 ? { parameters, start: { centre: [24, 18, 22], width: 5, peak: 0.5 }, edge: 0.25 } : { parameters };
    }),
    plans: [
      { id: 'nothing', treatment: UNTREATED },
      { id: 'everything', treatment: everything() },
    ],
    days: [0, 3, 5, 9, 16],
    thresholds: [0.16, 0.6],
    shown: 2,
    chances: true,
    seed: 5,
    longestStep: 0.4,
    backend: 'auto',
    checkpointEveryMs: 0,
    ...extra,
  };
}
