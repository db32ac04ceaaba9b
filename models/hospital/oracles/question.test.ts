import { describe, expect, it } from 'vitest';
import { oracleCases } from './cases.ts';
import { theoryRuns, unanswerable, type TheoryQuestion } from './question.ts';

const measured = (question: TheoryQuestion, runs: number) => [...theoryRuns(question, 20261123, runs)];

describe('a question to theory and simulation', () => {
  it('is refused where theory has no answer, with the reason', () => {
    expect(unanswerable({ kind: 'mmc', arrivals: 1, service: 1, servers: 1 })).toBe('overloaded');
    expect(unanswerable({ kind: 'mmc', arrivals: 0.99, service: 1, servers: 1 })).toBe('too-near-one');
    expect(unanswerable({ kind: 'mmc', arrivals: 1, service: 1, servers: 1.5 })).toBe('servers');
    expect(unanswerable({ kind: 'mg1', arrivals: NaN, cv2: 1 })).toBe('not-positive');
    expect(unanswerable({ kind: 'mmck', arrivals: 5, service: 1, servers: 4, places: 3 })).toBe('places');
    expect(unanswerable({ kind: 'erlang-a', arrivals: 30, service: 1, servers: 10, giveUp: 0 })).toBe('not-positive');
    expect(unanswerable({ kind: 'listed', id: 'nothing' })).toBe('no-such-case');
    for (const { id } of oracleCases()) expect(unanswerable({ kind: 'listed', id })).toBeNull();
    expect(() => measured({ kind: 'mmc', arrivals: 2, service: 1, servers: 1 }, 1)).toThrow(/overloaded/);
  });

  it('gives the textbook value of M/M/1 at a load of 0.8 beside what was simulated', () => {
    // Wq = ρ / (μ − λ) = 0.8 / 0.2 = 4 and L = ρ / (1 − ρ) = 4.
    const runs = measured({ kind: 'mmc', arrivals: 0.8, service: 1, servers: 1 }, 12);
    for (const [n, exact] of [4, 4, 0.8].entries()) {
      const values = runs.map((run) => run[n]?.value ?? NaN);
      expect(runs[0]?.[n]?.exact).toBeCloseTo(exact, 9);
      const mean = values.reduce((a, b) => a + b, 0) / values.length;
      const se = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1) / values.length);
      expect(Math.abs(mean - exact)).toBeLessThan(4 * se);
    }
  });

  it('finds the same again from the same seed', () => {
    const question: TheoryQuestion = { kind: 'erlang-a', arrivals: 10, service: 1, servers: 10, giveUp: 0.5 };
    expect(measured(question, 2)).toEqual(measured(question, 2));
  });
});
