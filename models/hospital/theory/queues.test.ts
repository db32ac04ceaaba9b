import { describe, expect, it } from 'vitest';
import { hasData, readData } from '../../../tests/shared-data.ts';
import * as theory from './queues.ts';

interface Oracles {
  readonly mmc: readonly {
    lam: number;
    mu: number;
    c: number;
    erlangB: number;
    erlangC: number;
    Wq: number;
    W: number;
    Lq: number;
    L: number;
  }[];
  readonly mmcK: readonly { lam: number; mu: number; c: number; K: number; p_block: number; L: number; Lq: number; Wq: number }[];
  readonly mg1: readonly { lam: number; ES: number; cs2: number; Wq: number; W: number }[];
  readonly priority_mm1: Readonly<Record<string, readonly { lam: number; NP_W: number; PR_W: number }[]>>;
  readonly priority_mmc: Readonly<Record<string, readonly { lam: number; NP_Wq: number }[]>>;
  readonly erlangA: readonly { lam: number; mu: number; c: number; theta: number; Lq: number; P_abandon: number; P_wait: number }[];
  readonly jackson: Readonly<Record<string, { lambda_: readonly number[]; L: number; W: number }>>;
  readonly bed_blocking_saturated_tandem: Readonly<Record<string, number>>;
  readonly machine_repairman: readonly { N: number; R: number; lam: number; mu: number; availability: number }[];
  readonly mt_m_inf_sin: { a: number; b: number; omega: number; s: number; mean: number; amp: number; lag_h: number };
  readonly stroke_mginf: {
    asu_load: number;
    rehab_load: number;
    asu: Readonly<Record<string, number>>;
    rehab: Readonly<Record<string, number>>;
  };
}

describe.skipIf(!hasData)('queueing theory against the reference tables, to nine digits', () => {
  const oracles = hasData ? (JSON.parse(readData('hospital/queueing_reliability_oracles.json')) as Oracles) : ({} as Oracles);
  const same = (found: number, expected: number): void =>
    expect(Math.abs(found - expected)).toBeLessThan(1e-9 * Math.max(1, Math.abs(expected)));

  it('M/M/c', () => {
    for (const row of oracles.mmc) {
      const found = theory.mmc(row.lam, row.mu, row.c);
      same(theory.erlangB(row.lam / row.mu, row.c), row.erlangB);
      same(theory.erlangC(row.lam / row.mu, row.c), row.erlangC);
      same(found.wait, row.Wq);
      same(found.stay, row.W);
      same(found.meanWaiting, row.Lq);
      same(found.meanInSystem, row.L);
    }
    expect(() => theory.erlangC(4, 4)).toThrow('never empties');
  });

  it('M/M/c/K and M/G/1', () => {
    for (const row of oracles.mmcK) {
      const found = theory.mmcK(row.lam, row.mu, row.c, row.K);
      same(found.refused, row.p_block);
      same(found.meanInSystem, row.L);
      same(found.meanWaiting, row.Lq);
      same(found.wait, row.Wq);
    }
    for (const row of oracles.mg1) {
      const found = theory.mg1(row.lam, row.ES, row.cs2);
      same(found.wait, row.Wq);
      same(found.stay, row.W);
    }
  });

  it('priorities', () => {
    for (const rows of Object.values(oracles.priority_mm1)) {
      const found = theory.priorityMm1(
        rows.map((row) => row.lam),
        1,
      );
      rows.forEach((row, i) => {
        same(found.waiting[i] as number, row.NP_W);
        same(found.interrupting[i] as number, row.PR_W);
      });
    }
    const rows = oracles.priority_mmc['c4'] ?? [];
    expect(rows.length).toBe(3);
    theory
      .priorityMmc(
        rows.map((row) => row.lam),
        1,
        4,
      )
      .forEach((wait, i) => same(wait, rows[i]?.NP_Wq ?? NaN));
  });

  it('giving up, networks, blocking, repair, beds and tides', () => {
    for (const row of oracles.erlangA) {
      const found = theory.erlangA(row.lam, row.mu, row.c, row.theta);
      same(found.meanWaiting, row.Lq);
      same(found.gaveUp, row.P_abandon);
      same(found.waits, row.P_wait);
    }
    for (const row of oracles.machine_repairman) same(theory.machineRepairman(row.N, row.lam, row.R, row.mu), row.availability);
    for (const [buffer, expected] of Object.entries(oracles.bed_blocking_saturated_tandem))
      same(theory.saturatedTandem(Number(buffer)), expected);
    const { asu, rehab, asu_load, rehab_load } = oracles.stroke_mginf;
    for (const [beds, expected] of Object.entries(asu)) same(theory.erlangB(asu_load, Number(beds)), expected);
    for (const [beds, expected] of Object.entries(rehab)) same(theory.erlangB(rehab_load, Number(beds)), expected);
    const sine = oracles.mt_m_inf_sin;
    const found = theory.sinusoidInfinite(sine.a, sine.b, sine.omega, sine.s);
    same(found.mean, sine.mean);
    same(found.amplitude, sine.amp);
    same(found.lag, sine.lag_h);
    const jackson = Object.values(oracles.jackson)[0];
    const net = theory.jackson(
      [
        { servers: 1, service: 10, external: 1 },
        { servers: 2, service: 10, external: 4 },
        { servers: 1, service: 10, external: 3 },
      ],
      [
        [0, 0.6, 0.3],
        [0.1, 0, 0.3],
        [0.4, 0.4, 0],
      ],
    );
    net.arrivals.forEach((rate, i) => same(rate, jackson?.lambda_[i] ?? NaN));
    same(net.meanInSystem, jackson?.L ?? NaN);
    same(net.stay, jackson?.W ?? NaN);
  });
});
