import type { Generator, SparseGroup } from './patients.ts';
import { SPARSE } from './sparse.ts';
import type { PatientScores, Score } from './study.ts';
import { coverage, coverageRow, error, middle, percent, table } from './tables.ts';

export interface SparseRow {
  readonly label: string;
  readonly scores: readonly Score[];
  /**
   * 99 % interval of the share held, patients as the unit (mean and standard error of each patient's share): quantities of
   * one patient go together, and more so the fewer data there are.
   */
  readonly low: number;
  readonly high: number;
  /** Does that interval hold 90 %? */
  readonly inside: boolean;
}

function sparseRow(label: string, patients: readonly (readonly Score[])[]): SparseRow {
  const shares = patients.map((scores) => coverage(scores).share);
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  const variance = shares.reduce((sum, x) => sum + (x - mean) ** 2, 0) / Math.max(1, shares.length - 1);
  const half = 2.576 * Math.sqrt(variance / shares.length);
  const [low, high] = [mean - half, Math.min(1, mean + half)];
  return { label, scores: patients.flat(), low, high, inside: low <= 0.9 && 0.9 <= high };
}

const WIDTHS = ['sbp', 'map', 'heart_rate', 'co', 'lvedv', 'ef', 'lap', 'ao_gradient_mean'] as const;

/** What is scored of the groups with little data; rows nobody belongs to are left out. */
export function sparseRows(patients: readonly PatientScores[]): SparseRow[] {
  return (Object.keys(SPARSE) as SparseGroup[]).flatMap((group) => {
    const row = (words: string, kind: Score['kind'], generator: Generator): SparseRow[] => {
      const of = patients
        .filter((p) => p.protocol === group && p.generator === generator)
        .map((p) => p.scores.filter((s) => s.kind === kind))
        .filter((scores) => scores.length > 0);
      return of.length < 2 ? [] : [sparseRow(`${group}, ${words}`, of)];
    };
    return [
      ...row('parameters', 'parameter', 'own'),
      ...row('own model, measured outputs', 'measured', 'own'),
      ...row('own model, hidden outputs', 'hidden', 'own'),
      ...row('stranger, measured outputs', 'measured', 'foreign'),
      ...row('stranger, hidden outputs', 'hidden', 'foreign'),
    ];
  });
}

/** The section on patients of whom little is known. */
export function sparseSection(patients: readonly PatientScores[], seeds: Readonly<Record<SparseGroup, number>>): string[] {
  const groups = (Object.keys(SPARSE) as SparseGroup[]).filter((group) => patients.some((p) => p.protocol === group));
  const of = (group: SparseGroup): PatientScores[] => patients.filter((p) => p.protocol === group);
  const width = (group: SparseGroup, name: string): string => {
    const scores = of(group).flatMap((p) => p.scores.filter((s) => s.name === name));
    if (scores.length === 0) return '';
    return `${middle(scores.map((s) => s.q95 - s.q05)).toPrecision(2)} (${middle(scores.map(error)).toFixed(0)} %)`;
  };
  return [
    '## With little data',
    '',
    "Wide, not wrong: these patients go as facts through the whole preparation (what is read, how sure it is, which priors hold), and their readings scatter as models/personalise/measurement.ts says real ones do, so a pressure of eight years ago lies far from today's.",
    '',
    ...groups.map((group) => {
      const n = of(group).length;
      const strangers = of(group).filter((p) => p.generator === 'foreign').length;
      return `- **${group}**: ${SPARSE[group].words}. ${n} patients, ${strangers} of them strangers, seed ${seeds[group]}.`;
    }),
    '',
    table(
      ['90 % intervals', 'n', 'hold the truth', '99 % band', '', '99 % interval, patients as units', ''],
      sparseRows(patients).map(({ label, scores, low, high, inside }) => [
        ...coverageRow(label, scores),
        `${percent(low)} to ${percent(high)}`,
        inside ? 'holds 90 %' : '**does not hold 90 %**',
      ]),
    ),
    '',
    'The band takes all intervals as independent. The quantities of one patient go together, more so the fewer data there are, so the interval beside it takes patients as the unit and is the judge of these small groups. Strangers are drawn to be normal at rest and scatter less than the population the fit starts from, so the fewer the data, the more of them its intervals hold.',
    '',
    'Median width of the 90 % interval and, in brackets, median error:',
    '',
    table(
      ['', ...groups],
      [...WIDTHS, 'blood_volume', 'arterial_compliance', 'emax_lv', 'aortic_valve_area'].map((name) => [
        name,
        ...groups.map((g) => width(g, name)),
      ]),
    ),
  ];
}
