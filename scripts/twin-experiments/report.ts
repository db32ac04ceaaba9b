import { binomialBand } from '#models/assimilation/binomial-band.ts';
import { FORM_ERRORS } from '#models/personalise/discrepancy.ts';
import { MEASURED } from './patients.ts';
import type { Generator, Protocol } from './patients.ts';
import type { PatientScores, Score } from './study.ts';

export interface ReportContext {
  readonly members: number;
  readonly settleSeconds: number;
  readonly seeds: Readonly<Record<Protocol, number>>;
  readonly count: Readonly<Record<Protocol, number>>;
  readonly modelVersion: string;
}

/** Median relative errors, %, of the published baseline: physiology reference section 4 (plain ES-MDA, 100 members, 14 patients). */
const BASELINE_OUTPUTS: Readonly<Record<string, number>> = {
  sbp: 1.1,
  dbp: 1.8,
  heart_rate: 1.8,
  lvedv: 3,
  lvesv: 10,
  co: 3.7,
  pa_systolic: 3.5,
  rap: 3.3,
  map: 1.7,
  sv: 3.9,
  ef: 3.6,
  lap: 11.7,
  pa_mean: 9.1,
  pa_diastolic: 14.5,
};
/** Error %, coverage and posterior / prior sd of the published baseline. */
const BASELINE_PARAMETERS: Readonly<Record<string, readonly [number, number, number]>> = {
  emax_lv: [9.8, 1, 0.45],
  systemic_resistance: [6, 1, 0.35],
  arterial_compliance: [16.7, 0.79, 0.85],
  blood_volume: [2.4, 1, 0.47],
  pulmonary_resistance: [24.8, 1, 0.87],
  emax_rv: [22.1, 0.86, 0.89],
  stiffness_lv: [11.4, 1, 0.91],
  intrinsic_period: [5.1, 0.79, 0.45],
};

const covers = (s: Score): boolean => s.q05 <= s.truth && s.truth <= s.q95;
const middle = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const n = sorted.length;
  return n === 0 ? Number.NaN : 0.5 * ((sorted[Math.floor((n - 1) / 2)] as number) + (sorted[Math.ceil((n - 1) / 2)] as number));
};
const error = (s: Score): number => 100 * Math.abs(s.q50 / s.truth - 1);
const percent = (x: number): string => `${(100 * x).toFixed(1)} %`;

export interface Coverage {
  readonly n: number;
  readonly share: number;
  readonly low: number;
  readonly high: number;
  readonly inside: boolean;
}

/**
 * Share of 90 % intervals that hold the truth, beside the central 99 % band of a binomial count of as many trials at 0.9.
 * Throws a RangeError for no interval.
 */
export function coverage(scores: readonly Score[]): Coverage {
  const n = scores.length;
  if (n === 0) throw new RangeError('nothing was scored, so there is nothing to judge');
  const share = scores.filter(covers).length / n;
  const { low, high } = binomialBand(n, 0.9, 0.99);
  return { n, share, low, high, inside: share >= low && share <= high };
}

function row(...cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [row(...head), row(...head.map((_, i) => (i === 0 ? '---' : '---:'))), ...rows.map((r) => row(...r))].join('\n');
}

function coverageRow(label: string, scores: readonly Score[]): string[] {
  if (scores.length === 0) return [label, '0', '', '', ''];
  const c = coverage(scores);
  return [
    label,
    String(c.n),
    percent(c.share),
    `${percent(c.low)} to ${percent(c.high)}`,
    c.inside ? 'inside' : c.share < c.low ? '**below**' : '**above**',
  ];
}

const names = (scores: readonly Score[]): string[] => [...new Set(scores.map((s) => s.name))];

function bias(scores: readonly Score[]): string {
  return (scores.reduce((sum, s) => sum + s.q50 - s.truth, 0) / scores.length).toFixed(2);
}

/** The page docs/validation/fit.md. Every figure in it comes from `patients`; nothing is left out. */
export function writeReport(patients: readonly PatientScores[], context: ReportContext): string {
  const product = patients.filter((p) => p.protocol === 'product');
  const baseline = patients.filter((p) => p.protocol === 'baseline');
  const pick = (of: readonly PatientScores[], kinds: readonly Score['kind'][], generator?: Generator): Score[] =>
    of.filter((p) => generator === undefined || p.generator === generator).flatMap((p) => p.scores.filter((s) => kinds.includes(s.kind)));
  const all = pick(product, ['parameter', 'measured', 'hidden']);
  const pooled = coverage(all);
  const outputs = coverage(pick(product, ['measured', 'hidden']));
  const own = product.filter((p) => p.generator === 'own').length;
  const cpu = patients.map((p) => p.cpuSeconds ?? 0);
  const worst = patients.map((p) => p.emulatorError).sort((a, b) => a - b);
  const misses = [
    ...names(pick(product, ['parameter'])).map((name) => ['own', 'parameter', name] as const),
    ...(['own', 'foreign'] as const).flatMap((g) =>
      (['measured', 'hidden'] as const).flatMap((kind) => names(pick(product, [kind], g)).map((name) => [g, kind, name] as const)),
    ),
  ]
    .map(([g, kind, name]) => ({ label: `${g}, ${kind}, ${name}`, c: coverage(pick(product, [kind], g).filter((s) => s.name === name)) }))
    .filter(({ c }) => !c.inside);

  const groups = (
    [
      ['own model, parameters', pick(product, ['parameter'], 'own')],
      ['own model, measured outputs', pick(product, ['measured'], 'own')],
      ['own model, hidden outputs', pick(product, ['hidden'], 'own')],
      ['stranger, measured outputs', pick(product, ['measured'], 'foreign')],
      ['stranger, hidden outputs', pick(product, ['hidden'], 'foreign')],
      ['stranger, hidden outputs without mean pressure', pick(product, ['hidden'], 'foreign').filter((s) => s.name !== 'map')],
      ['baseline task, parameters', pick(baseline, ['parameter'])],
      ['baseline task, outputs', pick(baseline, ['measured', 'hidden'])],
    ] as const
  ).filter(([, scores]) => scores.length > 0);
  const outside = groups.map(([label, scores]) => ({ label, c: coverage(scores) })).filter(({ c }) => !c.inside);
  const freed = names(pick(product, ['parameter'])).length;

  const lines: string[] = [];
  const say = (...text: string[]): void => void lines.push(...text, '');
  say('# How good the fit is');
  say(
    'Written by `npm run validate:fit`; every figure comes from the run, none by hand. The question: given the noisy numbers of a person and nothing else, does the twin find the truth, and does its 90 % interval hold it nine times out of ten? Only synthetic patients have a known truth, so this page says nothing about people: it says whether the arithmetic is honest.',
  );
  if (product.length < context.count.product || baseline.length < context.count.baseline)
    say(
      `**Unfinished:** ${product.length} of ${context.count.product} and ${baseline.length} of ${context.count.baseline} patients done; run the command again and it goes on.`,
    );
  say('## In short');
  say(
    [
      `- All 90 % intervals of ${product.length} patients together hold the truth in ${percent(pooled.share)} of ${pooled.n} cases; the 99 % binomial band about 90 % is ${percent(pooled.low)} to ${percent(pooled.high)}: ${pooled.inside ? 'inside' : '**outside**'}. (The ${product.length} patients are independent, the quantities of one patient are not; the band treats them as if they were.)`,
      `- Outputs alone, measured and hidden: ${percent(outputs.share)} of ${outputs.n} (${percent(outputs.low)} to ${percent(outputs.high)}): ${outputs.inside ? 'inside' : '**outside**'}.`,
      outside.length === 0
        ? '- No group of the tables below lies outside its band.'
        : `- **Groups outside their band:** ${outside.map(({ label, c }) => `${label} ${percent(c.share)} of ${c.n} (${percent(c.low)} to ${percent(c.high)}), ${c.share < c.low ? 'too sure' : 'too wide'}`).join('; ')}.`,
      misses.length === 0
        ? '- No single quantity lies outside its own band.'
        : `- Single quantities outside their own 99 % band: ${misses.map(({ label, c }) => `${label} ${percent(c.share)} of ${c.n}`).join('; ')}.`,
    ].join('\n'),
  );
  say('## What was done');
  say(
    `${product.length} patients (seed ${context.seeds.product}): ${own} from the product's own circulation (version ${context.modelVersion}) with parameters drawn from the prior the fit starts from, ${product.length - own} from a stranger, the circulation of Regazzoni 2020 (12 ODEs, no nerves, other chambers and vessels), checked against its golden beat. Its published constants make a congested patient, so before any fit they were brought to normal resting values and then scattered. Adults of 20 to 80 years, both sexes, all sizes. A drawn patient who does not live, or a stranger outside adult physiology at rest, is drawn again: ${product.reduce((sum, p) => sum + p.draws - 1, 0)} times here.`,
    '',
    `The fit sees ${MEASURED.map((m) => `${m.observable} (sd ${m.sd} ${m.unit})`).join(', ')}, and the body's age, sex, height and weight. It never sees the hidden outputs. It frees ${freed} parameters: four smoothing steps of ${context.members} members, a quadratic emulator of those runs, a sampler, and a last simulated round (models/assimilation), ${context.settleSeconds} s of rest each; the truth rests three times as long.`,
    '',
    `Seeds were fixed before tuning, and every patient of both is reported. Tuning looked only at seed 900 (36 patients): it added two free parameters for pulse pressure and the form error below. Two things were changed after the first 17 patients of the study itself had been looked at: intervals of few members are now taken at (n + 1) p (models/assimilation/interval.ts), a property of order statistics and not of these patients, and small ensembles are resampled only when the emulator is off by more than 0.3. All 200 were then fitted anew. Once more after a review: haemoglobin became a free parameter (no datum of this study sees it, so its intervals are those of its prior), and aortic gradients, which the study does not score, got a form error.`,
  );
  say('## Do the intervals hold the truth?');
  say(
    table(
      ['90 % intervals', 'n', 'hold the truth', '99 % band', ''],
      [
        coverageRow('**all**', all),
        ...groups.filter(([label]) => !label.startsWith('baseline')).map(([label, scores]) => coverageRow(label, scores)),
      ],
    ),
  );
  const form = Object.entries(FORM_ERRORS).map(
    ([key, e]) => `${key} (${e.floor} and ${percent(e.fraction)} of the value, added in quadrature)`,
  );
  say(
    `Form error, counted in the likelihood and in what is shown: ${form.join(', ')}. It makes own-model intervals of the mean pressure too wide, which shows above; strangers and people need it. In this model the mean pressure lies above the diastolic by 0.30 of the pulse pressure, in the stranger by about 0.5, in people by about 0.4 (recalled): the stranger's mean pressure is missed for that reason, and it is reported rather than tuned away.`,
  );
  say('## Outputs, product priors');
  for (const generator of ['own', 'foreign'] as const) {
    const scores = pick(product, ['measured', 'hidden'], generator);
    if (scores.length === 0) continue;
    say(
      table(
        [generator === 'own' ? 'own model' : 'stranger', 'seen', 'median error', 'bias', 'hold the truth', 'n'],
        names(scores).map((name) => {
          const s = scores.filter((x) => x.name === name);
          return [
            name,
            s[0]?.kind === 'measured' ? 'yes' : 'hidden',
            `${middle(s.map(error)).toFixed(1)} %`,
            bias(s),
            percent(coverage(s).share),
            String(s.length),
          ];
        }),
      ),
    );
  }
  say('## Parameters, product priors (own model)');
  const parameters = pick(product, ['parameter']);
  say(
    table(
      ['parameter', 'median error', 'of the prior', 'posterior / prior sd', 'hold the truth'],
      names(parameters).map((name) => {
        const s = parameters.filter((x) => x.name === name);
        return [
          name,
          `${middle(s.map(error)).toFixed(1)} %`,
          `${middle(s.map((x) => 100 * Math.abs((x.prior as number) / x.truth - 1))).toFixed(1)} %`,
          middle(s.map((x) => x.ratio as number)).toFixed(2),
          percent(coverage(s).share),
        ];
      }),
    ),
    '',
    'Where the ratio stays above 0.8 the product says "not identified".',
  );
  if (baseline.length > 0) {
    say('## Beside the published baseline');
    say(
      `The same task as the baseline of the physiology reference, section 4 (plain ES-MDA, 100 members, 14 patients): the reference adult, the baseline's 8 unknowns with priors as wide as its own, the same noise. ${baseline.length} patients, seed ${context.seeds.baseline}. With this few patients a median error is itself uncertain by about a fifth. Ours is the later model with the same name for each unknown, not the same equations, so a row may differ for that reason too.`,
    );
    const compare = (ours: number, theirs: number): string =>
      ours <= theirs ? 'as good or better' : ours <= 1.2 * theirs ? 'within a fifth' : '**worse**';
    const outs = pick(baseline, ['measured', 'hidden']);
    say(
      table(
        ['output', 'seen', 'ours', 'baseline', ''],
        names(outs).map((name) => {
          const s = outs.filter((x) => x.name === name);
          const ours = middle(s.map(error));
          const theirs = BASELINE_OUTPUTS[name] as number;
          return [
            name,
            s[0]?.kind === 'measured' ? 'yes' : 'hidden',
            `${ours.toFixed(1)} %`,
            `${theirs.toFixed(1)} %`,
            compare(ours, theirs),
          ];
        }),
      ),
    );
    const pars = pick(baseline, ['parameter']);
    say(
      table(
        ['parameter', 'ours', 'baseline', '', 'our prior', 'posterior / prior sd, ours', 'baseline', 'hold the truth, ours', 'baseline'],
        names(pars).map((name) => {
          const s = pars.filter((x) => x.name === name);
          const ours = middle(s.map(error));
          const [theirs, theirCoverage, theirRatio] = BASELINE_PARAMETERS[name] as readonly [number, number, number];
          return [
            name,
            `${ours.toFixed(1)} %`,
            `${theirs.toFixed(1)} %`,
            compare(ours, theirs),
            `${middle(s.map((x) => 100 * Math.abs((x.prior as number) / x.truth - 1))).toFixed(1)} %`,
            middle(s.map((x) => x.ratio as number)).toFixed(2),
            theirRatio.toFixed(2),
            percent(coverage(s).share),
            percent(theirCoverage),
          ];
        }),
      ),
      '',
      table(
        ['90 % intervals, baseline task', 'n', 'hold the truth', '99 % band', ''],
        [coverageRow('parameters', pars), coverageRow('outputs', outs)],
      ),
    );
  }
  say('## Workings');
  say(
    `${(cpu.reduce((a, b) => a + b, 0) / 60).toFixed(1)} minutes of one core for ${patients.length} patients, ${middle(cpu).toFixed(1)} s for the median one. Emulator against simulator at the final draws, in units of each datum's sd, worst datum of each patient: median ${middle(worst).toFixed(2)}, largest ${(worst.at(-1) ?? 0).toFixed(2)}; where a first attempt was above 0.35 one more round was simulated (${patients.filter((p) => p.rounds > 5).length} patients). Members that left the bounds of the model: ${patients.reduce((sum, p) => sum + p.failures, 0)}.`,
  );
  say('## What this cannot say');
  say(
    "People are stranger than the stranger. Readings of one cuff share an error that is here taken as independent between systolic and diastolic. The truth of an own patient is drawn from the fit's own prior, which flatters any method; the stranger is there because of that. One stranger is not all strangers. Every patient here has a known height and weight and eight measurements of one day: how the fit does with less (one cuff reading, size unknown, old readings) is tested for its direction (models/personalise), not for coverage. Where size is unknown, vessels go with each member's blood volume; that keeps a pressure from seeming to measure blood, but understates how differently two people of one size are filled. With size known, a pressure does say something about blood volume in this model, because the veins' unstressed volume is then fixed by size: in people it varies too, so that narrowing is optimistic. Nor are valve disease, leaks or medicines among these patients.",
  );
  return `${lines.join('\n').trimEnd()}\n`;
}
