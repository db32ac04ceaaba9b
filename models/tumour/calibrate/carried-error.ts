import { exp } from '#models/core/elementary.ts';
import { randomNormal } from '#models/core/normal.ts';
import { randomUniform } from '#models/core/random.ts';
import type { TumourPosterior } from './fit.ts';
import { discrepancySd, residualPlaces, whitenTwice } from './misfit.ts';
import type { Level } from './misfit.ts';

const SHAPE = 0x7a10;
const OFFSET = 0x7a11;
const CONTOUR = 0x7b00;
const POINT = 0x7a13;
const WHOLE = 0x7a14;
const AGAIN = 0x7a15;
/** Waves of a random field: its covariance is right on average and within some 15 % in one draw. */
const WAVES = 32;

/**
 * What a model gets wrong at one edge it gets wrong at the next: the error seen in the scans is carried into the forecast.
 * For each member one draw of the model's error given that member's residuals (Matheron's rule: a draw from before the
 * data, corrected by what it misses of them), so that forecasts are moved where the scans say so and stay uncertain where
 * they do not. The same draws serve every plan.
 */
export interface CarriedError {
  /**
   * Shift of the model's edge in mm, outwards positive, for `member` at `voxels` of the tissue map, for a tumour of
   * `radius` mm. `contour` (0, 1, ...) adds the error of one further drawn contour; null leaves it out.
   */
  shifts(member: number, voxels: Int32Array, radius: number, contour: number | null): Float64Array;
}

/** Prepares the draws of a posterior. */
export function carriedError(posterior: TumourPosterior): CarriedError {
  const { prepared, misfit, seed } = posterior;
  const { discrepancy } = misfit;
  const { points, group, modelSd } = residualPlaces(prepared, discrepancy);
  const { size, spacing } = prepared.problem.tissue.grid;
  const edges = [...group.keys()].filter((i) => (group[i] as number) >= 0);
  const place = (v: number): [number, number, number] => [
    (v % size[0]) * spacing[0],
    (Math.floor(v / size[0]) % size[1]) * spacing[1],
    Math.floor(v / (size[0] * size[1])) * spacing[2],
  ];
  const kernels = new Map<number, Float32Array>();
  const kernelAt = (v: number): Float32Array => {
    let row = kernels.get(v);
    if (row) return row;
    const [x, y, z] = place(v);
    row = Float32Array.from(edges, (i) => {
      const d2 = (x - (points[3 * i] as number)) ** 2 + (y - (points[3 * i + 1] as number)) ** 2 + (z - (points[3 * i + 2] as number)) ** 2;
      return exp(-d2 / (2 * discrepancy.correlation ** 2));
    });
    kernels.set(v, row);
    return row;
  };
  const fields = new Map<string, (x: number, y: number, z: number) => number>();
  const fieldOf = (member: number, purpose: number, correlation: number): ((x: number, y: number, z: number) => number) => {
    const key = `${member}/${purpose}`;
    let field = fields.get(key);
    if (!field) fields.set(key, (field = randomField(seed, member, purpose, correlation)));
    return field;
  };
  /** C^-1 (residuals - a draw of them from before the data), once a member. */
  const pulls = new Map<number, Float64Array>();
  const pullOf = (member: number, level: Level): Float64Array => {
    let pull = pulls.get(member);
    if (pull) return pull;
    const shape = fieldOf(member, SHAPE, discrepancy.correlation);
    const offset = discrepancy.offset * randomNormal(seed, member, OFFSET, 0);
    const missing = posterior.residuals.slice(member * misfit.size, (member + 1) * misfit.size);
    const whole = (contour: number): number => prepared.noise.whole * randomNormal(seed, member, WHOLE, contour);
    const repeated = fieldOf(member, AGAIN, prepared.noise.correlation);
    const again = (x: number, y: number, z: number): number => prepared.noise.again * repeated(x, y, z);
    for (const i of edges) {
      const at = [points[3 * i] as number, points[3 * i + 1] as number, points[3 * i + 2] as number] as const;
      const noise = prepared.noise.sd * fieldOf(member, CONTOUR + 16 * (1 + (group[i] as number)), prepared.noise.correlation)(...at);
      const single = prepared.noise.point * randomNormal(seed, member, POINT, i);
      missing[i] =
        (missing[i] as number) -
        level.factor * ((modelSd[i] as number) * shape(...at) + offset) -
        noise -
        single -
        whole(group[i] as number) -
        again(...at);
    }
    pull = whitenTwice(misfit, level, missing);
    pulls.set(member, pull);
    return pull;
  };
  // What hangs on member and voxel alone is asked for on every day: kept for the member that is at its turn.
  const known = { member: -1, shape: new Map<number, number>(), seen: new Map<number, number>(), again: new Map<number, number>() };
  const once = (values: Map<number, number>, v: number, make: () => number): number => {
    let value = values.get(v);
    if (value === undefined) values.set(v, (value = make()));
    return value;
  };
  return {
    shifts(member, voxels, radius, contour) {
      if (known.member !== member) {
        known.member = member;
        for (const values of [known.shape, known.seen, known.again]) values.clear();
      }
      const level = misfit.levels[posterior.levels[member] as number] as Level;
      const out = new Float64Array(voxels.length);
      if (level.factor > 0) {
        const sd = discrepancySd(discrepancy, radius);
        const shape = fieldOf(member, SHAPE, discrepancy.correlation);
        const offset = discrepancy.offset * randomNormal(seed, member, OFFSET, 0);
        const pull = pullOf(member, level);
        let common = 0;
        for (const i of edges) common += pull[i] as number;
        common *= discrepancy.offset ** 2;
        const f2 = level.factor * level.factor;
        voxels.forEach((v, k) => {
          const seen = once(known.seen, v, () => {
            const kernel = kernelAt(v);
            let sum = 0;
            edges.forEach((i, e) => (sum += (kernel[e] as number) * (modelSd[i] as number) * (pull[i] as number)));
            return sum;
          });
          const drawn = once(known.shape, v, () => shape(...place(v)));
          out[k] = level.factor * (sd * drawn + offset) + f2 * (sd * seen + common);
        });
      }
      if (contour !== null) {
        const field = fieldOf(member, CONTOUR + 8 * (contour + 1) + 1, prepared.noise.correlation);
        const again = fieldOf(member, AGAIN, prepared.noise.correlation);
        const whole = prepared.noise.whole * randomNormal(seed, member, WHOLE, 64 + contour);
        const { sd, again: repeated } = prepared.noise;
        voxels.forEach((v, k) => {
          const at = place(v);
          out[k] = (out[k] as number) + whole + sd * field(...at) + repeated * once(known.again, v, () => again(...at));
        });
      }
      return out;
    },
  };
}

/** A smooth random field of mean 0 and standard deviation 1 with covariance exp(-d2 / (2 correlation2)), as a sum of waves. */
function randomField(seed: number, member: number, purpose: number, correlation: number): (x: number, y: number, z: number) => number {
  const waves = new Float64Array(4 * WAVES);
  for (let w = 0; w < WAVES; w++) {
    for (let a = 0; a < 3; a++) waves[4 * w + a] = randomNormal(seed, member, purpose, 4 * w + a) / correlation;
    waves[4 * w + 3] = randomUniform(seed, member, purpose, 4 * w + 3);
  }
  const amplitude = Math.sqrt(2 / WAVES);
  return (x, y, z) => {
    let sum = 0;
    for (let w = 0; w < 4 * WAVES; w += 4) {
      const turn =
        ((waves[w] as number) * x + (waves[w + 1] as number) * y + (waves[w + 2] as number) * z) / (2 * Math.PI) + (waves[w + 3] as number);
      sum += wave(turn);
    }
    return amplitude * sum;
  };
}

/** cos(2 pi t) to 1e-6 by a polynomial of the distance to the nearest half turn: the same digits in every engine. */
function wave(t: number): number {
  const near = Math.abs(t - Math.floor(t + 0.5));
  // cos(2 pi x) for x in [0, 0.5] as -sin(2 pi (x - 0.25)), an odd series in y = 2 pi (x - 0.25), |y| <= pi / 2.
  const y = 2 * Math.PI * (near - 0.25);
  const y2 = y * y;
  return -y * (1 + y2 * (-1 / 6 + y2 * (1 / 120 + y2 * (-1 / 5040 + y2 * (1 / 362880 - y2 / 39916800)))));
}
