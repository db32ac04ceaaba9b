import { canonicalJson } from '#models/core/canonical.ts';
import { sha256, utf8 } from '#models/core/sha256.ts';
import { variableInfo } from '#models/twin/coding.ts';
import { factId } from '#models/twin/duplicate.ts';
import type { Coding, Fact } from '#models/twin/fact.ts';
import type { RawRecord } from '#models/twin/fact-sink.ts';
import { parseFactTime } from '#models/twin/time.ts';
import type { ImageFacts } from '#models/imaging/image.ts';
import type { SegmentMeasures } from '#models/imaging/segment/segment-measures.ts';

/** What a segment can be, as far as its measures mean something to the twin. */
export type SegmentKind = 'tumour' | 'lv-filled' | 'lv-emptied';

/** Coded types (models/imaging/label-map.ts) of the kinds [recalled]. */
export const KIND_TYPES: Readonly<Record<SegmentKind, string>> = {
  tumour: '108369006 SCT Neoplasm',
  'lv-filled': '87878005 SCT Left ventricle, end of diastole',
  'lv-emptied': '87878005 SCT Left ventricle, end of systole',
};

/** The kind of a segment by its coded type; null where it is none of those above. */
export function kindOf(type: string | null): SegmentKind | null {
  if (type?.startsWith('108369006 SCT ')) return 'tumour';
  return (Object.keys(KIND_TYPES) as SegmentKind[]).find((kind) => KIND_TYPES[kind] === type) ?? null;
}

/** Of what the measures are, and how they were come by. */
export interface MeasuredOn {
  readonly twin: string;
  /** Id under which the segmentation is stored, its name, and the segment's number and name. */
  readonly segmentation: string;
  readonly label: string;
  readonly segment: { readonly number: number; readonly name: string };
  /** Of the image it was drawn on. */
  readonly image: Pick<ImageFacts, 'series' | 'study' | 'modality' | 'date'>;
  readonly frame: number | null;
  /** When a person added it, ms since 1970. */
  readonly addedAt: number;
}

export interface MeasuredFacts {
  readonly facts: readonly Fact[];
  /** What stands behind each fact, word for word, under its source. */
  readonly raw: readonly RawRecord[];
}

interface Draft {
  readonly variable: string;
  readonly path: string;
  readonly stated: number;
  readonly statedUnit: string;
  /** Canonical unit from the stated one. */
  readonly factor: number;
  readonly low: number;
  readonly high: number;
  readonly basis: string;
  readonly method: string;
}

/** Codes of what a range rests on; the screen translates them. */
const EDGE = 'half-voxel-edge';
const ENDS = 'half-voxel-ends';

/** What a segment's measures would add to the record; nothing where its kind means nothing to it or nothing is known. */
export function measuredFacts(kind: SegmentKind, measures: SegmentMeasures, on: MeasuredOn): MeasuredFacts {
  const drafts = draftsOf(kind, measures);
  const time = on.image.date === null ? null : parseFactTime(on.image.date);
  const provenance = {
    segmentation: on.segmentation,
    label: on.label,
    segment: on.segment,
    series: on.image.series,
    study: on.image.study,
    modality: on.image.modality,
    frame: on.frame,
    reader: 'person',
    addedAt: on.addedAt,
    voxels: measures.voxels,
  };
  const content = sha256(utf8(canonicalJson({ ...provenance, drafts })));
  const file = `${on.label || on.segmentation}: ${on.segment.name}`;
  const facts: Fact[] = [];
  const raw: RawRecord[] = [];
  for (const draft of drafts) {
    const info = variableInfo(draft.variable);
    // A table without the licensed code systems has no row for it: then nothing is added.
    if (!info?.unit) continue;
    const [value, low, high] = [draft.stated, draft.low, draft.high].map((n) => n * draft.factor) as [number, number, number];
    const path = `/segments/${on.segment.number}/${draft.path}`;
    const statement = {
      patient: on.twin,
      kind: 'observation' as const,
      variable: draft.variable,
      coding: codingOf(info.coding),
      value,
      unit: info.unit,
      time,
    };
    facts.push({
      id: factId(statement),
      ...statement,
      uncertainty: { low, high, basis: draft.basis },
      stated: { value: String(draft.stated), unit: draft.statedUnit },
      flags: draft.factor === 1 ? [] : ['converted'],
      source: { file, fileHash: content, path, resourceType: 'Segmentation', resourceId: on.segmentation },
    });
    const { stated, statedUnit, method, basis } = draft;
    const text = JSON.stringify(
      { value: stated, unit: statedUnit, low: draft.low, high: draft.high, basis, method, ...provenance },
      null,
      2,
    );
    raw.push({ patient: on.twin, file, fileHash: content, path, resourceType: 'Segmentation', resourceId: on.segmentation, text });
  }
  return { facts, raw };
}

/** A code that is specific only with a site (`118565006@108369006`) is two: the quantity and the site. */
function codingOf({ system, code, display }: Coding): readonly Coding[] {
  const [quantity] = code.split('@') as [string];
  return [{ system, code: quantity, ...(display === undefined ? {} : { display }) }];
}

function draftsOf(kind: SegmentKind, { volume, axial, lengthUncertainty }: SegmentMeasures): readonly Draft[] {
  const method = 'voxels of the segment times the volume of one';
  const volumeAs = (variable: string): Draft[] =>
    volume
      ? [
          {
            variable,
            path: 'volume',
            stated: volume.mL,
            statedUnit: 'mL',
            factor: 1,
            low: volume.low,
            high: volume.high,
            basis: EDGE,
            method,
          },
        ]
      : [];
  if (kind === 'lv-filled') return volumeAs('lvedv');
  if (kind === 'lv-emptied') return volumeAs('lvesv');
  const length = (variable: string, path: string, mm: number, how: string): Draft => ({
    variable,
    path,
    stated: mm,
    statedUnit: 'mm',
    factor: 0.1,
    low: Math.max(0, mm - lengthUncertainty),
    high: mm + lengthUncertainty,
    basis: ENDS,
    method: how,
  });
  return [
    ...volumeAs('tumor_volume'),
    ...(axial
      ? [
          length('tumor_size', 'longest', axial.longest.mm, 'longest line in one axial slice, edge to edge'),
          length('tumor_size_other', 'perpendicular', axial.perpendicular.mm, 'longest line at a right angle to it in the same slice'),
        ]
      : []),
  ];
}
