import type { TissueMap, Treatment } from '#models/tumour/index.ts';
import { linearQuadratic } from '#models/tumour/index.ts';

/** What the fit knows nothing of. */
export interface Strangeness {
  /** Diffusion along the three axes relative to the tissue's. */
  readonly along: readonly [number, number, number];
  /** Growth rate relative to the tumour's, by voxel. */
  readonly growth: Float32Array;
  /** Growth slows by exp(-days / this) from the first scan on; Infinity: not at all. */
  readonly tiring: number;
}

export interface StrangeTumour {
  readonly diffusion: number;
  readonly proliferation: number;
  readonly whiteGreyRatio: number;
  readonly radiosensitivity: number;
  readonly alphaBeta: number;
  /** Log kill per mg/m2 of drug. */
  readonly killPerDose: number;
  readonly seed: readonly [number, number, number];
  readonly seedDay: number;
}

/**
 * A solver that shares no line with the product's: dense arrays, arithmetic face means, Heun's method, drug doses that act
 * at once, growth that varies from place to place and in time. Gives the share of tumour on each of `days`.
 */
export function growStrange(
  tissue: TissueMap,
  tumour: StrangeTumour,
  strange: Strangeness,
  treatment: Treatment,
  days: readonly number[],
): Float32Array[] {
  const [nx, ny, nz] = tissue.grid.size;
  const [h] = tissue.grid.spacing;
  const n = nx * ny * nz;
  const open = Uint8Array.from(tissue.white, (w, v) => (w + (tissue.grey[v] as number) >= 26 ? 1 : 0));
  const d = Float32Array.from(tissue.white, (w, v) =>
    open[v] ? (tumour.diffusion * (w + (tissue.grey[v] as number) / tumour.whiteGreyRatio)) / 255 : 0,
  );
  const strides = [1, nx, nx * ny] as const;
  const faces = strides.map((stride, a) => {
    const face = new Float32Array(n);
    for (let v = 0; v + stride < n; v++) {
      const index = Math.floor(v / stride) % (tissue.grid.size[a] as number);
      if (index + 1 < (tissue.grid.size[a] as number) && open[v] && open[v + stride])
        face[v] = (0.5 * ((d[v] as number) + (d[v + stride] as number)) * (strange.along[a] as number)) / (h * h);
    }
    return face;
  }) as [Float32Array, Float32Array, Float32Array];
  const c = new Float32Array(n);
  for (let v = 0; v < n; v++) {
    if (!open[v]) continue;
    const [x, y, z] = [v % nx, Math.floor(v / nx) % ny, Math.floor(v / (nx * ny))] as [number, number, number];
    const r2 = (x * h - tumour.seed[0]) ** 2 + (y * h - tumour.seed[1]) ** 2 + (z * h - tumour.seed[2]) ** 2;
    c[v] = 0.5 * Math.exp(-r2 / 18);
  }
  const rate = (from: Float32Array, to: Float32Array, rho: number): void => {
    for (let v = 0; v < n; v++) {
      if (!open[v]) continue;
      const own = from[v] as number;
      let flow = 0;
      for (let a = 0; a < 3; a++) {
        const face = faces[a] as Float32Array;
        const stride = strides[a] as number;
        const up = face[v] as number;
        if (up > 0) flow += up * ((from[v + stride] as number) - own);
        const down = v >= stride ? (face[v - stride] as number) : 0;
        if (down > 0) flow += down * ((from[v - stride] as number) - own);
      }
      to[v] = flow + rho * (strange.growth[v] as number) * own * (1 - own);
    }
  };
  const events = [
    ...treatment.fractions.map((f) => ({ day: f.day, act: () => irradiate(c, treatment, f, tumour) })),
    ...treatment.agents.flatMap((a) =>
      a.doses.map((dose) => ({ day: dose.day, act: () => scale(c, Math.exp(-tumour.killPerDose * dose.amount)) })),
    ),
  ].sort((a, b) => a.day - b.day);
  const out: Float32Array[] = [];
  let now = tumour.seedDay;
  const stepLimit = (0.11 * h * h) / (tumour.diffusion * Math.max(...strange.along));
  const k1 = new Float32Array(n);
  const k2 = new Float32Array(n);
  const middle = new Float32Array(n);
  const advance = (until: number): void => {
    const steps = Math.ceil((until - now) / Math.min(stepLimit, 2) - 1e-9);
    const dt = (until - now) / Math.max(1, steps);
    for (let s = 0; s < steps; s++) {
      const rho = tumour.proliferation * Math.exp(-Math.max(0, now) / strange.tiring);
      rate(c, k1, rho);
      for (let v = 0; v < n; v++) middle[v] = (c[v] as number) + dt * (k1[v] as number);
      rate(middle, k2, rho);
      for (let v = 0; v < n; v++) c[v] = (c[v] as number) + 0.5 * dt * ((k1[v] as number) + (k2[v] as number));
      now += dt;
    }
    now = until;
  };
  let next = 0;
  for (const day of days) {
    for (; next < events.length && (events[next] as { day: number }).day < day; next++) {
      const event = events[next] as (typeof events)[number];
      if (event.day < now) continue;
      advance(event.day);
      event.act();
    }
    advance(day);
    out.push(c.slice());
  }
  return out;
}

function irradiate(c: Float32Array, treatment: Treatment, fraction: Treatment['fractions'][number], tumour: StrangeTumour): void {
  const gray = (treatment.fields[fraction.field] as Treatment['fields'][number]).gray;
  const { alpha, beta } = linearQuadratic(tumour.radiosensitivity, tumour.alphaBeta);
  for (let v = 0; v < c.length; v++) {
    const dose = fraction.scale * (gray[v] as number);
    if (dose > 0) c[v] = (c[v] as number) * Math.exp(-alpha * dose - beta * dose * dose);
  }
}

function scale(c: Float32Array, factor: number): void {
  for (let v = 0; v < c.length; v++) c[v] = (c[v] as number) * factor;
}
