import type { PatientIdentity } from '#models/twin/fact.ts';
import type { PatientCandidate } from '../ingest.api.ts';
import { ReferenceIndex } from './fhir-references.ts';
import { usesType } from './map-resource.ts';
import type { Entry } from './record-index.ts';

/** A person a file speaks of. `identity` null: only named by references. */
export interface Person {
  readonly key: string;
  readonly identity: PatientIdentity | null;
  resources: number;
}

/** `nobody`: says no one; `unresolved`: names someone not in the file; `thing`: a device, group or place. */
export type About = Person | 'nobody' | 'unresolved' | 'thing';

const THINGS = /(^|\/)(Group|Device|Location|Medication|Substance|Organization|Practitioner|PractitionerRole|Procedure|Specimen)\//;

/** Works out which resource of a file is about whom. Nobody is ever assumed: an unknown name stays unknown. */
export class People {
  readonly persons: Person[] = [];
  readonly references: ReferenceIndex;
  readonly #byEntry = new Map<Entry, Person>();
  readonly #byMark = new Map<string, Person>();
  readonly #byName = new Map<string, Person>();
  readonly #named: boolean;
  /** Texts of `urn:` references that nothing in the file answers to. */
  readonly #urns = new Set<string>();
  readonly #urnsNeedUrl: boolean;

  constructor(entries: readonly Entry[]) {
    this.references = new ReferenceIndex(entries);
    for (const entry of entries) if (entry.identity && !entry.superseded) this.#addPatient(entry, entry.identity);
    this.#named = this.persons.length > 0;
    this.#urnsNeedUrl = entries.every((entry) => entry.type !== 'Patient' || entry.fullUrl === null);
    for (const { subject, type } of entries) {
      if (subject?.startsWith('urn:') && usesType(type)) this.#urns.add(subject);
    }
    for (const entry of entries) {
      if (entry.type === 'Patient' || !usesType(entry.type)) continue;
      const about = this.about(entry);
      if (typeof about === 'object') about.resources++;
    }
  }

  /** One person told several times in a file is one: by identifier, or by name and birth date (see `samePerson`). */
  #addPatient(entry: Entry, identity: PatientIdentity): void {
    const marks = identity.identifiers.filter((i) => i.system !== '').map((i) => `${i.system}|${i.value}`);
    if (identity.name !== null && identity.birthDate !== null) marks.push(`${identity.birthDate} ${identity.name}`);
    const known = marks.map((mark) => this.#byMark.get(mark)).find((person) => person !== undefined);
    const person = known ?? { key: entry.fullUrl ?? (entry.id === null ? entry.path : `Patient/${entry.id}`), identity, resources: 0 };
    for (const mark of marks) if (!this.#byMark.has(mark)) this.#byMark.set(mark, person);
    if (!known) this.persons.push(person);
    this.#byEntry.set(entry, person);
  }

  about(entry: Entry): About {
    if (entry.type === 'Patient') return this.#byEntry.get(entry) ?? 'nobody';
    if (entry.subject === null) return 'nobody';
    const target = this.references.resolve(entry.subject, entry);
    if (target) return (target.type === 'Patient' && this.#byEntry.get(target)) || 'thing';
    if (THINGS.test(entry.subject)) return 'thing';
    if (this.#named) return this.#onlyMeant(entry.subject) ?? 'unresolved';
    if (entry.subject.startsWith('#')) return 'unresolved';
    if (!usesType(entry.type)) return 'nobody';
    let person = this.#byName.get(entry.subject);
    if (!person) {
      person = { key: entry.subject, identity: null, resources: 0 };
      this.#byName.set(entry.subject, person);
      this.persons.push(person);
    }
    return person;
  }

  /**
   * A `urn:` reference can only be answered by a full URL, and NDJSON has none. Where the file holds one Patient without
   * a full URL and all such references are one and the same, it is that patient; anything less certain is nobody.
   */
  #onlyMeant(subject: string): Person | null {
    const certain = this.#urnsNeedUrl && this.persons.length === 1 && this.#urns.size === 1 && this.#urns.has(subject);
    return certain ? (this.persons[0] ?? null) : null;
  }

  candidates(): PatientCandidate[] {
    return this.persons.map((p) => ({
      key: p.key,
      name: p.identity?.name ?? null,
      birthDate: p.identity?.birthDate ?? null,
      sex: p.identity?.sex ?? null,
      resources: p.resources,
    }));
  }
}
