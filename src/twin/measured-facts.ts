import { canonicalJson } from '#models/core/canonical.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import { variableInfo } from '#models/twin/coding.ts';
import { factId } from '#models/twin/duplicate.ts';
import type { Coding, Fact } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';
import { parseFactTime } from '#models/twin/time.ts';

export interface MeasuredFacts {
  readonly facts: readonly Fact[];
  /** What stands behind each fact, word for word, under its source. */
  readonly raw: readonly RawRecord[];
}

/** One number a person read from an image. */
export interface MeasuredNumber {
  readonly variable: string;
  /** The last step of its path. */
  readonly path: string;
  readonly stated: number;
  readonly statedUnit: string;
  /** Canonical unit from the stated one. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  /** Code of what the range rests on; the screen translates it. */
  readonly basis: string;
  readonly method: string;
}

/** Where numbers read from an image come from. */
export interface MeasuredFrom {
  readonly twin: string;
  /** As the record names it. */
  readonly file: string;
  readonly resourceType: string;
  readonly resourceId: string;
  /** Path of what was measured, without the number's own last step. */
  readonly path: string;
  /** Of the image, YYYY-MM-DD; null = not stated. */
  readonly date: string | null;
  /** Kept word for word with each number; plain data. */
  readonly provenance: Readonly<Record<string, unknown>>;
}

/** The edge may lie half a voxel further in or out; each end of a length half a voxel away. */
export const EDGE = 'half-voxel-edge';
export const ENDS = 'half-voxel-ends';

/** Numbers read from an image as facts, each with what stands behind it. */
export function factsOf(numbers: readonly MeasuredNumber[], from: MeasuredFrom): MeasuredFacts {
  const time = from.date === null ? null : parseFactTime(from.date);
  const content = sha256(utf8(canonicalJson({ ...from.provenance, drafts: numbers })));
  const facts: Fact[] = [];
  const raw: RawRecord[] = [];
  for (const number of numbers) {
    const info = variableInfo(number.variable);
    // A table without the licensed code systems has no row for it: then nothing is added.
    if (!info?.unit) continue;
    const [value, low, high] = [number.stated, number.low, number.high].map((n) => n * number.factor) as [number, number, number];
    const statement = {
      patient: from.twin,
      kind: 'observation' as const,
      variable: number.variable,
      coding: codingOf(info.coding),
      value,
      unit: info.unit,
      time,
    };
    const { resourceType, resourceId } = from;
    const source = { file: from.file, fileHash: content, path: `${from.path}/${number.path}`, resourceType, resourceId };
    facts.push({
      id: factId(statement),
      ...statement,
      uncertainty: { low, high, basis: number.basis },
      stated: { value: String(number.stated), unit: number.statedUnit },
      flags: number.factor === 1 ? [] : ['converted'],
      source,
    });
    const { stated, statedUnit, method, basis } = number;
    const text = JSON.stringify(
      { value: stated, unit: statedUnit, low: number.low, high: number.high, basis, method, ...from.provenance },
      null,
      2,
    );
    raw.push({ patient: from.twin, ...source, text });
  }
  return { facts, raw };
}

/** A code that is specific only with a site (`118565006@108369006`) is two: the quantity and the site. */
function codingOf({ system, code, display }: Coding): readonly Coding[] {
  const [quantity] = code.split('@') as [string];
  return [{ system, code: quantity, ...(display === undefined ? {} : { display }) }];
}
