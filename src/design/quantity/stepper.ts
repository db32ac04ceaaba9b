/**
 * Size of one step of a field's stepper: 1, 2 or 5 times a power of ten, about a fortieth of its range, so that the
 * buttons reach every part of the range in a bearable number of taps and show round numbers.
 */
export function stepOf(min: number, max: number): number {
  const raw = (max - min) / 40;
  if (!(raw > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(raw));
  const lead = raw / power;
  return (lead < 1.5 ? 1 : lead < 3.5 ? 2 : lead < 7.5 ? 5 : 10) * power;
}

/** Next value of a stepper: a whole number of steps from zero, within the range. */
export function stepped(value: number, direction: 1 | -1, min: number, max: number): number {
  const step = stepOf(min, max);
  const next = direction > 0 ? Math.floor(value / step + 1 + 1e-9) * step : Math.ceil(value / step - 1 - 1e-9) * step;
  // A multiple of 0.1 is not exact in binary; round to the step's own digits so that nobody reads 0.30000000000000004.
  const scale = 10 ** Math.max(0, Math.ceil(-Math.log10(step)) + 1);
  return Math.min(max, Math.max(min, Math.round(next * scale) / scale));
}
