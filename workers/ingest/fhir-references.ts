import { samePerson } from './fhir-patient.ts';
import type { Entry } from './record-index.ts';

/** Resolves references within one file: full URL, urn:uuid, relative to the entry, absolute, conditional. Never fetches. */
export class ReferenceIndex {
  readonly #byUrl = new Map<string, Entry>();
  readonly #byTypeId = new Map<string, Entry | null>();
  readonly #byId = new Map<string, Entry>();
  readonly #byIdentifier = new Map<string, Entry | null>();

  constructor(entries: readonly Entry[]) {
    const add = (map: Map<string, Entry | null>, key: string, entry: Entry): void => {
      const other = map.get(key);
      // Two different things under one name: neither is meant for sure. One person told twice is one person.
      const same = other?.identity && entry.identity && samePerson(other.identity, entry.identity);
      map.set(key, other === undefined || same ? (other ?? entry) : null);
    };
    for (const entry of entries) {
      if (entry.superseded) continue;
      if (entry.fullUrl !== null && !this.#byUrl.has(entry.fullUrl)) this.#byUrl.set(entry.fullUrl, entry);
      if (entry.id !== null && !this.#byId.has(entry.id)) this.#byId.set(entry.id, entry);
      if (entry.id !== null) add(this.#byTypeId, `${entry.type}/${entry.id}`, entry);
      for (const { system, value } of entry.identity?.identifiers ?? []) add(this.#byIdentifier, `${system}|${value}`, entry);
    }
  }

  /** The entry that `reference`, found in `from`, means; null when it is not in this file or not certain. */
  resolve(reference: string, from: Entry): Entry | null {
    const plain = reference.replace(/\/_history\/[^/]+$/, '');
    const direct = this.#byUrl.get(plain);
    if (direct) return direct;
    if (plain.startsWith('#')) return null;
    const condition = /^([A-Z][A-Za-z]+)\?identifier=(.*)$/.exec(plain);
    if (condition) {
      const wanted = decodeIdentifier(condition[2] as string);
      return this.#byIdentifier.get(wanted) ?? null;
    }
    if (plain.startsWith('urn:')) return this.#byId.get(plain.replace(/^urn:(uuid|oid):/, '')) ?? null;
    const tail = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9.\-]+)$/.exec(plain)?.[1];
    if (tail === undefined) return null;
    const base = from.fullUrl === null ? null : /^(https?:.*\/)[A-Z][A-Za-z]+\/[^/]+$/.exec(from.fullUrl)?.[1];
    const sameServer = base ? this.#byUrl.get(base + tail) : undefined;
    if (sameServer) return sameServer;
    const named = this.#byTypeId.get(tail);
    if (named) return named;
    // Many writers refer to `Patient/<uuid>` and give that uuid only as urn:uuid full URL.
    const byUuid = this.#byUrl.get(`urn:uuid:${tail.slice(tail.indexOf('/') + 1)}`);
    return byUuid && byUuid.type === tail.slice(0, tail.indexOf('/')) ? byUuid : null;
  }
}

function decodeIdentifier(text: string): string {
  try {
    const plain = decodeURIComponent(text);
    return plain.includes('|') ? plain : `|${plain}`;
  } catch {
    return text;
  }
}
