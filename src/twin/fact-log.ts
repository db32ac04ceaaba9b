import type { Fact } from '#models/twin/fact.ts';

/** Newest first by stated start; facts without a time come last, in the order they were written. */
export function newestFirst(facts: readonly Fact[]): Fact[] {
  return facts
    .map((fact, order) => ({ fact, order, at: fact.time?.epochMs ?? Number.NEGATIVE_INFINITY }))
    .sort((a, b) => (a.at === b.at ? a.order - b.order : b.at - a.at))
    .map((row) => row.fact);
}

/** Facts that a model can read, by `twin_variable`, each list newest first. */
export function groupByVariable(facts: readonly Fact[]): Map<string, readonly Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of newestFirst(facts)) {
    if (fact.variable === null) continue;
    const group = groups.get(fact.variable);
    if (group) group.push(fact);
    else groups.set(fact.variable, [fact]);
  }
  return groups;
}

/** The newest fact that has both a number and a time; null when there is none. */
export function latestOf(series: readonly Fact[]): Fact | null {
  return series.find((fact) => fact.value !== null && fact.time !== null) ?? null;
}
