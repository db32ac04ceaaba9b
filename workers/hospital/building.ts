import { unzipSync } from 'fflate';
import { readBuilding as parseBuilding } from '#models/hospital/building/building.ts';
import { readCobie } from '#models/hospital/building/cobie.ts';
import { readCsv } from '#models/hospital/building/csv.ts';
import { buildingOfIfc } from '#models/hospital/building/ifc.ts';
import type { ReadBuilding } from '#workers/hospital-building.api.ts';
import { readIfc, type IfcSource } from './ifc.ts';
import { refused } from '#models/hospital/refusal.ts';

/** A plan has some megabytes; more is something else, or a trap. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Text {
  readonly name: string;
  readonly text: string;
}

interface Bytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The plan in these files; the reader of IFC is only asked for when one is met. Throws an Error in words for a person. */
export async function readBuilding(files: readonly File[], openIfc: IfcSource): Promise<ReadBuilding> {
  const given: Bytes[] = [];
  for (const file of files) {
    if (file.size > MOST_BYTES) throw refused('large-file', { file: file.name });
    const bytes = new Uint8Array(await file.arrayBuffer());
    given.push(...(isZip(bytes) ? unpacked(file.name, bytes) : [{ name: file.name, bytes }]));
  }
  const ifc = given.find(({ bytes }) => isIfc(bytes));
  if (ifc) return buildingOfIfc(readIfc(await openIfc(), ifc.bytes, ifc.name));
  const texts: Text[] = given.map(({ name, bytes }) => ({ name, text: decode(bytes) }));
  const plan = texts.find(({ text }) => text.trimStart().startsWith('{'));
  if (plan) return { building: parseBuilding(plan.text), refused: [], joined: 0 };
  const tables = texts.map((one) => ({ ...one, table: tableOf(one.text) }));
  const of = (table: string): string | undefined => tables.find((one) => one.table === table)?.text;
  const [spaces, doors, equipment] = [of('spaces'), of('doors'), of('equipment')];
  if (spaces === undefined) throw refused('no-plan');
  const title = (tables.find((one) => one.table === 'spaces')?.name ?? '').replace(/\.(csv|zip)$/i, '') || 'COBie';
  return readCobie(
    { spaces, ...(doors === undefined ? {} : { doors }), ...(equipment === undefined ? {} : { equipment }) },
    title === 'spaces' ? 'COBie' : title,
  );
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

/** STEP text as IFC files are; IFC in XML is not read. */
const isIfc = (bytes: Uint8Array): boolean => /^\uFEFF?\s*ISO-10303-21\s*;/.test(new TextDecoder().decode(bytes.subarray(0, 256)));

function unpacked(name: string, bytes: Uint8Array): Bytes[] {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!/\.(csv|json|ifc)$/i.test(entry.name)) return false;
        size += entry.originalSize;
        return size <= MOST_BYTES;
      },
    });
    if (size <= MOST_BYTES) return Object.entries(entries).map(([path, one]) => ({ name: path.split('/').at(-1) ?? path, bytes: one }));
  } catch {
    throw refused('broken-pack', { file: name });
  }
  throw refused('large-pack', { file: name });
}

/** UTF-8, or Latin-1 where it is none: older spreadsheets write that. */
function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Which table of COBie a file is, by its columns. */
function tableOf(text: string): 'spaces' | 'doors' | 'equipment' | null {
  const columns = new Set(readCsv(text.slice(0, text.search(/[\r\n]|$/))).columns);
  if (columns.has('x0') && columns.has('name')) return 'spaces';
  if (columns.has('space_a')) return 'doors';
  return columns.has('component') ? 'equipment' : null;
}
