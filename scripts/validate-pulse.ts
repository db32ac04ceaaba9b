import { norepinephrineEffect, norepinephrineLevel } from '#models/cardiovascular/norepinephrine.ts';
import { Body } from '#models/cardiovascular/simulate.ts';
import { readData } from '#tests/shared-data.ts';
import type { Grade, Graded } from './validate-grades.ts';
import { gradeNumber, gradeTrend, parseCsv, trendOf } from './validate-grades.ts';

/** Pulse's standard man has this much blood; bleeding and expected volumes are compared as shares of it. */
const PULSE_VOLUME = 5510;
const NO_BREATHING = 'breathing is not in this model';
const KEYS = ['heart_rate', 'map', 'blood_volume', 'co', 'sv', 'haemoglobin', 'svr', 'haematocrit', 'sao2'] as const;
type Values = Readonly<Record<(typeof KEYS)[number], number>>;

function read(body: Body): Values {
  const mean = body.fork().mean(KEYS, 6);
  return Object.fromEntries(KEYS.map((key, i) => [key, mean[i]])) as Values;
}

/** Each segment: what it is compared with and what it gave. */
type Segments = Readonly<Record<string, { readonly before: Values; readonly after: Values }>>;

interface Plan {
  readonly rate: number;
  readonly until: number;
  readonly sampled: number;
  readonly rest?: number;
  readonly fluid?: {
    readonly input: string;
    readonly rate: number;
    readonly from: number;
    readonly until: number;
    readonly sampled: number;
  };
}

/** Scenario times and rates as in Pulse's haemorrhage sheet (s, mL/min). */
const PLANS: Readonly<Record<string, Plan>> = {
  'Hemorrhage - Class 1 Femoral': { rate: 90, until: 580, sampled: 580, rest: 980 },
  'Hemorrhage - Class 2 Brachial': { rate: 60, until: 1405, sampled: 1405, rest: 1800 },
  'Hemorrhage - Class 2 Blood': {
    rate: 140,
    until: 590,
    sampled: 590,
    fluid: { input: 'infusion_blood', rate: 100, from: 590, until: 890, sampled: 1090 },
  },
  'Hemorrhage - Class 2 Saline': {
    rate: 140,
    until: 590,
    sampled: 590,
    rest: 985,
    fluid: { input: 'infusion_saline', rate: 100, from: 590, until: 890, sampled: 1090 },
  },
  'Hemorrhage - Class 2 Internal Spleen': { rate: 60, until: 1230, sampled: 1230, rest: 1500 },
  'Hemorrhage - Class 3 No Fluid': { rate: 200, until: 605, sampled: 575, rest: 1000 },
  'Hemorrhage - Class 3 Packed Red Blood Cells': {
    rate: 250,
    until: 430,
    sampled: 400,
    rest: 550,
    fluid: { input: 'infusion_cells', rate: 5, from: 550, until: 2000, sampled: 2000 },
  },
  'Hemorrhage - Hemorrhage To Shock': { rate: 200, until: 680, sampled: 650, rest: 750 },
};

function settled(): Body {
  return new Body().run(300);
}

function bleed(plan: Plan): Segments {
  const body = settled();
  const rest = read(body);
  const scale = rest.blood_volume / PULSE_VOLUME;
  body.set({ bleeding: plan.rate * scale }).run(plan.sampled - 30);
  const bled = read(body);
  body.run(plan.until - plan.sampled).set({ bleeding: 0 });
  const end = read(body);
  const out: Record<string, { before: Values; after: Values }> = { Initiate: { before: rest, after: bled } };
  if (plan.rest !== undefined) {
    const waiting = body.fork();
    waiting.run(plan.rest - plan.until);
    out['Stop'] = { before: end, after: read(waiting) };
    if (plan.fluid && plan.fluid.from >= plan.rest) body.run(plan.rest - plan.until);
  }
  if (plan.fluid) {
    const before = read(body);
    body.set({ [plan.fluid.input]: plan.fluid.rate * scale }).run(plan.fluid.until - plan.fluid.from);
    body.set({ [plan.fluid.input]: 0 }).run(plan.fluid.sampled - plan.fluid.until);
    out['Start'] = { before, after: read(body) };
  }
  return out;
}

const OUTPUTS: Readonly<Record<string, keyof Values>> = {
  'Heart Rate': 'heart_rate',
  'Mean Arterial Pressure': 'map',
  'Blood Volume': 'blood_volume',
  'Cardiac Output': 'co',
  'Heart Stroke Volume': 'sv',
  'Stroke Volume': 'sv',
  'Hemoglobin Content': 'haemoglobin',
  'Hemoglobin Concentration': 'haemoglobin',
  Hematocrit: 'haematocrit',
  'Oxygen Saturation': 'sao2',
  'Systemic Vascular Resistance': 'svr',
};

function keyOf(output: string): keyof Values | null {
  const name = Object.keys(OUTPUTS).find((start) => output.startsWith(start));
  return name === undefined ? null : OUTPUTS[name]!;
}

/** One row of a scenario sheet. `first` is the state at rest (shares of normal refer to it). */
function judge(
  output: string,
  expected: string,
  before: Values,
  after: Values,
  first: Values,
): { ours: string; grade: Grade; note: string } {
  const key = keyOf(output);
  if (key === null) return { ours: '', grade: 'not applicable', note: NO_BREATHING };
  const was = before[key];
  const is = after[key];
  const percent = (x: number): string => `${x >= 0 ? '+' : ''}${(100 * x).toFixed(1)} %`;
  const content = /Content/.test(output);
  // Haemoglobin content is a mass: concentration times volume.
  const mass = (v: Values): number => (v.haemoglobin * v.blood_volume) / 1000;
  const change = content ? mass(after) / mass(before) - 1 : is / was - 1;
  const amount = /^[\d.]+$/.test(expected.trim()) ? Number(expected) : null;
  if (amount !== null && (key === 'blood_volume' || content)) {
    const share = content ? mass(after) / mass(first) : is / first[key];
    const wanted = amount / (content ? PULSE_VOLUME * 0.15 : PULSE_VOLUME);
    return {
      ours: `${(100 * share).toFixed(1)} % of normal`,
      grade: gradeNumber(share, wanted, wanted),
      note: `expected share ${(100 * wanted).toFixed(1)} %`,
    };
  }
  const ofNormal = /~?(\d+)(?:-(\d+))?% normal/.exec(expected) ?? /~(\d+)% -/.exec(expected);
  if (ofNormal) {
    const low = Number(ofNormal[1]) / 100;
    const high = ofNormal[2] ? Number(ofNormal[2]) / 100 : /No Change/.test(expected) ? 1 : low;
    return { ours: `${(100 * (is / first[key])).toFixed(1)} % of normal`, grade: gradeNumber(is / first[key], low, high), note: '' };
  }
  const by = /(Increase|Decrease) ~?(\d+)(?:-(\d+))?%/.exec(expected);
  if (by) {
    const sign = by[1] === 'Increase' ? 1 : -1;
    const edges = [1 + (sign * Number(by[2])) / 100, 1 + (sign * Number(by[3] ?? by[2])) / 100].sort((a, b) => a - b);
    return { ours: percent(change), grade: gradeNumber(1 + change, edges[0]!, edges[1]!), note: '' };
  }
  if (/Hemoglobin Concentration/.test(output)) {
    const wanted = 0.7 * first.haemoglobin;
    return { ours: `${(is / 10).toFixed(1)} g/dL`, grade: gradeNumber(is, wanted, wanted), note: '' };
  }
  const trend = trendOf(expected);
  if (trend === null) throw new Error(`cannot read the expectation "${expected}" of "${output}"`);
  return { ours: percent(change), grade: gradeTrend(change, trend), note: '' };
}

/** Every row of the haemorrhage, anaemia and baroreceptor sheets. */
export function scenarioRows(): Graded[] {
  const flat = parseCsv(readData('physiology/pulse/pulse_scenario_targets_flat.csv')).slice(1);
  const runs = new Map<string, Segments>(Object.entries(PLANS).map(([name, plan]) => [name, bleed(plan)]));
  const anaemic = settled();
  const before = read(anaemic);
  runs.set('Anaemia', { Anemia: { before, after: read(anaemic.set({ haemoglobin_factor: 0.7 }).run(120)) } });
  const fast = settled();
  const start = read(fast);
  fast
    .set({ bleeding: start.blood_volume * 0.2 })
    .run(30)
    .set({ bleeding: 0 })
    .run(170);
  runs.set('Baroreceptors', { Hemorrhage: { before: start, after: read(fast) } });

  const wanted = ['CardiovascularValidation__Hemorrhage', 'CardiovascularValidation__Anemia', 'NervousValidation__Baroreceptors'];
  return flat
    .filter((row) => wanted.includes(row[0]!))
    .map((row) => {
      const [sheet, scenario, segment, output, expected, pulse] = row as [string, string, string, string, string, string];
      const run = runs.get(scenario === '' ? 'Anaemia' : scenario);
      const part = run && Object.entries(run).find(([name]) => segment.startsWith(name));
      if (!run || !part) throw new Error(`no run for ${scenario} / ${segment}`);
      const first = (run['Initiate'] ?? part[1]).before;
      return {
        sheet: scenario === '' ? 'Anaemia' : scenario || sheet,
        segment: segment.trim(),
        output,
        expected,
        pulse,
        ...judge(output, expected, part[1].before, part[1].after, first),
      };
    });
}

/** Every row of the norepinephrine sheet: four outputs at five rates, against the measured ranges. */
export function norepinephrineRows(): Graded[] {
  const sheet = parseCsv(readData('physiology/pulse/Scenarios__DrugsValidation__NorepinephrinePKPD.csv'));
  const out: Graded[] = [];
  for (const row of sheet) {
    if (row[1] !== 'Norepinephrine') continue;
    const cells = row.filter((cell) => cell !== '|' && cell !== '' && !cell.startsWith('|'));
    const rate = Number(cells.find((cell) => /^0\.\d+$/.test(cell.trim())));
    const ranges = row.flatMap((cell) => {
      const match = /^\[([\d.]+), ([\d.]+)\]/.exec(cell.trim());
      return match ? [[Number(match[1]), Number(match[2])] as const] : [];
    });
    const grades = row.flatMap((cell) => (/class=""?(\w+)/.exec(cell) ? [/class=""?"?(\w+)/.exec(cell)![1]!] : []));
    const names = ['Plasma concentration (ug/L)', 'Heart rate (/min)', 'Systolic pressure (mmHg)', 'Diastolic pressure (mmHg)'];
    const body = settled()
      .set(norepinephrineEffect(rate, 1800, Infinity))
      .run(300);
    const ours = [norepinephrineLevel(rate, 1800, Infinity), ...body.mean(['heart_rate', 'sbp', 'dbp'], 10)];
    ours.forEach((value, i) => {
      const [low, high] = ranges[i]!;
      const pulse = grades[i] === 'success' ? 'good' : grades[i] === 'warning' ? 'decent' : grades[i] === 'danger' ? 'bad' : '';
      out.push({
        sheet: 'Norepinephrine',
        segment: `${rate} ug/kg/min`,
        output: names[i]!,
        expected: `${low} to ${high}`,
        pulse,
        ours: value.toFixed(i === 0 ? 2 : 1),
        grade: gradeNumber(value, low, high),
        note: '',
      });
    });
  }
  return out;
}

const SYSTEM: Readonly<Record<string, readonly [key: string, factor: number]>> = {
  BloodVolume: ['blood_volume', 1],
  CardiacIndex: ['co', 1 / 1.86],
  CardiacOutput: ['co', 1000],
  'CentralVenousPressure*': ['rap', 1],
  DiastolicArterialPressure: ['dbp', 1],
  DiastolicLeftHeartPressure: ['lvedp', 1],
  HeartEjectionFraction: ['ef', 0.01],
  HeartRate: ['heart_rate', 1],
  HeartStrokeVolume: ['sv', 1],
  MeanArterialPressure: ['map', 1],
  MeanCentralVenousPressure: ['rap', 1],
  PulmonaryCapillariesWedgePressure: ['lap', 1],
  PulmonaryDiastolicArterialPressure: ['pa_diastolic', 1],
  PulmonaryMeanArterialPressure: ['pa_mean', 1],
  PulmonarySystolicArterialPressure: ['pa_systolic', 1],
  SystemicVascularResistance: ['svr', 0.06],
  SystolicArterialPressure: ['sbp', 1],
  SystolicLeftHeartPressure: ['lv_systolic', 1],
  SystolicRightHeartPressure: ['rv_systolic', 1],
  TotalPulmonaryPerfusion: ['co', 1000],
  'Aorta-InFlow': ['co', 1000 / 60],
  'LeftHeart-InFlow': ['co', 1000 / 60],
  'RightHeart-InFlow': ['co', 1000 / 60],
  'LeftHeart-Volume/Min': ['lvesv', 1],
  'LeftHeart-Volume/Max': ['lvedv', 1],
  'LeftHeart-Pressure/Max': ['lv_systolic', 1],
  'RightHeart-Volume/Min': ['rvesv', 1],
  'RightHeart-Volume/Max': ['rvedv', 1],
  'RightHeart-Pressure/Max': ['rv_systolic', 1],
  'PulmonaryArteries-Pressure/Min': ['pa_diastolic', 1],
  'PulmonaryArteries-Pressure/Max': ['pa_systolic', 1],
  'VenaCava-InFlow': ['co', 1000 / 60],
  'PulmonaryArteries-InFlow': ['co', 1000 / 60],
  'PulmonaryCapillaries-InFlow': ['co', 1000 / 60],
  'PulmonaryVeins-InFlow': ['co', 1000 / 60],
};

/** Every row of the cardiovascular system sheet (the sheet states references, not Pulse's grades). */
export function systemRows(): Graded[] {
  const sheet = parseCsv(readData('physiology/pulse/SystemValidationData__Cardiovascular.csv'));
  const body = settled();
  const keys = [...new Set([...Object.values(SYSTEM).map(([key]) => key), 'map', 'rap', 'pa_mean', 'lap', 'co'])];
  const mean = body.mean(keys, 20);
  const at = (key: string): number => mean[keys.indexOf(key)]!;
  return sheet
    .filter((row) => row[0] !== '' && row[0] !== 'Output' && row[0] !== 'Compartment Data')
    .map((row) => {
      const name = row[0]!.trim();
      const unit = row[1] ?? '';
      const statistic = row[2] ?? '';
      const entry = SYSTEM[name] ?? SYSTEM[`${name}/${statistic}`];
      const expected = (row[5] ?? '').replaceAll(/\s+/g, ' ');
      const base = { sheet: 'System', segment: statistic, output: `${name} (${unit})`, expected, pulse: 'not stated' };
      const numbers = [...expected.matchAll(/\d+(?:\.\d+)?/g)].map((match) => Number(match[0]));
      const flowOfOrgan = /InFlow|MeanSkinFlow|CerebralBloodFlow/.test(name);
      let value = entry ? at(entry[0]) * entry[1] : null;
      if (name === 'PulsePressure') value = at('sbp') - at('dbp');
      if (name === 'PulmonaryVascularResistance') value = ((at('pa_mean') - at('lap')) * 60) / (1000 * at('co'));
      if (name === 'PulmonaryVascularResistanceIndex') value = (1.86 * (at('pa_mean') - at('lap')) * 60) / (1000 * at('co'));
      if (value === null || numbers.length === 0) {
        const note =
          numbers.length === 0
            ? 'the sheet states no reference'
            : flowOfOrgan
              ? 'beds are lumped into splanchnic and other'
              : /Volume|Pressure/.test(name) && /-/.test(name)
                ? 'this compartment is part of a larger one here'
                : 'not in this model';
        return { ...base, ours: '', grade: 'not applicable' as const, note };
      }
      // Where the sheet gives two sources with two ranges, either may be met.
      const grades: Grade[] = [];
      if (/\[/.test(expected)) {
        for (let i = 0; i + 1 < numbers.length; i += 2) grades.push(gradeNumber(value, numbers[i]!, numbers[i + 1]!));
      } else grades.push(gradeNumber(value, numbers[0]!, numbers[0]!));
      const order = ['good', 'decent', 'bad'] as const;
      const grade = order.find((g) => grades.includes(g)) ?? 'bad';
      return { ...base, ours: value.toPrecision(4), grade, note: '' };
    });
}
