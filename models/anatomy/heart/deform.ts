import { MODE_COUNT, MODE_STRIDE, type HeartPart } from './mesh.ts';

/** Positions of a part at the given amplitudes; `opening` replaces the sixth amplitude for valves. */
export function deform(
  part: Pick<HeartPart, 'positions' | 'modes' | 'sixth'>,
  amplitudes: ArrayLike<number>,
  opening: number,
): Float32Array {
  const out = Float32Array.from(part.positions);
  const a = Float64Array.from({ length: MODE_COUNT }, (_, k) => (k === 5 && part.sixth !== 'twist' ? opening : (amplitudes[k] as number)));
  for (let i = 0; i < out.length / 3; i++)
    for (let k = 0; k < MODE_COUNT; k++)
      for (let d = 0; d < 3; d++)
        out[3 * i + d] = (out[3 * i + d] as number) + (a[k] as number) * (part.modes[i * MODE_STRIDE + 3 * k + d] as number);
  return out;
}
