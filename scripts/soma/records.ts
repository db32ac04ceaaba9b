import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { FileReport, PatientCandidate } from '#workers/ingest.api.ts';
import { importBytes } from '#workers/ingest/import-bytes.ts';
import { Complaint } from './complaint.ts';

export interface Records {
  readonly reports: readonly FileReport[];
  readonly identity: PatientIdentity | null;
  readonly facts: readonly Fact[];
  readonly rejects: readonly Reject[];
}

const NOBODY: PatientIdentity = {
  id: 'patient-1',
  name: null,
  birthDate: null,
  sex: null,
  identifiers: [],
  deceased: null,
  synthetic: false,
};

/** Whom facts belong to when no file says. */
export function identityOf(records: Records): PatientIdentity {
  return records.identity ?? NOBODY;
}

export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new Complaint(
      code === 'ENOENT' ? `no such file: ${path}` : code === 'EISDIR' ? `not a file: ${path}` : `cannot read ${path}: ${code}`,
    );
  }
}

/**
 * Reads files of one person, in order, by the page's own importer. A file that is refused, speaks of somebody else or of
 * several people ends everything with one line: half a record would give a wrong twin.
 */
export async function readRecords(paths: readonly string[], patient: string | null, say: (line: string) => void): Promise<Records> {
  const reports: FileReport[] = [];
  const facts = new Map<string, Fact>();
  const rejects: Reject[] = [];
  let identity: PatientIdentity | null = null;
  const others: PatientCandidate[] = [];
  let chosen = false;
  let nameless: string | null = null;
  for (const path of paths) {
    const bytes = await readBytes(path);
    const known = identity === null ? {} : { identity, patientId: identity.id };
    const asked = patient === null ? {} : { choosePatient: patient };
    let answer = await importBytes(basename(path), bytes, { ...known, ...asked });
    const missed = answer.report.status === 'choose-patient';
    if (!missed) chosen ||= answer.report.identity !== null;
    else if (patient !== null && answer.report.candidates.length === 1) {
      // Another file may hold the key; this one speaks of one person anyway.
      others.push(...answer.report.candidates);
      answer = await importBytes(basename(path), bytes, known);
    }
    const { report, ...held } = answer;
    if (report.status === 'choose-patient') {
      const none = patient === null ? '' : `, none of them "${patient}"`;
      throw new Complaint(`${path} speaks of several people${none}; choose one with --patient: ${choicesOf(report.candidates)}`);
    }
    if (report.outcome === 'refuse') throw new Complaint(`${path} was refused: ${report.message}`);
    say(`${path}: ${report.message}`);
    for (const fact of held.facts) facts.set(fact.id, fact);
    rejects.push(...held.rejects);
    if (report.identity === null && held.facts.length > 0) nameless ??= path;
    identity ??= report.identity;
    reports.push(report);
  }
  if (patient !== null && !chosen)
    throw new Complaint(`no file speaks of --patient "${patient}"${others.length > 0 ? `; there is ${choicesOf(others)}` : ''}`);
  if (nameless !== null && paths.length > 1 && patient === null)
    throw new Complaint(
      `${nameless} does not say whose it is, so it is not put together with the other files; name the person with --patient, or read it alone`,
    );
  return { reports, identity, facts: [...facts.values()], rejects };
}

function choicesOf(candidates: readonly PatientCandidate[]): string {
  return candidates.map((c) => `"${c.key}" (${c.name ?? 'no name'}, born ${c.birthDate ?? 'not known'})`).join(', ');
}
