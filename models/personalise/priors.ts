import { exp } from '#models/core/elementary.ts';
import type { EnsembleModel, ParameterSpec } from '#models/core/model.ts';
import { SIZE_EXPONENTS } from './body.ts';
import { DIAGNOSES, MEDICINES } from './findings.ts';
import type { Move, Rule } from './findings.ts';
import type { Body, FreeParameter, Reason, SetParameter } from './fit.ts';

/**
 * What is believed about the circulation's parameters before a number of the patient's is looked at: the model's own
 * priors, moved to this body's size, age and sex, then by diagnoses and medicines. Every move carries its reason.
 */

/**
 * Parameters freed for everybody. Pulse pressure depends on three of them in this model: the compliance of the small arteries
 * (c_periph), the resistance of the large ones (r_sa) and, less, the compliance of the large ones.
 */
const ALWAYS_FREE = [
  'blood_volume',
  'systemic_resistance',
  'pulmonary_resistance',
  'arterial_compliance',
  'c_periph',
  'r_sa',
  'emax_lv',
  'emax_rv',
  'stiffness_lv',
  'stiffness_rv',
  'intrinsic_period',
  'set_point',
  'haemoglobin',
] as const;

interface Draft {
  readonly spec: ParameterSpec;
  centre: number;
  /** sd of log(x) for a lognormal, sd for a normal. */
  spread: number;
  readonly kind: 'normal' | 'lognormal';
  readonly reasons: Reason[];
}

/** Starting priors of parameters the model keeps fixed by default, when a finding sets them free. */
const FREED: Readonly<Record<string, { readonly centre: number; readonly spread: number }>> = {
  aortic_valve_area: { centre: 1.2, spread: 0.45 },
  mitral_leak_area: { centre: 0.15, spread: 0.7 },
};

export interface Finding {
  /** Key of DIAGNOSES or MEDICINES. */
  readonly rule: string;
  readonly factIds: readonly string[];
}

export interface PriorFacts {
  readonly body: Body;
  readonly diagnoses: readonly Finding[];
  readonly medicines: readonly Finding[];
  /** Measured valve area, cm2, and its sd. */
  readonly valveArea: { readonly value: number; readonly sd: number; readonly factIds: readonly string[] } | null;
  /** Something measured says that the aortic valve must be free (a gradient). */
  readonly valveGradient: readonly string[];
}

export interface Priors {
  readonly free: readonly FreeParameter[];
  readonly set: readonly SetParameter[];
}

/** Spread of the blood volume about Nadler's formula [recalled]. */
const BLOOD_SPREAD = 0.08;
/** Free parameters that go with size; a valve's area is a disease's rather than a body's. */
const SIZED = ['blood_volume', 'pulmonary_resistance', 'arterial_compliance', 'c_periph', 'r_sa', 'emax_lv', 'emax_rv'] as const;
/** Haemoglobin of adults of one sex, g/L: mean and sd, NHANES III [recalled]. */
const HAEMOGLOBIN = { male: 150, female: 135, unknown: 142, spread: 11, unknownSpread: 13 } as const;
/** Resting rate varies by about 10 /min in adults (Ostchega 2011, NHANES [recalled]): 0.12 s of period. */
const PERIOD_SPREAD = 0.12;

/** Priors for this body. Throws a RangeError when the model lacks a parameter named here. */
export function populationPriors(model: EnsembleModel, facts: PriorFacts): Priors {
  const { body } = facts;
  const spec = (key: string): ParameterSpec => {
    const found = model.parameters.find((p) => p.key === key);
    if (!found) throw new RangeError(`the model "${model.id}" has no parameter "${key}"`);
    return found;
  };
  const drafts = new Map<string, Draft>();
  const open = (key: string): Draft => {
    const existing = drafts.get(key);
    if (existing) return existing;
    const s = spec(key);
    const freed = FREED[key];
    const draft: Draft =
      freed !== undefined
        ? { spec: s, centre: freed.centre, spread: freed.spread, kind: 'lognormal', reasons: [] }
        : s.prior.kind === 'normal'
          ? { spec: s, centre: s.prior.mean, spread: s.prior.sd, kind: 'normal', reasons: [] }
          : {
              spec: s,
              centre: s.prior.kind === 'lognormal' ? s.prior.median : s.value,
              spread: s.prior.kind === 'lognormal' ? s.prior.cv : 0.3,
              kind: 'lognormal',
              reasons: [],
            };
    drafts.set(key, draft);
    return draft;
  };
  const move = (m: Move, reason: Reason): void => {
    const draft = open(m.key);
    draft.centre = draft.centre * (m.factor ?? 1) + (m.add ?? 0);
    draft.spread *= m.spread ?? 1;
    draft.reasons.push(reason);
  };

  for (const key of ALWAYS_FREE) open(key);
  applyBody(body, open, move);
  for (const finding of facts.diagnoses) apply(finding, DIAGNOSES, move);
  for (const finding of facts.medicines) apply(finding, MEDICINES, move);
  if (facts.valveGradient.length > 0 && !drafts.has('aortic_valve_area')) {
    // Nothing says stenosis: the gradient itself is to decide, from a wide start around a valve that hardly obstructs.
    const draft = open('aortic_valve_area');
    draft.centre = 2.2;
    draft.spread = 0.6;
    draft.reasons.push({
      code: 'valve-gradient',
      message: 'a valve gradient was measured: valve area set free',
      factIds: facts.valveGradient,
    });
  }
  if (facts.valveArea) {
    const draft = open('aortic_valve_area');
    draft.centre = facts.valveArea.value;
    draft.spread = Math.max(0.08, facts.valveArea.sd / facts.valveArea.value);
    draft.reasons.push({ code: 'valve-area', message: 'valve area measured', factIds: facts.valveArea.factIds });
  }

  const free = [...drafts.values()].map((draft): FreeParameter => {
    const { min, max, key, unit } = draft.spec;
    const centre = Math.min(max, Math.max(min, draft.centre));
    const reasons = draft.reasons;
    if (draft.kind === 'normal') return { key, unit, min, max, prior: { kind: 'normal', mean: centre, sd: draft.spread }, reasons };
    const exponent = body.sizeSpread > 0 ? sizeExponent(key) : 0;
    if (exponent === 0) return { key, unit, min, max, prior: { kind: 'lognormal', median: centre, cv: draft.spread }, reasons };
    const cv = Math.hypot(draft.spread, body.sizeSpread);
    return { key, unit, min, max, prior: { kind: 'lognormal', median: centre, cv }, sizeExponent: exponent, reasons };
  });
  return { free, set: setParameters(model, body, new Set(drafts.keys())) };
}

function apply(finding: Finding, rules: Readonly<Record<string, Rule>>, move: (m: Move, reason: Reason) => void): void {
  const rule = rules[finding.rule];
  if (!rule) return;
  for (const m of rule.moves) move(m, { code: finding.rule, message: rule.message, factIds: finding.factIds });
}

/** Size, age and sex. Trends are per year from 35, the age of the reference adult, and hold between 18 and 90. */
function applyBody(body: Body, open: (key: string) => Draft, move: (m: Move, reason: Reason) => void): void {
  const size: Reason = { code: 'size', message: 'scaled to body size (Mosteller, Nadler)', factIds: [] };
  const blood = open('blood_volume');
  blood.centre = body.bloodVolumeMl;
  blood.spread = BLOOD_SPREAD;
  blood.reasons.push(size);
  for (const key of SIZED) if (key !== 'blood_volume') move({ key, factor: body.scale ** sizeExponent(key) }, size);
  open('intrinsic_period').spread = PERIOD_SPREAD;
  const sexKnown = body.sex === 'female' || body.sex === 'male';
  const haemoglobin = open('haemoglobin');
  haemoglobin.centre = body.sex === 'female' || body.sex === 'male' ? HAEMOGLOBIN[body.sex] : HAEMOGLOBIN.unknown;
  haemoglobin.spread = sexKnown ? HAEMOGLOBIN.spread : HAEMOGLOBIN.unknownSpread;
  if (body.sizeSpread > 0) {
    const wider: Reason = { code: 'size-unknown', message: 'height or weight not known: wider', factIds: [] };
    for (const key of SIZED) open(key).reasons.push(wider);
  }
  if (body.sex === 'female') {
    const sex: Reason = { code: 'sex', message: 'women: resting rate about 3 /min higher (NHANES [recalled])', factIds: [] };
    move({ key: 'intrinsic_period', add: -0.03 }, sex);
  } else if (body.sex !== 'male') {
    open('intrinsic_period').spread *= 1.05;
  }
  if (body.ageYears === null) {
    const wider: Reason = { code: 'age-unknown', message: 'age not known: wider', factIds: [] };
    for (const [key, spread] of [
      ['arterial_compliance', 1.4],
      ['c_periph', 1.4],
      ['r_sa', 1.2],
      ['systemic_resistance', 1.15],
      ['set_point', 1.2],
      ['stiffness_lv', 1.15],
    ] as const) {
      open(key).spread *= spread;
      open(key).reasons.push(wider);
    }
    return;
  }
  const years = Math.min(90, Math.max(18, body.ageYears)) - 35;
  const age: Reason = {
    code: 'age',
    message:
      'with age arteries stiffen by about 10 % a decade (McEniery 2005), resistance and filling stiffness rise by 3 to 4 % (Fleg 1995, Redfield 2005), mean pressure by 2 mmHg (Franklin 1997) [recalled]',
    factIds: [],
  };
  move({ key: 'arterial_compliance', factor: exp(-0.0105 * years) }, age);
  move({ key: 'c_periph', factor: exp(-0.0105 * years) }, age);
  move({ key: 'r_sa', factor: exp(0.005 * years) }, age);
  move({ key: 'systemic_resistance', factor: exp(0.003 * years) }, age);
  move({ key: 'stiffness_lv', factor: exp(0.004 * years) }, age);
  move({ key: 'set_point', add: 0.2 * years }, age);
}

/** How a free parameter goes with size: 0 when it does not. */
function sizeExponent(key: string): 1 | -1 | 0 {
  if (!(SIZED as readonly string[]).includes(key)) return 0;
  return key === 'blood_volume' ? 1 : (SIZE_EXPONENTS[key] ?? 0);
}

/**
 * Every fixed constant that goes with size, and the unstressed veins that hold the rest of the blood. Where size is a guess
 * they go with each member's own.
 */
function setParameters(model: EnsembleModel, body: Body, free: ReadonlySet<string>): SetParameter[] {
  const set: SetParameter[] = [];
  const put = (spec: ParameterSpec, value: number, exponent: 1 | -1): void => {
    const { key, unit, min, max } = spec;
    const held = { key, unit, value: Math.min(max, Math.max(min, value)) };
    set.push(body.sizeSpread > 0 ? { ...held, withSize: { exponent, min, max } } : held);
  };
  const value = (key: string): number => model.parameters.find((p) => p.key === key)?.value ?? 0;
  // Blood that stretches vessels goes with the circulation's size; the veins' unstressed volume takes up the difference.
  const veins = value('unstressed_sv') + value('unstressed_ev');
  const stretching = (value('blood_volume') - veins) * body.scale;
  const share = Math.max(0.35 * veins, body.bloodVolumeMl - stretching) / veins;
  for (const spec of model.parameters) {
    if (free.has(spec.key)) continue;
    if (spec.key === 'unstressed_sv' || spec.key === 'unstressed_ev') put(spec, spec.value * share, 1);
    // The veins' floor goes with the unstressed volume it is a floor of.
    else if (spec.key === 'vu_sv_min' || spec.key === 'vu_ev_min') put(spec, spec.value * share, 1);
    else {
      const exponent = SIZE_EXPONENTS[spec.key];
      if (exponent !== undefined) put(spec, spec.value * body.scale ** exponent, exponent);
    }
  }
  return set;
}
