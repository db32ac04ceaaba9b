import { describe, expect, it } from 'vitest';
import { below } from '#tests/figures.ts';
import { tumourParameters } from './parameters.ts';
import { simulate } from './simulate.ts';
import { tissueFromMask } from './tissue.ts';
import { UNTREATED } from './treatment.ts';

const [D, RHO] = [1, 0.1];

/**
 * Speed and steepness of the slowest front of a linear step that multiplies exp(-mu x) by `growth(mu)`: the least over mu
 * of ln(growth) / (mu dt). For the split step growth is exp(rho dt) (1 + 2 D dt (cosh(mu h) - 1) / h2), for plain Euler
 * 1 + dt (rho + 2 D (cosh(mu h) - 1) / h2). Ebert and van Saarloos 2000, Physica D 146, 1-99.
 */
function pulledFront(h: number, dt: number, split: boolean): { readonly speed: number; readonly mu: number } {
  const speed = (mu: number): number => {
    const spread = (2 * D * dt * (Math.cosh(mu * h) - 1)) / (h * h);
    const log = split ? RHO * dt + Math.log1p(spread) : Math.log1p(RHO * dt + spread);
    return log / (mu * dt);
  };
  let [low, high] = [0.01, 3];
  // Golden section: the speed falls and then rises.
  const g = (Math.sqrt(5) - 1) / 2;
  while (high - low > 1e-9) {
    const [a, b] = [high - g * (high - low), low + g * (high - low)];
    if (speed(a) < speed(b)) high = b;
    else low = a;
  }
  return { speed: speed(low), mu: low };
}

/** Where c falls through one half, mm from the first voxel's centre, on each day; the first five mm are full on day 0. */
function positions(h: number, dt: number, days: readonly number[]): number[] {
  const n = Math.round(400 / h);
  const grid = { size: [n, 1, 1], spacing: [h, 1, 1] } as const;
  const field = Float64Array.from({ length: n }, (_, i) => (i * h < 5 ? 1 : 0));
  return simulate({
    tissue: tissueFromMask(grid, new Uint8Array(n).fill(1)),
    start: { field },
    parameters: tumourParameters({ diffusion: D, proliferation: RHO }),
    treatment: UNTREATED,
    frames: days,
    longestStep: dt,
  }).map((frame) => crossing(frame.field) * h);
}

function crossing(c: ArrayLike<number>): number {
  let i = 0;
  while (c[i + 1]! >= 0.5) i++;
  return i + (c[i]! - 0.5) / (c[i]! - c[i + 1]!);
}

describe('a front in one direction', () => {
  it('knows the published speed of plain Euler: 0.62880 mm/d at 1 mm and 0.1 d', () => {
    expect(Math.abs(pulledFront(1, 0.1, false).speed - 0.6288)).toBeLessThan(5e-6);
    // Of a fine grid 2 sqrt(D rho).
    expect(Math.abs(pulledFront(0.01, 1e-5, true).speed - 2 * Math.sqrt(D * RHO))).toBeLessThan(1e-5);
  });

  it.each([
    [1, 0.1],
    [2, 0.1],
    [0.5, 0.05],
    [1, 0.4],
  ])('moves at the discrete speed less the Bramson term within 0.5 %%: %s mm, %s d', (h, dt) => {
    const { speed, mu } = pulledFront(h, dt, true);
    const [a, b] = positions(h, dt, [200, 250]);
    // Mean over the interval of v(t) = c - 3 / (2 mu t).
    const expected = speed - ((3 / (2 * mu)) * Math.log(250 / 200)) / 50;
    below(
      'Front: speed over days 200 to 250 against the discrete speed less the Bramson term',
      Math.abs((b! - a!) / 50 / expected - 1),
      0.005,
    );
  });

  /**
   * Positions printed by TumorGrowthToolkit cbd5bca on the same problem (numpy 1.24): D 1, rho 0.1, 1 mm, 0.1 d. It counts a
   * step after it is made, so its day d is d + 0.1 (but for the last, where its run ends).
   */
  const PEER: readonly (readonly [number, number])[] = [
    [25, 11.3183],
    [50, 22.8386],
    [75, 36.0713],
    [100, 50.1052],
    [125, 64.5738],
    [150, 79.3103],
    [175, 94.2227],
    [200, 109.2589],
    [225, 124.3866],
    [250, 139.5858],
  ];

  it("is where a peer's front is, but for the peer's own error in time", () => {
    const days = PEER.map(([day]) => Math.min(250, day + 0.1));
    const own = positions(1, 0.1, days);
    // The peer steps growth by Euler: its front lags by the difference of the two discrete speeds, 0.75 %.
    const lag = pulledFront(1, 0.1, true).speed - pulledFront(1, 0.1, false).speed;
    expect(lag / pulledFront(1, 0.1, true).speed).toBeGreaterThan(0.007);
    expect(lag / pulledFront(1, 0.1, true).speed).toBeLessThan(0.008);
    const at = (day: number): number => PEER.findIndex(([d]) => d === day);
    for (const [from, to] of [
      [100, 150],
      [150, 200],
      [200, 225],
    ] as const) {
      const theirs = (PEER[at(to)]![1] - PEER[at(from)]![1]) / (to - from);
      const ours = (own[at(to)]! - own[at(from)]!) / (to - from);
      below(
        'Front: lead over TumorGrowthToolkit in speed against the difference of the two discrete speeds',
        Math.abs((ours - theirs) / lag - 1),
        0.1,
      );
    }
    PEER.forEach(([, x], i) =>
      below("Front: TumorGrowthToolkit's published positions (its own step lags 0.75 %)", Math.abs(own[i]! / x - 1), 0.0075),
    );
  });

  it("meets a peer's positions to its printed digits when the peer's step is taken", () => {
    // Plain Euler of the whole equation, written here: shows that the published positions are those of this problem.
    const n = 400;
    let c = Float64Array.from({ length: n }, (_, i) => (i < 5 ? 1 : 0));
    let next = new Float64Array(n);
    let peer = 0;
    for (let step = 1; step <= 2251; step++) {
      for (let i = 0; i < n; i++) {
        const [l, m, r] = [c[Math.max(0, i - 1)]!, c[i]!, c[Math.min(n - 1, i + 1)]!];
        next[i] = m + 0.1 * (D * (l - 2 * m + r) + RHO * m * (1 - m));
      }
      [c, next] = [next, c];
      if (step % 250 === 1 && step > 1)
        below('Front: published positions against plain Euler written in the test, mm', Math.abs(crossing(c) - PEER[peer++]![1]), 1e-3);
    }
  });
});
