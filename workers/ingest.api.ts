import type { PatientIdentity } from '#models/twin/fact.ts';

/**
 * What the page may ask of the ingest worker. One worker per import; facts, rejects and raw text never pass through the
 * page: they go straight to a `FactSink` (models/twin/fact-sink.ts) at the other end of a message port (the vault worker holds that end).
 */
export interface IngestApi {
  /**
   * Reads files and hands what they hold to the sink behind `sink` (a port over which a `FactSink` is exposed with
   * comlink; transfer it). Files are read one after another; every file is one unit: all of it reaches the sink between
   * `begin` and `finish`, or `abort` is called and nothing of it is to be kept.
   * Never rejects for what a file contains; it rejects only when the sink fails or `jobId` is already running.
   */
  importFiles(
    jobId: string,
    files: readonly File[],
    context: ImportContext,
    sink: MessagePort,
    onProgress?: (progress: ImportProgress) => void,
  ): Promise<ImportReport>;
  /** Stops the job within 500 ms; its current file is aborted, files already finished stay. Unknown ids are ignored. */
  cancel(jobId: string): void;
}

export interface ImportContext {
  /** The twin that receives the facts. Absent: the sink is asked, by identity, for each file. */
  readonly patientId?: string;
  /** Who `patientId` is; when given, a file that names a clearly different person is refused (`other-person`). */
  readonly identity?: PatientIdentity;
  /** `key` of a PatientCandidate of an earlier report: which of several patients in a file to take. */
  readonly choosePatient?: string;
  /** True once a person has confirmed that a file naming somebody else belongs to this twin. */
  readonly samePersonConfirmed?: boolean;
}

export interface ImportProgress {
  readonly file: string;
  /** Index of the file, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** 0..1 of this file. */
  readonly done: number;
  readonly stage: 'reading' | 'checking' | 'mapping';
}

/** What happened to one file, in the words of ehr/odd/outcomes.csv. */
export type ImportOutcome = 'import' | 'keep' | 'quarantine' | 'refuse';

/** A person a file speaks of, offered for choosing when there is more than one. */
export interface PatientCandidate {
  /** Stable within the file: a resource's full URL, `Type/id`, or JSON pointer. */
  readonly key: string;
  readonly name: string | null;
  readonly birthDate: string | null;
  readonly sex: PatientIdentity['sex'];
  /** Resources in the file that speak of this person. */
  readonly resources: number;
}

export interface ReasonCount {
  /** Stable machine code; the screen translates `reason_<code>`. */
  readonly reason: string;
  readonly count: number;
}

export interface FileReport {
  readonly name: string;
  /** SHA-256 of the file's bytes, hex. */
  readonly hash: string;
  readonly outcome: ImportOutcome;
  /** `choose-patient`: nothing was imported; call again with `choosePatient`. `cancelled`: nothing of this file stays. */
  readonly status: 'done' | 'choose-patient' | 'cancelled';
  /** Format found, for instance `fhir-r4-json`, `ndjson`, `c-cda`. */
  readonly format: string;
  /** Resources read. */
  readonly read: number;
  /** Facts new to this import; the sink may still hold them already (see `alreadyKnown`). */
  readonly facts: number;
  /** Facts the sink already held. */
  readonly alreadyKnown: number;
  /** Facts with a variable of the code table. */
  readonly mapped: number;
  /** Numbers found in observations (a blood pressure counts as two), and how many of them have a variable. */
  readonly numbers: { readonly found: number; readonly mapped: number };
  /** Resources kept as raw text that gave no fact. */
  readonly kept: number;
  /** Facts left out because the same variable, time and value was there already. */
  readonly duplicate: number;
  /** Statements that were put in quarantine. */
  readonly quarantined: number;
  readonly reasons: readonly ReasonCount[];
  /** One line in plain English: what happened, what is safe, what to do. The screen translates by `messageCode`. */
  readonly message: string;
  readonly messageCode: string;
  /** The person the facts belong to; null when the file names nobody. `id` is the twin's own id. */
  readonly identity: PatientIdentity | null;
  /** Only with status `choose-patient`. */
  readonly candidates: readonly PatientCandidate[];
  /** Things a person should know although the file was imported, for instance `signature-not-verified`. */
  readonly notes: readonly string[];
  readonly milliseconds: number;
}

export interface ImportReport {
  readonly jobId: string;
  readonly status: 'done' | 'choose-patient' | 'cancelled';
  readonly files: readonly FileReport[];
}
