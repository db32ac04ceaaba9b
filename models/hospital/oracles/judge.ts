import type { Estimate, Replications } from '../engine/replicate.ts';
import { estimate, replicate } from '../engine/replicate.ts';
import { compileModel } from '../engine/compile.ts';
import type { RunReport } from '../engine/report.ts';
import type { OracleCase } from './cases.ts';

/** How many standard errors a simulated mean may lie from the exact value. */
export const STANDARD_ERRORS = 4;

export interface Verdict {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly exact: number;
  readonly simulated: Estimate;
  /** (simulated − exact) / standard error; 0 where both are the same number in every run. */
  readonly z: number;
  readonly within: boolean;
}

/** Simulates a case and puts what was found beside what theory says. */
export function judge(oracle: OracleCase, setting: Pick<Replications, 'seed' | 'count'>): Verdict[] {
  const { minutes, warmUpMinutes } = oracle;
  return verdictsOf(oracle, replicate(compileModel(oracle.model), { ...setting, minutes, warmUpMinutes }));
}

export function verdictsOf(oracle: OracleCase, reports: readonly RunReport[]): Verdict[] {
  return oracle.checks.map(({ measure, exact, of }) => {
    const simulated = estimate(reports.map(of));
    const off = simulated.mean - exact;
    const z = Math.abs(off) < 1e-12 ? 0 : off / simulated.standardError;
    return { id: oracle.id, title: oracle.title, measure, exact, simulated, z, within: Math.abs(z) <= STANDARD_ERRORS };
  });
}
