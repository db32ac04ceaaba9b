import * as v from 'valibot';
import type { Fact, PatientIdentity, Reject } from './fact.ts';

/** The gate of the twin: what does not pass these schemas does not become part of anybody. */
const coding = v.object({ system: v.string(), code: v.pipe(v.string(), v.minLength(1)), display: v.optional(v.string()) });
const finite = v.pipe(v.number(), v.finite());

const time = v.object({
  text: v.string(),
  epochMs: v.pipe(v.number(), v.safeInteger()),
  precision: v.picklist(['year', 'month', 'day', 'minute', 'second', 'millisecond']),
  offsetMinutes: v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-14 * 60), v.maxValue(14 * 60))),
  endEpochMs: v.optional(v.pipe(v.number(), v.safeInteger())),
});

const source = v.object({
  file: v.string(),
  fileHash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  path: v.string(),
  resourceType: v.string(),
  resourceId: v.optional(v.string()),
});

export const factSchema = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/)),
    patient: v.pipe(v.string(), v.minLength(1)),
    kind: v.picklist(['observation', 'condition', 'medication', 'procedure', 'allergy', 'immunisation', 'encounter', 'family', 'imaging']),
    variable: v.nullable(v.string()),
    coding: v.array(coding),
    text: v.optional(v.string()),
    answer: v.optional(v.array(coding)),
    value: v.nullable(finite),
    unit: v.nullable(v.pipe(v.string(), v.minLength(1))),
    comparator: v.optional(v.picklist(['<', '<=', '>', '>='])),
    uncertainty: v.optional(v.object({ low: finite, high: finite, basis: v.pipe(v.string(), v.minLength(1)) })),
    stated: v.optional(v.object({ value: v.string(), unit: v.string() })),
    time: v.nullable(time),
    active: v.optional(v.nullable(v.boolean())),
    flags: v.array(
      v.picklist([
        'approximate-date',
        'unit-text-normalised',
        'low-confidence',
        'implausible-pair',
        'converted',
        'not-verified',
        'not-at-rest',
      ]),
    ),
    source,
  }),
  v.check((fact) => (fact.value === null) === (fact.unit === null), 'a number needs its unit, and a unit its number'),
  v.check(
    (fact) => fact.variable !== null || fact.coding.length > 0 || (fact.text ?? '') !== '',
    'a fact needs a variable, a code or words',
  ),
);

export const rejectSchema = v.object({
  source,
  reason: v.pipe(v.string(), v.regex(/^[a-z][a-z-]*$/)),
  message: v.pipe(v.string(), v.minLength(1)),
  raw: v.string(),
});

export const identitySchema = v.object({
  id: v.string(),
  name: v.nullable(v.string()),
  birthDate: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/))),
  sex: v.nullable(v.picklist(['female', 'male', 'other'])),
  identifiers: v.array(v.object({ system: v.string(), value: v.string() })),
  deceased: v.nullable(v.union([v.boolean(), v.string()])),
  synthetic: v.boolean(),
});

/** Every way in which `data` is not a fact, as `path: what`; empty when it is one. */
export function factProblems(data: unknown): string[] {
  const result = v.safeParse(factSchema, data);
  return result.success ? [] : result.issues.map((issue) => `${v.getDotPath(issue) ?? ''}: ${issue.message}`);
}

// The schemas and the contract of fact.ts are one thing said twice; these lines fail to compile when they drift apart.
type Same<A, B> = A extends B ? (B extends A ? true : never) : never;
type Plain<T> = T extends readonly (infer U)[] ? Plain<U>[] : T extends object ? { -readonly [K in keyof T]: Plain<T[K]> } : T;
export const contractsAgree: [
  Same<Plain<Fact>, v.InferOutput<typeof factSchema>>,
  Same<Plain<Reject>, v.InferOutput<typeof rejectSchema>>,
  Same<Plain<PatientIdentity>, v.InferOutput<typeof identitySchema>>,
] = [true, true, true];
