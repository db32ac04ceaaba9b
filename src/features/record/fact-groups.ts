import type { Fact, FactKind, Reject } from '#models/twin/fact.ts';

/** Facts that speak of the same thing, newest first. */
export interface FactGroup {
  /** Stable: the variable, else the first coding, else the text. */
  readonly key: string;
  readonly kind: FactKind;
  /** `twin_variable`, or null for what no model reads. */
  readonly variable: string | null;
  /** Words of the source for it; the screen prefers its own words for a variable. */
  readonly name: string;
  readonly facts: readonly Fact[];
}

/** Order of the sections of a record; what is not a number comes after what is. */
export const KINDS: readonly FactKind[] = [
  'observation',
  'condition',
  'medication',
  'procedure',
  'allergy',
  'immunisation',
  'imaging',
  'encounter',
  'family',
];

/**
 * Puts facts into groups by variable (else by code, else by text), each newest first; groups that a model reads come
 * first, then by name. Facts without a time stand at the end of their group.
 */
export function factGroups(facts: readonly Fact[], kind: FactKind): FactGroup[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (fact.kind !== kind) continue;
    const key = groupKey(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return [...groups]
    .map(([key, list]) => {
      const sorted = [...list].sort((a, b) => (b.time?.epochMs ?? -Infinity) - (a.time?.epochMs ?? -Infinity) || 0);
      const first = sorted[0] as Fact;
      return { key, kind, variable: first.variable, name: nameOf(first), facts: sorted };
    })
    .sort((a, b) => Number(a.variable === null) - Number(b.variable === null) || a.name.localeCompare(b.name, 'en'));
}

function groupKey(fact: Fact): string {
  if (fact.variable !== null) return fact.variable;
  const coding = fact.coding[0];
  return coding ? `${coding.system}|${coding.code}` : `text|${fact.text ?? ''}`;
}

function nameOf(fact: Fact): string {
  return fact.text ?? fact.coding.find((coding) => coding.display)?.display ?? fact.coding[0]?.code ?? fact.variable ?? fact.kind;
}

/** Groups whose name, code or variable holds every word of `query`; all of them for an empty one. */
export function findGroups(groups: readonly FactGroup[], query: string): FactGroup[] {
  const words = query.toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  return groups.filter((group) => {
    const codes = group.facts[0]?.coding.map((coding) => `${coding.code} ${coding.display ?? ''}`).join(' ') ?? '';
    const hay = `${group.name} ${group.variable ?? ''} ${codes}`.toLocaleLowerCase();
    return words.every((word) => hay.includes(word));
  });
}

/** Years that hold facts, newest first, with the facts of each newest first; undated facts under null at the end. */
export function byYear(facts: readonly Fact[]): { readonly year: number | null; readonly facts: readonly Fact[] }[] {
  const years = new Map<number | null, Fact[]>();
  for (const fact of facts) {
    // The year as the source wrote it: a New Year's Eve in New York must not become January.
    const stated = fact.time ? new Date(fact.time.epochMs + (fact.time.offsetMinutes ?? 0) * 60_000).getUTCFullYear() : null;
    const list = years.get(stated);
    if (list) list.push(fact);
    else years.set(stated, [fact]);
  }
  return [...years]
    .map(([year, list]) => ({ year, facts: [...list].sort((a, b) => (b.time?.epochMs ?? 0) - (a.time?.epochMs ?? 0)) }))
    .sort((a, b) => (b.year ?? -Infinity) - (a.year ?? -Infinity));
}

/** Rejects by reason, the most frequent reason first. */
export function rejectGroups(rejects: readonly Reject[]): [string, readonly Reject[]][] {
  const byReason = new Map<string, Reject[]>();
  for (const reject of rejects) {
    const list = byReason.get(reject.reason);
    if (list) list.push(reject);
    else byReason.set(reject.reason, [reject]);
  }
  return [...byReason].sort((a, b) => b[1].length - a[1].length);
}
