import type { AdtEvent, AdtPatient, Place } from './adt.ts';

/** Somebody in the house. */
export interface Inpatient {
  readonly id: string;
  readonly visit: string | null;
  readonly patientClass: string | null;
  /** Null: here, but in no bed we know of. */
  readonly place: Place | null;
  /** When the stay began, and when they came to this point of care; milliseconds since 1970. */
  readonly since: number;
  readonly placedAt: number;
  readonly onLeave: boolean;
  /** Point of care they wait for, and since when. */
  readonly pending: string | null;
  readonly pendingSince: number;
}

/** What an event did, and what was odd about it. */
export interface Applied {
  readonly outcome: 'applied' | 'no change' | 'repeated' | 'late' | 'conflict' | 'unknown' | 'not followed';
  readonly odd: Oddity | null;
  /** In words, without names or numbers of people. */
  readonly note: string | null;
}

/** What may be odd about an event, in words. */
const NOTES = {
  repeated: 'the same message was taken before',
  'number reused': 'its control number was used before for another message; it was taken as a new one',
  late: 'it speaks of an earlier moment than what is known; the later state stays',
  'late admission': 'it speaks of an earlier moment than what is known; only the beginning of the stay was corrected',
  'no patient': 'the message names no patient',
  'moved first': 'moved first',
  'left unknown': 'left, but was not known to be here',
  'not here': 'news of somebody who is not here',
  'leave unknown': 'on leave, but was not known to be here',
  'not followed': 'an event that says nothing of who is where',
  'two in a bed': 'two people are reported in one bed; both are kept, ask who is there',
  'no admission to take back': 'an admission is taken back that was never heard of',
  'no transfer to take back': 'a transfer is taken back that was never heard of',
  'no discharge to take back': 'a discharge is taken back that was never heard of',
  'swap of strangers': 'a swap of two beds needs two people who are here',
  'merge of nobody': 'a merge does not say whom',
  'merged already': 'both were one already',
  'merge of strangers': 'neither of the two is here; remembered for later',
  'merge of one unknown': 'the number that is given up was never heard of; remembered for later',
  'bed of nowhere': 'a bed’s state without a bed',
} as const;

export type Oddity = keyof typeof NOTES;

const answer = (outcome: Applied['outcome'], odd: Oddity | null = null): Applied => ({ outcome, odd, note: odd && NOTES[odd] });

export interface KeptCensus {
  readonly people: readonly Inpatient[];
  readonly lastTimes: readonly (readonly [string, number])[];
  readonly became: readonly (readonly [string, string])[];
  readonly bedStates: readonly (readonly [string, string])[];
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
 * comes twice (its control number and all that is believed of it) changes nothing the second time; one that speaks of an earlier moment than the last of the same person is not
 * allowed to undo the later one.
 */
export class Census {
  /** Everything known, to go on with later. It names people: it belongs in the vault and nowhere else. */
  kept(): KeptCensus {
    return {
      people: [...this.#people.values()],
      lastTimes: [...this.#lastTime],
      became: [...this.#becameOf],
      bedStates: [...this.#bedStatus],
    };
  }

  /** A census that goes on where another was kept. What could be taken back is not kept. */
  static from({ people, lastTimes, became, bedStates }: KeptCensus): Census {
    const census = new Census();
    for (const one of people) {
      census.#people.set(one.id, one);
      if (one.place && one.place.length >= 3) census.#beds.set(keyOf(one.place), one.id);
    }
    for (const [id, at] of lastTimes) census.#lastTime.set(id, at);
    for (const [gone, survivor] of became) census.#becameOf.set(gone, survivor);
    for (const [bed, status] of bedStates) census.#bedStatus.set(bed, status);
    return census;
  }

  readonly #people = new Map<string, Inpatient>();
  readonly #lastTime = new Map<string, number>();
  readonly #former = new Map<string, Former[]>();
  readonly #beds = new Map<string, string>();
  readonly #bedStatus = new Map<string, string>();
  /** Control numbers taken, with a hash of what they said. */
  readonly #seen = new Map<string, number>();
  /** Whom a merged identifier has become. */
  readonly #becameOf = new Map<string, string>();

  /** Called with every change of a person, after it: what they were, and what they are now. */
  changed: ((before: Inpatient | null, now: Inpatient | null) => void) | null = null;

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
    const { controlId } = event;
    if (controlId === '') return this.#taken(event);
    const said = hashOf(event);
    const before = this.#seen.get(controlId);
    if (before === said) return answer('repeated', 'repeated');
    this.#seen.set(controlId, said);
    if (this.#seen.size > REMEMBERED) this.#seen.delete(this.#seen.keys().next().value as string);
    const done = this.#taken(event);
    // A sender that uses a number twice is told, and what it says is not lost for that.
    return before === undefined || done.odd !== null ? done : answer(done.outcome, 'number reused');
  }

  #taken(event: AdtEvent): Applied {
    if (event.trigger === 'A20') return this.#bedReport(event);
    if (event.trigger === 'A17') return this.#swap(event);
    const [patient] = event.patients;
    if (!patient || patient.id === null) return answer('unknown', 'no patient');
    if (event.trigger === 'A40' || event.trigger === 'A34' || event.trigger === 'A18') return this.#merge(patient.id, event.merged);
    const id = this.#survivor(patient.id);
    const at = event.time?.epochMs ?? this.#lastTime.get(id) ?? 0;
    if (at < (this.#lastTime.get(id) ?? -Infinity)) return this.#late(event, id, at);
    const done = this.#one(event, patient, id, at);
    if (done.outcome === 'applied') this.#lastTime.set(id, at);
    return done;
  }

  #late({ trigger }: AdtEvent, id: string, at: number): Applied {
    const now = this.#people.get(id);
    if (!now || !ADMITS.has(trigger) || at >= now.since) return answer('late', 'late');
    this.#people.set(id, { ...now, since: at });
    return answer('late', 'late admission');
  }

  #one(event: AdtEvent, patient: AdtPatient, id: string, at: number): Applied {
    const now = this.#people.get(id) ?? null;
    const { trigger } = event;
    if (ADMITS.has(trigger)) {
      const place = placeOf(patient, now?.place ?? null);
      return this.#put(
        trigger,
        id,
        moved({ ...this.#fresh(patient, id, at), since: now?.since ?? at, onLeave: now?.onLeave ?? false }, now, place, at),
      );
    }
    switch (trigger) {
      case 'A02':
        if (!now) return this.#put(trigger, id, this.#fresh(patient, id, at), 'moved first');
        return this.#put(trigger, id, moved(now, now, placeOf(patient, now.place), at));
      case 'A03':
        if (!now) return answer('unknown', 'left unknown');
        return this.#put(trigger, id, null);
      case 'A08':
      case 'A31':
      case 'A28':
        if (!now) return answer('no change', 'not here');
        return this.#put(
          trigger,
          id,
          moved(
            { ...now, visit: patient.visit ?? now.visit, patientClass: patient.patientClass ?? now.patientClass },
            now,
            placeOf(patient, now.place),
            at,
          ),
        );
      case 'A14':
      case 'A15':
        if (!now) return answer('unknown', 'not here');
        return this.#put(trigger, id, { ...now, pending: patient.pending, pendingSince: at });
      case 'A26':
      case 'A27':
        if (!now) return answer('unknown', 'not here');
        return this.#put(trigger, id, { ...now, pending: null, pendingSince: at });
      case 'A11':
        return this.#takeBack(id, ADMITS, 'no admission to take back');
      case 'A12':
        return this.#takeBack(id, new Set(['A02']), 'no transfer to take back');
      case 'A13':
        return this.#takeBack(id, new Set(['A03']), 'no discharge to take back');
      case 'A21':
      case 'A22':
        if (!now) return answer('unknown', 'leave unknown');
        return this.#put(trigger, id, { ...now, onLeave: trigger === 'A21' });
      default:
        return answer('not followed', 'not followed');
    }
  }

  #fresh(patient: AdtPatient, id: string, at: number): Inpatient {
    return {
      id,
      visit: patient.visit,
      patientClass: patient.patientClass,
      place: placeOf(patient, null),
      since: at,
      placedAt: at,
      onLeave: false,
      pending: null,
      pendingSince: at,
    };
  }

  /** Writes a person's new state, remembers the old one, and says when a bed is claimed twice. */
  #put(trigger: string, id: string, next: Inpatient | null, odd: Oddity | null = null): Applied {
    const before = this.#people.get(id) ?? null;
    const list = this.#former.get(id) ?? [];
    list.push({ trigger, before });
    if (list.length > FORMER_KEPT) list.shift();
    this.#former.set(id, list);
    return this.#write(id, before, next, odd);
  }

  #write(id: string, before: Inpatient | null, next: Inpatient | null, odd: Oddity | null): Applied {
    if (before?.place && this.#beds.get(keyOf(before.place)) === id) this.#beds.delete(keyOf(before.place));
    if (next) this.#people.set(id, next);
    else this.#people.delete(id);
    this.changed?.(before, next);
    if (!next?.place || next.place.length < 3) return answer('applied', odd);
    const holder = this.#beds.get(keyOf(next.place));
    if (holder !== undefined && holder !== id && this.#people.has(holder)) return answer('conflict', 'two in a bed');
    this.#beds.set(keyOf(next.place), id);
    return answer('applied', odd);
  }

  #takeBack(id: string, triggers: ReadonlySet<string>, odd: Oddity): Applied {
    const list = this.#former.get(id) ?? [];
    const at = list.findLastIndex((one) => triggers.has(one.trigger));
    if (at < 0) return answer('unknown', odd);
    const { before } = list[at] as Former;
    list.splice(at);
    return this.#write(id, this.#people.get(id) ?? null, before, null);
  }

  #swap(event: AdtEvent): Applied {
    const [a, b] = event.patients.map((one) => (one.id === null ? null : this.person(one.id)));
    const [first, second] = event.patients;
    if (!a || !b || !first || !second) return answer('unknown', 'swap of strangers');
    // What the message says of the new places wins; where it says nothing they change places.
    const [toA, toB] = [placeOf(first, b.place), placeOf(second, a.place)];
    for (const one of [a, b]) if (one.place) this.#beds.delete(keyOf(one.place));
    const at = event.time?.epochMs ?? Math.max(a.placedAt, b.placedAt);
    const done = [this.#put('A17', a.id, moved(a, a, toA, at)), this.#put('A17', b.id, moved(b, b, toB, at))];
    return done.find((one) => one.outcome !== 'applied') ?? answer('applied');
  }

  #merge(into: string, merged: string | null): Applied {
    if (merged === null) return answer('unknown', 'merge of nobody');
    const [survivor, gone] = [this.#survivor(into), this.#survivor(merged)];
    if (survivor === gone) return answer('no change', 'merged already');
    this.#becameOf.set(gone, survivor);
    const lost = this.#people.get(gone) ?? null;
    const kept = this.#people.get(survivor) ?? null;
    if (!lost) return kept ? answer('applied', 'merge of one unknown') : answer('no change', 'merge of strangers');
    this.#write(gone, lost, null, null);
    // Of two states the later one is believed; the stay began with the earlier.
    const later = !kept || (this.#lastTime.get(gone) ?? 0) > (this.#lastTime.get(survivor) ?? 0) ? lost : kept;
    const done = this.#put('A40', survivor, { ...later, id: survivor, since: Math.min(lost.since, kept?.since ?? lost.since) });
    this.#lastTime.set(survivor, Math.max(this.#lastTime.get(survivor) ?? 0, this.#lastTime.get(gone) ?? 0));
    return done;
  }

  #bedReport(event: AdtEvent): Applied {
    if (!event.bed || event.bed.place.length === 0) return answer('unknown', 'bed of nowhere');
    const key = keyOf(event.bed.place);
    if (this.#bedStatus.get(key) === event.bed.status) return answer('no change');
    this.#bedStatus.set(key, event.bed.status);
    return answer('applied');
  }

  #survivor(id: string): string {
    let at = id;
    // Chains are short; a ring cannot arise, since only survivors are merged.
    for (let next = this.#becameOf.get(at); next !== undefined; next = this.#becameOf.get(at)) at = next;
    return at;
  }
}

/** Somebody in another place; at the same point of care the time they came to it stays. */
function moved(one: Inpatient, before: Inpatient | null, place: Place | null, at: number): Inpatient {
  const stays = before !== null && before.place?.[0] === place?.[0];
  return { ...one, place, ...(stays ? { placedAt: before.placedAt } : { placedAt: at, pending: null, pendingSince: at }) };
}

function placeOf(patient: AdtPatient, before: Place | null): Place | null {
  if (patient.place === 'deleted') return null;
  return patient.place ?? before;
}

/** FNV-1a, 32 bits, of all that is believed of an event. */
function hashOf({ trigger, time, patients, merged, bed }: AdtEvent): number {
  const people = patients.map(({ id, visit, place, pending, patientClass }) => [id, visit, place, pending, patientClass]);
  const text = JSON.stringify([trigger, time?.epochMs ?? null, people, merged, bed]);
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash >>> 0;
}

const keyOf = (place: Place): string => place.join('\u001f');
