import { refused } from '../refusal.ts';

/**
 * Several sensors watched as one: Hotelling's T², the distance from the healthy mean in units of the healthy spread, with what
 * sensors do together taken out (Hotelling 1947). It sees what no single sensor shows: two that go together no longer do.
 */
export interface HealthyTogether {
  readonly sensors: number;
  readonly mean: Float64Array;
  /** Inverse of the lower Cholesky factor of the covariance, [sensors, sensors]. */
  readonly whitening: Float64Array;
}

/**
 * Mean and covariance of a stretch known to be in order, [times, sensors]. Throws a RangeError where it is shorter than five
 * times a sensor, or a sensor is stuck or only repeats others.
 */
export function healthyTogether(values: ArrayLike<number>, sensors: number): HealthyTogether {
  const n = Math.floor(values.length / sensors);
  if (n < 5 * sensors + 5) throw refused('few-together', { needed: 5 * sensors + 5, sensors, count: n });
  const mean = new Float64Array(sensors);
  for (let i = 0; i < n * sensors; i++) mean[i % sensors] = (mean[i % sensors] as number) + (values[i] as number) / n;
  const covariance = new Float64Array(sensors * sensors);
  for (let t = 0; t < n; t++)
    for (let i = 0; i < sensors; i++)
      for (let j = 0; j <= i; j++)
        covariance[i * sensors + j] =
          (covariance[i * sensors + j] as number) +
          (((values[t * sensors + i] as number) - (mean[i] as number)) * ((values[t * sensors + j] as number) - (mean[j] as number))) /
            (n - 1);
  const factor = new Float64Array(sensors * sensors);
  for (let i = 0; i < sensors; i++) {
    for (let j = 0; j <= i; j++) {
      let sum = covariance[i * sensors + j] as number;
      for (let k = 0; k < j; k++) sum -= (factor[i * sensors + k] as number) * (factor[j * sensors + k] as number);
      if (i !== j) factor[i * sensors + j] = sum / (factor[j * sensors + j] as number);
      else if (sum > 1e-10 * (covariance[i * sensors + i] as number)) factor[i * sensors + i] = Math.sqrt(sum);
      else throw refused('stuck-among', { number: i + 1 });
    }
  }
  const whitening = new Float64Array(sensors * sensors);
  for (let column = 0; column < sensors; column++)
    for (let i = column; i < sensors; i++) {
      let sum = i === column ? 1 : 0;
      for (let k = column; k < i; k++) sum -= (factor[i * sensors + k] as number) * (whitening[k * sensors + column] as number);
      whitening[i * sensors + column] = sum / (factor[i * sensors + i] as number);
    }
  return { sensors, mean, whitening };
}

/** T² of each reading, [times]. */
export function hotelling(values: ArrayLike<number>, { sensors, mean, whitening }: HealthyTogether): Float64Array {
  const out = new Float64Array(Math.floor(values.length / sensors));
  for (let t = 0; t < out.length; t++) {
    let squares = 0;
    for (let i = 0; i < sensors; i++) {
      let z = 0;
      for (let j = 0; j <= i; j++)
        z += (whitening[i * sensors + j] as number) * ((values[t * sensors + j] as number) - (mean[j] as number));
      squares += z * z;
    }
    out[t] = squares;
  }
  return out;
}
