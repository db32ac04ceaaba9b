import { Body } from '#models/cardiovascular/simulate.ts';
import { readNumbers } from '#tests/shared-data.ts';

/** The rows the model was asked to meet together: each gives its measured figures. */
export interface BleedCurve {
  /** Per 5 % of blood volume lost, 5 to 40 %. */
  readonly loss: number[];
  readonly map: number[];
  readonly co: number[];
  readonly rate: number[];
  readonly guytonMap: number[];
  readonly guytonCo: number[];
  /** Root mean square distance from the published curve, points of per cent. */
  readonly rmseMap: number;
  readonly rmseCo: number;
}

/** A published curve at `x`: mean of the digitised points within 1 % of blood volume (they oscillate below 15 %). */
function curveAt(points: readonly (readonly number[])[], x: number): number {
  const near = points.filter((point) => Math.abs(point[0]! - x) <= 1.3);
  return near.reduce((sum, point) => sum + point[1]!, 0) / near.length;
}

function settled(overrides: Readonly<Record<string, number>>): Body {
  return new Body(overrides).run(300);
}

/** Bleeds at a rate that takes 40 % of the blood volume in 13.8 minutes (140 mL/min for 4,840 mL), against Guyton's curve. */
export function bleedCurve(overrides: Readonly<Record<string, number>> = {}): BleedCurve {
  const files = ['MeanArterialPressure', 'CardiacOutput'].map((name) =>
    readNumbers(`physiology/pulse/Cardiovascular__Hemorrhagic${name}ShockValidation.csv`),
  );
  const body = settled(overrides);
  const [map0, co0] = body.mean(['map', 'co'], 10) as [number, number];
  const volume = body.get('blood_volume');
  body.set({ bleeding: (volume * 0.4 * 60) / 829.7 });
  const loss = [5, 10, 15, 20, 25, 30, 35, 40];
  const map: number[] = [];
  const co: number[] = [];
  const rate: number[] = [];
  for (const percent of loss) {
    while ((100 * body.get('bled')) / volume < percent - 0.1) body.run(0.2);
    const [m, c, r] = body.mean(['map', 'co', 'heart_rate'], 2) as [number, number, number];
    map.push((100 * m) / map0);
    co.push((100 * c) / co0);
    rate.push(r);
  }
  const guytonMap = loss.map((x) => curveAt(files[0]!, x));
  const guytonCo = loss.map((x) => curveAt(files[1]!, x));
  const rmse = (a: number[], b: number[]): number => Math.sqrt(a.reduce((sum, x, i) => sum + (x - b[i]!) ** 2, 0) / a.length);
  return { loss, map, co, rate, guytonMap, guytonCo, rmseMap: rmse(map, guytonMap), rmseCo: rmse(co, guytonCo) };
}

/** 10 % of the blood volume in 30 s, seen at 200 s: changes in per cent. */
export function fastBleed(overrides: Readonly<Record<string, number>> = {}): { rate: number; co: number; svr: number; map: number } {
  const body = settled(overrides);
  const keys = ['heart_rate', 'co', 'svr', 'map'];
  const before = body.fork().mean(keys, 10);
  body
    .set({ bleeding: body.get('blood_volume') * 0.2 })
    .run(30)
    .set({ bleeding: 0 })
    .run(167);
  const change = body.mean(keys, 6).map((value, i) => 100 * (value / before[i]! - 1));
  return { rate: change[0]!, co: change[1]!, svr: change[2]!, map: change[3]! };
}

export interface Valsalva {
  readonly restMap: number;
  readonly restSbp: number;
  /** Highest MAP of the first 5 s (phase I), lowest during strain (II), lowest within 5 s of release (III). */
  readonly first: number;
  readonly lowest: number;
  readonly endOfStrain: number;
  readonly release: number;
  /** Highest SBP and lowest rate after release (IV); highest rate during strain. */
  readonly overshoot: number;
  readonly slowest: number;
  readonly fastest: number;
}

/** 40 mmHg for 15 s. */
export function valsalva(overrides: Readonly<Record<string, number>> = {}): Valsalva {
  const body = settled(overrides);
  const [restMap, restSbp] = body.fork().mean(['map', 'sbp'], 10) as [number, number];
  let first = 0;
  let lowest = Infinity;
  let fastest = 0;
  body.set({ thoracic_pressure: 40 });
  for (let i = 0; i < 150; i++) {
    const map = body.run(0.1).get('map');
    if (i < 50) first = Math.max(first, map);
    lowest = Math.min(lowest, map);
    fastest = Math.max(fastest, body.get('heart_rate'));
  }
  const endOfStrain = body.get('map');
  body.set({ thoracic_pressure: 0 });
  let release = Infinity;
  let overshoot = 0;
  let slowest = Infinity;
  for (let i = 0; i < 400; i++) {
    body.run(0.1);
    if (i < 50) release = Math.min(release, body.get('map'));
    overshoot = Math.max(overshoot, body.get('sbp'));
    slowest = Math.min(slowest, body.get('heart_rate'));
    fastest = Math.max(fastest, i < 20 ? body.get('heart_rate') : 0);
  }
  return { restMap, restSbp, first, lowest, endOfStrain, release, overshoot, slowest, fastest };
}

/** Steady means of [heart_rate, co, sbp, dbp, map, sv] at each power, W. */
export function exercise(powers: readonly number[], overrides: Readonly<Record<string, number>> = {}): number[][] {
  const body = settled(overrides);
  return powers.map((power) =>
    body
      .set({ exercise: power })
      .run(power === 0 ? 1 : 180)
      .mean(['heart_rate', 'co', 'sbp', 'dbp', 'map', 'sv'], 10),
  );
}
