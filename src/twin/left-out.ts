import type { FitInput } from '#models/personalise/fit.ts';
import type { Fact } from '#models/twin/fact.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import type { LeftOutGroup } from '#src/design/quantity/quantity.ts';
import { variableWord } from './variable-words.ts';

/**
 * Why a fact may not speak for the resting circulation, by the codes of models/personalise. What is worth a look at the
 * record comes first, what is left out of every record last.
 */
const REASONS: Readonly<Record<string, () => string>> = {
  'implausible-pair': m.left_out_implausible_pair,
  'not-adult-size': m.left_out_not_adult_size,
  'after-death': m.left_out_after_death,
  'after-as-of': m.left_out_after_as_of,
  'no-date': m.left_out_no_date,
  'no-number': m.left_out_no_number,
  'low-confidence': m.left_out_low_confidence,
  'not-at-rest': m.left_out_not_at_rest,
  monitored: m.left_out_monitored,
  censored: m.left_out_censored,
  'better-measure': m.left_out_better_measure,
  'not-current': m.left_out_not_current,
  'not-active': m.left_out_not_active,
  older: m.left_out_older,
};

/** Codes that have words here; a test holds the models to them. */
export const LEFT_OUT_CODES: readonly string[] = Object.keys(REASONS);

/**
 * Facts of this person that the fit did not use, by reason, each group newest first. A code without words shows the
 * model's own English.
 */
export function leftOutOf(input: FitInput, facts: readonly Fact[]): LeftOutGroup[] {
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const codes = [...new Set(input.leftOut.map((left) => left.code))];
  const place = (code: string): number => (LEFT_OUT_CODES.includes(code) ? LEFT_OUT_CODES.indexOf(code) : -1);
  return codes
    .sort((a, b) => place(a) - place(b))
    .map((code) => {
      const left = input.leftOut.filter((one) => one.code === code);
      const items = left.map(({ factId, variable }) => {
        const fact = byId.get(factId);
        const value = fact && fact.value !== null && fact.unit !== null ? { value: fact.value, unit: fact.unit } : {};
        return { label: variableWord(variable, fact?.text ?? variable), ...value, variable, time: fact?.time ?? null };
      });
      items.sort((a, b) => (b.time?.epochMs ?? Number.NEGATIVE_INFINITY) - (a.time?.epochMs ?? Number.NEGATIVE_INFINITY));
      return { reason: Object.hasOwn(REASONS, code) ? (REASONS[code] as () => string)() : (left[0]?.message ?? code), items };
    });
}
