import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Fact, PatientIdentity, Reject } from '#models/twin/fact.ts';
import type { FileReport } from '#workers/ingest.api.ts';
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
  for (const path of paths) {
    const bytes = await readBytes(path);
    const { report, ...held } = await importBytes(basename(path), bytes, {
      ...(identity === null ? {} : { identity, patientId: identity.id }),
      ...(patient === null ? {} : { choosePatient: patient }),
    });
    if (report.status === 'choose-patient') {
      const choices = report.candidates.map((c) => `"${c.key}" (${c.name ?? 'no name'}, born ${c.birthDate ?? 'not known'})`).join(', ');
      throw new Complaint(`${path} speaks of several people; choose one with --patient: ${choices}`);
    }
    if (report.outcome === 'refuse') throw new Complaint(`${path} was refused: ${report.message}`);
    say(`${path}: ${report.message}`);
    for (const fact of held.facts) facts.set(fact.id, fact);
    rejects.push(...held.rejects);
    identity ??= report.identity;
    reports.push(report);
  }
  return { reports, identity, facts: [...facts.values()], rejects };
}
