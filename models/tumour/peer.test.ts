import { describe, expect, it } from 'vitest';
import { below } from '#tests/figures.ts';
import { tumourParameters } from './parameters.ts';
import { simulate } from './simulate.ts';
import type { TissueMap } from './tissue.ts';
import { UNTREATED } from './treatment.ts';

/**
 * TumorGrowthToolkit cbd5bca, class FK, run on this problem (numpy 2.4.6, float64, its own `get_D` and `FK_update`, Euler of
 * 0.04, 0.02 and 0.01 d): an ellipsoid with a hole, voxels of 1 x 1.2 x 2 mm, D 0.25 mm2/d, ratio 10, rho 0.08 /d, start
 * 0.8 exp(-r2 / (2 2mm 2mm)) about voxel (8, 8, 7). Numbers are those of steps towards 0 (two Richardson steps; the last
 * one moved no voxel by more than 1e-6), mass in mm3, then c at four voxels.
 */
const PROBES = [
  [8, 8, 7],
  [17, 9, 8],
  [5, 12, 9],
  [14, 14, 10],
] as const;
const WHITE: readonly (readonly number[])[] = [
  [20, 363.28581478309, 0.409229002252, 0.00324343020958, 0.0913367522878, 0.0053591756926],
  [40, 1203.29201880842, 0.58340275711, 0.0450021847836, 0.338372195337, 0.0667187421097],
  [60, 2838.86610962272, 0.805084266405, 0.239705825032, 0.692310297982, 0.304245665819],
];
const MIXED: readonly (readonly number[])[] = [
  [20, 343.646357963361, 0.472792697272, 5.71278119033e-5, 0.0928994685282, 1.53491546087e-5],
  [40, 1023.954849241, 0.65866568508, 0.000397332768807, 0.347909760064, 0.000635175991888],
  [60, 2111.21802370347, 0.855031141464, 0.00390835286847, 0.705131327483, 0.01228632515],
];

const SIZE = [24, 20, 16] as const;

/** The problem with every voxel cut into `cut` along i; the shapes and the start stay those of the coarse voxels. */
function problem(white: (i: number) => boolean, cut: number): { tissue: TissueMap; field: Float64Array } {
  const [, ny, nz] = SIZE;
  const nx = SIZE[0] * cut;
  const n = nx * ny * nz;
  const tissue = { grid: { size: [nx, ny, nz], spacing: [1 / cut, 1.2, 2] } as const, white: new Uint8Array(n), grey: new Uint8Array(n) };
  const field = new Float64Array(n);
  for (let v = 0; v < n; v++) {
    const [i, j, k] = [Math.floor((v % nx) / cut), Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))];
    const inside = ((i - 11.5) / 10.5) ** 2 + ((j - 9.5) / 8.5) ** 2 + ((k - 7.5) / 6.5) ** 2 <= 1;
    const hole = Math.abs(i - 14) <= 2 && Math.abs(j - 9) <= 1 && Math.abs(k - 8) <= 3;
    if (!inside || hole) continue;
    (white(i) ? tissue.white : tissue.grey)[v] = 255;
    field[v] = 0.8 * Math.exp(-((i - 8) ** 2 + ((j - 8) * 1.2) ** 2 + ((k - 7) * 2) ** 2) / 8);
  }
  return { tissue, field };
}

/** Mass and probes on days 20, 40 and 60 of steps towards 0: two Richardson steps, as for the peer. */
function ours(white: (i: number) => boolean, cut = 1): number[][] {
  const { tissue, field } = problem(white, cut);
  const nx = SIZE[0] * cut;
  const parameters = tumourParameters({ diffusion: 0.25, proliferation: 0.08 });
  const run = (longestStep: number): number[][] =>
    simulate({ tissue, start: { field }, parameters, treatment: UNTREATED, frames: [20, 40, 60], longestStep }).map((frame) => [
      (2.4 / cut) * Float64Array.from(frame.field).reduce((s, c) => s + c, 0),
      ...PROBES.map(([i, j, k]) => frame.field[Math.floor((i + 0.5) * cut) + nx * (j + SIZE[1] * k)]!),
    ]);
  const [a, b, c] = [run(0.2), run(0.1), run(0.05)];
  return c!.map((row, f) => row.map((x, q) => (4 * (2 * x - b![f]![q]!) - (2 * b![f]![q]! - a![f]![q]!)) / 3));
}

describe('against TumorGrowthToolkit run here', () => {
  it('gives the same tumour in one kind of tissue, to 1e-5 of its mass and 1e-5 in a voxel', () => {
    ours(() => true).forEach((row, f) => {
      const [, mass, ...probes] = WHITE[f]!;
      below('TumorGrowthToolkit run here, 3-D, one tissue: mass', Math.abs(row[0]! / mass! - 1), 1e-5);
      probes.forEach((c, q) =>
        below('TumorGrowthToolkit run here, 3-D, one tissue: four voxels on three days', Math.abs(row[q + 1]! - c), 1e-5),
      );
    });
  });

  it('is nearer to a grid four times as fine where white meets grey (harmonic, not arithmetic, mean on the face)', () => {
    const white = (i: number): boolean => i < 10;
    const fine = ours(white, 4);
    ours(white).forEach((row, f) => {
      const [, mass, ...probes] = MIXED[f]!;
      const truth = fine[f]![0]!;
      const [own, peer] = [Math.abs(row[0]! / truth - 1), Math.abs(mass! / truth - 1)];
      below('White beside grey: mass against a grid four times as fine', own, 0.0025);
      // On day 20 little has crossed into grey, and both are within 0.2 %.
      if (f === 0) expect(peer).toBeLessThan(0.002);
      else expect(own).toBeLessThan(peer);
      // The voxel beyond the grey side, which only what crossed can reach.
      const beyond = fine[f]![4]!;
      expect(Math.abs(row[4]! - beyond)).toBeLessThan(Math.abs(probes[3]! - beyond));
    });
  });
});
