import type { LiveView } from '#models/hospital/feed/live.ts';
import { csvText } from '../csv.ts';
import type { WardRow } from './ward-rows.ts';

/** Where a census comes from, and when it was looked at; times in milliseconds since 1970. */
interface Source {
  readonly name: string;
  readonly address: string | null;
  readonly now: number;
  /** Of which moment it is; null: of none yet. */
  readonly at: number | null;
}

const iso = (epochMs: number): string => new Date(epochMs).toISOString();

/**
 * What the page shows: where it comes from and how old it is, every unit, every wait, and how long people of the emergency
 * department have been here (`stayed`, as in `stayedSoFar`). People bear made-up numbers. RFC 4180; times in UTC.
 */
export function todayCsv(view: LiveView, rows: readonly WardRow[], stayed: readonly number[], source: Source): string {
  const { at } = source;
  const stays = ['under 1 h', '1 to 2 h', '2 to 4 h', '4 to 12 h', 'over 12 h'];
  return csvText([
    ['part', 'of', 'measure', 'value', 'unit'],
    ['feed', source.name, 'looked at', iso(source.now), 'UTC'],
    ['feed', source.name, 'picture of', at === null ? 'not known' : iso(at), at === null ? '' : 'UTC'],
    ...(source.address === null ? [] : [['feed', source.name, 'address', source.address, '']]),
    ...(view.lastReceived === null
      ? []
      : [['feed', source.name, 'age of the last message', Math.round((source.now - view.lastReceived) / 1000), 's']]),
    ['feed', source.name, 'messages taken', view.counts.received, '1'],
    ['feed', source.name, 'messages missing', view.missing, '1'],
    ['house', '', 'people known', view.people.length, '1'],
    ...rows.flatMap(({ unit, beds, people, cleaning, closed, free, waiting }) => [
      ['unit', unit, 'beds', beds, '1'],
      ['unit', unit, 'occupied', people.length, '1'],
      ['unit', unit, 'being cleaned', cleaning, '1'],
      ['unit', unit, 'closed', closed, '1'],
      ['unit', unit, 'nobody reported in', free, '1'],
      ['unit', unit, 'waiting for it', waiting, '1'],
    ]),
    ...view.people
      .filter(({ pending }) => pending !== null)
      .sort((a, b) => a.pendingSince - b.pendingSince)
      .map(({ pseudonym, unit, pending, pendingSince }) => [
        'wait',
        pseudonym,
        `${unit ?? 'no place yet'} to ${pending ?? ''}`,
        Math.round(((at ?? pendingSince) - pendingSince) / 60_000),
        'min',
      ]),
    ...stayed.map((n, i) => ['emergency department', stays[i] ?? '', 'people here so long', n, '1']),
  ]);
}
