import type { PatientIdentity } from '#models/twin/fact.ts';
import type { FileReport, ImportOutcome, PatientCandidate } from '../ingest.api.ts';
import type { IngestEvent } from './fhir-record.ts';
import { REASONS, type Reason } from './reasons.ts';
import type { RecordIndex } from './record-index.ts';

/** Counts what happens to one file and puts it into words. */
export class Tally {
  readonly name: string;
  readonly hash: string;
  identity: PatientIdentity | null = null;
  alreadyKnown = 0;
  packed = false;
  #format = 'unknown';
  #container = false;
  #patients = 0;
  #read = 0;
  #facts = 0;
  #mapped = 0;
  #kept = 0;
  #duplicate = 0;
  #quarantined = 0;
  #numbers = { found: 0, mapped: 0 };
  readonly #reasons = new Map<string, number>();
  readonly #notes: string[] = [];

  constructor(name: string, hash: string) {
    this.name = name;
    this.hash = hash;
  }

  opened(index: RecordIndex, format: string): void {
    const lines = index.entries.some((e) => e.path.startsWith('/line/')) || format === 'ndjson';
    this.#format = `fhir-${lines ? 'ndjson' : 'json'}${this.packed ? '-gzip' : ''}`;
    this.#container = index.envelopes.length > 0 || lines || index.entries.length !== 1 || index.entries[0]?.path !== '';
    this.#patients = index.entries.filter((e) => e.type === 'Patient').length;
    if (index.envelopes.some((e) => e.signed)) this.#notes.push('signature-not-verified');
  }

  count(event: IngestEvent): void {
    if (event.kind === 'resource') {
      // A Patient gives the identity: it is used although it is no fact.
      if (!event.gave && event.type !== 'Patient') this.#kept++;
      this.#read++;
      this.#numbers.found += event.numbersFound;
      this.#numbers.mapped += event.numbersMapped;
      for (const reason of event.kept) this.#reason(reason);
    } else if (event.kind === 'fact') {
      this.#facts++;
      if (event.fact.variable !== null) this.#mapped++;
    } else if (event.kind === 'duplicate') {
      this.#duplicate++;
      this.#reason('duplicate');
    } else if (event.kind === 'reject') {
      this.#quarantined++;
      this.#reason(event.reject.reason);
    }
  }

  #reason(reason: string): void {
    this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
  }

  done(milliseconds: number): FileReport {
    if (this.identity?.synthetic) this.#notes.push('synthetic-person');
    const outcome = this.#outcome();
    const parts = [
      `${this.#read} read`,
      `${this.#facts} facts`,
      ...(this.#duplicate > 0 ? [`${this.#duplicate} repeated`] : []),
      ...(this.#quarantined > 0 ? [`${this.#quarantined} in quarantine`] : []),
      ...(this.#kept > 0 ? [`${this.#kept} kept without facts`] : []),
    ];
    return this.#report(outcome, 'done', `${parts.join(', ')}.`, `outcome-${outcome}`, milliseconds);
  }

  /** A container was opened and gone through; a lone resource is judged by what became of it. */
  #outcome(): ImportOutcome {
    if (this.#facts + this.#duplicate > 0 || this.#container || this.#patients > 0) return 'import';
    // An entry that does not say what it is about leaves nothing to mend: it is kept, though listed.
    const mendable = [...this.#reasons.keys()].some((r) => r !== 'code-missing' && !KEPT.has(r as Reason));
    return this.#quarantined > 0 && mendable ? 'quarantine' : 'keep';
  }

  refused(reason: Reason, message: string, milliseconds: number): FileReport {
    this.#reason(reason);
    return this.#report('refuse', 'done', message, reason, milliseconds, reason);
  }

  cancelled(milliseconds: number): FileReport {
    this.#reset();
    this.#reason('cancelled');
    return this.#report('refuse', 'cancelled', REASONS.cancelled, 'cancelled', milliseconds);
  }

  askWho(candidates: readonly PatientCandidate[], milliseconds: number): FileReport {
    this.#reason('choose-patient');
    const report = this.#report('refuse', 'choose-patient', REASONS['choose-patient'], 'choose-patient', milliseconds);
    return { ...report, candidates };
  }

  /** Nothing of a cancelled file stays, so nothing is counted. */
  #reset(): void {
    [this.#read, this.#facts, this.#mapped, this.#kept, this.#duplicate, this.#quarantined, this.alreadyKnown] = [0, 0, 0, 0, 0, 0, 0];
    this.#numbers = { found: 0, mapped: 0 };
    this.#reasons.clear();
  }

  #report(
    outcome: ImportOutcome,
    status: FileReport['status'],
    message: string,
    messageCode: string,
    milliseconds: number,
    format = this.#format,
  ): FileReport {
    return {
      name: this.name,
      hash: this.hash,
      outcome,
      status,
      format: this.#format === 'unknown' ? format : this.#format,
      read: this.#read,
      facts: this.#facts,
      alreadyKnown: this.alreadyKnown,
      mapped: this.#mapped,
      numbers: { ...this.#numbers },
      kept: this.#kept,
      duplicate: this.#duplicate,
      quarantined: this.#quarantined,
      reasons: [...this.#reasons].map(([reason, count]) => ({ reason, count })).sort((a, b) => b.count - a.count),
      message,
      messageCode,
      identity: this.identity,
      candidates: [],
      notes: [...this.#notes],
      milliseconds,
    };
  }
}

/** Reasons for which something is kept although nothing is wrong with it. */
const KEPT: ReadonlySet<Reason> = new Set([
  'entered-in-error',
  'not-done',
  'value-absent',
  'waveform',
  'none-stated',
  'not-about-patient',
  'type-kept',
  'type-unknown',
  'superseded',
  'other-patient',
  'duplicate',
]);
