import type { AdtEvent, Place } from './adt.ts';
import { Census, type Applied, type Inpatient, type KeptCensus, type Oddity } from './census.ts';
import { sound, type Damage } from './damage.ts';
import { Unframer } from './framing.ts';
import { components, type Hl7Message } from './hl7.ts';
import { Sequence, type Gap } from './sequence.ts';

/** Everything that may be odd about a feed. */
export type FeedOddity = Oddity | Damage | 'cut short' | 'not HL7' | 'put in order' | 'after its gap' | 'gap' | 'place unknown';

export interface OddMessage {
  readonly what: FeedOddity;
  /** Of the event, where it could be read. */
  readonly trigger: string | null;
  /** Messages missing, of a gap. */
  readonly count: number;
  /** When it came, in milliseconds since 1970. */
  readonly at: number;
}

export interface LivePerson {
  /** Made up here; the feed's own number and name stay with the census. */
  readonly pseudonym: string;
  readonly unit: string | null;
  readonly bed: string | null;
  readonly patientClass: string | null;
  readonly since: number;
  readonly placedAt: number;
  readonly onLeave: boolean;
  /** Unit they wait for, and since when. */
  readonly pending: string | null;
  readonly pendingSince: number;
}

export interface LiveBed {
  readonly unit: string;
  readonly bed: string;
  /** Table 0116: C closed, H housekeeping, O occupied, U free, K contaminated, I isolated. */
  readonly status: string;
}

/** Messages of each outcome. Their sum is `received`: none is lost on the way. */
export interface FeedCounts {
  readonly received: number;
  readonly applied: number;
  readonly noChange: number;
  readonly repeated: number;
  readonly late: number;
  readonly conflict: number;
  readonly unknown: number;
  readonly notFollowed: number;
  readonly refused: number;
  /** Held back until one that is missing comes. */
  readonly waiting: number;
}

/** What a screen may know of a feed: nobody's name, nobody's number. */
export interface LiveView {
  readonly people: readonly LivePerson[];
  readonly beds: readonly LiveBed[];
  readonly counts: FeedCounts;
  readonly odd: readonly OddMessage[];
  /** How often each oddity was met. */
  readonly oddCounts: Readonly<Partial<Record<FeedOddity, number>>>;
  readonly missing: number;
  /** When the last message came, and of which moment the newest event speaks; milliseconds since 1970. */
  readonly lastReceived: number | null;
  readonly newestEvent: number | null;
  /** People registered and admitted since the start, less those taken back; hour by hour of the feed's own time. */
  readonly hours: readonly FeedHour[];
}

/** What was seen of one whole hour, for learning; no person in it. */
export interface FeedHour {
  /** Its beginning, in milliseconds since 1970. */
  readonly start: number;
  readonly registered: number;
  /** At its beginning and its end: how long each was in their unit, in minutes. `left`: not there any more at the end, or only until another
   * bed is free. */
  readonly stays: readonly { readonly unit: string; readonly ages: readonly number[]; readonly left: readonly boolean[] }[];
}

/** A feed's census to go on with; it names people. */
export interface KeptFeed {
  readonly version: 1;
  readonly census: KeptCensus;
  readonly pseudonyms: readonly (readonly [string, string])[];
  readonly beds: readonly (readonly [string, LiveBed])[];
  readonly hours: readonly FeedHour[];
  readonly newest: number | null;
  /** Number of the message that is expected next, so that what is missed meanwhile is told; null where none are numbered. */
  readonly next?: number | null;
}

const ODD_KEPT = 300;
const HOURS_KEPT = 24 * 7 * 12;
const HOUR = 3_600_000;
const SILENT_HOURS = 12;

/**
 * A feed as it comes, followed by a census: frames, parser, order, census, and what was odd. Names and numbers of people stay
 * inside; what goes out bears pseudonyms. Times of arrival are told by the caller.
 */
export class LiveFeed {
  readonly census: Census;
  readonly #units: ReadonlySet<string> | null;
  readonly #unframer = new Unframer();
  readonly #sequence: Sequence<AdtEvent>;
  readonly #offsetMinutes: number;
  #pseudonyms = new Map<string, string>();
  #beds = new Map<string, LiveBed>();
  readonly #oddCounts: Partial<Record<FeedOddity, number>> = {};
  readonly #counts = { received: 0, applied: 0, noChange: 0, repeated: 0, late: 0, conflict: 0, unknown: 0, notFollowed: 0, refused: 0 };
  #odd: OddMessage[] = [];
  #lastReceived: number | null = null;
  #newest: number | null = null;
  #now = 0;
  #hours: readonly FeedHour[] = [];
  #hourStart: number | null = null;
  #firstHour: number | null = null;
  #hourPeople: { readonly id: string; readonly unit: string; readonly placedAt: number }[] = [];
  #registered = 0;
  #learnFrom: number;

  /**
   * `units`: the points of care of the hospital that is open, to name others; null: any will do. `offsetMinutes`: of times
   * that state none. Hours are kept for learning from `learnFrom` on.
   */
  constructor(
    setting: {
      readonly units?: readonly string[];
      readonly offsetMinutes?: number;
      readonly learnFrom?: number;
      readonly kept?: KeptFeed;
    } = {},
  ) {
    this.#units = setting.units ? new Set(setting.units) : null;
    this.#offsetMinutes = setting.offsetMinutes ?? 0;
    this.#learnFrom = setting.learnFrom ?? -Infinity;
    const { kept } = setting;
    this.census = kept ? Census.from(kept.census) : new Census();
    if (kept) {
      this.#pseudonyms = new Map(kept.pseudonyms);
      this.#beds = new Map(kept.beds);
      this.#hours = kept.hours;
      this.#newest = kept.newest;
    }
    this.#sequence = new Sequence((gap) => this.#gap(gap), kept?.next ?? null);
  }

  /** Hours from now on are kept for learning: what came before told only who is here. */
  learnFrom(epochMs: number): void {
    this.#learnFrom = epochMs;
    this.#hours = [];
    this.#learnAnew();
  }

  /** Text as it came, in pieces of any size. Answers how many messages were whole. */
  receive(text: string, now: number): number {
    this.#now = now;
    const { messages, refused } = this.#unframer.push(text);
    this.#refusedAll(refused);
    for (const message of messages) this.#message(message);
    if (messages.length + refused.length > 0) this.#lastReceived = now;
    return messages.length;
  }

  /** Lets go on what waited too long for a missing message. To be called now and then. */
  tick(now: number): void {
    this.#now = now;
    for (const { value, order } of this.#sequence.tick(now)) this.#apply(value, order);
  }

  /** The line ended: nothing is waited for any more. */
  end(now: number): void {
    this.#now = now;
    this.#refusedAll(this.#unframer.end().refused);
    for (const { value, order } of this.#sequence.flush()) this.#apply(value, order);
  }

  /** Everything known, to go on with later. It names people: it belongs in the vault and nowhere else. */
  kept(): KeptFeed {
    return {
      version: 1,
      census: this.census.kept(),
      pseudonyms: [...this.#pseudonyms],
      beds: [...this.#beds],
      hours: this.#hours,
      newest: this.#newest,
      next: this.#sequence.next,
    };
  }

  view(): LiveView {
    return {
      people: this.census.people().map((one) => this.#person(one)),
      beds: [...this.#beds.values()],
      counts: { ...this.#counts, waiting: this.#sequence.waiting },
      odd: [...this.#odd],
      oddCounts: { ...this.#oddCounts },
      missing: this.#sequence.missing,
      lastReceived: this.#lastReceived,
      newestEvent: this.#newest,
      hours: this.#hours,
    };
  }

  #person(one: Inpatient): LivePerson {
    let pseudonym = this.#pseudonyms.get(one.id);
    if (pseudonym === undefined) {
      pseudonym = `P-${String(this.#pseudonyms.size + 1).padStart(4, '0')}`;
      this.#pseudonyms.set(one.id, pseudonym);
    }
    return {
      pseudonym,
      unit: one.place?.[0] ?? null,
      bed: bedOf(one.place),
      patientClass: one.patientClass,
      since: one.since,
      placedAt: one.placedAt,
      onLeave: one.onLeave,
      pending: one.pending,
      pendingSince: one.pendingSince,
    };
  }

  #message(message: Hl7Message): void {
    this.#counts.received++;
    const event = sound(message, this.#offsetMinutes);
    if (typeof event === 'string') {
      this.#counts.refused++;
      this.#note(event, null);
      return;
    }
    const stated = components(message.segments[0], 13, message.delimiters)[0] ?? '';
    for (const { value, order } of this.#sequence.push(/^\d{1,15}$/.test(stated) ? Number(stated) : null, event, this.#now))
      this.#apply(value, order);
  }

  #apply(event: AdtEvent, order: 'in turn' | 'put in order' | 'after its gap'): void {
    const time = event.time?.epochMs ?? null;
    if (time !== null) this.#turnHours(time);
    const done = this.census.apply(event);
    this.#count(done);
    if (order !== 'in turn' && done.outcome !== 'repeated') this.#note(order, event.trigger);
    if (done.odd !== null) this.#note(done.odd, event.trigger);
    if (done.outcome === 'applied' || done.outcome === 'conflict') this.#follow(event, done);
    if (time !== null && (this.#newest === null || time > this.#newest)) this.#newest = time;
  }

  #follow(event: AdtEvent, done: Applied): void {
    if (event.trigger === 'A04' || event.trigger === 'A11') this.#registered += event.trigger === 'A04' ? 1 : -1;
    if (event.bed && done.outcome === 'applied') {
      const [unit = '', room = '', bed = ''] = event.bed.place;
      this.#beds.set(event.bed.place.join('\u001f'), { unit, bed: bed || room, status: event.bed.status });
    }
    for (const { place } of event.patients) {
      const unit = place === null || place === 'deleted' ? undefined : place[0];
      if (unit !== undefined && this.#units && !this.#units.has(unit)) this.#note('place unknown', event.trigger);
    }
  }

  #count({ outcome }: Applied): void {
    const counts = this.#counts;
    if (outcome === 'no change') counts.noChange++;
    else if (outcome === 'not followed') counts.notFollowed++;
    else counts[outcome]++;
  }

  #refusedAll(refused: readonly ('cut short' | 'not HL7')[]): void {
    for (const why of refused) {
      this.#counts.received++;
      this.#counts.refused++;
      this.#note(why, null);
    }
  }

  #gap({ from, to }: Gap): void {
    this.#note('gap', null, to - from + 1);
  }

  #note(what: FeedOddity, trigger: string | null, count = 1): void {
    this.#oddCounts[what] = (this.#oddCounts[what] ?? 0) + count;
    this.#odd.unshift({ what, trigger, count, at: this.#now });
    if (this.#odd.length > ODD_KEPT) this.#odd = this.#odd.slice(0, ODD_KEPT);
  }

  /** Before an event of a new hour is applied the census still is what it was at the hour's turn. */
  #turnHours(time: number): void {
    if (time < this.#learnFrom) return;
    if (this.#hourStart === null) {
      this.#firstHour ??= Math.ceil(time / HOUR) * HOUR;
      if (time < this.#firstHour) return;
      this.#open(this.#firstHour);
    }
    // After a long silence, or a time far off, nobody can say what the hours between were like.
    if (time >= (this.#hourStart as number) + SILENT_HOURS * HOUR) {
      this.#learnAnew();
      return;
    }
    while (time >= (this.#hourStart as number) + HOUR) {
      this.#close(this.#hourStart as number);
      this.#open((this.#hourStart as number) + HOUR);
    }
  }

  #learnAnew(): void {
    this.#hourStart = this.#firstHour = null;
    this.#registered = 0;
  }

  #open(start: number): void {
    this.#hourStart = start;
    this.#registered = 0;
    this.#hourPeople = this.census
      .people()
      .flatMap(({ id, place, placedAt, pending }) =>
        place?.[0] === undefined || pending !== null ? [] : [{ id, unit: place[0], placedAt }],
      );
  }

  #close(start: number): void {
    const units = new Map<string, { unit: string; ages: number[]; left: boolean[] }>();
    for (const { id, unit, placedAt } of this.#hourPeople) {
      const stays = units.get(unit) ?? { unit, ages: [], left: [] };
      stays.ages.push(Math.max(0, (start - placedAt) / 60_000));
      const person = this.census.person(id);
      stays.left.push(person?.place?.[0] !== unit || person.pending !== null);
      units.set(unit, stays);
    }
    this.#hours = [...this.#hours.slice(1 - HOURS_KEPT), { start, registered: this.#registered, stays: [...units.values()] }];
  }
}

const bedOf = (place: Place | null): string | null => place?.[2] ?? place?.[1] ?? null;
