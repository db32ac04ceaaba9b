import type { VariableInfo } from './coding.ts';

/**
 * From a stated unit to the variable's own. Three steps, from sure to less sure: the table's own alternative units
 * (molar mass, affine HbA1c and the like), then the same dimension by UCUM prefixes, and for text that is no UCUM only
 * spellings that fit exactly one unit of this variable. Mass and moles never meet except by the table. No unit, no number.
 */
export interface Converted {
  /** In the variable's unit. */
  readonly value: number;
  /** The stated text had to be read as a unit (case, symbols): `unit-text-normalised`. */
  readonly normalised: boolean;
  /** The number changed: `converted`. */
  readonly converted: boolean;
}

/** Exponents of mass, amount, length, time, pressure, and units of their own (U, [IU], eq, Bq ...), by name. */
type Dimensions = Readonly<Record<string, number>>;
interface Parsed {
  readonly factor: number;
  readonly dimensions: Dimensions;
}

// prettier-ignore
const PREFIXES: Readonly<Record<string, number>> = {
  G: 1e9, M: 1e6, k: 1e3, h: 1e2, da: 10, d: 0.1, c: 0.01, m: 1e-3, u: 1e-6, n: 1e-9, p: 1e-12, f: 1e-15,
};

/** Atoms Soma meets in records: factor to a base of its dimension, and whether they take metric prefixes. */
const ATOMS: Readonly<Record<string, readonly [number, Dimensions, boolean]>> = {
  g: [1, { mass: 1 }, true],
  '[lb_av]': [453.59237, { mass: 1 }, false],
  '[oz_av]': [28.349523125, { mass: 1 }, false],
  '[stone_av]': [6350.29318, { mass: 1 }, false],
  mol: [1, { amount: 1 }, true],
  eq: [1, { equivalents: 1 }, true],
  m: [1, { length: 1 }, true],
  '[in_i]': [0.0254, { length: 1 }, false],
  '[ft_i]': [0.3048, { length: 1 }, false],
  L: [1e-3, { length: 3 }, true],
  l: [1e-3, { length: 3 }, true],
  s: [1, { time: 1 }, true],
  min: [60, { time: 1 }, false],
  h: [3600, { time: 1 }, false],
  d: [86400, { time: 1 }, false],
  wk: [604800, { time: 1 }, false],
  a: [31557600, { time: 1 }, false],
  Hz: [1, { time: -1 }, true],
  Pa: [1, { pressure: 1 }, true],
  'm[Hg]': [133322, { pressure: 1 }, true],
  'm[H2O]': [9806.65, { pressure: 1 }, true],
  bar: [1e5, { pressure: 1 }, true],
  U: [1, { enzyme: 1 }, true],
  kat: [6e7, { enzyme: 1 }, true],
  '[IU]': [1, { international: 1 }, true],
  '[iU]': [1, { international: 1 }, true],
  '[pH]': [1, { ph: 1 }, false],
  Cel: [1, { celsius: 1 }, false],
  '[degF]': [1, { fahrenheit: 1 }, false],
  K: [1, { kelvin: 1 }, false],
  '%': [0.01, {}, false],
};

/** `mm[Hg]` = prefix m + `m[Hg]`: longest atom first. */
function parseAtom(text: string): Parsed | null {
  const exact = ATOMS[text];
  if (exact) return { factor: exact[0], dimensions: exact[1] };
  for (const length of [1, 2]) {
    const prefix = PREFIXES[text.slice(0, length)];
    const atom = ATOMS[text.slice(length)];
    if (prefix !== undefined && atom?.[2]) return { factor: prefix * atom[0], dimensions: atom[1] };
  }
  return null;
}

/** Parses the part of UCUM that records use: products, quotients, exponents, powers of ten, annotations. Null: unknown. */
export function parseUcum(unit: string): Parsed | null {
  const plain = unit.replace(/\{[^}]*\}/g, (_, at: number) => (at === 0 || '/.('.includes(unit.charAt(at - 1)) ? '1' : ''));
  if (!/^[\x21-\x7e]+$/.test(plain)) return null;
  let factor = 1;
  const dimensions: Record<string, number> = {};
  let sign = 1;
  let rest = plain.startsWith('/') ? `1${plain}` : plain;
  const group = /^(.*)\/\(([^()]*)\)$/.exec(rest);
  if (group) rest = `${group[1] as string}/${(group[2] as string).replaceAll('.', '/')}`;
  for (const token of rest.split(/([./])/)) {
    if (token === '.') continue;
    if (token === '/') {
      sign = -1;
      continue;
    }
    const m = /^(10[*^]-?\d+|\d+(?:\.\d+)?|(?:[A-Za-z%]|\[[^\]]*\])+)([+-]?\d+)?$/.exec(token);
    if (!m) return null;
    const base = m[1] as string;
    const exponent = sign * Number(m[2] ?? 1);
    const ten = /^10[*^](-?\d+)$/.exec(base);
    if (ten) factor *= 10 ** (sign * Number(ten[1]));
    else if (/^\d/.test(base)) factor *= Number(base + (m[2] ?? '')) ** sign;
    else {
      const atom = parseAtom(base);
      if (!atom) return null;
      factor *= atom.factor ** exponent;
      for (const [name, power] of Object.entries(atom.dimensions)) dimensions[name] = (dimensions[name] ?? 0) + power * exponent;
    }
    sign = 1;
  }
  return { factor, dimensions };
}

/** value in `from` times the result is the value in `to`; null when either is unknown or they differ in dimension. */
export function ucumFactor(from: string, to: string): number | null {
  if (from === to) return 1;
  const [a, b] = [parseUcum(from), parseUcum(to)];
  if (!a || !b) return null;
  for (const name of new Set([...Object.keys(a.dimensions), ...Object.keys(b.dimensions)])) {
    if ((a.dimensions[name] ?? 0) !== (b.dimensions[name] ?? 0)) return null;
  }
  return a.factor / b.factor;
}

/** Everyday spellings, in lower case without blanks, and the UCUM unit each one means. */
// prettier-ignore
const SPELLINGS: Readonly<Record<string, string>> = {
  mmhg: 'mm[Hg]', torr: 'mm[Hg]', cmh2o: 'cm[H2O]',
  bpm: '/min', 'beats/min': '/min', 'beats/minute': '/min', 'beatsperminute': '/min', 'breaths/min': '/min', 'breaths/minute': '/min',
  breathsperminute: '/min', '1/min': '/min', perminute: '/min', permin: '/min',
  c: 'Cel', '°c': 'Cel', degc: 'Cel', celsius: 'Cel', '℃': 'Cel', f: '[degF]', '°f': '[degF]', degf: '[degF]', fahrenheit: '[degF]',
  kgs: 'kg', kilogram: 'kg', kilograms: 'kg', lb: '[lb_av]', lbs: '[lb_av]', pound: '[lb_av]', pounds: '[lb_av]',
  in: '[in_i]', inch: '[in_i]', inches: '[in_i]', ft: '[ft_i]', feet: '[ft_i]', centimeter: 'cm', centimeters: 'cm', centimetre: 'cm',
  'kg/m^2': 'kg/m2', 'kg/m²': 'kg/m2', percent: '%', pct: '%',
  'gm/dl': 'g/dL', 'mcg/l': 'ug/L', 'mcg/ml': 'ug/mL', 'mcmol/l': 'umol/L',
  'ml/min/1.73m2': 'mL/min/{1.73_m2}', 'ml/min/1.73m^2': 'mL/min/{1.73_m2}', 'ml/min/1.73m²': 'mL/min/{1.73_m2}', 'ml/min/1.73_m2': 'mL/min/{1.73_m2}',
  'ml/min/{1.73m2}': 'mL/min/{1.73_m2}', 'ml/min/1.73': 'mL/min/{1.73_m2}', 'ml/min/1.73sqm': 'mL/min/{1.73_m2}',
  'k/ul': '10*3/uL', 'thou/ul': '10*3/uL', 'thousand/ul': '10*3/uL', '10e3/ul': '10*3/uL', '10^3/ul': '10*3/uL', 'x10*3/ul': '10*3/uL', 'x10^3/ul': '10*3/uL', 'x10e3/ul': '10*3/uL',
  'm/ul': '10*6/uL', 'mil/ul': '10*6/uL', '10e6/ul': '10*6/uL', '10^6/ul': '10*6/uL', 'x10^6/ul': '10*6/uL', 'x10e6/ul': '10*6/uL',
  'x10*9/l': '10*9/L', 'x10^9/l': '10*9/L', '10^9/l': '10*9/L', '10e9/l': '10*9/L', 'x10e9/l': '10*9/L',
  'x10*12/l': '10*12/L', 'x10^12/l': '10*12/L', '10^12/l': '10*12/L', '10e12/l': '10*12/L', 'x10e12/l': '10*12/L',
  'mu/l': 'm[IU]/L', 'miu/l': 'm[IU]/L', 'uiu/ml': 'u[IU]/mL', 'uu/ml': 'u[IU]/mL', 'iu/l': 'U/L', 'iu/ml': '[IU]/mL',
  'ng/mlfeu': 'ng/mL{FEU}', 'mmol/24h': 'mmol/(24.h)', 'umol/24h': 'umol/(24.h)', 'liters/min': 'L/min', 'l/m': 'L/min',
  msec: 'ms', sec: 's', seconds: 's', hr: 'h', hours: 'h', 'm/sec': 'm/s', 'cm/sec': 'cm/s', 'cm^2': 'cm2', 'cm²': 'cm2',
  ph: '[pH]', '(score)': '{score}', score: '{score}', points: '{score}', 'stdev': '1', mcl: 'uL', '#/day': '{drinks}/d', '/day': '{drinks}/d',
};

const squash = (text: string): string => text.trim().toLowerCase().replace(/\s+/g, '').replaceAll('µ', 'u').replaceAll('μ', 'u');

interface Target {
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
}

function targetsOf(info: VariableInfo): Target[] {
  return [{ unit: info.unit as string, factor: 1, offset: 0 }, ...info.alternatives];
}

/** Same letters in the same case, annotations aside: `/min` and `{beats}/min` are one unit. */
const bare = (unit: string): string =>
  unit
    .replace(/\{[^}]*\}/g, '')
    .replace(/^\/$/, '1')
    .replaceAll('[iU]', '[IU]')
    .replace(/(^|[./]|[munpfkdc])l(?=$|[./])/g, '$1L');

/** The unit of this variable that a text means, when exactly one fits; otherwise null. */
function readUnitText(text: string, targets: readonly Target[]): string | null {
  const squashed = squash(text);
  const known = SPELLINGS[squashed];
  if (known !== undefined) return known;
  const fitting = new Set(targets.filter((t) => squash(t.unit) === squashed || squash(bare(t.unit)) === squashed).map((t) => t.unit));
  if (fitting.size === 1) return [...fitting][0] as string;
  const plain = text.trim().replaceAll('µ', 'u').replaceAll('μ', 'u').replace(/\s+/g, '');
  return plain !== text && parseUcum(plain) ? plain : null;
}

function exact(value: number, unit: string, targets: readonly Target[]): number | null {
  const target = targets.find((t) => t.unit === unit) ?? targets.find((t) => bare(t.unit) === bare(unit) && bare(unit) !== '');
  return target ? value * target.factor + target.offset : null;
}

function sameDimension(value: number, unit: string, targets: readonly Target[]): number | null {
  // Where the table holds an affine or a dimensionless unit, prefixes would silently change the meaning (HbA1c).
  if (targets.some((t) => t.offset !== 0)) return null;
  for (const target of targets) {
    const to = parseUcum(target.unit);
    if (!to || Object.values(to.dimensions).every((power) => power === 0)) continue;
    const factor = ucumFactor(unit, target.unit);
    if (factor !== null) return value * factor * target.factor + target.offset;
  }
  return null;
}

/**
 * `value` stated in `unit` as a number in the variable's own unit. `isUcum`: the source says the unit is a UCUM code.
 * Returns null when the unit is not understood for this variable (never guesses). Rounded to 12 significant digits so
 * that equal statements in different units give equal numbers.
 */
export function toCanonical(value: number, unit: string, info: VariableInfo, isUcum: boolean): Converted | null {
  if (info.unit === null) return null;
  const targets = targetsOf(info);
  const attempt = (u: string): number | null => exact(value, u, targets) ?? sameDimension(value, u, targets);
  let result = attempt(unit);
  // `mg/dl` is good UCUM when the source calls it UCUM; as mere words it had to be read.
  let normalised = !isUcum && exact(value, unit, targets) !== null && !targets.some((t) => t.unit === unit);
  if (result === null) {
    const read = readUnitText(unit, targets);
    if (read === null || (isUcum && read === '1')) return null;
    result = attempt(read);
    if (result === null) return null;
    normalised = true;
  }
  const rounded = Number(result.toPrecision(12));
  return { value: rounded, normalised, converted: rounded !== value };
}
