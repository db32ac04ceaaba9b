import type { Compiled } from '../engine/compile.ts';
import { Simulation } from '../engine/simulation.ts';
import { Streams } from '../engine/stream.ts';
import { PlaceWatch, type Seen } from './place-watch.ts';
import { placesOf, type Places } from './places.ts';
import { checkDigit, segment, stamp } from './write-hl7.ts';

export interface SimulatedFeedSetting {
  readonly seed: number;
  /** The hospital fills before anything is told. */
  readonly warmUpMinutes: number;
  readonly minutes: number;
  /** Minute 0 of the run, a Monday at midnight UTC, in milliseconds since 1970. */
  readonly epochMs: number;
  /** Mistakes of the clerks that they take back at once, two who change beds, people without a name at first. On by default. */
  readonly clerical?: boolean;
}

export interface FeedMessage {
  /** Minute of the run at which it was sent. */
  readonly minute: number;
  readonly sequence: number;
  readonly trigger: string;
  readonly text: string;
}

/** How often each happens to a person or a move; assumptions, so that every kind of message comes in a day. */
const SHARE = { unknown: 0.02, ghost: 0.01, wrongMove: 0.01, wrongDischarge: 0.01, swap: 0.03, corrected: 0.05 } as const;
const PURPOSE = { unknown: 1, ghost: 2, wrongMove: 3, wrongDischarge: 4, swap: 5, corrected: 6, name: 7 } as const;
const BEDS_A_BAY = 6;

/** Number under which somebody of a run is known; seven digits, one for each source and subject. */
export function recordNumber(source: number, subject: number, sources: number): string {
  return String(1_000_000 + subject * sources + source);
}

/**
 * A hospital's messages, from a run of the engine itself: who comes, moves, leaves, which beds are cleaned, as ADT text.
 * Names and numbers are made up here. `begin` tells who is there already; `until` goes on from there.
 */
export class SimulatedFeed {
  readonly run: Simulation;
  readonly places: Places;
  readonly #setting: SimulatedFeedSetting;
  readonly #model: Compiled;
  readonly #watch: PlaceWatch;
  readonly #dice: Streams;
  readonly #nameless = new Set<string>();
  /** Some were in a bed before they were a patient of the house: the emergency department's rooms. */
  readonly #admits: Uint8Array;
  #out: FeedMessage[] = [];
  #sequence = 0;
  #moves = 0;
  #silent = true;

  constructor(compiled: Compiled, setting: SimulatedFeedSetting) {
    this.#model = compiled;
    this.#setting = setting;
    this.#dice = new Streams(setting.seed, 0x666565);
    this.run = new Simulation(compiled, { ...setting, replication: 0, warmUpMinutes: 0 });
    this.places = placesOf(compiled.model);
    this.#admits = Uint8Array.from(this.places.resources, (r) => (compiled.resources[r]?.resource.cleaning ? 1 : 0));
    this.#watch = new PlaceWatch(this.run, this.places, {
      came: (one) => this.#came(one),
      moved: (one, from, bed) => this.#moved(one, from, bed),
      waits: (one) => this.#waits(one),
      left: (one) => this.#left(one),
      bed: (place, bed, state) => this.#bedState(place, bed, state),
    });
  }

  /** Fills the hospital and tells of everybody there, in the order they came, at the times these things happened. */
  begin(): FeedMessage[] {
    this.run.advance(this.#setting.warmUpMinutes);
    this.#watch.standStill();
    this.#silent = false;
    for (const one of [...this.#watch.people()].sort((a, b) => a.cameAt - b.cameAt)) {
      this.#send(this.#entry(one), one, one.cameAt, null, null);
      if (one.place >= 0) this.#send(this.#movement(one, -1), one, one.placedAt, this.#bedName(one.place, one.bed), null);
      this.#waits(one);
    }
    for (const { place, bed } of this.#watch.dirty()) this.#bedState(place, bed, 'dirty');
    return this.#taken();
  }

  /** What is sent until a minute of the run. */
  until(minute: number): FeedMessage[] {
    this.run.advance(minute);
    this.#watch.standStill();
    return this.#taken();
  }

  /** Identifier somebody of the run goes by at this moment. */
  idOf(source: number, subject: number): string {
    const id = recordNumber(source, subject, this.#model.sources.length);
    return this.#nameless.has(id) ? `X${id}` : id;
  }

  get minute(): number {
    return this.run.now;
  }

  #taken(): FeedMessage[] {
    const out = this.#out;
    this.#out = [];
    return out;
  }

  #chance(purpose: number, subject: number, visit = 0): number {
    return this.#dice.uniform(subject, purpose, visit);
  }

  #happens(what: keyof typeof SHARE, one: Seen, visit = 0): boolean {
    if (this.#setting.clerical === false) return false;
    return this.#chance(PURPOSE[what] + 16 * one.source, one.subject, visit) < SHARE[what];
  }

  /** Whoever goes straight to a ward is admitted; everybody else is registered. */
  #entry(one: Seen): 'A01' | 'A04' {
    return this.#model.model.sources[one.source]?.arrivals.kind === 'timetable' ? 'A01' : 'A04';
  }

  #movement(one: Seen, from: number): 'A02' | 'A06' {
    const was = from >= 0 && this.#admits[from] === 1;
    return this.#entry(one) === 'A04' && this.#admits[one.place] === 1 && !was ? 'A06' : 'A02';
  }

  #came(one: Seen): void {
    if (this.#happens('unknown', one)) this.#nameless.add(recordNumber(one.source, one.subject, this.#model.sources.length));
    if (this.#silent) return;
    this.#send(this.#entry(one), one, this.#watch.now, null, null);
    if (!this.#happens('ghost', one)) return;
    // Registered under another number by mistake, and taken back.
    const ghost = `9${recordNumber(one.source, one.subject, this.#model.sources.length)}`;
    for (const trigger of ['A04', 'A11']) this.#write(trigger, this.#watch.now, [this.#pid(ghost, one), this.#pv1(one, null, null)]);
  }

  #moved(one: Seen, from: number, fromBed: number): void {
    if (this.#silent) return;
    const now = this.#watch.now;
    const visit = ++this.#moves;
    const prior = from < 0 ? null : this.#bedName(from, fromBed);
    this.#recognise(one);
    if (from >= 0 && this.#happens('wrongMove', one, visit)) {
      this.#send('A02', one, now, this.#bedName(from, fromBed + 500), prior);
      this.#send('A12', one, now, prior, null);
    }
    this.#send(this.#movement(one, from), one, now, this.#bedName(one.place, one.bed), prior);
    if (this.#happens('corrected', one, visit)) this.#send('A08', one, now, null, null);
    if (!this.#happens('swap', one, visit)) return;
    const other = [...this.#watch.people()].find((p) => p !== one && p.place === one.place && p.bed > 0 && p.bed !== one.bed);
    if (!other) return;
    this.#watch.swap(one, other);
    this.#write('A17', now, [
      ...[one, other].flatMap((p) => [
        this.#pid(this.idOf(p.source, p.subject), p),
        this.#pv1(p, this.#bedName(p.place, p.bed), this.#bedName(p.place, p === one ? other.bed : one.bed)),
      ]),
    ]);
  }

  /** A bed asked for and not free yet: pending admission, or pending transfer. */
  #waits(one: Seen): void {
    if (this.#silent || one.pending < 0) return;
    const trigger = this.#admits[one.pending] === 1 && this.#entry(one) === 'A04' ? 'A14' : 'A15';
    this.#send(trigger, one, one.pendingAt, null, null);
  }

  #left(one: Seen): void {
    if (this.#silent) return;
    const prior = one.place < 0 ? null : this.#bedName(one.place, one.bed);
    this.#recognise(one);
    this.#send('A03', one, this.#watch.now, prior, null);
    if (!this.#happens('wrongDischarge', one)) return;
    this.#send('A13', one, this.#watch.now, prior, null);
    this.#send('A03', one, this.#watch.now, prior, null);
  }

  /** Whoever came without a name is known by now: two numbers become one. */
  #recognise(one: Seen): void {
    const id = recordNumber(one.source, one.subject, this.#model.sources.length);
    if (!this.#nameless.delete(id)) return;
    this.#write('A40', this.#watch.now, [this.#pid(id, one), segment('MRG', { 1: [`X${id}`, '', '', 'SOMA', 'MR'] })]);
  }

  #bedState(place: number, bed: number, state: 'dirty' | 'clean'): void {
    if (!this.#silent)
      this.#write('A20', this.#watch.now, [segment('NPU', { 1: this.#bedName(place, bed), 2: state === 'dirty' ? 'H' : 'U' })]);
  }

  #bedName(place: number, bed: number): readonly string[] {
    return [this.places.ids[place] ?? '', `R${Math.ceil(bed / BEDS_A_BAY)}`, `B${String(bed).padStart(3, '0')}`];
  }

  #send(trigger: string, one: Seen, minute: number, place: readonly string[] | null, prior: readonly string[] | null): void {
    this.#write(trigger, minute, [this.#pid(this.idOf(one.source, one.subject), one), this.#pv1(one, place, prior)]);
  }

  #pid(id: string, one: Seen): string {
    const unknown = id.startsWith('X');
    const name = unknown
      ? ['UNKNOWN', 'PERSON']
      : madeUpName((purpose) => this.#chance(PURPOSE.name + 16 * one.source, one.subject, purpose));
    const digit = unknown ? ['', ''] : [checkDigit(id), 'M10'];
    return segment('PID', { 1: '1', 3: [id, ...digit, 'SOMA', 'MR'], 5: name });
  }

  #pv1(one: Seen, place: readonly string[] | null, prior: readonly string[] | null): string {
    const inHouse = this.#entry(one) === 'A01' || (one.place >= 0 && this.#admits[one.place] === 1);
    const visit = `V${recordNumber(one.source, one.subject, this.#model.sources.length)}`;
    return segment('PV1', {
      1: '1',
      2: inHouse ? 'I' : 'E',
      3: place ?? '',
      6: prior ?? '',
      19: visit,
      42: one.pending < 0 ? '' : [this.places.ids[one.pending] ?? ''],
    }).replace(/\|+$/, '');
  }

  #write(trigger: string, minute: number, body: readonly string[]): void {
    const sequence = ++this.#sequence;
    const at = (m: number): string => stamp(this.#setting.epochMs + m * 60_000);
    const { id } = this.#model.model;
    const header = segment('MSH', {
      2: 'SOMA-SIMULATED',
      3: id,
      4: 'SOMA',
      5: 'LIVE',
      6: at(this.#watch.now),
      8: ['ADT', trigger],
      9: `${this.#setting.seed}-${String(sequence).padStart(9, '0')}`,
      10: 'P',
      11: '2.5.1',
      12: String(sequence),
      17: 'UNICODE UTF-8',
    }).replace(/^MSH\|\|/, 'MSH|^~\\&|');
    const evn = segment('EVN', { 1: trigger, 2: at(this.#watch.now), 6: at(minute) });
    this.#out.push({ minute: this.#watch.now, sequence, trigger, text: `${[header, evn, ...body].join('\r')}\r` });
  }
}

const ONSETS = ['b', 'd', 'f', 'g', 'h', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'v', 'z'];
const VOWELS = ['a', 'e', 'i', 'o', 'u', 'ai', 'ou'];

/** A name nobody has, from syllables. */
function madeUpName(chance: (part: number) => number): [string, string] {
  const word = (first: number, syllables: number): string => {
    let text = '';
    for (let i = 0; i < syllables; i++) {
      text += ONSETS[Math.floor(chance(first + 2 * i) * ONSETS.length)] ?? 'm';
      text += VOWELS[Math.floor(chance(first + 2 * i + 1) * VOWELS.length)] ?? 'a';
    }
    return text.charAt(0).toUpperCase() + text.slice(1);
  };
  return [word(0, 3), word(10, 2)];
}
