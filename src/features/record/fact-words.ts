import type { Fact, FactFlag, FactKind } from '#models/twin/fact.ts';
import { m } from '#src/app/messages/compiled/messages.js';
import { formatQuantity } from '#src/design/quantity/format.ts';
import type { ShownQuantity } from '#src/design/quantity/quantity.ts';
import { variableWord } from '#src/twin/variable-words.ts';
import type { FactGroup } from './fact-groups.ts';

export const KIND_WORDS: Readonly<Record<FactKind, () => string>> = {
  observation: m.record_kind_observation,
  condition: m.record_kind_condition,
  medication: m.record_kind_medication,
  procedure: m.record_kind_procedure,
  allergy: m.record_kind_allergy,
  immunisation: m.record_kind_immunisation,
  encounter: m.record_kind_encounter,
  family: m.record_kind_family,
  imaging: m.record_kind_imaging,
};

export const FLAG_WORDS: Readonly<Record<FactFlag, () => string>> = {
  'approximate-date': m.record_flag_approximate_date,
  'unit-text-normalised': m.record_flag_unit_text_normalised,
  'low-confidence': m.record_flag_low_confidence,
  'implausible-pair': m.record_flag_implausible_pair,
  converted: m.record_flag_converted,
  'not-verified': m.record_flag_not_verified,
  'not-at-rest': m.record_flag_not_at_rest,
};

/** The screen's own word for a variable, else the source's words. */
export function groupName(group: Pick<FactGroup, 'variable' | 'name'>): string {
  return variableWord(group.variable, group.name);
}

const RANGE_WORDS: Readonly<Record<string, () => string>> = {
  'half-voxel-edge': m.record_range_edge,
  'half-voxel-ends': m.record_range_ends,
};

function rangeWords({ uncertainty, unit }: Fact): readonly string[] {
  if (!uncertainty || unit === null) return [];
  const [low, high] = [uncertainty.low, uncertainty.high].map((end) => formatQuantity(end, unit)) as [string, string];
  const basis = RANGE_WORDS[uncertainty.basis];
  return [m.record_range({ low, high }) + (basis ? ` ${basis()}` : '')];
}

/** A fact's number as it is drawn; null for a fact that is no number. */
export function factNumber(fact: Fact, name: string): ShownQuantity | null {
  if (fact.value === null || fact.unit === null) return null;
  const below = fact.comparator?.startsWith('<') ? `${m.record_below()} ` : fact.comparator ? `${m.record_above()} ` : '';
  return {
    label: `${name} ${below}`.trim(),
    value: fact.value,
    unit: fact.unit,
    ...(fact.variable === null ? {} : { variable: fact.variable }),
    basis: {
      kind: 'measured',
      summary: fact.flags.includes('converted') ? m.record_basis_converted() : m.record_basis_measured(),
      inputs: [],
      missing: [],
      sources: fact.coding.map((coding) => `${coding.system} ${coding.code}${coding.display ? ` (${coding.display})` : ''}`),
      limits: [...fact.flags.map((flag) => FLAG_WORDS[flag]()), ...rangeWords(fact)],
      origin: { file: fact.source.file, path: fact.source.path },
    },
  };
}
