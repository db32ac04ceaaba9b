import { CODE_ROWS } from './code-table.ts';
import type { Coding } from './fact.ts';

/**
 * The code table at run time: which variable a code stands for, in which unit, and what is plausible.
 * LOINC is a registered trademark of Regenstrief Institute; SNOMED CT codes are left out by the generator's switch.
 */
export const LOINC = 'http://loinc.org';
export const SNOMED = 'http://snomed.info/sct';
export const RXNORM = 'http://www.nlm.nih.gov/research/umls/rxnorm';

const ICD10 = 'http://hl7.org/fhir/sid/icd-10-cm';
const ATC = 'http://www.whocc.no/atc';

const SYSTEM_OF: Readonly<Record<string, string>> = { L: LOINC, S: SNOMED, R: RXNORM, I: ICD10, A: ATC };
const LETTER_OF: ReadonlyMap<string, string> = new Map([
  [LOINC, 'L'],
  ['urn:oid:2.16.840.1.113883.6.1', 'L'],
  [SNOMED, 'S'],
  ['urn:oid:2.16.840.1.113883.6.96', 'S'],
  [RXNORM, 'R'],
  ['urn:oid:2.16.840.1.113883.6.88', 'R'],
  [ICD10, 'I'],
  ['http://hl7.org/fhir/sid/icd-10', 'I'],
  ['http://fhir.de/CodeSystem/bfarm/icd-10-gm', 'I'],
  ['urn:oid:2.16.840.1.113883.6.3', 'I'],
  ['urn:oid:2.16.840.1.113883.6.90', 'I'],
  [ATC, 'A'],
  ['http://fhir.de/CodeSystem/bfarm/atc', 'A'],
  ['urn:oid:2.16.840.1.113883.6.73', 'A'],
]);

/** canonical = value * factor + offset. */
export interface AlternativeUnit {
  readonly unit: string;
  readonly factor: number;
  readonly offset: number;
}

export interface VariableInfo {
  readonly variable: string;
  readonly domain: string;
  readonly coding: Coding;
  /** UCUM; null for a variable that is no number. */
  readonly unit: string | null;
  readonly alternatives: readonly AlternativeUnit[];
  /** In `unit`. */
  readonly min: number | null;
  readonly max: number | null;
}

function parseAlternatives(text: string): AlternativeUnit[] {
  if (text === '') return [];
  return text.split('|').map((item) => {
    const star = item.lastIndexOf('*', item.search(/\*[\d.]+([+-][\d.]+)?$/));
    const numbers = /^([\d.]+)([+-][\d.]+)?$/.exec(item.slice(star + 1));
    // `/d*1` and the like always carry a factor; a row without one is a mistake of the table, caught by its test.
    if (star < 0 || !numbers) throw new RangeError(`alternative unit without a factor: ${item}`);
    return { unit: item.slice(0, star), factor: Number(numbers[1]), offset: Number(numbers[2] ?? 0) };
  });
}

const BY_VARIABLE = new Map<string, VariableInfo>();
const BY_CODE = new Map<string, VariableInfo>();
/** Ingredient names, longest first, so that `insulin glargine` is found before a shorter name within it. */
const INGREDIENTS: { readonly name: string; readonly info: VariableInfo }[] = [];

for (const [domain, variable, code, display, unit, alternatives, min, max] of CODE_ROWS) {
  const info: VariableInfo = {
    variable,
    domain,
    coding: { system: SYSTEM_OF[code.charAt(0)] as string, code: code.slice(1), display },
    unit: unit === '' ? null : unit,
    alternatives: parseAlternatives(alternatives),
    min,
    max,
  };
  if (!BY_VARIABLE.has(variable)) BY_VARIABLE.set(variable, info);
  BY_CODE.set(code, info);
  if (domain === 'medication' && code.startsWith('R')) INGREDIENTS.push({ name: display.toLowerCase(), info });
}
for (const row of CODE_ROWS) {
  const info = BY_CODE.get(row[2]) as VariableInfo;
  for (const alias of row[8].split(' ')) if (alias !== '' && !BY_CODE.has(alias)) BY_CODE.set(alias, info);
}
INGREDIENTS.sort((a, b) => b.name.length - a.name.length);

/** Everything known of a variable (its first code, unit and range), or undefined. */
export function variableInfo(variable: string): VariableInfo | undefined {
  return BY_VARIABLE.get(variable);
}

/** All variables in the order of the table. */
export function allVariables(): readonly VariableInfo[] {
  return [...BY_VARIABLE.values()];
}

/** ICD-10 and ATC are trees written into the code: the nearest known ancestor counts (I50.22 is I50.2). */
function byPrefix(letter: string, code: string): VariableInfo | undefined {
  for (let length = Math.min(code.length, 8); length >= 3; length--) {
    const info = BY_CODE.get(letter + code.slice(0, length));
    if (info) return info;
  }
  return undefined;
}

/**
 * The variable that a list of codings stands for; the first coding that is known wins. `bodySite` (SNOMED CT codes) lets
 * codes count that are only specific together with a site. Matching is by system and code, never by display.
 */
export function variableOf(codings: readonly Coding[], bodySite: readonly Coding[] = []): VariableInfo | undefined {
  for (const coding of codings) {
    const letter = LETTER_OF.get(coding.system);
    if (letter === undefined) continue;
    for (const site of bodySite) {
      const specific = LETTER_OF.get(site.system) === 'S' && BY_CODE.get(`${letter}${coding.code}@${site.code}`);
      if (specific) return specific;
    }
    const info = letter === 'I' || letter === 'A' ? byPrefix(letter, coding.code) : BY_CODE.get(letter + coding.code);
    if (info) return info;
  }
  return undefined;
}

/**
 * Variables of a medicine: by RxNorm ingredient code, else by the ingredient names within its words, because records
 * carry codes of clinical drugs, of which there are tens of thousands. A combination gives one variable for each class.
 */
export function medicineVariables(codings: readonly Coding[], words: readonly string[]): readonly string[] {
  const direct = variableOf(codings);
  if (direct?.domain === 'medication') return [direct.variable];
  const found = new Set<string>();
  for (const text of words) {
    let rest = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
    for (const { name, info } of INGREDIENTS) {
      if (!rest.includes(` ${name} `)) continue;
      found.add(info.variable);
      rest = rest.replaceAll(` ${name} `, '  ');
    }
    if (found.size > 0) break;
  }
  // Sacubitril is only given together with valsartan; the pair is one class of its own.
  if (found.has('arni')) found.delete('arb');
  return [...found];
}
