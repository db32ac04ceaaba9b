import type { SparseGroup } from './patients.ts';
import { SPARSE } from './sparse.ts';
import type { PatientScores, Score } from './study.ts';
import { coverage, coverageRow, error, middle, percent, table } from './tables.ts';

/** Middle 99 % of the mean share, patients as the unit: quantities of one patient go together, and more so the fewer data there are. */
function byPatients(patients: readonly (readonly Score[])[]): string {
  const shares = patients.filter((scores) => scores.length > 0).map((scores) => coverage(scores).share);
  const mean = shares.reduce((a, b) => a + b, 0) / shares.length;
  const variance = shares.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (shares.length - 1);
  const half = 2.576 * Math.sqrt(variance / shares.length);
  return `${percent(mean - half)} to ${percent(Math.min(1, mean + half))}`;
}

const WIDTHS = ['sbp', 'map', 'heart_rate', 'co', 'lvedv', 'ef', 'lap', 'ao_gradient_mean'] as const;

/** The groups with little data that `sparseCoverage` finds outside their band, as short words. */
export function sparseGroups(patients: readonly PatientScores[]): (readonly [label: string, scores: readonly Score[]])[] {
  return (Object.keys(SPARSE) as SparseGroup[]).flatMap((group) => {
    const of = patients.filter((p) => p.protocol === group);
    const pick = (kind: Score['kind'], generator?: string): Score[] =>
      of.filter((p) => generator === undefined || p.generator === generator).flatMap((p) => p.scores.filter((s) => s.kind === kind));
    const rows: (readonly [string, readonly Score[]])[] = [[`${group}, parameters`, pick('parameter')]];
    if (!SPARSE[group].strangers) rows.push([`${group}, measured outputs`, pick('measured')], [`${group}, hidden outputs`, pick('hidden')]);
    else
      for (const [generator, words] of [
        ['own', 'own model'],
        ['foreign', 'stranger'],
      ] as const)
        rows.push(
          [`${group}, ${words}, measured outputs`, pick('measured', generator)],
          [`${group}, ${words}, hidden outputs`, pick('hidden', generator)],
        );
    return rows.filter(([, scores]) => scores.length > 0);
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
      ['90 % intervals', 'n', 'hold the truth', '99 % band', '', '99 % interval, patients as units'],
      sparseGroups(patients).map(([label, scores]) => [
        ...coverageRow(label, scores),
        byPatients(patients.map((p) => p.scores.filter((s) => scores.includes(s)))),
      ]),
    ),
    '',
    'The quantities of one patient go together, more so the fewer data there are; the last column takes patients as the unit and is the fairer judge of these small groups.',
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
