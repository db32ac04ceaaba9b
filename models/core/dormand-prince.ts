/**
 * Dormand-Prince 5(4) with adaptive steps (Dormand and Prince 1980, J Comput Appl Math 6, 19-26; step control after
 * Hairer, Norsett and Wanner 1993, Solving Ordinary Differential Equations I, II.4). The oracle for fixed-step models:
 * it shares no step and no code with them.
 */
const C = [0, 1 / 5, 3 / 10, 4 / 5, 8 / 9, 1, 1] as const;
const A: readonly (readonly number[])[] = [
  [],
  [1 / 5],
  [3 / 40, 9 / 40],
  [44 / 45, -56 / 15, 32 / 9],
  [19372 / 6561, -25360 / 2187, 64448 / 6561, -212 / 729],
  [9017 / 3168, -355 / 33, 46732 / 5247, 49 / 176, -5103 / 18656],
  [35 / 384, 0, 500 / 1113, 125 / 192, -2187 / 6784, 11 / 84],
];
/** Fifth-order weights minus fourth-order weights. */
const ERROR = [71 / 57600, 0, -71 / 16695, 71 / 1920, -17253 / 339200, 22 / 525, -1 / 40] as const;

export interface DormandPrinceOptions {
  readonly relative?: number;
  readonly absolute?: number;
  readonly maxStep?: number;
  readonly maxSteps?: number;
}

/**
 * Solution of dy/dt = f(t, y) at each of `times` (ascending, the first is the time of `initial`). `f` writes into `dy`.
 * Throws when the step count runs out or the step underflows (stiff or singular right-hand side).
 */
export function dormandPrince(
  f: (t: number, y: Float64Array, dy: Float64Array) => void,
  initial: ArrayLike<number>,
  times: readonly number[],
  options: DormandPrinceOptions = {},
): Float64Array[] {
  const { relative = 1e-9, absolute = 1e-12, maxStep = Infinity, maxSteps = 1_000_000 } = options;
  const n = initial.length;
  const y = Float64Array.from(initial);
  const k = C.map(() => new Float64Array(n));
  const trial = new Float64Array(n);
  let t = times[0] ?? 0;
  let h = Math.min(maxStep, ((times[times.length - 1] ?? t) - t) / 100 || 1);
  let steps = 0;
  f(t, y, k[0] as Float64Array);
  const out = [y.slice()];
  for (const target of times.slice(1)) {
    while (t < target) {
      if (++steps > maxSteps) throw new Error(`Dormand-Prince: more than ${maxSteps} steps by t = ${t}`);
      const last = t + h >= target;
      const step = last ? target - t : h;
      for (let s = 1; s < 7; s++) {
        const row = A[s] as readonly number[];
        for (let i = 0; i < n; i++) {
          let sum = 0;
          for (let j = 0; j < s; j++) sum += (row[j] as number) * ((k[j] as Float64Array)[i] as number);
          trial[i] = (y[i] as number) + step * sum;
        }
        f(t + (C[s] as number) * step, trial, k[s] as Float64Array);
      }
      let norm = 0;
      for (let i = 0; i < n; i++) {
        let e = 0;
        for (let s = 0; s < 7; s++) e += (ERROR[s] as number) * ((k[s] as Float64Array)[i] as number);
        norm += ((step * e) / (absolute + relative * Math.max(Math.abs(y[i] as number), Math.abs(trial[i] as number)))) ** 2;
      }
      norm = Math.sqrt(norm / n);
      const factor = norm === 0 ? 5 : Math.min(5, Math.max(0.2, 0.9 * norm ** -0.2));
      if (norm <= 1) {
        t = last ? target : t + step;
        y.set(trial);
        // First same as last: the seventh slope is the next step's first.
        (k[0] as Float64Array).set(k[6] as Float64Array);
        // A step cut short to land on an output time says nothing against the longer one.
        h = Math.min(maxStep, last ? Math.max(h, step * factor) : step * factor);
      } else {
        h = step * factor;
        if (h < 1e-14 * Math.max(1, Math.abs(t))) throw new Error(`Dormand-Prince: step underflow at t = ${t}`);
      }
    }
    out.push(y.slice());
  }
  return out;
}
