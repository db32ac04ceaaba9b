import type { RoomKind } from './building.ts';

/** By the OmniClass number of a space (table 13). */
const NUMBERS: readonly (readonly [string, RoomKind])[] = [
  ['13-85 21', 'stairs'],
  ['13-81 21 31', 'lift'],
  ['13-85', 'circulation'],
  ['13-51 31', 'waiting'],
  ['13-11 11 31', 'reception'],
  ['13-41 41 31', 'imaging'],
  ['13-41 11', 'toilet'],
  ['13-41', 'treatment'],
  ['13-15 11 24', 'laboratory'],
  ['13-15 11 34', 'office'],
  ['13-11', 'office'],
  ['13-51', 'office'],
  ['13-75', 'storage'],
  ['13-81', 'technical'],
  ['13-91', 'technical'],
];

/** By the words of a name, English and German; the first that fits counts. */
const WORDS: readonly (readonly [RegExp, RoomKind])[] = [
  [/\b(stairs?|staircase|stairwell)\b|treppe/i, 'stairs'],
  [/\b(lift|elevator)s?\b|aufzug|fahrstuhl/i, 'lift'],
  [/\b(toilets?|wc|restrooms?|lavatory|bathroom|shower)\b|toilette|dusche/i, 'toilet'],
  [/\bwait(ing)?\b|warte/i, 'waiting'],
  [/\b(reception|registration|check-?in)\b|empfang|anmeldung/i, 'reception'],
  [/\b(stor(e|age)|closet|linen|supply|supplies)\b|lager|abstell/i, 'storage'],
  [/\b(corridor|hallway|hall|lobby|vestibule|passage|foyer|entrance)\b|flur|\bgang\b|korridor/i, 'circulation'],
  [/\b(x-?ray|ct|mri|imaging|radiology|ultrasound|mammo\w*)\b|röntgen|radiologie/i, 'imaging'],
  [/\b(theatre|operating|or|surgery)\b|operation|\bop\b/i, 'theatre'],
  [/\b(ward|bed ?room|patient room|in-?patient)\b|bettenzimmer|patientenzimmer|station/i, 'ward'],
  [/\b(lab|laboratory|pathology)\b|labor/i, 'laboratory'],
  [/\b(exam\w*|treatment|consult\w*|triage|procedure|therapy|clinic|cubicle)\b|behandlung|untersuchung/i, 'treatment'],
  [/\b(office|meeting|conference|admin\w*|staff)\b|büro|besprechung/i, 'office'],
  [/\b(plant|mechanical|electrical|server|utility|technical|shaft)\b|technik|schacht/i, 'technical'],
];

/** What a space is for by its OmniClass number; `other` where that says nothing. */
export function kindOfNumber(omniclass: string): RoomKind {
  return NUMBERS.find(([prefix]) => omniclass.startsWith(prefix))?.[1] ?? 'other';
}

/** What a space is for by its name, a guess; `other` where no word is known. */
export function kindOfName(name: string): RoomKind {
  return WORDS.find(([pattern]) => pattern.test(name))?.[1] ?? 'other';
}
