import { randomNormal } from '#models/core/normal.ts';
import { randomUniform } from '#models/core/random.ts';

/** A smooth random field of mean 0 and standard deviation 1, alike over `correlation` mm (Gaussian covariance). */
export function smoothField(seed: number, index: number, purpose: number, correlation: number, waves = 120) {
  const wave = new Float64Array(4 * waves);
  for (let w = 0; w < waves; w++) {
    for (let a = 0; a < 3; a++) wave[4 * w + a] = randomNormal(seed, index, purpose, 4 * w + a) / correlation;
    wave[4 * w + 3] = 2 * Math.PI * randomUniform(seed, index, purpose, 4 * w + 3);
  }
  const amplitude = Math.sqrt(2 / waves);
  return (x: number, y: number, z: number): number => {
    let sum = 0;
    for (let w = 0; w < 4 * waves; w += 4)
      sum += Math.cos((wave[w] as number) * x + (wave[w + 1] as number) * y + (wave[w + 2] as number) * z + (wave[w + 3] as number));
    return amplitude * sum;
  };
}
