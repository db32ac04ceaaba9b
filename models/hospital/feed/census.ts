import type { AdtEvent, AdtPatient, Place } from './adt.ts';

/** Somebody in the house. */
export interface Inpatient {
  readonly id: string;
  readonly visit: string | null;
  readonly patientClass: string | null;
  /** Null: here, but in no bed we know of. */
  readonly place: Place | null;
  readonly since: number;
  readonly onLeave: boolean;
}

/** What an event did, and what was odd about it. */
export interface Applied {
  readonly outcome: 'applied' | 'no change' | 'repeated' | 'late' | 'conflict' | 'unknown' | 'not followed';
  /** In words, without names or numbers of people. */
  readonly note: string | null;
}

interface Former {
  readonly trigger: string;
  readonly before: Inpatient | null;
}

/** How many control numbers are remembered, to tell a repeated message: a day of the busiest feed measured, and some. */
const REMEMBERED = 1_000_000;

/** A cancelled event gives back the state before this many earlier ones at most. */
const FORMER_KEPT = 20;

const ADMITS = new Set(['A01', 'A04', 'A05', 'A06', 'A07']);

/**
 * Who is in the house, kept up by ADT events. Every event is answered: what it did, or why it did nothing. A message that
 * comes twice changes nothing the second time; one that speaks of an earlier moment than the last of the same person is not
 * allowed to undo the later one.
 */
export class Census {
  readonly #people = new Map<string, Inpatient>();
  readonly #lastTime = new Map<string, number>();
  readonly #former = new Map<string, Former[]>();
  readonly #beds = new Map<string, string>();
  readonly #bedStatus = new Map<string, string>();
  readonly #seen = new Set<string>();
  /** Whom a merged identifier has become. */
  readonly #becameOf = new Map<string, string>();

  /** Everybody here, in the order they came. */
  people(): Inpatient[] {
    return [...this.#people.values()];
  }

  person(id: string): Inpatient | null {
    return this.#people.get(this.#survivor(id)) ?? null;
  }

  /** State of a bed as last reported (table 0116: C closed, H housekeeping, O occupied, U free, K contaminated, I isolated). */
  bedStatus(place: Place): string | null {
    return this.#bedStatus.get(keyOf(place)) ?? null;
  }

  apply(event: AdtEvent): Applied {
    if (event.controlId !== '') {
      if (this.#seen.has(event.controlId)) return { outcome: 'repeated', note: 'a message with this control number was taken before' };
      this.#seen.add(event.controlId);
      if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.values().next().value as string);
    }
    if (event.trigger === 'A20') return this.#bedReport(event);
    if (event.trigger === 'A17') return this.#swap(event);
    const [patient] = event.patients;
    if (!patient || patient.id === null) return { outcome: 'unknown', note: 'the message names no patient' };
    if (event.trigger === 'A40' || event.trigger === 'A34' || event.trigger === 'A18') return this.#merge(patient.id, event.merged);
    const id = this.#survivor(patient.id);
    const at = event.time?.epochMs ?? this.#lastTime.get(id) ?? 0;
    if (at < (this.#lastTime.get(id) ?? -Infinity))
      return { outcome: 'late', note: 'it speaks of an earlier moment than what is known; the later state stays' };
    const done = this.#one(event, patient, id, at);
    if (done.outcome === 'applied') this.#lastTime.set(id, at);
    return done;
  }

  #one(event: AdtEvent, patient: AdtPatient, id: string, at: number): Applied {
    const now = this.#people.get(id) ?? null;
    const { trigger } = event;
    if (ADMITS.has(trigger)) return this.#put(trigger, id, { ...this.#fresh(patient, id, at), since: now?.since ?? at });
    switch (trigger) {
      case 'A02':
        if (!now) return this.#put(trigger, id, this.#fresh(patient, id, at), 'moved before any admission was heard of; taken as here');
        return this.#put(trigger, id, { ...now, place: placeOf(patient, now.place) });
      case 'A03':
        if (!now) return { outcome: 'unknown', note: 'left, but was not known to be here' };
        return this.#put(trigger, id, null);
      case 'A08':
      case 'A31':
      case 'A28':
        if (!now) return { outcome: 'no change', note: 'news of somebody who is not here' };
        return this.#put(trigger, id, {
          ...now,
          place: placeOf(patient, now.place),
          visit: patient.visit ?? now.visit,
          patientClass: patient.patientClass ?? now.patientClass,
        });
      case 'A11':
        return this.#takeBack(id, ADMITS, 'an admission');
      case 'A12':
        return this.#takeBack(id, new Set(['A02']), 'a transfer');
      case 'A13':
        return this.#takeBack(id, new Set(['A03']), 'a discharge');
      case 'A21':
      case 'A22':
        if (!now) return { outcome: 'unknown', note: 'on leave, but was not known to be here' };
        return this.#put(trigger, id, { ...now, onLeave: trigger === 'A21' });
      default:
        return { outcome: 'not followed', note: `event ${trigger} says nothing of who is where` };
    }
  }

  #fresh(patient: AdtPatient, id: string, at: number): Inpatient {
    return { id, visit: patient.visit, patientClass: patient.patientClass, place: placeOf(patient, null), since: at, onLeave: false };
  }

  /** Writes a person's new state, remembers the old one, and says when a bed is claimed twice. */
  #put(trigger: string, id: string, next: Inpatient | null, note: string | null = null): Applied {
    const before = this.#people.get(id) ?? null;
    const list = this.#former.get(id) ?? [];
    list.push({ trigger, before });
    if (list.length > FORMER_KEPT) list.shift();
    this.#former.set(id, list);
    return this.#write(id, before, next, note);
  }

  #write(id: string, before: Inpatient | null, next: Inpatient | null, note: string | null): Applied {
    if (before?.place && this.#beds.get(keyOf(before.place)) === id) this.#beds.delete(keyOf(before.place));
    if (next) this.#people.set(id, next);
    else this.#people.delete(id);
    if (!next?.place || next.place.length < 3) return { outcome: 'applied', note };
    const holder = this.#beds.get(keyOf(next.place));
    if (holder !== undefined && holder !== id && this.#people.has(holder))
      return { outcome: 'conflict', note: 'two people are reported in one bed; both are kept, ask who is there' };
    this.#beds.set(keyOf(next.place), id);
    return { outcome: 'applied', note };
  }

  #takeBack(id: string, triggers: ReadonlySet<string>, what: string): Applied {
    const list = this.#former.get(id) ?? [];
    const at = list.findLastIndex((one) => triggers.has(one.trigger));
    if (at < 0) return { outcome: 'unknown', note: `${what} is taken back that was never heard of` };
    const { before } = list[at] as Former;
    list.splice(at);
    return this.#write(id, this.#people.get(id) ?? null, before, null);
  }

  #swap(event: AdtEvent): Applied {
    const [a, b] = event.patients.map((one) => (one.id === null ? null : this.person(one.id)));
    const [first, second] = event.patients;
    if (!a || !b || !first || !second) return { outcome: 'unknown', note: 'a swap of two beds needs two people who are here' };
    // What the message says of the new places wins; where it says nothing they change places.
    const [toA, toB] = [placeOf(first, b.place), placeOf(second, a.place)];
    for (const one of [a, b]) if (one.place) this.#beds.delete(keyOf(one.place));
    const done = [this.#put('A17', a.id, { ...a, place: toA }), this.#put('A17', b.id, { ...b, place: toB })];
    return done.find((one) => one.outcome !== 'applied') ?? { outcome: 'applied', note: null };
  }

  #merge(into: string, merged: string | null): Applied {
    if (merged === null) return { outcome: 'unknown', note: 'a merge does not say whom' };
    const [survivor, gone] = [this.#survivor(into), this.#survivor(merged)];
    if (survivor === gone) return { outcome: 'no change', note: 'both were one already' };
    this.#becameOf.set(gone, survivor);
    const lost = this.#people.get(gone) ?? null;
    const kept = this.#people.get(survivor) ?? null;
    if (!lost) return { outcome: kept ? 'applied' : 'no change', note: kept ? null : 'neither of the two is here; remembered for later' };
    this.#write(gone, lost, null, null);
    // Of two states the later one is believed; the stay began with the earlier.
    const later = !kept || (this.#lastTime.get(gone) ?? 0) > (this.#lastTime.get(survivor) ?? 0) ? lost : kept;
    const done = this.#put('A40', survivor, { ...later, id: survivor, since: Math.min(lost.since, kept?.since ?? lost.since) });
    this.#lastTime.set(survivor, Math.max(this.#lastTime.get(survivor) ?? 0, this.#lastTime.get(gone) ?? 0));
    return done;
  }

  #bedReport(event: AdtEvent): Applied {
    if (!event.bed || event.bed.place.length === 0) return { outcome: 'unknown', note: 'a bed’s state without a bed' };
    const key = keyOf(event.bed.place);
    if (this.#bedStatus.get(key) === event.bed.status) return { outcome: 'no change', note: null };
    this.#bedStatus.set(key, event.bed.status);
    return { outcome: 'applied', note: null };
  }

  #survivor(id: string): string {
    let at = id;
    // Chains are short; a ring cannot arise, since only survivors are merged.
    for (let next = this.#becameOf.get(at); next !== undefined; next = this.#becameOf.get(at)) at = next;
    return at;
  }
}

function placeOf(patient: AdtPatient, before: Place | null): Place | null {
  if (patient.place === 'deleted') return null;
  return patient.place ?? before;
}

const keyOf = (place: Place): string => place.join('\u001f');
