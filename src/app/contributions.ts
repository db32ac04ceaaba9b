import type { Contribution, Panel, Place, Route, View } from '#src/commands/contribution.ts';
import { personas } from '#src/personas/personas.ts';
import type { Persona } from '#src/personas/persona.ts';

/** Every feature of any persona, once: commands and routes exist whoever is looking. */
export function allContributions(): readonly Contribution[] {
  const byId = new Map<string, Contribution>();
  for (const persona of Object.values(personas)) for (const part of persona.contributions) byId.set(part.id, part);
  return [...byId.values()];
}

const ordered = <T extends { readonly order: number }>(items: readonly T[]): T[] => [...items].sort((a, b) => a.order - b.order);

/** The rail of an open twin. */
export function viewsOf(persona: Persona): readonly View[] {
  return ordered(persona.contributions.flatMap((part) => part.views ?? []));
}

/** The panels of one place of one view. */
export function panelsOf(persona: Persona, view: string, place: Panel['place']): readonly Panel[] {
  return ordered(
    persona.contributions.flatMap((part) => part.panels ?? []).filter((panel) => panel.view === view && panel.place === place),
  );
}

export function contributedRoutes(): readonly Route[] {
  return allContributions().flatMap((part) => part.routes ?? []);
}

/** Entries of the rail that need no open twin. */
export function placesOf(persona: Persona): readonly Place[] {
  return ordered(persona.contributions.flatMap((part) => part.places ?? []));
}
