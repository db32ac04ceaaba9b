import { unzipSync } from 'fflate';
import { readBuilding as parseBuilding } from '#models/hospital/building/building.ts';
import { readCobie } from '#models/hospital/building/cobie.ts';
import { readCsv } from '#models/hospital/building/csv.ts';
import type { ReadBuilding } from '#workers/hospital-building.api.ts';

/** A plan has some megabytes; more is something else, or a trap. */
const MOST_BYTES = 64 * 1024 * 1024;

interface Text {
  readonly name: string;
  readonly text: string;
}

/** The plan in these files. Throws an Error in words for a person. */
export async function readBuilding(files: readonly File[]): Promise<ReadBuilding> {
  const texts: Text[] = [];
  for (const file of files) {
    if (file.size > MOST_BYTES) throw new Error(`${file.name} is larger than 64 MB. Nothing has been changed.`);
    const bytes = new Uint8Array(await file.arrayBuffer());
    texts.push(...(isZip(bytes) ? unpacked(file.name, bytes) : [{ name: file.name, text: decode(bytes) }]));
  }
  const plan = texts.find(({ text }) => text.trimStart().startsWith('{'));
  if (plan) return { building: parseBuilding(plan.text), refused: [], joined: 0 };
  const tables = texts.map((one) => ({ ...one, table: tableOf(one.text) }));
  const of = (table: string): string | undefined => tables.find((one) => one.table === table)?.text;
  const [spaces, doors, equipment] = [of('spaces'), of('doors'), of('equipment')];
  if (spaces === undefined)
    throw new Error(
      'There is no plan in these files. It takes a plan saved here (JSON), or spaces.csv of a COBie handover with the columns name, floor, x0, y0, x1, y1, and beside it doors.csv and equipment.csv. Nothing has been changed.',
    );
  const title = (tables.find((one) => one.table === 'spaces')?.name ?? '').replace(/\.(csv|zip)$/i, '') || 'COBie';
  return readCobie(
    { spaces, ...(doors === undefined ? {} : { doors }), ...(equipment === undefined ? {} : { equipment }) },
    title === 'spaces' ? 'COBie' : title,
  );
}

const isZip = (bytes: Uint8Array): boolean => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;

function unpacked(name: string, bytes: Uint8Array): Text[] {
  let size = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: (entry) => {
        if (!/\.(csv|json)$/i.test(entry.name)) return false;
        size += entry.originalSize;
        return size <= MOST_BYTES;
      },
    });
    if (size <= MOST_BYTES)
      return Object.entries(entries).map(([path, one]) => ({ name: path.split('/').at(-1) ?? path, text: decode(one) }));
  } catch {
    throw new Error(`${name} could not be unpacked: it is damaged or not a zip file. Nothing has been changed.`);
  }
  throw new Error(`What is packed in ${name} is larger than 64 MB. Nothing has been changed.`);
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
