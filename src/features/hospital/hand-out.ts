import { canonicalJson } from '#models/core/canonical.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import { csvText } from './csv.ts';

/** A model, or several under one title. */
interface Titled {
  readonly title: string;
}

/** Where the numbers of a table come from; it stands in every row, so that a row that is copied keeps it. */
export interface Origin {
  readonly model: Titled;
  /** Null where nothing was drawn. */
  readonly seed: number | null;
  /** How they were come by, in a sentence. */
  readonly basis: string;
  readonly madeAt: number;
}

export type Row = readonly (string | number)[];

/** Eight hexadecimal digits that differ as soon as anything of the model does. */
export const versionOf = (model: Titled): string => sha256(utf8(canonicalJson(model))).slice(0, 8);

/** Nine digits: what is beyond them is the dust of binary fractions. */
function short(cell: string | number): string | number {
  if (typeof cell !== 'number' || cell === 0 || !Number.isFinite(cell) || Math.abs(cell) >= 1e9) return cell;
  const scale = 10 ** (8 - Math.floor(Math.log10(Math.abs(cell))));
  return Math.round(cell * scale) / scale;
}

/** What every table says of itself, wherever a row of it ends up. */
const USE = 'education and research; not for diagnosis or treatment';

/** A table with one header and rows of one length, units in the header, as CSV after RFC 4180; short rows are filled up. */
export function handOut(header: readonly string[], rows: readonly Row[], { model, seed, basis, madeAt }: Origin): string {
  const from = [new Date(madeAt).toISOString(), model.title, versionOf(model), seed ?? '', `${basis}; ${USE}`];
  const filled = (row: Row): Row => [...row.map(short), ...Array.from({ length: header.length - row.length }, () => ''), ...from];
  return csvText([[...header, 'made (UTC)', 'hospital', 'model version', 'seed', 'basis'], ...rows.map(filled)]);
}
