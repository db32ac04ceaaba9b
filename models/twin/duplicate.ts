import { canonicalJson } from '../core/canonical.ts';
import { sha256, utf8 } from '../core/sha256.ts';
import type { Fact } from './fact.ts';

/** What a fact says, without where it was found and how it was written. */
export type Statement = Omit<Fact, 'id' | 'source' | 'stated' | 'flags' | 'uncertainty'>;

/** The subject of a statement: the variable where there is one, else the codes, else the words. */
function subject(fact: Statement): string {
  if (fact.variable !== null) return fact.variable;
  if (fact.coding.length > 0)
    return fact.coding
      .map((c) => `${c.system}|${c.code}`)
      .sort()
      .join(' ');
  return fact.text ?? '';
}

/**
 * Content hash of a statement, 32 hexadecimal digits: the same statement about the same twin always has the same id.
 * Precision and display words do not count, so one value told in two units or by two codes of one variable is one fact.
 */
export function factId(fact: Statement): string {
  const numeric = fact.value !== null;
  const content = {
    patient: fact.patient,
    kind: fact.kind,
    subject: subject(fact),
    // Codes of clinical statements count besides the variable: two drugs of one class are two facts.
    coding: numeric ? null : fact.coding.map((c) => `${c.system}|${c.code}`).sort(),
    text: numeric || fact.coding.length > 0 ? null : (fact.text ?? null),
    answer: fact.answer ? fact.answer.map((c) => `${c.system}|${c.code}`).sort() : null,
    words: !numeric && fact.kind === 'observation' && !fact.answer ? (fact.text ?? null) : null,
    value: fact.value,
    unit: fact.unit,
    comparator: fact.comparator ?? null,
    time: fact.time ? fact.time.epochMs : null,
    end: fact.time?.endEpochMs ?? null,
    active: fact.active ?? null,
  };
  return sha256(utf8(canonicalJson(content))).slice(0, 32);
}

/**
 * Remembers facts and knows a repeat when it sees one: equal id, or for numbers the same variable and value within one
 * second. Order does not matter; one object for one twin.
 */
export class DuplicateIndex {
  readonly #ids = new Set<string>();
  readonly #times = new Map<string, number[]>();

  /** True when `fact` repeats one added before; otherwise it is remembered and false is returned. */
  isRepeat(fact: Fact): boolean {
    if (this.#ids.has(fact.id)) return true;
    if (fact.value !== null && fact.time) {
      const key = `${fact.kind}|${subject(fact)}|${fact.value}|${fact.unit ?? ''}|${fact.comparator ?? ''}`;
      const at = fact.time.epochMs;
      const times = this.#times.get(key);
      if (times?.some((t) => Math.abs(t - at) <= 1000)) return true;
      if (times) times.push(at);
      else this.#times.set(key, [at]);
    }
    this.#ids.add(fact.id);
    return false;
  }
}
